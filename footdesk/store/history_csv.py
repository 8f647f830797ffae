"""The history as CSV, for spreadsheets: a line for each session or step, as resources/docs/history.md describes it.

Numbers have a point and times are seconds. A column keeps its name and its meaning; new ones come behind the others.
"""

import csv
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime, timedelta
from io import StringIO
from itertools import chain

from footdesk.core.exercise import SECOND, Milliseconds, Side
from footdesk.core.history import Outcome, StepRecord, WholeSession, totals

SESSION_COLUMNS = (
    "session",
    "day",
    "began",
    "ended",
    "offset_minutes",
    "zone",
    "ending",
    "routine",
    "routine_name",
    "exercises_done",
    "exercises_skipped",
    "seconds",
    "work_seconds_left",
    "work_seconds_right",
    "work_seconds_both",
    "repetitions_left",
    "repetitions_right",
    "repetitions_both",
    "pain_before",
    "pain_after",
    "pain_next_morning",
    "note",
)

STEP_COLUMNS = (
    "session",
    "day",
    "number",
    "exercise",
    "kind",
    "side",
    "repetition",
    "stage",
    "began_seconds",
    "planned_seconds",
    "spent_seconds",
    "complete",
    "exercise_name",
)

_SIDES = (Side.LEFT, Side.RIGHT, Side.BOTH)


def sessions_csv(sessions: Iterable[WholeSession]) -> Iterator[str]:
    """The lines of the table of sessions, its head first."""
    return _lines(SESSION_COLUMNS, map(_session, sessions))


def steps_csv(sessions: Iterable[WholeSession], names: Mapping[str, str]) -> Iterator[str]:
    """The lines of the table of steps, its head first; `names` are those of the exercises by their ids."""
    return _lines(STEP_COLUMNS, (_step(whole, step, names) for whole in sessions for step in whole.steps))


def _lines(head: tuple[str, ...], rows: Iterable[tuple[object, ...]]) -> Iterator[str]:
    return map(_line, chain((head,), rows))


def _line(row: tuple[object, ...]) -> str:
    line = StringIO()
    csv.writer(line, lineterminator="\n").writerow(row)
    return line.getvalue()


def _session(whole: WholeSession) -> tuple[object, ...]:
    session, sums = whole.session, totals(whole.steps)
    began = session.began
    outcomes = [remark.outcome for remark in whole.remarks]
    ended = None if session.ended is None else began.local + timedelta(milliseconds=session.ended - began.utc)
    return (
        session.id,
        session.day,
        _moment(began.local),
        None if ended is None else _moment(ended),
        began.offset,
        began.zone,
        None if session.ending is None else session.ending.value,
        session.plan.routine,
        session.plan.name,
        outcomes.count(Outcome.DONE),
        outcomes.count(Outcome.SKIPPED),
        _seconds(sums.spent),
        *(_seconds(sums.work_by_side.get(side, 0)) for side in _SIDES),
        *(sums.repetitions_by_side.get(side, 0) for side in _SIDES),
        session.pain.before,
        session.pain.after,
        session.pain.next_morning,
        session.note,
    )


def _step(whole: WholeSession, step: StepRecord, names: Mapping[str, str]) -> tuple[object, ...]:
    return (
        whole.session.id,
        whole.session.day,
        step.number,
        step.exercise,
        step.kind.value,
        step.side.value,
        step.repetition,
        step.stage,
        _seconds(step.began),
        None if step.planned is None else _seconds(step.planned),
        _seconds(step.spent),
        int(step.complete),
        names.get(step.exercise, ""),
    )


def _moment(local: datetime) -> str:
    return local.isoformat(sep=" ", timespec="seconds")


def _seconds(time: Milliseconds) -> str:
    return f"{time // SECOND}.{time % SECOND:03d}"
