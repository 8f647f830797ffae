"""A draft: what a written list would become, to be looked at before anything is made of it."""

from collections.abc import Callable, Iterable, Mapping

from msgspec import Struct
from msgspec.structs import replace

from footdesk.core.arrival import Incoming
from footdesk.core.exercise import Cues, Dose, Exercise, InvalidValueError, Limb, Milliseconds, Position, Sides, Work
from footdesk.core.own import Entry, OwnRoutine
from footdesk.core.written_list import WrittenExercise


class DraftLine(Struct, frozen=True):
    """A line of the list, and the exercise with its dose that it would become; None where it is not understood.

    `known` tells that the exercise is there already. It is done `sets` times. `unclear` are the parts of the line that
    are left out.
    """

    text: str
    exercise: Exercise | None
    sets: int
    known: bool
    unclear: tuple[str, ...]


def draft(
    lines: Iterable[WrittenExercise], known: Iterable[Exercise], usual_time: Milliseconds
) -> tuple[DraftLine, ...]:
    """What the lines would become beside the exercises that are known by their names.

    A line that states neither how often nor how long is only understood as one of those. Where it states how often and
    not how long, a repetition takes `usual_time` milliseconds, or as long as the known exercise's does.
    """
    by_name = {each.name.casefold(): each for each in known}
    return tuple(_line(line, by_name, usual_time) for line in lines)


def drafted(lines: Iterable[DraftLine], name: str, new_id: Callable[[str], str]) -> Incoming:
    """The routine of a draft, with the exercises that it needs; `new_id` makes an id for something of a name.

    Raises InvalidValueError where nothing was understood, the name cannot be used, or there is too much of it.
    """
    made, entries = dict[Exercise, Exercise](), list[Entry]()
    for line in lines:
        if line.exercise is None:
            continue
        exercise = line.exercise
        if not line.known:
            plain = replace(exercise, instructions=())
            exercise = made.setdefault(plain, replace(exercise, id=new_id(exercise.name)))
        entries += [Entry(exercise.id, line.exercise.dose)] * line.sets
    if not entries:
        raise InvalidValueError(field="exercises", found=0, expected="at least one")
    return Incoming(tuple(made.values()), OwnRoutine(new_id(name), name, tuple(entries)))


def _line(line: WrittenExercise, known: Mapping[str, Exercise], usual_time: Milliseconds) -> DraftLine:
    same = known.get(line.name.casefold())
    if same is not None:
        fits = (line.limb or same.limb) is same.limb
        unclear = line.unclear if fits else (*line.unclear, line.text)
        # A time that is stated is that of the whole repetition, not of each of its stages.
        usual = replace(same.dose, stages=()) if "work_time" in line.dose else same.dose
        return DraftLine(line.text, replace(same, dose=replace(usual, **line.dose)), line.sets, True, unclear)
    if not line.name or not {"repetitions", "work_time"} & line.dose.keys():
        return DraftLine(line.text, None, 1, False, (line.text,))
    return DraftLine(line.text, _new(line, usual_time), line.sets, False, line.unclear)


def _new(line: WrittenExercise, usual_time: Milliseconds) -> Exercise:
    timed = "work_time" in line.dose
    usual = Dose(Sides.BOTH, 1, Work.HOLD if timed else Work.MOVE, usual_time)
    return Exercise(
        id="",
        number=0,
        name=line.name,
        position=line.position or Position.STANDING,
        limb=line.limb or Limb.FOOT,
        kit=line.kit,
        dose=replace(usual, **line.dose),
        instructions=(line.text,),
        cues=Cues("", "", "", ""),
        care="",
        picture="",
    )
