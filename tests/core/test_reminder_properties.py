"""Whatever clocks, zones and sleep do, a time of a day is told at most once, and a day with looks misses nothing."""

from collections import Counter
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from footdesk.core.reminder import AWAY, Due, Memory, due, new_memory
from footdesk.core.schedule import WEEK, Breaks, QuietHours, Reminder, Schedule

ZONES = ("Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "America/Havana", "Asia/Kathmandu", "Pacific/Apia")
"""Among them one with half an hour of summer time, and one whose clocks change at midnight."""

CHANGES = (
    datetime(2026, 3, 8, tzinfo=UTC),
    datetime(2026, 3, 29, tzinfo=UTC),
    datetime(2026, 4, 5, tzinfo=UTC),
    datetime(2026, 10, 25, tzinfo=UTC),
    datetime(2026, 11, 1, tzinfo=UTC),
)
"""Days on which the clocks change somewhere."""

zones = st.sampled_from(ZONES).map(ZoneInfo)
starts = st.builds(
    lambda day, minutes: day + timedelta(minutes=minutes),
    st.sampled_from(CHANGES),
    st.integers(-1440, 1440),
)
reminders = st.builds(Reminder, st.integers(0, 1439), st.sampled_from(["all-ten", "desk-break"]), st.just(WEEK))
quiets = st.builds(QuietHours, st.integers(0, 1439), st.integers(0, 1439))
schedules = st.builds(Schedule, st.lists(reminders, max_size=4).map(tuple), quiet=quiets)
gaps = st.lists(st.one_of(st.integers(1, 60), st.integers(60, 3 * 1440)), min_size=1, max_size=60)
"""The minutes between two looks: the machine slept in the longer ones."""

jumps = st.lists(st.tuples(st.integers(-1440, 1440), zones), min_size=1, max_size=60)
"""The minutes from one look to the next on a clock that is set, and where one is."""


class Watcher:
    """Looks, and tells whatever is due."""

    def __init__(self, schedule: Schedule, first: datetime) -> None:
        """Look for the first time."""
        self.schedule = schedule
        self.memory: Memory = new_memory(first)
        self.told: list[tuple[datetime, Due]] = []

    def look(self, now: datetime) -> None:
        """Look now."""
        self.memory = self.memory.seen(now)
        what = due(self.schedule, self.memory, (), now)
        if what is not None:
            self.told.append((now, what))
            self.memory = self.memory.told_at(now, self.schedule)


def expected(schedule: Schedule, first: datetime, now: datetime) -> list[datetime]:
    """The moments of the reminders of the day of `now` that came after the first look, told naively, in UTC."""
    found = []
    for reminder in schedule.reminders:
        for day in (now.date() - timedelta(days=1), now.date()):
            moment = _first_moment(day, reminder.at, now)
            wall = moment.astimezone(now.tzinfo)
            loud = wall.hour * 60 + wall.minute not in schedule.quiet
            if wall.date() == now.date() and first < moment <= now and loud:
                found.append(moment)
    return sorted(found)


def _first_moment(day: date, at: int, now: datetime) -> datetime:
    """The first minute at which the wall shows a time, or would have shown it without a jump over it."""
    midday = datetime(day.year, day.month, day.day, 12, tzinfo=now.tzinfo).astimezone(UTC)
    moments = (midday + timedelta(minutes=minute) for minute in range(-16 * 60, 16 * 60))
    walls = ((moment, moment.astimezone(now.tzinfo)) for moment in moments)
    shown = (moment for moment, wall in walls if wall.date() == day and wall.hour * 60 + wall.minute == at)
    day_before = (midday - timedelta(days=1)).astimezone(now.tzinfo).utcoffset()
    assert day_before is not None
    left_out = datetime(day.year, day.month, day.day, tzinfo=UTC) + timedelta(minutes=at) - day_before
    return next(shown, left_out)


@given(schedules, zones, starts, gaps)
def test_a_time_is_told_once_and_missed_ones_together(
    schedule: Schedule, zone: ZoneInfo, first: datetime, gaps: list[int]
) -> None:
    """With sleep of any length and the clocks changing, each look tells one thing at most, and nothing twice."""
    watcher, now = Watcher(schedule, first.astimezone(zone)), first
    last_look = first
    for gap in gaps:
        now = now + timedelta(minutes=gap)
        local, before = now.astimezone(zone), len(watcher.told)
        watcher.look(local)
        told = watcher.told[before:]
        assert len(told) <= 1
        quiet = local.hour * 60 + local.minute in schedule.quiet
        news = [moment for moment in expected(schedule, first, local) if moment > last_look]
        if news and not quiet:
            assert [what.since for _, what in told] == [news[-1]]
        if quiet:
            assert not told
        last_look = now if not quiet else last_look
    assert max(Counter(what.since for _, what in watcher.told).values(), default=0) <= 1


@given(schedules, starts, zones, jumps)
def test_no_clock_and_no_zone_tells_a_time_twice(
    schedule: Schedule, first: datetime, zone: ZoneInfo, jumps: list[tuple[int, ZoneInfo]]
) -> None:
    """A clock that is set to and fro, and a person who flies to and fro, still meet each time of a day once."""
    watcher, now = Watcher(schedule, first.astimezone(zone)), first
    times: Counter[tuple[date, int]] = Counter()
    for minutes, place in jumps:
        now = now + timedelta(minutes=minutes)
        before = watcher.memory.told
        watcher.look(now.astimezone(place))
        times.update(watcher.memory.told - before)
    recent = [count for (day, _), count in times.items() if abs(day - now.date()) <= timedelta(days=1)]
    assert max(recent, default=0) <= 1 or _wandered(jumps)


def _wandered(jumps: list[tuple[int, ZoneInfo]]) -> bool:
    """Whether the clock was so far away that days were forgotten."""
    position, reached = 0, [0]
    for minutes, _ in jumps:
        position += minutes
        reached.append(position)
    return max(reached) - min(reached) > 1440


@given(
    st.integers(10, 240),
    st.tuples(st.integers(0, 700), st.integers(701, 1439)),
    zones,
    starts,
    st.lists(st.integers(1, 400), min_size=1, max_size=80),
)
def test_breaks_leave_time_between_them(
    every: int, hours: tuple[int, int], zone: ZoneInfo, first: datetime, gaps: list[int]
) -> None:
    """Two are never nearer than asked for, each lies in its hours, and one who just came back is left alone."""
    breaks = Breaks(on=True, every=every, first=hours[0], last=hours[1], days=WEEK)
    watcher, now = Watcher(Schedule(breaks=breaks, quiet=QuietHours(0, 0)), first), first
    back = first
    for gap in gaps:
        now, before = now + timedelta(minutes=gap), len(watcher.told)
        if timedelta(minutes=gap) > AWAY:
            back = now
        watcher.look(now.astimezone(zone))
        if len(watcher.told) > before:
            assert now - back >= timedelta(minutes=every)
    for wall, _ in watcher.told:
        assert hours[0] <= wall.hour * 60 + wall.minute < hours[1]
    moments = [wall.astimezone(UTC) for wall, _ in watcher.told]
    assert all(later - earlier >= timedelta(minutes=every) for earlier, later in pairwise(moments))


@given(schedules, zones, starts, st.integers(1, 4 * 1440), st.lists(st.integers(1, 299), max_size=20))
def test_looks_between_change_nothing(
    schedule: Schedule, zone: ZoneInfo, first: datetime, minutes: int, seconds: list[int]
) -> None:
    """Looking more often without telling finds the same."""
    now = (first + timedelta(minutes=minutes)).astimezone(zone)
    seldom = often = new_memory(first)
    for second in sorted(seconds):
        often = often.seen(first + timedelta(minutes=minutes) * (second / 300))
    assert due(schedule, seldom.seen(now), (), now) == due(schedule, often.seen(now), (), now)
