"""Routine files: one routine with the exercises of one's own that it needs, to keep or to give to somebody else.

The format is told in resources/docs/routine-file.md. A file may come from anybody: it is read as a whole and checked
before anything is done with it, and however it is made, that ends soon.
"""

import binascii
from base64 import b64decode, b64encode
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import tomli_w

from footdesk.core.arrival import Incoming
from footdesk.core.exercise import SECOND, Cues, Dose, Exercise, InvalidValueError, Milliseconds, Side, Stage
from footdesk.core.own import PREFIX, Entry, OwnRoutine, is_plain
from footdesk.store.errors import Cause, StoreError
from footdesk.store.picture_check import LARGEST_PICTURE
from footdesk.store.pictures import picture_name, read_whole
from footdesk.store.routine_tables import FORMAT, DoseTable, ExerciseTable, FileTable, RoutineTable, Version
from footdesk.store.table_file import check_table, milliseconds, parse, wrong_file
from footdesk.store.whole_file import write_whole

ENDING = ".footdesk"
"""How the name of a routine file ends."""

LARGEST = 16 * 1024 * 1024
"""The most bytes of a routine file, with its pictures."""


def read_routine_file(path: Path, shipped: Mapping[str, Exercise]) -> Incoming:
    """What a routine file holds; `shipped` are the exercises that it may name, by their ids.

    Raises StoreError: FILE_UNREADABLE, FILE_NEWER, or FILE_WRONG with the field, what was found and what was expected.
    """
    return routine_of(path, read_whole(path, LARGEST), shipped)


def routine_of(path: Path, content: bytes, shipped: Mapping[str, Exercise]) -> Incoming:
    """What the content of a routine file holds; `path` names it, and beside it are the pictures that it only names."""
    raw = parse(path, content)
    if (found := check_table(path, raw, Version).footdesk) > FORMAT:
        raise StoreError(Cause.FILE_NEWER, file=str(path), found=str(found), known=str(FORMAT))
    table = check_table(path, raw, FileTable)
    for place, text in _texts(raw):
        if not is_plain(text) or (place.endswith("name") and not text.strip()):
            raise wrong_file(path, place, f'"{text}"', "one line of text")
    if table.routine is None and not table.exercises:
        raise wrong_file(path, "the file", "nothing", "a routine or exercises")
    pictures = _Pictures(path, table)
    exercises = dict[str, Exercise]()
    for number, each in enumerate(table.exercises):
        place = f"exercises[{number}]"
        if each.id in exercises or each.id in shipped:
            raise wrong_file(path, f"{place}.id", each.id, "an id that no other exercise has")
        exercises[each.id] = _exercise(path, place, each, pictures)
    routine = None if table.routine is None else _routine(path, table.routine, exercises, shipped)
    return Incoming(tuple(exercises.values()), routine, pictures.used)


def routine_text(
    routine: OwnRoutine | None, exercises: Mapping[str, Exercise], pictures: Mapping[str, bytes | None]
) -> str:
    """The text of a routine file; `exercises` are all there are by their ids, `pictures` those that they name.

    An exercise that is gone is left out. Without a routine the file holds the exercises of one's own alone.
    """
    entries = [] if routine is None else [entry for entry in routine.entries if entry.exercise in exercises]
    wanted = exercises if routine is None else dict.fromkeys(entry.exercise for entry in entries)
    needed = [exercises[name] for name in wanted if name.startswith(PREFIX)]
    images = dict.fromkeys(each.image for each in needed if pictures.get(each.image) is not None)
    parts: dict[str, Any] = {"footdesk": FORMAT}
    if routine is not None:
        written = [_entry_table(entry, exercises[entry.exercise]) for entry in entries]
        parts["routine"] = {"id": _key(routine.id), "name": routine.name, "exercises": written}
    parts["exercises"] = [_exercise_table(each, images) for each in needed]
    parts["pictures"] = [{"name": name, "data": _data(pictures[name])} for name in images]
    return tomli_w.dumps({name: part for name, part in parts.items() if part})


def write_routine_file(path: Path, text: str) -> None:
    """Write the text of a routine file. Raises StoreError when it cannot be written, or nobody could read it again."""
    content = text.encode()
    if len(content) > LARGEST:
        raise wrong_file(path, "pictures", f"{len(content)} bytes", f"at most {LARGEST} bytes")
    write_whole(path, content)


class _Pictures:
    """The pictures of a file: those inside it, and those beside it; `used` has the contents by their lasting names."""

    def __init__(self, path: Path, table: FileTable) -> None:
        self.used: dict[str, bytes] = {}
        self._path = path
        self._inside = dict[str, tuple[str, str]]()
        self._names = dict[str, str]()
        self._room = LARGEST
        for number, each in enumerate(table.pictures):
            place = f"pictures[{number}]"
            if each.name in self._inside:
                raise wrong_file(path, f"{place}.name", each.name, "a name that no other picture has")
            self._inside[each.name] = (f"{place}.data", each.data)

    def take(self, place: str, wanted: str) -> str:
        """Use the picture of a name, and return the lasting one."""
        if wanted not in self._names:
            self._names[wanted] = self._taken(place, wanted)
        return self._names[wanted]

    def _taken(self, place: str, wanted: str) -> str:
        where, data = self._inside.get(wanted, (place, None))
        content = self._beside(place, wanted) if data is None else self._decoded(where, data)
        try:
            name = picture_name(content)
        except InvalidValueError as error:
            raise wrong_file(self._path, where, str(error.found), error.expected) from error
        self.used[name] = content
        return name

    def _beside(self, place: str, wanted: str) -> bytes:
        try:
            content = read_whole(self._path.with_name(wanted), min(LARGEST_PICTURE, self._room))
        except StoreError as error:
            raise wrong_file(self._path, place, wanted, "a picture in this file or beside it") from error
        self._room -= len(content)
        return content

    def _decoded(self, place: str, data: str) -> bytes:
        try:
            return b64decode("".join(data.split()), validate=True)
        except (binascii.Error, ValueError) as error:
            raise wrong_file(self._path, place, "other signs", "Base64") from error


