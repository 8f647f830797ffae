"""The next line says what comes, step by step, as the design words it."""

import pytest

from footdesk.core.exercise import Side
from footdesk.core.plan import Kind, Pace, unroll
from footdesk.core.snapshot import Snapshot
from footdesk.core.transitions import Action
from footdesk.ui.phase import Phase
from footdesk.ui.words import next_words
from tests.ui import moments
from tests.ui.moments import BAND, MASSAGE, STRETCHING, UPWARD, WALKING, snapshot_after, snapshot_in, ten


@pytest.mark.parametrize(
    ("snapshot", "coming"),
    [
        (snapshot_in(Kind.PREPARE), ["Hold, left foot, rep 1 of 10"]),
        (snapshot_in(Kind.HOLD, number=4), ["Relax 2 s", "Hold, rep 5", "Right foot after rep 10"]),
        (snapshot_in(Kind.RELAX, number=4), ["Hold, rep 5", "Relax 2 s", "Right foot after rep 10"]),
        (snapshot_in(Kind.SWITCH), ["Hold, right foot, rep 1 of 10"]),
        (snapshot_in(Kind.MOVE, WALKING), ["Rest 10 s", "Toe stretching, sit down"]),
        (snapshot_in(Kind.REST, UPWARD), ["Get ready", "Hold, left leg, 20 s"]),
        (snapshot_in(Kind.HOLD, UPWARD), ["Switch to your right leg", "Hold, right leg, 20 s"]),
        (snapshot_in(Kind.HOLD, STRETCHING), ["Down", "Apart", "Right foot after rep 3"]),
        (snapshot_in(Kind.HOLD, BAND), ["Relax 5 s", "Hold, rep 2", "Rest after rep 10"]),
        (snapshot_in(Kind.MOVE, MASSAGE, number=2), ["All done"]),
        (snapshot_after(Action.PAUSE, number=4), ["Carry on with rep 4", "Relax 2 s"]),
        (snapshot_after(Action.PAUSE, Kind.SWITCH), ["Carry on", "Hold, right foot, rep 1 of 10"]),
        (moments.finished(), ["That was the last one"]),
    ],
    ids=lambda value: value[0] if isinstance(value, list) else "",
)
def test_the_next_line_says_what_comes(snapshot: Snapshot, coming: list[str]) -> None:
    """Up to three steps are named, each as the design names it."""
    assert [found for _, found in next_words(snapshot)] == coming


def test_the_next_line_gives_each_step_its_phase() -> None:
    """A shape stands before every step, that of its own phase; a paused one shows where it carries on."""
    shown = next_words(snapshot_in(Kind.HOLD, number=4))
    assert [phase for phase, _ in shown] == [Phase.RELAX, Phase.HOLD, Phase.SWITCH]
    assert next_words(snapshot_after(Action.PAUSE))[0][0] is Phase.HOLD


def test_a_plan_without_pauses_still_says_what_comes() -> None:
    """Without prepare, switch and rest, the next side and the next exercise are named all the same."""
    plan = unroll(ten().routine, Pace(prepare=0, settle=0, switch=0, rest=0))
    last_left = next(i for i, step in enumerate(plan.steps) if step.side is Side.RIGHT) - 1
    snapshot = moments.session_at(plan.starts[last_left], plan).at(plan.starts[last_left])
    assert next_words(snapshot)[0][1] == "Hold, right foot, rep 1 of 10"


def test_a_step_that_waits_has_no_span() -> None:
    """Where the person decides how long, no figure is made up."""
    plan = unroll(ten().routine, Pace(wait=True))
    last = plan.blocks[1] - 1
    session = moments.session_at(plan.starts[last], plan)
    assert next_words(session.at(plan.starts[last]))[0][1] == "Rest"
