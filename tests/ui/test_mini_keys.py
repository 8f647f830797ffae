"""Every key of the mini timer asks for what the design says, whatever has the focus inside it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from footdesk.core.plan import Kind
from footdesk.core.transitions import Action
from footdesk.ui.key_table import KeyTable
from footdesk.ui.mini_shape import MiniShape
from footdesk.ui.mini_window import MiniWindow
from footdesk.ui.shortcuts import Wish
from footdesk.ui.theme import light
from tests.ui.mini_moments import moment


@pytest.fixture
def mini(qtbot: QtBot) -> MiniWindow:
    """Give a mini timer that is shown and has a hold to show."""
    window = MiniWindow()
    qtbot.addWidget(window)
    window.show_theme(light())
    window.show_snapshot(moment(Kind.HOLD, repetition=3))
    window.show()
    qtbot.waitExposed(window)
    return window


def focused() -> QWidget:
    """Name the widget that has the keyboard."""
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def test_its_keys_ask_for_what_the_design_says(mini: MiniWindow, qtbot: QtBot) -> None:
    """Whichever button has the focus."""
    mini.take_focus()
    qtbot.waitUntil(mini.isActiveWindow)
    control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
    for key, modifier, action in (
        (Qt.Key.Key_Right, control, Action.SKIP),
        (Qt.Key.Key_PageDown, Qt.KeyboardModifier.NoModifier, Action.SKIP),
        (Qt.Key.Key_Left, control, Action.BACK),
        (Qt.Key.Key_PageUp, Qt.KeyboardModifier.NoModifier, Action.BACK),
        (Qt.Key.Key_Return, control, Action.PAUSE),
        (Qt.Key.Key_Period, control, Action.STOP),
    ):
        with qtbot.waitSignal(mini.action_wanted) as asked:
            QTest.keyClick(focused(), key, modifier)
        assert asked.args == [action]
    for key, signal, wanted in (
        (Qt.Key.Key_M, mini.shape_wanted, MiniShape.SQUARE),
        (Qt.Key.Key_K, mini.pin_wanted, True),
        (Qt.Key.Key_Left, mini.moved, None),
    ):
        with qtbot.waitSignal(signal) as asked:
            QTest.keyClick(focused(), key, control | shift)
        assert wanted is None or asked.args == [wanted]
    with qtbot.waitSignal(mini.voice_turn_wanted):
        QTest.keyClick(focused(), Qt.Key.Key_V, control | shift)


def test_space_pauses_once_and_leaves_a_focused_button_its_own(mini: MiniWindow, qtbot: QtBot) -> None:
    """Space presses the button that has the focus; only beside the buttons it means pause."""
    asked: list[Action] = []
    mini.action_wanted.connect(asked.append)
    mini.take_focus()
    qtbot.waitUntil(mini.isActiveWindow)
    QTest.keyClick(mini, Qt.Key.Key_Space)
    skip = next(each for each in mini.findChildren(QPushButton) if each.accessibleName() == "Skip this exercise")
    skip.setFocus()
    QTest.keyClick(skip, Qt.Key.Key_Space)
    assert asked == [Action.PAUSE, Action.SKIP]


def test_other_keys_are_heard_at_once(mini: MiniWindow, qtbot: QtBot) -> None:
    """A person's own keys work here too, a presenter's keys always, and the tooltips name them."""
    asked: list[Action] = []
    mini.action_wanted.connect(asked.append)
    mini.show_keys(KeyTable({Wish.SKIP: ("Ctrl+J",), Wish.MINI_PIN: ("F8",)}))
    mini.take_focus()
    qtbot.waitUntil(mini.isActiveWindow)
    for keys in ("Ctrl+Right", "Ctrl+J", "PgDown"):
        QTest.keySequence(focused(), keys)
    assert asked == [Action.SKIP, Action.SKIP]
    with qtbot.waitSignal(mini.pin_wanted):
        QTest.keySequence(focused(), "F8")
    assert {each.toolTip() for each in mini.findChildren(QPushButton)} >= {
        "Skip this exercise (Ctrl+J)",
        "Pause (Space)",
        "Keep on top (F8)",
    }
    mini.show_shape(MiniShape.SQUARE)
    assert "Keep on top (F8)" in {each.toolTip() for each in mini.findChildren(QPushButton)}


def test_it_can_be_said_that_it_hurts(mini: MiniWindow, qtbot: QtBot) -> None:
    """By key and in the menu, as long as a session runs; so can Stop, and a screen reader is told where one is."""
    mini.take_focus()
    qtbot.waitUntil(mini.isActiveWindow)
    with qtbot.waitSignal(mini.hurts_wanted):
        QTest.keySequence(focused(), "Ctrl+H")
    with qtbot.waitSignal(mini._announcer.announced) as said:
        QTest.keySequence(focused(), "Ctrl+I")
    assert said.args[0].text.startswith("Toe pressing. Hold, left foot")
    menu = mini._make_menu()
    entries = {each.text(): each for each in menu.actions()}
    with qtbot.waitSignal(mini.hurts_wanted):
        entries["It hurts"].trigger()
    with qtbot.waitSignal(mini.action_wanted) as asked:
        entries["Stop routine"].trigger()
    assert asked.args == [Action.STOP]


def test_a_window_beside_it_can_ask_while_it_is_there(mini: MiniWindow, qtbot: QtBot) -> None:
    """What the main window's keys ask for is done only while the mini timer is seen."""
    with qtbot.waitSignal(mini.shape_wanted) as asked:
        mini.grant_from_afar(Wish.MINI_SHAPE)
    assert asked.args == [MiniShape.SQUARE]
    mini.hide()
    with qtbot.assertNotEmitted(mini.shape_wanted):
        mini.grant_from_afar(Wish.MINI_SHAPE)


def test_enter_is_ready_now_and_escape_nothing(mini: MiniWindow) -> None:
    """Escape never stops a session, nor closes the window that shows it."""
    asked: list[Action] = []
    mini.action_wanted.connect(asked.append)
    QTest.keyClick(mini, Qt.Key.Key_Return)
    mini.show_snapshot(moment(Kind.SWITCH))
    QTest.keyClick(mini, Qt.Key.Key_Return)
    QTest.keyClick(mini, Qt.Key.Key_Escape)
    assert asked == [Action.PROCEED]
    assert mini.isVisible()
