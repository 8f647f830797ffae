"""Paints the head: a face in profile and the hair. It is rigid, so its outlines are built once."""

from collections.abc import Mapping, Sequence
from functools import cache

from msgspec import Struct
from PySide6.QtGui import QPainterPath

from footdesk.core.figure.looks import Hair
from footdesk.ui.figure.easel import Easel
from footdesk.ui.figure.outline import OUTLINE, Command, circle, curve, disc, inked, joined, new_path

# Head-local points: 0 where the neck ends, x to the nose, y to the crown, for an upright head.
FACE: Sequence[Command] = (
    (-4.2 - 1.5j,),
    (-2.0 - 3.6j, 2.8 - 4.4j, 5.2 - 4.0j),
    (7.4 - 3.6j, 8.2 - 2.4j, 7.9 - 0.6j),
    (7.8 + 0.4j, 8.5 + 0.9j, 8.7 + 1.8j),
    (8.8 + 2.5j, 8.5 + 2.9j, 8.9 + 3.2j),
    (9.9 + 3.4j, 10.9 + 4.0j, 10.7 + 4.9j),
    (10.3 + 6.0j, 8.9 + 7.4j, 8.8 + 9.0j),
    (8.9 + 13.6j, 5.4 + 18.4j, -0.6 + 18.4j),
    (-6.6 + 18.4j, -9.6 + 14.0j, -9.4 + 8.6j),
    (-9.2 + 4.4j, -6.8 + 1.6j, -4.2 - 1.5j),
)
CAP: Sequence[Command] = (
    (8.0 + 12.6j,),
    (7.6 + 17.6j, 3.2 + 20.4j, -1.6 + 20.0j),
    (-8.2 + 19.6j, -11.6 + 14.2j, -10.8 + 8.0j),
    (-10.4 + 4.2j, -8.6 + 0.6j, -5.6 - 0.6j),
    (-4.0 - 0.8j, -3.4 + 1.2j, -2.9 + 3.0j),
    (-2.6 + 4.2j, -2.3 + 4.8j, -1.6 + 5.4j),
    (-0.6 + 8.2j, 0.8 + 9.2j, 1.6 + 11.2j),
    (3.6 + 11.4j, 6.2 + 11.8j, 8.0 + 12.6j),
)
CROP: Sequence[Command] = (
    (8.6 + 11.6j,),
    (9.6 + 16.4j, 4.6 + 20.8j, -1.2 + 20.2j),
    (-8.0 + 19.6j, -11.0 + 14.4j, -10.2 + 8.6j),
    (-9.9 + 5.6j, -8.6 + 2.6j, -6.6 + 1.2j),
    (-5.4 + 1.0j, -4.6 + 2.2j, -3.4 + 4.0j),
    (-2.8 + 6.4j, -2.0 + 7.4j, 0.4 + 7.6j),
    (0.9 + 9.0j, 1.4 + 10.0j, 2.2 + 11.6j),
    (4.2 + 12.6j, 6.4 + 12.6j, 8.6 + 11.6j),
)
BOB: Sequence[Command] = (
    (8.4 + 12.2j,),
    (8.2 + 17.8j, 3.4 + 20.8j, -1.6 + 20.4j),
    (-9.0 + 20.0j, -12.6 + 14.4j, -12.2 + 7.0j),
    (-12.0 + 2.4j, -11.2 - 1.4j, -8.4 - 3.2j),
    (-5.4 - 4.4j, -1.4 - 3.6j, 0.6 - 1.6j),
    (1.8 + 0.4j, 2.2 + 4.2j, 1.8 + 6.6j),
    (1.7 + 8.6j, 1.9 + 9.8j, 2.6 + 11.2j),
    (4.4 + 11.6j, 6.6 + 11.8j, 8.4 + 12.2j),
)
STUBBLE: Sequence[Command] = (
    (8.0 + 12.6j,),
    (8.2 + 17.0j, 4.4 + 19.2j, -0.8 + 19.0j),
    (-7.2 + 18.8j, -10.0 + 14.2j, -9.8 + 8.6j),
    (-9.6 + 6.4j, -8.8 + 4.2j, -7.6 + 2.4j),
    (-6.2 + 2.6j, -5.0 + 3.4j, -4.2 + 5.0j),
    (-3.0 + 7.6j, -2.0 + 8.0j, 0.0 + 8.0j),
    (0.8 + 9.4j, 1.0 + 10.4j, 1.6 + 12.0j),
    (3.8 + 13.4j, 6.0 + 13.2j, 8.0 + 12.6j),
)
HAIRCUTS: Mapping[Hair, Sequence[Command]] = {
    Hair.BUN: CAP,
    Hair.BOB: BOB,
    Hair.SHORT: CROP,
    Hair.SHAVED: STUBBLE,
}
LINE = 0.7
BUN = (-7.6 + 19.2j, 4.4)
EAR = (-0.9 + 5.2j, 1.9)
EYE = (6.3 + 7.3j, 0.85)
FOLD: Sequence[Command] = ((-1.6 + 5.9j,), (-0.9 + 6.6j, 0.2 + 6.0j, -0.2 + 4.6j))
MOUTH: Sequence[Command] = ((8.0 + 0.9j,), (7.2 + 0.6j, 6.6 + 0.8j, 6.1 + 1.3j))
BROW: Sequence[Command] = ((5.2 + 9.6j,), (5.9 + 10.2j, 6.9 + 10.2j, 7.5 + 9.7j))


STUBBLE_SHOWS = 0.6
"""How much of the hair's colour shaved hair has; the rest is the skin's."""


class _Head(Struct, frozen=True):
    """The outlines of a head with its hair, and the lines round them."""

    face: QPainterPath
    face_line: QPainterPath
    hair: QPainterPath
    hair_line: QPainterPath
    ear: QPainterPath
    lines: QPainterPath
    brow: QPainterPath


def paint_head(easel: Easel) -> None:
    """The head, turned as the pose asks; the face stays quiet."""
    inks, body, cut = easel.inks, easel.body, easel.looks.hair
    easel = easel.moved(body.head, body.head_turn - 90)
    head, shows = _head(cut), STUBBLE_SHOWS if cut is Hair.SHAVED else 1.0
    hair, hair_line = (inks.between("skin", token, shows) for token in ("hair", "hair_line"))
    if cut is Hair.BUN:
        easel.fill(disc(BUN[0], BUN[1] + OUTLINE), hair_line)
        easel.fill(disc(*BUN), hair)
    easel.fill(head.face_line, inks["skin_line"])
    easel.fill(head.face, inks["skin"])
    easel.fill(head.hair_line, hair_line)
    easel.fill(head.hair, hair)
    easel.fill(head.ear, inks["skin"])
    easel.fill(head.lines, inks["skin_line"])
    easel.fill(disc(*EYE), inks["face"])
    easel.fill(head.brow, inks["face"])


@cache
def _head(cut: Hair) -> _Head:
    face, hair, lines, ear = curve(FACE), curve(HAIRCUTS[cut]), curve(MOUTH, closed=False), new_path()
    if cut is not Hair.BOB:
        lines = joined(lines, curve(FOLD, closed=False))
        circle(ear, *EAR)
    return _Head(
        face=face,
        face_line=inked(face, 2 * OUTLINE),
        hair=hair,
        hair_line=inked(hair, 2 * OUTLINE),
        ear=ear,
        lines=inked(lines, LINE),
        brow=inked(curve(BROW, closed=False), LINE),
    )
