"""What each wish about exercises of one's own means; every change is kept at once and can be taken back."""

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from footdesk.core.exercise import Cues, Exercise, Limb, Position
from footdesk.core.own import Change, Entry, OwnRoutine, is_own, numbered
from footdesk.librarian import Librarian
from footdesk.library_desk import LibraryDesk
from footdesk.store.library import new_id
from footdesk.ui.dose_fields import USUAL
from footdesk.ui.words_library import NameProblem
from footdesk.ui.words_own import new_exercise_words


class OwnExercises(QObject):
    """Keeps and deletes exercises of one's own; `deleted` tells the name of one."""

    name_refused = Signal(NameProblem)
    deleted = Signal(str)

    def __init__(self, library: LibraryDesk, librarian: Librarian, parent: QObject) -> None:
        """Share the past with the routines."""
        super().__init__(parent)
        self._library = library
        self._librarian = librarian

    def blank(self) -> Exercise:
        """A new exercise to begin with; it has no id yet."""
        return Exercise(
            id="",
            number=0,
            name=self._free_name(new_exercise_words()),
            position=Position.STANDING,
            limb=Limb.FOOT,
            kit=(),
            dose=USUAL,
            instructions=(),
            cues=Cues("", "", "", ""),
            care="",
            picture="",
        )

    def copied(self, exercise: Exercise) -> Exercise:
        """A copy to begin with, of its usual dose; who said what about the model does not say it of the copy."""
        usual = self._library.exercises.get(exercise.id, exercise)
        name = self._free_name(exercise.name)
        figure = usual.figure if is_own(usual.id) else usual.id
        return replace(usual, id="", number=0, name=name, provenance=(), claims=(), scaled=None, figure=figure)

    def usual(self, exercise: Exercise) -> Exercise:
        """An exercise as it is kept, whatever its dose in a routine."""
        return self._library.exercises.get(exercise.id, exercise)

    def save(self, exercise: Exercise) -> str | None:
        """Keep an exercise, and give its id; None where its name is taken, which is told, or it could not be kept.

        Where a routine had its usual dose, it has the new one.
        """
        others = (each for each in self._library.exercises.values() if each.id != exercise.id)
        if exercise.name.casefold() in {each.name.casefold() for each in others}:
            self.name_refused.emit(NameProblem.TAKEN)
            return None
        kept = replace(exercise, id=exercise.id or new_id(exercise.name))
        before = self._library.exercises.get(kept.id)
        routines = () if before is None or before.dose == kept.dose else self._with_dose(before, kept)
        change = Change(exercises=(kept,), routines=routines)
        return kept.id if self._library.past.do(change, self._library.past.spot) else None

    def delete(self, exercise: Exercise) -> None:
        """Delete an exercise of one's own, also from its routines; it can be taken back."""
        if is_own(exercise.id):
            routines = tuple(
                _without(each, exercise.id) for each in self._librarian.own.routines if _has(each, exercise)
            )
            change = Change(routines=routines, without=frozenset({exercise.id}))
            if self._library.past.do(change, self._library.past.spot):
                self.deleted.emit(exercise.name)

    def _free_name(self, wanted: str) -> str:
        taken = {each.name.casefold() for each in self._library.exercises.values()}
        return next(name for name in numbered(wanted) if name.casefold() not in taken)

    def _with_dose(self, before: Exercise, kept: Exercise) -> tuple[OwnRoutine, ...]:
        old, new = Entry(before.id, before.dose), Entry(kept.id, kept.dose)
        found = (each for each in self._librarian.own.routines if old in each.entries)
        return tuple(
            replace(each, entries=tuple(new if entry == old else entry for entry in each.entries)) for each in found
        )


def _has(routine: OwnRoutine, exercise: Exercise) -> bool:
    return any(entry.exercise == exercise.id for entry in routine.entries)


def _without(routine: OwnRoutine, exercise: str) -> OwnRoutine:
    return replace(routine, entries=tuple(entry for entry in routine.entries if entry.exercise != exercise))
