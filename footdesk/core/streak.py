"""The streak: days in a row with a session, one rest day a week allowed.

Two rest days are at least seven days apart, whatever day a week begins on. A rest day keeps the streak and adds nothing
to it. Today is no rest day before it is over. A flight across the date line may put a session's day after today: it
counts; a later day than that is a wrong clock, and does not.
"""

from collections.abc import Iterable
from datetime import date, timedelta

from msgspec import Struct

WEEK = timedelta(days=7)

_DAY = timedelta(days=1)

_OVER_A_REST = 2
"""The days from a session to the next one with a rest day between them."""

_FURTHEST_AHEAD = timedelta(days=2)
"""The calendars of two places on earth are at most this far apart: their clocks are up to 26 hours apart."""


class Streak(Struct, frozen=True):
    """The days with a session in the streak that still holds, and in the best one so far.

    `rest` is the newest rest day of the streak that holds, `last` the newest day with a session; None if there is none.
    """

    current: int
    best: int
    rest: date | None
    last: date | None

    def rested(self, day: date) -> bool:
        """Whether the streak holds and a day was its newest rest day."""
        return self.rest == day


class _Run(Struct):
    """A run of days that keeps the rule, from an earlier day to a later one."""

    count: int = 0
    since_rest: int = 0
    newest: date | None = None
    rest: date | None = None

    def add(self, day: date) -> None:
        """Lengthen the run by a day with a session, or begin another one with it."""
        gap = 0 if self.newest is None else (day - self.newest).days
        if gap > _OVER_A_REST:
            self.count = self.since_rest = 0
            self.rest = None
        elif gap == _OVER_A_REST:
            self._rest_on(day - _DAY)
        self.count += 1
        self.since_rest += 1
        self.newest = day

    def _rest_on(self, day: date) -> None:
        if self.rest is not None and day - self.rest < WEEK:
            # What lies before the older rest day is lost; the days between the two stay.
            self.count = self.since_rest
        self.rest, self.since_rest = day, 0

    def holds_on(self, today: date) -> bool:
        """Whether the run is not broken yet on a day on which nothing may have been done so far."""
        if self.newest is None:
            return False
        gap = (today - self.newest).days
        if gap == _OVER_A_REST:
            self._rest_on(today - _DAY)
        return gap <= _OVER_A_REST


def streak(days: Iterable[date], today: date) -> Streak:
    """Count the streak from the days with a session, in any order, as it stands on a local day."""
    run, best = _Run(), 0
    for day in sorted({day for day in days if day <= today + _FURTHEST_AHEAD}):
        run.add(day)
        best = max(best, run.count)
    last = run.newest
    if run.holds_on(today):
        return Streak(run.count, best, run.rest, last)
    return Streak(0, best, None, last)
