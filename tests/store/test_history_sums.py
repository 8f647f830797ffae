"""The sums that the database adds up are those of the core, over the same days."""

from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from footdesk.core.ending import Ending
from footdesk.core.exercise import Side
from footdesk.core.exercise_sums import ExerciseSum
from footdesk.core.history import StepRecord, totals
from footdesk.core.plan import Kind
from footdesk.core.side_balance import SideSum
from footdesk.store.history import History
from tests.store.histories import MADE_OF, START, TODAY, at, identifier, opened, remark, step
from tests.store.test_history import STEPS


@pytest.fixture
def history(tmp_path: Path) -> Iterator[History]:
    """Give an empty history."""
    made, _ = opened(tmp_path)
    with closing(made):
        yield made


@given(several=st.lists(st.lists(STEPS, max_size=8), max_size=4))
def test_the_sums_are_those_of_the_core(
    tmp_path_factory: pytest.TempPathFactory, several: list[list[StepRecord]]
) -> None:
    """Whatever the steps of a session are, both ways to add them up agree."""
    history, _ = opened(tmp_path_factory.mktemp("data"))
    with closing(history):
        for number, steps in enumerate(several):
            history.begin(identifier(number), MADE_OF, at(1 + number), START)
            history.end(identifier(number), Ending.STOPPED, at(1 + number).utc, *steps)
        found = history.sums(at(1).day, TODAY)
    assert [each.session.id for each in found] == [identifier(number) for number in range(len(several))]
    for each, steps in zip(found, several, strict=True):
        expected = totals(steps)
        assert each.totals == expected
        assert each.totals.work_by_side == expected.work_by_side


def test_only_the_days_asked_for_are_summed(history: History) -> None:
    """The first and the last day belong to them."""
    for day in (1, 2, 3, 4):
        history.begin(identifier(day), MADE_OF, at(day), START)
    found = history.sums(at(2).day, at(3).day)
    assert [each.session.id for each in found] == [identifier(2), identifier(3)]


def test_what_was_done_in_each_exercise(history: History) -> None:
    """Work and repetitions by side, and how often it was done to its end, over the days asked for."""
    for day in (1, 2, 3):
        history.begin(identifier(day), MADE_OF, at(day), START)
        half = replace(step(0, 2, complete=False), side=Side.RIGHT, spent=1_000)
        waited = replace(step(1), kind=Kind.REST)
        history.end(identifier(day), Ending.COMPLETED, at(day).utc, step(0), half, waited, remark(0), remark(1))
    found = history.exercise_sums(at(2).day, at(3).day)
    assert found == (
        ExerciseSum("exercise-0", 2, SideSum(6_000, 2), SideSum(2_000, 0), SideSum()),
        ExerciseSum("exercise-1", 2, SideSum(), SideSum(), SideSum()),
    )
    assert history.exercise_sums(at(9).day, at(9).day) == ()


def test_days_are_told_once(history: History) -> None:
    """Two sessions of one day are one day, and days without any are not there."""
    assert history.days() == ()
    for number, day in enumerate((3, 1, 3)):
        history.begin(identifier(number), MADE_OF, at(day, 8 + number), START)
    assert history.days() == (TODAY - timedelta(days=22), TODAY - timedelta(days=20))
