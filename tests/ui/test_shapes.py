"""The shapes can be told apart, fill their square and stay inside it."""

from itertools import combinations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from footdesk.ui.phase import Phase, Shape
from footdesk.ui.shapes import outline, paint_shape
from tests.ui.moments import canvas, painted

INK = QColor("#123456")


def drawn(phase: Phase, side: int = 40) -> QImage:
    """The shape of a phase in a square."""
    image, rect = canvas(side)
    painter = QPainter(image)
    paint_shape(painter, rect, phase, INK)
    painter.end()
    return image


@pytest.mark.parametrize("shape", Shape)
def test_a_shape_stays_inside_its_square(shape: Shape) -> None:
    """Whoever leaves a square free for it gets nothing beyond it."""
    box = outline(shape).boundingRect()
    assert QRectF(0, 0, 1, 1).contains(box)
    assert max(box.width(), box.height()) > 0.75


@pytest.mark.parametrize("phase", Phase)
def test_a_shape_is_painted_in_its_colour(phase: Phase, qtbot: QtBot) -> None:
    """Flat and in one colour."""
    assert painted(drawn(phase), INK) > 100


def test_shapes_differ_without_colour(qtbot: QtBot) -> None:
    """At the size of a line of text no two shapes cover the same pixels."""
    images = {phase: drawn(phase, 14) for phase in Phase}
    for one, other in combinations(Phase, 2):
        differing = sum(
            abs(images[one].pixelColor(x, y).alpha() - images[other].pixelColor(x, y).alpha()) > 128
            for x in range(14)
            for y in range(14)
        )
        assert differing > 12, (one, other)


def test_a_shape_stands_in_the_middle_of_a_wide_rectangle(qtbot: QtBot) -> None:
    """It is a square of the shorter side."""
    image = QImage(60, 20, QImage.Format.Format_ARGB32)
    image.fill(QColor(0, 0, 0, 0))
    painter = QPainter(image)
    paint_shape(painter, QRectF(image.rect()), Phase.HOLD, INK)
    painter.end()
    assert image.pixelColor(30, 10) == INK
    assert image.pixelColor(15, 10).alpha() == image.pixelColor(45, 10).alpha() == 0
