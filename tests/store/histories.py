"""Small histories for the tests: sessions of a few steps, at moments that are easy to read."""

from contextlib import closing
from datetime import UTC, date, datetime
from pathlib import Path

from footdesk.core.ending import Ending
from footdesk.core.exercise import SECOND, Side
from footdesk.core.history import Outcome, Place, Remark, SessionPlan, StepRecord, WallTime
from footdesk.core.plan import Kind, Pace
from footdesk.store.errors import Problem
from footdesk.store.history import History
from footdesk.store.history_opening import open_history

SCHEMAS = Path(__file__).parents[2] / "resources" / "schema"

NEWEST = len(list(SCHEMAS.glob("*.sql")))
"""The newest format of a history."""

TODAY = date(2026, 11, 23)

MADE_OF = SessionPlan("all-ten", "All ten exercises", by_position=True, pace=Pace(first_side=Side.RIGHT))

START = Place(0, Side.RIGHT)


def opened(folder: Path, *, today: date = TODAY, thorough: bool = False) -> tuple[History, tuple[Problem, ...]]:
    """Open the history of a folder with the schema that is shipped."""
    return open_history(folder, SCHEMAS, today, thorough=thorough)


def at(day: int, hour: int = 8) -> WallTime:
    """Give a moment of November 2026, one hour east of UTC."""
    moment = datetime(2026, 11, day, hour, tzinfo=UTC)
    return WallTime(round(moment.timestamp() * SECOND) - 60 * 60 * SECOND, 60, "Europe/Berlin")


def step(number: int = 0, repetition: int = 1, *, complete: bool = True) -> StepRecord:
    """Make a hold of three seconds on the left."""
    began = (repetition - 1) * 3 * SECOND
    times = (began, 3 * SECOND, 3 * SECOND)
    return StepRecord(number, f"exercise-{number}", Kind.HOLD, Side.LEFT, repetition, None, *times, complete)


def remark(number: int = 0, outcome: Outcome = Outcome.DONE) -> Remark:
    """Make a remark about an exercise."""
    return Remark(number, f"exercise-{number}", outcome, 3 * SECOND)


def identifier(number: int) -> str:
    """Give the id of a session as it would be."""
    return f"00000000-0000-4000-8000-{number:012d}"


def fill_history(folder: Path, *, sessions: int = 20, steps: int = 30) -> None:
    """Write a history of complete sessions, one a day, and close it."""
    history, _ = opened(folder)
    with closing(history):
        for number in range(sessions):
            began = at(1 + number)
            history.begin(identifier(number), MADE_OF, began, START)
            done = [step(0, repetition) for repetition in range(1, steps + 1)]
            history.end(identifier(number), Ending.COMPLETED, began.utc + 90 * SECOND, *done, remark())
