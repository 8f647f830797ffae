"""A summary goes from the history into a file, or says what is needed for that."""

from pathlib import Path

import pytest
from msgspec.structs import replace

from footdesk.app import App
from footdesk.core.own import Change
from footdesk.core.summary import Period
from footdesk.core.transitions import Action
from footdesk.desktop.wall import wall_time
from footdesk.store.library import new_id
from footdesk.summary_section import SummarySection
from tests.launcher import Launcher
from tests.store.ten_years import write_years
from tests.store.worlds import SmallDisk, fill, small_disk

__all__ = ["small_disk"]


@pytest.fixture
def app(launcher: Launcher) -> App:
    """Give a FootDesk with thirty days of history."""
    write_years(launcher.folder, wall_time().day, 30)
    return launcher.open().app


def test_it_is_asked_for_and_written(app: App, tmp_path: Path) -> None:
    """From the button of the page over two questions to a file, and to the folder that it is in."""
    app.window.show_section("history")
    app.sections.history.page.summary_wanted.emit()
    section = app.sections.history.summary
    assert section.dialog.isVisible()
    section.dialog.save_wanted.emit(Period.QUARTER, True)
    asked = section.file.dialog
    assert asked is not None
    assert asked.selectedFiles()[0].endswith(f"FootDesk summary {wall_time().day.isoformat()}.pdf")
    path = tmp_path / "mine.pdf"
    asked.fileSelected.emit(str(path))
    assert path.read_bytes().startswith(b"%PDF-")
    assert app.window.banner.words() == "Your summary was written as mine.pdf."
    asked.reject()
    section.dialog.reject()


def test_where_it_cannot_be_written_another_folder_is_asked_for(app: App, tmp_path: Path) -> None:
    """What is in the way stays, and the banner leads to the question once more."""
    section: SummarySection = app.sections.history.summary
    path = tmp_path / "Documents" / "mine.pdf"
    path.mkdir(parents=True)
    section.write(path, period=Period.MONTH, notes=False)
    assert app.window.banner.words() == "The file could not be written to Documents. Choose another folder."
    app.window.banner_action_wanted.emit()
    asked = section.file.dialog
    assert asked is not None
    asked.reject()


def test_a_full_disk_is_named(app: App, small_disk: SmallDisk) -> None:
    """Then it is room that is needed, or another folder."""
    folder = small_disk(65_536)
    fill(folder)
    app.sections.history.summary.write(folder / "mine.pdf", period=Period.MONTH, notes=False)
    assert "the disk is full" in app.window.banner.words()


def test_without_a_history_there_is_no_summary(app: App, tmp_path: Path) -> None:
    """Why was told when it could not be opened."""
    app.keeper.close()
    app.sections.history.summary.write(tmp_path / "mine.pdf", period=Period.MONTH, notes=False)
    assert not (tmp_path / "mine.pdf").exists()


def test_a_deleted_exercise_keeps_its_name_in_the_summary(app: App) -> None:
    """What was done stays in the history under the name that it had."""
    own = app.sections.own
    model = app.desk.catalog.exercises[1]
    exercise = replace(model, id=new_id("Wade hoch"), number=0, name="Wade hoch", provenance=(), claims=())
    assert own.librarian.change(Change(exercises=(exercise,)))
    app.desk.start(exercise.id)
    app.desk.act(Action.SKIP)
    own.exercises.desk.delete(exercise)
    assert app.sections.history.summary.names()[exercise.id] == "Wade hoch"
