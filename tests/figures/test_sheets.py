"""The pictures for the documentation can be made, and the moving one moves."""

import struct
from pathlib import Path

import pytest

from footdesk.core.figure.looks import Build, Hair, HairTone, Skin
from tests.core.figures import shipped
from tests.figures.sheets import (
    BODIES,
    MOMENTS,
    STRIP_TILE,
    bodies_sheet,
    contact_sheet,
    film_strip,
    moving_picture,
    write_all,
)

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


def test_bodies_show_all_there_is_to_choose() -> None:
    """Every build, hair, colour of hair and skin is in the picture, two rows of them."""
    kinds = {"build": Build, "hair": Hair, "hair_tone": HairTone, "skin": Skin}
    for name, kind in kinds.items():
        assert {getattr(looks, name) for looks in BODIES} == set(kind)
    sheet = bodies_sheet(shipped("heel-tendon-stretch"))
    assert sheet.width() / sheet.height() == len(BODIES) / 2


def test_moving_picture_has_frames() -> None:
    """The moving PNG says how many frames it has, and plays for ever."""
    data = moving_picture(shipped("ankle-circles"))
    at = data.index(b"acTL") + 4
    frames, plays = struct.unpack(">II", data[at : at + 8])
    assert frames == data.count(b"fcTL") > 20
    assert plays == 0


def test_all_pictures_are_written(tmp_path: Path) -> None:
    """Two sheets, ten strips and one moving picture."""
    write_all(tmp_path)
    assert len(list(tmp_path.glob("strip-*.png"))) == 10
    assert {"contact-sheet.png", "bodies.png", "moving.png"} <= {path.name for path in tmp_path.iterdir()}
