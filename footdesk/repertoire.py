"""The repertoire: all that can be started, each routine in the order and at the strength that the settings have."""

from collections.abc import Callable, Iterator
from datetime import date
from typing import TYPE_CHECKING

from footdesk.core.exercise import Kit, Strength
from footdesk.core.routine import Routine, single
from footdesk.core.strength import strengthened
from footdesk.store.catalog import Catalog
from footdesk.store.settings import Settings
from footdesk.three_a_day import ID as THREE_A_DAY
from footdesk.three_a_day import Lately, all_of_them, three_a_day

if TYPE_CHECKING:
    # Nobody needs it before the window is there.
    from footdesk.core.history import SessionPlan


class Repertoire:
    """What a catalog has, and the routine that is another one each day; `lately` is asked for that one each time."""

    def __init__(self, catalog: Catalog) -> None:
        """Begin with a catalog, and with nothing that had its turn."""
        self.catalog = catalog
        self.lately: Callable[[], Lately] = _nothing_known

    def routines(self, settings: Settings) -> tuple[Routine, ...]:
        """Every routine as it was made, in the order in which they are offered."""
        return tuple(self._routines(settings))

    def chosen(self, settings: Settings) -> Routine:
        """The routine that is chosen, or the first one where it is no longer there."""
        found = self._routine(settings.routine, settings) or self.catalog.routines[0]
        return _ordered(_strengthened(found, settings), settings)

    def routine(self, wanted: str, settings: Settings) -> Routine | None:
        """A routine by its id; None for one that is not known."""
        found = self._routine(wanted, settings)
        return None if found is None else _ordered(_strengthened(found, settings), settings)

    def found(self, wanted: str, settings: Settings, strength: Strength | None = None) -> Routine | None:
        """A routine, or an exercise alone at the strength of the routine in which it is seen; None if it is not known.

        A strength holds instead of the one that the settings have.
        """
        found = self._found(wanted, settings)
        if found is None:
            return None
        return _ordered(found if strength is None else strengthened(found, strength), settings)

    def made_of(self, made_of: "SessionPlan", settings: Settings) -> Routine | None:
        """The routine of an earlier session, at its strength and without what was left out of it.

        None where it is no longer there. A session whose strength was not kept has the one that the settings have.
        """
        found = self._found(made_of.routine, settings)
        if made_of.routine == THREE_A_DAY:
            # What it left out tells which day's it was.
            found = _strengthened(all_of_them(self.catalog, settings.at_a_time), settings)
        if found is not None and made_of.strength is not None:
            # It may have been another one for that time only.
            found = strengthened(found, made_of.strength)
        left = None if found is None else found.without(made_of.left_out)
        return left.by_position() if left is not None and made_of.by_position else left

    def again(self, last: Routine, settings: Settings) -> Routine:
        """What was done last once more, with all that was left out of it; of turns, the same ones."""
        return last if last.id == THREE_A_DAY else self.found(last.id, settings, last.strength) or last

    def standing_in(self, routine: Routine, missing: frozenset[Kit], settings: Settings) -> Routine | None:
        """A routine in which others stand in for those that need a missing thing; None if there are none.

        Only where exercises take turns are there others.
        """
        if routine.id != THREE_A_DAY:
            return routine
        few = self._few(settings, missing)
        return None if few is None else _ordered(strengthened(few, routine.strength), settings)

    def _routines(self, settings: Settings) -> Iterator[Routine]:
        first, *others = self.catalog.routines
        yield first
        if (few := self._few(settings)) is not None:
            yield few
        yield from others

    def _few(self, settings: Settings, missing: frozenset[Kit] = frozenset()) -> Routine | None:
        return three_a_day(self.catalog, self.lately(), settings.at_a_time, missing)

    def _routine(self, wanted: str, settings: Settings) -> Routine | None:
        return next((each for each in self._routines(settings) if each.id == wanted), None)

    def _found(self, wanted: str, settings: Settings) -> Routine | None:
        routine = self._routine(wanted, settings)
        if routine is not None:
            return _strengthened(routine, settings)
        strength = settings.strength(settings.routine)
        alone = (strengthened(single(each), strength) for each in self.catalog.exercises if each.id == wanted)
        return next(alone, None)


def _strengthened(routine: Routine, settings: Settings) -> Routine:
    return strengthened(routine, settings.strength(routine.id))


def _ordered(routine: Routine, settings: Settings) -> Routine:
    return routine.by_position() if settings.by_position else routine


def _nothing_known() -> Lately:
    return Lately(date.min)
