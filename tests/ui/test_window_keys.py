"""The keys of the main window: each is a wish, and none takes what the focused control needs for itself."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from footdesk.core.plan import Kind
from footdesk.core.snapshot import Snapshot
from footdesk.core.transitions import Action
from footdesk.ui.key_table import KeyTable
from footdesk.ui.main_window import MainWindow
from footdesk.ui.shortcuts import FROM_AFAR, Wish
from tests.ui.windows import button, focused, snapshot_after, snapshot_in, window


@pytest.fixture
def idle(qtbot: QtBot) -> MainWindow:
    """A wide window before a session."""
    return window(qtbot)


@pytest.mark.parametrize(
    ("snapshot", "keys", "action"),
    [
        (snapshot_in(Kind.HOLD), "Ctrl+Return", Action.PAUSE),
        (snapshot_after(Action.PAUSE), "Ctrl+Enter", Action.RESUME),
        (snapshot_in(Kind.HOLD), "Media Play", Action.PAUSE),
        (snapshot_in(Kind.HOLD), "Ctrl+Right", Action.SKIP),
        (snapshot_in(Kind.HOLD), "Media Next", Action.SKIP),
        (snapshot_in(Kind.HOLD), "Ctrl+Left", Action.BACK),
        (snapshot_in(Kind.HOLD), "Media Previous", Action.BACK),
        (snapshot_in(Kind.SWITCH), "Ctrl+Up", Action.LONGER),
        (snapshot_in(Kind.SWITCH), "Return", Action.PROCEED),
        (snapshot_in(Kind.HOLD), "Ctrl+.", Action.STOP),
        (snapshot_in(Kind.HOLD), "Media Stop", Action.STOP),
    ],
)
def test_each_key_of_a_session_is_a_wish(
    qtbot: QtBot, idle: MainWindow, snapshot: Snapshot, keys: str, action: Action
) -> None:
    """The keys of the design work from wherever the keyboard is."""
    idle.show_snapshot(snapshot)
    with qtbot.waitSignal(idle.action_wanted) as wished:
        QTest.keySequence(idle.page.list.view, keys)
    assert wished.args == [action]


@pytest.mark.parametrize("keys", ["Ctrl+Up", "Return"])
def test_a_key_without_a_use_does_nothing(qtbot: QtBot, idle: MainWindow, keys: str) -> None:
    """What is not possible in a hold is not wished for."""
    idle.show_snapshot(snapshot_in(Kind.HOLD))
    with qtbot.assertNotEmitted(idle.action_wanted):
        QTest.keySequence(idle.page.list.view, keys)


def test_space_in_the_list_starts_and_pauses(qtbot: QtBot, idle: MainWindow) -> None:
    """In the list, Space is the primary button's."""
    view = idle.page.list.view
    view.setFocus()
    with qtbot.waitSignal(idle.start_wanted):
        QTest.keyClick(view, Qt.Key.Key_Space)
    idle.show_snapshot(snapshot_in(Kind.HOLD))
    view.setFocus()
    with qtbot.waitSignal(idle.action_wanted) as wished:
        QTest.keyClick(view, Qt.Key.Key_Space)
    assert wished.args == [Action.PAUSE]


def test_space_never_steals_from_a_focused_button(qtbot: QtBot, idle: MainWindow) -> None:
    """A button that has the keyboard is pressed by Space, and nothing else happens."""
    idle.show_snapshot(snapshot_in(Kind.HOLD))
    skip = button(idle, "Skip this exercise")
    skip.setFocus()
    wished: list[Action] = []
    idle.action_wanted.connect(wished.append)
    QTest.keyClick(skip, Qt.Key.Key_Space)
    assert wished == [Action.SKIP]


def test_enter_in_the_list_does_just_this_one(qtbot: QtBot, idle: MainWindow) -> None:
    """Enter starts the chosen exercise where its details stand beside the list."""
    idle.page.list.focus_list()
    with qtbot.waitSignal(idle.start_one_wanted) as started:
        QTest.keyClick(idle.page.list.view, Qt.Key.Key_Return)
    assert started.args == ["toe-pressing"]


def test_escape_never_stops_a_session(qtbot: QtBot, idle: MainWindow) -> None:
    """Escape is for going back, not for ending."""
    idle.show_snapshot(snapshot_in(Kind.HOLD))
    with qtbot.assertNotEmitted(idle.action_wanted):
        QTest.keyClick(idle, Qt.Key.Key_Escape)


def test_f6_goes_through_the_panes(qtbot: QtBot, idle: MainWindow) -> None:
    """From the bar to the rail, the list, the details and back to the bar; Shift the other way."""
    panes = (idle.rail, idle.page.list, idle.page.detail, idle.bar)
    for pane in panes:
        QTest.keySequence(idle, "F6")
        assert pane is focused() or pane.isAncestorOf(focused())
    QTest.keySequence(idle, "Shift+F6")
    assert panes[2] is focused() or panes[2].isAncestorOf(focused())


def test_ctrl_l_goes_to_the_list_and_ctrl_g_turns_its_order(qtbot: QtBot, idle: MainWindow) -> None:
    """Both work before a session from anywhere."""
    QTest.keySequence(idle, "Ctrl+L")
    assert focused() is idle.page.list.view
    with qtbot.waitSignal(idle.order_chosen) as chosen:
        QTest.keySequence(idle, "Ctrl+G")
    assert chosen.args == [False]


