"""A pose: where hips, feet and hands are to be, and how two or more poses blend into one.

Poses blend by their targets (where a heel or a hand is), never by joint angles: angles let planted feet and hands slip.
Everything numeric in a pose therefore blends linearly, and what a number cannot say is said by weights: a hand on its
way from the knee to the toes follows both with weights that add up to one, while both go on moving.
"""

from collections.abc import Callable, Mapping, Sequence
from functools import cache
from itertools import groupby, repeat
from operator import attrgetter, is_, mul
from typing import Any, cast

from msgspec import Struct, field
from msgspec.structs import replace

from footdesk.core.figure.measures import ARCH, BALL, BALL_RADIUS, HEEL, HEEL_RADIUS, SOLE


class Contact(Struct, frozen=True):
    """What a foot is held by: a foot-local point and how high above the place it touches that point lies.

    A heel or the ball of the foot rolls on its circle, so its point is the circle's middle.
    """

    point: complex = complex(0, SOLE)
    height: float = 0.0


CONTACTS: Mapping[str, Contact] = {
    "flat": Contact(),
    "heel": Contact(HEEL, HEEL_RADIUS),
    "ball": Contact(BALL, BALL_RADIUS),
    "arch": Contact(ARCH),
    "ankle": Contact(0j),
}


class Toes(Struct, frozen=True):
    """Toes: degrees at the ball, how much of the floor's own angle they follow, and their shape from 0 to 1."""

    up: float = 0.0
    floor: float = 0.0
    curl: float = 0.0
    spread: float = 0.0
    lift: float = 0.0


class Sole(Struct, frozen=True):
    """A crossed foot that shows its sole: where its middle lies from the ankle, where its toes point, and its size."""

    at: complex = 9 + 0j
    toward: float = 0.0
    scale: float = 1.0


class LegPose(Struct, frozen=True):
    """One leg, held either by its foot or by its thigh.

    With `foot`, the point of `contact` stands there and the knee follows; `straight` then slides the foot along the
    floor until the knee is bent by so many degrees. Without it `thigh` is the thigh's direction and `knee` the bend.
    `pitch` is where the toes point; `turn` turns them towards the viewer (positive) or away. `foreshorten` shortens
    thigh and shin for a leg that does not lie in the picture's plane.
    """

    foot: complex | None = None
    contact: Contact = field(default_factory=Contact)
    pitch: float = 0.0
    straight: float | None = None
    thigh: float = -90.0
    knee: float = 0.0
    toes: Toes = field(default_factory=Toes)
    hip: complex = 0j
    foreshorten: complex = 1 + 1j
    floor: float = 0.0
    turn: float = 0.0
    sole: Sole | None = None


class Reach(Struct, frozen=True):
    """A place a hand goes to: `off` from an anchor of the body, or from the floor's origin where `to` is empty.

    A hand under way follows several: it is where `weight` times each anchor plus each `off` add up to.
    """

    to: str = ""
    off: complex = 0j
    weight: float = 1.0


class ArmPose(Struct, frozen=True):
    """One arm: what its hand follows, where its palm points (`free` follows the forearm), the grip from 0 to 1."""

    reaches: tuple[Reach, ...] = (Reach("shoulder", -60j),)
    palm: complex = 0j
    free: float = 1.0
    grip: float = 0.0
    foreshorten: complex = 1 + 1j


class LensPose(Struct, frozen=True):
    """The foot in the close-up, with the close-up's own floor and origin, and the hand that helps it.

    `turn` turns the toes towards the viewer (positive) or away, in degrees about the shin; `tilt` is how far the viewer
    looks down on the upper side of the foot, so that the toes lie beside one another; of a foot that shows its sole it
    is how far above the ankle the viewer is.
    `hand` is how near the hand is that holds the toes: 0 out of sight, 1 at the toes; `apart` is the same of the two
    hands that pull them apart. `arm` is where their arms come from, in degrees.
    """

    foot: complex = 0j
    contact: Contact = field(default_factory=Contact)
    pitch: float = 0.0
    shin: float = 90.0
    turn: float = 0.0
    tilt: float = 9.0
    toes: Toes = field(default_factory=Toes)
    hand: float = 0.0
    apart: float = 0.0
    arm: float = 160.0


