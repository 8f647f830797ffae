"""What can happen in a session: frozen values, each with the moment `at` which it happened, in milliseconds."""

from msgspec import Struct

from footdesk.core.ending import Ending
from footdesk.core.exercise import Milliseconds
from footdesk.core.plan import Step


class Started(Struct, frozen=True):
    """The person pressed Start."""

    at: Milliseconds


class StepBegan(Struct, frozen=True):
    """The step `index` begins, for the first time or once more."""

    at: Milliseconds
    index: int
    step: Step


class StepEnded(Struct, frozen=True):
    """The step `index` ended after `spent` milliseconds of its own, pauses left out.

    `complete` is true when its time ran out or the person said "Ready now", false when the person left it.
    """

    at: Milliseconds
    index: int
    step: Step
    spent: Milliseconds
    complete: bool


class ExerciseDone(Struct, frozen=True):
    """The last step of an exercise ended."""

    at: Milliseconds
    exercise: int


class ExerciseSkipped(Struct, frozen=True):
    """The person skipped an exercise."""

    at: Milliseconds
    exercise: int


class WentBack(Struct, frozen=True):
    """The person went back to the beginning of an exercise, or of its side under way."""

    at: Milliseconds
    exercise: int


class Lengthened(Struct, frozen=True):
    """The person asked for more time on the step under way: `by` milliseconds."""

    at: Milliseconds
    by: Milliseconds


class Eased(Struct, frozen=True):
    """The person made the rest of an exercise easier."""

    at: Milliseconds
    exercise: int


class Paused(Struct, frozen=True):
    """The person paused."""

    at: Milliseconds


class Interrupted(Struct, frozen=True):
    """The machine slept or was locked; `at` is the last moment known before it."""

    at: Milliseconds


class Resumed(Struct, frozen=True):
    """The person carried on, with the step under way or with the one that began at the same moment."""

    at: Milliseconds


class Finished(Struct, frozen=True):
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
