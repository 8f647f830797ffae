"""The table says all that is possible, and the diagram is drawn from it."""

import re
import subprocess
import sys
from itertools import product
from pathlib import Path

import pytest

from footdesk.core.exercise import SECOND, Side
from footdesk.core.plan import Kind, Step
from footdesk.core.transitions import TABLE, Action, Condition, State, diagram, possible

CONTRIBUTING = Path(__file__).parents[2] / "CONTRIBUTING.md"
MARKED = re.compile(r"<!-- session diagram -->\n```mermaid\n(.*?)\n```\n<!-- end of session diagram -->", re.DOTALL)

WAITING_KINDS = {Kind.PREPARE, Kind.SWITCH, Kind.REST}

ALWAYS_RUNNING = {Action.PAUSE, Action.INTERRUPT, Action.SKIP, Action.BACK, Action.EASE, Action.STOP}


STEPS = [Step(kind, 0, Side.LEFT, 1, 1, duration) for kind, duration in product(Kind, (5 * SECOND, None))]
"""A step of every kind, once with a duration and once waiting for the person."""


@pytest.mark.parametrize("step", STEPS)
def test_what_is_possible_while_running_depends_on_the_step(step: Step) -> None:
    """A running step can be ended on wish where one waits or it is open, and grow where one waits for a time."""
    wanted = set(ALWAYS_RUNNING)
    if step.kind in WAITING_KINDS or step.duration is None:
        wanted.add(Action.PROCEED)
    if step.kind in WAITING_KINDS and step.duration is not None:
        wanted.add(Action.LONGER)
    assert possible(State.RUNNING, step) == wanted


@pytest.mark.parametrize("step", STEPS)
def test_what_is_possible_while_nothing_runs_is_the_same_in_every_step(step: Step) -> None:
    """Before the start, paused, interrupted and at the end, the step makes no difference."""
    assert possible(State.READY, step) == {Action.START}
    assert possible(State.PAUSED, step) == {Action.RESUME, Action.SKIP, Action.BACK, Action.EASE, Action.STOP}
    assert possible(State.INTERRUPTED, step) == {
        Action.RESUME,
        Action.RESTART_SIDE,
        Action.SKIP,
        Action.BACK,
        Action.EASE,
        Action.STOP,
    }
    assert possible(State.FINISHED, step) == frozenset()


def test_every_state_can_be_reached_and_every_action_is_of_use() -> None:
    """The table leads from ready to every other state, and has a row for every action."""
    assert {row.to for row in TABLE.values()} == set(State) - {State.READY}
    assert {action for _, action in TABLE} == set(Action)


def test_nothing_leads_out_of_the_end() -> None:
    """No row begins at the end, and none leads back before the start."""
    assert not [action for origin, action in TABLE if origin is State.FINISHED]
    assert not [origin for (origin, _), row in TABLE.items() if row.to is State.READY]


def test_a_condition_is_only_asked_of_a_step_that_runs() -> None:
    """A row with a condition stays in the state where time runs."""
    conditional = {origin for (origin, _), row in TABLE.items() if row.condition is not Condition.ANY}
    assert conditional == {State.RUNNING}


def test_the_diagram_has_every_row() -> None:
    """Each row of the table is told once in the diagram, on the edge between its states."""
    edges = dict(re.findall(r"^    (\w+ --> \w+): (.*)$", diagram(), re.MULTILINE))
    for (origin, action), row in TABLE.items():
        labels = edges[f"{origin.value} --> {row.to.value}"].split(", ")
        assert labels.count(action.value) == 1


def test_the_diagram_tells_how_a_session_ends() -> None:
    """Skipping the last exercise, ending the last step on wish, stopping and the last deadline all lead to the end."""
    lines = diagram().splitlines()
    assert lines[0] == "stateDiagram-v2"
    assert lines[1].strip() == "[*] --> ready"
    assert lines[-1].strip() == "finished --> [*]"
    ends = {line.strip() for line in lines if "--> finished" in line}
    assert ends == {
        "running --> finished: proceed (nothing left), skip (nothing left), stop, the last step ends",
        "paused --> finished: skip (nothing left), stop",
        "interrupted --> finished: skip (nothing left), stop",
    }


def test_the_diagram_in_contributing_is_drawn_from_the_table() -> None:
    """The diagram in CONTRIBUTING is the one that the table gives."""
    found = MARKED.search(CONTRIBUTING.read_text(encoding="utf-8"))
    assert found is not None, "CONTRIBUTING has no diagram between its two markers"
    assert found.group(1) == diagram()


def test_the_command_in_contributing_draws_the_diagram() -> None:
    """The command that CONTRIBUTING gives prints the diagram."""
    command = re.search(r'python -c "(.*footdesk\.core\.transitions.*)"', CONTRIBUTING.read_text(encoding="utf-8"))
    assert command is not None, "CONTRIBUTING does not say how to draw the diagram"
    drawn = subprocess.run(
        [sys.executable, "-c", command.group(1)], cwd=CONTRIBUTING.parent, capture_output=True, text=True, check=True
    )
    assert drawn.stdout == diagram() + "\n"