class Place(Struct, frozen=True):
    """Where a prop is in a pose: its point, its turn in degrees, and how slack it hangs, from 0 taut to 1."""

    at: complex = 0j
    turn: float = 0.0
    slack: float = 0.0


class Pose(Struct, frozen=True):
    """The whole figure at one moment, as what is to be where.

    `pelvis` is the hip joint; `torso` the spine's direction (90 upright, 180 lying) and `bend` how far its upper half
    departs from it; `neck` and `head` turn the head. `zone` fades the stretched muscle in, `cue` the arrows, and `cues`
    the arrows that have a name. `props` and `lens_props` hold the same names in every pose of a figure. `travel` is how
    far the body has walked over the floor.
    """

    pelvis: complex
    torso: float = 90.0
    bend: float = 0.0
    neck: float = 0.0
    head: float = 0.0
    near_leg: LegPose = field(default_factory=LegPose)
    far_leg: LegPose = field(default_factory=LegPose)
    near_arm: ArmPose = field(default_factory=ArmPose)
    far_arm: ArmPose = field(default_factory=ArmPose)
    lens: LensPose = field(default_factory=LensPose)
    props: Mapping[str, Place] = field(default_factory=dict)
    lens_props: Mapping[str, Place] = field(default_factory=dict)
    cue: float = 0.0
    cues: Mapping[str, float] = field(default_factory=dict)
    zone: float = 0.0
    travel: float = 0.0


def blend(poses: Sequence[Pose], weights: Sequence[float]) -> Pose:
    """The pose that follows each of some poses by its weight; the weights add up to one.

    What cannot be blended (a leg held by its thigh with one held by its foot) comes from the pose of the greatest
    weight.
    """
    return cast("Pose", _blend(poses, weights))


def mix(start: Pose, end: Pose, part: float) -> Pose:
    """The pose a part (0 to 1) of the way from start to end; the floor walked over before the start stays behind."""
    if part <= 0.0:
        return start
    mixed = end if part >= 1.0 else blend((start, end), (1.0 - part, part))
    return replace(mixed, travel=start.travel) if start.travel else mixed


def inherit(base: Mapping[str, Any], changes: Mapping[str, Any]) -> dict[str, Any]:
    """A written pose with the changes of the pose that is based on it; tables are joined field by field."""
    joined = {**base, **changes}
    for name in base.keys() & changes.keys():
        if isinstance(base[name], Mapping) and isinstance(changes[name], Mapping):
            joined[name] = inherit(base[name], changes[name])
    return joined


@cache
def _fields_of(kind: type[Struct]) -> Callable[[Any], tuple[Any, ...]]:
    """What takes all fields out of a frozen value at once."""
    return attrgetter(*kind.__struct_fields__)


def _blend(values: Sequence[Any], weights: Sequence[float]) -> object:
    """The values in one; the first itself where all are the same, so that what stands still stays one object.

    Thirty times a second it is asked for a whole pose, of which most never changes: that is told by identity.
    """
    first = values[0]
    if all(map(is_, values, repeat(first))):
        return first
    if isinstance(first, (float, int, complex)) and None not in values:
        return first if values.count(first) == len(values) else sum(map(mul, values, weights))
    if isinstance(first, tuple):
        return first if values.count(first) == len(values) else _blend_reaches(values, weights)
    if isinstance(first, Mapping):
        return {name: _blend([value[name] for value in values], weights) for name in first}
    if isinstance(first, Struct) and None not in values:
        take = _fields_of(type(first))
        own = take(first)
        mixed = [_blend(column, weights) for column in zip(own, *map(take, values[1:]), strict=True)]
        return first if all(map(is_, mixed, own)) else type(first)(*mixed)
    return values[max(range(len(values)), key=weights.__getitem__)]


def _blend_reaches(values: Sequence[tuple[Reach, ...]], weights: Sequence[float]) -> tuple[Reach, ...]:
    pulls = sorted(
        (
            Reach(each.to, each.off * weight, each.weight * weight)
            for reaches, weight in zip(values, weights, strict=True)
            for each in reaches
        ),
        key=lambda each: each.to,
    )
    joined = []
    for anchor, group in groupby(pulls, key=lambda each: each.to):
        same = tuple(group)
        off = sum((each.off for each in same), start=0j)
        joined.append(Reach(anchor, off, sum(each.weight for each in same)))
    return tuple(joined)
