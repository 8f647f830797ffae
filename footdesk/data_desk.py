"""What is done with the person's data as a whole: out to a file, in from one, replaced, deleted.

Whatever takes long is done in another thread, on a connection of its own; a session goes on meanwhile.
"""

from collections.abc import Callable
from contextlib import closing
from enum import Enum
from functools import partial
from pathlib import Path

from msgspec import Struct
from PySide6.QtCore import QObject, QThreadPool, Signal, Slot

from footdesk.desk import Desk
from footdesk.keeper import Keeper
from footdesk.store.backup import make_backup, restore_backup
from footdesk.store.database import connect, schema_files
from footdesk.store.errors import Problem, StoreError
from footdesk.store.history import History
from footdesk.store.history_file import FILE
from footdesk.store.history_files import Format, write_sessions
from footdesk.store.history_json import read_history_json
from footdesk.store.history_reading import read_only_history
from footdesk.store.profile_files import ProfileFiles
from footdesk.store.settings import Settings


class Deed(Enum):
    """What can be done."""

    EXPORTED = "exported"
    BROUGHT_IN = "brought in"
    BACKED_UP = "backed up"
    RESTORED = "restored"
    DELETED = "deleted"


class Done(Struct, frozen=True):
    """What was done: with which file, and with how many sessions where that is to be told."""

    deed: Deed
    path: Path | None = None
    sessions: int = 0


class DataDesk(QObject):
    """Does it, and tells `done`, or what went wrong; the names of files come from the person."""

    done = Signal(Done)
    problem_told = Signal(Problem)
    _brought_in = Signal(Done)

    def __init__(self, desk: Desk, keeper: Keeper, schemas: Path, parent: QObject | None = None) -> None:
        """Work on the keeper's profile; `schemas` is the folder of the history's formats."""
        super().__init__(parent)
        self._desk = desk
        self._keeper = keeper
        self._files = ProfileFiles(keeper.profile.data, keeper.profile.config)
        self._known = len(schema_files(schemas))
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        keeper.profile_replaced.connect(self._take_settings)
        self._brought_in.connect(self._tell_brought_in)

    def export(self, path: Path, kind: Format) -> None:
        """Write the history for other programs."""
        names = {each.id: each.name for each in self._desk.catalog.exercises}
        self._start(partial(self._export, path, kind, names))

    def bring_in(self, path: Path) -> None:
        """Add the sessions of an exported history that are not here yet."""
        self._keeper.begin()
        self._start(partial(self._bring_in, path))

    def back_up(self, path: Path) -> None:
        """Write all of the profile into one file."""
        self._start(partial(self._back_up, path))

    def restore(self, path: Path) -> None:
        """Put a backup in the place of what is here."""
        self._leave_alone()
        if self._keeper.replace_profile(partial(restore_backup, self._files, path, self._known)):
            self.done.emit(Done(Deed.RESTORED, path))

    def delete_everything(self) -> None:
        """Delete all that is kept, and begin as at the first start."""
        self._leave_alone()
        if self._keeper.replace_profile(self._files.delete_everything):
            self.done.emit(Done(Deed.DELETED))

    def close(self) -> None:
        """Let what was begun come to its end."""
        self._pool.waitForDone()

    def _leave_alone(self) -> None:
        """End what uses the files: a session under way belongs to the history that goes."""
        self._pool.waitForDone()
        self._desk.stop()

    @Slot(Settings)
    def _take_settings(self, settings: Settings) -> None:
        self._desk.change(settings)

    @Slot(Done)
    def _tell_brought_in(self, done: Done) -> None:
        self._keeper.change(lambda _history: None)
        self.done.emit(done)

    def _start(self, work: Callable[[], None]) -> None:
        self._pool.start(partial(self._tell, work))

    def _tell(self, work: Callable[[], None]) -> None:
        try:
            work()
        except StoreError as error:
            self.problem_told.emit(error.problem)

    def _export(self, path: Path, kind: Format, names: dict[str, str]) -> None:
        with read_only_history(self._files.data, self._known) as history:
            # Own exercises that were deleted have a name only there.
            kept = {} if history is None else history.library.names()
            write_sessions(() if history is None else history.everything(), path, kind, {**kept, **names})
        self.done.emit(Done(Deed.EXPORTED, path))

    def _bring_in(self, path: Path) -> None:
        sessions = read_history_json(path)
        with closing(connect(self._files.data / FILE)) as connection:
            count = History(connection, self._files.data / FILE).merge(sessions)
        self._brought_in.emit(Done(Deed.BROUGHT_IN, path, count))

    def _back_up(self, path: Path) -> None:
        make_backup(self._files, path, self._known)
        self.done.emit(Done(Deed.BACKED_UP, path))
