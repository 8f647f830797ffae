"""Paints the foot from below: the small sole that a crossed foot shows, and that of a raised foot in the close-up."""

import math
from collections.abc import Sequence
from functools import cache, lru_cache

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtGui import QColor, QPainterPath, QTransform

from footdesk.core.figure.geometry import between, polar
from footdesk.core.figure.pose import LensPose, Sole, Toes
from footdesk.core.figure.toes import Joint
from footdesk.ui.figure.capsules import chain
from footdesk.ui.figure.easel import Easel
from footdesk.ui.figure.glow import Skin
from footdesk.ui.figure.outline import disc, inked, joined, smooth

ToeSpec = tuple[complex, float, float, float, float, float]

SHAPE_STEP = 0.02
"""How finely the shape of the toes is told apart, so that their outlines can be kept."""

OUTLINE: Sequence[complex] = (
    *(0.0 - 15.6j, 2.9 - 14.6j, 4.0 - 11.6j, 3.75 - 7.2j, 4.25 - 2.2j, 5.15 + 2.4j),
    *(5.0 + 4.9j, 3.5 + 7.0j, 1.2 + 8.1j, -1.0 + 8.5j, -3.2 + 8.1j, -4.85 + 6.2j),
    *(-4.95 + 3.2j, -4.0 - 1.4j, -3.3 - 6.0j, -3.6 - 10.6j, -2.9 - 14.4j),
)
"""The foot without toes; x to the little toe, y to the toes, the middle of the foot at 0."""

TOES: Sequence[ToeSpec] = (
    (-3.05 + 6.6j, 7.2, 1.78, 1.68, -1, -15),
    (-0.75 + 7.35j, 6.6, 1.15, 1.08, 1, -5),
    (1.15 + 6.9j, 5.9, 1.10, 1.02, 4, 4),
    (2.85 + 5.9j, 5.2, 1.08, 0.98, 8, 12),
    (4.25 + 4.4j, 4.5, 1.08, 0.95, 13, 22),
)
"""Of each toe: root, length, radius at root and tip, resting angle towards the little toe, how far it fans."""

PADS: Sequence[Sequence[complex]] = (
    (-3.6 + 5.6j, -2.2 + 7.0j, 0.6 + 6.9j, 3.2 + 5.4j, 4.0 + 3.2j, 3.2 + 1.6j, 0.4 + 2.6j, -2.4 + 2.0j, -3.7 + 3.4j),
    (0 - 12.2j, 2.0 - 11.2j, 2.4 - 8.8j, 0.9 - 7.3j, -1.2 - 7.4j, -2.2 - 9.4j, -1.7 - 11.4j),
)

ANKLE = -10.5j
"""Where the ankle lies behind the heel."""

RAISED_SHIN: Sequence[Joint] = ((0.6j, 4.1), (-7j, 3.5), (-16j, 4.4), (-34j, 6.0))
"""The shin under a raised foot, from the ankle down."""

CONTOUR = 0.3
"""The width of the line round the foot and the toes, in centimetres."""


class _Toe:
    """One toe as it is shaped now: its three joints, and its direction."""

    def __init__(self, spec: ToeSpec, toes: Toes) -> None:
        """Shape a toe."""
        root, length, wide, tip_wide, rest, fan = spec
        turn = 90 - (rest + fan * toes.spread)
        self.ahead = polar(turn)
        shown = 1 - 0.40 * toes.curl - 0.30 * toes.lift
        self.root = root
        self.knuckle = root + self.ahead * length * (0.50 + 0.06 * toes.curl) * shown
        self.tip = root + self.ahead * length * shown
        # A toe bent towards the viewer shows its round end.
        knuckle_wide = wide * (0.98 + 0.06 * toes.curl)
        self.joints = ((root, wide), (self.knuckle, knuckle_wide), (self.tip, tip_wide * (1 + 0.12 * toes.curl)))
        self.wide, self.tip_wide = wide, tip_wide

    @property
    def seam(self) -> tuple[Joint, Joint]:
        """The start of the toe, which lies over the foot's edge."""
        return (self.root - self.ahead, self.wide - 0.02), (between(self.root, self.knuckle, 0.7), self.wide - 0.05)


