"""The map of days: weeks of days with what was done in each, for the heat map and the minutes per week.

A week is a column of seven days; which weekday it begins with is the person's country's to say. A day after today is
no day of the map, unless a session began on it: a flight across the date line can do that.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from enum import IntEnum

from msgspec import Struct

from footdesk.core.exercise import SECOND, Milliseconds
from footdesk.core.history import SessionSum

WEEKS_SHOWN = 18
"""How many weeks the map shows at a time."""

WEEKS_BACK = 52
"""How many weeks one can scroll back."""

_MINUTE = 60 * SECOND
_WEEK = 7


class Level(IntEnum):
    """How much was done in a day: the four sizes of the heat map."""

    NONE = 0
    SHORT = 1
    MEDIUM = 2
    LONG = 3


LEAST: tuple[tuple[Level, Milliseconds], ...] = (
    (Level.LONG, 15 * _MINUTE),
    (Level.MEDIUM, 8 * _MINUTE),
    (Level.SHORT, 0),
)
"""The least time of each size of a day with a session, the largest first."""


class DaySum(Struct, frozen=True):
    """A local day and its sessions, the earliest first."""

    day: date
    sessions: tuple[SessionSum, ...] = ()

    @property
    def spent(self) -> Milliseconds:
        """The time of its sessions, pauses left out."""
        return sum(each.totals.spent for each in self.sessions)

    @property
    def level(self) -> Level:
        """Its size in the heat map."""
        if not self.sessions:
            return Level.NONE
        return next(level for level, least in LEAST if self.spent >= least)

    @property
    def pain(self) -> tuple[int | None, int | None]:
        """The first score before a session of the day, and the last one after; None where none was given."""
        before = (each.session.pain.before for each in self.sessions)
        after = (each.session.pain.after for each in reversed(self.sessions))
        return _first_given(before), _first_given(after)


def _first_given(scores: Iterable[int | None]) -> int | None:
    return next((score for score in scores if score is not None), None)


class Week(Struct, frozen=True):
    """Seven days from its first one on; None for those that have not come yet."""

    first: date
    days: tuple[DaySum | None, ...]

    @property
    def spent(self) -> Milliseconds:
        """The time of its sessions, pauses left out."""
        return sum(day.spent for day in self._come())

    @property
    def sessions(self) -> int:
        """How many sessions began in it."""
        return sum(len(day.sessions) for day in self._come())

    @property
    def active_days(self) -> int:
        """On how many of its days a session began."""
        return sum(bool(day.sessions) for day in self._come())

    def _come(self) -> Iterator[DaySum]:
        return (day for day in self.days if day is not None)


class DayMap(Struct, frozen=True):
    """Weeks without a gap, the earliest first; `first` and `last` are the days that sums are needed for."""

    weeks: tuple[Week, ...]

    @property
    def first(self) -> date:
        """Its first day."""
        return self.weeks[0].first

    @property
    def last(self) -> date:
        """The last day of its last week, come or not."""
        return self.weeks[-1].first + timedelta(days=_WEEK - 1)

    def __getitem__(self, day: date) -> DaySum | None:
        """What was done on a day of the map; None where it has not come. Raises KeyError for a day outside."""
        if not self.first <= day <= self.last:
            raise KeyError(day)
        week, weekday = divmod((day - self.first).days, _WEEK)
        return self.weeks[week].days[weekday]


def week_of(day: date, first_weekday: int = 0) -> date:
    """The first day of the week that a day is in; weekdays count from Monday, 0, to Sunday, 6."""
    return day - timedelta(days=(day.weekday() - first_weekday) % _WEEK)


def window(today: date, back: int = 0, *, weeks: int = WEEKS_SHOWN, first_weekday: int = 0) -> tuple[date, date]:
    """The first and the last day of the weeks shown when the map is scrolled back by some weeks, at most a year."""
    end = week_of(today, first_weekday) - timedelta(weeks=min(max(back, 0), WEEKS_BACK))
    return end - timedelta(weeks=weeks - 1), end + timedelta(days=_WEEK - 1)


def day_map(sessions: Iterable[SessionSum], today: date, first: date, last: date) -> DayMap:
    """Put sessions, in any order, into the weeks from `first` to `last`, as `window` gives them.

    A session of another day is left out.
    """
    by_day = defaultdict[date, list[SessionSum]](list)
    for each in sorted(sessions, key=lambda each: each.session.began.utc):
        by_day[each.session.day].append(each)

    def sum_of(day: date) -> DaySum | None:
        return DaySum(day, tuple(by_day.get(day, ()))) if day <= today or day in by_day else None

    def week(begin: date) -> Week:
        return Week(begin, tuple(sum_of(begin + timedelta(days=number)) for number in range(_WEEK)))

    weeks = (last - first).days // _WEEK + 1
    return DayMap(tuple(week(first + timedelta(weeks=number)) for number in range(weeks)))
