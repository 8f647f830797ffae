"""The close-up's foot: five toes beside one another, on its floor, and never under it."""

import cmath
import math
from collections.abc import Iterator
from itertools import pairwise

import pytest
from msgspec.structs import replace

from footdesk.core.exercise import Side
from footdesk.core.figure.figure import Figure
from footdesk.core.figure.geometry import polar
from footdesk.core.figure.measures import HEEL, HEEL_RADIUS
from footdesk.core.figure.motion import loop_pose, pose_at, preview_at, preview_time
from footdesk.core.figure.pose import LensPose, Toes
from footdesk.core.plan import Kind
from footdesk.ui.figure.closeup import NEAREST, View, close_ankle, close_toes
from footdesk.ui.figure.outline import dot
from footdesk.ui.figure.sole import raised
from tests.core.figures import IDS, shipped

SINK = 0.6
FRAME = 33
TIPS = 13j
"""The middle of the toes' tips on the sole."""

STANDING = LensPose(toes=Toes(floor=1.0))


def frames(figure: Figure) -> Iterator[tuple[str, LensPose]]:
    """The close-up in a whole preview, and in every movement."""
    yield from (
        (f"preview at {at} ms", preview_at(figure, at).pose.lens) for at in range(0, preview_time(figure), FRAME)
    )
    for number, stage in enumerate(figure.stages):
        for at in range(0, stage.time + stage.period, FRAME):
            yield f"stage {number} at {at} ms", pose_at(figure, Kind.MOVE, number, at, Side.RIGHT).pose.lens


@pytest.mark.parametrize("name", [name for name in IDS if (lens := shipped(name).lens) is not None and lens.floor])
def test_nothing_sinks_under_the_close_ups_floor(name: str) -> None:
    """The heel stays above the floor line, and each toe above where the floor is seen under it."""
    for where, pose in frames(shipped(name)):
        view = View.of(pose)
        heel = close_ankle(pose) + HEEL * polar(pose.pitch)
        assert heel.imag - HEEL_RADIUS >= -SINK, where
        for depth, toe in zip((-4.4, -1.6, 0.6, 2.6, NEAREST), close_toes(pose), strict=True):
            floor = view.lift(depth) * polar(pose.pitch).real
            assert min(at.imag - radius for at, radius in toe) >= floor - SINK, where


def test_a_foot_that_stands_has_all_toes_on_the_floor() -> None:
    """Each toe touches the floor where it is seen: the farther behind, the higher in the picture."""
    pose = replace(STANDING, tilt=24.0)
    lowest = [min(at.imag - radius for at, radius in toe) for toe in close_toes(pose)]
    view = View.of(pose)
    assert lowest == pytest.approx([view.lift(depth) for depth in (-4.4, -1.6, 0.6, 2.6, NEAREST)], abs=0.1)
    assert lowest == sorted(lowest, reverse=True)


def test_a_view_from_above_shows_the_toes_beside_one_another() -> None:
    """Tilted, the tips of the toes stand apart by nearly a toe's width; from the side they hide one another."""
    side, above = ([toe[-1][0].imag for toe in close_toes(LensPose(tilt=tilt))] for tilt in (0.0, 26.0))
    assert max(side) - min(side) < 1.0
    assert all(first - second > 0.8 for first, second in pairwise(above))


def test_spread_toes_fan_out() -> None:
    """Spread, the big toe goes one way and the little toe the other."""
    together, apart = (close_toes(LensPose(toes=Toes(spread=spread), tilt=28.0)) for spread in (0.0, 1.0))
    big, little = ([foot[toe][-1][0].imag for foot in (together, apart)] for toe in (0, -1))
    assert big[1] - big[0] > 1.0
    assert little[0] - little[1] > 1.0


def circling(number: int) -> list[complex]:
    """Where the middle of the toes is in the close-up of a foot that circles, over one round of a stage."""
    figure = shipped("ankle-circles")
    stage = figure.stages[number]
    poses = [loop_pose(figure, stage, at).lens for at in range(0, stage.period, FRAME)]
    tips = [raised(pose).map(dot(TIPS)) for pose in poses]
    return [complex(tip.x(), tip.y()) for tip in tips]


@pytest.mark.parametrize(("number", "sense"), [(0, -1), (1, 1)])
def test_a_circling_foot_is_seen_to_draw_a_circle(number: int, sense: int) -> None:
    """The toes go round their middle at nearly the same distance, once, and the other way round half way."""
    tips = circling(number)
    middle = complex(
        *((max(side) + min(side)) / 2 for side in zip(*((tip.real, tip.imag) for tip in tips), strict=True))
    )
    distances = [abs(tip - middle) for tip in tips]
    assert max(distances) < 1.3 * min(distances)
    turns = [cmath.phase((after - middle) / (before - middle)) for before, after in pairwise((*tips, tips[0]))]
    assert all(turn * sense > 0 for turn in turns)
    assert sum(turns) == pytest.approx(sense * math.tau)


@pytest.mark.parametrize(("number", "sense"), [(0, -1), (1, 1)])
def test_the_one_arrow_turns_the_way_the_toes_go(number: int, sense: int) -> None:
    """Each stage shows one arc, with one head, in the sense in which the foot circles."""
    figure = shipped("ankle-circles")
    assert figure.lens is not None
    held = figure.poses[figure.stages[number].hold]
    (arc,) = (cue for cue in figure.lens.cues if held.cues[cue.name])
    assert not arc.both
    assert (arc.span.imag - arc.span.real) * sense > 180


def test_a_hand_shows_which_way_it_moves_the_toes() -> None:
    """Whenever the toes are on their way, the one arrow that is shown points that way."""
    figure = shipped("heel-stretch")
    stage = figure.stages[0]
    shown = [loop_pose(figure, stage, at) for at in range(0, stage.period, FRAME)]
    for before, after in pairwise(shown):
        moved = after.lens.toes.up - before.lens.toes.up
        if moved:
            assert max(after.cues, key=after.cues.__getitem__) == ("to" if moved > 0 else "fro")
