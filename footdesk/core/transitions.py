"""The table of a session: which action is possible in which state, and where it leads.

An action that has no row, or whose condition does not hold, is refused. The diagram in CONTRIBUTING is drawn from here.
Its one weak spot: a row cannot say that nothing is left to do; ENDS names the rows that then lead to `finished`,
and the last step's own end leads there without any action.
"""

from collections.abc import Iterator
from enum import Enum

from msgspec import Struct

from footdesk.core.plan import WAITING, Step


class State(Enum):
    """Where a session stands."""

    READY = "ready"
    RUNNING = "running"
    PAUSED = "paused"
    INTERRUPTED = "interrupted"
    FINISHED = "finished"


class Action(Enum):
    """What a person, or the machine on its own account, can ask of a session."""

    START = "start"
    PAUSE = "pause"
    RESUME = "resume"
    INTERRUPT = "interrupt"
    RESTART_SIDE = "restart side"
    PROCEED = "proceed"
    LONGER = "longer"
    SKIP = "skip"
    BACK = "back"
    EASE = "ease"
    STOP = "stop"


class Condition(Enum):
    """What the step under way has to be for an action."""

    ANY = "any step"
    ENDS_ON_WISH = "a prepare, switch, rest or open step"
    CAN_GROW = "a prepare, switch or rest with a duration"

    def holds(self, step: Step) -> bool:
        """Tell whether the step is such a one."""
        if self is Condition.ANY:
            return True
        if self is Condition.CAN_GROW:
            return step.kind in WAITING and step.duration is not None
        return step.kind in WAITING or step.duration is None


class Transition(Struct, frozen=True):
    """Where a row of the table leads, and under which condition."""

    to: State
    condition: Condition = Condition.ANY


TABLE: dict[tuple[State, Action], Transition] = {
    (State.READY, Action.START): Transition(State.RUNNING),
    (State.RUNNING, Action.PAUSE): Transition(State.PAUSED),
    (State.RUNNING, Action.INTERRUPT): Transition(State.INTERRUPTED),
    (State.RUNNING, Action.PROCEED): Transition(State.RUNNING, Condition.ENDS_ON_WISH),
    (State.RUNNING, Action.LONGER): Transition(State.RUNNING, Condition.CAN_GROW),
    (State.RUNNING, Action.SKIP): Transition(State.RUNNING),
    (State.RUNNING, Action.BACK): Transition(State.RUNNING),
    (State.RUNNING, Action.EASE): Transition(State.RUNNING),
    (State.RUNNING, Action.STOP): Transition(State.FINISHED),
    (State.PAUSED, Action.RESUME): Transition(State.RUNNING),
    (State.PAUSED, Action.SKIP): Transition(State.PAUSED),
    (State.PAUSED, Action.BACK): Transition(State.PAUSED),
    (State.PAUSED, Action.EASE): Transition(State.PAUSED),
    (State.PAUSED, Action.STOP): Transition(State.FINISHED),
    (State.INTERRUPTED, Action.RESUME): Transition(State.RUNNING),
    (State.INTERRUPTED, Action.RESTART_SIDE): Transition(State.RUNNING),
    (State.INTERRUPTED, Action.SKIP): Transition(State.PAUSED),
    (State.INTERRUPTED, Action.BACK): Transition(State.PAUSED),
    (State.INTERRUPTED, Action.EASE): Transition(State.PAUSED),
    (State.INTERRUPTED, Action.STOP): Transition(State.FINISHED),
}

ENDS = frozenset({Action.PROCEED, Action.SKIP})
"""The actions that lead to `finished` when nothing is left behind them."""


def possible(state: State, step: Step) -> frozenset[Action]:
    """The actions that are not refused in a state, with this step under way."""
    return frozenset(action for (origin, action), row in TABLE.items() if origin is state and row.condition.holds(step))


def diagram() -> str:
    """The table as a Mermaid state diagram."""
    return "\n".join(["stateDiagram-v2", *(f"    {line}" for line in _edges())])


def _edges() -> Iterator[str]:
    yield f"[*] --> {State.READY.value}"
    labels: dict[tuple[State, State], list[str]] = {}
    for (origin, action), row in TABLE.items():
        labels.setdefault((origin, row.to), []).append(action.value)
        if action in ENDS:
            labels.setdefault((origin, State.FINISHED), []).append(f"{action.value} (nothing left)")
    labels.setdefault((State.RUNNING, State.FINISHED), []).append("the last step ends")
    for (origin, target), actions in labels.items():
        yield f"{origin.value} --> {target.value}: {', '.join(actions)}"
    yield f"{State.FINISHED.value} --> [*]"
