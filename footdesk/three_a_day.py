"""Three a day: the routine that is another one each day, of the exercises whose turn is longest ago."""

from datetime import date

from msgspec import Struct

from footdesk.core.exercise import Exercise, Kit
from footdesk.core.rotation import Turn, of_the_day
from footdesk.core.routine import Routine
from footdesk.store.catalog import Catalog

ID = "three-a-day"

DAYS = 90
"""How many days it looks back; what had no turn since comes first."""

_NAMES = {2: "Two a day", 3: "Three a day", 4: "Four a day"}


class Lately(Struct, frozen=True):
    """A day, and what had its turn on it and in the days before, in this order."""

    today: date
    turns: tuple[Turn, ...] = ()


def all_of_them(catalog: Catalog, count: int) -> Routine:
    """The routine of all exercises that take turns, from standing to lying; `count` of them are done each day."""
    return Routine(ID, _NAMES[count], _taking_turns(catalog)).by_position()


def three_a_day(catalog: Catalog, lately: Lately, count: int, missing: frozenset[Kit] = frozenset()) -> Routine | None:
    """The routine of a day, with what is not done on it left out; None where nothing can be done.

    What needs a missing thing waits for another day, and something else takes its place.
    """
    every = _taking_turns(catalog)
    possible = tuple(each for each in every if not missing & set(each.kit))
    chosen = {each.id for each in of_the_day(possible, lately.turns, lately.today, count)}
    return all_of_them(catalog, count).without([each.id for each in every if each.id not in chosen])


def _taking_turns(catalog: Catalog) -> tuple[Exercise, ...]:
    """The exercises that have a number: those of one's own have none, and stand in routines of one's own."""
    return tuple(each for each in catalog.exercises if each.number)
