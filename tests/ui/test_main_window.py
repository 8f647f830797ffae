"""The main window passes on what a person wishes, by button and by key, and shows what it is given."""

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from footdesk.core.plan import Kind
from footdesk.core.snapshot import Snapshot
from footdesk.core.transitions import Action
from footdesk.ui.layout_class import LayoutClass
from footdesk.ui.main_window import MainWindow
from footdesk.ui.routine_box import RoutineBox
from footdesk.ui.sections import Section
from footdesk.ui.text_label import TextLabel
from tests.ui.windows import (
    COMPACT,
    MEDIUM,
    WIDE,
    button,
    finished,
    focused,
    press,
    snapshot_after,
    snapshot_in,
    window,
)


@pytest.fixture
def idle(qtbot: QtBot) -> MainWindow:
    """A wide window before a session."""
    return window(qtbot)


def test_start_routine_starts_the_chosen_one(qtbot: QtBot, idle: MainWindow) -> None:
    """The primary button wishes for the routine whose plan is shown, and its name says how long it takes."""
    with qtbot.waitSignal(idle.start_wanted) as started:
        press(idle, "Start routine, All ten exercises, about 15 min")
    assert started.args == ["all-ten"]


def test_do_just_this_one_starts_the_chosen_exercise(qtbot: QtBot, idle: MainWindow) -> None:
    """The button follows the choice in the list."""
    idle.page.list.view.setFocus()
    QTest.keyClick(idle.page.list.view, Qt.Key.Key_Down)
    with qtbot.waitSignal(idle.start_one_wanted) as started:
        press(idle, "Do just this one: Toe walking")
    assert started.args == ["toe-walking"]


def test_the_focus_moves_with_the_primary_button(idle: MainWindow) -> None:
    """Start, Pause and Done have the keyboard one after the other, without anybody moving it."""
    assert focused().accessibleName().startswith("Start routine")
    idle.show_snapshot(snapshot_in(Kind.PREPARE))
    assert focused() is button(idle, "Pause")
    idle.show_snapshot(snapshot_after(Action.PAUSE))
    assert focused() is button(idle, "Resume")
    idle.show_finished(finished())
    assert focused() is button(idle, "Done")
    idle.show_idle()
    assert focused().accessibleName().startswith("Start routine")


@pytest.mark.parametrize(
    ("snapshot", "name", "action"),
    [
        (snapshot_in(Kind.HOLD), "Pause", Action.PAUSE),
        (snapshot_after(Action.PAUSE), "Resume", Action.RESUME),
        (snapshot_in(Kind.HOLD), "Skip this exercise", Action.SKIP),
        (snapshot_in(Kind.HOLD), "Back: restart this exercise", Action.BACK),
        (snapshot_in(Kind.HOLD), "Stop routine", Action.STOP),
        (snapshot_in(Kind.SWITCH), "10 seconds more", Action.LONGER),
        (snapshot_in(Kind.REST, 1), "Ready now", Action.PROCEED),
        (snapshot_after(Action.PAUSE), "Make it easier", Action.EASE),
        (snapshot_after(Action.INTERRUPT), "Restart this side", Action.RESTART_SIDE),
    ],
)
def test_each_button_of_a_session_is_a_wish(
    qtbot: QtBot, idle: MainWindow, snapshot: Snapshot, name: str, action: Action
) -> None:
    """Every button is there when its action is possible, under the name of the design."""
    idle.show_snapshot(snapshot)
    with qtbot.waitSignal(idle.action_wanted) as wished:
        press(idle, name)
    assert wished.args == [action]


@pytest.mark.parametrize("name", ["10 seconds more", "Ready now", "Make it easier", "Restart this side"])
def test_a_hold_offers_nothing_that_is_not_possible(idle: MainWindow, name: str) -> None:
    """While a hold runs, the buttons of waiting and of pausing are not there."""
    idle.show_snapshot(snapshot_in(Kind.HOLD))
    with pytest.raises(ValueError, match="not enough values"):
        button(idle, name)


def test_a_compact_window_opens_the_details_and_comes_back(qtbot: QtBot) -> None:
    """One pane at a time: Enter opens, Escape returns to the list; only there one can do just this one."""
    small = window(qtbot, COMPACT)
    small.page.list.focus_list()
    QTest.keyClick(small.page.list.view, Qt.Key.Key_Return)
    assert small.page.detail.isVisible()
    assert not small.page.list.isVisible()
    assert button(small, "Do just this one: Toe pressing").isEnabled()
    QTest.keyClick(focused(), Qt.Key.Key_Escape)
    assert small.page.list.isVisible()
    assert focused() is small.page.list.view


def test_stopping_is_asked_without_waiting(qtbot: QtBot, idle: MainWindow) -> None:
    """The question opens beside the running program; "Stop and save" means it, "Carry on" resumes."""
    idle.show_snapshot(snapshot_after(Action.PAUSE))
    idle.ask_stop(snapshot_after(Action.PAUSE))
    dialog = idle.dialogs.stop
    assert dialog is not None
    with qtbot.waitSignal(idle.stop_confirmed):
        press(dialog, "Stop and save")
    idle.ask_stop(snapshot_after(Action.PAUSE))
    with qtbot.waitSignal(idle.action_wanted) as wished, qtbot.assertNotEmitted(idle.stop_confirmed):
        press(dialog, "Carry on")
    assert wished.args == [Action.RESUME]


