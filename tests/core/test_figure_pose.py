"""Poses blend by their targets, and written poses inherit."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from footdesk.core.figure.pose import ArmPose, LegPose, Place, Pose, Reach, Toes, blend, inherit, mix
from footdesk.core.figure.skeleton import solve
from tests.core.figures import standing


def test_mix_ends_where_it_is_told_to() -> None:
    """Nothing of the way is the start itself, all of it the end itself."""
    start, end = standing(85), standing(75)
    assert mix(start, end, 0.0) is start
    assert mix(start, end, 1.0) is end
    assert mix(start, end, 0.5).pelvis == -33 + 80j


@given(st.floats(0.01, 0.99))
def test_a_hand_between_two_anchors_follows_both(part: float) -> None:
    """On its way from the hip to the knee a hand is on the line between the two, wherever they have moved."""
    start = Pose(-33 + 85j, near_arm=ArmPose((Reach("pelvis", 4 + 0j),)))
    end = Pose(-30 + 80j, near_arm=ArmPose((Reach("shoulder", 10 - 40j),)))
    pose = mix(start, end, part)
    body = solve(pose)
    on_line = (1 - part) * (body.anchors["pelvis"] + 4) + part * (body.anchors["shoulder"] + 10 - 40j)
    assert abs(body.near_arm.fist - on_line) < 0.01


def test_blending_twice_does_not_grow() -> None:
    """However often a movement is cut short, a hand follows no more anchors than there are."""
    first, second = ArmPose((Reach("pelvis"),)), ArmPose((Reach("head"),))
    pose = Pose(0j, near_arm=first)
    for _ in range(20):
        pose = mix(mix(pose, Pose(0j, near_arm=second), 0.5), Pose(0j, near_arm=first), 0.5)
    assert len(pose.near_arm.reaches) == 2
    assert sum(reach.weight for reach in pose.near_arm.reaches) == pytest.approx(1.0)


def test_toes_leave_the_floor_smoothly() -> None:
    """Half way between toes on the floor and toes turned up by thirty degrees they are turned up by fifteen."""
    flat = Pose(85j, near_leg=LegPose(foot=0j, toes=Toes(floor=1.0)))
    raised = Pose(85j, near_leg=LegPose(foot=0j, toes=Toes(up=30.0)))
    tips = [solve(pose).near_leg.toes[-1][0].imag for pose in (flat, mix(flat, raised, 0.5), raised)]
    assert tips[0] < tips[1] < tips[2]


def test_props_and_marks_blend_by_name() -> None:
    """A thing is between its two places, a mark between its two strengths."""
    start = Pose(0j, props={"ball": Place(0j, 0.0)}, cues={"up": 0.0})
    end = Pose(0j, props={"ball": Place(8 + 0j, -139.0)}, cues={"up": 1.0})
    pose = blend((start, end), (0.25, 0.75))
    assert pose.props["ball"] == Place(6 + 0j, -104.25)
    assert pose.cues["up"] == 0.75


def test_a_pose_inherits_field_by_field() -> None:
    """What is not said again stays, in tables within tables too."""
    base = {"pelvis": [0, 85], "near_leg": {"foot": [0, 0], "pitch": 3}}
    assert inherit(base, {"near_leg": {"pitch": 9}}) == {"pelvis": [0, 85], "near_leg": {"foot": [0, 0], "pitch": 9}}


def test_what_cannot_be_blended_comes_from_the_weightier_pose() -> None:
    """A leg held by its thigh does not blend with one held by its foot; the greater weight decides."""
    by_foot, by_thigh = Pose(0j, near_leg=LegPose(foot=1 + 0j)), Pose(0j, near_leg=LegPose(foot=None))
    assert blend((by_foot, by_thigh), (0.6, 0.4)).near_leg.foot == 1
    assert blend((by_foot, by_thigh), (0.4, 0.6)).near_leg.foot is None
