"""What a person looks at in the history, as one frozen value: the weeks, the streak, a day, the scores, the sides."""

from collections.abc import Iterable, Mapping
from datetime import date, timedelta

from msgspec import Struct

from footdesk.core.day_map import DayMap
from footdesk.core.exercise import Side
from footdesk.core.history import Outcome, Remark, SessionRecord, SessionSum
from footdesk.core.pain_series import PainSeries
from footdesk.core.side_balance import SideBalance
from footdesk.core.streak import Streak

LATELY = 7
"""How many days the row of the last days has, today being the last of them."""

_KEPT = frozenset({Outcome.DONE, Outcome.SKIPPED})


class Tally(Struct, frozen=True):
    """How many exercises of a session were done, and how many were skipped."""

    done: int
    skipped: int


def tally(remarks: Iterable[Remark]) -> Tally:
    """Count the exercises of a session once each; one that was gone back to counts as it was left the last time."""
    last: Mapping[int, Outcome] = {remark.number: remark.outcome for remark in remarks if remark.outcome in _KEPT}
    outcomes = tuple(last.values())
    return Tally(outcomes.count(Outcome.DONE), outcomes.count(Outcome.SKIPPED))


class DaySession(Struct, frozen=True):
    """A session of the chosen day, with its sums and what became of its exercises."""

    sum: SessionSum
    tally: Tally

    @property
    def session(self) -> SessionRecord:
        """The session itself."""
        return self.sum.session


class ChosenDay(Struct, frozen=True):
    """A local day that the person looks at, and its sessions, the earliest first."""

    day: date
    sessions: tuple[DaySession, ...]


class HistoryView(Struct, frozen=True):
    """Everything that the page of the history shows on a local day.

    `back` is by how many weeks the map is scrolled back; `active` are the days with a session; the scores and the
    sides are those of the days from `since` to `today`. `coming` is the side that the next session begins with because
    it is behind, None where nobody wants that or the sides are even.
    """

    today: date
    back: int
    map: DayMap
    active: frozenset[date]
    streak: Streak
    chosen: ChosenDay
    since: date
    pain: PainSeries
    balance: SideBalance
    coming: Side | None = None

    @property
    def empty(self) -> bool:
        """Whether nothing was ever done."""
        return not self.active

    @property
    def lately(self) -> tuple[tuple[date, bool], ...]:
        """The last days, today being the last of them, each with whether a session began on it."""
        days = (self.today - timedelta(days=back) for back in reversed(range(LATELY)))
        return tuple((day, day in self.active) for day in days)
