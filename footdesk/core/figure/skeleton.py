"""A pose solved: where every joint of the figure is, by two-bone inverse kinematics."""

import math
from collections.abc import Mapping

from msgspec import Struct

from footdesk.core.figure.geometry import between, polar, reach, unit
from footdesk.core.figure.measures import (
    BALL,
    FOREARM,
    HEEL,
    LOWER_SPINE,
    NECK,
    PALM,
    SHIN,
    SOLE,
    THIGH,
    UPPER_ARM,
    UPPER_SPINE,
)
from footdesk.core.figure.pose import ArmPose, LegPose, Pose
from footdesk.core.figure.toes import SIMPLE, Joint, joints, resting

LIMBS = ("near", "far")

BODY_ANCHORS = frozenset({"", "pelvis", "shoulder", "head", "chest"})
"""The anchors of the trunk; the empty one is the floor's origin."""

LEG_ANCHORS = frozenset(
    f"{limb}.{part}"
    for limb in LIMBS
    for part in ("knee", "ankle", "ball", "sole", "heel", "toes", "instep", "forefoot", "thigh", "shin", "sole_toes")
)
REACHABLE = BODY_ANCHORS | LEG_ANCHORS
"""The anchors a hand can go to."""

HAND_ANCHORS = frozenset(f"{limb}.hand" for limb in LIMBS)
ANCHORS = REACHABLE | HAND_ANCHORS
"""Everything an arrow or the close-up can be tied to."""


class Leg(Struct, frozen=True):
    """A solved leg: its joints, where the toes point, and how far the foot misses its place, in centimetres."""

    hip: complex
    knee: complex
    ankle: complex
    pitch: float
    curl: float
    toes: tuple[Joint, ...]
    miss: float
    pose: LegPose

    def at(self, local: complex) -> complex:
        """The point in the picture of a point of the foot."""
        return self.ankle + local * polar(self.pitch)

    @property
    def up(self) -> complex:
        """The direction from the ankle to the knee."""
        return unit(self.knee - self.ankle)


class Arm(Struct, frozen=True):
    """A solved arm: joints, the fist's middle, where the palm points, its grip, and how far it misses its target."""

    shoulder: complex
    elbow: complex
    wrist: complex
    fist: complex
    palm: complex
    grip: float
    miss: float
    pose: ArmPose


class Skeleton(Struct, frozen=True):
    """Every joint of the figure, and the named points that hands, arrows and the close-up are tied to."""

    pelvis: complex
    waist: complex
    neck: complex
    shoulder: complex
    head: complex
    head_turn: float
    lower_spine: float
    near_leg: Leg
    far_leg: Leg
    near_arm: Arm
    far_arm: Arm
    anchors: Mapping[str, complex]


def solve(pose: Pose) -> Skeleton:
    """The skeleton of a pose. Limbs keep their lengths whatever it asks; what cannot be reached is told as a miss."""
    upper = pose.torso + pose.bend
    waist = pose.pelvis + polar(pose.torso, LOWER_SPINE)
    neck = waist + polar(upper, UPPER_SPINE)
    shoulder = waist + polar(upper, UPPER_SPINE * 0.80) + polar(upper - 90, 0.6)
    head = neck + polar(upper - 10 + pose.neck, NECK)
    chest = waist + polar(upper, 14) + polar(upper - 90, 9)
    anchors = {"": 0j, "pelvis": pose.pelvis, "shoulder": shoulder, "head": head, "chest": chest}
    near_leg = _leg(pose.near_leg, pose.pelvis)
    far_leg = _leg(pose.far_leg, pose.pelvis)
    anchors |= _leg_anchors("near", near_leg)
    anchors |= _leg_anchors("far", far_leg)
    near_arm = _arm(pose.near_arm, shoulder, anchors)
    far_arm = _arm(pose.far_arm, shoulder, anchors)
    anchors |= {"near.hand": near_arm.fist, "far.hand": far_arm.fist}
    return Skeleton(
        pelvis=pose.pelvis,
        waist=waist,
        neck=neck,
        shoulder=shoulder,
        head=head,
        head_turn=upper + pose.head,
        lower_spine=pose.torso,
        near_leg=near_leg,
        far_leg=far_leg,
        near_arm=near_arm,
        far_arm=far_arm,
        anchors=anchors,
    )


