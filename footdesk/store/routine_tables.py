"""The tables of a routine file, as resources/docs/routine-file.md describes them, with their limits."""

from typing import Annotated, Literal

from msgspec import Meta, Struct

from footdesk.core.exercise import (
    MAX_RELAX,
    MAX_REPETITIONS,
    MAX_REST,
    MAX_STAGES,
    MAX_WORK,
    MIN_WORK,
    SECOND,
    Kit,
    Limb,
    Position,
    Sides,
    Work,
)
from footdesk.core.own import LONGEST_NAME, LONGEST_TEXT, MAX_ENTRIES, MAX_INSTRUCTIONS
from footdesk.store.catalog import LONGEST_CUE

FORMAT = 1
"""The newest format of a routine file."""

MAX_EXERCISES = 1_000
"""The most exercises of one's own in one file."""

MAX_PICTURES = 200
"""The most pictures in one file."""

# A name that no path hides in, and that every file system can take.
_KEY = r"^[a-z0-9]+(-[a-z0-9]+)*$"
_LONGEST_KEY = 76
_FILE_NAME = r"^[^/\\:\x00-\x1f.][^/\\:\x00-\x1f]*$"

Key = Annotated[str, Meta(pattern=_KEY, max_length=_LONGEST_KEY)]
Name = Annotated[str, Meta(min_length=1, max_length=LONGEST_NAME)]
Text = Annotated[str, Meta(max_length=LONGEST_TEXT)]
Cue = Annotated[str, Meta(max_length=LONGEST_CUE)]
PictureName = Annotated[str, Meta(pattern=_FILE_NAME, max_length=100)]
WorkSeconds = Annotated[float, Meta(ge=MIN_WORK / SECOND, le=MAX_WORK / SECOND)]


class _Table(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A table of a file."""


class StageTable(_Table, frozen=True, kw_only=True):
    """A named part of a repetition; without `seconds` it lasts as long as the dose says."""

    name: Name
    cue: Cue = ""
    seconds: WorkSeconds | None = None


class DoseTable(_Table, frozen=True, kw_only=True):
    """How much; without `seconds` a repetition waits for the person."""

    sides: Sides = Sides.EACH
    repetitions: Annotated[int, Meta(ge=1, le=MAX_REPETITIONS)] = 1
    work: Work = Work.HOLD
    seconds: WorkSeconds | None = None
    relax_seconds: Annotated[float, Meta(ge=0, le=MAX_RELAX / SECOND)] = 0
    rest_seconds: Annotated[float, Meta(ge=0, le=MAX_REST / SECOND)] | None = None
    first_side: Literal["left", "right"] | None = None
    stages: Annotated[tuple[StageTable, ...], Meta(max_length=MAX_STAGES)] = ()


class CuesTable(_Table, frozen=True, kw_only=True):
    """The one line of each phase; what is empty shows nothing."""

    prepare: Cue = ""
    work: Cue = ""
    relax: Cue = ""
    switch: Cue = ""


class ExerciseTable(_Table, frozen=True, kw_only=True):
    """An exercise of one's own."""

    id: Key
    name: Name
    position: Position = Position.STANDING
    limb: Limb = Limb.FOOT
    kit: Annotated[tuple[Kit, ...], Meta(max_length=len(Kit))] = ()
    image: PictureName | None = None
    figure: Key | None = None
    picture: Text = ""
    instructions: Annotated[tuple[Text, ...], Meta(max_length=MAX_INSTRUCTIONS)] = ()
    care: Text = ""
    dose: DoseTable
    cues: CuesTable = CuesTable()


class EntryTable(_Table, frozen=True, kw_only=True):
    """An exercise of the routine; without a dose it has the exercise's own."""

    exercise: Key
    dose: DoseTable | None = None


class RoutineTable(_Table, frozen=True, kw_only=True):
    """The routine."""

    id: Key
    name: Name
    exercises: Annotated[tuple[EntryTable, ...], Meta(min_length=1, max_length=MAX_ENTRIES)]


class PictureTable(_Table, frozen=True, kw_only=True):
    """A picture, in Base64."""

    name: PictureName
    data: str


class FileTable(_Table, frozen=True, kw_only=True):
    """A whole routine file; it has a routine, exercises, or both."""

    footdesk: Literal[1]
    routine: RoutineTable | None = None
    exercises: Annotated[tuple[ExerciseTable, ...], Meta(max_length=MAX_EXERCISES)] = ()
    pictures: Annotated[tuple[PictureTable, ...], Meta(max_length=MAX_PICTURES)] = ()


class Version(Struct, frozen=True):
    """What is read of a file first: whatever else a later format holds."""

    footdesk: int
