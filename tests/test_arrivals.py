"""A routine comes in from a file or a list, is shown before it is added, and can be taken back."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from footdesk.app import App
from footdesk.command_line import Request
from footdesk.core.own import Own
from footdesk.store.pictures import picture_name
from footdesk.three_a_day import ID as THREE_A_DAY
from tests.launcher import Launcher
from tests.store.routine_files import SMALL, WHOLE, png

LIST = "Morning:\nCalf raises 3 x 12 each leg, hold 5 s, rest 30 s\nWalk the dog\nToe pressing 5 reps, slowly\n"


def written(folder: Path, text: str, name: str = "morning.footdesk") -> Path:
    """Write a routine file."""
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def own(app: App) -> Own:
    """What is the person's own."""
    return app.sections.librarian.own


def test_a_file_that_was_given_is_shown_before_it_is_added(launcher: Launcher, tmp_path: Path) -> None:
    """Nothing is added until the person says so; then the routine is chosen, and one can take it back."""
    path = written(tmp_path, WHOLE)
    app = launcher.open(Request(file=path)).app
    dialog = app.sections.own.arrivals.arrival
    assert dialog.isVisible()
    assert dialog.windowTitle() == "Add “Füße am Morgen”?"
    assert dialog._routine.words == (
        "Calf raises: Both legs · 12 × 5 s",
        "Toe pressing: Right foot · 3 × 5 s",
        "Calf raises: Each leg · 2 ×",
    )
    assert own(app) == Own()
    dialog.add_wanted.emit()
    assert [each.name for each in own(app).routines] == ["Füße am Morgen"]
    assert app.desk.choice.plan.routine.name == "Füße am Morgen"
    assert (launcher.folder / "pictures" / picture_name(png())).read_bytes() == png()
    assert "“Füße am Morgen” was added." in app.window.banner.words()
    app.window.banner_action_wanted.emit()
    assert own(app) == Own()
    assert app.desk.choice.plan.routine.id == "all-ten"


def test_what_is_taken_back_leaves_what_was_chosen_before(launcher: Launcher, tmp_path: Path) -> None:
    """Whoever looked at the desk break before a file came looks at it again, and can start it."""
    app = launcher.open().app
    app.desk.choose_routine("desk-break")
    app.sections.own.open_file(str(written(tmp_path, WHOLE)))
    app.sections.own.arrivals.arrival.add_wanted.emit()
    app.window.banner_action_wanted.emit()
    assert app.desk.settings.routine == "desk-break"
    assert app.sections.own.library.shown.routine.line.id == "desk-break"


def test_the_same_file_twice_changes_nothing(launcher: Launcher, tmp_path: Path) -> None:
    """The second time one reads that it is all here, and sees it."""
    path = written(tmp_path, WHOLE)
    app = launcher.open().app
    app.sections.own.open_file(str(path))
    app.sections.own.arrivals.desk.accept()
    before = own(app)
    app.desk.choose_routine("all-ten")
    app.sections.own.open_file(str(path))
    app.sections.own.arrivals.desk.accept()
    assert own(app) == before
    assert app.desk.choice.plan.routine.name == "Füße am Morgen"
    assert "You have all of morning.footdesk already." in app.window.banner.words()


def test_what_is_refused_is_told_and_nothing_is_changed(launcher: Launcher, tmp_path: Path) -> None:
    """The sentence names the field."""
    path = written(tmp_path, SMALL.replace("seconds = 5", "seconds = 5000"))
    app = launcher.open().app
    app.sections.own.open_file(str(path))
    assert "exercises[0].dose.seconds" in app.window.banner.words()
    assert not app.sections.own.arrivals.arrival.isVisible()
    assert own(app) == Own()


def test_exercises_without_a_routine_are_added_too(launcher: Launcher, tmp_path: Path) -> None:
    """They are named in the question, the new ones and those that are here."""
    alone = SMALL[: SMALL.index("[routine]")] + SMALL[SMALL.index("[[exercises]]") :]
    app = launcher.open().app
    dialog = app.sections.own.arrivals.arrival
    app.sections.own.open_file(str(written(tmp_path, alone)))
    assert dialog.windowTitle() == "Add these exercises?"
    assert dialog._new.words == ("Calf raises: Each foot · 5 s",)
    app.sections.own.arrivals.desk.accept()
    more = alone + '\n[[exercises]]\nid = "curl"\nname = "Curl"\ndose = {seconds = 9}\n'
    app.sections.own.open_file(str(written(tmp_path, more, "more.footdesk")))
    assert (dialog._new.words, dialog._here.words) == (("Curl: Each foot · 9 s",), ("Calf raises: Each foot · 5 s",))
    app.sections.own.arrivals.desk.accept()
    assert [each.name for each in own(app).exercises] == ["Calf raises", "Curl"]
    assert "“Curl” was added." in app.window.banner.words()


