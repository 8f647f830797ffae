"""The person's scores in a row, and their plain arithmetic."""

from datetime import date, timedelta
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from footdesk.core.history import PainScores
from footdesk.core.pain_series import DAYS_SHOWN, PainFinding, PainPoint, PainSeries, first_day_shown, pain_series
from tests.core.sums import begun, scores

TODAY = date(2028, 3, 2)
DAY = timedelta(days=1)


def series_of(*pains: tuple[int | None, int | None]) -> PainSeries:
    """Make a series of scores before and after."""
    return PainSeries(tuple(PainPoint("one", TODAY, PainScores(*pain)) for pain in pains))


@given(kept=st.lists(st.tuples(st.integers(0, 40), st.integers(0, 22), scores)))
def test_the_series_has_each_scored_session_of_its_days(kept: list[tuple[int, int, PainScores]]) -> None:
    """In the order of time, without those of other days and those without a score before or after."""
    sessions = [begun(TODAY - back * DAY, hour, pain) for back, hour, pain in kept]
    found = pain_series(sessions, first_day_shown(TODAY), TODAY)
    expected = [
        (TODAY - back * DAY, hour, pain)
        for back, hour, pain in kept
        if back < DAYS_SHOWN and (pain.before, pain.after) != (None, None)
    ]
    expected.sort(key=lambda each: each[:2])
    assert [(point.day, point.pain) for point in found.points] == [(day, pain) for day, _, pain in expected]


@given(st.lists(st.tuples(st.none() | st.integers(0, 10), st.none() | st.integers(0, 10))))
def test_the_finding_counts_what_has_both_scores(pains: list[tuple[int | None, int | None]]) -> None:
    """Lower, the same and higher add up to the sessions counted, and the change lies within the scale."""
    finding = series_of(*pains).finding
    assert finding.sessions == sum(None not in pain for pain in pains)
    assert finding.lower + finding.same + finding.higher == finding.sessions
    if finding.change is None:
        assert (finding.sessions, finding.points) == (0, None)
    else:
        assert finding.points is not None
        assert abs(finding.points - finding.change) <= Fraction(1, 2)
        assert -10 <= finding.change <= 10


@pytest.mark.parametrize(
    ("pains", "points"),
    [
        (((5, 3), (5, 5)), -1),
        (((5, 4), (5, 5)), -1),
        (((5, 5), (5, 5), (5, 4)), 0),
        (((4, 5), (5, 5)), 1),
        (((4, 6), (None, 10)), 2),
        (((None, 3), (4, None)), None),
    ],
)
def test_points_are_whole(pains: tuple[tuple[int | None, int | None], ...], points: int | None) -> None:
    """Halves go away from zero, so that up and down are rounded alike."""
    assert series_of(*pains).finding.points == points


def test_a_finding_of_nothing_says_nothing() -> None:
    """No scores, no change."""
    assert series_of().finding == PainFinding(0, 0, 0, 0, None)