class _Shape(Struct, frozen=True):
    """The outlines of a sole with its toes in one shape."""

    body: QPainterPath
    inner: QPainterPath
    contours: tuple[QPainterPath, ...]
    toes: tuple[QPainterPath, ...]
    seams: QPainterPath
    pads: QPainterPath


@lru_cache(maxsize=256)
def _shape(spread: int, curl: int, lift: int) -> _Shape:
    """The outlines for toes that are spread, curled and lifted by so many steps."""
    bent = Toes(spread=spread * SHAPE_STEP, curl=curl * SHAPE_STEP, lift=lift * SHAPE_STEP)
    toes = [_Toe(spec, bent) for spec in TOES]
    return _Shape(
        body=inked(smooth(OUTLINE), CONTOUR * 2),
        inner=smooth([point * 0.965 - 0.25j for point in OUTLINE]),
        contours=tuple(chain(toe.joints, CONTOUR) for toe in toes),
        toes=tuple(chain(toe.joints) for toe in toes),
        seams=joined(*(chain(toe.seam) for toe in toes)),
        pads=joined(*(disc(toe.tip - toe.ahead * 0.1, toe.tip_wide * 0.72) for toe in toes), *map(smooth, PADS)),
    )


def paint_small_sole(easel: Easel, ankle: complex, sole: Sole, toes: Toes, *, works: bool) -> None:
    """The sole that a crossed foot shows in the whole figure."""
    skin = Skin.working(easel.inks) if works else Skin.resting(easel.inks)
    _paint(easel.moved(ankle + sole.at, sole.toward - 90, sole.scale), toes, skin)


def paint_raised_sole(easel: Easel, pose: LensPose) -> None:
    """The sole of a leg that is stretched up, as seen from beyond the foot: toes up, and the shin under the heel.

    The viewer is `tilt` degrees above the ankle; `turn` leads the toes to the side that is near in the whole figure.
    """
    ankle, skin = easel.moved(pose.foot), Skin.working(easel.inks)
    around, shin = _raised_shin()
    ankle.fill(around, skin.line)
    ankle.fill(shin, easel.inks["skin"])
    _paint(replace(ankle, transform=raised(pose) * ankle.transform), pose.toes, skin)


def raised(pose: LensPose) -> QTransform:
    """From the sole to the close-up round the ankle; the more the toes point away, the shorter it is."""
    shown = math.sin(math.radians(180 - pose.pitch + pose.tilt))
    return QTransform().rotate(pose.turn).scale(-1, shown).translate(-ANKLE.real, -ANKLE.imag)


@cache
def _raised_shin() -> tuple[QPainterPath, QPainterPath]:
    """The shin under a raised foot: with the line round it, and without."""
    return chain(RAISED_SHIN, CONTOUR), chain(RAISED_SHIN)


def _paint(easel: Easel, bent: Toes, skin: Skin) -> None:
    """The sole, for an easel whose origin is its middle and whose y points to the toes."""
    steps = (round(value / SHAPE_STEP) for value in (bent.spread, bent.curl, bent.lift))
    shape = _shape(*steps)
    for path in shape.contours:
        easel.fill(path, skin.line)
    easel.fill(shape.body, skin.contour)
    for outer, toe in zip(shape.contours, shape.toes, strict=True):
        easel.fill(outer, skin.line)
        easel.fill(toe, skin.acting)
    easel.fill(shape.inner, skin.fill)
    easel.fill(shape.seams, skin.acting)
    light = QColor(easel.inks["sole_light"])
    light.setAlphaF(0.24)
    easel.fill(shape.pads, light)
