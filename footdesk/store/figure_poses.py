"""Turns the written poses of a figure's file into the core's poses."""

from collections.abc import Collection, Mapping
from typing import Any

from msgspec.structs import replace

from footdesk.core.exercise import InvalidValueError
from footdesk.core.figure.geometry import polar
from footdesk.core.figure.measures import FOREARM, PALM, UPPER_ARM
from footdesk.core.figure.pose import CONTACTS, ArmPose, LegPose, LensPose, Place, Pose, Reach, Sole, Toes, inherit
from footdesk.core.figure.skeleton import REACHABLE
from footdesk.store.figure_tables import (
    ArmTable,
    FigureTable,
    LegTable,
    LensPoseTable,
    PlaceTable,
    PoseTable,
    PropTable,
    ToesFields,
)


def check_known(field: str, name: str, names: Collection[str]) -> None:
    """Raise InvalidValueError for a name that is not among some names."""
    if name not in names:
        raise InvalidValueError(field, name, f"one of {', '.join(sorted(filter(None, names)))}")


def joined(poses: Mapping[str, Mapping[str, Any]], name: str, seen: tuple[str, ...] = ()) -> dict[str, Any]:
    """A written pose with all it inherits. Raises InvalidValueError where its base is missing or leads back to it."""
    changes = dict(poses[name])
    base = changes.pop("base", None)
    if base is None:
        return changes
    field = f"pose.{name}.base"
    if base in (*seen, name):
        raise InvalidValueError(field, base, "a pose that is not based on this one")
    check_known(field, base, poses)
    return inherit(joined(poses, base, (*seen, name)), changes)


def pose_of(figure: FigureTable, table: PoseTable, name: str) -> Pose:
    """The pose of a name, with the figure's props and marks in it. Raises InvalidValueError for an unknown name."""
    where = f"pose.{name}"
    named = {cue.name: 0.0 for cue in (*figure.cue, *(figure.lens.cue if figure.lens else ())) if cue.name}
    lens_props = figure.lens.props if figure.lens else {}
    for each in table.cues:
        check_known(f"{where}.cues", each, named)
    return Pose(
        pelvis=complex(*table.pelvis),
        torso=table.torso,
        bend=table.bend,
        neck=table.neck,
        head=table.head,
        near_leg=_leg(table.near_leg),
        far_leg=_leg(table.far_leg),
        near_arm=_arm(table.near_arm, f"{where}.near_arm"),
        far_arm=_arm(table.far_arm, f"{where}.far_arm"),
        lens=_lens_pose(table.lens),
        props=_places(figure.props, table.props, f"{where}.props"),
        lens_props=_places(lens_props, table.lens.props, f"{where}.lens.props"),
        cue=table.cue,
        cues={**named, **table.cues},
        zone=table.zone,
    )


def _leg(table: LegTable) -> LegPose:
    sole = table.sole
    return LegPose(
        foot=None if table.foot is None else complex(*table.foot),
        contact=CONTACTS[table.on],
        pitch=table.pitch,
        straight=table.straight,
        thigh=table.thigh,
        knee=table.knee,
        toes=_toes(table),
        hip=complex(*table.hip),
        foreshorten=complex(*table.foreshorten),
        floor=table.floor,
        turn=table.turn,
        sole=None if sole is None else Sole(complex(*sole.at), sole.toward, sole.scale),
    )


def _toes(table: ToesFields) -> Toes:
    on_floor = table.toes == "floor"
    up = 0.0 if isinstance(table.toes, str) else table.toes
    return Toes(up, float(on_floor), table.curl, table.spread, table.lift)


def _arm(table: ArmTable, where: str) -> ArmPose:
    if table.hand is not None:
        reach = Reach("", complex(*table.hand))
    elif table.to:
        check_known(f"{where}.to", table.to, REACHABLE)
        reach = Reach(table.to, complex(*table.off))
    else:
        straight_on = polar(table.upper + table.elbow, FOREARM + PALM)
        reach = Reach("shoulder", polar(table.upper, UPPER_ARM) + straight_on)
    return ArmPose(
        reaches=(reach,),
        palm=0j if table.palm is None else polar(table.palm),
        free=float(table.palm is None),
        grip=table.grip,
        foreshorten=complex(*table.foreshorten),
    )


def _lens_pose(table: LensPoseTable) -> LensPose:
    return LensPose(
        foot=complex(*table.foot),
        contact=CONTACTS[table.on],
        pitch=table.pitch,
        shin=table.shin,
        turn=table.turn,
        tilt=table.tilt,
        toes=_toes(table),
        hand=table.hand,
        apart=table.apart,
        arm=table.arm,
    )


def _places(props: Mapping[str, PropTable], changed: Mapping[str, PlaceTable], where: str) -> Mapping[str, Place]:
    for name in changed:
        check_known(where, name, props)
    return {name: _place(changed.get(name, prop), prop) for name, prop in props.items()}


def _place(table: PlaceTable, prop: PropTable) -> Place:
    """Where a pose puts a prop; what the pose leaves out is where the prop itself stands."""
    at = prop.at if table.at is None else table.at
    turn = prop.turn if table.turn is None else table.turn
    slack = prop.slack if table.slack is None else table.slack
    return Place(complex(*(at or (0.0, 0.0))), turn or 0.0, slack or 0.0)


def check_legs(poses: Mapping[str, Pose]) -> None:
    """Refuse a leg held by its foot in one pose and by its thigh in another: it could not move between them.

    Raises InvalidValueError.
    """
    rest = poses["rest"]
    for name, pose in poses.items():
        for limb in ("near_leg", "far_leg"):
            here, there = getattr(pose, limb), getattr(rest, limb)
            for field in ("foot", "straight", "sole"):
                if (getattr(here, field) is None) != (getattr(there, field) is None):
                    place = f"pose.{name}.{limb}.{field}"
                    raise InvalidValueError(place, "another way to hold the leg", "that of pose rest")


def shared(pose: Pose, seen: dict[object, object]) -> Pose:
    """The same pose, made of limbs that other poses have too: what is one object need not be compared to be blended."""
    limbs: dict[str, Any] = {
        name: getattr(pose, name) for name in ("near_leg", "far_leg", "near_arm", "far_arm", "lens")
    }
    limbs = {name: seen.setdefault(limb, limb) for name, limb in limbs.items()}
    return replace(pose, **limbs)
