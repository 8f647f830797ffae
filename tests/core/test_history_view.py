"""What the page of the history shows is worked out of what was done."""

from datetime import date, timedelta

from footdesk.core.day_map import day_map, window
from footdesk.core.history import Outcome, Remark
from footdesk.core.history_view import ChosenDay, DaySession, HistoryView, Tally, tally
from footdesk.core.pain_series import pain_series
from footdesk.core.side_balance import side_balance
from footdesk.core.streak import streak
from tests.core.sums import sum_on

TODAY = date(2028, 3, 2)


def remark(number: int, outcome: Outcome) -> Remark:
    """Make a remark about an exercise."""
    return Remark(number, f"exercise-{number}", outcome, 0)


def test_an_exercise_counts_once_and_as_it_was_left() -> None:
    """Whoever goes back and does a skipped exercise has done it; what only happened in it does not count."""
    remarks = [
        remark(0, Outcome.DONE),
        remark(1, Outcome.SKIPPED),
        remark(1, Outcome.WENT_BACK),
        remark(1, Outcome.EASED),
        remark(1, Outcome.DONE),
        remark(2, Outcome.SKIPPED),
        remark(3, Outcome.INTERRUPTED),
    ]
    assert tally(remarks) == Tally(done=2, skipped=1)
    assert tally([]) == Tally(0, 0)


def view(*active: date) -> HistoryView:
    """Make the view of some days with a session."""
    sums = [sum_on(day) for day in active]
    first, last = window(TODAY)
    return HistoryView(
        TODAY,
        0,
        day_map(sums, TODAY, first, last),
        frozenset(active),
        streak(active, TODAY),
        ChosenDay(TODAY, tuple(DaySession(each, Tally(0, 0)) for each in sums if each.session.day == TODAY)),
        first,
        pain_series((each.session for each in sums), first, TODAY),
        side_balance(()),
    )


def test_without_any_day_it_is_empty() -> None:
    """The first session ends that."""
    assert view().empty
    assert not view(TODAY).empty


def test_the_last_days_are_a_week_that_ends_today() -> None:
    """Each is told with whether a session began on it."""
    found = view(TODAY, TODAY - timedelta(days=6), TODAY - timedelta(days=7)).lately
    assert [day for day, _ in found] == [TODAY - timedelta(days=back) for back in range(6, -1, -1)]
    assert [active for _, active in found] == [True, *[False] * 5, True]


def test_a_session_of_a_day_gives_its_record() -> None:
    """The sums and the record belong together."""
    (only,) = view(TODAY).chosen.sessions
    assert only.session is only.sum.session
