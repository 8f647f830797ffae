"""The routines by keyboard alone: no step of it needs a mouse."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from footdesk.app import App
from footdesk.core.own import OwnRoutine
from footdesk.core.transitions import State
from footdesk.three_a_day import ID as THREE_A_DAY
from footdesk.ui.bar_faces import SessionFace
from tests.launcher import Launcher
from tests.ui.windows import WIDE, press

CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


@pytest.fixture
def app(launcher: Launcher, qtbot: QtBot) -> App:
    """A FootDesk whose window has the keyboard, and room for three panes."""
    app = launcher.open().app
    app.shell.resize(*WIDE)
    app.shell.activateWindow()
    qtbot.waitUntil(app.shell.isActiveWindow)
    return app


def key(pressed: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key where the keyboard is."""
    QTest.keyClick(focus(), pressed, modifiers)
    QApplication.processEvents()


def words(typed: str) -> None:
    """Type words where the keyboard is."""
    QTest.keyClicks(focus(), typed)


def focus() -> QWidget:
    """Whatever has the keyboard."""
    found = QApplication.focusWidget()
    assert found is not None
    return found


def own(app: App) -> tuple[OwnRoutine, ...]:
    """The routines that are kept."""
    return app.sections.librarian.own.routines


def test_a_routine_is_made_changed_and_started_by_keys_alone(app: App, qtbot: QtBot) -> None:
    """Named, filled, put in order, dosed, undone, and started."""
    key(Qt.Key.Key_2, CTRL)
    key(Qt.Key.Key_N, CTRL)
    words("Evenings")
    key(Qt.Key.Key_Return)
    for name in ("upward", "grip", "circles"):
        key(Qt.Key.Key_Insert)
        words(name)
        key(Qt.Key.Key_Return)
        # A window manager would give the keyboard back to the window when a dialog is closed.
        app.shell.activateWindow()
        qtbot.waitUntil(app.shell.isActiveWindow)
    assert [each.exercise for each in own(app)[0].entries] == ["upward-stretching", "toe-pencil-grip", "ankle-circles"]
    key(Qt.Key.Key_Up, ALT)
    key(Qt.Key.Key_Up)
    key(Qt.Key.Key_Delete)
    assert [each.exercise for each in own(app)[0].entries] == ["ankle-circles", "toe-pencil-grip"]
    key(Qt.Key.Key_Z, CTRL)
    key(Qt.Key.Key_Z, CTRL)
    key(Qt.Key.Key_Z, CTRL | SHIFT)
    assert [each.exercise for each in own(app)[0].entries] == ["upward-stretching", "ankle-circles", "toe-pencil-grip"]
    key(Qt.Key.Key_F6)
    words("25")
    key(Qt.Key.Key_Tab)
    key(Qt.Key.Key_PageUp)
    changed = own(app)[0].entries[1].dose
    assert (changed.work_time, changed.repetitions) == (25_000, 11)
    key(Qt.Key.Key_F2)
    words("Mornings")
    key(Qt.Key.Key_Return)
    key(Qt.Key.Key_Return, CTRL)
    assert own(app)[0].name == "Mornings"
    assert app.sections.safety.ready.isVisible()


def test_the_bar_speaks_of_the_routine_that_is_looked_at(app: App) -> None:
    """With nothing in it there is nothing to start; elsewhere the bar speaks of what is chosen there."""
    app.window.show_section("routines")
    press(app.window, "New routine")
    start = app.window.bar._idle.primary
    assert start.isVisible()
    assert not start.isEnabled()
    key(Qt.Key.Key_Return, CTRL)
    assert app.desk.moment().state is State.READY
    app.window.show_section("exercises")
    assert start.isEnabled()
    app.window.show_section("routines")
    assert not start.isEnabled()
    app.sections.routines.desk.add("toe-pressing")
    assert start.isEnabled()
    app.window.show_section("settings")
    assert not app.window.bar.isVisible()


def test_a_session_keeps_its_bar_over_the_routines(app: App) -> None:
    """While exercises are done, their buttons stand under every page; afterwards the summary does not come here."""
    app.desk.start("toe-walking")
    app.window.show_section("routines")
    session = app.window.bar.findChild(SessionFace)
    assert session is not None
    assert session.isVisible()


