"""What a reader who knows nothing is shown says nothing beyond the pictures."""

from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from footdesk.core.exercise import Side
from tests.core.figures import IDS, shipped
from tests.figures.blind import moments, write_blind

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.mark.parametrize("name", IDS)
def test_every_figure_has_its_moments(name: str) -> None:
    """Six to nine moments show a repetition from its beginning to its end."""
    assert 6 <= len(moments(shipped(name), Side.LEFT)) <= 9


def test_strips_are_grey_and_their_names_say_nothing(tmp_path: Path) -> None:
    """Ten strips have a letter each, none has a colour, and the key apart names all ten exercises."""
    write_blind(tmp_path / "strips", tmp_path / "key.txt", seed=3)
    strips = sorted((tmp_path / "strips").iterdir())
    assert [path.stem for path in strips] == list("ABCDEFGHIJ")
    assert all(QImage(str(path)).isGrayscale() for path in strips)
    key = (tmp_path / "key.txt").read_text(encoding="utf-8")
    assert all(name in key for name in IDS)
