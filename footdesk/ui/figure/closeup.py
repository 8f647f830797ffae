"""Paints the close-up's foot: five toes with nails, ankle bone and heel pad, or the sole with its pads.

A foot seen from its outer side has the little toe in front, and the big toe behind and a little higher.
"""

import math
from collections.abc import Sequence
from functools import cache, lru_cache

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtGui import QColor, QPainterPath, QTransform

from footdesk.core.figure.figure import Seen
from footdesk.core.figure.geometry import polar, unit
from footdesk.core.figure.pose import LensPose
from footdesk.core.figure.toes import Joint, Toe, joints, resting
from footdesk.ui.figure.capsules import chain
from footdesk.ui.figure.easel import Easel
from footdesk.ui.figure.foot import ANGLE_STEP, CURL_STEP, FRONT, MIDFOOT, Shown, foot_outline
from footdesk.ui.figure.glow import glowing
from footdesk.ui.figure.outline import Stations, curve, ellipse, inked, joined, limb, placed, smooth

FOLDS = (30.0, 96.0)


class CloseToe(Struct, frozen=True):
    """A toe of the close-up, how near the viewer it is, and how long its nail is."""

    toe: Toe
    depth: float
    nail: float


TOES: Sequence[CloseToe] = (
    CloseToe(Toe(complex(12.9, -5.15), (4.3, 4.1), (1.9, 1.9, 1.65), FOLDS), -4.4, 1.2),
    CloseToe(Toe(complex(13.4, -5.3), (4.5, 3.4), (1.5, 1.42, 1.2), FOLDS), -1.6, 0.8),
    CloseToe(Toe(complex(12.8, -5.45), (4.1, 3.1), (1.5, 1.4, 1.18), FOLDS), 0.6, 0.8),
    CloseToe(Toe(complex(11.8, -5.6), (3.7, 2.8), (1.5, 1.38, 1.16), FOLDS), 2.6, 0.8),
    CloseToe(Toe(complex(10.7, -5.75), (3.1, 2.5), (1.55, 1.4, 1.15), FOLDS), 4.4, 0.8),
)
"""From the big toe, which lies farthest from the viewer, to the little toe."""

SHADES = (0.14, 0.10, 0.06, 0.03, 0.0)
"""How dark each toe is for lying behind, from the farthest to the nearest."""

PAD = 0.3
"""How light the pads of the sole are."""

ToePaths = tuple[QPainterPath, QPainterPath, QPainterPath, QPainterPath]
"""The contour, the outline, the nail and the pad of a toe."""

PADS: Sequence[Sequence[tuple[complex, float]]] = (
    (
        (13.6 - 7.0j, -3.6),
        (13.2 - 7.2j, 0.0),
        (11.2 - 7.2j, 3.6),
        (9.0 - 7.2j, 2.6),
        (9.0 - 7.2j, -1.4),
        (10.6 - 7.0j, -3.9),
    ),
    (
        (0.6 - 7.2j, 1.6),
        (-1.2 - 7.4j, 3.0),
        (-4.0 - 7.2j, 1.8),
        (-4.4 - 7.0j, -0.8),
        (-1.6 - 7.0j, -1.8),
        (0.4 - 7.0j, -0.4),
    ),
)
"""The pads of ball and heel on the sole."""

ARCH: Sequence[tuple[complex, float]] = (
    (-1.4 - 6.4j, -3.4),
    (2.6 - 5.2j, -2.8),
    (6.0 - 5.2j, -3.0),
    (9.6 - 6.4j, -4.6),
)
"""The edge of the sole under the arch."""

FANS = (15.0, 5.0, -2.0, -9.0, -19.0)
"""How many degrees each toe is turned aside where the toes are spread."""

NEAREST = TOES[-1].depth
"""How near to the viewer the outer edge of the foot is, which lies on the close-up's floor line."""

SHIN = Stations(((0, 4.6, 6.4), (0.3, 4.4, 6.2), (0.62, 3.7, 4.3), (0.85, 3.5, 3.6), (1, 3.6, 3.7)))
SHIN_LENGTH = 30.0
GLOW = 25.0
CONTOUR = 0.45
"""The width of the line round the foot, in centimetres of the close-up."""

LEG_FADE = 0.5
"""How far the line round the shin has faded from the working foot's to the skin's."""

INSTEP, BIG_BALL, LITTLE_BALL = complex(6.6, 1.0), complex(12.6, -5.3), complex(9.4, -5.6)
"""Where the upper side of the foot is highest, and the balls of the big and the little toe, to which it widens."""


