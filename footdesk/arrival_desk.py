"""What comes in: a routine file or a list is read, shown before anything is added, and added as one change."""

from itertools import chain
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from footdesk.core.arrival import Arrival, Incoming, arrival
from footdesk.core.exercise import InvalidValueError, Milliseconds
from footdesk.core.own import PREFIX, Entry, OwnRoutine
from footdesk.core.plan import unroll
from footdesk.core.routine import Routine
from footdesk.core.written_draft import DraftLine, draft, drafted
from footdesk.core.written_list import read_written_list
from footdesk.desk import Desk
from footdesk.librarian import Librarian
from footdesk.library_past import LibraryPast, Spot
from footdesk.store.errors import Problem, StoreError
from footdesk.store.library import new_id
from footdesk.store.pictures import Pictures
from footdesk.store.routine_file import read_routine_file, routine_text, write_routine_file
from footdesk.ui.arrival_dialog import ShownArrival


class ArrivalDesk(QObject):
    """Asks with `asked`, and tells with `added` the name of what was added."""

    asked = Signal(ShownArrival)
    drafted = Signal(str, object)
    added = Signal(str)
    all_here = Signal(str)
    written = Signal(str)
    refused = Signal(InvalidValueError)
    problem_told = Signal(Problem)

    def __init__(self, desk: Desk, librarian: Librarian, past: LibraryPast, data: Path, parent: QObject) -> None:
        """Add to a library with a past; `data` is the folder in which its pictures are."""
        super().__init__(parent)
        self._desk = desk
        self._librarian = librarian
        self._past = past
        self._pictures = Pictures(data)
        self._waiting: Incoming | None = None
        self._draft: tuple[DraftLine, ...] = ()

    def open(self, path: Path) -> None:
        """Read a routine file, and ask whether what is new in it is to be added."""
        shipped = {each.id: each for each in self._librarian.shipped.exercises}
        try:
            incoming = read_routine_file(path, shipped)
        except StoreError as error:
            self.problem_told.emit(error.problem)
            return
        found = self._arrival(incoming)
        shipped_as = self._shipped_as(incoming.routine)
        if found.is_empty or shipped_as:
            self._choose(shipped_as or ("" if found.routine is None else found.routine.id))
            self.all_here.emit(path.name)
            return
        self._waiting = incoming
        self.asked.emit(self._shown(path.name, found))

    @Slot()
    def accept(self) -> None:
        """Add what was asked about."""
        waiting, self._waiting = self._waiting, None
        if waiting is not None:
            self._add(waiting)

    @Slot(str, int)
    def read(self, text: str, usual_time: Milliseconds) -> None:
        """Tell what a text would become; a repetition takes `usual_time` where it does not say."""
        written = read_written_list(text)
        self._draft = draft(written.lines, self._desk.catalog.exercises, usual_time)
        self.drafted.emit(written.title, self._draft)

    @Slot(str)
    def make(self, name: str) -> None:
        """Add the routine of the text that was read last, under a name."""
        try:
            incoming = drafted(self._draft, name, new_id)
        except InvalidValueError as error:
            self.refused.emit(error)
        else:
            self._add(incoming)

    def share(self, wanted: str, path: Path) -> None:
        """Write a routine, by its id, with all that it needs into a file."""
        exercises = {each.id: each for each in self._desk.catalog.exercises}
        images = {each.image for each in exercises.values() if each.image}
        own = (each for each in self._librarian.own.routines if each.id == wanted)
        others = (_as_own(each) for each in self._desk.routines if each.id == wanted)
        routine = next(chain(own, others), None)
        if routine is None:
            # It was deleted while the question stood there.
            return
        text = routine_text(routine, exercises, {name: self._pictures.read(name) for name in sorted(images)})
        try:
            write_routine_file(path, text)
        except StoreError as error:
            self.problem_told.emit(error.problem)
        else:
            self.written.emit(path.name)

    def _arrival(self, incoming: Incoming) -> Arrival:
        shipped = self._librarian.shipped
        names = [*(each.name for each in shipped.exercises), *(each.name for each in shipped.routines)]
        return arrival(self._librarian.own, incoming, names)

    def _shipped_as(self, routine: OwnRoutine | None) -> str:
        """The id of the shipped routine that this is, if somebody shared one; or none."""
        if routine is None:
            return ""
        meant = ((each.id, _as_own(each)) for each in self._librarian.shipped.routines)
        same = (name for name, each in meant if (each.name, each.entries) == (routine.name, routine.entries))
        return next(same, "")

    def _add(self, incoming: Incoming) -> None:
        found = self._arrival(incoming)
        if found.is_empty and found.routine is not None:
            self._choose(found.routine.id)
            self.all_here.emit(found.routine.name)
            return
        try:
            self._pictures.keep(incoming.pictures or {})
        except StoreError as error:
            self.problem_told.emit(error.problem)
            return
        spot = self._past.spot if found.routine is None else Spot(found.routine.id)
        if self._past.do(found.change, spot):
            self._choose(spot.routine if found.routine else "")
            self.added.emit(found.change.exercises[0].name if found.routine is None else found.routine.name)

    def _choose(self, routine: str) -> None:
        if routine:
            self._desk.choose_routine(routine)

    def _shown(self, file: str, found: Arrival) -> ShownArrival:
        after = self._librarian.own.changed(found.change)
        exercises = {each.id: each for each in (*self._librarian.shipped.exercises, *after.exercises)}
        routine = found.routine.routine(exercises) if found.routine is not None and found.fresh else None
        if routine is None:
            return ShownArrival(file, new=found.change.exercises, here=found.here)
        time = unroll(routine, self._desk.settings.pace()).total
        return ShownArrival(file, routine.name, routine.exercises, time, found.change.exercises, found.here)


def _as_own(routine: Routine) -> OwnRoutine:
    """A shipped routine as somebody else would keep it."""
    return OwnRoutine(f"{PREFIX}{routine.id}", routine.name, tuple(Entry(e.id, e.dose) for e in routine.exercises))
