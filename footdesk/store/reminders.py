"""The reminders on disk: what a person wants to be reminded of, and what is remembered of the reminders so far.

The first is a file that a person can read, beside the settings; a damaged one is set aside and told. The second is kept
with the data; where it cannot be read the reminders begin anew, which loses nothing a person has entered.
"""

import os
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Any, Literal

import msgspec
import tomli_w

from footdesk.core.exercise import InvalidValueError
from footdesk.core.reminder import Due, Memory
from footdesk.core.schedule import WORKDAYS, Breaks, Minute, QuietHours, Reminder, Schedule
from footdesk.store.errors import Cause, Problem, StoreError
from footdesk.store.table_file import read_table, wrong_file
from footdesk.store.whole_file import set_aside, write_whole

FILE = "reminders.toml"
"""The name of the file in the folder of the settings."""

MEMORY_FILE = "reminded.toml"
"""The name of the file in the folder of the data."""

_Day = Literal["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
_DAYS: tuple[_Day, ...] = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_USUAL_DAYS = _DAYS[: len(WORKDAYS)]


class _ReminderTable(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One reminder."""

    at: time
    routine: str
    days: tuple[_Day, ...] = _USUAL_DAYS
    on: bool = True


class _BreaksTable(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The breaks at the desk."""

    on: bool = Breaks().on
    every: int = Breaks().every
    first: time = time(9)
    last: time = time(17)
    routine: str = Breaks().routine
    days: tuple[_Day, ...] = _USUAL_DAYS


class _ScheduleTable(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The whole file."""

    quiet_from: time = time(21)
    quiet_until: time = time(7)
    skip_done: bool = True
    wait: bool = True
    enabled: bool = True
    breaks: _BreaksTable = _BreaksTable()
    reminders: tuple[_ReminderTable, ...] = ()


class _ToldTable(msgspec.Struct, frozen=True):
    """A day and a time that were told."""

    day: date
    at: time


class _AgainTable(msgspec.Struct, frozen=True):
    """What comes again."""

    routine: str
    since: datetime


class _MemoryTable(msgspec.Struct, frozen=True):
    """The whole file of what is remembered."""

    looked: datetime
    settled: datetime
    awake: datetime
    told: tuple[_ToldTable, ...] = ()
    again: _AgainTable | None = None
    off: date | None = None


def has_schedule(folder: Path) -> bool:
    """Whether anybody ever wanted to be reminded of anything; asked at each start, so it reads nothing."""
    return os.path.lexists(folder / FILE)


def load_schedule(folder: Path) -> tuple[Schedule, tuple[Problem, ...]]:
    """The schedule kept in a folder, an empty one where there is none, and what the person has to be told."""
    path = folder / FILE
    if not has_schedule(folder):
        return Schedule(), ()
    try:
        return _schedule(path), ()
    except StoreError as damage:
        try:
            kept = set_aside(path)
        except StoreError:
            # A read-only folder keeps the file from being overwritten as well as from being renamed.
            kept = path
        values = {"file": str(path), "kept": kept.name, "reason": str(damage)}
        return Schedule(), (Problem(Cause.REMINDERS_DAMAGED, values),)


def save_schedule(folder: Path, schedule: Schedule) -> None:
    """Keep a schedule in a folder. Raises StoreError when it cannot be written; the old one then stays."""
    breaks = schedule.breaks
    table = {
        "quiet_from": _time(schedule.quiet.first),
        "quiet_until": _time(schedule.quiet.last),
        "skip_done": schedule.skip_done,
        "wait": schedule.wait,
        "enabled": schedule.enabled,
        "breaks": {
            "on": breaks.on,
            "every": breaks.every,
            "first": _time(breaks.first),
            "last": _time(breaks.last),
            "routine": breaks.routine,
            "days": _names(breaks.days),
        },
        "reminders": [
            {"at": _time(each.at), "routine": each.routine, "days": _names(each.days), "on": each.on}
            for each in schedule.reminders
        ],
    }
    write_whole(folder / FILE, tomli_w.dumps(table).encode())


def load_memory(folder: Path) -> Memory | None:
    """What is remembered; None where nothing is, or where it cannot be read."""
    try:
        table = read_table(folder / MEMORY_FILE, _MemoryTable)
    except StoreError:
        return None
    again = table.again
    moments = (table.looked, table.settled, table.awake, *(() if again is None else (again.since,)))
    if any(moment.tzinfo is None for moment in moments):
        return None
    return Memory(
        table.looked.astimezone(UTC),
        table.settled.astimezone(UTC),
        table.awake.astimezone(UTC),
        frozenset((each.day, _minute(each.at)) for each in table.told),
        None if again is None else Due(again.routine, again.since.astimezone(UTC)),
        table.off,
    )


def save_memory(folder: Path, memory: Memory) -> None:
    """Keep what is remembered. Raises StoreError when it cannot be written."""
    table: dict[str, Any] = {"looked": memory.looked, "settled": memory.settled, "awake": memory.awake}
    if memory.off is not None:
        table["off"] = memory.off
    table["told"] = [{"day": day, "at": _time(at)} for day, at in sorted(memory.told)]
    if memory.again is not None:
        table["again"] = {"routine": memory.again.routine, "since": memory.again.since}
    write_whole(folder / MEMORY_FILE, tomli_w.dumps(table).encode())


def _schedule(path: Path) -> Schedule:
    table = read_table(path, _ScheduleTable)
    breaks = table.breaks
    try:
        return Schedule(
            tuple(Reminder(_minute(each.at), each.routine, _numbers(each.days), each.on) for each in table.reminders),
            Breaks(
                breaks.on,
                breaks.every,
                _minute(breaks.first),
                _minute(breaks.last),
                breaks.routine,
                _numbers(breaks.days),
            ),
            QuietHours(_minute(table.quiet_from), _minute(table.quiet_until)),
            table.skip_done,
            table.wait,
            table.enabled,
        )
    except InvalidValueError as error:
        raise wrong_file(path, f"breaks.{error.field}", str(error.found), error.expected) from error


def _time(minute: Minute) -> time:
    return time(*divmod(minute, 60))


def _minute(moment: time) -> Minute:
    return moment.hour * 60 + moment.minute


def _names(days: frozenset[int]) -> list[_Day]:
    return [_DAYS[day] for day in sorted(days)]


def _numbers(days: tuple[_Day, ...]) -> frozenset[int]:
    return frozenset(map(_DAYS.index, days))
