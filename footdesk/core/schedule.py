"""What a person wants to be reminded of: at fixed times, after so long at the desk, and never in quiet hours."""

from msgspec import Struct

from footdesk.core.exercise import InvalidValueError

Minute = int
"""A time of day on the wall, in minutes after midnight: 450 is 07:30."""

DAY_MINUTES = 24 * 60
WEEK = frozenset(range(7))
WORKDAYS = frozenset(range(5))
"""Days of the week as numbers, Monday is 0."""

EVERY_LIMITS = (10, 240)
"""The least and the most minutes between two breaks at the desk."""


def _check_minute(field: str, minute: Minute) -> None:
    if not 0 <= minute < DAY_MINUTES:
        raise InvalidValueError(field, minute, f"0 to {DAY_MINUTES - 1}")


def _check_days(days: frozenset[int]) -> None:
    if not days <= WEEK:
        field = "days"
        raise InvalidValueError(field, sorted(days), "0 to 6")


class Reminder(Struct, frozen=True):
    """At a time on some days of the week: time for a routine, by its id.

    Raises InvalidValueError for a time or a day that no clock and no week has.
    """

    at: Minute
    routine: str
    days: frozenset[int] = WORKDAYS
    on: bool = True

    def __post_init__(self) -> None:
        """Refuse what is no time and no day."""
        _check_minute("at", self.at)
        _check_days(self.days)


class Breaks(Struct, frozen=True):
    """After `every` minutes at the desk, from `first` until `last`: time for a routine, by its id.

    Raises InvalidValueError for limits that are no times, do not follow one another, or for too short or long a wait.
    """

    on: bool = False
    every: int = 60
    first: Minute = 9 * 60
    last: Minute = 17 * 60
    routine: str = "desk-break"
    days: frozenset[int] = WORKDAYS

    def __post_init__(self) -> None:
        """Refuse hours that end before they begin, and what is no time, no day and no wait."""
        _check_minute("first", self.first)
        _check_minute("last", self.last)
        _check_days(self.days)
        if self.last <= self.first:
            field = "last"
            raise InvalidValueError(field, self.last, f"more than {self.first}")
        least, most = EVERY_LIMITS
        if not least <= self.every <= most:
            field = "every"
            raise InvalidValueError(field, self.every, f"{least} to {most}")


class QuietHours(Struct, frozen=True):
    """From one time of day until another, which may be the next morning; none where both are the same.

    Raises InvalidValueError for what is no time of day.
    """

    first: Minute = 21 * 60
    last: Minute = 7 * 60

    def __post_init__(self) -> None:
        """Refuse what is no time of day."""
        _check_minute("first", self.first)
        _check_minute("last", self.last)

    def __contains__(self, minute: Minute) -> bool:
        """Whether a time of day lies in them; the last minute does not."""
        if self.first <= self.last:
            return self.first <= minute < self.last
        return minute >= self.first or minute < self.last


class Schedule(Struct, frozen=True):
    """Everything a person wants to be reminded of.

    `skip_done` leaves out what was done on the same day; with `wait`, whoever tells waits while another program fills
    the screen. `enabled` switches all of them off and on again.
    """

    reminders: tuple[Reminder, ...] = ()
    breaks: Breaks = Breaks()
    quiet: QuietHours = QuietHours()
    skip_done: bool = True
    wait: bool = True
    enabled: bool = True

    @property
    def on(self) -> bool:
        """Whether anything will be reminded of."""
        return self.enabled and self.has_any

    @property
    def has_any(self) -> bool:
        """Whether there is anything to be reminded of, enabled or not."""
        return self.breaks.on or any(reminder.on and reminder.days for reminder in self.reminders)
