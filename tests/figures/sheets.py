"""Paints the figures for the documentation: a contact sheet, a film strip of each, the bodies, and a moving picture.

`python -m tests.figures.sheets FOLDER` writes them into a folder; no screen is needed.
"""

import os
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter

from footdesk.core.exercise import Side
from footdesk.core.figure.figure import Figure
from footdesk.core.figure.looks import Build, Hair, HairTone, Looks, Skin
from footdesk.core.figure.motion import PREVIEW_HOLD, Frame, is_mirrored, loop_pose, preview_at, preview_time
from footdesk.store.figures import read_figure
from footdesk.ui.figure.canvas import Canvas
from footdesk.ui.figure.tokens import DARK, LIGHT, Inks
from tests.core.figures import FOLDER, IDS
from tests.figures.apng import moving_png

GAP = 6
SHEET_TILE, STRIP_TILE, MOVING_TILE = 144, 200, 280
MOMENTS = 6
MOVING = "ankle-circles"
"""The exercise of the moving picture: its loop closes, so it can go on for ever."""

BEAT = 80
"""The milliseconds between two frames of the moving picture."""

BODIES = (
    Looks(),
    Looks(Build.BROAD, Hair.SHORT, HairTone.GREY, Skin.TAN),
    Looks(Build.SLIM, Hair.BUN, HairTone.BROWN, Skin.BROWN),
    Looks(Build.SLIM, Hair.BOB, HairTone.FAIR, Skin.LIGHT),
    Looks(Build.BROAD, Hair.SHAVED, HairTone.DARK, Skin.DEEP),
)
"""Bodies that show every build, hair, colour of hair and skin there is to choose from."""

POSED = "heel-tendon-stretch"
"""The exercise in which the bodies are shown: standing, whole, and without a close-up."""

Tile = tuple[Figure, Frame, bool]
"""A figure, the frame to show, and whether in dark."""


def tiled(tiles: Sequence[Tile], columns: int, edge: int, looks: Looks | None = None) -> QImage:
    """The frames as square tiles of an edge in pixels, in rows from the left."""
    rows = -(-len(tiles) // columns)
    step = edge + GAP
    sheet = QImage(columns * step + GAP, rows * step + GAP, QImage.Format.Format_RGB32)
    sheet.fill(Qt.GlobalColor.white)
    painter = QPainter(sheet)
    for number, (figure, frame, dark) in enumerate(tiles):
        corner = QPointF(GAP + number % columns * step, GAP + number // columns * step)
        painter.drawImage(corner, pictured(figure, frame, edge, looks, dark=dark))
    painter.end()
    return sheet


def pictured(figure: Figure, frame: Frame, edge: int, looks: Looks | None = None, *, dark: bool = False) -> QImage:
    """One frame on its stage, as a square picture of an edge in pixels."""
    picture = QImage(edge, edge, QImage.Format.Format_ARGB32_Premultiplied)
    picture.fill(Inks(DARK if dark else LIGHT)["stage"])
    painter = QPainter(picture)
    Canvas(looks, dark=dark).paint(painter, QRectF(0, 0, edge, edge), figure, frame)
    painter.end()
    return picture


def contact_sheet(figures: Sequence[Figure]) -> QImage:
    """One row for each exercise: at rest and active, left and right, in light and then in dark."""
    tiles = []
    for figure in figures:
        for dark in (False, True):
            for side in (Side.LEFT, Side.RIGHT):
                mirrored = is_mirrored(figure, side)
                held = figure.poses[figure.stages[0].hold]
                tiles += [(figure, Frame(pose, mirrored=mirrored), dark) for pose in (figure.poses["rest"], held)]
    return tiled(tiles, 8, SHEET_TILE)


def bodies_sheet(figure: Figure) -> QImage:
    """The bodies to choose from side by side, in light and then in dark."""
    frame = Frame(figure.poses["rest"])
    rows = [[tiled([(figure, frame, dark)], 1, SHEET_TILE, looks) for looks in BODIES] for dark in (False, True)]
    edge = SHEET_TILE + 2 * GAP
    sheet = QImage(edge * len(BODIES), edge * len(rows), QImage.Format.Format_RGB32)
    painter = QPainter(sheet)
    for down, row in enumerate(rows):
        for across, tile in enumerate(row):
            painter.drawImage(across * edge, down * edge, tile)
    painter.end()
    return sheet


def film_strip(figure: Figure) -> QImage:
    """Moments of one round of the preview, from the left to the right."""
    stage = figure.stages[0]
    time = preview_time(figure) - stage.time
    times = [time * number // MOMENTS + time // (2 * MOMENTS) for number in range(MOMENTS)]
    if len(figure.stages) == 1 and not stage.loop:
        held = stage.time + PREVIEW_HOLD
        times = [0, stage.time * 2 // 5, stage.time * 3 // 5, held, held + stage.time // 2, held + stage.time]
    moments = [preview_at(figure, at) for at in times]
    return film(figure, moments, columns=MOMENTS, edge=STRIP_TILE)


def film(figure: Figure, moments: Sequence[Frame], *, columns: int, edge: int) -> QImage:
    """Moments of one figure in the light colours, as tiles in rows."""
    return tiled([(figure, moment, False) for moment in moments], columns, edge)


def moving_picture(figure: Figure) -> bytes:
    """One round of a movement as a moving PNG."""
    stage = figure.stages[0]
    times = range(0, stage.period, BEAT)
    return moving_png([pictured(figure, Frame(loop_pose(figure, stage, at)), MOVING_TILE) for at in times], BEAT)


def write_all(folder: Path) -> None:
    """Write every picture into a folder, which is made if need be."""
    folder.mkdir(parents=True, exist_ok=True)
    figures = [read_figure(FOLDER / f"{name}.toml") for name in IDS]
    _save(contact_sheet(figures), folder / "contact-sheet.png")
    for number, figure in enumerate(figures, start=1):
        _save(film_strip(figure), folder / f"strip-{number:02}-{figure.id}.png")
        if figure.id == POSED:
            _save(bodies_sheet(figure), folder / "bodies.png")
        if figure.id == MOVING:
            (folder / "moving.png").write_bytes(moving_picture(figure))


def _save(picture: QImage, path: Path) -> None:
    """Write a PNG, packed as tightly as Qt can."""
    picture.save(str(path), quality=0)


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication(sys.argv)
    write_all(Path(sys.argv[1]))
