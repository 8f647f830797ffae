"""The dots count the repetitions of a side."""

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from footdesk.core.plan import Kind
from footdesk.core.snapshot import Snapshot
from footdesk.core.transitions import Action
from footdesk.ui.repetition_dots import RepetitionDots
from footdesk.ui.theme import light
from tests.ui.moments import UPWARD, painted, picture, snapshot_after, snapshot_in, ten

WIDTH = 240


def of(snapshot: Snapshot, count: int) -> Snapshot:
    """The same moment in a plan with so many repetitions."""
    steps = tuple(replace(step, repetitions=count) for step in ten().steps)
    return replace(snapshot, plan=replace(ten(), steps=steps))


def drawn(qtbot: QtBot, snapshot: Snapshot, alignment: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignHCenter) -> QImage:
    """A row of dots for a moment."""
    dots = RepetitionDots(alignment=alignment)
    qtbot.addWidget(dots)
    dots.show_theme(light())
    dots.resize(WIDTH, dots.sizeHint().height())
    dots.show_snapshot(snapshot)
    return picture(dots)


def kinds(image: QImage, count: int = 10) -> str:
    """What stands at each place of ten: filled (x), ringed (o), hollow (.)."""
    space = 21
    left = (image.width() - count * space) / 2
    found = ""
    for place in range(count):
        middle = round(left + space * (place + 0.5) - 0.5)
        filled = image.pixelColor(middle, 11).alpha() == 255
        ringed = image.pixelColor(middle, 2).alpha() > 100
        found += "o" if ringed else "x" if filled else "."
    return found


@pytest.mark.parametrize(
    ("snapshot", "row"),
    [
        (snapshot_in(Kind.HOLD, number=1), "o........."),
        (snapshot_in(Kind.HOLD, number=4), "xxxo......"),
        (snapshot_in(Kind.RELAX, number=4), "xxxo......"),
        (snapshot_in(Kind.HOLD, number=10), "xxxxxxxxxo"),
        (snapshot_after(Action.PAUSE, number=4), "xxxo......"),
    ],
    ids=["first", "fourth", "relax", "last", "paused"],
)
def test_dots_are_done_now_or_to_do(snapshot: Snapshot, row: str, qtbot: QtBot) -> None:
    """Filled, ringed, hollow; a relax still belongs to its repetition."""
    assert kinds(drawn(qtbot, snapshot)) == row


def test_there_are_no_dots_outside_the_repetitions(qtbot: QtBot) -> None:
    """Nothing to count in a prepare, or in a single round."""
    assert painted(drawn(qtbot, snapshot_in(Kind.PREPARE))) == 0
    assert painted(drawn(qtbot, snapshot_in(Kind.HOLD, UPWARD))) == 0


def test_many_repetitions_come_closer_and_then_become_a_bar(qtbot: QtBot) -> None:
    """Twenty still fit as dots; of a hundred the share is drawn."""
    hold = snapshot_in(Kind.HOLD, number=4)
    assert painted(drawn(qtbot, of(hold, 20))) > 0
    bar = drawn(qtbot, of(hold, 100))
    assert all(bar.pixelColor(x, 7).alpha() > 0 for x in range(10, WIDTH - 10))


def test_dots_begin_where_the_text_begins(qtbot: QtBot) -> None:
    """In a column of text they stand at its beginning, in right-to-left languages at the right."""
    image = drawn(qtbot, snapshot_in(Kind.HOLD), Qt.AlignmentFlag.AlignLeading)
    assert painted(image.copy(0, 0, 25, 22)) > 0
    assert painted(image.copy(WIDTH - 25, 0, 25, 22)) == 0


def test_dots_run_in_the_direction_of_reading(qtbot: QtBot) -> None:
    """The first repetition is at the right in right-to-left languages."""
    dots = RepetitionDots()
    qtbot.addWidget(dots)
    dots.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    dots.resize(WIDTH, 22)
    dots.show_snapshot(snapshot_in(Kind.HOLD, number=4))
    assert kinds(picture(dots)) == "......oxxx"
    assert dots.minimumSizeHint().width() < WIDTH
