"""The rotation: a few exercises a day, so that all of them come within a few days.

It is told the day and what had its turn when, and always answers the same for the same.
"""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import groupby

from msgspec import Struct

from footdesk.core.exercise import Exercise, Position

LEAST, MOST = 2, 4
"""A day has from two to four exercises, as the person chooses."""

_Turn = tuple[date, int]
"""The day of an exercise's last turn, and which of that day's choices it was in."""

_NEVER: _Turn = (date.min, 0)
_HEIGHT = {position: place for place, position in enumerate(Position)}


class Turn(Struct, frozen=True):
    """That an exercise was done, or passed over by the person, in a session of a local day."""

    exercise: str
    day: date


def of_the_day(exercises: Sequence[Exercise], turns: Iterable[Turn], today: date, count: int) -> tuple[Exercise, ...]:
    """As many exercises as `count` says, the ones whose last turn is longest ago; `turns` are in their order.

    The choice stays the same all day, until each of it had its turn today; then the next one comes. Of exercises whose
    turn was equally long ago those come first that need no other position than the ones chosen already. They stand
    from the highest position to the lowest. Of fewer exercises than `count` it is all of them.
    """
    past, present = _parted(turns, today)
    last: dict[str, _Turn] = {turn.exercise: (turn.day, 0) for turn in past}
    chosen = _next(exercises, last, count)
    waiting = {each.id for each in chosen}
    choice = 1
    for turn in present:
        last[turn.exercise] = (today, choice)
        waiting.discard(turn.exercise)
        if not waiting:
            choice += 1
            chosen = _next(exercises, last, count)
            waiting = {each.id for each in chosen}
    return tuple(sorted(chosen, key=lambda each: _HEIGHT[each.position]))


def _parted(turns: Iterable[Turn], today: date) -> tuple[list[Turn], list[Turn]]:
    """The turns before today and those of today; a later one, of a clock that was put back, is none."""
    known = [turn for turn in turns if turn.day <= today]
    return [turn for turn in known if turn.day < today], [turn for turn in known if turn.day == today]


def _next(exercises: Sequence[Exercise], last: dict[str, _Turn], count: int) -> tuple[Exercise, ...]:
    chosen: list[Exercise] = []
    for equal in _longest_ago_first(exercises, last):
        while equal and len(chosen) < count:
            places = {each.position for each in chosen}
            # The first of those that are alike: the given order decides.
            found = min(equal, key=lambda each: each.position not in places)
            chosen.append(found)
            equal.remove(found)
    return tuple(chosen)


def _longest_ago_first(exercises: Sequence[Exercise], last: dict[str, _Turn]) -> Iterator[list[Exercise]]:
    """The exercises in lists of those that had their last turn together."""

    def turn(exercise: Exercise) -> _Turn:
        return last.get(exercise.id, _NEVER)

    return (list(equal) for _, equal in groupby(sorted(exercises, key=turn), key=turn))
