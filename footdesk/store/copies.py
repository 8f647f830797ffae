"""The copies of the history: one a day, one before its format changes, and the way back from them."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import date
from pathlib import Path

from footdesk.store.database import connect, copy_to, examine, told, version
from footdesk.store.errors import StoreError, not_written
from footdesk.store.history_file import COPIES
from footdesk.store.whole_file import make_folder, spare_name

KEPT = 7
"""How many daily copies are kept."""

_DAILY = "history-[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9].db"
_COMPANIONS = ("-wal", "-shm")


class Copies:
    """The copies of one history file, in a folder `copies` beside it; a name sorts by its day."""

    def __init__(self, path: Path) -> None:
        """Speak of the copies of the history at a path; nothing is read yet."""
        self._path = path
        self._folder = path.parent / COPIES

    @property
    def folder(self) -> Path:
        """Where the copies are."""
        return self._folder

    def care(self, today: date) -> None:
        """Check the whole history, and copy it unless today's copy is there; the oldest beyond seven go.

        It opens the file by itself and may run in another thread. Raises StoreError: HISTORY_DAMAGED, or why no copy
        could be made.
        """
        with closing(connect(self._path)) as connection:
            examine(connection, self._path, thorough=True)
            copy = self._folder / f"history-{today.isoformat()}.db"
            if not copy.exists():
                make_folder(self._folder)
                copy_to(connection, copy)
                self._forget_oldest()

    def keep_before(self, connection: sqlite3.Connection, today: date, schema: int) -> None:
        """Copy the history before the schema file with a number changes it. Raises StoreError if it cannot be."""
        make_folder(self._folder)
        copy_to(connection, self._folder / f"history-{today.isoformat()}-before-{schema:03d}.db")

    def newest_good(self, newest_schema: int) -> Path | None:
        """The newest copy that is whole and of a format we know; None where there is none."""
        return next((copy for copy in self._newest_first() if _is_good(copy, newest_schema)), None)

    def restore(self, copy: Path) -> None:
        """Put a copy in the history's place, which has to be empty. Raises StoreError if it cannot be written."""
        with told(copy), closing(_connect_for_reading(copy)) as connection:
            copy_to(connection, self._path)

    def set_history_aside(self) -> Path:
        """Rename the history, if it is there, and what SQLite keeps beside it; the new name.

        Raises StoreError if that cannot be done.
        """
        spare = spare_name(self._path)
        try:
            # The companions go first: one left behind would be played into the file that comes next.
            for ending in _COMPANIONS:
                if (companion := self._path.with_name(self._path.name + ending)).exists():
                    companion.replace(spare.with_name(spare.name + ending))
            if self._path.exists():
                self._path.rename(spare)
        except OSError as error:
            raise not_written(spare, error) from error
        return spare

    def was_cut_off(self) -> bool:
        """Whether whoever used the history last did not close it: a kill, a crash or a power cut."""
        return self._path.with_name(self._path.name + _COMPANIONS[0]).exists()

    def _newest_first(self) -> Iterator[Path]:
        return iter(sorted(self._folder.glob("history-*.db"), reverse=True))

    def _forget_oldest(self) -> None:
        for old in sorted(self._folder.glob(_DAILY))[:-KEPT]:
            try:
                old.unlink()
            except OSError as error:
                raise not_written(old, error) from error


def _connect_for_reading(copy: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"{copy.as_uri()}?mode=ro", uri=True)


def _is_good(copy: Path, newest_schema: int) -> bool:
    try:
        with told(copy), closing(_connect_for_reading(copy)) as connection:
            examine(connection, copy, thorough=True)
            return version(connection) <= newest_schema
    except StoreError:
        return False
