"""What was done with a person's own routines and exercises, kept at once, and ready to be taken back."""

from msgspec import Struct
from PySide6.QtCore import QObject, Signal

from footdesk.core.own import Change
from footdesk.core.undo import Undo
from footdesk.librarian import Librarian


class Spot(Struct, frozen=True):
    """What is looked at: a routine, and the place of an exercise in it."""

    routine: str
    place: int = 0


class Deed(Struct, frozen=True):
    """A change, what takes it back, and what was looked at before and after.

    What has the same `key` as the deed before goes on with it, as a number does that is typed digit by digit.
    """

    change: Change
    reversal: Change
    before: Spot
    after: Spot
    key: tuple[object, ...] | None = None


class LibraryPast(QObject):
    """Knows what is looked at, and does, takes back and does again; `changed` tells that one of them was tried."""

    changed = Signal()

    def __init__(self, librarian: Librarian, spot: Spot, parent: QObject) -> None:
        """Begin without a past."""
        super().__init__(parent)
        self._librarian = librarian
        self._undo: Undo[Deed] = Undo()
        self.spot = spot

    @property
    def undoes(self) -> bool:
        """Whether there is something to take back."""
        return bool(self._undo.done)

    @property
    def redoes(self) -> bool:
        """Whether there is something to do again."""
        return bool(self._undo.undone)

    def do(self, change: Change, after: Spot, key: tuple[object, ...] | None = None) -> bool:
        """Do something, after which this is looked at; whether it could be kept."""
        last = self._undo.done[-1] if self._undo.done and not self._undo.undone else None
        deed = Deed(change, self._librarian.own.reversal(change), self.spot, after, key)
        if last is None or key is None or last.key != key:
            return self._try(change, after, self._undo.did(deed))
        return self._try(change, after, self._undo.instead(Deed(change, last.reversal, last.before, after, key)))

    def undo(self) -> bool:
        """Take the last deed back; whether there was one, and that could be kept."""
        if not self._undo.done:
            return False
        deed = self._undo.done[-1]
        return self._try(deed.reversal, deed.before, self._undo.took_back())

    def redo(self) -> bool:
        """Do again what was taken back last; whether there was something, and that could be kept."""
        if not self._undo.undone:
            return False
        deed = self._undo.undone[-1]
        return self._try(deed.change, deed.after, self._undo.did_again())

    def forget(self) -> None:
        """Have no past any more."""
        self._undo = Undo()
        self.changed.emit()

    def _try(self, change: Change, spot: Spot, undo: Undo[Deed]) -> bool:
        before, self.spot = self.spot, spot
        written = self._librarian.change(change)
        if written:
            self._undo = undo
        else:
            self.spot = before
        self.changed.emit()
        return written
