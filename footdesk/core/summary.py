"""A person's own record of some days, to be shown to somebody else: sums and scores as they are, nothing concluded."""

from collections.abc import Iterable
from datetime import date, timedelta
from enum import Enum
from fractions import Fraction

from msgspec import Struct

from footdesk.core.day_map import week_of
from footdesk.core.exercise import Milliseconds
from footdesk.core.exercise_sums import ExerciseSum
from footdesk.core.history import SessionSum
from footdesk.core.pain_series import PainPoint, PainSeries, pain_series


class Period(Enum):
    """How many days a summary goes back, today being the last of them."""

    MONTH = 30
    QUARTER = 90

    def first(self, today: date) -> date:
        """Its first day."""
        return today - timedelta(days=self.value - 1)


class WeekOfPain(Struct, frozen=True):
    """The mean scores of a week, exactly, each None where none was given; `sessions` have at least one."""

    first: date
    sessions: int
    before: Fraction | None
    after: Fraction | None


def weeks_of_pain(series: PainSeries, first_weekday: int = 0) -> tuple[WeekOfPain, ...]:
    """The weeks in which a score was given, the earliest first; weekdays count from Monday, 0, to Sunday, 6."""
    by_week = dict[date, list[PainPoint]]()
    for point in series.points:
        by_week.setdefault(week_of(point.day, first_weekday), []).append(point)
    return tuple(
        WeekOfPain(
            first,
            len(points),
            _mean(point.pain.before for point in points),
            _mean(point.pain.after for point in points),
        )
        for first, points in sorted(by_week.items())
    )


def _mean(scores: Iterable[int | None]) -> Fraction | None:
    given = [score for score in scores if score is not None]
    return Fraction(sum(given), len(given)) if given else None


class DatedNote(Struct, frozen=True):
    """What the person wrote about a session of a day."""

    day: date
    text: str


class Summary(Struct, frozen=True):
    """The record of the local days from `first` to `last`; the notes, newest first, only where they are wanted."""

    first: date
    last: date
    sessions: int
    active_days: int
    spent: Milliseconds
    exercises: tuple[ExerciseSum, ...]
    pain: PainSeries
    notes: tuple[DatedNote, ...] = ()

    @property
    def days(self) -> int:
        """How many days it covers."""
        return (self.last - self.first).days + 1


def summary(
    sessions: Iterable[SessionSum], exercises: Iterable[ExerciseSum], first: date, last: date, *, notes: bool
) -> Summary:
    """Put together the record of some days; `exercises` are the sums over the same days."""
    every = sorted(
        (each for each in sessions if first <= each.session.day <= last), key=lambda each: each.session.began.utc
    )
    written = (DatedNote(each.session.day, each.session.note) for each in reversed(every) if each.session.note.strip())
    return Summary(
        first,
        last,
        len(every),
        len({each.session.day for each in every}),
        sum(each.totals.spent for each in every),
        tuple(exercises),
        pain_series((each.session for each in every), first, last),
        tuple(written) if notes else (),
    )
