"""Where the mini timer may stand, on one screen and on two."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QRect, QSize

from footdesk.ui.mini_place import MARGIN, Corner, Edge, at_corner, at_edge, clamped, screen_of

LEFT = QRect(0, 0, 1920, 1080)
RIGHT = QRect(1920, 200, 1280, 720)
BAR = QSize(500, 84)

ANYWHERE = st.builds(QPoint, st.integers(-9000, 9000), st.integers(-9000, 9000))


def test_a_window_on_a_screen_stays_where_it_is() -> None:
    """A place at which all of it is seen is left alone, on either screen."""
    for place in (QPoint(30, 40), QPoint(2000, 300), QPoint(1920 + 1280 - 500, 200 + 720 - 84)):
        assert clamped(QRect(place, BAR), [LEFT, RIGHT]) == place


@given(place=ANYWHERE)
def test_all_of_it_is_always_on_one_screen(place: QPoint) -> None:
    """From wherever it is told to stand, it comes to stand inside a screen."""
    there = QRect(clamped(QRect(place, BAR), [LEFT, RIGHT]), BAR)
    assert LEFT.contains(there) or RIGHT.contains(there)


@given(place=ANYWHERE)
def test_clamping_twice_is_clamping_once(place: QPoint) -> None:
    """A clamped place is left alone."""
    once = clamped(QRect(place, BAR), [LEFT, RIGHT])
    assert clamped(QRect(once, BAR), [LEFT, RIGHT]) == once


def test_between_two_screens_it_goes_to_the_one_it_covers_most() -> None:
    """A window across the border goes to the side on which more of it is."""
    assert clamped(QRect(QPoint(1900, 400), BAR), [LEFT, RIGHT]) == QPoint(1920, 400)
    assert clamped(QRect(QPoint(1500, 400), BAR), [LEFT, RIGHT]) == QPoint(1420, 400)


def test_the_place_of_a_screen_that_is_gone_becomes_the_nearest_one() -> None:
    """What stood on the second screen stands at the edge of the first when the second is unplugged."""
    assert clamped(QRect(QPoint(2500, 500), BAR), [LEFT]) == QPoint(1420, 500)


def test_a_window_larger_than_the_screen_shows_its_beginning() -> None:
    """There it stands in the top left corner, where its words begin."""
    tiny = QRect(0, 0, 300, 60)
    assert clamped(QRect(QPoint(80, 20), BAR), [tiny]) == QPoint(0, 0)


def test_without_any_screen_it_stays() -> None:
    """All screens may be off for a moment."""
    assert clamped(QRect(QPoint(7, 8), BAR), []) == QPoint(7, 8)
    assert screen_of(QRect(QPoint(7, 8), BAR), []) is None


@pytest.mark.parametrize(
    ("corner", "place"),
    [
        (Corner.TOP_LEFT, (1936, 216)),
        (Corner.TOP_RIGHT, (2684, 216)),
        (Corner.BOTTOM_LEFT, (1936, 820)),
        (Corner.BOTTOM_RIGHT, (2684, 820)),
    ],
)
def test_a_corner_leaves_a_margin(corner: Corner, place: tuple[int, int]) -> None:
    """Each corner of a screen that does not begin at zero."""
    assert at_corner(corner, BAR, RIGHT) == QPoint(*place)


@pytest.mark.parametrize("edge", Edge)
def test_an_edge_keeps_the_other_coordinate(edge: Edge) -> None:
    """It moves straight to the edge and stands a margin away from it."""
    window = QRect(QPoint(600, 500), BAR)
    there = QRect(at_edge(edge, window, LEFT), BAR)
    across, _down = edge.value
    assert (there.y() == 500) if across else (there.x() == 600)
    gaps = {
        Edge.LEFT: there.x(),
        Edge.RIGHT: 1920 - (there.x() + 500),
        Edge.TOP: there.y(),
        Edge.BOTTOM: 1080 - (there.y() + 84),
    }
    assert gaps[edge] == MARGIN
