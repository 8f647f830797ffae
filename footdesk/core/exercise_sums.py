"""What was done in each exercise in some days, added up."""

from collections.abc import Iterable

from msgspec import Struct

from footdesk.core.exercise import Milliseconds, Side
from footdesk.core.side_balance import SideSum


class ExerciseSum(Struct, frozen=True):
    """How often an exercise was done to its end in some days, and what each side, or both together, did in it."""

    exercise: str
    done: int
    left: SideSum
    right: SideSum
    both: SideSum

    @property
    def work(self) -> Milliseconds:
        """The time of work of all sides."""
        return self.left.work + self.right.work + self.both.work


def exercise_sums(
    done: Iterable[tuple[str, int]], sides: Iterable[tuple[str, Side, SideSum]]
) -> tuple[ExerciseSum, ...]:
    """Put together how often each exercise was done and what its sides did, the most often done one first."""
    times = dict(done)
    found = dict[str, dict[Side, SideSum]]()
    for exercise, side, each in sides:
        found.setdefault(exercise, {})[side] = each
    nothing = SideSum()
    sums = (
        ExerciseSum(
            exercise,
            times.get(exercise, 0),
            *(found.get(exercise, {}).get(side, nothing) for side in (Side.LEFT, Side.RIGHT, Side.BOTH)),
        )
        for exercise in {**found, **times}
    )
    return tuple(sorted(sums, key=lambda each: (-each.done, -each.work, each.exercise)))