class View(Struct, frozen=True):
    """From where the close-up's foot is seen, in whole degrees: turned about the shin, and tilted to show its top."""

    turn: int
    tilt: int

    @classmethod
    def of(cls, pose: LensPose) -> "View":
        """The view of a pose."""
        return cls(round(pose.turn), round(pose.tilt))

    @property
    def narrow(self) -> float:
        """How much of its length a foot shows that is turned."""
        return round(math.cos(math.radians(self.turn)), 2)

    @property
    def shown(self) -> Shown:
        """The same of the hindfoot and of the outer side of the forefoot, which ends at the little toe."""
        end = self.turned(LITTLE_BALL, NEAREST).real + 1.9
        return self.narrow, round((end - MIDFOOT * self.narrow) / (FRONT - MIDFOOT), 2)

    def lift(self, depth: float) -> float:
        """How much higher what lies behind the foot's outer edge is seen, in centimetres."""
        return (NEAREST - depth) * math.sin(math.radians(self.tilt))

    def turned(self, local: complex, depth: float) -> complex:
        """A point of the foot after the foot has been turned: what is nearer to the viewer moves back."""
        return complex(local.real * self.narrow - depth * math.sin(math.radians(self.turn)), local.imag)

    def seen(self, local: complex, depth: float) -> complex:
        """Where a point of the foot is seen: turned, and higher the farther behind it is."""
        return self.turned(local, depth) + 1j * self.lift(depth)


def close_ankle(pose: LensPose) -> complex:
    """Where the ankle is in the close-up."""
    return pose.foot + 1j * pose.contact.height - pose.contact.point * polar(pose.pitch)


def close_toes(pose: LensPose) -> tuple[tuple[Joint, ...], ...]:
    """The joints of the five toes, from the big toe to the little one."""
    ankle, rotation, view = close_ankle(pose), polar(pose.pitch), View.of(pose)
    found = []
    for each, up in zip(TOES, _turned_up(pose, ankle, view), strict=True):
        chained = joints(each.toe, 0j, 0.0, up, pose.toes.curl)
        found.append(tuple((ankle + view.seen(at, each.depth) * rotation, radius) for at, radius in chained))
    return tuple(found)


def paint_close_foot(easel: Easel, pose: LensPose, focus: complex, seen: Seen) -> None:
    """The foot with its shin; the part at the foot's point `focus` glows.

    Seen from the inner side and the sole it has the outline of the other foot seen from the outer side and the top:
    they are seen from opposite ends of one line.
    """
    ankle, view = close_ankle(pose), View.of(pose)
    foot = easel.moved(ankle, pose.pitch)
    up = polar(pose.shin - pose.pitch)
    skin = glowing(easel.inks, complex(focus.real * view.narrow, focus.imag), GLOW)
    leg = limb(up * SHIN_LENGTH, 0j, SHIN, caps=False)
    foot.fill(
        limb(up * SHIN_LENGTH, 0j, SHIN, caps=False, grown=CONTOUR),
        easel.inks.between("accent_line", "skin_line", LEG_FADE),
    )
    bend = round(pose.shin - pose.pitch)
    contour, body = _body(view, bend)
    foot.fill(contour, skin.contour)
    ups = tuple(round(up / ANGLE_STEP) for up in _turned_up(pose, ankle, view))
    toes, seams = _toes(ups, view, round(pose.toes.curl / CURL_STEP))
    inner = seen is Seen.INNER
    light = QColor(easel.inks["sole_light"])
    light.setAlphaF(PAD)
    for shade, (around, shape, nail, pad) in zip(SHADES, toes[::-1] if inner else toes, strict=True):
        foot.fill(around, skin.line)
        foot.fill(shape, easel.inks.between("accent", "accent_line", shade))
        foot.fill(*((pad, light) if inner else (nail, skin.nail)))
    foot.fill(joined(leg, body, seams), skin.fill)
    if inner:
        foot.fill(_pads(view), light)
    foot.fill(_arch(view) if inner else _bones(view.narrow), foot.inks.between("accent", "accent_line", 0.30))


def _turned_up(pose: LensPose, ankle: complex, view: View) -> tuple[float, ...]:
    """How many degrees each toe is turned up at the ball of the foot."""
    toes = pose.toes
    ups = [toes.up + fan * toes.spread for fan in FANS]
    if not toes.floor:
        return tuple(ups)
    floors = []
    for each in TOES:
        raised = 1j * view.lift(each.depth) * polar(pose.pitch)
        floors.append(resting(each.toe, ankle + raised, pose.pitch, toes.curl, raised.imag))
    return tuple(up + toes.floor * floor for up, floor in zip(ups, floors, strict=True))


