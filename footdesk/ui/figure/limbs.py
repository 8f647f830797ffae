"""Paints legs and arms: cloth, skin, the stretched muscle, and the hands."""

from collections.abc import Sequence
from functools import lru_cache

from msgspec.structs import replace
from PySide6.QtGui import QBrush, QColor, QLinearGradient, QPainterPath, QRadialGradient, QTransform

from footdesk.core.figure.geometry import angle, between, unit
from footdesk.core.figure.skeleton import Arm, Leg
from footdesk.ui.figure.easel import Easel
from footdesk.ui.figure.foot import ANKLE_HEIGHT, Shin, paint_foot
from footdesk.ui.figure.outline import OUTLINE, disc, dot, hem, inked, joined, limb, placed, smooth
from footdesk.ui.figure.sole import paint_small_sole

CUFF = 0.60
"""Where on the shin the trousers end."""
KNEE = 5.5
FOLD = 0.5
"""The width of the line round a crossed leg, in centimetres."""

SLEEVE = 0.62
"""Where on the upper arm the sleeve ends."""

OPEN_HAND = (
    *(-1.5 - 2.5j, 3 - 2.7j, 7.4 - 3.2j, 11.2 - 2.6j, 14.2 - 1.6j, 14.6 - 0.2j),
    *(13.0 + 1.0j, 9.4 + 2.2j, 7.2 + 2.7j, 3 + 2.6j, -1.5 + 2.5j),
)
FIST = (
    *(-1.5 - 2.5j, 2 - 3.0j, 5.0 - 3.9j, 8.0 - 3.7j, 9.6 - 2.0j, 9.8 + 0.2j),
    *(9.0 + 2.4j, 7.0 + 3.4j, 4.6 + 3.3j, 2 + 2.9j, -1.5 + 2.5j),
)
OPEN_THUMB = (1.2 + 1.6j, 4.2 + 3.4j, 7.4 + 5.0j, 9.0 + 4.9j, 8.8 + 3.6j, 6.8 + 2.2j, 4.0 + 0.8j)
FIST_THUMB = (1.6 + 1.9j, 4.2 + 3.2j, 6.6 + 2.6j, 8.2 + 1.2j, 7.6 + 0.0j, 6.2 + 0.4j, 3.6 + 0.6j)

MUSCLES = {"calf": (0.34, -4.5, 15.0), "hamstring": (0.58, -5.5, 17.0)}
"""Where a muscle is felt: the part of its bone, how far behind it in centimetres, and the patch's radius."""

_LINES = {True: "accent_line", False: "skin_line"}
"""The lines of a foot that works, and of one that does not."""

_VISIBLE = 0.01
_GRIPPING = 0.5

GRIP_STEP = 0.05
"""How finely a hand's grip is told apart, so that its outlines can be kept."""


def paint_leg(easel: Easel, which: str, part: str = "all") -> None:
    """A leg, near or far; `thigh` and `shin` paint its halves, for a leg that another part lies between."""
    leg = easel.leg(which)
    outlines = easel.outlines
    bottoms = easel.leg_ink(which, "bottoms")
    thigh = limb(leg.hip, leg.knee, outlines.thigh, balls=((0.0, outlines.hip), (1.0, KNEE)))
    if part == "thigh":
        easel.fill(thigh, bottoms)
        return
    crossed = part == "shin"
    cloth = limb(leg.knee, leg.ankle, outlines.shin, (0.0, CUFF), caps=False, balls=((0.0, KNEE),))
    skin = limb(leg.knee, leg.ankle, outlines.shin, (CUFF - 0.1, 1.0), grown=-0.25)
    line = easel.leg_ink(which, "bottoms_line")
    skin_fill, foot_line = _leg_skin(easel, leg, which), easel.leg_ink(which, _LINES[easel.works(which)])
    if crossed:
        ball = ((0.0, KNEE + FOLD),)
        easel.fill(limb(leg.knee, leg.ankle, outlines.shin, (0.0, CUFF), grown=FOLD, caps=False, balls=ball), line)
    edge = limb(leg.knee, leg.ankle, outlines.shin, (CUFF - 0.1, 1.0), grown=OUTLINE - 0.25)
    if leg.pose.sole is None:
        foot_fill = easel.leg_ink(which, "accent" if easel.works(which) else "skin")
        paint_foot(easel, leg, Shin(skin, edge, skin_fill), (foot_fill, foot_line))
    else:
        easel.fill(edge, foot_line)
        easel.fill(skin, skin_fill)
        paint_small_sole(easel, leg.ankle, leg.pose.sole, leg.pose.toes, works=easel.works(which))
    easel.fill(cloth if crossed else joined(thigh, cloth), bottoms)
    if easel.works(which) and easel.figure.zone and easel.pose.zone > _VISIBLE:
        _paint_muscles(easel, leg, joined(thigh, cloth, skin))
    _paint_cuff(easel, leg, line)