def test_across_the_room_is_offered_only_where_there_is_such_a_view(qtbot: QtBot, idle: MainWindow) -> None:
    """Button and key are dead until the view is there."""
    idle.show_snapshot(snapshot_in(Kind.HOLD))
    with pytest.raises(ValueError, match="not enough values"):
        button(idle, "Across the room, full screen")
    with qtbot.assertNotEmitted(idle.room_wanted):
        QTest.keySequence(idle, "F11")
    idle.show_room_available(available=True)
    with qtbot.waitSignal(idle.room_wanted):
        press(idle, "Across the room, full screen")
    with qtbot.waitSignal(idle.room_wanted):
        QTest.keySequence(idle, "F11")


def test_the_mini_timer_is_one_key_or_button_away(qtbot: QtBot, idle: MainWindow) -> None:
    """From the player by button, from anywhere by key."""
    with qtbot.waitSignal(idle.mini_wanted):
        QTest.keySequence(idle, "Ctrl+M")
    idle.show_snapshot(snapshot_in(Kind.HOLD))
    with qtbot.waitSignal(idle.mini_wanted):
        press(idle, "Mini timer")


def test_the_list_hides_and_shows_in_a_session(qtbot: QtBot) -> None:
    """A medium window hides it in a session until F9 asks for it; a wide one shows it until then."""
    medium = window(qtbot, MEDIUM)
    assert medium.layout_class is LayoutClass.MEDIUM
    assert medium.page.list.isVisible()
    medium.show_snapshot(snapshot_in(Kind.HOLD))
    assert not medium.page.list.isVisible()
    QTest.keySequence(medium, "F9")
    assert medium.page.list.isVisible()


def test_the_layout_follows_a_live_resize(qtbot: QtBot, idle: MainWindow) -> None:
    """Dragging the window's edge changes the layout at once, and the focus stays where it was."""
    idle.show_snapshot(snapshot_in(Kind.HOLD))
    pause = focused()
    for size, layout in (((960, 500), LayoutClass.MEDIUM), ((683, 384), LayoutClass.COMPACT)):
        idle.resize(*size)
        qtbot.waitUntil(partial(_has_layout, idle, layout))
        assert focused() is pause
        assert pause.isVisible()
    assert not idle.rail.isVisible()


def _has_layout(shown: MainWindow, layout: LayoutClass) -> bool:
    return shown.layout_class is layout


def test_the_title_names_exercise_and_speed(idle: MainWindow) -> None:
    """The window's title says what is done, and how much faster than life the clock runs."""
    assert idle.windowTitle() == "FootDesk"
    idle.show_suffix("× 50")
    idle.show_snapshot(snapshot_in(Kind.HOLD))
    assert idle.windowTitle() == "Toe pressing - FootDesk × 50"


def test_a_page_of_another_section_keeps_the_sessions_bar(qtbot: QtBot, idle: MainWindow) -> None:
    """Others add pages; the bar goes with the exercises, but a running session keeps it everywhere."""
    idle.add_page(Section("other", "Other", "settings"), QWidget())
    qtbot.waitUntil(idle.rail.findChildren(QPushButton)[-1].isVisible)
    with qtbot.waitSignal(idle.section_shown):
        press(idle.rail, "Other")
    assert not idle.bar.isVisible()
    idle.show_snapshot(snapshot_in(Kind.HOLD))
    assert idle.bar.isVisible()
    press(idle.rail, "Exercises")
    assert idle.page.player.isVisible()


def test_a_banner_offers_its_action_and_goes(qtbot: QtBot, idle: MainWindow) -> None:
    """What went wrong is said at the head of the window, with what can be done."""
    idle.show_banner("Your last session could not be saved. The disk is full.", action="Try again")
    with qtbot.waitSignal(idle.banner_action_wanted):
        press(idle.banner, "Try again")


def test_closing_is_told(qtbot: QtBot, idle: MainWindow) -> None:
    """Ctrl+W closes the window and tells so; Ctrl+Q is a wish."""
    with qtbot.waitSignal(idle.quit_wanted):
        QTest.keySequence(idle, "Ctrl+Q")
    with qtbot.waitSignal(idle.closing):
        QTest.keySequence(idle, "Ctrl+W")


def test_a_section_without_a_page_asks_for_it(qtbot: QtBot, idle: MainWindow) -> None:
    """A page is made when its section is first shown; until somebody makes it, the window stays where it is."""
    with qtbot.waitSignal(idle.page_wanted) as wanted:
        QTest.keySequence(idle, "Ctrl+,")
    assert wanted.args == ["settings"]
    assert not idle.elsewhere


def test_the_heading_above_the_first_exercise_is_seen(qtbot: QtBot) -> None:
    """However the parts above the list were laid out, the list begins at its top."""
    for size in (WIDE, MEDIUM, COMPACT):
        view = window(qtbot, size).page.list.view
        assert view.verticalScrollBar().value() == 0


def test_the_title_of_a_session_stands_where_the_routine_was_chosen(qtbot: QtBot) -> None:
    """The head of the list begins at the same edge before a session and in it."""
    made = window(qtbot)
    column = made.page.list
    (box,) = column.findChildren(RoutineBox)
    edge = box.geometry().left()
    made.show_snapshot(snapshot_in(Kind.HOLD))
    titles = [label for label in column.findChildren(TextLabel) if label.isVisible()]
    qtbot.waitUntil(lambda: [label.geometry().left() for label in titles] == [edge, edge])
