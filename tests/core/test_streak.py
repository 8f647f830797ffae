"""The streak holds over one rest day a week, wherever and whenever the days were."""

from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given
from hypothesis import strategies as st

from footdesk.core.streak import Streak, streak
from tests.core.test_history import wall

TODAY = date(2028, 3, 1)
DAY = timedelta(days=1)

dates = st.integers(0, 45).map(lambda back: TODAY - back * DAY)
"""Days of which many are near each other, over a leap day."""

moments = st.datetimes(datetime(2000, 1, 1), datetime(2035, 1, 1))  # noqa: DTZ001 - given a zone where it is used


def days_back(*numbers: int) -> list[date]:
    """Give the days that lie so many days before today."""
    return [TODAY - number * DAY for number in numbers]


def keeps_the_rule(first: date, last: date, active: set[date]) -> bool:
    """Look at each day: no two days without a session may be less than a week apart."""
    span = [first + number * DAY for number in range((last - first).days + 1)]
    rests = [day for day in span if day not in active]
    return all(later - earlier >= 7 * DAY for earlier, later in pairwise(rests))


@given(days=st.sets(dates))
def test_the_streak_is_the_longest_run_that_keeps_the_rule(days: set[date]) -> None:
    """The streak that holds, and the best one, are those that trying every run of days finds."""
    ends = [*sorted(days), TODAY]
    yesterday = TODAY if TODAY in days else TODAY - DAY

    def count(first: date, last: date) -> int:
        return sum(first <= day <= last for day in days) if keeps_the_rule(first, last, days) else 0

    found = streak(days, TODAY)
    assert found.current == max((count(first, yesterday) for first in days), default=0)
    assert found.best == max((count(first, last) for first in days for last in ends if last in days), default=0)
    assert found.last == max(days, default=None)
    assert found.best >= found.current
    assert (found.rest is not None) <= (found.current > 0)


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        ((), Streak(0, 0, None, None)),
        ((0,), Streak(1, 1, None, TODAY)),
        ((1, 2, 3), Streak(3, 3, None, TODAY - DAY)),
        ((2, 3, 4), Streak(3, 3, TODAY - DAY, TODAY - 2 * DAY)),
        ((3, 4, 5), Streak(0, 3, None, TODAY - 3 * DAY)),
        ((0, 1, 3, 4), Streak(4, 4, TODAY - 2 * DAY, TODAY)),
        ((0, 2, 4, 5), Streak(2, 3, TODAY - DAY, TODAY)),
        ((0, 1, 2, 3, 4, 5, 7, 8, 9, 10, 11, 12, 14), Streak(13, 13, TODAY - 6 * DAY, TODAY)),
        ((0, 1, 2, 3, 4, 6, 7, 8, 9, 10, 12, 13), Streak(10, 10, TODAY - 5 * DAY, TODAY)),
    ],
)
def test_streaks_as_one_would_count_them(days: tuple[int, ...], expected: Streak) -> None:
    """A rest day keeps what there is and adds nothing, a second one within a week begins anew behind the first."""
    assert streak(days_back(*days), TODAY) == expected


def test_the_day_of_rest_is_known() -> None:
    """Yesterday was a rest day, and the streak is told to be what it was."""
    found = streak(days_back(2, 3, 4, 5, 6, 7), TODAY)
    assert (found.current, found.rested(TODAY - DAY), found.rested(TODAY)) == (6, True, False)


@given(days=st.sets(dates), twice=st.lists(dates))
def test_neither_order_nor_number_of_sessions_matters(days: set[date], twice: list[date]) -> None:
    """A day counts once, in whatever order the days come."""
    more = [day for day in twice if day in days]
    assert streak([*more, *sorted(days, reverse=True)], TODAY) == streak(sorted(days), TODAY)


@given(zone=st.sampled_from(sorted(available_timezones())), start=moments, count=st.integers(1, 60))
def test_a_session_a_day_at_the_same_hour_is_a_streak_everywhere(zone: str, start: datetime, count: int) -> None:
    """Who stays in one place and has a session every day has that many days, over every change of the clocks."""
    begun = [(start + number * DAY).replace(tzinfo=ZoneInfo(zone)) for number in range(count)]
    # A calendar that jumped over a day, as Samoa's did, has one session less, and an hour that was left out another.
    found = [wall(moment.astimezone(UTC).astimezone(ZoneInfo(zone))).day for moment in begun]
    assert streak(found, found[-1]).current == len(set(found)) >= count - 1


@given(start=moments, count=st.integers(2, 40), home=st.integers(-12, 14), away=st.integers(-12, 14), data=st.data())
def test_a_journey_does_not_break_a_streak(
    start: datetime, count: int, home: int, away: int, data: st.DataObject
) -> None:
    """A session every 24 hours stays a streak over a journey in any direction, over the date line too."""
    day_of_journey = data.draw(st.integers(1, count - 1))
    found = []
    for number in range(count):
        moment = start.replace(tzinfo=UTC) + number * DAY
        offset = home if number < day_of_journey else away
        found.append((moment + timedelta(hours=offset)).date())
    missed = (found[-1] - found[0]).days + 1 - len(set(found))
    assert missed <= 2
    if missed <= 1:
        assert streak(found, found[-1]).current == len(set(found))


def test_a_day_that_has_not_come_counts_only_as_far_as_a_journey_reaches() -> None:
    """Who flew west over the date line keeps tomorrow's session; a clock that was years ahead makes no streak."""
    assert streak([*days_back(0, 1, 2), TODAY + DAY], TODAY) == Streak(4, 4, None, TODAY + DAY)
    ahead = [TODAY + 400 * DAY, TODAY + 401 * DAY]
    assert streak([*days_back(0), *ahead], TODAY) == Streak(1, 1, None, TODAY)