def paint_arm(easel: Easel, which: str) -> None:
    """An arm with its hand and its sleeve."""
    arm = easel.arm(which)
    outlines = easel.outlines
    skin, skin_line = easel.arm_ink(which, "skin"), easel.arm_ink(which, "skin_line")
    top_line = easel.arm_ink(which, "top_line")
    bare = joined(
        limb(arm.shoulder, arm.elbow, outlines.upper_arm, (SLEEVE - 0.1, 1.0)),
        limb(arm.elbow, arm.wrist, outlines.forearm),
    )
    edge = joined(
        limb(arm.shoulder, arm.elbow, outlines.upper_arm, (SLEEVE - 0.1, 1.0), grown=OUTLINE),
        limb(arm.elbow, arm.wrist, outlines.forearm, grown=OUTLINE),
    )
    _paint_hand(easel, arm, (bare, edge), (skin, skin_line))
    shoulder = outlines.upper_arm[0][1] + 0.5
    sleeve = (0.0, SLEEVE)
    if which == "near":
        easel.fill(limb(arm.shoulder, arm.elbow, outlines.upper_arm, sleeve, grown=1.05, caps=False), top_line)
    ball = ((0.0, shoulder),)
    cloth = limb(arm.shoulder, arm.elbow, outlines.upper_arm, sleeve, grown=0.55, caps=False, balls=ball)
    easel.fill(cloth, easel.arm_ink(which, "top"))
    wide = outlines.upper_arm[2][1] + 0.7
    end = between(arm.shoulder, arm.elbow, SLEEVE)
    easel.fill(placed(hem(wide, wide, 0.9), end, unit(arm.elbow - arm.shoulder)), top_line)


def _leg_skin(easel: Easel, leg: Leg, which: str) -> QBrush:
    """The skin of the bare shin: a working foot is the accent, which fades up the shin."""
    skin = easel.leg_ink(which, "skin")
    if not easel.works(which):
        return QBrush(skin)
    gradient = QLinearGradient(dot(between(leg.knee, leg.ankle, CUFF)), dot(leg.ankle + leg.up * ANKLE_HEIGHT))
    gradient.setColorAt(0, skin)
    gradient.setColorAt(1, easel.leg_ink(which, "accent"))
    return QBrush(gradient)


def _paint_cuff(easel: Easel, leg: Leg, line: QColor) -> None:
    (_, front, back) = easel.outlines.shin[4]
    cuff = hem(front + 0.15, back + 0.25, 0.9, 0.4)
    easel.fill(placed(cuff, between(leg.knee, leg.ankle, CUFF), -leg.up), line)


def _paint_muscles(easel: Easel, leg: Leg, outline: QPainterPath) -> None:
    """Where the stretch is felt: a soft patch of accent at the back of the limb, clipped to it."""
    painter = easel.painter
    for name in easel.figure.zone:
        start, end = (leg.knee, leg.ankle) if name == "calf" else (leg.hip, leg.knee)
        part, behind, radius = MUSCLES[name]
        ahead = unit(end - start)
        middle = between(start, end, part) + ahead * 1j * behind
        patch = QRadialGradient(dot(0j), radius)
        for stop, strength in ((0.0, 0.95), (0.35, 0.85), (1.0, 0.0)):
            colour = QColor(easel.inks["accent"])
            colour.setAlphaF(strength * min(easel.pose.zone, 1.0))
            patch.setColorAt(stop, colour)
        painter.save()
        easel.clip(outline)
        local = easel.moved(middle, angle(ahead))
        flat = replace(local, transform=QTransform(local.transform).scale(1.0, 0.5))
        flat.fill(disc(0j, radius), QBrush(patch))
        painter.restore()


def _paint_hand(easel: Easel, arm: Arm, bare: tuple[QPainterPath, QPainterPath], inks: tuple[QColor, QColor]) -> None:
    """The bare arm and a hand between open and gripping, the line round them, and the lines of the fingers."""
    (arm_shape, arm_edge), (skin, line) = bare, inks
    hand, edge, lines = _hand(round(arm.grip / GRIP_STEP))
    easel.fill(joined(arm_edge, placed(edge, arm.wrist, arm.palm)), line)
    easel.fill(joined(arm_shape, placed(hand, arm.wrist, arm.palm)), skin)
    easel.fill(placed(lines, arm.wrist, arm.palm), line)


@lru_cache(maxsize=64)
def _hand(grip_steps: int) -> tuple[QPainterPath, QPainterPath, QPainterPath]:
    """A hand whose wrist is at the origin, the line round it, and the lines of its fingers."""
    grip = grip_steps * GRIP_STEP
    hand = joined(smooth(_shaped(OPEN_HAND, FIST, grip)), smooth(_shaped(OPEN_THUMB, FIST_THUMB, grip)[::-1]))
    if grip > _GRIPPING:
        lines = [smooth([9.3 + y * 1j, 7.6 + (y + 0.1) * 1j, 6.2 + (y - 0.1) * 1j], closed=False) for y in (-2.0, -0.4)]
        lines.append(smooth([4.4 + 0.9j, 6.4 + 0.4j, 8.0 + 0.4j, 8.3 + 1.3j], closed=False))
    else:
        lines = [
            smooth([4.2 + 1.0j, 5.8 + 1.9j, 7.6 + 2.9j], closed=False),
            smooth([13.8 - 0.9j, 11.6 - 0.9j, 9.6 - 0.7j], closed=False),
        ]
    return hand, inked(hand, 2 * OUTLINE), inked(joined(*lines), 0.5)


def _shaped(opened: Sequence[complex], closed: Sequence[complex], grip: float) -> list[complex]:
    return [between(start, end, grip) for start, end in zip(opened, closed, strict=True)]
