"""The balance of sides: how much each of them did, and with which one to begin so that they become even."""

from collections.abc import Iterable

from msgspec import Struct

from footdesk.core.exercise import SECOND, Milliseconds, Side
from footdesk.core.history import Totals

EVEN: Milliseconds = SECOND
"""Sides that differ by less than this are even, and their repetitions decide."""


class SideSum(Struct, frozen=True):
    """The milliseconds of work and the completed repetitions of one side."""

    work: Milliseconds = 0
    repetitions: int = 0


class SideBalance(Struct, frozen=True):
    """What each side did alone; what both did together is in neither."""

    left: SideSum
    right: SideSum

    @property
    def behind(self) -> Side | None:
        """The side with less time of work, or with fewer repetitions where the times are even; None if both are."""
        seconds, repetitions = self.left.work - self.right.work, self.left.repetitions - self.right.repetitions
        difference = seconds if abs(seconds) >= EVEN else repetitions
        if difference == 0:
            return None
        return Side.LEFT if difference < 0 else Side.RIGHT


def side_balance(sums: Iterable[Totals]) -> SideBalance:
    """Add up what each side did."""
    every = tuple(sums)

    def side(which: Side) -> SideSum:
        work = sum(each.work_by_side.get(which, 0) for each in every)
        return SideSum(work, sum(each.repetitions_by_side.get(which, 0) for each in every))

    return SideBalance(side(Side.LEFT), side(Side.RIGHT))
