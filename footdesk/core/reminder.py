"""When a reminder is due: a pure function of now, the schedule, and what is remembered of earlier reminders.

The rules:

1. `now` is a moment with its zone. A time of day is that of the wall one is at: whoever travels takes it along. A time
   that the clocks leave out is due as long after the jump as it would have been without; one that comes twice is due
   the first time.
2. What was missed comes once, at the next look, and only on its own day: ten missed ones are one reminder.
3. What is due stays due until it was told, or until its day is over: whoever looks may wait, as behind a full screen.
4. A time of a day is told once, whatever the clocks and the zone do meanwhile.
5. At the desk one is reminded after a time without a session, a reminder or an absence. Nobody was at the desk while
   nobody looked for longer than AWAY.
6. Nothing is due in quiet hours, nor on a day of which the person said "not today".

Nothing here counts looks: a look each second, each minute or after a week finds the same.
"""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from typing import NamedTuple

from msgspec import Struct
from msgspec.structs import replace

from footdesk.core.schedule import Minute, Reminder, Schedule

AWAY = timedelta(minutes=5)
"""Whoever watches looks each minute; a longer gap between two looks is sleep, or a clock that was set forward."""

SNOOZE = timedelta(minutes=10)
"""How long "In 10 minutes" waits."""

_DAY = timedelta(days=1)
_KEPT_DAYS = 2 * _DAY
"""Whoever crosses the date line comes to a day again."""


class Done(Struct, frozen=True):
    """A routine, by its id, that was done until a moment."""

    routine: str
    ended: datetime


class Due(Struct, frozen=True):
    """Time for a routine, by its id, since a moment in UTC."""

    routine: str
    since: datetime


class Memory(Struct, frozen=True):
    """What is remembered from look to look; the moments are in UTC.

    `looked` is the last look. Nothing from before `settled` is due any more. `awake` is since when somebody may have
    been at the desk. `told` are the days and times that were told, `again` is what comes again, `off` the day of
    "not today".
    """

    looked: datetime
    settled: datetime
    awake: datetime
    told: frozenset[tuple[date, Minute]] = frozenset()
    again: Due | None = None
    off: date | None = None

    def seen(self, now: datetime) -> "Memory":
        """The same after a look: after a gap, or when the clock was set back, a new time at the desk begins."""
        moment = now.astimezone(UTC)
        if moment < self.looked:
            return replace(self, looked=moment, settled=min(self.settled, moment), awake=moment)
        return replace(self, looked=moment, awake=moment if moment - self.looked > AWAY else self.awake)

    def told_at(self, now: datetime, schedule: Schedule) -> "Memory":
        """The same after something due was told: everything that was due until now is settled by it."""
        today = now.date()
        told = {(day, at) for day, at in self.told if abs(day - today) <= _KEPT_DAYS}
        told |= {(time_due.day, time_due.reminder.at) for time_due in _times(schedule, self, now)}
        return replace(self.settled_at(now), told=frozenset(told), again=None)

    def settled_at(self, now: datetime) -> "Memory":
        """The same when nothing from before now is to be told, as after a change of the schedule."""
        return replace(self, settled=now.astimezone(UTC))

    def snoozed(self, now: datetime, routine: str) -> "Memory":
        """The same after "In 10 minutes"; whole minutes are enough."""
        return replace(self, again=Due(routine, now.astimezone(UTC).replace(second=0, microsecond=0) + SNOOZE))

    def not_today(self, now: datetime) -> "Memory":
        """The same after "Not today"."""
        return replace(self, off=now.date(), again=None)

    def today_again(self, now: datetime) -> "Memory":
        """The same after "Not today" was taken back: what was missed meanwhile does not come."""
        return replace(self.settled_at(now), off=None)


def new_memory(now: datetime) -> Memory:
    """The memory of the first look ever."""
    moment = now.astimezone(UTC)
    return Memory(moment, moment, moment)


def due(schedule: Schedule, memory: Memory, done: tuple[Done, ...], now: datetime) -> Due | None:
    """What to remind of now, with a memory that has seen now; None where there is nothing."""
    if not schedule.enabled or now.date() == memory.off or _minute(now) in schedule.quiet:
        return None
    return max(_found(schedule, memory, done, now), key=lambda found: found.since, default=None)


class _TimeDue(NamedTuple):
    reminder: Reminder
    day: date
    since: datetime


def _found(schedule: Schedule, memory: Memory, done: tuple[Done, ...], now: datetime) -> Iterator[Due]:
    today = {each.routine for each in done if each.ended.astimezone(now.tzinfo).date() == now.date()}
    skipped = today if schedule.skip_done else set()
    for reminder, _, since in _times(schedule, memory, now):
        if reminder.routine not in skipped:
            yield Due(reminder.routine, since)
    if memory.again is not None and memory.again.since <= now < memory.again.since + _DAY:
        yield memory.again
    break_since = _break(schedule, memory, done, now)
    if break_since is not None:
        yield Due(schedule.breaks.routine, break_since)


def _times(schedule: Schedule, memory: Memory, now: datetime) -> Iterator[_TimeDue]:
    """The times of today that are neither settled nor told; the clocks may put one of yesterday on today."""
    for reminder in schedule.reminders:
        for day in (now.date() - _DAY, now.date()):
            since = _moment(day, reminder.at, now)
            on_the_wall = since.astimezone(now.tzinfo)
            if (
                reminder.on
                and day.weekday() in reminder.days
                and on_the_wall.date() == now.date()
                and memory.settled < since <= now
                and (day, reminder.at) not in memory.told
                and _minute(on_the_wall) not in schedule.quiet
            ):
                yield _TimeDue(reminder, day, since)


def _break(schedule: Schedule, memory: Memory, done: tuple[Done, ...], now: datetime) -> datetime | None:
    """Since when a break at the desk is due."""
    breaks = schedule.breaks
    if not breaks.on or now.weekday() not in breaks.days or not breaks.first <= _minute(now) < breaks.last:
        return None
    ended = (each.ended for each in done if each.ended <= now)
    sitting = max(_moment(now.date(), breaks.first, now), memory.settled, memory.awake, *ended)
    since = sitting.astimezone(UTC) + timedelta(minutes=breaks.every)
    return since if since <= now else None


def _moment(day: date, minute: Minute, now: datetime) -> datetime:
    """The moment of a time of a day in the zone one is in now, in UTC."""
    return datetime.combine(day, time(*divmod(minute, 60)), now.tzinfo).astimezone(UTC)


def _minute(moment: datetime) -> Minute:
    return moment.hour * 60 + moment.minute
