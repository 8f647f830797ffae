"""Views of a history for the tests of its page: some sessions, on a Thursday in March."""

from datetime import date, timedelta

from msgspec.structs import replace

from footdesk.core.day_map import day_map, window
from footdesk.core.ending import Ending
from footdesk.core.exercise import SECOND, Side
from footdesk.core.history import PainScores, SessionSum, Totals
from footdesk.core.history_view import ChosenDay, DaySession, HistoryView, Tally
from footdesk.core.pain_series import first_day_shown, pain_series
from footdesk.core.side_balance import SideBalance, SideSum
from footdesk.core.streak import streak
from tests.core.sums import begun

MINUTE = 60 * SECOND
TODAY = date(2025, 3, 6)

EVEN = SideBalance(SideSum(), SideSum())


def session(  # noqa: PLR0913, PLR0917 - each is a part of a session
    back: int = 0,
    minutes: float = 16,
    pain: PainScores | None = None,
    hour: int = 7,
    note: str = "",
    ending: Ending | None = Ending.COMPLETED,
) -> SessionSum:
    """Make a session so many days ago."""
    name = f"{back}-{hour}"
    record = begun(TODAY - timedelta(days=back), hour, pain, name)
    record = replace(record, note=note, ending=ending, ended=None if ending is None else record.began.utc)
    return SessionSum(record, Totals(round(minutes * MINUTE), 0, {}, {}))


TWO = (session(0, 16, PainScores(5, 4)), session(0, 5, PainScores(None, 3), 14))
"""The two sessions of today."""


def view(
    *sums: SessionSum,
    back: int = 0,
    day: date = TODAY,
    balance: SideBalance = EVEN,
    coming: Side | None = None,
) -> HistoryView:
    """Make what the page shows of some sessions, each with nine exercises done and one skipped."""
    first, last = window(TODAY, back)
    active = frozenset(each.session.day for each in sums)
    since = first_day_shown(TODAY)
    chosen = tuple(DaySession(each, Tally(9, 1)) for each in sums if each.session.day == day)
    return HistoryView(
        today=TODAY,
        back=back,
        map=day_map(sums, TODAY, first, last),
        active=active,
        streak=streak(active, TODAY),
        chosen=ChosenDay(day, chosen),
        since=since,
        pain=pain_series((each.session for each in sums), since, TODAY),
        balance=balance,
        coming=coming,
    )
