"""The sums over sessions, added up by the database: ten years of steps are too many to read one by one."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from typing import NamedTuple

from footdesk.core.exercise import Milliseconds, Side
from footdesk.core.history import SessionRecord, SessionSum, Totals
from footdesk.core.side_balance import SideSum
from footdesk.store.history_rows import Row

SUMS = """
    SELECT uuid, side, sum(spent),
           sum(CASE WHEN kind IN ('hold', 'move') THEN spent ELSE 0 END),
           sum(kind IN ('hold', 'move') AND complete AND coalesce(stage, 0) = 0)
    FROM session CROSS JOIN step ON step.session = session.id
    WHERE day BETWEEN ? AND ?
    GROUP BY session.id, side
"""

DAYS = "SELECT DISTINCT day FROM session ORDER BY day"

SIDES_OF_EXERCISES = """
    SELECT exercise, side, sum(spent), sum(complete AND coalesce(stage, 0) = 0)
    FROM session CROSS JOIN step ON step.session = session.id
    WHERE day BETWEEN ? AND ? AND kind IN ('hold', 'move')
    GROUP BY exercise, side
"""

EXERCISES_DONE = """
    SELECT exercise, count(*)
    FROM session CROSS JOIN remark ON remark.session = session.id
    WHERE day BETWEEN ? AND ? AND kind = 'done'
    GROUP BY exercise
"""


class SideOfSession(NamedTuple):
    """The sums over the steps of one side of a session, in milliseconds."""

    session: str
    side: Side
    spent: Milliseconds
    work: Milliseconds
    repetitions: int


def side_of(row: Row) -> SideOfSession:
    """The sums in a row of SUMS. Raises ValueError when no value can be made of it."""
    session, side, *sums = row
    return SideOfSession(session, Side(side), *sums)


def side_of_exercise(row: Row) -> tuple[str, Side, SideSum]:
    """The work of a side of an exercise, in a row of SIDES_OF_EXERCISES. Raises ValueError for what is no side."""
    exercise, side, work, repetitions = row
    return exercise, Side(side), SideSum(work, repetitions)


def done_of_exercise(row: Row) -> tuple[str, int]:
    """How often an exercise was done, in a row of EXERCISES_DONE."""
    exercise, count = row
    return exercise, count


def summed(sessions: Iterable[SessionRecord], sides: Iterable[SideOfSession]) -> tuple[SessionSum, ...]:
    """Give each session the sums of its sides; a session without steps has sums of nothing."""
    by_session = defaultdict[str, list[SideOfSession]](list)
    for side in sides:
        by_session[side.session].append(side)
    return tuple(SessionSum(session, _totals(by_session.get(session.id, ()))) for session in sessions)


def _totals(sides: Iterable[SideOfSession]) -> Totals:
    total, works, turns = 0, Counter[Side](), Counter[Side]()
    for each in sides:
        total += each.spent
        works[each.side] += each.work
        turns[each.side] += each.repetitions
    return Totals(total, works.total(), works, turns)
