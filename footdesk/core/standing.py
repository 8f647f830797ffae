"""Where a session stands: a place inside a step, and whether the time runs there, stands still, or is over."""

from typing import ClassVar

from msgspec import Struct

from footdesk.core.ending import Ending
from footdesk.core.exercise import Milliseconds
from footdesk.core.transitions import State


class Place(Struct, frozen=True):
    """A place inside a step: how long the step is in all, and how much of it was spent up to `since`."""

    index: int
    length: Milliseconds | None
    spent: Milliseconds = 0


class Running(Struct, frozen=True):
    """The time of the step runs, from `since` on."""

    state: ClassVar[State] = State.RUNNING
    place: Place
    since: Milliseconds


class Still(Struct, frozen=True):
    """The time stands still: before the start, paused, interrupted."""

    place: Place
    state: State


class Over(Struct, frozen=True):
    """The session has ended."""

    state: ClassVar[State] = State.FINISHED
    place: Place
    ending: Ending
