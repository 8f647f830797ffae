"""The kit check tells what follows from each tick."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from footdesk.core.exercise import Kit
from footdesk.ui.kit_dialog import KitDialog, KitItem, KitSum
from tests.ui.windows import STILL, button, press

ITEMS = (KitItem(Kit.TOWEL, True, ("Upward stretching",)), KitItem(Kit.BALL, False, ("Foot massage", "Rolling")))


@pytest.fixture
def kit(qtbot: QtBot) -> KitDialog:
    """A check of a towel, which is there, and a ball, which is not."""
    made = KitDialog()
    qtbot.addWidget(made)
    made.show_items(ITEMS)
    made.show_sum(KitSum(9, 780_000))
    made.show_theme(STILL)
    made.open()
    qtbot.waitExposed(made)
    return made


def test_each_tick_says_what_follows(qtbot: QtBot, kit: KitDialog) -> None:
    """A box is named after its thing; without it, its exercises are skipped today."""
    towel, ball = kit._rows()
    assert [row.box.accessibleName() for row in (towel, ball)] == ["I have a towel", "I have a tennis ball"]
    assert (towel._state.said, ball._state.said) == ("Ready", "Skipped today")
    assert ball.box.accessibleDescription() == "No Foot massage, Rolling today"
    with qtbot.waitSignal(kit.ticks_changed) as told:
        QTest.keyClick(ball.box, Qt.Key.Key_Space)
    assert told.args == [frozenset({Kit.TOWEL, Kit.BALL})]
    assert (ball._state.said, ball._note.said) == ("Ready", "For Foot massage, Rolling")


def test_start_tells_what_is_there(qtbot: QtBot, kit: KitDialog) -> None:
    """The sum stands beside Start; Start carries the ticks."""
    assert kit._sum.said == "9 exercises, about 13 min"
    with qtbot.waitSignal(kit.start_wanted) as started:
        press(kit, "Start")
    assert started.args == [frozenset({Kit.TOWEL})]
    assert not kit.isVisible()


def test_nothing_left_cannot_be_started(kit: KitDialog) -> None:
    """Where every exercise needs something it says what to do instead."""
    kit.show_sum(KitSum(0, 0))
    assert not button(kit, "Start").isEnabled()
    assert kit._sum.said.startswith("Nothing left in this routine.")


def test_not_now_starts_nothing(qtbot: QtBot, kit: KitDialog) -> None:
    """Closing the check is no start."""
    with qtbot.assertNotEmitted(kit.start_wanted):
        press(kit, "Not now")
    assert not kit.isVisible()


def test_another_question_replaces_the_first(kit: KitDialog) -> None:
    """Asked about another routine, only its things are there."""
    kit.show_items(ITEMS[1:])
    assert [row.kit for row in kit._rows()] == [Kit.BALL]
    assert kit.ticked == frozenset()
