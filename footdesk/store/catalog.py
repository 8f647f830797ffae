"""The catalog: every exercise and routine that is shipped, read from TOML files into the core's values.

A file's name without its ending is the id. Times stand in seconds, 7.5 where need be, as long as they are whole
milliseconds. A wrong file is left out and told as a problem; all others are still there.
"""

from collections.abc import Callable
from pathlib import Path
from typing import Annotated, Literal, TypeVar

from msgspec import Meta, Struct

from footdesk.core.exercise import (
    MAX_RELAX,
    MAX_REPETITIONS,
    MAX_STAGES,
    MAX_WORK,
    MIN_WORK,
    SECOND,
    Claim,
    Cues,
    Dose,
    Exercise,
    Kit,
    Limb,
    Origin,
    Position,
    Provenance,
    Sides,
    Stage,
    Work,
)
from footdesk.core.own import Own
from footdesk.core.routine import Routine
from footdesk.store.errors import Cause, Problem, StoreError
from footdesk.store.table_file import milliseconds, read_table

EXERCISES, ROUTINES = "exercises", "routines"
"""The two folders of a catalog."""

LONGEST_CUE = 90
"""The most characters of a cue, so that it stays one line (design, section 9)."""

Text = Annotated[str, Meta(min_length=1)]
Cue = Annotated[str, Meta(min_length=1, max_length=LONGEST_CUE)]
Figure = Literal["sides", "repetitions", "seconds", "relax_seconds", "stages", "position"]


