"""What each wish about routines of one's own means; every change is kept at once and can be taken back."""

from collections.abc import Iterator, Mapping
from itertools import chain

from msgspec.structs import asdict, replace
from PySide6.QtCore import QObject, Signal, Slot

from footdesk.core.exercise import Dose, Exercise, InvalidValueError
from footdesk.core.own import Change, Entry, Own, OwnRoutine, is_own, plain_line
from footdesk.core.plan import Pace, time_alone
from footdesk.core.routine import Routine
from footdesk.desk import Desk
from footdesk.librarian import Librarian
from footdesk.library_lines import LibraryLines
from footdesk.library_past import LibraryPast, Spot
from footdesk.store.library import new_id
from footdesk.ui.name_order import NameOrder
from footdesk.ui.shown_library import (
    Offered,
    OfferedExercise,
    ShownLibrary,
    ShownRoutine,
    offered_exercise,
)
from footdesk.ui.words_library import NameProblem, new_routine_words


class LibraryDesk(QObject):
    """Knows what is looked at and what was done; `shown_changed` tells what the page shows."""

    shown_changed = Signal(ShownLibrary)
    name_refused = Signal(NameProblem)
    refused = Signal()
    made = Signal()
    added = Signal()
    moved = Signal(str, int, int)
    deleted = Signal(str)

    def __init__(self, desk: Desk, librarian: Librarian, parent: QObject) -> None:
        """Look at the routine that would be started."""
        super().__init__(parent)
        self._desk = desk
        self._librarian = librarian
        self._order = NameOrder()
        self._lines = LibraryLines(desk)
        self._usual: tuple[Own | None, Mapping[str, Exercise]] = (None, {})
        self._found: tuple[Own | None, Pace, list[OfferedExercise]] = (None, Pace(), [])
        self.past = LibraryPast(librarian, Spot(desk.choice.plan.routine.id), self)
        self.past.changed.connect(self.refresh)
        # Told when something of one's own was changed, too, and when another day has other exercises.
        desk.choice_changed.connect(self.refresh)
        desk.settings_changed.connect(self._follow)

    @property
    def shown(self) -> ShownLibrary:
        """What the page shows now."""
        exercises = self.exercises
        shipped = tuple(self._lines.shipped(each) for each in self._shipped)
        mine = tuple(self._lines.own(each, exercises) for each in self._librarian.own.routines)
        routine = self._routine(exercises)
        line = next(each for each in (*shipped, *mine) if each.id == self.past.spot.routine)
        lines = () if routine is None else tuple(self._lines.exercises(routine, exercises))
        place = min(self.past.spot.place, len(lines) - 1) if lines else None
        routines, pace = (*shipped, *mine), self._desk.settings.pace()
        return ShownLibrary(routines, ShownRoutine(line, lines), place, pace, self.past.undoes, self.past.redoes)

    @property
    def offered(self) -> list[OfferedExercise]:
        """All exercises that a routine can be made of, in the order of their names."""
        own, pace = self._librarian.own, self._desk.settings.pace()
        if self._found[0] is not own or self._found[1] != pace:
            self._found = (own, pace, self._order.sort(self._offered(pace), lambda each: each.name))
        return self._found[2]

    @property
    def findable(self) -> list[Offered]:
        """All exercises, and all routines that can be started, in the order of their names."""
        routines = (self._lines.offered(each) for each in self._desk.routines)
        return self._order.sort(chain[Offered](self.offered, routines), lambda each: each.name)

    @Slot()
    def refresh(self) -> None:
        """Show what there is now; what is no longer there is no longer looked at."""
        if not self._known(self.past.spot.routine):
            self.past.spot = Spot(self._desk.choice.plan.routine.id)
        self.shown_changed.emit(self.shown)

    @Slot()
    def forget(self) -> None:
        """Take nothing back any more: the profile is another one."""
        self.past.forget()

    @Slot(str)
    def choose(self, routine: str) -> None:
        """Look at a routine, by its id; it is what "Start routine" starts from now on."""
        self.past.spot = Spot(routine)
        if routine != self._desk.settings.routine:
            self._desk.choose_routine(routine)
        else:
            self.refresh()

    @Slot(int)
    def choose_place(self, place: int) -> None:
        """Look at an exercise of the routine, by its place from 0."""
        self.past.spot = Spot(self.past.spot.routine, place)
        self.shown_changed.emit(self.shown)

    @Slot()
    def make(self) -> None:
        """Make a routine with nothing in it yet."""
        self._put_new(new_routine_words(), ())

    @Slot()
    def copy(self) -> None:
        """Make a copy of the routine that is looked at."""
        routine = self._routine(self.exercises)
        own = self._own
        name = own.name if own is not None else routine.name if routine is not None else new_routine_words()
        self._put_new(name, own.entries if own is not None else _entries(routine))

    @Slot(str)
    def rename(self, typed: str) -> None:
        """Call the routine what is typed, unless it cannot be called so."""
        own = self._own
        if own is None:
            return
        name = plain_line(typed)
        others = {each.casefold() for each in self._names(without=own.id)}
        if not name or name.casefold() in others:
            self.name_refused.emit(NameProblem.TAKEN if name else NameProblem.EMPTY)
        else:
            self._put(replace(own, name=name), self.past.spot, (own.id, "name"))

    @Slot()
    def delete(self) -> None:
        """Delete the routine that is looked at; it can be taken back."""
        own = self._own
        if own is None:
            return
        mine = self._librarian.own.routines
        place = next(place for place, each in enumerate(mine) if each.id == own.id)
        neighbours = (*mine[place + 1 :], *reversed(mine[:place]))
        after = Spot(neighbours[0].id if neighbours else self._shipped[0].id)
        if self.past.do(Change(without=frozenset({own.id})), after):
            self._desk.choose_routine(after.routine)
            self.deleted.emit(own.name)

    @Slot(str)
    def add(self, exercise: str) -> None:
        """Add an exercise by its id behind the one that is chosen."""
        own, found = self._own, self.exercises.get(exercise)
        if own is None or found is None:
            return
        at = min(self.past.spot.place + 1, len(own.entries))
        entries = (*own.entries[:at], Entry(exercise, found.dose), *own.entries[at:])
        if self._put_entries(own, entries, at):
            self.added.emit()

    @Slot(int)
    def remove(self, place: int) -> None:
        """Remove the exercise at a place."""
        own = self._own
        if own is not None and place < len(own.entries):
            entries = own.entries[:place] + own.entries[place + 1 :]
            self._put_entries(own, entries, max(0, min(place, len(entries) - 1)))

    @Slot(int, int)
    def move(self, place: int, to: int) -> None:
        """Move an exercise to another place; from now on routines are done in their own order."""
        own = self._own
        if own is None:
            return
        entries = list(own.entries)
        entries.insert(to, entries.pop(place))
        if self._put_entries(own, tuple(entries), to):
            # Whoever puts exercises in an order wants them in that order.
            self._desk.choose_order(by_position=False)
            self.moved.emit(self.exercises[entries[to].exercise].name, to, len(entries))

    @Slot(Dose)
    def change_dose(self, dose: Dose) -> None:
        """Give the chosen exercise another dose in this routine."""
        own, place = self._own, self.past.spot.place
        if own is None or place >= len(own.entries):
            return
        before = own.entries[place].dose
        changed = tuple(name for name, value in asdict(dose).items() if getattr(before, name) != value)
        entry = replace(own.entries[place], dose=dose)
        entries = (*own.entries[:place], entry, *own.entries[place + 1 :])
        self._put_entries(own, entries, place, (own.id, place, changed))

    @Slot()
    def use_usual(self) -> None:
        """Give the chosen exercise its usual dose again."""
        own = self._own
        if own is not None and self.past.spot.place < len(own.entries):
            self.change_dose(self.exercises[own.entries[self.past.spot.place].exercise].dose)

    @Slot()
    def undo(self) -> None:
        """Take the last deed back."""
        if self.past.undo():
            self._desk.choose_routine(self.past.spot.routine)

    @Slot()
    def redo(self) -> None:
        """Do again what was taken back last."""
        if self.past.redo():
            self._desk.choose_routine(self.past.spot.routine)

    @property
    def _own(self) -> OwnRoutine | None:
        """The routine that is looked at, if one's own; an exercise that is not there goes with the next change."""
        found = next((each for each in self._librarian.own.routines if each.id == self.past.spot.routine), None)
        if found is None or not (missing := frozenset(found.missing(self.exercises))):
            return found
        return replace(found, entries=tuple(each for each in found.entries if each.exercise not in missing))

    @property
    def _shipped(self) -> tuple[Routine, ...]:
        """The routines that come with FootDesk, with the one that is another one each day."""
        return tuple(each for each in self._desk.routines if not is_own(each.id))

    @property
    def exercises(self) -> Mapping[str, Exercise]:
        """All exercises by their ids, with their usual doses; made once for each state of one's own."""
        own = self._librarian.own
        if self._usual[0] is not own:
            everything = (*self._librarian.shipped.exercises, *own.exercises)
            self._usual = (own, {each.id: each for each in everything})
        return self._usual[1]

    def _offered(self, pace: Pace) -> Iterator[OfferedExercise]:
        for each in self.exercises.values():
            yield offered_exercise(each, time_alone(each, pace), own=is_own(each.id))

    def _routine(self, exercises: Mapping[str, Exercise]) -> Routine | None:
        own = self._own
        if own is not None:
            return own.routine(exercises)
        return next(each for each in self._shipped if each.id == self.past.spot.routine)

    def _known(self, routine: str) -> bool:
        return any(identity == routine for identity, _name in self._all())

    def _names(self, without: str = "") -> Iterator[str]:
        return (name for identity, name in self._all() if identity != without)

    def _all(self) -> Iterator[tuple[str, str]]:
        """The ids and the names of all routines."""
        yield from ((each.id, each.name) for each in self._shipped)
        yield from ((each.id, each.name) for each in self._librarian.own.routines)

    @Slot()
    def _follow(self) -> None:
        """Look at what was chosen elsewhere, and at the times of another pace."""
        chosen = self._desk.settings.routine
        if chosen != self.past.spot.routine and self._known(chosen):
            self.past.spot = Spot(chosen)
        self.refresh()

    def _put_new(self, wanted: str, entries: tuple[Entry, ...]) -> None:
        name = self._librarian.own.free_name(wanted, (each.name for each in self._shipped))
        made = OwnRoutine(new_id(name), name, entries)
        if self._put(made, Spot(made.id)):
            self._desk.choose_routine(made.id)
            self.made.emit()

    def _put_entries(
        self, own: OwnRoutine, entries: tuple[Entry, ...], place: int, key: tuple[object, ...] | None = None
    ) -> bool:
        try:
            changed = replace(own, entries=entries)
        except InvalidValueError:
            self.refused.emit()
            self.refresh()
            return False
        return changed != own and self._put(changed, Spot(own.id, place), key)

    def _put(self, routine: OwnRoutine, after: Spot, key: tuple[object, ...] | None = None) -> bool:
        return self.past.do(Change(routines=(routine,)), after, key)


def _entries(routine: Routine | None) -> tuple[Entry, ...]:
    return () if routine is None else tuple(Entry(each.id, each.dose) for each in routine.exercises)
