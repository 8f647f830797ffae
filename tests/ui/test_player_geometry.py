"""The parts of the player stand inside their pane and never on one another."""

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect, QSize

from footdesk.ui.layout_class import LayoutClass
from footdesk.ui.player_geometry import LEAST_PICTURE, LEAST_RING, MOST_RING, MOST_WIDTH, Places, Room, places

TURN = QSize(290, 104)


def parts(where: Places) -> list[QRect]:
    """The rectangles that may not touch one another."""
    beside = [where.turn] if where.next_line is not None else []
    return [each for each in (where.ring, where.picture, where.text, where.next_line, *beside) if each is not None]


def test_the_default_window_has_the_drawn_ring() -> None:
    """In the pane of a 1120 x 760 window the ring is 316 wide, and the picture 280 at its left."""
    where = places(Room(QSize(698, 672), 124, QSize(286, 100), 46), LayoutClass.WIDE)
    assert where.ring.size() == QSize(316, 316)
    assert where.picture is not None
    assert where.picture.size() == QSize(280, 316)


@pytest.mark.parametrize(
    ("pane", "layout", "header"),
    [(QSize(895, 432), LayoutClass.MEDIUM, 74), (QSize(683, 320), LayoutClass.COMPACT, 68)],
)
def test_smaller_windows_have_the_drawn_rings(pane: QSize, layout: LayoutClass, header: int) -> None:
    """The ring is 264 in a window of 960 x 500, and 212 in one of 683 x 384."""
    where = places(Room(pane, header, TURN, 46), layout)
    assert where.ring.width() == {LayoutClass.MEDIUM: 264, LayoutClass.COMPACT: 212}[layout]
    assert (where.picture is None) is (layout is LayoutClass.COMPACT)


@given(width=st.integers(659, 3000), height=st.integers(592, 2000), turn=st.integers(120, 320))
def test_a_wide_player_keeps_its_parts_apart(width: int, height: int, turn: int) -> None:
    """Whatever the room from the smallest wide window on, nothing overlaps and nothing leaves the pane."""
    check(Room(QSize(width, height), 124, QSize(turn, 104), 46), LayoutClass.WIDE)


@given(width=st.integers(435, 3000), height=st.integers(392, 611), turn=st.integers(120, 286))
def test_a_medium_player_keeps_its_parts_apart(width: int, height: int, turn: int) -> None:
    """The same beside one another, with and without the list at the left."""
    check(Room(QSize(max(width, turn + 300), height), 74, QSize(turn, 104), 46), LayoutClass.MEDIUM)


@given(width=st.integers(640, 1079), height=st.integers(296, 2000), turn=st.integers(120, 300))
def test_a_compact_player_keeps_its_parts_apart(width: int, height: int, turn: int) -> None:
    """The same in the smallest windows."""
    check(Room(QSize(width, height), 68, QSize(turn, 104), 46), LayoutClass.COMPACT)


def check(room: Room, layout: LayoutClass) -> None:
    """Assert that nothing overlaps, nothing leaves the pane, and the design's limits hold."""
    where = places(room, layout)
    pane = QRect(0, room.header_bottom, room.pane.width(), room.pane.height() - room.header_bottom)
    for part in parts(where):
        assert pane.contains(part), part
    for one, other in combinations(parts(where), 2):
        assert not one.intersects(other), (one, other)
    assert LEAST_RING <= where.ring.width() <= MOST_RING
    assert where.ring.width() == where.ring.height()
    if where.picture is not None:
        assert where.picture.width() >= LEAST_PICTURE
    left = min(part.left() for part in parts(where))
    right = max(part.right() for part in parts(where))
    assert right - left <= MOST_WIDTH
