"""The rows of the exercise list as values: headings and exercises, as a plan and a session give them."""

from collections.abc import Iterator
from enum import Enum, auto
from itertools import groupby

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication

from footdesk.core.exercise import Exercise, Milliseconds, Position
from footdesk.core.own import is_own
from footdesk.core.plan import Plan
from footdesk.core.snapshot import Mark, Snapshot
from footdesk.core.transitions import State
from footdesk.ui.words import row_words
from footdesk.ui.words_exercise import dose_words, exercise_row_words, position_words


class Badge(Enum):
    """What the circle of a row says."""

    TO_DO = auto()
    DONE = auto()
    RUNNING = auto()
    PAUSED = auto()
    SKIPPED = auto()


class Heading(Struct, frozen=True):
    """The name of a group: a row that cannot be chosen."""

    title: str


class ExerciseRow(Struct, frozen=True):
    """One exercise; `number` is written in its circle, `time` is in milliseconds, `note` is its second line."""

    exercise: Exercise
    number: int
    time: Milliseconds
    badge: Badge
    note: str


Row = Heading | ExerciseRow
"""A row of the list."""

_PLACES = {position: place for place, position in enumerate(Position)}
_BADGES = {Mark.TO_DO: Badge.TO_DO, Mark.DONE: Badge.DONE, Mark.SKIPPED: Badge.SKIPPED}


def idle_rows(plan: Plan, done_today: frozenset[str], *, by_position: bool) -> tuple[Row, ...]:
    """The rows before a session: the plan's exercises, under headings where they are listed by position."""
    rows = tuple(_idle_row(plan, place, done_today) for place in range(len(plan.exercises)))
    if not by_position:
        return rows
    return tuple(_grouped(sorted(rows, key=lambda row: _PLACES[row.exercise.position])))


def session_rows(snapshot: Snapshot) -> tuple[Row, ...]:
    """The rows during a session: in the order in which the exercises are done, numbered by their place in it."""
    return tuple(_session_row(snapshot, place) for place in range(snapshot.count))


def spoken(row: Row) -> str:
    """The whole row as a screen reader says it (design, section 10)."""
    if isinstance(row, Heading):
        return row.title
    numbered = replace(row.exercise, number=row.number)
    sentence = exercise_row_words(numbered, row.time, done_today=row.badge is Badge.DONE)
    return ", ".join((sentence, *_under_way(row)))


def _under_way(row: ExerciseRow) -> tuple[str, ...]:
    match row.badge:
        case Badge.RUNNING:
            return (QCoreApplication.translate("ExerciseList", "now"), row.note)
        case Badge.PAUSED:
            return (QCoreApplication.translate("ExerciseList", "paused"), row.note)
        case Badge.SKIPPED:
            return (QCoreApplication.translate("ExerciseList", "skipped"),)
        case _:
            return ()


def _idle_row(plan: Plan, place: int, done_today: frozenset[str]) -> ExerciseRow:
    exercise = plan.exercises[place]
    badge = Badge.DONE if exercise.id in done_today else Badge.TO_DO
    # The source's numbers belong to its own routines.
    number = place + 1 if is_own(plan.routine.id) else exercise.number
    return ExerciseRow(exercise, number or place + 1, plan.time_of(place), badge, dose_words(exercise))


def _grouped(rows: list[ExerciseRow]) -> Iterator[Row]:
    for position, group in groupby(rows, key=lambda row: row.exercise.position):
        yield Heading(position_words(position))
        yield from group


def _session_row(snapshot: Snapshot, place: int) -> ExerciseRow:
    exercise = snapshot.plan.exercises[place]
    time = snapshot.plan.time_of(place)
    if place == snapshot.step.exercise and snapshot.state is not State.FINISHED:
        badge = Badge.RUNNING if snapshot.state is State.RUNNING else Badge.PAUSED
        return ExerciseRow(exercise, place + 1, time, badge, row_words(snapshot))
    mark = snapshot.marks[place]
    skipped = QCoreApplication.translate("ExerciseList", "Skipped")
    note = skipped if mark is Mark.SKIPPED else dose_words(exercise)
    return ExerciseRow(exercise, place + 1, time, _BADGES[mark], note)
