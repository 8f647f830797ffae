"""The person's pain scores in the order in which they were given, and how they differ, as plain arithmetic.

Nothing is concluded from them: they are the person's own notes.
"""

from collections.abc import Iterable
from datetime import date, timedelta
from fractions import Fraction
from math import floor

from msgspec import Struct

from footdesk.core.history import PainScores, SessionRecord

DAYS_SHOWN = 30
"""How many days the series goes back."""


class PainPoint(Struct, frozen=True):
    """The scores of one session."""

    session: str
    day: date
    pain: PainScores


class PainFinding(Struct, frozen=True):
    """How the scores after a session differ from those before it, over the sessions that have both.

    `change` is the mean of after minus before, exactly; None without any such session.
    """

    sessions: int
    lower: int
    same: int
    higher: int
    change: Fraction | None

    @property
    def points(self) -> int | None:
        """The change in whole points, halves away from zero; negative is lower after than before."""
        if self.change is None:
            return None
        size = floor(abs(self.change) + Fraction(1, 2))
        return size if self.change > 0 else -size


class PainSeries(Struct, frozen=True):
    """The sessions with a score before or after, the earliest first."""

    points: tuple[PainPoint, ...]

    @property
    def finding(self) -> PainFinding:
        """The differences of the sessions that have both scores."""
        changes = [
            point.pain.after - point.pain.before
            for point in self.points
            if point.pain.before is not None and point.pain.after is not None
        ]
        return PainFinding(
            sessions=len(changes),
            lower=sum(change < 0 for change in changes),
            same=changes.count(0),
            higher=sum(change > 0 for change in changes),
            change=Fraction(sum(changes), len(changes)) if changes else None,
        )


def first_day_shown(today: date) -> date:
    """The day on which the series of the last days begins."""
    return today - timedelta(days=DAYS_SHOWN - 1)


def pain_series(sessions: Iterable[SessionRecord], first: date, last: date) -> PainSeries:
    """The scores of the sessions, in any order, that began on the local days from `first` to `last`."""
    scored = (
        session
        for session in sorted(sessions, key=lambda session: session.began.utc)
        if first <= session.day <= last and _has_score(session.pain)
    )
    return PainSeries(tuple(PainPoint(session.id, session.day, session.pain) for session in scored))


def _has_score(pain: PainScores) -> bool:
    return pain.before is not None or pain.after is not None
