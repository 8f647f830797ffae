"""Paints the foot from above and from below: in the close-up, and as the small sole of a crossed foot."""

from collections.abc import Callable, Sequence

from PySide6.QtGui import QColor, QPainterPath

from footdesk.core.figure.geometry import between, polar
from footdesk.core.figure.pose import Sole, Toes
from footdesk.ui.figure.easel import Easel
from footdesk.ui.figure.glow import Skin, glowing
from footdesk.ui.figure.outline import chain, curve, disc, dot, limb, new_path, smooth

OUTLINE: Sequence[complex] = (
    (0.0 - 15.6j, 2.9 - 14.6j, 4.0 - 11.6j, 3.75 - 7.2j, 4.25 - 2.2j, 5.15 + 2.4j)
    + (5.0 + 4.9j, 3.5 + 7.0j, 1.2 + 8.1j, -1.0 + 8.5j, -3.2 + 8.1j, -4.85 + 6.2j)
    + (-4.95 + 3.2j, -4.0 - 1.4j, -3.3 - 6.0j, -3.6 - 10.6j, -2.9 - 14.4j)
)  # fmt: skip
"""The foot without toes; x to the little toe, y to the toes, the middle of the foot at 0."""

TOES: Sequence[tuple[complex, float, float, float, float, float]] = (
    (-3.05 + 6.6j, 7.2, 1.78, 1.68, -1, -15),
    (-0.75 + 7.35j, 6.6, 1.15, 1.08, 1, -5),
    (1.15 + 6.9j, 5.9, 1.10, 1.02, 4, 4),
    (2.85 + 5.9j, 5.2, 1.08, 0.98, 8, 12),
    (4.25 + 4.4j, 4.5, 1.08, 0.95, 13, 22),
)
"""Of each toe: root, length, radius at the root and the tip, resting angle towards the little toe, and how far it fans."""

PADS: Sequence[Sequence[complex]] = (
    (-3.6 + 5.6j, -2.2 + 7.0j, 0.6 + 6.9j, 3.2 + 5.4j, 4.0 + 3.2j, 3.2 + 1.6j, 0.4 + 2.6j, -2.4 + 2.0j, -3.7 + 3.4j),
    (0 - 12.2j, 2.0 - 11.2j, 2.4 - 8.8j, 0.9 - 7.3j, -1.2 - 7.4j, -2.2 - 9.4j, -1.7 - 11.4j),
)
CUFF: Sequence[complex] = (
    -5.4 - 13.6j,
    -2.8 - 12.3j,
    0 - 11.9j,
    2.8 - 12.3j,
    5.4 - 13.6j,
    6.6 - 20j,
    8 - 40j,
    -8 - 40j,
    -6.6 - 20j,
)
HEM: Sequence[complex] = (-5.3 - 14.6j, -2.8 - 13.4j, 0 - 13.0j, 2.8 - 13.4j, 5.3 - 14.6j)
LEG = ((0, 6.6, 6.6), (0.45, 5.0, 5.0), (0.72, 4.35, 4.35), (0.88, 4.55, 4.4), (1, 4.0, 3.8))

_CONTOUR = 0.42


class _Toe:
    """One toe as it is shaped now: its three joints, its direction and how far it is curled."""

    def __init__(self, spec: tuple[complex, float, float, float, float, float], toes: Toes, *, sole: bool) -> None:
        root, length, wide, tip_wide, rest, fan = spec
        turn = 90 - (rest + fan * toes.spread)
        self.ahead = polar(turn)
        self.curl = toes.curl
        shown = 1 - 0.40 * toes.curl - (0.30 if sole else 0.22) * abs(toes.lift)
        self.root = root
        self.knuckle = root + self.ahead * length * (0.50 + 0.06 * toes.curl) * shown
        self.tip = root + self.ahead * length * shown
        # A toe bent towards the viewer shows its round end.
        towards = max(toes.curl if sole else toes.lift, 0.0)
        self.joints = (
            (root, wide),
            (self.knuckle, wide * (0.98 + 0.06 * toes.curl)),
            (self.tip, tip_wide * (1 + 0.12 * towards)),
        )
        self.wide, self.tip_wide = wide, tip_wide


def paint_small_sole(easel: Easel, ankle: complex, sole: Sole, toes: Toes, *, works: bool) -> None:
    """The sole that a crossed foot shows in the whole figure."""
    skin = Skin.working(easel.inks) if works else Skin.resting(easel.inks)
    _paint(easel, ankle + sole.at, sole.toward, sole.scale, toes, skin, sole=True, contour=0.3)


