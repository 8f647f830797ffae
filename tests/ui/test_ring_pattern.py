"""Each phase's ring is drawn as the design says, and drains to 12 o'clock."""

from itertools import combinations
from math import cos, radians, sin

import pytest
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from footdesk.ui.phase import Pattern
from footdesk.ui.ring_pattern import lit, paint_ring, stroke_of
from tests.ui.moments import canvas

INK, TRACK = QColor("#ff0000"), QColor("#0000ff")
SIZE = 316


def drawn(pattern: Pattern, fraction: float, size: int = SIZE) -> QImage:
    """A ring on an empty square."""
    image, rect = canvas(size)
    painter = QPainter(image)
    paint_ring(painter, rect, pattern, fraction, color=INK, track=TRACK)
    painter.end()
    return image


def at(image: QImage, degrees: float, inward: float = 0.0) -> QColor:
    """The colour on the ring's middle line, clockwise from 12 o'clock, or so many pixels further in."""
    size = image.width()
    radius = 0.497 * size - stroke_of(size) / 2 - inward
    turn = radians(degrees)
    return image.pixelColor(round(size / 2 + radius * sin(turn) - 0.5), round(size / 2 - radius * cos(turn) - 0.5))


def runs(image: QImage, color: QColor) -> int:
    """How many separate pieces of a colour there are along the ring."""
    around = [at(image, degrees / 4) == color for degrees in range(4 * 360)]
    return sum(now and not before for before, now in zip([around[-1], *around[:-1]], around, strict=True))


def test_the_stroke_is_a_share_of_the_size(qtbot: QtBot) -> None:
    """5.6 % of a large ring, a little more of the mini timer's."""
    assert stroke_of(316) == pytest.approx(17.7, abs=0.05)
    assert stroke_of(56) == pytest.approx(5, abs=0.1)


@pytest.mark.parametrize("pattern", set(Pattern) - {Pattern.FULL, Pattern.OUTLINE})
def test_a_ring_starts_full_and_drains_to_12_oclock(pattern: Pattern, qtbot: QtBot) -> None:
    """What is left reaches clockwise from 12 o'clock; behind it is the track; at the end nothing is left."""
    pieces = {Pattern.DASHES: 18.0, Pattern.DOTS: 10.0}.get(pattern, 1.0)
    middles = [pieces * (number + 0.5) for number in range(int(360 / pieces))]
    gap = 14 if pattern is Pattern.HALVES else 0
    seen = [degrees for degrees in middles if min(degrees % 180, 180 - degrees % 180) > gap]
    for fraction in (1.0, 0.5, 0.0):
        image = drawn(pattern, fraction)
        cap = 6 if pieces == 1.0 else 0
        for degrees in seen:
            if abs(degrees - 360 * fraction) > cap and (cap == 0 or min(degrees, 360 - degrees) > cap):
                assert at(image, degrees) == (INK if degrees < 360 * fraction else TRACK), degrees


def test_get_ready_has_20_dashes_and_rest_36_dots(qtbot: QtBot) -> None:
    """Counted along the ring; a ring of the mini timer's size has half as many dots."""
    assert runs(drawn(Pattern.DASHES, 1.0), INK) == 20
    assert runs(drawn(Pattern.DOTS, 1.0), INK) == 36
    assert runs(drawn(Pattern.DOTS, 1.0, 96), INK) == 18


def test_switch_is_two_half_rings(qtbot: QtBot) -> None:
    """Open at 12 and at 6 o'clock."""
    image = drawn(Pattern.HALVES, 1.0)
    assert runs(image, INK) == 2
    assert at(image, 0).alpha() == at(image, 180).alpha() == 0


def test_relax_is_thin_with_a_bead_at_its_end(qtbot: QtBot) -> None:
    """The line is thin all along but at the end of what is left."""
    image = drawn(Pattern.BEAD, 0.5)
    assert at(image, 90, inward=6).alpha() == 0
    assert at(image, 180, inward=6) == INK


def test_paused_is_a_hollow_outline(qtbot: QtBot) -> None:
    """A line on both sides of what is left and nothing between them; a full one has no seam."""
    half, whole = drawn(Pattern.OUTLINE, 0.5), drawn(Pattern.OUTLINE, 1.0)
    edge = stroke_of(SIZE) * 0.41
    for image, degrees in ((half, 90), (whole, 90), (whole, 2)):
        assert at(image, degrees).alpha() == 0
        assert at(image, degrees, inward=edge) == at(image, degrees, inward=-edge) == INK
    assert at(half, 270) == TRACK
    assert at(drawn(Pattern.OUTLINE, 0.0), 90) == TRACK


def test_done_is_a_full_ring(qtbot: QtBot) -> None:
    """However little time is left of it."""
    assert runs(drawn(Pattern.FULL, 0.0), INK) == 0
    assert all(at(drawn(Pattern.FULL, 0.0), degrees) == INK for degrees in range(360))


def test_rings_differ_without_colour(qtbot: QtBot) -> None:
    """In grey, at the size of the mini timer, no two patterns cover the same pixels."""
    images = {pattern: drawn(pattern, 0.7, 124) for pattern in Pattern}
    for one, other in combinations(Pattern, 2):
        points = ((x, y) for x in range(0, 124, 2) for y in range(0, 124, 2))
        assert sum(images[one].pixelColor(*p) != images[other].pixelColor(*p) for p in points) > 60, (one, other)


def test_a_frame_is_due_only_when_it_would_look_different(qtbot: QtBot) -> None:
    """Pieces change one by one, a line by quarters of a pixel."""
    assert lit(Pattern.DASHES, 0.81, SIZE) == lit(Pattern.DASHES, 0.84, SIZE) == 17
    assert lit(Pattern.DASHES, 0.80, SIZE) == 16
    assert lit(Pattern.SOLID, 0.5, SIZE) != lit(Pattern.SOLID, 0.4995, SIZE)
    assert lit(Pattern.SOLID, 0.5, SIZE) == lit(Pattern.SOLID, 0.49999, SIZE)
