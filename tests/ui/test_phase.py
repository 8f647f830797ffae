"""Every phase has a look of its own."""

import pytest

from footdesk.core.plan import Kind
from footdesk.core.transitions import Action
from footdesk.ui.phase import LOOKS, Phase, phase_of, phase_of_step
from tests.ui import moments
from tests.ui.moments import snapshot_after, snapshot_in, ten


@pytest.mark.parametrize("phase", Phase)
def test_each_phase_is_found(phase: Phase) -> None:
    """Every phase comes up in a session, and is told from its snapshot."""
    assert phase_of(moments.of_every_phase()[phase]) is phase


def test_a_pause_hides_the_step_and_an_interruption_is_a_pause() -> None:
    """Paused comes before what the step would be; the step itself keeps its phase."""
    for action in (Action.PAUSE, Action.INTERRUPT):
        snapshot = snapshot_after(action, Kind.RELAX)
        assert (phase_of(snapshot), phase_of_step(snapshot.step)) == (Phase.PAUSED, Phase.RELAX)


def test_every_kind_of_step_has_a_phase() -> None:
    """No step of any plan is without one."""
    assert {phase_of_step(step) for step in ten().steps} == set(Phase) - {Phase.PAUSED, Phase.DONE}


def test_no_two_phases_look_alike_without_colour() -> None:
    """Shapes are all different; only hold and its movement share a ring."""
    shapes = [look.shape for look in LOOKS.values()]
    patterns = [look.pattern for look in LOOKS.values()]
    assert len(set(shapes)) == len(Phase)
    assert len(set(patterns)) == len(Phase) - 1
    assert LOOKS[Phase.HOLD].pattern is LOOKS[Phase.MOVE].pattern


def test_a_stopped_session_is_over() -> None:
    """Stop ends every phase."""
    assert phase_of(snapshot_after(Action.STOP)) is Phase.DONE
    assert phase_of(snapshot_in(Kind.HOLD)) is Phase.HOLD