class _Table(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A table of a file."""


class StageTable(_Table, frozen=True, kw_only=True):
    """A named part of a repetition."""

    name: Text
    cue: Cue


class DoseTable(_Table, frozen=True, kw_only=True):
    """How much; without `seconds` a repetition waits for the person."""

    sides: Sides
    repetitions: Annotated[int, Meta(ge=1, le=MAX_REPETITIONS)]
    work: Work
    seconds: Annotated[float, Meta(ge=MIN_WORK / SECOND, le=MAX_WORK / SECOND)] | None = None
    relax_seconds: Annotated[float, Meta(ge=0, le=MAX_RELAX / SECOND)] = 0
    stages: Annotated[tuple[StageTable, ...], Meta(max_length=MAX_STAGES)] = ()


class CuesTable(_Table, frozen=True, kw_only=True):
    """The one line of each phase; `switch` is what to do beside changing sides, and may be empty."""

    prepare: Cue
    work: Cue
    relax: Cue
    switch: Annotated[str, Meta(max_length=LONGEST_CUE)]


class ProvenanceTable(_Table, frozen=True, kw_only=True):
    """Where one figure comes from."""

    figure: Figure
    origin: Origin
    note: Text


class ClaimTable(_Table, frozen=True, kw_only=True):
    """What somebody says about the exercise."""

    author: Text
    text: Text


class ExerciseTable(_Table, frozen=True, kw_only=True):
    """A whole file of an exercise."""

    number: Annotated[int, Meta(ge=1)]
    name: Text
    position: Position
    limb: Limb
    kit: tuple[Kit, ...]
    picture: Text
    instructions: Annotated[tuple[Text, ...], Meta(min_length=1)]
    care: Text
    dose: DoseTable
    cues: CuesTable
    provenance: tuple[ProvenanceTable, ...] = ()
    claims: tuple[ClaimTable, ...] = ()


class RoutineTable(_Table, frozen=True, kw_only=True):
    """A whole file of a routine: the ids of its exercises, in their order."""

    number: Annotated[int, Meta(ge=1)]
    name: Text
    exercises: Annotated[tuple[Text, ...], Meta(min_length=1)]


class Catalog(Struct, frozen=True):
    """All that could be read, each in the order of its numbers, and what could not. There is always a routine."""

    exercises: tuple[Exercise, ...]
    routines: tuple[Routine, ...]
    problems: tuple[Problem, ...] = ()

    def exercise(self, name: str) -> Exercise:
        """The exercise with an id that is known to be in the catalog."""
        return next(exercise for exercise in self.exercises if exercise.id == name)

    def with_own(self, own: Own) -> "Catalog":
        """All of this and of what is a person's own, the own behind the shipped.

        An exercise that an own routine names, and that is not there, is left out of it and told as a problem; a routine
        of which nothing is left cannot be started and is not in the catalog.
        """
        exercises = {each.id: each for each in (*self.exercises, *own.exercises)}
        found = (each.routine(exercises) for each in own.routines)
        problems = tuple(
            Problem(Cause.OWN_EXERCISE_MISSING, {"routine": each.name, "exercise": name})
            for each in own.routines
            for name in each.missing(exercises)
        )
        routines = (*self.routines, *(each for each in found if each is not None))
        return Catalog(tuple(exercises.values()), routines, (*self.problems, *problems))


_Read = TypeVar("_Read")


def load_catalog(folder: Path) -> Catalog:
    """Read the catalog in a folder, which holds a folder `exercises` and a folder `routines`.

    Raises StoreError when one of them is missing, or no routine is left.
    """
    problems = list[Problem]()
    exercises = sorted(_each(folder / EXERCISES, read_exercise, problems), key=lambda each: (each.number, each.id))
    by_id = {exercise.id: exercise for exercise in exercises}
    tables = sorted(_each(folder / ROUTINES, _read_routine, problems), key=lambda each: (each[1].number, each[0]))
    routines = list[Routine]()
    for path, table in tables:
        missing = [name for name in table.exercises if name not in by_id]
        problems += [Problem(Cause.EXERCISE_MISSING, {"file": str(path), "exercise": name}) for name in missing]
        if found := tuple(by_id[name] for name in table.exercises if name in by_id):
            routines.append(Routine(path.stem, table.name, found))
        else:
            problems.append(Problem(Cause.ROUTINE_EMPTY, {"file": str(path)}))
    if not routines:
        raise StoreError(Cause.NOTHING_TO_DO, folder=str(folder))
    return Catalog(tuple(exercises), tuple(routines), tuple(problems))


def read_exercise(path: Path) -> Exercise:
    """The exercise in a file. Raises StoreError when it cannot be read or used."""
    table = read_table(path, ExerciseTable)
    return Exercise(
        id=path.stem,
        number=table.number,
        name=table.name,
        position=table.position,
        limb=table.limb,
        kit=table.kit,
        dose=_dose(path, table.dose),
        instructions=table.instructions,
        cues=Cues(table.cues.prepare, table.cues.work, table.cues.relax, table.cues.switch),
        care=table.care,
        picture=table.picture,
        provenance=tuple(Provenance(each.figure, each.origin, each.note) for each in table.provenance),
        claims=tuple(Claim(each.author, each.text) for each in table.claims),
    )


def _each(folder: Path, read: Callable[[Path], _Read], problems: list[Problem]) -> tuple[_Read, ...]:
    if not folder.is_dir():
        raise StoreError(Cause.RESOURCES_MISSING, folder=str(folder))
    found = list[_Read]()
    for path in sorted(folder.glob("*.toml")):
        try:
            found.append(read(path))
        except StoreError as error:
            problems.append(error.problem)
    return tuple(found)


def _read_routine(path: Path) -> tuple[Path, RoutineTable]:
    return path, read_table(path, RoutineTable)


def _dose(path: Path, table: DoseTable) -> Dose:
    return Dose(
        sides=table.sides,
        repetitions=table.repetitions,
        work=table.work,
        work_time=None if table.seconds is None else milliseconds(path, "dose.seconds", table.seconds),
        relax_time=milliseconds(path, "dose.relax_seconds", table.relax_seconds),
        stages=tuple(Stage(stage.name, stage.cue) for stage in table.stages),
    )
