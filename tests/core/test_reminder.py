"""A reminder is due at its time, once, whatever sleeps, travels or is set meanwhile."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from msgspec.structs import replace

from footdesk.core.reminder import AWAY, Done, Due, Memory, due, new_memory
from footdesk.core.schedule import WEEK, Breaks, QuietHours, Reminder, Schedule

BERLIN = ZoneInfo("Europe/Berlin")
NEW_YORK = ZoneInfo("America/New_York")
TOKYO = ZoneInfo("Asia/Tokyo")
NEVER_QUIET = QuietHours(0, 0)
MORNING = Schedule((Reminder(450, "all-ten"), Reminder(660, "desk-break")), quiet=NEVER_QUIET)
"""07:30 and 11:00 on workdays."""

EVERY_HOUR = Schedule(breaks=Breaks(on=True, every=60, first=540, last=1020), quiet=NEVER_QUIET)
"""After an hour at the desk, from 09:00 to 17:00 on workdays."""


def at(hour: int, minute: int = 0, day: int = 4, zone: ZoneInfo = BERLIN) -> datetime:
    """A moment in March 2026; the 4th is a Wednesday."""
    return datetime(2026, 3, day, hour, minute, tzinfo=zone)


def found(schedule: Schedule, memory: Memory, now: datetime, *done: Done) -> str | None:
    """The routine to remind of."""
    what = due(schedule, memory.seen(now), done, now)
    return None if what is None else what.routine


def test_a_reminder_is_due_from_its_time_until_it_is_told() -> None:
    """Not before, at its minute, and as long as nobody told it; then no longer."""
    memory = new_memory(at(7))
    assert found(MORNING, memory, at(7, 29)) is None
    assert due(MORNING, memory, (), at(7, 30)) == Due("all-ten", at(7, 30).astimezone(UTC))
    assert found(MORNING, memory, at(9)) == "all-ten"
    memory = memory.told_at(at(7, 30), MORNING)
    assert found(MORNING, memory, at(7, 30)) is None
    assert found(MORNING, memory, at(10, 59)) is None
    assert found(MORNING, memory, at(11)) == "desk-break"


def test_what_was_missed_comes_once_and_only_on_its_day() -> None:
    """After sleep the last of two missed ones comes and settles both; on the next day nothing comes."""
    memory = new_memory(at(7))
    assert found(MORNING, memory, at(14)) == "desk-break"
    assert found(MORNING, memory.told_at(at(14), MORNING), at(14)) is None
    assert found(MORNING, memory, at(7, day=5)) is None


def test_nothing_from_before_the_first_look_comes() -> None:
    """Whoever starts FootDesk for the first time at nine is not reminded of half past seven."""
    assert found(MORNING, new_memory(at(9)), at(9)) is None


def test_only_on_its_days() -> None:
    """A reminder of the workdays leaves Sunday alone; one that is off leaves every day alone."""
    assert found(MORNING, new_memory(at(7, day=8)), at(8, day=8)) is None
    off = Schedule((Reminder(450, "all-ten", on=False),), quiet=NEVER_QUIET)
    assert found(off, new_memory(at(7)), at(8)) is None
    assert found(replace(MORNING, enabled=False), new_memory(at(7)), at(8)) is None


def test_quiet_hours_are_quiet() -> None:
    """What falls into them never comes; what was missed before them comes after them."""
    quiet = replace(MORNING, quiet=QuietHours(420, 460))
    assert found(quiet, new_memory(at(7)), at(7, 30)) is None
    assert found(quiet, new_memory(at(7)), at(7, 45)) is None
    later = replace(MORNING, quiet=QuietHours(480, 540))
    assert found(later, new_memory(at(7)), at(8, 30)) is None
    assert found(later, new_memory(at(7)), at(9)) == "all-ten"


def test_what_was_done_today_is_skipped() -> None:
    """The routine itself, done earlier on the same day; another one, or yesterday, or with the choice off, is not."""
    memory = new_memory(at(6))
    assert found(MORNING, memory, at(7, 30), Done("all-ten", at(6, 50))) is None
    assert found(MORNING, memory, at(7, 30), Done("desk-break", at(6, 50))) == "all-ten"
    assert found(MORNING, memory, at(7, 30), Done("all-ten", at(6, 50, day=3))) == "all-ten"
    assert found(replace(MORNING, skip_done=False), memory, at(7, 30), Done("all-ten", at(6, 50))) == "all-ten"


def test_in_ten_minutes() -> None:
    """It comes again ten minutes later, once, and not on another day."""
    memory = new_memory(at(7)).told_at(at(7, 30), MORNING).snoozed(at(7, 30) + timedelta(seconds=50), "all-ten")
    assert found(MORNING, memory, at(7, 39)) is None
    assert found(MORNING, memory, at(7, 40)) == "all-ten"
    assert found(MORNING, memory, at(8, day=7)) is None
    assert found(MORNING, memory.told_at(at(7, 40), MORNING), at(8)) is None


def test_not_today() -> None:
    """Nothing more comes today, not even what was put off; tomorrow it goes on, or at once when one asks for it."""
    memory = new_memory(at(7)).snoozed(at(7), "all-ten").not_today(at(7))
    assert found(MORNING, memory, at(7, 30)) is None
    assert found(MORNING, memory, at(7, 30, day=5)) == "all-ten"
    memory = memory.today_again(at(8))
    assert found(MORNING, memory, at(8)) is None
    assert found(MORNING, memory, at(11)) == "desk-break"


def test_a_changed_schedule_does_not_remind_of_the_past() -> None:
    """A time that is entered after it has passed is due tomorrow."""
    memory = new_memory(at(6)).settled_at(at(9))
    assert found(MORNING, memory, at(9)) is None
    assert found(MORNING, new_memory(at(6)).settled_at(at(7, 30)), at(7, 30)) is None


@pytest.mark.parametrize(
    ("day", "month", "moment"), [(29, 3, "2026-03-29 01:30"), (25, 10, "2026-10-25 00:30"), (1, 7, "2026-07-01 00:30")]
)
def test_the_clocks_change(day: int, month: int, moment: str) -> None:
    """Half past two comes once: an hour later on the wall where it is left out, the first time where it comes twice."""
    schedule = Schedule((Reminder(150, "all-ten", WEEK),), quiet=NEVER_QUIET)
    start = datetime(2026, month, day, 0, 0, tzinfo=BERLIN).astimezone(UTC)
    memory, told = new_memory(start), []
    for minute in range(6 * 60):
        now = (start + timedelta(minutes=minute)).astimezone(BERLIN)
        memory = memory.seen(now)
        if due(schedule, memory, (), now):
            told.append(now.astimezone(UTC))
            memory = memory.told_at(now, schedule)
    assert [f"{each:%Y-%m-%d %H:%M}" for each in told] == [moment]


def test_a_time_that_the_clocks_put_on_the_next_day_comes_there() -> None:
    """In Godthab the last hour of 28 March 2026 was left out: half past eleven comes half past midnight."""
    zone = ZoneInfo("America/Nuuk")
    schedule = Schedule((Reminder(23 * 60 + 30, "all-ten", WEEK),), quiet=NEVER_QUIET)
    now = datetime(2026, 3, 29, 0, 30, tzinfo=zone)
    assert found(schedule, new_memory(datetime(2026, 3, 28, 22, 0, tzinfo=zone)), now) == "all-ten"


def test_whoever_flies_west_is_not_reminded_twice() -> None:
    """Half past seven was told in Berlin; in New York half past seven of the same day says nothing, eleven does."""
    memory = new_memory(at(7)).told_at(at(7, 30), MORNING)
    assert found(MORNING, memory, at(7, 30, zone=NEW_YORK)) is None
    assert found(MORNING, memory, at(11, zone=NEW_YORK)) == "desk-break"


def test_whoever_flies_east_is_reminded_by_the_wall_there() -> None:
    """In Tokyo the next eleven o'clock is that of Tokyo."""
    memory = new_memory(at(7, day=3)).told_at(at(11, day=3), MORNING)
    assert found(MORNING, memory, at(11, zone=TOKYO)) == "desk-break"


