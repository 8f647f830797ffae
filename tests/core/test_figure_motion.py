"""The figure in time: the same moment gives the same frame, and nothing jumps."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from footdesk.core.exercise import Dose, Side
from footdesk.core.figure.figure import Ease, Move
from footdesk.core.figure.motion import EASES, TURN, is_mirrored, loop_pose, pose_at, preview_at, preview_time, words_at
from footdesk.core.plan import Kind, Pace, unroll
from footdesk.core.routine import single
from tests.core.figures import IDS, shipped, small
from tests.core.samples import exercise
from tests.core.strategies import doses

TO_AND_FRO = (Move("active", 1_000), Move("low", 500, 200))


def height(kind: Kind, elapsed: int, loop: tuple[Move, ...] = ()) -> float:
    """How high the hips of the small figure are."""
    return pose_at(small(loop=loop), kind, None, elapsed, Side.RIGHT).pose.pelvis.imag


def test_hold_eases_in_and_then_stands_still() -> None:
    """A hold begins at rest, arrives after the stage's time, and moves no more however long it lasts."""
    figure = small()
    assert height(Kind.HOLD, 0) == 85
    assert 75 < height(Kind.HOLD, 500) < 85
    arrived = pose_at(figure, Kind.HOLD, None, 1_000, Side.RIGHT)
    assert arrived.pose is figure.poses["active"]
    assert not arrived.moving
    assert pose_at(figure, Kind.HOLD, None, 3_600_000, Side.RIGHT) == arrived


def test_relax_eases_out() -> None:
    """Relaxing leads from the held pose back to rest, and ends there."""
    assert height(Kind.RELAX, 0) == 75
    assert height(Kind.RELAX, 1_000) == 85
    assert not pose_at(small(), Kind.RELAX, None, 1_000, Side.RIGHT).moving


def test_hold_goes_by_way_of_another_pose_and_back_the_same_way() -> None:
    """Half way into a hold, and half way out of it, a figure is in the pose it has to go through."""
    figure = small()
    figure = replace(figure, stages=(replace(figure.stages[0], via="low"),))
    for kind, heights in ((Kind.HOLD, (85, 75, 65, 70, 75)), (Kind.RELAX, (75, 70, 65, 75, 85))):
        frames = [pose_at(figure, kind, None, elapsed, Side.RIGHT) for elapsed in range(0, 1_250, 250)]
        assert [frame.pose.pelvis.imag for frame in frames] == pytest.approx(heights)
        assert [frame.moving for frame in frames] == [True, True, True, True, False]


def test_a_pencil_is_gripped_before_it_is_lifted() -> None:
    """The toes close round the pencil while it lies on the floor, and only then does it leave the floor."""
    figure = shipped("toe-pencil-grip")
    rest, gripped, held = (figure.poses[name] for name in ("rest", figure.stages[0].via, figure.stages[0].hold))
    for lying in (rest, gripped):
        assert lying.props["pencil"] == rest.props["pencil"]
        assert lying.lens_props["pencil"] == rest.lens_props["pencil"]
    assert rest.lens.toes.curl == 0 < gripped.lens.toes.curl <= held.lens.toes.curl
    assert held.lens_props["pencil"].at.imag > gripped.lens_props["pencil"].at.imag


def test_movement_runs_through_its_loop_for_as_long_as_the_step_lasts() -> None:
    """A movement goes from rest to the loop's first pose, and then round and round."""
    assert height(Kind.MOVE, 1_000, TO_AND_FRO) == 75
    assert height(Kind.MOVE, 1_500, TO_AND_FRO) == 65
    assert height(Kind.MOVE, 1_600, TO_AND_FRO) == 65
    assert height(Kind.MOVE, 1_700 + 1_000, TO_AND_FRO) == 75
    assert height(Kind.MOVE, 1_700 * 1_000 + 1_000, TO_AND_FRO) == 75


def test_movement_of_a_figure_without_a_loop_goes_to_and_fro() -> None:
    """A dose that moves what the figure only holds still shows a movement."""
    heights = {round(height(Kind.MOVE, elapsed), 1) for elapsed in range(0, 6_000, 100)}
    assert min(heights) == 75
    assert max(heights) == 85


