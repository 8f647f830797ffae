"""What the page of the routines shows, as values."""

from msgspec import Struct

from footdesk.core.exercise import Exercise, Milliseconds, Position, Strength
from footdesk.core.plan import Pace
from footdesk.core.search import Findable


class RoutineLine(Struct, frozen=True):
    """A routine in the list of all: how many exercises, how long in milliseconds, and the position if it is one.

    `strength` is the one that was chosen for it; the time is that at this strength.
    """

    id: str
    name: str
    own: bool
    count: int
    total: Milliseconds
    position: Position | None
    strength: Strength = Strength.STANDARD


class EditorLine(Struct, frozen=True):
    """One exercise of a routine, with the dose it has there, and as it usually is; `time` is in milliseconds."""

    exercise: Exercise
    usual: Exercise
    time: Milliseconds

    @property
    def changed(self) -> bool:
        """Whether it has another dose here than usual."""
        return self.exercise.dose != self.usual.dose


class ShownRoutine(Struct, frozen=True):
    """The routine that is looked at; only one's own can be changed."""

    line: RoutineLine
    lines: tuple[EditorLine, ...]


class ShownLibrary(Struct, frozen=True):
    """All routines, the one that is looked at, the place of the exercise that is chosen in it, and what can be undone.

    `pace` is that at which sessions are started.
    """

    routines: tuple[RoutineLine, ...]
    routine: ShownRoutine
    place: int | None
    pace: Pace
    undoes: bool = False
    redoes: bool = False

    @property
    def line(self) -> EditorLine | None:
        """The exercise that is chosen, None in an empty routine."""
        return None if self.place is None else self.routine.lines[self.place]


class OfferedExercise(Findable, frozen=True):
    """An exercise that can be found; its time is that of a session of it alone."""

    exercise: Exercise


class OfferedRoutine(Findable, frozen=True):
    """A routine that can be found, of so many exercises."""

    count: int


Offered = OfferedExercise | OfferedRoutine
"""What can be found."""


def offered_exercise(exercise: Exercise, time: Milliseconds, *, own: bool) -> OfferedExercise:
    """An exercise as it can be found."""
    positions, kit = frozenset({exercise.position}), frozenset(exercise.kit)
    return OfferedExercise(exercise.id, exercise.name, positions, kit, time, own, exercise)