def test_a_number_out_of_range_can_be_taken_back(app: App) -> None:
    """The sentence offers the number that was there before."""
    section = app.sections.routines
    section.desk.make()
    section.desk.add("toe-walking")
    app.window.show_section("routines")
    hold = section.page.dose.hold.stepper.number
    hold.setFocus()
    hold.selectAll()
    words("999")
    key(Qt.Key.Key_Return)
    assert app.window.banner.words() == "Walk can be 1 to 300 seconds."
    assert own(app)[0].entries[0].dose.work_time == len(range(300_000))
    app.window.banner.action_wanted.emit()
    assert own(app)[0].entries[0].dose.work_time == len(range(20_000))


def test_a_deleted_routine_is_offered_back(app: App) -> None:
    """Delete in the list deletes it, the banner says so, and Undo brings it back."""
    app.window.show_section("routines")
    key(Qt.Key.Key_N, CTRL)
    key(Qt.Key.Key_F6, SHIFT)
    app.sections.routines.page.list.view.setFocus()
    key(Qt.Key.Key_Delete)
    assert own(app) == ()
    assert app.window.banner.words() == "My routine is deleted."
    app.window.banner.action_wanted.emit()
    assert [each.name for each in own(app)] == ["My routine"]


def test_ctrl_n_and_ctrl_d_work_from_anywhere(app: App) -> None:
    """They lead to the routines first."""
    key(Qt.Key.Key_D, CTRL)
    assert [each.name for each in own(app)] == ["All ten exercises (2)"]
    app.window.show_section("exercises")
    key(Qt.Key.Key_N, CTRL)
    assert app.window.late_page is app.sections.routines.page
    app.window.show_section("exercises")
    key(Qt.Key.Key_Insert)
    assert app.sections.routines.picker is None


def test_a_routine_that_is_full_says_so(app: App) -> None:
    """Nothing is changed."""
    app.sections.routines.desk.refused.emit()
    assert app.window.banner.words() == "This routine is as long as it can be."


def test_tab_goes_through_the_page_as_it_is_read(app: App) -> None:
    """From the rail to the list, the routine, its rows with their buttons, the dose, and the bar."""
    app.window.show_section("routines")
    desk = app.sections.own.library
    desk.make()
    desk.add("toe-pressing")
    desk.add("toe-walking")
    app.window.rail.findChildren(QPushButton)[-1].setFocus()
    met: list[str] = []
    while "Undo" not in met:
        key(Qt.Key.Key_Tab)
        met.append(QAccessible.queryAccessibleInterface(focus()).text(QAccessible.Text.Name))
    assert met[:8] == [
        "Your routines",
        "New routine",
        "Routine name",
        "More for this routine",
        "Exercises of the routine",
        "Move up: Toe walking",
        "Remove: Toe walking",
        "Add an exercise",
    ]
    met.clear()
    while "Menu" not in met:
        key(Qt.Key.Key_Tab)
        met.append(QAccessible.queryAccessibleInterface(focus()).text(QAccessible.Text.Name))
    assert met[0] == "Walk in seconds"
    assert met[:3] == ["Walk in seconds", "Reps", "Both feet"]
    assert met[-2].startswith("Start routine, My routine")


def test_the_routine_of_the_day_can_be_looked_at_and_copied(app: App) -> None:
    """The routine that is another one each day stands among those that come with FootDesk, with today's exercises."""
    app.desk.choose_routine(THREE_A_DAY)
    app.window.show_section("routines")
    desk = app.sections.own.library
    assert desk.shown.routine.line.id == THREE_A_DAY
    today = [line.exercise.id for line in desk.shown.routine.lines]
    assert len(today) == 3
    desk.copy()
    (copied,) = own(app)
    assert [entry.exercise for entry in copied.entries] == today


def test_three_panes_stand_beside_one_another_only_where_there_is_room(app: App, qtbot: QtBot) -> None:
    """In a narrow window with a rail one pane is shown, whole; wider again, all three are."""
    app.window.show_section("routines")
    app.sections.own.library.make()
    page = app.sections.routines.page
    app.shell.resize(800, 500)
    qtbot.waitUntil(lambda: [pane.isVisible() for pane in page.panes].count(True) == 1)
    page.focus_exercises()
    assert [pane.isVisible() for pane in page.panes] == [False, True, False]
    assert page.leave()
    assert [pane.isVisible() for pane in page.panes] == [True, False, False]
    app.shell.resize(960, 500)
    qtbot.waitUntil(lambda: all(pane.isVisible() for pane in page.panes))
    for button in page.editor.findChildren(QPushButton):
        assert not button.isVisible() or button.width() >= button.minimumSizeHint().width()
    assert not page.leave()
