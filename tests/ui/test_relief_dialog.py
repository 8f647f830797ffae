"""When it hurts, the person decides what comes next."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea
from pytestqt.qtbot import QtBot

from footdesk.core.transitions import Action
from footdesk.ui.relief_dialog import ReliefDialog
from footdesk.ui.theme import light
from tests.ui.windows import STILL, button, focused, press, snapshot_after


@pytest.fixture
def relief(qtbot: QtBot) -> ReliefDialog:
    """The question, in the middle of a hold that was stopped."""
    made = ReliefDialog()
    qtbot.addWidget(made)
    made.show_theme(STILL)
    made.show_snapshot(snapshot_after(Action.PAUSE))
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


@pytest.mark.parametrize(("name", "action"), [("Make it easier", Action.EASE), ("Skip this exercise", Action.SKIP)])
def test_less_or_another_one(qtbot: QtBot, relief: ReliefDialog, name: str, action: Action) -> None:
    """To make it easier and to skip are one press each, and nothing goes on by itself."""
    wished: list[Action] = []
    relief.action_wanted.connect(wished.append)
    press(relief, name)
    assert wished == [action]
    assert not relief.isVisible()


def test_to_stop_needs_no_second_question(qtbot: QtBot, relief: ReliefDialog) -> None:
    """Whoever stops because it hurts is not asked again."""
    with qtbot.waitSignal(relief.stop_confirmed):
        press(relief, "Stop and save")


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_closing_it_changes_nothing(qtbot: QtBot, relief: ReliefDialog, key: Qt.Key) -> None:
    """The focus begins at the answer that leaves the session paused."""
    with qtbot.assertNotEmitted(relief.action_wanted), qtbot.assertNotEmitted(relief.stop_confirmed):
        QTest.keyClick(focused(), key)
    assert not relief.isVisible()


@pytest.mark.parametrize("scale", [1.0, 1.25, 1.5])
def test_to_stop_is_seen_without_scrolling(qtbot: QtBot, scale: float) -> None:
    """Where the screen is too low for three large buttons, the milder two stand beside each other."""
    made = ReliefDialog()
    qtbot.addWidget(made)
    theme = light(scale, reduced_motion=True)
    made.show_theme(theme)
    made.show_snapshot(snapshot_after(Action.PAUSE))
    made.show()
    qtbot.waitExposed(made)
    (area,) = made.findChildren(QScrollArea)
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() == 0)
    beside = button(made, "Make it easier").y() == button(made, "Skip this exercise").y()
    assert beside is (made.screen().availableGeometry().height() < theme.u(600))
