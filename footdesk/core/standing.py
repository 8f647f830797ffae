"""Where a session stands: a place inside a step, and whether the time runs there, stands still, or is over."""

from dataclasses import dataclass
from typing import ClassVar

from footdesk.core.ending import Ending
from footdesk.core.exercise import Milliseconds
from footdesk.core.transitions import State


@dataclass(frozen=True, slots=True)
class Place:
    """A place inside a step: how long the step is in all, and how much of it was spent up to `since`."""

    index: int
    length: Milliseconds | None
    spent: Milliseconds = 0


@dataclass(frozen=True, slots=True)
class Running:
    """The time of the step runs, from `since` on."""

    state: ClassVar[State] = State.RUNNING
    place: Place
    since: Milliseconds


@dataclass(frozen=True, slots=True)
class Still:
    """The time stands still: before the start, paused, interrupted."""

    place: Place
    state: State


@dataclass(frozen=True, slots=True)
class Over:
    """The session has ended."""

    state: ClassVar[State] = State.FINISHED
    place: Place
    ending: Ending
