"""The history for whoever only reads it: FootDesk may be using it meanwhile, and no file is made or left behind."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from footdesk.store.copies import Copies
from footdesk.store.database import BUSY_SECONDS, examine, told, version
from footdesk.store.errors import Cause, StoreError
from footdesk.store.history import History
from footdesk.store.history_file import FILE

_LATER = {"declined": "0", "left_out": "'[]'", "morning_asked": "0", "strength": "NULL"}
"""What stands for each column that came later in sessions of an older format."""


@contextmanager
def read_only_history(folder: Path, known: int) -> Iterator[History | None]:
    """Read the history in a folder, None where there is none; `known` is the newest format.

    It may be used in any one thread. Raises StoreError when it cannot be read: damaged, newer, or in use.
    """
    path = folder / FILE
    if not path.exists():
        yield None
        return
    with told(path), closing(_connect(path)) as connection:
        # The newest format is told before anything in it is read.
        if (found := version(connection)) > known:
            raise StoreError(Cause.HISTORY_NEWER, file=str(path), found=str(found), known=str(known))
        examine(connection, path, thorough=False)
        _fill_in(connection)
        connection.execute("PRAGMA query_only = ON")
        # All that is read is of one moment, whatever is written meanwhile.
        connection.execute("BEGIN")
        yield History(connection, path)


def _fill_in(connection: sqlite3.Connection) -> None:
    """Let a history of an older format be read as the newest, for this connection alone: the file stays as it is."""
    there = {row[1] for row in connection.execute("PRAGMA main.table_xinfo(session)")}
    missing = [f"{value} AS {name}" for name, value in _LATER.items() if name not in there]
    if missing:
        connection.execute("PRAGMA temp_store = MEMORY")
        view = f"SELECT *, {', '.join(missing)} FROM main.session"  # noqa: S608 - all of it is written here
        connection.execute(f"CREATE TEMP VIEW session AS {view}")


def _connect(path: Path) -> sqlite3.Connection:
    uri = f"{path.as_uri()}?{_way(path)}"
    return sqlite3.connect(uri, uri=True, isolation_level=None, timeout=BUSY_SECONDS)


def _way(path: Path) -> str:
    """How to open a history so that the files beside it stay as they are.

    One that is in use, or was cut off, has files beside it, which a connection for reading leaves alone. Of one at rest
    only a connection for writing takes its own files away again; where none can be made, nobody writes.
    """
    if Copies(path).was_cut_off():
        return "mode=ro"
    return "mode=rw" if os.access(path.parent, os.W_OK) and os.access(path, os.W_OK) else "mode=ro&immutable=1"
