"""The soles show which side is meant, and which is done."""

import pytest
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QAccessible, QColor, QImage, QPainter
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from footdesk.core.exercise import Side
from footdesk.core.plan import Kind
from footdesk.core.snapshot import Snapshot
from footdesk.core.transitions import Action
from footdesk.ui.soles import Soles, paint_soles
from footdesk.ui.theme import light
from tests.ui import moments
from tests.ui.moments import WALKING, painted, picture, snapshot_after, snapshot_in

INK, OUTLINE, TICK = QColor("#ff0000"), QColor("#00ff00"), QColor("#0000ff")


def halves(image: QImage, color: QColor) -> tuple[bool, bool]:
    """Whether a colour covers much of the left and of the right half."""
    width = image.width() // 2
    left, right = (image.copy(x, 0, width, image.height()) for x in (0, image.width() - width))
    return painted(left, color) > 60, painted(right, color) > 60


def drawn(side: Side | None, done: Side | None = None) -> QImage:
    """Two soles on an empty rectangle."""
    image = QImage(QSize(110, 100), QImage.Format.Format_ARGB32)
    image.fill(QColor(0, 0, 0, 0))
    painter = QPainter(image)
    paint_soles(painter, QRectF(image.rect()), side, INK, OUTLINE, done=done, tick_color=TICK)
    painter.end()
    return image


@pytest.mark.parametrize(
    ("side", "filled"),
    [(Side.LEFT, (True, False)), (Side.RIGHT, (False, True)), (Side.BOTH, (True, True)), (None, (False, False))],
)
def test_the_side_in_use_is_filled_and_the_other_outlined(
    side: Side | None, filled: tuple[bool, bool], qtbot: QtBot
) -> None:
    """The left foot stands at the left, also in right-to-left languages."""
    image = drawn(side)
    assert halves(image, INK) == filled
    assert halves(image, OUTLINE) == tuple(not each for each in filled)


@pytest.mark.parametrize("done", [Side.LEFT, Side.RIGHT, Side.BOTH])
def test_a_finished_side_carries_a_tick(done: Side, qtbot: QtBot) -> None:
    """The tick is a shape of its own, in a disc on the finished foot."""
    assert halves(drawn(None, done), TICK) == (done is not Side.RIGHT, done is not Side.LEFT)


@pytest.mark.parametrize("size", [QSize(300, 60), QSize(60, 300), QSize(22, 20)])
def test_soles_stay_inside_any_rectangle(size: QSize, qtbot: QtBot) -> None:
    """They keep their proportion, in the middle of a wide or a high one, down to the pill's size."""
    image = QImage(size + QSize(20, 20), QImage.Format.Format_ARGB32)
    image.fill(QColor(0, 0, 0, 0))
    painter = QPainter(image)
    paint_soles(painter, QRectF(10, 10, size.width(), size.height()), Side.LEFT, INK, OUTLINE, done=Side.RIGHT)
    painter.end()
    assert painted(image) == painted(image.copy(10, 10, size.width(), size.height())) > 40


@pytest.mark.parametrize(
    ("snapshot", "token", "filled", "ticked"),
    [
        (snapshot_in(Kind.RELAX), "relax", (True, False), (False, False)),
        (snapshot_in(Kind.SWITCH), "switch", (False, True), (True, False)),
        (snapshot_in(Kind.MOVE, WALKING), "hold", (True, True), (True, True)),
        (snapshot_after(Action.PAUSE), "paused", (True, False), (False, False)),
        (moments.finished(), "accent", (True, True), (True, True)),
    ],
    ids=["relax", "switch", "walk", "paused", "done"],
)
def test_soles_follow_the_session(
    snapshot: Snapshot, token: str, filled: tuple[bool, bool], ticked: tuple[bool, bool], qtbot: QtBot
) -> None:
    """The side of the step in its phase's colour, the side behind us with a tick in the accent."""
    soles = Soles(height=100)
    qtbot.addWidget(soles)
    soles.resize(soles.sizeHint())
    soles.show_snapshot(snapshot)
    image = picture(soles)
    assert halves(image, light().color(token)) == filled
    assert halves(image, light().color("accent")) == ticked


def test_soles_grow_with_the_text(qtbot: QtBot) -> None:
    """44 high, 66 at the largest text."""
    soles = Soles()
    qtbot.addWidget(soles)
    soles.show_theme(light(1.5))
    assert soles.sizeHint().height() == soles.minimumSizeHint().height() == 66


def test_soles_are_no_node_for_a_screen_reader(qtbot: QtBot) -> None:
    """The words beside them are read, the drawing is not."""
    host = QWidget()
    qtbot.addWidget(host)
    Soles(host)
    QLabel("Left foot", host)
    face = QAccessible.queryAccessibleInterface(host)
    assert [face.child(place).text(QAccessible.Text.Name) for place in range(face.childCount())] == ["Left foot"]
