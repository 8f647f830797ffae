"""The librarian: it knows what is a person's own, lets it be kept, and gives all there is to choose to the desk."""

from PySide6.QtCore import QObject, Signal, Slot

from footdesk.core.own import Change, Own
from footdesk.desk import Desk
from footdesk.keeper import Keeper
from footdesk.store.errors import Problem


class Librarian(QObject):
    """Holds the person's own exercises and routines as they are kept; `changed` tells them after each change."""

    changed = Signal(Own)

    def __init__(self, desk: Desk, keeper: Keeper, parent: QObject) -> None:
        """Read what there is, and give it to the desk; the shipped catalog is the one that the desk has by now."""
        super().__init__(parent)
        self._desk = desk
        self._keeper = keeper
        self.shipped = desk.catalog
        self.own = Own()
        self.read()

    @Slot()
    def read(self) -> None:
        """Read what is kept, because the history was opened or replaced; what cannot be read is told."""
        nothing: tuple[Own, tuple[Problem, ...]] = (Own(), ())
        own, problems = self._keeper.ask(lambda history: history.library.everything(), nothing)
        for problem in problems:
            self._keeper.problem_told.emit(problem)
        self._take(own)

    def change(self, change: Change) -> bool:
        """Keep a change; whether that could be done. If not, that is told, and nothing is changed."""
        written = self._keeper.write(lambda history: history.library.write(change))
        if written:
            self._take(self.own.changed(change))
        return written

    def picture(self, name: str) -> bytes | None:
        """The content of a picture of one's own by its name; None where it cannot be read."""
        # Only for those who have such a picture.
        from footdesk.store.pictures import Pictures  # noqa: PLC0415 - see above

        return Pictures(self._keeper.profile.data).read(name)

    def _take(self, own: Own) -> None:
        if own != self.own:
            self.own = own
            self._desk.take_catalog(self.shipped.with_own(own))
            self.changed.emit(own)