def test_a_routine_is_shared_and_comes_back_the_same(
    launcher: Launcher, qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    """Export, import into an empty profile, export: the same bytes; the dialog's own file is asked for once."""
    app = launcher.open().app
    app.sections.own.open_file(str(written(tmp_path, WHOLE)))
    app.sections.own.arrivals.desk.accept()
    chosen(app, "Share this routine…")
    asked = app.sections.own.arrivals.file.dialog
    assert asked is not None
    assert Path(asked.selectedFiles()[0]).name == "Füße am Morgen.footdesk"
    asked.fileSelected.emit(str(tmp_path / "first.footdesk"))
    asked.reject()
    assert "Your routine was written as first.footdesk." in app.window.banner.words()
    other = Launcher(qapp, qtbot, tmp_path / "other")
    other.read_safety()
    again = other.open(Request(file=tmp_path / "first.footdesk")).app
    again.sections.own.arrivals.desk.accept()
    again.sections.own.arrivals.desk.share(again.desk.settings.routine, tmp_path / "second.footdesk")
    assert (tmp_path / "second.footdesk").read_bytes() == (tmp_path / "first.footdesk").read_bytes()
    assert own(again) == own(app)
    other.close()


def test_the_routine_of_the_day_is_shared_as_it_is_today(launcher: Launcher, tmp_path: Path) -> None:
    """Whoever opens the file gets today's exercises as a routine of their own."""
    app = launcher.open().app
    app.desk.choose_routine(THREE_A_DAY)
    today = [each.id for each in app.desk.choice.plan.exercises]
    path = tmp_path / "today.footdesk"
    app.sections.own.arrivals.desk.share(THREE_A_DAY, path)
    app.sections.own.open_file(str(path))
    app.sections.own.arrivals.desk.accept()
    (added,) = own(app).routines
    assert [each.exercise for each in added.entries] == today


def test_a_shipped_routine_can_be_shared(launcher: Launcher, tmp_path: Path) -> None:
    """It has no exercises of one's own in it; one that was deleted meanwhile is not written."""
    app = launcher.open().app
    app.sections.own.arrivals.desk.share("desk-break", tmp_path / "break.footdesk")
    app.sections.own.arrivals.desk.share("own-gone", tmp_path / "gone.footdesk")
    assert not (tmp_path / "gone.footdesk").exists()
    app.sections.own.open_file(str(tmp_path / "break.footdesk"))
    app.sections.own.arrivals.desk.accept()
    assert own(app) == Own()
    assert app.desk.settings.routine == "desk-break"
    assert "You have all of break.footdesk already." in app.window.banner.words()


def test_what_has_the_name_of_something_shipped_is_kept_apart(launcher: Launcher, tmp_path: Path) -> None:
    """Nobody has to tell two routines of one name from each other."""
    text = SMALL.replace('name = "Morning"', 'name = "Desk break"').replace('"Calf raises"', '"Toe pressing"')
    app = launcher.open().app
    for _ in range(2):
        app.sections.own.open_file(str(written(tmp_path, text)))
        app.sections.own.arrivals.desk.accept()
    assert [each.name for each in own(app).routines] == ["Desk break (2)"]
    assert [each.name for each in own(app).exercises] == ["Toe pressing (2)"]


def test_a_file_that_cannot_be_written_is_told(launcher: Launcher, tmp_path: Path) -> None:
    """A folder in the way."""
    (tmp_path / "a.footdesk").mkdir()
    app = launcher.open().app
    app.sections.own.arrivals.desk.share("desk-break", tmp_path / "a.footdesk")
    assert "cannot be written" in app.window.banner.words()


def test_pictures_that_are_not_taken_stop_everything(launcher: Launcher, tmp_path: Path) -> None:
    """No exercise is added whose picture could not be kept."""
    app = launcher.open().app
    (launcher.folder / "pictures").write_bytes(b"")
    app.sections.own.open_file(str(written(tmp_path, WHOLE)))
    app.sections.own.arrivals.desk.accept()
    assert own(app) == Own()
    assert "cannot be written" in app.window.banner.words()


def test_a_list_becomes_a_routine(launcher: Launcher) -> None:
    """One sees what each line becomes and what is left out, and adds it under the name that it has."""
    app = launcher.open().app
    chosen(app, "Paste a list…")
    dialog = app.sections.own.arrivals.list
    assert dialog.isVisible()
    dialog.text.setPlainText(LIST)
    assert dialog.name.text() == "Morning"
    assert dialog._understood.words == ("Calf raises: Each leg · 12 × 5 s, 3 sets", "Toe pressing: Each foot · 5 × 3 s")
    assert dialog._unclear.words == ("Not understood: Walk the dog", "Not understood: slowly")
    dialog._make.click()
    assert not dialog.isVisible()
    (routine,) = own(app).routines
    assert (routine.name, len(routine.entries)) == ("Morning", 4)
    assert [each.name for each in own(app).exercises] == ["Calf raises"]
    assert app.desk.choice.plan.routine.id == routine.id
    app.window.banner_action_wanted.emit()
    assert own(app) == Own()


def test_the_same_list_twice_changes_nothing(launcher: Launcher) -> None:
    """Where all of it is known already, the dialog closes and says so."""
    app = launcher.open().app
    for _ in range(2):
        app.sections.own.arrivals.ask_list()
        dialog = app.sections.own.arrivals.list
        dialog.text.setPlainText("Mine:\nToe pressing 5 reps")
        dialog._make.click()
        assert not dialog.isVisible()
    assert [each.name for each in own(app).routines] == ["Mine"]
    assert "You have all of Mine already." in app.window.banner.words()


def test_a_list_is_not_added_without_a_name_or_with_too_much(launcher: Launcher) -> None:
    """The dialog says what is missing and stays, with what was typed."""
    app = launcher.open().app
    app.sections.own.arrivals.ask_list()
    dialog = app.sections.own.arrivals.list
    dialog.text.setPlainText("Walk the dog")
    assert not dialog._make.isEnabled()
    dialog.text.setPlainText("Curl 10 x 2\n" * 30)
    dialog.name.setText("Mine")
    dialog._make.click()
    assert dialog._problem.said == "This is too much for one routine."
    dialog.seconds.value_chosen.emit(4)
    dialog.text.setPlainText("Curl 8 times")
    assert (dialog.name.text(), dialog._problem.said) == ("Mine", "")
    dialog.name.setText("  ")
    dialog._make.click()
    assert dialog._problem.said == "Give the routine a name."
    dialog.text.setPlainText("a" * 30_000)
    assert dialog._problem.said == "This is too long for a list of exercises."
    assert not dialog._make.isEnabled()
    dialog.reject()
    assert own(app) == Own()


def test_a_file_can_be_dragged_onto_the_window(launcher: Launcher, tmp_path: Path) -> None:
    """One routine file is taken; anything else is not."""
    app = launcher.open().app
    path = written(tmp_path, SMALL)
    assert not dropped(app, tmp_path / "a.txt")
    assert not dropped(app, path, path)
    assert dropped(app, path)
    assert app.sections.own.arrivals.arrival.isVisible()


def test_the_menu_opens_a_file(launcher: Launcher, tmp_path: Path) -> None:
    """The desktop's own dialog asks which."""
    app = launcher.open().app
    chosen(app, "Open a routine file…")
    asked = app.sections.own.arrivals.file.dialog
    assert asked is not None
    asked.fileSelected.emit(str(written(tmp_path, SMALL)))
    asked.reject()
    assert app.sections.own.arrivals.arrival.isVisible()


def test_a_second_start_with_a_file_brings_the_window_and_the_question(launcher: Launcher, tmp_path: Path) -> None:
    """Whoever double-clicks a file while FootDesk runs is asked there."""
    app = launcher.open().app
    app.answer("")
    app.answer(str(written(tmp_path, SMALL)))
    assert app.sections.own.arrivals.arrival.windowTitle() == "Add “Morning”?"


def chosen(app: App, words: str) -> None:
    """Choose an entry of the menu."""
    find: Callable[[QAction], bool] = lambda action: action.text() == words  # noqa: E731 - a name for the filter
    app.window.menu.aboutToShow.emit()
    next(filter(find, app.window.menu.actions())).trigger()


def dropped(app: App, *paths: Path) -> bool:
    """Drag files over the window and let them go; whether the window took them."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    how = (Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    over = QDragEnterEvent(QPoint(50, 50), *how)
    over.ignore()
    QApplication.sendEvent(app.window, over)
    drop = QDropEvent(QPointF(50, 50), *how)
    drop.ignore()
    QApplication.sendEvent(app.window, drop)
    return over.isAccepted() and drop.isAccepted()