@lru_cache(maxsize=256)
def _body(view: View, bend: int) -> tuple[QPainterPath, QPainterPath]:
    """The foot without its toes, with the line round it and without, on a shin as above."""
    outline, top = foot_outline(bend, view.shown), _top(view, bend)
    return inked(joined(outline, top), 2 * CONTOUR), joined(outline, top)


def _top(view: View, bend: int) -> QPainterPath:
    """The upper side of the foot as far as it is seen, from the shin to the balls of the big and the little toe.

    The shin points to `bend` degrees from where the toes point.
    """
    far, near = view.seen(BIG_BALL, TOES[0].depth), view.seen(LITTLE_BALL, NEAREST)
    instep = view.turned(INSTEP, 0.0) + 0.3j * view.lift(0.0)
    little, big = (near - 1.6j, near + 1.7 - 0.3j), (far + 2.0 - 0.7j, far + 0.6 + 2.0j)
    return smooth([2.0 - 5.0j, *little, *big, instep, polar(bend) * (5.0 - 2.6j)])


@lru_cache(maxsize=512)
def _toes(ups: tuple[int, ...], view: View, curl_steps: int) -> tuple[tuple[ToePaths, ...], QPainterPath]:
    """The toes of a foot whose ankle is at the origin, and what hides the seams where they leave the foot.

    Each is turned up by so many steps.
    """
    shaped, seams = [], []
    for each, up in zip(TOES, ups, strict=True):
        root = view.seen(each.toe.root, each.depth)
        place = QTransform.fromTranslate(root.real, root.imag).scale(view.narrow, 1.0).rotate(up * ANGLE_STEP)
        around, shape, nail, pad = _toe(each, curl_steps, view.tilt)
        shaped.append((place.map(around), place.map(shape), place.map(nail), place.map(pad)))
        seams.append(place.map(_seam(each)))
    return tuple(shaped), joined(*seams)


@cache
def _seam(each: CloseToe) -> QPainterPath:
    """The start of a toe."""
    wide, narrow = each.toe.radii[0], each.toe.radii[1]
    return chain([(-0.6 + 0j, wide + 0.1), (each.toe.bones[0] * 0.42 + 0j, narrow - 0.1)])


@lru_cache(maxsize=512)
def _toe(each: CloseToe, curl_steps: int, tilt: int) -> ToePaths:
    """Contour, outline, nail and pad of a toe whose root is at the origin and whose first bone points to the right.

    The nail lies on the upper side, of which a tilted view shows more.
    """
    chained = joints(replace(each.toe, root=0j), 0j, 0.0, 0.0, curl_steps * CURL_STEP)
    (_, _), (knuckle, _), (tip, radius) = chained
    ahead, top = unit(tip - knuckle), math.sin(math.radians(tilt))
    middle = tip + ahead * (radius * (0.66 - top) * 1j - 0.15)
    wide = 0.85 + 1.1 * top

    def place(point: complex) -> complex:
        return middle + ahead * complex(point.real * each.nail, point.imag * wide)

    nail = curve(
        [(-1 + 0.32j,), (-0.2 + 0.75j, 0.6 + 0.55j, 1 - 0.25j), (0.3 - 0.28j, -0.5 - 0.25j, -1 + 0.32j)], place
    )
    pad = placed(ellipse(0j, radius * 0.95, radius * 0.6), tip - ahead * (0.1 + 0.45j * radius), ahead)
    return chain(chained, CONTOUR), chain(chained), nail, pad


@lru_cache(maxsize=128)
def _bones(narrow: float) -> QPainterPath:
    """The ankle bone and the line of the heel pad."""

    def place(point: complex) -> complex:
        return complex(point.real * narrow, point.imag)

    bone = curve([(-1.9 + 0.4j,), (-1.9 - 2.0j, 1.5 - 2.3j, 2.0 + 0.0j)], place, closed=False)
    pad = curve([(-5.3 - 5.4j,), (-4.0 - 6.4j, -2.6 - 6.5j, -1.4 - 6.2j)], place, closed=False)
    return inked(joined(bone, pad), 0.6)


@lru_cache(maxsize=64)
def _pads(view: View) -> QPainterPath:
    """The pads of ball and heel on a sole that is seen from the inner side."""
    return joined(*(smooth([view.seen(local, depth) for local, depth in pad]) for pad in PADS))


@lru_cache(maxsize=64)
def _arch(view: View) -> QPainterPath:
    """The edge of the sole under the arch, and the inner ankle bone."""
    edge = smooth([view.seen(local, depth) for local, depth in ARCH], closed=False)
    return joined(inked(edge, 0.5), _bones(view.narrow))
