"""A routine: exercises in an order, and the order with the fewest changes of position."""

from collections.abc import Collection, Iterable
from itertools import pairwise

from msgspec import Struct
from msgspec.structs import replace

from footdesk.core.exercise import Exercise, InvalidValueError, Kit, Position, Strength

_HEIGHT = {position: place for place, position in enumerate(Position)}


class Routine(Struct, frozen=True):
    """Exercises in an order; `id` names it on the command line and in files, `name` on the screen.

    An exercise with a changed dose is simply another Exercise value. `left_out` has the ids of those that belong to the
    routine and are not done today. `strength` says how the doses were scaled.
    Raises InvalidValueError when it is empty.
    """

    id: str
    name: str
    exercises: tuple[Exercise, ...]
    left_out: tuple[str, ...] = ()
    strength: Strength = Strength.STANDARD

    def __post_init__(self) -> None:
        """Refuse a routine of nothing: there would be nothing to start."""
        if not self.exercises:
            raise InvalidValueError(field="exercises", found=0, expected="at least one exercise")

    @property
    def kit(self) -> tuple[Kit, ...]:
        """All that the routine needs, each thing once, in the order of Kit."""
        needed = {kit for exercise in self.exercises for kit in exercise.kit}
        return tuple(kit for kit in Kit if kit in needed)

    @property
    def alone(self) -> bool:
        """Whether it is nothing but one exercise, under that exercise's own id."""
        return [exercise.id for exercise in self.exercises] == [self.id]

    def without(self, names: Collection[str]) -> "Routine | None":
        """The same routine with the exercises of these ids left out; None where nothing would be left."""
        left = tuple(exercise for exercise in self.exercises if exercise.id not in names)
        gone = tuple(exercise.id for exercise in self.exercises if exercise.id in names)
        return replace(self, exercises=left, left_out=(*self.left_out, *gone)) if left else None

    def by_position(self) -> "Routine":
        """The same exercises with the fewest changes of position: stand, sit, lie, one trip down.

        Within a position the given order is kept.
        """
        return replace(self, exercises=tuple(sorted(self.exercises, key=lambda each: _HEIGHT[each.position])))


def single(exercise: Exercise) -> Routine:
    """A routine of one exercise, under the exercise's own id and name."""
    return Routine(exercise.id, exercise.name, (exercise,))


def changes_of_position(exercises: Iterable[Exercise]) -> int:
    """How often the position changes on the way through the exercises."""
    return sum(before.position is not after.position for before, after in pairwise(exercises))
