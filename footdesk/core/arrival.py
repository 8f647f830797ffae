"""What comes in from outside, such as from a file, and what of it a person does not have yet.

The same thing twice adds nothing. What has the same name or id as something else is kept apart under another one.
"""

import re
from collections.abc import Collection, Iterator, Mapping
from itertools import count

from msgspec import Struct
from msgspec.structs import replace

from footdesk.core.exercise import Exercise
from footdesk.core.own import LONGEST_ID, LONGEST_NAME, Change, Entry, Own, OwnRoutine, numbered

_COMPARED = LONGEST_NAME - len(" (99999)")
"""So many characters of a name are compared."""

_NUMBER = re.compile(r" \(\d+\)$")


class Incoming(Struct, frozen=True):
    """Exercises, and a routine of them or of shipped ones; `pictures` are the contents of what `image` names."""

    exercises: tuple[Exercise, ...] = ()
    routine: OwnRoutine | None = None
    pictures: Mapping[str, bytes] | None = None


class Arrival(Struct, frozen=True):
    """The change that adds what is new, and the exercises that are here already; `routine` is the one that was meant.

    `fresh` tells whether that routine is new.
    """

    change: Change
    here: tuple[Exercise, ...]
    routine: OwnRoutine | None
    fresh: bool

    @property
    def is_empty(self) -> bool:
        """Whether all of it is here already."""
        return self.change == Change()


def arrival(own: Own, incoming: Incoming, shipped: Collection[str] = ()) -> Arrival:
    """What of the incoming is to be added to what is a person's own; `shipped` are names that it cannot have."""
    taken = {*(each.id for each in own.exercises), *(each.id for each in own.routines)}
    names = {*(_folded(each.name) for each in own.exercises), *map(_folded, shipped)}
    known = {_content(each): each for each in reversed(own.exercises)}
    ids, new, here = dict[str, str](), list[Exercise](), list[Exercise]()
    for each in incoming.exercises:
        same = known.get(_content(each))
        if same is not None:
            ids[each.id] = same.id
            here.append(same)
            continue
        added = replace(each, id=_free_id(each.id, taken), name=_free_name(each.name, names))
        ids[each.id] = added.id
        taken.add(added.id)
        names.add(_folded(added.name))
        known[_content(added)] = added
        new.append(added)
    routine, fresh = _routine(own, incoming.routine, ids, taken, shipped)
    added_routines = (routine,) if routine is not None and fresh else ()
    return Arrival(Change(tuple(new), added_routines), tuple(here), routine, fresh)


def _routine(
    own: Own, wanted: OwnRoutine | None, ids: Mapping[str, str], taken: Collection[str], shipped: Collection[str]
) -> tuple[OwnRoutine | None, bool]:
    if wanted is None:
        return None, False
    entries = tuple(Entry(ids.get(each.exercise, each.exercise), each.dose) for each in wanted.entries)
    for each in own.routines:
        if each.entries == entries and _unnumbered(each.name) == _unnumbered(wanted.name):
            return each, False
    return OwnRoutine(_free_id(wanted.id, taken), own.free_name(wanted.name, shipped), entries), True


def _content(exercise: Exercise) -> Exercise:
    """What an exercise is, whatever it is called beside its name and wherever it came from."""
    name = _unnumbered(exercise.name)
    return replace(exercise, id="", number=0, name=name, provenance=(), claims=(), scaled=None)


def _unnumbered(name: str) -> str:
    """What a name was before it got a number, for which the end of a long one had to go."""
    return _NUMBER.sub("", name)[:_COMPARED].rstrip()


def _folded(name: str) -> str:
    return name.casefold()


def _free_name(wanted: str, taken: Collection[str]) -> str:
    return next(name for name in numbered(wanted) if _folded(name) not in taken)


def _free_id(wanted: str, taken: Collection[str]) -> str:
    return next(identity for identity in _ids(wanted) if identity not in taken)


def _ids(wanted: str) -> Iterator[str]:
    yield wanted
    suffixes = (f"-{number}" for number in count(2))
    yield from (f"{wanted[: LONGEST_ID - len(suffix)].rstrip('-')}{suffix}" for suffix in suffixes)
