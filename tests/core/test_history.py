"""The history's values and sums: days where the person is, totals that add up, a place to carry on from."""

from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from footdesk.core.exercise import SECOND, InvalidValueError, Side
from footdesk.core.history import (
    MAX_PAIN,
    Outcome,
    PainScores,
    Place,
    Remark,
    SessionPlan,
    SessionRecord,
    StepRecord,
    WallTime,
    day_number,
    day_of,
    days,
    done_on,
    totals,
)
from footdesk.core.plan import Kind, Pace
from tests.core.samples import BOTH_ONCE, EACH_TWICE, plan_of

MADE_OF = SessionPlan("all-ten", "All ten exercises", by_position=False, pace=Pace())


def wall(moment: datetime) -> WallTime:
    """Give the moment as it is on a wall at its own offset."""
    offset = moment.utcoffset()
    assert offset is not None
    return WallTime(round(moment.timestamp() * 1000), int(offset / timedelta(minutes=1)), "somewhere")


def session(began: WallTime, name: str = "one") -> SessionRecord:
    """Make a session of which only the beginning matters."""
    return SessionRecord(name, MADE_OF, began, Place(0, Side.LEFT))


def step(
    kind: Kind, side: Side, spent: int, turn: tuple[int, int | None] = (0, None), *, complete: bool = True
) -> StepRecord:
    """Make a step of the first exercise; `turn` is its repetition and stage."""
    return StepRecord(0, "grip", kind, side, *turn, 0, spent, spent, complete)


@given(
    moment=st.datetimes(min_value=datetime(1970, 1, 3), max_value=datetime(2200, 1, 1)),  # noqa: DTZ001 - given a zone below
    offset=st.integers(-14 * 60, 14 * 60),
)
def test_the_day_is_the_local_day(moment: datetime, offset: int) -> None:
    """Wherever one is, midnight, leap day or the change to summer time, the day is the one on the wall's calendar."""
    local = moment.replace(microsecond=0, tzinfo=timezone(timedelta(minutes=offset)))
    assert wall(local).day == local.date()
    assert wall(local).local == local.replace(tzinfo=None)


def test_a_day_belongs_to_where_it_began() -> None:
    """The same moment is another day in Auckland than in Honolulu."""
    moment = datetime(2028, 2, 29, 11, 30, tzinfo=UTC)
    auckland, honolulu = timezone(timedelta(hours=13)), timezone(timedelta(hours=-10))
    assert wall(moment.astimezone(auckland)).day == date(2028, 3, 1)
    assert wall(moment.astimezone(honolulu)).day == date(2028, 2, 29)


@pytest.mark.parametrize("offset", [-1440, 1440])
def test_an_offset_of_a_day_is_refused(offset: int) -> None:
    """No place on earth is a day away from UTC."""
    with pytest.raises(InvalidValueError, match="offset"):
        WallTime(0, offset, "nowhere")


@pytest.mark.parametrize("utc", [-(2**62), 2**62, 253402300800000])
def test_a_moment_that_no_calendar_has_is_refused(utc: int) -> None:
    """What a damaged file may hold is told, not stumbled over later."""
    with pytest.raises(InvalidValueError, match="day"):
        WallTime(utc, 0, "nowhere")
    with pytest.raises(InvalidValueError, match="day"):
        replace(session(WallTime(0, 0, "UTC")), ended=utc)


@given(st.dates(date(1, 1, 3), date(9999, 12, 29)))
def test_days_are_numbered_without_a_gap(day: date) -> None:
    """A day's number is the days since 1970-01-01, before and after it, and leads back to the day."""
    assert day_of(day_number(day)) == day
    assert date(1970, 1, 1) + timedelta(days=day_number(day)) == day


@pytest.mark.parametrize("score", [-1, MAX_PAIN + 1])
@pytest.mark.parametrize("field", ["before", "after", "next_morning"])
def test_a_score_off_the_scale_is_refused(field: str, score: int) -> None:
    """Pain is 0 to 10, or not given."""
    assert PainScores(0, None, MAX_PAIN).next_morning == MAX_PAIN
    with pytest.raises(InvalidValueError, match=field):
        PainScores(**{field: score})


def test_totals_tell_sides_and_repetitions() -> None:
    """Work counts per side, a repetition once for all its stages, and only when it was completed."""
    steps = [
        step(Kind.PREPARE, Side.LEFT, 5 * SECOND),
        step(Kind.HOLD, Side.LEFT, 2 * SECOND, (1, 0)),
        step(Kind.HOLD, Side.LEFT, 2 * SECOND, (1, 1)),
        step(Kind.RELAX, Side.LEFT, 1 * SECOND, (1, None)),
        step(Kind.MOVE, Side.RIGHT, 3 * SECOND, (1, None)),
        step(Kind.HOLD, Side.RIGHT, 1 * SECOND, (2, None), complete=False),
    ]
    found = totals(steps)
    assert found.spent == 14 * SECOND
    assert found.work == 8 * SECOND
    assert dict(found.work_by_side) == {Side.LEFT: 4 * SECOND, Side.RIGHT: 4 * SECOND}
    assert dict(found.repetitions_by_side) == {Side.LEFT: 1, Side.RIGHT: 1}


def test_totals_of_nothing_are_nothing() -> None:
    """No steps sum up to zero."""
    found = totals([])
    assert (found.spent, found.work, dict(found.work_by_side)) == (0, 0, {})


def test_done_on_a_day_is_what_was_completed_then() -> None:
    """Only exercises done, not skipped ones, and only those of sessions that began that day."""
    monday = session(wall(datetime(2026, 11, 23, 23, 59, tzinfo=UTC)))
    tuesday = session(wall(datetime(2026, 11, 24, 0, 1, tzinfo=UTC)))
    done, skipped = Remark(0, "grip", Outcome.DONE, 0), Remark(1, "walk", Outcome.SKIPPED, 0)
    other = Remark(2, "roll", Outcome.DONE, 0)
    assert done_on(date(2026, 11, 23), [(monday, [done, skipped]), (tuesday, [other])]) == {"grip"}
    assert done_on(date(2026, 11, 25), [(monday, [done])]) == frozenset()


def test_days_count_their_sessions() -> None:
    """Each day with a session has their number; other days are not there."""
    first, second = datetime(2026, 11, 23, 8, tzinfo=UTC), datetime(2026, 11, 23, 20, tzinfo=UTC)
    assert dict(days([session(wall(first)), session(wall(second))])) == {date(2026, 11, 23): 2}


def test_a_place_finds_its_step() -> None:
    """Carrying on begins at the side under way: at its prepare, or at the switch that leads to it."""
    plan = plan_of(EACH_TWICE, EACH_TWICE, BOTH_ONCE)
    left, right, both = (plan.steps[Place(*where).step_in(plan)] for where in _WHERE)
    assert (left.kind, left.exercise, left.side) == (Kind.PREPARE, 1, Side.LEFT)
    assert (right.kind, right.exercise, right.side) == (Kind.SWITCH, 1, Side.RIGHT)
    assert (both.kind, both.exercise, both.side) == (Kind.PREPARE, 2, Side.BOTH)


_WHERE = ((1, Side.LEFT), (1, Side.RIGHT), (2, Side.BOTH))


def test_a_place_that_is_no_longer_there_leads_to_a_beginning() -> None:
    """A side that the exercise no longer has leads to its beginning, an exercise that is gone to the plan's."""
    plan = plan_of(BOTH_ONCE, BOTH_ONCE)
    assert Place(1, Side.LEFT).step_in(plan) == plan.entry(1)
    assert Place(2, Side.BOTH).step_in(plan) == 0
