"""The chosen routine's sheet goes into a file, or FootDesk says what is needed for that."""

from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from footdesk.app import App
from footdesk.core.own import Change, Entry, OwnRoutine
from footdesk.desktop.wall import wall_time
from footdesk.store.pictures import Pictures, picture_name
from footdesk.ui.paper import Paper
from tests.launcher import Launcher
from tests.store.worlds import SmallDisk, fill, small_disk
from tests.test_librarian import CALF

__all__ = ["small_disk"]

SVG = (
    b'<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20">'
    b'<rect width="40" height="20" fill="#ff0000"/></svg>'
)


@pytest.fixture
def app(launcher: Launcher) -> App:
    """Give a FootDesk that is ready to start."""
    return launcher.open().app


class Opener(QObject):
    """Stands for the desktop: it is handed what is to be opened."""

    def __init__(self) -> None:
        """Nothing was handed to it yet."""
        super().__init__()
        self.opened: list[QUrl] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        """Note what is to be opened."""
        self.opened.append(url)


def asked(app: App) -> QFileDialog:
    """Press the key, and give the question that comes."""
    QTest.keySequence(app.window, "Ctrl+P")
    dialog = app.sections.sheet.file.dialog
    assert dialog is not None
    return dialog


def test_it_is_asked_for_written_and_opened(app: App, tmp_path: Path) -> None:
    """From the key over the question where and on which paper to a file, and an offer to open it."""
    dialog = asked(app)
    assert dialog.selectedFiles()[0].endswith(f"All ten exercises {wall_time().day.isoformat()}.pdf")
    assert dialog.nameFilters() == ["PDF, A4 (*.pdf)", "PDF, Letter (*.pdf)"]
    dialog.selectNameFilter("PDF, Letter (*.pdf)")
    path = tmp_path / "mine.pdf"
    dialog.fileSelected.emit(str(path))
    dialog.reject()
    written = path.read_bytes()
    assert written.startswith(b"%PDF-")
    assert b"/MediaBox [0 0 612" in written
    assert app.window.banner.words() == "Your sheet was written as mine.pdf."
    desktop = Opener()
    # The stubs ask for bytes, which PySide itself does not take.
    QDesktopServices.setUrlHandler("file", desktop, "take")  # type: ignore[arg-type]
    app.window.banner_action_wanted.emit()
    QDesktopServices.unsetUrlHandler("file")
    assert desktop.opened == [QUrl.fromLocalFile(str(path))]


def test_the_menu_asks_as_well(app: App) -> None:
    """Who looks for it finds it there."""
    app.window.menu.sheet_wanted.emit()
    dialog = app.sections.sheet.file.dialog
    assert dialog is not None
    dialog.reject()


def test_it_is_of_the_chosen_routine_with_its_figures(app: App, tmp_path: Path) -> None:
    """A desk break is a smaller file than all ten, and pictures are in both."""
    sizes = []
    for routine in ("all-ten", "desk-break"):
        app.desk.choose_routine(routine)
        app.sections.sheet.write(tmp_path / "sheet.pdf", Paper.A4)
        sizes.append((tmp_path / "sheet.pdf").stat().st_size)
    assert sizes[0] > 2 * sizes[1] > 200_000


def test_pictures_of_ones_own_are_in_it(app: App, tmp_path: Path) -> None:
    """An exercise of one's own has its picture there, and none where the file is gone or is none."""
    image = picture_name(SVG)
    Pictures(app.keeper.profile.data).keep({image: SVG})
    there, gone = (replace(CALF, id=f"own-{name}", image=name) for name in (image, f"{0:032}.png"))
    own = Change(
        (there, gone), (OwnRoutine("own-mine", "Mine", tuple(Entry(each.id, CALF.dose) for each in (there, gone))),)
    )
    assert app.sections.librarian.change(own)
    app.desk.choose_routine("own-mine")
    app.sections.sheet.write(tmp_path / "sheet.pdf", Paper.A4)
    written = (tmp_path / "sheet.pdf").read_bytes()
    assert written.count(b"/Subtype /Image") == 1
    # As sharp as paper shows it, and no larger a file than that needs.
    assert b"/Width 1200" in written


def test_a_name_of_ones_own_makes_a_name_of_a_file(app: App) -> None:
    """Signs that a file system does not take are left out."""
    section = app.sections.sheet
    assert section.file_name("Mornings: back/feet? (short)") == "Mornings back feet (short)"
    assert section.file_name("朝の体操") == "朝の体操"
    assert section.file_name("???") == "FootDesk"


def test_where_it_cannot_be_written_another_folder_is_asked_for(app: App, tmp_path: Path) -> None:
    """What is in the way stays, and the banner leads to the question once more."""
    path = tmp_path / "Documents" / "mine.pdf"
    path.mkdir(parents=True)
    app.sections.sheet.write(path, Paper.A4)
    assert app.window.banner.words() == "The file could not be written to Documents. Choose another folder."
    app.window.banner_action_wanted.emit()
    dialog = app.sections.sheet.file.dialog
    assert dialog is not None
    dialog.reject()


def test_a_full_disk_is_named(app: App, small_disk: SmallDisk) -> None:
    """Then it is room that is needed, or another folder."""
    folder = small_disk(65_536)
    fill(folder)
    app.sections.sheet.write(folder / "mine.pdf", Paper.A4)
    assert "the disk is full" in app.window.banner.words()
