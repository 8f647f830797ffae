"""When it hurts, the person decides what comes next."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from footdesk.core.transitions import Action
from footdesk.ui.relief_dialog import ReliefDialog
from tests.ui.windows import STILL, focused, press, snapshot_after


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
