"""The map of days: every day in its place, nothing twice and nothing lost."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from footdesk.core.day_map import WEEKS_BACK, WEEKS_SHOWN, DaySum, Level, day_map, week_of, window
from footdesk.core.exercise import SECOND
from footdesk.core.history import PainScores
from tests.core.sums import sum_on

MINUTE = 60 * SECOND
DAY = timedelta(days=1)
TODAY = date(2028, 3, 2)

dates = st.dates(date(1990, 1, 1), date(2100, 1, 1))
weekdays = st.integers(0, 6)


@given(today=dates, first_weekday=weekdays, back=st.integers(-5, WEEKS_BACK + 5))
def test_a_window_is_whole_weeks_and_goes_back_a_year(today: date, first_weekday: int, back: int) -> None:
    """It is 18 weeks that begin on the country's weekday; not scrolled back it ends in the week of today."""
    first, last = window(today, back, first_weekday=first_weekday)
    assert first.weekday() == first_weekday
    assert (last - first).days + 1 == 7 * WEEKS_SHOWN
    weeks_back = (week_of(today, first_weekday) - week_of(last, first_weekday)).days / 7
    assert weeks_back == min(max(back, 0), WEEKS_BACK)
    assert last - 6 * DAY <= week_of(today, first_weekday)


@given(days=st.lists(st.integers(-3, 200)), first_weekday=weekdays, back=st.integers(0, WEEKS_BACK))
def test_every_session_of_the_window_is_in_its_day(days: list[int], first_weekday: int, back: int) -> None:
    """Each week has seven days in a row, and the map holds the sessions of its days, all of them, once."""
    sessions = [sum_on(TODAY - number * DAY, MINUTE) for number in days]
    first, last = window(TODAY, back, first_weekday=first_weekday)
    found = day_map(sessions, TODAY, first, last)
    assert (found.first, found.last, len(found.weeks)) == (first, last, WEEKS_SHOWN)
    inside = [each.session.day for each in sessions if first <= each.session.day <= last]
    assert sum(week.sessions for week in found.weeks) == len(inside)
    assert sum(week.spent for week in found.weeks) == len(inside) * MINUTE
    assert sum(week.active_days for week in found.weeks) == len(set(inside))
    for number in range((last - first).days + 1):
        day = first + number * DAY
        there = found[day]
        if day > TODAY and day not in inside:
            assert there is None
        else:
            assert there is not None
            assert (there.day, len(there.sessions)) == (day, inside.count(day))


@pytest.mark.parametrize("outside", [date(2027, 1, 1), date(2028, 3, 6)])
def test_a_day_outside_is_not_in_the_map(outside: date) -> None:
    """Asking for it is a mistake of ours."""
    with pytest.raises(KeyError):
        _ = day_map([], TODAY, *window(TODAY))[outside]


@pytest.mark.parametrize(
    ("minutes", "level"),
    [
        ((), Level.NONE),
        ((0,), Level.SHORT),
        ((7.99,), Level.SHORT),
        ((8,), Level.MEDIUM),
        ((4, 4), Level.MEDIUM),
        ((14.99,), Level.MEDIUM),
        ((5, 10), Level.LONG),
    ],
)
def test_a_day_has_the_size_of_its_minutes(minutes: tuple[float, ...], level: Level) -> None:
    """All sessions of a day count together; one of no time at all is still a session."""
    day = DaySum(TODAY, tuple(sum_on(TODAY, round(each * MINUTE)) for each in minutes))
    assert day.level is level


def test_a_day_goes_from_its_first_score_to_its_last() -> None:
    """The scores of the sessions between do not matter; where none was given there is none."""
    scores = (PainScores(None, 4), PainScores(5, 3), PainScores(4, None))
    hours = (8, 10, 12)
    unordered = [sum_on(TODAY, 0, hour, pain) for hour, pain in zip(hours, scores, strict=True)][::-1]
    found = day_map(unordered, TODAY, *window(TODAY))[TODAY]
    assert found is not None
    assert [each.session.began.local.hour for each in found.sessions] == [8, 10, 12]
    assert found.pain == (5, 3)
    assert DaySum(TODAY).pain == (None, None)
