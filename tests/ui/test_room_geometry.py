"""Across the room everything has its share of the screen, and nothing lies on anything else."""

from itertools import combinations
from math import atan, degrees

import pytest
from PySide6.QtCore import QRect, QSize

from footdesk.ui.room_geometry import DIGITS, LINE, NEXT, SIDE, WORD, room_places, room_scale

SCREENS = [QSize(1366, 768), QSize(1920, 1080), QSize(3840, 2160), QSize(1280, 1024), QSize(1080, 1920)]


@pytest.mark.parametrize("screen", SCREENS, ids=str)
def test_parts_stand_apart_and_on_the_screen(screen: QSize) -> None:
    """No part leaves the screen, and no two of them overlap; controls take the place of the foot."""
    places = room_places(screen)
    parts = [places.head, places.digits, places.bar, places.picture, places.controls, places.segments]
    assert all(QRect(0, 0, screen.width(), screen.height()).contains(part) for part in parts)
    assert [(one, other) for one, other in combinations(parts, 2) if one.intersects(other)] == []
    assert places.controls.contains(places.foot)


def test_every_line_is_legible_from_three_metres() -> None:
    """On a 14-inch laptop, 174 mm high, capitals are at least 13 minutes of arc, digits 84."""
    least = {DIGITS: 84, WORD: 22, SIDE: 18, LINE: 15.9, NEXT: 13}
    for share, minutes in least.items():
        capital = 0.727 * share * 174
        assert degrees(atan(capital / 3_000)) * 60 >= minutes - 0.5, share


def test_controls_grow_with_the_screen_but_never_shrink_below_the_text_size() -> None:
    """A large screen has large buttons; a small one those of the person's own text size."""
    assert 3.6 <= room_scale(QSize(3840, 2160), 1.0) <= 3.63
    assert room_scale(QSize(640, 360), 1.25) == 1.25
    assert room_scale(QSize(1000, 1920), 1.0) == 1.0
