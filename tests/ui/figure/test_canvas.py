"""What is painted: every figure in every pose, and the same with layers as without."""

from itertools import product

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter

from footdesk.core.exercise import Side
from footdesk.core.figure.figure import Figure
from footdesk.core.figure.motion import Frame, pose_at, preview_at, preview_time
from footdesk.core.plan import Kind
from footdesk.ui.figure.canvas import Canvas
from tests.core.figures import IDS, shipped

EDGE = 160

pytestmark = pytest.mark.usefixtures("qapp")


def painted(canvas: Canvas, figure: Figure, frame: Frame, edge: int = EDGE) -> QImage:
    """A frame as a picture."""
    picture = QImage(edge, edge, QImage.Format.Format_ARGB32_Premultiplied)
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    canvas.paint(painter, QRectF(0, 0, edge, edge), figure, frame)
    painter.end()
    return picture


@pytest.mark.parametrize("name", IDS)
def test_layers_change_nothing(name: str) -> None:
    """A canvas that has painted a whole preview paints each frame exactly as one that never painted before."""
    figure, used = shipped(name), Canvas()
    for at in range(0, preview_time(figure), 97):
        frame = preview_at(figure, at)
        again = painted(used, figure, frame)
        if at % 5 == 0:
            assert _differing(again, painted(Canvas(), figure, frame)) <= 2, at


def _differing(first: QImage, second: QImage) -> int:
    """The greatest difference of any colour of any pixel; layers blend edges in another order, which may round."""
    pairs = zip(bytes(first.constBits()), bytes(second.constBits()), strict=True)
    return max(abs(one - other) for one, other in pairs)


@pytest.mark.parametrize(("name", "dark"), list(product(IDS, (False, True))))
def test_every_pose_is_another_picture(name: str, *, dark: bool) -> None:
    """Rest and every held pose differ, in light and in dark."""
    figure, canvas = shipped(name), Canvas(dark=dark)
    names = ["rest", *(stage.hold for stage in figure.stages)]
    pictures = [painted(canvas, figure, Frame(figure.poses[pose])) for pose in names]
    assert all(first != second for at, first in enumerate(pictures) for second in pictures[at + 1 :])


def test_mirrored_is_the_picture_from_right_to_left() -> None:
    """The left side is the right side's picture, flipped, within the rounding of edges."""
    figure = shipped("heel-tendon-stretch")
    pose = figure.poses["active"]
    right, left = (painted(Canvas(), figure, Frame(pose, mirrored=mirrored)) for mirrored in (False, True))
    assert _differing(left.flipped(Qt.Orientation.Horizontal), right) < 80


def test_turning_picture_is_narrower() -> None:
    """Half way through a switch the picture is seen edge-on: next to nothing of it is left."""
    figure = shipped("toe-pressing")
    frames = [pose_at(figure, Kind.SWITCH, None, at, Side.LEFT) for at in (0, 250, 500)]
    blank = QImage(EDGE, EDGE, QImage.Format.Format_ARGB32_Premultiplied)
    blank.fill(Qt.GlobalColor.white)
    marked = [
        sum(
            one != other
            for one, other in zip(
                bytes(painted(Canvas(), figure, frame).constBits()), bytes(blank.constBits()), strict=True
            )
        )
        for frame in frames
    ]
    assert marked[0] > marked[1] > marked[2]


@pytest.mark.parametrize("ratio", [1.0, 1.25, 2.0])
def test_picture_fits_the_pixels_of_the_screen(ratio: float) -> None:
    """On a screen with more pixels the picture has more, and none is stretched."""
    figure = shipped("heel-tendon-stretch")
    frame = Frame(figure.poses["active"])
    picture = QImage(round(EDGE * ratio), round(EDGE * ratio), QImage.Format.Format_ARGB32_Premultiplied)
    picture.fill(Qt.GlobalColor.white)
    picture.setDevicePixelRatio(ratio)
    painter = QPainter(picture)
    Canvas().paint(painter, QRectF(0, 0, EDGE, EDGE), figure, frame)
    painter.end()
    picture.setDevicePixelRatio(1.0)
    assert _differing(picture, painted(Canvas(), figure, frame, round(EDGE * ratio))) <= 2