def paint_foot_from_above(
    easel: Easel, middle: complex, toward: float, toes: Toes, focus: complex, *, sole: bool, leg: bool
) -> None:
    """The close-up's foot: its back or its sole, the toes pointing to `toward`, the part at `focus` glowing."""
    place = _placed(middle, toward, 1.0)
    skin = glowing(easel.inks, place(focus), 22.0)
    _paint(easel, middle, toward, 1.0, toes, skin, sole=sole, contour=_CONTOUR, leg=leg)


def _placed(middle: complex, toward: float, scale: float) -> Callable[[complex], complex]:
    turn = polar(toward - 90, scale)
    return lambda point: middle + point * turn


def _paint(  # noqa: PLR0913 - where, how large, in which shape, in which colours
    easel: Easel,
    middle: complex,
    toward: float,
    scale: float,
    bent: Toes,
    skin: Skin,
    *,
    sole: bool,
    contour: float,
    leg: bool = False,
) -> None:
    painter = easel.painter
    painter.save()
    painter.translate(middle.real, middle.imag)
    painter.rotate(toward - 90)
    painter.scale(scale, scale)
    local = skin.moved(middle, toward - 90, scale)
    toes = [_Toe(spec, bent, sole=sole) for spec in TOES]
    body = smooth(OUTLINE)
    for toe in toes:
        easel.fill(chain(toe.joints, contour), local.line)
    painter.strokePath(body, local.contour_pen(contour * 2))
    if leg:
        _paint_leg(easel, local, contour)
    for toe in toes:
        easel.fill(chain(toe.joints, contour * 0.75), local.line)
        easel.fill(chain(toe.joints), local.acting)
    easel.fill(smooth([point * 0.965 - 0.25j for point in OUTLINE]), local.fill)
    for toe in toes:
        root = [(toe.root - toe.ahead, toe.wide - 0.02), (between(toe.root, toe.knuckle, 0.7), toe.wide - 0.05)]
        easel.fill(chain(root), local.acting)
    if sole:
        _paint_pads(easel, toes)
    else:
        _paint_backs(easel, toes, local)
    painter.restore()


def _paint_leg(easel: Easel, skin: Skin, contour: float) -> None:
    leg = limb(-40j, -9.4j, LEG)
    easel.painter.strokePath(leg, skin.contour_pen(contour * 2))
    easel.fill(leg, skin.fill)
    easel.fill(smooth(CUFF), easel.inks["bottoms"])
    easel.stroke(smooth(HEM, closed=False), easel.inks["bottoms_line"], 0.5)


def _paint_pads(easel: Easel, toes: Sequence[_Toe]) -> None:
    light = QColor(easel.inks["sole_light"])
    light.setAlphaF(0.24)
    for toe in toes:
        easel.fill(disc(toe.tip - toe.ahead * 0.1, toe.tip_wide * 0.72), light)
    for pad in PADS:
        easel.fill(smooth(pad), light)


def _paint_backs(easel: Easel, toes: Sequence[_Toe], skin: Skin) -> None:
    """Tendons, knuckles and nails: the knuckles grow stronger and the nails turn away when the toes curl."""
    tendons = new_path()
    for toe in toes[1:4]:
        tendons.moveTo(dot(toe.root - toe.ahead * 1.6))
        tendons.lineTo(dot(toe.root - toe.ahead * 4.6 - toe.root.real * 0.10))
    easel.stroke(tendons, easel.inks.between("accent", "accent_line", 0.18), 0.4)
    knuckles = new_path()
    for toe in toes:
        aside = toe.ahead * 1j * toe.wide * 0.55
        knuckles.moveTo(dot(toe.knuckle - aside))
        knuckles.quadTo(dot(toe.knuckle + toe.ahead * 0.35), dot(toe.knuckle + aside))
    curl = toes[0].curl
    easel.stroke(knuckles, easel.inks.between("accent", "accent_line", 0.35 + 0.5 * round(curl, 1)), 0.3 + 0.15 * curl)
    for toe in toes:
        easel.fill(_nail(toe), skin.nail)


def _nail(toe: _Toe) -> QPainterPath:
    long = toe.tip_wide * 1.15 * (1 - 0.75 * toe.curl)
    wide = toe.tip_wide * 0.66
    middle = toe.tip + toe.ahead * toe.tip_wide * (0.12 + 0.55 * toe.curl)

    def place(point: complex) -> complex:
        return middle + toe.ahead * (point.imag * long + point.real * wide * 1j)

    return curve(
        [
            (-1 - 0.5j,),
            (-1 + 0.75j, 1 + 0.75j, 1 - 0.5j),
            (0.6 - 0.85j, -0.6 - 0.85j, -1 - 0.5j),
        ],
        place,
    )
