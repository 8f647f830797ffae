"""Whether a body could do this: joints in their range, hands and feet where they belong, nothing under the floor."""

from collections.abc import Iterator

from footdesk.core.figure.geometry import angle, turned
from footdesk.core.figure.measures import ANKLE_RANGE, ELBOW_RANGE, HEEL, HEEL_RADIUS, HIP_RANGE, KNEE_RANGE
from footdesk.core.figure.skeleton import Arm, Leg, Skeleton

MISS = 0.5
"""How far a hand or a foot may be from where it belongs, in centimetres."""

SINK = 0.6
"""How far anything may sink under the floor, in centimetres."""

KNEE_HEIGHT = 4.5
ELBOW_HEIGHT = 3.0
HAND_HEIGHT = 2.0


def complaints(body: Skeleton) -> Iterator[str]:
    """One sentence for each thing a body could not do; none at all for a believable pose."""
    for limb, leg in (("near", body.near_leg), ("far", body.far_leg)):
        for complaint in _leg(leg, body.lower_spine):
            yield f"{limb} {complaint}"
    for limb, arm in (("near", body.near_arm), ("far", body.far_arm)):
        for complaint in _arm(arm):
            yield f"{limb} {complaint}"


def _leg(leg: Leg, spine: float) -> Iterator[str]:
    if leg.miss > MISS:
        yield f"foot misses its place by {leg.miss:.1f} cm"
    if leg.pose.foreshorten == 1 + 1j:
        thigh, shin = angle(leg.knee - leg.hip), angle(leg.ankle - leg.knee)
        yield from _outside("knee", turned(thigh - shin), KNEE_RANGE)
        yield from _outside("hip", turned(thigh - spine - 180), HIP_RANGE)
        yield from _outside("ankle", turned(leg.pitch - shin - 90), ANKLE_RANGE)
    lowest = min(leg.at(HEEL).imag - HEEL_RADIUS, *(point.imag - radius for point, radius in leg.toes))
    if leg.pose.sole is None and lowest < -SINK:
        yield f"foot is {-lowest:.1f} cm under the floor"
    if leg.knee.imag < KNEE_HEIGHT:
        yield f"knee is under the floor ({leg.knee.imag:.1f} cm)"


def _arm(arm: Arm) -> Iterator[str]:
    if arm.elbow.imag < ELBOW_HEIGHT:
        yield f"elbow is under the floor ({arm.elbow.imag:.1f} cm)"
    if arm.fist.imag < HAND_HEIGHT:
        yield f"hand is under the floor ({arm.fist.imag:.1f} cm)"
    if arm.miss > MISS:
        yield f"hand misses its place by {arm.miss:.1f} cm"
    if arm.pose.foreshorten == 1 + 1j:
        bend = abs(turned(angle(arm.elbow - arm.shoulder) - angle(arm.wrist - arm.elbow)))
        yield from _outside("elbow", bend, ELBOW_RANGE)


def _outside(joint: str, degrees: float, limits: tuple[float, float]) -> Iterator[str]:
    least, most = limits
    if not least <= degrees <= most:
        yield f"{joint} bends {degrees:.0f} degrees"