@pytest.mark.parametrize("keys", ["Ctrl+/", "F1"])
def test_the_keys_are_asked_for(qtbot: QtBot, idle: MainWindow, keys: str) -> None:
    """Ctrl+/ and F1 ask for the list of the keys."""
    with qtbot.waitSignal(idle.keys_wanted):
        QTest.keySequence(idle, keys)


def test_other_keys_are_heard_at_once(qtbot: QtBot, idle: MainWindow) -> None:
    """A person's own keys do what the usual ones did, and these do nothing; Space and media keys stay."""
    idle.show_snapshot(snapshot_in(Kind.HOLD))
    idle.show_keys(KeyTable({Wish.SKIP: ("Ctrl+J",), Wish.GO: ("F8",)}))
    wished: list[Action] = []
    idle.action_wanted.connect(wished.append)
    for keys in ("Ctrl+Right", "Ctrl+Return", "Ctrl+J", "Media Next", "F8", "Media Play"):
        QTest.keySequence(idle.page.list.view, keys)
    QTest.keyClick(idle.page.list.view, Qt.Key.Key_Space)
    assert wished == [Action.SKIP, Action.SKIP, Action.PAUSE, Action.PAUSE, Action.PAUSE]


def test_the_tooltips_name_the_keys_of_now(idle: MainWindow) -> None:
    """Whoever rests the mouse on a button is told its keys, the person's own where there are any."""
    idle.show_room_available(available=True)
    idle.show_snapshot(snapshot_in(Kind.SWITCH))
    idle.show_keys(KeyTable({Wish.SKIP: ("Ctrl+J",)}))
    expected = {
        "Skip this exercise": "Ctrl+J",
        "Back: restart this exercise": "Ctrl+Left",
        "Pause": "Space",
        "10 seconds more": "Ctrl+Up",
        "Ready now": "Return",
        "Across the room, full screen": "F11",
        "Mini timer": "Ctrl+M",
        "Stop routine": "Ctrl+.",
    }
    assert {name: button(idle, name).toolTip() for name in expected} == expected
    assert button(idle, "Menu").toolTip() == "Menu (F10)"
    assert button(idle, "Exercises").toolTip() == "Ctrl+1"


def test_the_menu_names_the_keys_only_while_it_is_open(qtbot: QtBot, idle: MainWindow) -> None:
    """Behind the entries one reads the keys; while it is closed, the keys are the window's alone."""
    idle.show_keys(KeyTable({Wish.MINI: ("F7",)}))
    idle.menu.popup(idle.mapToGlobal(idle.rect().topLeft()))
    (mini,) = [action for action in idle.menu.actions() if action.text() == "Mini timer"]
    assert mini.shortcut().toString() == "F7"
    idle.menu.hide()
    assert mini.shortcut().isEmpty()
    with qtbot.waitSignal(idle.mini_wanted):
        QTest.keySequence(idle, "F7")


@pytest.mark.parametrize("keys", ["Ctrl+Shift+M", "Ctrl+Shift+K", "Ctrl+Shift+Left", "Ctrl+Shift+Down"])
def test_the_mini_timer_is_steered_from_the_window(qtbot: QtBot, idle: MainWindow, keys: str) -> None:
    """Its size, its pin and its place can be changed without going to it."""
    with qtbot.waitSignal(idle.mini_wished) as wished:
        QTest.keySequence(idle, keys)
    assert wished.args[0] in FROM_AFAR


def test_ctrl_i_says_where_one_is(qtbot: QtBot, idle: MainWindow) -> None:
    """The wish is passed on, and a screen reader hears the whole sentence."""
    idle.show_snapshot(snapshot_in(Kind.HOLD))
    with qtbot.waitSignal(idle.where_wanted), qtbot.waitSignal(idle._announcer.announced) as said:
        QTest.keySequence(idle, "Ctrl+I")
    assert said.args[0].text.startswith("Toe pressing. Hold, left foot")


def tab_stops() -> list[str]:
    """The names of the controls that the Tab key meets, from Start or Pause on, once around."""
    found: list[str] = []
    first = focused()
    while True:
        QTest.keyClick(focused(), Qt.Key.Key_Tab)
        if focused() is first or len(found) > 30:
            return found
        found.append(QAccessible.queryAccessibleInterface(focused()).text(QAccessible.Text.Name))


def test_tab_goes_through_the_window_as_it_is_read(idle: MainWindow) -> None:
    """Rail, list with its head, details, bar; in a session the player's buttons before Stop."""
    assert tab_stops() == [
        "Menu",
        "Exercises",
        "All ten exercises",
        "Standard",
        "By position",
        "Search and filter",
        "Exercises",
        "Exercise details",
        "More for this exercise",
        "Do just this one: Toe pressing",
    ]
    idle.show_room_available(available=True)
    idle.show_snapshot(snapshot_in(Kind.SWITCH))
    assert tab_stops() == [
        "Skip this exercise",
        "Menu",
        "Exercises",
        "Exercises",
        "Mini timer",
        "Across the room, full screen",
        "10 seconds more",
        "Ready now",
        "Stop routine",
        "It hurts",
        "Back: restart this exercise",
    ]
