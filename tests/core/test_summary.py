"""A summary is what was recorded, added up: nothing more, nothing else."""

from datetime import date, timedelta
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from footdesk.core.exercise import Side
from footdesk.core.exercise_sums import exercise_sums
from footdesk.core.history import PainScores, SessionSum
from footdesk.core.pain_series import pain_series
from footdesk.core.side_balance import SideSum
from footdesk.core.summary import DatedNote, Period, WeekOfPain, summary, weeks_of_pain
from tests.core.sums import begun, scores, spent, sum_on

TODAY = date(2028, 3, 2)
NOTHING = SideSum()


def test_a_period_ends_today() -> None:
    """It counts today, and goes over a leap day like any other."""
    assert [(TODAY - each.first(TODAY)).days + 1 for each in Period] == [30, 90]


@given(days=st.lists(st.tuples(st.integers(-3, 40), st.integers(0, 10_000), scores)))
def test_it_adds_up_the_days_it_covers(days: list[tuple[int, int, PainScores]]) -> None:
    """Sessions before it and after it are left out."""
    sums = [sum_on(TODAY - timedelta(days=back), took, pain=pain) for back, took, pain in days]
    first = Period.MONTH.first(TODAY)
    inside = [(back, took, pain) for back, took, pain in days if 0 <= back < 30]
    found = summary(sums, (), first, TODAY, notes=True)
    assert found.days == 30
    assert found.sessions == len(inside)
    assert found.active_days == len({back for back, _, _ in inside})
    assert found.spent == sum(took for _, took, _ in inside)
    assert len(found.pain.points) == sum((pain.before, pain.after) != (None, None) for _, _, pain in inside)
    assert found.notes == ()


def test_notes_are_there_only_where_they_are_wanted() -> None:
    """The newest comes first, and what is blank is no note."""
    texts = ("Cold feet.", " \n", "Slept well.")
    sums = [
        SessionSum(replace(begun(TODAY - timedelta(days=2 - number)), note=text), spent(0))
        for number, text in enumerate(texts)
    ]
    first = Period.MONTH.first(TODAY)
    assert summary(sums, (), first, TODAY, notes=False).notes == ()
    expected = (DatedNote(TODAY, "Slept well."), DatedNote(TODAY - timedelta(days=2), "Cold feet."))
    assert summary(sums, (), first, TODAY, notes=True).notes == expected


def test_exercises_are_put_together_from_their_sides() -> None:
    """The most often done one comes first; one that was only begun, or only passed through, is there as well."""
    sides = [
        ("begun", Side.LEFT, SideSum(10, 1)),
        ("often", Side.BOTH, SideSum(5, 2)),
        ("once", Side.LEFT, SideSum(3, 4)),
        ("once", Side.RIGHT, SideSum(2, 3)),
    ]
    found = exercise_sums([("once", 1), ("often", 3), ("waited", 1)], sides)
    assert [(each.exercise, each.done, each.work) for each in found] == [
        ("often", 3, 5),
        ("once", 1, 5),
        ("waited", 1, 0),
        ("begun", 0, 10),
    ]
    assert (found[1].left, found[1].right, found[1].both) == (SideSum(3, 4), SideSum(2, 3), NOTHING)


def test_weeks_have_the_mean_of_the_scores_that_were_given() -> None:
    """A score that was left blank counts for nothing; a week without any is not there."""
    days = [TODAY - timedelta(days=back) for back in (20, 1, 0)]
    pains = (PainScores(after=4), PainScores(5, 3), PainScores(6, None))
    series = pain_series((begun(day, pain=pain) for day, pain in zip(days, pains, strict=True)), days[0], TODAY)
    monday = date(2028, 2, 28)
    assert weeks_of_pain(series) == (
        WeekOfPain(date(2028, 2, 7), 1, None, Fraction(4)),
        WeekOfPain(monday, 2, Fraction(11, 2), Fraction(3)),
    )
    assert weeks_of_pain(series, 6)[-1].first == monday - timedelta(days=1)
