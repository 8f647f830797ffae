"""What is a person's own: exercises, and routines with doses of their own, changed by values that can be taken back."""

import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import chain, count
from unicodedata import category

from msgspec import Struct
from msgspec.structs import replace

from footdesk.core.exercise import Dose, Exercise, InvalidValueError, Side
from footdesk.core.routine import Routine

PREFIX = "own-"
"""How the id of whatever is a person's own begins; no id that is shipped begins so."""

LONGEST_ID = 80
"""The most characters of an id of one's own."""

LONGEST_NAME = 60
"""The most characters of the name of a routine or an exercise."""

LONGEST_TEXT = 500
"""The most characters of an instruction, a care note, or the description of a picture."""

MAX_INSTRUCTIONS = 20
"""The most instructions of an exercise."""

MAX_ENTRIES = 200
"""The most exercises of one routine."""

MAX_WORK_STEPS = 20_000
"""The most holds and movements of one routine, so that it is unrolled in no time: more than a day of them."""

_UNPLAIN = {"Cc", "Cs", "Zl", "Zp"}
"""The categories of Unicode that no line is made of: control characters, halves of pairs, ends of lines."""

_TURNING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""What turns the direction of all that follows: it would reach into the words around a name."""

_ID = re.compile(r"own-[a-z0-9]+(-[a-z0-9]+)*")


def is_own(identity: str) -> bool:
    """Whether an id is that of something of a person's own."""
    return identity.startswith(PREFIX)


class Entry(Struct, frozen=True):
    """One exercise of a routine, by its id, with the dose that it has there."""

    exercise: str
    dose: Dose


class OwnRoutine(Struct, frozen=True):
    """A routine of one's own as it is kept; it may be empty while it is being made.

    Raises InvalidValueError for an id that is not one's own, no name, too many exercises or too many steps.
    """

    id: str
    name: str
    entries: tuple[Entry, ...] = ()

    def __post_init__(self) -> None:
        """Refuse what could not be kept or started."""
        check_id(self.id)
        check_name(self.name)
        if len(self.entries) > MAX_ENTRIES:
            raise InvalidValueError(field="exercises", found=len(self.entries), expected=f"at most {MAX_ENTRIES}")
        if (steps := sum(map(work_steps, (entry.dose for entry in self.entries)))) > MAX_WORK_STEPS:
            raise InvalidValueError(field="steps", found=steps, expected=f"at most {MAX_WORK_STEPS}")

    def missing(self, exercises: Mapping[str, Exercise]) -> tuple[str, ...]:
        """The ids of its exercises that are not there, in their order."""
        return tuple(entry.exercise for entry in self.entries if entry.exercise not in exercises)

    def routine(self, exercises: Mapping[str, Exercise]) -> Routine | None:
        """The routine of those of its exercises that are there, by their ids; None where there is none."""
        there = (entry for entry in self.entries if entry.exercise in exercises)
        found = tuple(replace(exercises[entry.exercise], dose=entry.dose) for entry in there)
        return Routine(self.id, self.name, found) if found else None


class Change(Struct, frozen=True):
    """What is put in the place of what has the same id, or added; what is taken away; and an order of the routines.

    A routine that the order does not name stands behind those that it names; an empty order changes nothing.
    """

    exercises: tuple[Exercise, ...] = ()
    routines: tuple[OwnRoutine, ...] = ()
    without: frozenset[str] = frozenset()
    order: tuple[str, ...] = ()


class Own(Struct, frozen=True):
    """All that is a person's own: the exercises in the order in which they came, the routines in the person's order."""

    exercises: tuple[Exercise, ...] = ()
    routines: tuple[OwnRoutine, ...] = ()

    def changed(self, change: Change) -> "Own":
        """What there is after a change."""
        exercises = {each.id: each for each in (*self.exercises, *change.exercises) if each.id not in change.without}
        routines = {each.id: each for each in (*self.routines, *change.routines) if each.id not in change.without}
        ordered = [identity for identity in change.order if identity in routines]
        rest = [identity for identity in routines if identity not in change.order]
        return Own(tuple(exercises.values()), tuple(routines[identity] for identity in (*ordered, *rest)))

    def reversal(self, change: Change) -> Change:
        """The change that takes a change back, made before it is done."""
        put = {each.id for each in chain[Exercise | OwnRoutine](change.exercises, change.routines)}
        touched = put | change.without
        return Change(
            exercises=tuple(each for each in self.exercises if each.id in touched),
            routines=tuple(each for each in self.routines if each.id in touched),
            without=frozenset(put - {each.id for each in chain[Exercise | OwnRoutine](self.exercises, self.routines)}),
            order=tuple(each.id for each in self.routines),
        )

    def free_name(self, wanted: str, taken: Iterable[str] = ()) -> str:
        """The name for a routine that nothing has yet, among these and others taken: "Morning", "Morning (2)"."""
        names = {name.casefold() for name in chain((each.name for each in self.routines), taken)}
        return next(name for name in numbered(wanted) if name.casefold() not in names)


def work_steps(dose: Dose) -> int:
    """How many holds and movements a dose is unrolled into."""
    sides = len(dose.sides.order(Side.LEFT))
    return sides * dose.repetitions * max(1, len(dose.stages))


def check_id(identity: str) -> None:
    """Raise InvalidValueError for an id that is not one's own."""
    if len(identity) > LONGEST_ID or not _ID.fullmatch(identity):
        raise InvalidValueError(
            field="id", found=identity, expected=f"{PREFIX} with small letters, digits and hyphens behind it"
        )


def check_name(name: str) -> None:
    """Raise InvalidValueError for a name that is empty, too long, or of more than one line."""
    if not name.strip() or len(name) > LONGEST_NAME or not is_plain(name):
        raise InvalidValueError(field="name", found=name, expected=f"one line of 1 to {LONGEST_NAME} characters")


def is_plain(text: str) -> bool:
    """Whether a text is one line of letters, signs and spaces: no control characters, nothing that turns what follows.

    What joins letters, or keeps them apart, is part of many scripts and is no control character.
    """
    return not any(category(letter) in _UNPLAIN or letter in _TURNING for letter in text)


def plain_line(text: str) -> str:
    """What is written, as one plain line: without what no line is made of, and with single spaces between words."""
    return " ".join("".join(letter if is_plain(letter) else " " for letter in text).split())


def numbered(name: str) -> Iterator[str]:
    """A name, and the ones to use where it is taken: "Morning", "Morning (2)", "Morning (3)"."""
    yield name
    suffixes = (f" ({number})" for number in count(2))
    yield from (f"{name[: LONGEST_NAME - len(suffix)].rstrip()}{suffix}" for suffix in suffixes)