@pytest.mark.parametrize("kind", [Kind.PREPARE, Kind.REST])
def test_waiting_shows_the_position_to_get_into(kind: Kind) -> None:
    """Before an exercise the figure stands in its resting pose, and nothing moves."""
    frame = pose_at(small(), kind, None, 700, Side.RIGHT)
    assert frame.pose is small().poses["rest"] or frame.pose == small().poses["rest"]
    assert not frame.moving


def test_switch_turns_the_picture_to_the_side_that_follows() -> None:
    """A switch begins as the side before, turns edge-on, and ends as the side that follows."""
    figure = small()
    before, middle, after = (pose_at(figure, Kind.SWITCH, None, at, Side.LEFT) for at in (0, TURN // 2, TURN))
    assert (before.mirrored, before.width) == (False, 1.0)
    assert middle.width < 0.01
    assert (after.mirrored, after.width, after.moving) == (True, 1.0, False)


def test_step_begins_where_the_one_before_was_cut_short() -> None:
    """With the pose shown last, a relax begins there and not in the held pose."""
    half = pose_at(small(), Kind.HOLD, None, 500, Side.RIGHT).pose
    assert pose_at(small(), Kind.RELAX, None, 0, Side.RIGHT, start=half).pose == half


@pytest.mark.parametrize("kind", list(Kind))
def test_reduced_motion_jumps_and_stays(kind: Kind) -> None:
    """With reduced motion every moment of a step is the same still picture."""
    figure = small(loop=TO_AND_FRO)
    frames = [pose_at(figure, kind, None, at, Side.LEFT, reduced=True) for at in (0, 333, 5_000)]
    assert frames[0] == frames[1] == frames[2]
    assert not frames[0].moving
    assert frames[0].mirrored


@pytest.mark.parametrize(
    ("name", "side", "mirrored"),
    [
        ("toe-pressing", Side.RIGHT, False),
        ("toe-pressing", Side.LEFT, True),
        ("toe-stretching", Side.RIGHT, True),
        ("toe-stretching", Side.LEFT, False),
        ("toe-walking", Side.BOTH, False),
    ],
)
def test_the_limb_that_works_is_the_one_the_words_name(name: str, side: Side, *, mirrored: bool) -> None:
    """Who faces right has the right limb near; where the far limb works it is the other way round."""
    assert is_mirrored(shipped(name), side) is mirrored


@pytest.mark.parametrize("ease", list(Ease))
def test_eases_lead_from_nothing_to_all(ease: Ease) -> None:
    """Every ease starts at 0 and ends at 1."""
    assert EASES[ease](0.0) == pytest.approx(0.0)
    assert EASES[ease](1.0) == pytest.approx(1.0)


def test_toe_stretching_has_a_pose_for_each_direction() -> None:
    """Up, down and apart are three stages with three poses."""
    figure = shipped("toe-stretching")
    assert [stage.hold for stage in figure.stages] == ["up", "down", "apart"]
    held = [pose_at(figure, Kind.HOLD, stage, 5_000, Side.LEFT).pose for stage in range(3)]
    assert held[0] != held[1] != held[2]


def test_ankle_circles_go_the_other_way_round_in_the_second_stage() -> None:
    """The second stage passes the sideways poses in the opposite order."""
    figure = shipped("ankle-circles")
    order = [[move.pose.removesuffix("_back") for move in stage.loop] for stage in figure.stages]
    assert order == [["pulled", "out", "pointed", "in"], ["pulled", "in", "pointed", "out"]]


@given(
    st.sampled_from(IDS),
    st.sampled_from(list(Kind)),
    st.integers(0, 2),
    st.integers(0, 100_000),
    st.sampled_from(list(Side)),
)
def test_the_same_moment_is_the_same_frame(name: str, kind: Kind, stage: int, elapsed: int, side: Side) -> None:
    """A frame depends on its moment alone."""
    figure = shipped(name)
    assert pose_at(figure, kind, stage, elapsed, side) == pose_at(figure, kind, stage, elapsed, side)


@given(name=st.sampled_from(IDS), dose=doses, elapsed=st.integers(0, 100_000), reduced=st.booleans())
def test_a_figure_goes_with_any_dose(name: str, dose: Dose, elapsed: int, *, reduced: bool) -> None:
    """A copy that is held where its model moves, on other sides and with more parts, has a frame and words throughout.

    Each step goes on from the frame before it, as it is seen.
    """
    figure, start = shipped(name), None
    for step in unroll(single(exercise(dose)), Pace()).steps:
        at = elapsed if step.duration is None else elapsed % step.duration
        frame = pose_at(figure, step.kind, step.stage, at, step.side, start=start, reduced=reduced)
        assert 0 <= frame.width <= 1
        assert words_at(figure, step.kind, step.stage)
        start = frame.pose


@pytest.mark.parametrize("name", IDS)
def test_preview_begins_and_ends_at_rest(name: str) -> None:
    """A preview closes without a hitch."""
    figure = shipped(name)
    rest = figure.poses["rest"]
    assert preview_at(figure, 0).pose == rest
    assert replace(preview_at(figure, preview_time(figure) - 1).pose, travel=0.0) == rest
    assert preview_at(figure, preview_time(figure)).pose == rest


@pytest.mark.parametrize("name", IDS)
def test_every_picture_has_words(name: str) -> None:
    """Every phase of every exercise has a sentence for a screen reader, one for each stage while it works."""
    figure = shipped(name)
    rest = words_at(figure, Kind.PREPARE, None)
    working = [words_at(figure, Kind.HOLD, stage) for stage in range(len(figure.stages))]
    assert len({rest, *working}) == 1 + len(figure.stages)
    assert all(words.endswith(".") for words in (rest, *working))
    assert {words_at(figure, kind, None) for kind in (Kind.REST, Kind.RELAX, Kind.SWITCH)} == {rest}
    assert words_at(figure, Kind.MOVE, 99) == working[-1]


def test_smooth_loop_passes_through_its_poses_without_stopping() -> None:
    """A smooth loop is at each pose when its time is up, and as fast there as just before."""
    figure = shipped("toe-walking")
    stage = figure.stages[0]
    for number, move in enumerate(stage.loop):
        arrived = loop_pose(figure, stage, move.time * (number + 1)).pelvis
        assert abs(arrived - figure.poses[move.pose].pelvis) < 0.01
    pitches = [loop_pose(figure, stage, at).lens.pitch for at in (470, 480, 490)]
    assert pitches[1] - pitches[0] == pytest.approx(pitches[2] - pitches[1], abs=0.1)


def test_preview_stands_still_with_reduced_motion() -> None:
    """With reduced motion a preview is the first stage's pose."""
    figure = shipped("heel-stretch")
    frame = preview_at(figure, 4_321, Side.LEFT, reduced=True)
    assert frame.pose is figure.poses["active"]
    assert (frame.moving, frame.mirrored) == (False, True)


def test_floor_that_was_walked_over_stays_behind() -> None:
    """A walk leaves so much floor behind in each round, and neither a relax nor the next walk gives any of it back."""
    figure = small(loop=TO_AND_FRO, travel=60)
    walked = pose_at(figure, Kind.MOVE, None, 1_000 + 2 * 1_700, Side.RIGHT).pose
    assert walked.travel == 120
    resting = pose_at(figure, Kind.RELAX, None, 5_000, Side.RIGHT, start=walked).pose
    assert (resting.travel, resting.pelvis) == (120, figure.poses["rest"].pelvis)
    halfway = pose_at(figure, Kind.RELAX, None, 500, Side.RIGHT, start=walked).pose
    assert halfway.travel == 120
    assert pose_at(figure, Kind.MOVE, None, 1_000 + 1_700, Side.RIGHT, start=resting).pose.travel == 180


def test_preview_of_a_walk_leaves_whole_rounds_behind() -> None:
    """At its end the preview stands on floor that looks like the floor it began on."""
    figure = small(loop=TO_AND_FRO, travel=60)
    assert preview_at(figure, preview_time(figure) - 1).pose.travel == 120


def test_marks_of_the_work_leave_before_the_body_is_back() -> None:
    """On the way back to rest the arrows of the work go at once, and those of the way back are there only meanwhile."""
    figure = shipped("resistance-band-stretch")
    held = figure.poses["active"]
    half, end = (pose_at(figure, Kind.RELAX, None, at, Side.BOTH, start=held).pose for at in (550, 1_100))
    assert (half.cue, half.cues["back"]) == (0.0, 1.0)
    assert end == figure.poses["rest"]
    assert held.cues["back"] == 0.0