def test_a_clock_that_is_set_back_tells_nothing_twice() -> None:
    """What was told stays told; what comes after it comes at its time of the new clock."""
    memory = new_memory(at(7)).told_at(at(7, 30), MORNING)
    memory = memory.seen(at(7, 30)).seen(at(7))
    assert found(MORNING, memory, at(7, 30)) is None
    assert found(MORNING, memory, at(11)) == "desk-break"


def test_a_clock_that_is_set_back_loses_nothing() -> None:
    """What waited still waits, and what lies ahead on the new clock comes."""
    assert found(MORNING, new_memory(at(7)).seen(at(8)), at(7, 45)) == "all-ten"
    assert found(MORNING, new_memory(at(14)).seen(at(9)), at(11)) == "desk-break"


def test_a_break_is_due_after_an_hour_at_the_desk() -> None:
    """Counted from the beginning of the hours, from a reminder, from a session, never outside the hours and days."""
    memory = watched(at(8), at(10))
    assert due(EVERY_HOUR, memory, (), at(9, 59)) is None
    assert due(EVERY_HOUR, memory, (), at(10)) == Due("desk-break", at(10).astimezone(UTC))
    assert due(EVERY_HOUR, memory, (Done("all-ten", at(9, 30)), Done("all-ten", at(12))), at(10)) is None
    told = watched(at(10), at(11), memory.told_at(at(10), EVERY_HOUR))
    assert due(EVERY_HOUR, told, (), at(10, 59)) is None
    assert due(EVERY_HOUR, told, (), at(11)) is not None
    assert due(EVERY_HOUR, told, (), at(17)) is None
    assert due(EVERY_HOUR, told, (), at(10, day=7)) is None
    assert due(EVERY_HOUR, told, (), at(8, 59)) is None


def test_whoever_was_away_was_not_at_the_desk() -> None:
    """After sleep, and when the clock was set back, the hour begins anew."""
    memory = watched(at(8), at(9, 50)).seen(at(11))
    assert due(EVERY_HOUR, watched(at(11), at(11, 59), memory), (), at(11, 59)) is None
    assert due(EVERY_HOUR, watched(at(11), at(12), memory), (), at(12)) is not None
    back = watched(at(8), at(11)).seen(at(10))
    assert due(EVERY_HOUR, watched(at(10), at(10, 59), back), (), at(10, 59)) is None


def test_told_times_are_forgotten_after_some_days() -> None:
    """Years of reminders leave no trace behind."""
    memory = replace(new_memory(at(7)), told=frozenset({(date(2026, 2, 1), 450), (date(2026, 3, 3), 450)}))
    assert memory.told_at(at(7, 30), MORNING).told == {(date(2026, 3, 3), 450), (date(2026, 3, 4), 450)}


def watched(since: datetime, until: datetime, memory: Memory | None = None) -> Memory:
    """A memory that has looked often enough from one moment to another."""
    memory, now = memory or new_memory(since), since
    while now < until:
        now = min(now + AWAY, until)
        memory = memory.seen(now)
    return memory
