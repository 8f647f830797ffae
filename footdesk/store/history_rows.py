"""How the history's values stand in rows: the statements that write them, and the values made of what is read.

What no value can be made of is damage: a ValueError, which the history tells as such.
"""

import sqlite3
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any, TypeVar

import msgspec

from footdesk.core.ending import Ending
from footdesk.core.exercise import Milliseconds, Side, Strength
from footdesk.core.history import (
    Outcome,
    PainScores,
    Place,
    Remark,
    SessionPlan,
    SessionRecord,
    StepRecord,
    WallTime,
    WholeSession,
)
from footdesk.core.plan import Kind, Pace
from footdesk.store.database import told
from footdesk.store.errors import Cause, StoreError

_Value = TypeVar("_Value")

Statement = tuple[str, tuple[object, ...]]
"""A statement of SQL and the values for its question marks."""

Row = tuple[Any, ...]
"""What SQLite answers: whole numbers, texts and None."""

SESSIONS = """
    SELECT uuid, routine, routine_name, by_position, pace, began, began_offset, began_zone, place_number, place_side,
           left_out, strength, ended, ending, pain_before, pain_after, pain_next_morning, note,
           declined, morning_asked
    FROM session
"""

STEPS = """
    SELECT number, exercise, kind, side, repetition, stage, step.began, planned, spent, complete
    FROM step JOIN session ON session.id = step.session WHERE uuid = ? ORDER BY ordinal
"""

REMARKS = """
    SELECT number, exercise, kind, moment
    FROM remark JOIN session ON session.id = remark.session WHERE uuid = ? ORDER BY ordinal
"""

_BEGIN = """
    INSERT INTO session (uuid, routine, routine_name, by_position, pace, began, began_offset, began_zone,
                         place_number, place_side, left_out, strength)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
"""

_PUT = """
    INSERT INTO session (uuid, routine, routine_name, by_position, pace, began, began_offset, began_zone,
                         place_number, place_side, left_out, strength,
                         ended, ending, pain_before, pain_after, pain_next_morning, note,
                         declined, morning_asked)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
"""

_ADD_STEP = """
    INSERT INTO step (session, ordinal,
                      number, exercise, kind, side, repetition, stage, began, planned, spent, complete)
    SELECT id, (SELECT coalesce(max(ordinal), -1) + 1 FROM step WHERE step.session = owner.id),
           ?, ?, ?, ?, ?, ?, ?, ?, ?, ?
    FROM session AS owner WHERE uuid = ?
"""

_ADD_REMARK = """
    INSERT INTO remark (session, ordinal, number, exercise, kind, moment)
    SELECT id, (SELECT coalesce(max(ordinal), -1) + 1 FROM remark WHERE remark.session = owner.id), ?, ?, ?, ?
    FROM session AS owner WHERE uuid = ?
"""

_PUT_STEP = "INSERT INTO step VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"

_PUT_REMARK = "INSERT INTO remark VALUES (?, ?, ?, ?, ?, ?)"

_GIVE_UP = """
    UPDATE session
    SET ending = 'stopped',
        ended = began + coalesce((SELECT max(step.began + spent) FROM step WHERE step.session = session.id), 0)
    WHERE ended IS NULL
"""

UNASKED = (
    SESSIONS  # noqa: S608 - both halves are written here
    + """
    WHERE NOT morning_asked AND pain_next_morning IS NULL AND id = (
        SELECT id FROM session AS earlier WHERE day < ? AND EXISTS (
            SELECT 1 FROM step WHERE step.session = earlier.id AND complete AND kind IN ('hold', 'move')
        )
        ORDER BY day DESC, began DESC LIMIT 1
    )
"""
)

_SET_PAIN = "UPDATE session SET pain_before = ?, pain_after = ?, pain_next_morning = ? WHERE uuid = ?"


def begin(session: str, plan: SessionPlan, began: WallTime, place: Place) -> Statement:
    """Write a session that begins."""
    return _BEGIN, _beginning(session, plan, began, place)


def put(connection: sqlite3.Connection, whole: WholeSession) -> None:
    """Write a session that is not here yet, with all that is kept of it."""
    session, pain = whole.session, whole.session.pain
    ending = None if session.ending is None else session.ending.value
    scores = (pain.before, pain.after, pain.next_morning)
    answers = (session.declined, session.morning_asked)
    beginning = _beginning(session.id, session.plan, session.began, session.place)
    number = connection.execute(_PUT, (*beginning, session.ended, ending, *scores, session.note, *answers)).lastrowid
    connection.executemany(_PUT_STEP, ((number, at, *_of_step(step)) for at, step in enumerate(whole.steps)))
    connection.executemany(_PUT_REMARK, ((number, at, *_of_remark(each)) for at, each in enumerate(whole.remarks)))


def _beginning(session: str, plan: SessionPlan, began: WallTime, place: Place) -> tuple[object, ...]:
    pace = msgspec.json.encode(plan.pace).decode()
    made_of = (plan.routine, plan.name, plan.by_position, pace)
    stands = (place.number, place.side.value)
    left_out = msgspec.json.encode(plan.left_out).decode()
    strength = None if plan.strength is None else plan.strength.value
    return (session, *made_of, began.utc, began.offset, began.zone, *stands, left_out, strength)


