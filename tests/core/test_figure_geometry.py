"""Two bones reach what they can, and say how far they miss what they cannot."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from footdesk.core.figure.anatomy import complaints
from footdesk.core.figure.geometry import angle, polar, reach, turned, unit
from footdesk.core.figure.pose import ArmPose, LegPose, Pose, Reach
from footdesk.core.figure.skeleton import solve
from tests.core.figures import small, standing


@given(st.complex_numbers(max_magnitude=200, allow_nan=False, allow_infinity=False), st.sampled_from([-1, 1]))
def test_bones_keep_their_lengths(target: complex, bend: int) -> None:
    """Wherever the target is, the bones are as long as they are, and the miss is the gap to the target."""
    middle, end, miss = reach(0j, target, (42.0, 41.0), bend)
    assert abs(middle) == pytest.approx(42.0)
    assert abs(end - middle) == pytest.approx(41.0)
    assert miss == pytest.approx(abs(end - target))


@given(st.floats(2, 82), st.floats(-180, 180))
def test_what_is_in_reach_is_reached(distance: float, direction: float) -> None:
    """A target between fully folded and fully stretched is met exactly."""
    _, _, miss = reach(0j, polar(direction, distance), (42.0, 41.0), 1)
    assert miss < 1e-6


def test_bend_chooses_the_side() -> None:
    """The middle joint lies to the left of the line for +1, to the right for -1."""
    left, _, _ = reach(0j, 50 + 0j, (42.0, 41.0), 1)
    right, _, _ = reach(0j, 50 + 0j, (42.0, 41.0), -1)
    assert left.imag > 0 > right.imag


@given(st.floats(-1_000, 1_000))
def test_turned_angles_are_the_same_angles(degrees: float) -> None:
    """An angle brought between -180 and 180 points the same way."""
    assert abs(polar(turned(degrees)) - polar(degrees)) < 1e-9
    assert angle(polar(90)) == pytest.approx(90)


def test_a_vector_of_no_length_points_to_the_right() -> None:
    """There is always a direction."""
    assert unit(0j) == 1


def test_a_straight_leg_slides_its_foot_along_the_floor() -> None:
    """With a wanted bend of the knee the foot goes where the leg then ends."""
    body = solve(Pose(-30 + 10j, near_leg=LegPose(foot=0j, straight=3.0, pitch=80)))
    leg = body.near_leg
    assert turned(angle(leg.knee - leg.hip) - angle(leg.ankle - leg.knee)) == pytest.approx(3.0)
    assert leg.ankle.real > 0


IMPOSSIBLE = {
    "near foot misses": Pose(-33 + 85j, near_leg=LegPose(foot=80 + 0j)),
    "near knee bends": Pose(-33 + 85j, near_leg=LegPose(thigh=-60, knee=-20)),
    "near hip bends": Pose(-33 + 85j, near_leg=LegPose(thigh=90)),
    "near ankle bends": Pose(-33 + 85j, near_leg=LegPose(thigh=-90, pitch=60)),
    "near foot is": Pose(-33 + 60j, near_leg=LegPose(thigh=-90)),
    "near knee is under": Pose(-33 + 30j, near_leg=LegPose(thigh=-90)),
    "far elbow is under": Pose(-33 + 10j, torso=180, far_arm=ArmPose((Reach("", -70 - 30j),))),
    "far hand misses": Pose(-33 + 85j, far_arm=ArmPose((Reach("", 90 + 90j),))),
    "far elbow bends": Pose(-33 + 85j, far_arm=ArmPose((Reach("shoulder", 5 - 3j),))),
}


@pytest.mark.parametrize("complaint", list(IMPOSSIBLE))
def test_what_no_body_can_do_is_complained_of(complaint: str) -> None:
    """Each impossible pose is named for what is impossible about it."""
    assert any(found.startswith(complaint) for found in complaints(solve(IMPOSSIBLE[complaint])))


def test_a_body_that_stands_is_believed() -> None:
    """A plain pose has no complaint."""
    assert list(complaints(solve(standing()))) == []
    assert small().stage(7) is small().stage(None) or small().stage(7) == small().stage(None)
