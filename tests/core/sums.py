"""Sessions with their sums for the tests of the history's arithmetic."""

from collections import Counter
from datetime import date, datetime, time, timedelta, timezone

from hypothesis import strategies as st

from footdesk.core.exercise import Milliseconds, Side
from footdesk.core.history import PainScores, Place, SessionPlan, SessionRecord, SessionSum, Totals
from footdesk.core.plan import Pace
from tests.core.test_history import wall

MADE_OF = SessionPlan("all-ten", "All ten exercises", by_position=False, pace=Pace())

NOTHING = Totals(0, 0, Counter(), Counter())


def begun(day: date, hour: int = 8, pain: PainScores | None = None, name: str = "one") -> SessionRecord:
    """Make a session that began on a day, an hour east of UTC."""
    moment = datetime.combine(day, time(hour), timezone(timedelta(hours=1)))
    return SessionRecord(name, MADE_OF, wall(moment), Place(0, Side.LEFT), pain=pain or PainScores())


def spent(spent: Milliseconds) -> Totals:
    """Make sums of which only the time matters."""
    return Totals(spent, 0, Counter(), Counter())


def sum_on(day: date, milliseconds: Milliseconds = 0, hour: int = 8, pain: PainScores | None = None) -> SessionSum:
    """Make a session of a day with its time."""
    return SessionSum(begun(day, hour, pain), spent(milliseconds))


scores = st.builds(PainScores, *([st.none() | st.integers(0, 10)] * 3))
