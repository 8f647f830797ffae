"""The pictures for the documentation can be made, and the moving one moves."""

import struct
from pathlib import Path

import pytest

from tests.core.figures import shipped
from tests.figures.sheets import MOMENTS, STRIP_TILE, contact_sheet, film_strip, moving_picture, write_all

pytestmark = pytest.mark.usefixtures("qapp")


def test_strip_has_a_tile_for_each_moment() -> None:
    """A film strip is as wide as its moments."""
    strip = film_strip(shipped("toe-stretching"))
    assert strip.width() > MOMENTS * STRIP_TILE
    assert strip.height() > STRIP_TILE


def test_sheet_has_eight_tiles_a_row() -> None:
    """Rest and active, left and right, light and dark."""
    sheet = contact_sheet([shipped("foot-massage"), shipped("toe-walking")])
    assert sheet.width() > 3 * sheet.height()


def test_moving_picture_has_frames() -> None:
    """The moving PNG says how many frames it has, and plays for ever."""
    data = moving_picture(shipped("ankle-circles"))
    at = data.index(b"acTL") + 4
    frames, plays = struct.unpack(">II", data[at : at + 8])
    assert frames == data.count(b"fcTL") > 20
    assert plays == 0


def test_all_pictures_are_written(tmp_path: Path) -> None:
    """One sheet, ten strips and one moving picture."""
    write_all(tmp_path)
    assert len(list(tmp_path.glob("strip-*.png"))) == 10
    assert {"contact-sheet.png", "moving.png"} <= {path.name for path in tmp_path.iterdir()}
