"""All ten figures are possible bodies in every key pose and on every way between two, and nothing slips or jumps."""

from collections.abc import Iterator
from itertools import pairwise

import pytest

from footdesk.core.exercise import Side
from footdesk.core.figure.anatomy import complaints
from footdesk.core.figure.figure import Figure
from footdesk.core.figure.measures import FOREARM, PALM, SHIN, THIGH, UPPER_ARM
from footdesk.core.figure.motion import pose_at, preview_at, preview_time
from footdesk.core.figure.pose import CONTACTS, Pose, mix
from footdesk.core.figure.skeleton import Skeleton, solve
from footdesk.core.plan import Kind
from tests.core.figures import IDS, shipped

BETWEEN = 48
FRAME = 33
SLIP = 0.5
JUMP = 4.0
HELD_BY = {CONTACTS["flat"]: "sole", CONTACTS["heel"]: "heel", CONTACTS["ball"]: "ball"}


def ways(figure: Figure) -> Iterator[tuple[str, Pose, Pose]]:
    """Every way between two key poses that a session can take."""
    rest = figure.poses["rest"]
    for number, stage in enumerate(figure.stages):
        held = figure.poses[stage.hold]
        through = [figure.poses[each] for each in (stage.via, stage.hold) if each]
        for first, last in pairwise((rest, *through, *through[-2::-1], rest)):
            yield f"between rest and {stage.hold}", first, last
        for move, after in pairwise((*stage.loop, *stage.loop[:1])):
            if not stage.smooth:
                yield f"{move.pose} to {after.pose}", figure.poses[move.pose], figure.poses[after.pose]
        for later in figure.stages[number + 1 :]:
            yield f"{stage.hold} to {later.hold}", held, figure.poses[later.hold]


def frames(figure: Figure) -> Iterator[tuple[str, Pose]]:
    """Every key pose, 48 poses on every way between two, and two rounds of every movement."""
    yield from figure.poses.items()
    for way, start, end in ways(figure):
        for step in range(1, BETWEEN + 1):
            yield f"{way}, {step}/{BETWEEN + 1}", mix(start, end, step / (BETWEEN + 1))
    for number, stage in enumerate(figure.stages):
        for elapsed in range(0, stage.time + 2 * stage.period, FRAME):
            yield f"stage {number} at {elapsed} ms", pose_at(figure, Kind.MOVE, number, elapsed, Side.RIGHT).pose


@pytest.mark.parametrize("name", IDS)
def test_a_body_can_do_it(name: str) -> None:
    """Joints stay within their range, hands and feet where they belong, and nothing sinks under the floor."""
    found = [f"{where}: {complaint}" for where, pose in frames(shipped(name)) for complaint in complaints(solve(pose))]
    assert found == []


@pytest.mark.parametrize("name", IDS)
def test_limbs_keep_their_lengths(name: str) -> None:
    """No limb changes its length, but for what the pose foreshortens the same way throughout."""
    figure = shipped(name)
    rest = figure.poses["rest"]
    for where, pose in frames(figure):
        body = solve(pose)
        for leg, still in ((body.near_leg, rest.near_leg), (body.far_leg, rest.far_leg)):
            assert leg.pose.foreshorten == still.foreshorten, where
            assert abs(leg.knee - leg.hip) == pytest.approx(THIGH * still.foreshorten.real), where
            assert abs(leg.ankle - leg.knee) == pytest.approx(SHIN * still.foreshorten.imag), where
        for arm, hung in ((body.near_arm, rest.near_arm), (body.far_arm, rest.far_arm)):
            assert arm.pose.foreshorten == hung.foreshorten, where
            assert abs(arm.elbow - arm.shoulder) == pytest.approx(UPPER_ARM * hung.foreshorten.real), where
            assert abs(arm.wrist - arm.elbow) == pytest.approx(FOREARM * hung.foreshorten.imag), where
            assert abs(arm.fist - arm.wrist) == pytest.approx(PALM), where