def add(session: str, done: Iterable[StepRecord | Remark]) -> Iterator[Statement]:
    """Write steps and remarks behind those of their session."""
    for each in done:
        yield _add_step(session, each) if isinstance(each, StepRecord) else _add_remark(session, each)


def _add_step(session: str, step: StepRecord) -> Statement:
    return _ADD_STEP, (*_of_step(step), session)


def _add_remark(session: str, remark: Remark) -> Statement:
    return _ADD_REMARK, (*_of_remark(remark), session)


def _of_step(step: StepRecord) -> tuple[object, ...]:
    what = (step.number, step.exercise, step.kind.value, step.side.value, step.repetition, step.stage)
    return (*what, step.began, step.planned, step.spent, step.complete)


def _of_remark(remark: Remark) -> tuple[object, ...]:
    return (remark.number, remark.exercise, remark.outcome.value, remark.moment)


def stand_at(session: str, place: Place | None) -> Iterator[Statement]:
    """Write where a session stands, if that is known."""
    if place is not None:
        values = (place.number, place.side.value, session)
        yield "UPDATE session SET place_number = ?, place_side = ? WHERE uuid = ?", values


def end(session: str, ending: Ending, ended: Milliseconds) -> Statement:
    """Write that a session has ended."""
    return "UPDATE session SET ended = ?, ending = ? WHERE uuid = ?", (ended, ending.value, session)


def give_up() -> Statement:
    """Write that every unfinished session was stopped when its last step ended."""
    return _GIVE_UP, ()


def decline(session: str) -> Statement:
    """Write that nobody wants to carry on with a session."""
    return "UPDATE session SET declined = 1 WHERE uuid = ?", (session,)


def ask_of_morning(session: str) -> Statement:
    """Write that the person was asked how it felt the morning after a session."""
    return "UPDATE session SET morning_asked = 1 WHERE uuid = ?", (session,)


def open_again(session: str) -> Statement:
    """Write that a session goes on."""
    return "UPDATE session SET ended = NULL, ending = NULL WHERE uuid = ?", (session,)


def set_pain(session: str, pain: PainScores) -> Statement:
    """Write the scores of a session."""
    return _SET_PAIN, (pain.before, pain.after, pain.next_morning, session)


def set_note(session: str, note: str) -> Statement:
    """Write the note of a session."""
    return "UPDATE session SET note = ? WHERE uuid = ?", (note, session)


def delete(session: str) -> Statement:
    """Delete a session with its steps and remarks."""
    return "DELETE FROM session WHERE uuid = ?", (session,)


def session_of(row: Row) -> SessionRecord:
    """The session in a row of SESSIONS. Raises ValueError when no value can be made of it."""
    session, routine, name, by_position, pace, utc, offset, zone, number, side, *rest = row
    left_out, strength, *felt = rest
    ended, ending, *pain, note, declined, morning_asked = felt
    return SessionRecord(
        id=session,
        plan=SessionPlan(
            routine,
            name,
            bool(by_position),
            _pace_of(pace),
            _written_in(left_out, tuple[str, ...]),
            None if strength is None else Strength(strength),
        ),
        began=WallTime(utc, offset, zone),
        place=Place(number, Side(side)),
        ended=ended,
        ending=None if ending is None else Ending(ending),
        pain=PainScores(*pain),
        note=note,
        declined=bool(declined),
        morning_asked=bool(morning_asked),
    )


def read(
    path: Path,
    connection: sqlite3.Connection,
    value_of: Callable[[Row], _Value],
    query: str,
    *values: object,
) -> tuple[_Value, ...]:
    """What a query answers, as values. Raises StoreError, which is of damage where no value can be made of a row."""
    with told(path):
        found = connection.execute(query, values).fetchall()
    try:
        return tuple(value_of(row) for row in found)
    except ValueError as error:
        raise StoreError(Cause.HISTORY_DAMAGED, file=str(path), reason=str(error)) from error


def step_of(row: Row) -> StepRecord:
    """The step in a row of STEPS. Raises ValueError when no value can be made of it."""
    number, exercise, kind, side, repetition, stage, began, planned, spent, complete = row
    what = (number, exercise, Kind(kind), Side(side), repetition, stage)
    return StepRecord(*what, began, planned, spent, bool(complete))


def remark_of(row: Row) -> Remark:
    """The remark in a row of REMARKS. Raises ValueError when no value can be made of it."""
    number, exercise, outcome, moment = row
    return Remark(number, exercise, Outcome(outcome), moment)


def _written_in(text: str, kind: type[_Value]) -> _Value:
    """What a column of JSON holds. Raises ValueError when no value of the kind can be made of it."""
    try:
        return msgspec.json.decode(text, type=kind)
    except msgspec.DecodeError as error:
        message = f"nothing can be made of {text}: {error}"
        raise ValueError(message) from error


def _pace_of(text: str) -> Pace:
    """The pace in a column. Raises ValueError when it is none, as is an empty object, though all has a usual value."""
    if "first_side" not in _written_in(text, dict[str, Any]):
        message = f"no pace can be made of {text}"
        raise ValueError(message)
    return _written_in(text, Pace)
