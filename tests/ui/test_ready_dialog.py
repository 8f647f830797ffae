"""The ready check asks on one screen what is within reach and how it feels, and tells what follows from each tick."""

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea
from pytestqt.qtbot import QtBot

from footdesk.core.exercise import Kit, Position
from footdesk.ui.kit_ticks import KitItem, KitTicks
from footdesk.ui.ready_dialog import ReadyAnswer, ReadyDialog, ReadyQuestion, ReadySum
from footdesk.ui.theme import light
from tests.ui.windows import STILL, button, focused, press

ITEMS = (KitItem(Kit.TOWEL, True, ("Upward stretching",)), KitItem(Kit.BALL, False, ("Foot massage", "Rolling")))

QUESTION = ReadyQuestion("All ten exercises", Position.STANDING, ITEMS, asks_pain=True)


@pytest.fixture
def ready(qtbot: QtBot) -> ReadyDialog:
    """A check of a towel, which is there, and a ball, which is not, and of how it feels."""
    made = ReadyDialog()
    qtbot.addWidget(made)
    made.show_theme(STILL)
    made.show_question(QUESTION)
    made.show_sum(ReadySum(9, 780_000, ("Foot massage",)))
    made.open()
    qtbot.waitExposed(made)
    return made


def test_each_tick_says_what_follows(qtbot: QtBot, ready: ReadyDialog) -> None:
    """A box is named after its thing; without it, its exercises are skipped today."""
    towel, ball = ready.kit.boxes
    assert [box.text() for box in (towel, ball)] == ["Towel", "Ball"]
    assert [box.accessibleName() for box in (towel, ball)] == ["I have a towel", "I have a tennis ball"]
    assert towel.accessibleDescription() == "For Upward stretching"
    assert ball.accessibleDescription() == "No Foot massage, Rolling today"
    assert ready._skipped.said == "Skipped today: Foot massage"
    with qtbot.waitSignal(ready.ticks_changed) as told:
        QTest.keyClick(ball, Qt.Key.Key_Space)
    assert told.args == [frozenset({Kit.TOWEL, Kit.BALL})]
    assert ball.accessibleDescription() == "For Foot massage, Rolling"


def test_a_screen_reader_is_told_what_is_left(monkeypatch: pytest.MonkeyPatch, ready: ReadyDialog) -> None:
    """Once when a tick changes it; the same sum is no news."""
    sent: list[object] = []
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(QAccessible, "updateAccessibility", sent.append)
    for _ in range(2):
        ready.show_sum(ReadySum(8, 600_000))
    told = [each.message() for each in sent if isinstance(each, QAccessibleAnnouncementEvent)]
    assert told == ["8 exercises, about 10 min"]


def test_start_carries_both_answers(qtbot: QtBot, ready: ReadyDialog) -> None:
    """The sum stands beside Start; Start tells the ticks and the score."""
    assert ready._sum.said == "9 exercises, about 13 min"
    assert button(ready, "Start").accessibleDescription() == "9 exercises, about 13 min"
    QTest.keyClick(ready.scale.scores[0], Qt.Key.Key_5)
    with qtbot.waitSignal(ready.start_wanted) as started:
        press(ready, "Start")
    assert started.args == [ReadyAnswer(frozenset({Kit.TOWEL}), 5)]
    assert not ready.isVisible()


def test_one_key_is_enough(qtbot: QtBot, ready: ReadyDialog) -> None:
    """Enter starts from wherever the keyboard is; how it feels may be left blank."""
    assert focused() is button(ready, "Start")
    ready.scale.scores[0].setFocus()
    with qtbot.waitSignal(ready.start_wanted) as started:
        QTest.keyClick(focused(), Qt.Key.Key_Return)
    assert started.args == [ReadyAnswer(frozenset({Kit.TOWEL}), None)]


def test_nothing_left_cannot_be_started(ready: ReadyDialog) -> None:
    """Where every exercise needs something it says what to do instead."""
    ready.show_sum(ReadySum(0, 0))
    assert not button(ready, "Start").isEnabled()
    assert ready._sum.said.startswith("Nothing left in this routine.")
    assert ready._skipped.said == ""


def test_not_now_starts_nothing(qtbot: QtBot, ready: ReadyDialog) -> None:
    """Closing the check is no start, by the button or by Escape."""
    with qtbot.assertNotEmitted(ready.start_wanted):
        press(ready, "Not now")
        assert not ready.isVisible()
        ready.open()
        QTest.keyClick(ready, Qt.Key.Key_Escape)
    assert not ready.isVisible()


def test_only_what_is_asked_is_there(ready: ReadyDialog) -> None:
    """A routine without things asks how it feels, one with things and pain left out asks for them alone."""
    ready.show_question(replace(QUESTION, items=(), score=4))
    assert ready.windowTitle() == "Ready for All ten exercises?"
    assert ready.scale.isVisible()
    assert ready.scale.score == 4
    assert not any(part.isVisible() for part in (ready.kit, ready._things, ready._room, ready._divider))
    ready.show_question(replace(QUESTION, asks_pain=False, position=Position.LYING))
    assert ready._lead.said == "Lie on your back. Take off your shoes and socks unless you need them."
    assert ready.kit.isVisible()
    assert not any(part.isVisible() for part in (ready.scale, ready._question, ready._divider))
    assert ready.scale.score is None


def test_the_tab_key_goes_from_top_to_bottom(ready: ReadyDialog) -> None:
    """From Start around to what scrolls, the boxes, the scale as one stop, and Not now."""
    met = []
    for _ in range(6):
        QTest.keyClick(focused(), Qt.Key.Key_Tab)
        met.append(focused())
    assert met == [ready._scroll, *ready.kit.boxes, ready.scale.scores[0], ready._not_now, ready._start]


def test_boxes_stand_in_as_many_columns_as_there_is_room_for(qtbot: QtBot) -> None:
    """In a row, in two rows, or under one another where the letters are large; none is cut."""
    around = QScrollArea(widgetResizable=True)
    qtbot.addWidget(around)
    ticks = KitTicks(around)
    around.setWidget(ticks)
    ticks.show_items(tuple(KitItem(kit, True, ()) for kit in (Kit.TOWEL, Kit.BAND, Kit.BALL, Kit.PENCIL)))
    around.show()
    rows = []
    for width, scale in ((672, 1.0), (560, 1.5), (300, 1.5), (672, 1.0)):
        ticks.show_theme(light(scale=scale))
        around.resize(width, 300)
        qtbot.waitUntil(lambda: ticks.width() <= around.viewport().width())
        ticks._grid.activate()
        rows.append(len({box.y() for box in ticks.boxes}))
        assert all(box.geometry().right() < ticks.width() for box in ticks.boxes)
    assert rows == [1, 2, 4, 1]