def planted(start: Pose, end: Pose) -> Iterator[tuple[str, str]]:
    """What has to stay where it is on the way between two poses: the limb, and its part."""
    for limb, first, last in (("near", start.near_leg, end.near_leg), ("far", start.far_leg, end.far_leg)):
        if first.foot is not None and (first.foot, first.contact) == (last.foot, last.contact):
            yield limb, HELD_BY[first.contact]
    for limb, held, kept in (("near", start.near_arm, end.near_arm), ("far", start.far_arm, end.far_arm)):
        if held.reaches == kept.reaches and not held.reaches[0].to:
            yield limb, "hand"


def place(body: Skeleton, limb: str, part: str) -> complex:
    """Where the planted part of a limb is."""
    return body.anchors[f"{limb}.{part}"]


@pytest.mark.parametrize("name", IDS)
def test_planted_feet_and_hands_do_not_slip(name: str) -> None:
    """A foot on the floor and a hand on a wall or a chair stay within half a centimetre while the body moves."""
    for way, start, end in ways(shipped(name)):
        first = solve(start)
        for limb, part in planted(start, end):
            for step in range(1, BETWEEN + 1):
                now = solve(mix(start, end, step / (BETWEEN + 1)))
                assert abs(place(now, limb, part) - place(first, limb, part)) <= SLIP, f"{way}: {limb} {part}"


def test_walking_feet_stay_where_they_tread() -> None:
    """While the body walks, a foot on the floor stays with the floor that is left behind."""
    figure = shipped("toe-walking")
    stage = figure.stages[0]
    trodden: dict[str, list[float]] = {"near": [], "far": []}
    steps = 0
    for elapsed in range(stage.time, stage.time + 2 * stage.period, FRAME):
        pose = pose_at(figure, Kind.MOVE, 0, elapsed, Side.BOTH).pose
        for limb, leg in (("near", pose.near_leg), ("far", pose.far_leg)):
            assert leg.foot is not None
            if leg.foot.imag > leg.floor + 0.05:
                steps += bool(trodden[limb])
                trodden[limb] = []
                continue
            trodden[limb].append(solve(pose).anchors[f"{limb}.ball"].real + pose.travel)

            assert trodden[limb][-1] == pytest.approx(trodden[limb][0], abs=SLIP), f"{limb} foot at {elapsed} ms"
    assert steps == 4


def joints(body: Skeleton, pose: Pose) -> list[complex]:
    """Everything that could jump."""
    found = [body.head, body.neck, body.shoulder, body.pelvis]
    for leg in (body.near_leg, body.far_leg):
        found += [leg.knee, leg.ankle, *(point for point, _ in leg.toes)]
    for arm in (body.near_arm, body.far_arm):
        found += [arm.elbow, arm.wrist, arm.fist]
    return found + [place.at for place in (*pose.props.values(), *pose.lens_props.values())]


@pytest.mark.parametrize("name", IDS)
def test_nothing_jumps(name: str) -> None:
    """In 33 ms nothing moves farther than four centimetres, at the seams between steps neither."""
    figure = shipped(name)
    for start, run in runs(figure).items():
        for (at, before), (_, after) in pairwise(run):
            moved = zip(joints(solve(before), before), joints(solve(after), after), strict=True)
            assert max(abs(end - begin) for begin, end in moved) <= JUMP, f"{start} at {at} ms"


def runs(figure: Figure) -> dict[str, list[tuple[int, Pose]]]:
    """The poses of steps one after another, frame by frame, as a view shows them."""
    found = {"preview": [(at, preview_at(figure, at).pose) for at in range(0, preview_time(figure) + 3 * FRAME, FRAME)]}
    for work in (Kind.HOLD, Kind.MOVE):
        shown = [(0, figure.poses["rest"])]
        steps = [(work, stage, 2_000 if work is Kind.HOLD else 3_700) for stage in range(len(figure.stages))]
        for kind, stage, time in (*steps, (Kind.RELAX, None, 500), *steps, (Kind.REST, None, 2_000)):
            start = shown[-1][1]
            shown += [
                (at, pose_at(figure, kind, stage, at, Side.RIGHT, start=start).pose) for at in range(0, time, FRAME)
            ]
        found[work.value] = shown
    return found