def _texts(raw: Mapping[str, Any], within: str = "") -> Iterator[tuple[str, str]]:
    """Every text of a checked file but the data of pictures, with the place where it stands."""
    for key, value in raw.items():
        place = f"{within}{key}"
        if isinstance(value, str) and key != "data":
            yield place, value
        elif isinstance(value, dict):
            yield from _texts(value, f"{place}.")
        elif isinstance(value, list):
            for number, each in enumerate(value):
                if isinstance(each, dict):
                    yield from _texts(each, f"{place}[{number}].")
                else:
                    yield f"{place}[{number}]", each


def _exercise(path: Path, place: str, table: ExerciseTable, pictures: _Pictures) -> Exercise:
    return Exercise(
        id=f"{PREFIX}{table.id}",
        number=0,
        name=table.name,
        position=table.position,
        limb=table.limb,
        kit=tuple(dict.fromkeys(table.kit)),
        dose=_dose(path, f"{place}.dose", table.dose),
        instructions=table.instructions,
        cues=Cues(table.cues.prepare, table.cues.work, table.cues.relax, table.cues.switch),
        care=table.care,
        picture=table.picture,
        image="" if table.image is None else pictures.take(f"{place}.image", table.image),
        figure=table.figure or "",
    )


def _dose(path: Path, place: str, table: DoseTable) -> Dose:
    def time(name: str, seconds: float | None) -> Milliseconds | None:
        return None if seconds is None else milliseconds(path, f"{place}.{name}", seconds)

    stages = enumerate(table.stages)
    return Dose(
        sides=table.sides,
        repetitions=table.repetitions,
        work=table.work,
        work_time=time("seconds", table.seconds),
        relax_time=milliseconds(path, f"{place}.relax_seconds", table.relax_seconds),
        stages=tuple(Stage(each.name, each.cue, time(f"stages[{n}].seconds", each.seconds)) for n, each in stages),
        rest_time=time("rest_seconds", table.rest_seconds),
        first_side=None if table.first_side is None else Side(table.first_side),
    )


def _routine(
    path: Path, table: RoutineTable, exercises: Mapping[str, Exercise], shipped: Mapping[str, Exercise]
) -> OwnRoutine:
    entries = list[Entry]()
    for number, each in enumerate(table.exercises):
        place = f"routine.exercises[{number}]"
        found = exercises.get(each.exercise) or shipped.get(each.exercise)
        if found is None:
            raise wrong_file(path, f"{place}.exercise", each.exercise, "an exercise of this file or of FootDesk")
        entries.append(Entry(found.id, found.dose if each.dose is None else _dose(path, f"{place}.dose", each.dose)))
    try:
        return OwnRoutine(f"{PREFIX}{table.id}", table.name, tuple(entries))
    except InvalidValueError as error:
        raise wrong_file(path, f"routine.{error.field}", str(error.found), error.expected) from error


def _entry_table(entry: Entry, exercise: Exercise) -> dict[str, Any]:
    # The dose of a shipped exercise may be another one in a later FootDesk: it is told in any case.
    own = entry.exercise.startswith(PREFIX) and entry.dose == exercise.dose
    return {"exercise": _key(entry.exercise)} | ({} if own else {"dose": _dose_table(entry.dose)})


def _exercise_table(exercise: Exercise, images: Mapping[str, None]) -> dict[str, Any]:
    cues = {name: getattr(exercise.cues, name) for name in ("prepare", "work", "relax", "switch")}
    return {
        "id": _key(exercise.id),
        "name": exercise.name,
        "position": exercise.position.value,
        "limb": exercise.limb.value,
        "kit": [kit.value for kit in exercise.kit],
        **_filled(image=exercise.image if exercise.image in images else "", figure=exercise.figure),
        **_filled(picture=exercise.picture),
        "instructions": list(exercise.instructions),
        **_filled(care=exercise.care),
        "dose": _dose_table(exercise.dose),
        **_filled(cues=_filled(**cues)),
    }


def _dose_table(dose: Dose) -> dict[str, Any]:
    return {
        "sides": dose.sides.value,
        "repetitions": dose.repetitions,
        "work": dose.work.value,
        **_time("seconds", dose.work_time),
        "relax_seconds": _seconds(dose.relax_time),
        **_time("rest_seconds", dose.rest_time),
        **_filled(first_side="" if dose.first_side is None else dose.first_side.value),
        **_filled(stages=[_stage_table(stage) for stage in dose.stages]),
    }


def _stage_table(stage: Stage) -> dict[str, Any]:
    return {"name": stage.name, **_filled(cue=stage.cue), **_time("seconds", stage.time)}


def _filled(**fields: Any) -> dict[str, Any]:  # noqa: ANN401 - whatever a field of a file may be
    return {name: value for name, value in fields.items() if value}


def _time(name: str, time: Milliseconds | None) -> dict[str, Any]:
    return {} if time is None else {name: _seconds(time)}


def _seconds(time: Milliseconds) -> int | float:
    return time / SECOND if time % SECOND else time // SECOND


def _key(identity: str) -> str:
    return identity.removeprefix(PREFIX)


def _data(content: bytes | None) -> str:
    return b64encode(content or b"").decode()
