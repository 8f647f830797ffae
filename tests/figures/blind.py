"""Paints what a reader who knows nothing is shown: small grey moments of each figure, without a word and in no order.

`python -m tests.figures.blind FOLDER KEY [SEED]` writes a picture for each exercise into a folder, named by a letter,
and what each letter stands for, and with which side, into a file apart. Somebody who sees only the pictures must be
able to say what is done, with which foot, and in which direction.
"""

import os
import random
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from string import ascii_uppercase

from PySide6.QtGui import QGuiApplication, QImage

from footdesk.core.exercise import Milliseconds, Side
from footdesk.core.figure.figure import Figure, Stage, Works
from footdesk.core.figure.motion import Frame, is_mirrored, pose_at
from footdesk.core.plan import Kind
from footdesk.store.figures import read_figure
from tests.core.figures import FOLDER, IDS
from tests.figures.sheets import film

EDGE = 240
"""The edge of a moment's picture, in pixels."""

LOOPED = 6
"""How many moments of a movement are shown."""

HOLDS = (0.35, 0.65, 1.0)
"""The parts of the way into a held pose that are shown."""


def moments(figure: Figure, side: Side) -> Sequence[Frame]:
    """Six to eight frames, in the order of a repetition: at rest, at work in every stage, and where it ends."""
    frames = [pose_at(figure, Kind.PREPARE, None, 0, side)]
    for number, stage in enumerate(figure.stages):
        kind = Kind.MOVE if stage.loop else Kind.HOLD
        for elapsed in _times(stage, len(figure.stages)):
            start = frames[-1].pose if elapsed < stage.time else None
            frames.append(pose_at(figure, kind, number, elapsed, side, start=start if number else None))
    last = figure.stages[-1]
    if not last.loop:
        frames += [pose_at(figure, Kind.RELAX, None, last.time * part // 5, side) for part in (2, 5)]
    return frames


def _times(stage: Stage, stages: int) -> Iterator[Milliseconds]:
    """The moments of a stage: on the way into a hold, or over one round of a movement."""
    if stage.loop:
        count = LOOPED if stages == 1 else LOOPED // stages + 1
        yield from (stage.time + stage.period * number // count for number in range(count))
    else:
        yield from (round(stage.time * part) for part in (HOLDS if stages == 1 else HOLDS[1:]))


def grey(picture: QImage) -> QImage:
    """The picture without its colours."""
    return picture.convertToFormat(QImage.Format.Format_Grayscale8)


def blind_strip(figure: Figure, side: Side) -> QImage:
    """The moments of a figure as grey tiles, four in a row."""
    return grey(film(figure, moments(figure, side), columns=4, edge=EDGE))


def write_blind(folder: Path, key: Path, seed: int) -> None:
    """Write the strips into a folder and what they show into a file; the seed shuffles them and picks the sides."""
    chance = random.Random(seed)  # noqa: S311 - which letter an exercise gets is nobody's secret
    folder.mkdir(parents=True, exist_ok=True)
    lines = []
    for letter, name in zip(ascii_uppercase, chance.sample(IDS, len(IDS)), strict=False):
        figure = read_figure(FOLDER / f"{name}.toml")
        side = Side.BOTH if figure.works is Works.BOTH else chance.choice((Side.LEFT, Side.RIGHT))
        blind_strip(figure, side).save(str(folder / f"{letter}.png"))
        facing = "left" if is_mirrored(figure, side) else "right"
        lines.append(f"{letter}: {name}, {side.value}, facing {facing}\n")
    key.write_text("".join(lines), encoding="utf-8")


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication(sys.argv)
    write_blind(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]) if len(sys.argv) > 3 else 0)
