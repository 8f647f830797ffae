"""What can happen in a session: frozen values, each with the moment `at` which it happened, in milliseconds."""

from dataclasses import dataclass

from footdesk.core.ending import Ending
from footdesk.core.exercise import Milliseconds
from footdesk.core.plan import Step


@dataclass(frozen=True, slots=True)
class Started:
    """The person pressed Start."""

    at: Milliseconds


@dataclass(frozen=True, slots=True)
class StepBegan:
    """The step `index` begins, for the first time or once more."""

    at: Milliseconds
    index: int
    step: Step


@dataclass(frozen=True, slots=True)
class StepEnded:
    """The step `index` ended after `spent` milliseconds of its own, pauses left out.

    `complete` is true when its time ran out or the person said "Ready now", false when the person left it.
    """

    at: Milliseconds
    index: int
    step: Step
    spent: Milliseconds
    complete: bool


@dataclass(frozen=True, slots=True)
class ExerciseDone:
    """The last step of an exercise ended."""

    at: Milliseconds
    exercise: int


@dataclass(frozen=True, slots=True)
class ExerciseSkipped:
    """The person skipped an exercise."""

    at: Milliseconds
    exercise: int


@dataclass(frozen=True, slots=True)
class WentBack:
    """The person went back to the beginning of an exercise, or of its side under way."""

    at: Milliseconds
    exercise: int


@dataclass(frozen=True, slots=True)
class Lengthened:
    """The person asked for more time on the step under way: `by` milliseconds."""

    at: Milliseconds
    by: Milliseconds


@dataclass(frozen=True, slots=True)
class Eased:
    """The person made the rest of an exercise easier."""

    at: Milliseconds
    exercise: int


@dataclass(frozen=True, slots=True)
class Paused:
    """The person paused."""

    at: Milliseconds


@dataclass(frozen=True, slots=True)
class Interrupted:
    """The machine slept or was locked; `at` is the last moment known before it."""

    at: Milliseconds


@dataclass(frozen=True, slots=True)
class Resumed:
    """The person carried on, with the step under way or with the one that began at the same moment."""

    at: Milliseconds


@dataclass(frozen=True, slots=True)
class Finished:
    """The session is over."""

    at: Milliseconds
    ending: Ending


Event = (
    Started
    | StepBegan
    | StepEnded
    | ExerciseDone
    | ExerciseSkipped
    | WentBack
    | Lengthened
    | Eased
    | Paused
    | Interrupted
    | Resumed
    | Finished
)
