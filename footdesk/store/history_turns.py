"""What had its turn in the sessions of some days: done, or passed over by the person."""

from footdesk.core.history import day_of
from footdesk.core.rotation import Turn
from footdesk.store.history_rows import Row

TURNS = """
    SELECT exercise, day
    FROM session CROSS JOIN remark ON remark.session = session.id
    WHERE day BETWEEN ? AND ? AND kind IN ('done', 'skipped')
    ORDER BY day, session.began, ordinal
"""


def turn_of(row: Row) -> Turn:
    """The turn in a row of TURNS. Raises ValueError for a day that no calendar has."""
    exercise, day = row
    return Turn(exercise, day_of(day))