def _leg(pose: LegPose, pelvis: complex) -> Leg:
    hip = pelvis + pose.hip
    thigh, shin = THIGH * pose.foreshorten.real, SHIN * pose.foreshorten.imag
    if pose.foot is None:
        knee = hip + polar(pose.thigh, thigh)
        ankle, miss = knee + polar(pose.thigh - pose.knee, shin), 0.0
    else:
        # A smooth loop may swing below its poses: the floor stops it.
        place = complex(pose.foot.real, max(pose.foot.imag, pose.floor))
        target = place + 1j * pose.contact.height - pose.contact.point * polar(pose.pitch)
        if pose.straight is not None:
            target = _slid(hip, target, thigh, shin, pose.straight)
        knee, ankle, miss = reach(hip, target, (thigh, shin), 1)
    curl = pose.toes.curl
    up = pose.toes.up
    if pose.toes.floor:
        up += pose.toes.floor * resting(SIMPLE, ankle, pose.pitch, curl, pose.floor)
    return Leg(hip, knee, ankle, pose.pitch, curl, joints(SIMPLE, ankle, pose.pitch, up, curl), miss, pose)


def _slid(hip: complex, ankle: complex, thigh: float, shin: float, bend: float) -> complex:
    """The ankle moved along the floor until the knee is bent so far: a straight leg needs the exact distance."""
    squared = thigh * thigh + shin * shin - 2 * thigh * shin * math.cos(math.radians(180 - bend))
    return complex(hip.real + math.sqrt(max(squared - (hip.imag - ankle.imag) ** 2, 0.0)), ankle.imag)


def _leg_anchors(limb: str, leg: Leg) -> dict[str, complex]:
    sole, tip = leg.pose.sole, leg.toes[-1][0]
    sole_toes = tip if sole is None else leg.ankle + sole.at + polar(sole.toward, 12.5 * sole.scale)
    return {
        f"{limb}.knee": leg.knee,
        f"{limb}.ankle": leg.ankle,
        f"{limb}.ball": leg.at(BALL),
        f"{limb}.sole": leg.at(complex(5, SOLE)),
        f"{limb}.heel": leg.at(HEEL),
        f"{limb}.toes": leg.toes[-1][0],
        f"{limb}.instep": leg.at(8 + 0j),
        f"{limb}.forefoot": leg.at(complex(11, -2.2)),
        f"{limb}.thigh": between(leg.hip, leg.knee, 0.6) + unit(leg.knee - leg.hip) * 7.5j,
        f"{limb}.shin": between(leg.knee, leg.ankle, 0.45) + unit(leg.ankle - leg.knee) * 5j,
        f"{limb}.sole_toes": sole_toes,
    }


def _arm(pose: ArmPose, shoulder: complex, anchors: Mapping[str, complex]) -> Arm:
    target = sum((anchors[each.to] * each.weight + each.off for each in pose.reaches), start=0j)
    upper, fore = UPPER_ARM * pose.foreshorten.real, FOREARM * pose.foreshorten.imag
    palm = pose.palm
    if pose.free:
        elbow, end, _ = reach(shoulder, target, (upper, fore + PALM), -1)
        palm += pose.free * unit(end - elbow)
    palm = unit(palm)
    elbow, wrist, miss = reach(shoulder, target - palm * PALM, (upper, fore), -1)
    return Arm(shoulder, elbow, wrist, wrist + palm * PALM, palm, pose.grip, miss, pose)
