"""The history on disk: every session, and each step of it as it ends, so that a kill loses at most the step under way.

One session is under way at a time. What cannot be written waits in memory, and goes with the next write or with `save`.
"""

import sqlite3
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from pathlib import Path
from typing import TypeVar

from footdesk.core.ending import Ending
from footdesk.core.exercise import Milliseconds
from footdesk.core.exercise_sums import ExerciseSum, exercise_sums
from footdesk.core.history import (
    Felt,
    PainScores,
    Place,
    Remark,
    SessionPlan,
    SessionRecord,
    SessionSum,
    StepRecord,
    WallTime,
    WholeSession,
    day_number,
    day_of,
    done_on,
)
from footdesk.core.rotation import Turn
from footdesk.store import history_rows as rows
from footdesk.store import history_sums as sums
from footdesk.store.copies import Copies
from footdesk.store.database import copy_to, told, transaction
from footdesk.store.errors import StoreError
from footdesk.store.history_turns import TURNS, turn_of
from footdesk.store.library import Library

_Value = TypeVar("_Value")


class History:
    """The history in one file. Every method may raise a StoreError; the program then goes on without it, and says so.

    HISTORY_DAMAGED from a method, or from the care of the copies, is put right by closing and opening `thorough`.
    """

    def __init__(self, connection: sqlite3.Connection, path: Path) -> None:
        """Use a connection that is open and up to date; `history_opening` makes one."""
        self._connection = connection
        self._path = path
        self._waiting: list[rows.Statement] = []

    @property
    def copies(self) -> Copies:
        """The copies of this history; their `care` is to be taken once a day, when nothing else is urgent."""
        return Copies(self._path)

    @property
    def library(self) -> Library:
        """The person's own exercises and routines, which are in the same file."""
        return Library(self._connection, self._path)

    @property
    def waits(self) -> bool:
        """Whether something could not be written yet."""
        return bool(self._waiting)

    def begin(self, session: str, plan: SessionPlan, began: WallTime, place: Place, before: int | None = None) -> None:
        """Write that a session begins, under a new UUID, and that any unfinished one was given up.

        `before` is the person's score before it.
        """
        felt = () if before is None else (rows.set_pain(session, PainScores(before)),)
        self._write(rows.give_up(), rows.begin(session, plan, began, place), *felt)

    def carry_on(self, session: str) -> None:
        """Write that a session that was cut off or stopped goes on, and that any other unfinished one was given up."""
        self._write(rows.give_up(), rows.open_again(session))

    def add(self, session: str, *done: StepRecord | Remark, place: Place | None = None) -> None:
        """Write what was done and where the session stands now, all of it or nothing."""
        self._write(*rows.add(session, done), *rows.stand_at(session, place))

    def end(self, session: str, ending: Ending, ended: Milliseconds, *done: StepRecord | Remark) -> None:
        """Write what was done last, and that the session ended, at milliseconds of UTC."""
        self._write(*rows.add(session, done), rows.end(session, ending, ended))

    def decline(self, session: str) -> None:
        """Write that nobody wants to carry on with a session; an unfinished one stopped when its last step ended."""
        self._write(rows.give_up(), rows.decline(session))

    def ask_of_morning(self, session: str) -> None:
        """Write that the person was asked how it felt the morning after a session."""
        self._write(rows.ask_of_morning(session))

    def set_pain(self, session: str, pain: PainScores) -> None:
        """Write the person's scores."""
        self._write(rows.set_pain(session, pain))

    def set_note(self, session: str, note: str) -> None:
        """Write the person's note."""
        self._write(rows.set_note(session, note))

    def describe(self, session: str, felt: Felt) -> None:
        """Write the person's scores and note, both or neither."""
        self._write(rows.set_pain(session, felt.pain), rows.set_note(session, felt.note))

    def whole(self, session: str) -> WholeSession | None:
        """The session with this id, with all that is kept of it."""
        found = self.session(session)
        return None if found is None else WholeSession(found, self.steps(session), self.remarks(session))

    def everything(self) -> Iterator[WholeSession]:
        """Every session with all that is kept of it, the earliest first, one after the other."""
        for session in self._read(rows.session_of, f"{rows.SESSIONS} ORDER BY began, uuid"):
            yield WholeSession(session, self.steps(session.id), self.remarks(session.id))

    def delete(self, session: str) -> WholeSession | None:
        """Delete a session with all that was done in it; what it was, to be merged again. It is never tried later."""
        whole = self.whole(session)
        self._write(rows.delete(session), later=False)
        return whole

    def merge(self, sessions: Iterable[WholeSession]) -> int:
        """Write sessions as they were, and say how many; one that is here already stays as it is here.

        One that was not finished is written as given up. All are written or, when a StoreError is raised, none.
        """
        self.save()
        here = set(self._read(lambda row: str(row[0]), "SELECT uuid FROM session"))
        fresh = {each.session.id: each.given_up() for each in sessions if each.session.id not in here}
        with told(self._path), transaction(self._connection):
            for whole in fresh.values():
                rows.put(self._connection, whole)
        return len(fresh)

    def copy_to(self, path: Path) -> None:
        """Copy the whole history into a file of its own."""
        copy_to(self._connection, path)

    def save(self) -> None:
        """Write what could not be written before."""
        self._write()

    def unfinished(self) -> SessionRecord | None:
        """The session that was cut off and neither carried on nor given up."""
        query = f"{rows.SESSIONS} WHERE ended IS NULL ORDER BY began DESC LIMIT 1"
        return next(iter(self._read(rows.session_of, query)), None)

    def session(self, session: str) -> SessionRecord | None:
        """The session with this id."""
        return next(iter(self._read(rows.session_of, f"{rows.SESSIONS} WHERE uuid = ?", session)), None)

    def stopped_last(self, day: date) -> SessionRecord | None:
        """The last session that began on a local day, if the person stopped it and did not decline to carry on."""
        last = "(SELECT id FROM session WHERE day = ? ORDER BY began DESC LIMIT 1)"
        query = f"{rows.SESSIONS} WHERE id = {last} AND ending = 'stopped' AND NOT declined"
        return next(iter(self._read(rows.session_of, query, day_number(day))), None)

    def unasked(self, day: date) -> SessionRecord | None:
        """The last session before a local day with work done in it, unless its morning has a score or was asked."""
        return next(iter(self._read(rows.session_of, rows.UNASKED, day_number(day))), None)

    def sessions(self, first: date, last: date) -> tuple[SessionRecord, ...]:
        """The sessions that began on the local days from `first` to `last`, the earliest first."""
        query = f"{rows.SESSIONS} WHERE day BETWEEN ? AND ? ORDER BY began"
        return self._read(rows.session_of, query, day_number(first), day_number(last))

    def sums(self, first: date, last: date) -> tuple[SessionSum, ...]:
        """The sessions that began on the local days from `first` to `last`, the earliest first, with their sums."""
        sides = self._read(sums.side_of, sums.SUMS, day_number(first), day_number(last))
        return sums.summed(self.sessions(first, last), sides)

    def exercise_sums(self, first: date, last: date) -> tuple[ExerciseSum, ...]:
        """What was done in each exercise in the sessions of the local days from `first` to `last`."""
        days = (day_number(first), day_number(last))
        done = self._read(sums.done_of_exercise, sums.EXERCISES_DONE, *days)
        return exercise_sums(done, self._read(sums.side_of_exercise, sums.SIDES_OF_EXERCISES, *days))

    def days(self) -> tuple[date, ...]:
        """Every local day on which a session began, the earliest first."""
        return self._read(lambda row: day_of(row[0]), sums.DAYS)

    def turns(self, first: date, last: date) -> tuple[Turn, ...]:
        """What had its turn in the sessions of the local days from `first` to `last`, in the order in which it had."""
        return self._read(turn_of, TURNS, day_number(first), day_number(last))

    def steps(self, session: str) -> tuple[StepRecord, ...]:
        """The steps of a session, in the order in which they ended."""
        return self._read(rows.step_of, rows.STEPS, session)

    def remarks(self, session: str) -> tuple[Remark, ...]:
        """What became of a session's exercises, in the order in which it was noted."""
        return self._read(rows.remark_of, rows.REMARKS, session)

    def done_on(self, day: date) -> frozenset[str]:
        """The ids of the exercises done in the sessions of a local day."""
        return done_on(day, ((session, self.remarks(session.id)) for session in self.sessions(day, day)))

    def close(self) -> None:
        """Write what still waits and close the file, which is closed in any case."""
        try:
            self.save()
        finally:
            with told(self._path):
                self._connection.close()

    def _write(self, *statements: rows.Statement, later: bool = True) -> None:
        writing = [*self._waiting, *statements]
        if not writing:
            return
        # A statement of ours that is wrong is not to come again with every later one.
        waiting, self._waiting = self._waiting, []
        try:
            with told(self._path), transaction(self._connection):
                for sql, values in writing:
                    self._connection.execute(sql, values)
        except StoreError:
            self._waiting = writing if later else waiting
            raise

    def _read(self, value_of: Callable[[rows.Row], _Value], query: str, *values: object) -> tuple[_Value, ...]:
        return rows.read(self._path, self._connection, value_of, query, *values)
