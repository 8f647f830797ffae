"""The SQLite file under the history: opened safely, brought up to date, and every failure of the world told as one.

The file is made under another name and renamed when it is complete: one that is there and incomplete is damaged.
"""

import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from footdesk.store.errors import Cause, StoreError, not_written

APPLICATION = int.from_bytes(b"Foot", "big")
"""What tells a history from any other SQLite file."""

BUSY_SECONDS = 0.5
"""How long a write waits for another program to let go of the file."""

ROOM = 256 * 1024
"""With less room than this on the disk, in bytes, an input or output error means that the disk is full."""

_DAMAGE = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_FORMAT}
_LOCKED = {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_PROTOCOL}
_DENIED = {sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM}
_REFUSED = {sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_IOERR, sqlite3.SQLITE_NOLFS}


@contextmanager
def told(path: Path) -> Iterator[None]:
    """Raise a StoreError for every failure of the world while a database is used; our own mistakes pass as they are."""
    try:
        yield
    except UnicodeDecodeError as error:
        # The message about a damaged file may quote it, and Python then fails to read the message.
        raise StoreError(Cause.HISTORY_DAMAGED, file=str(path), reason="its text cannot be read") from error
    except sqlite3.Error as error:
        failure = _failure(path, error)
        if failure is None:
            raise
        raise failure from error


def _failure(path: Path, error: sqlite3.Error) -> StoreError | None:
    # Errors that the Python module makes by itself have no code: they are ours.
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    file = str(path)
    if code in _DAMAGE:
        return StoreError(Cause.HISTORY_DAMAGED, file=file, reason=str(error))
    if code in _LOCKED:
        return StoreError(Cause.LOCKED, file=file)
    if code == sqlite3.SQLITE_FULL or (code in _REFUSED and _room(path) < ROOM):
        return StoreError(Cause.DISK_FULL, file=file)
    if code in _DENIED or (code in _REFUSED and not os.access(path.parent, os.W_OK)):
        return StoreError(Cause.READ_ONLY, file=file)
    if code in _REFUSED:
        return StoreError(Cause.NOT_WRITTEN, file=file, reason=str(error))
    return None


def _room(path: Path) -> int:
    return shutil.disk_usage(path.parent).free


def schema_files(folder: Path) -> tuple[str, ...]:
    """The numbered schema files' texts, the first one first. Raises StoreError when there is none."""
    files = sorted(folder.glob("[0-9][0-9][0-9]_*.sql"))
    if not files:
        raise StoreError(Cause.RESOURCES_MISSING, folder=str(folder))
    return tuple(file.read_text(encoding="utf-8") for file in files)


def make(path: Path, schemas: tuple[str, ...]) -> None:
    """Make an empty history under a path where there is none. Raises StoreError when it cannot be written."""
    fresh = path.with_name(f"{path.name}.new")
    with _renamed_when_done(fresh, path), closing(sqlite3.connect(fresh, isolation_level=None)) as connection:
        upgrade(connection, schemas)


def copy_to(connection: sqlite3.Connection, path: Path) -> None:
    """Copy all that a connection sees into a file, written whole. Raises StoreError when it cannot be."""
    fresh = path.with_name(f"{path.name}.new")
    with _renamed_when_done(fresh, path), closing(sqlite3.connect(fresh, isolation_level=None)) as target:
        connection.backup(target)
        # A copy stands alone: no second file beside it holds its last changes.
        target.execute("PRAGMA journal_mode = DELETE")


@contextmanager
def _renamed_when_done(fresh: Path, path: Path) -> Iterator[None]:
    left_over = (fresh, fresh.with_name(f"{fresh.name}-journal"))
    try:
        for file in left_over:
            file.unlink(missing_ok=True)
        with told(path):
            yield
        fresh.replace(path)
    except OSError as error:
        raise not_written(path, error) from error
    finally:
        # What is left of a failure takes room on a disk that may be full; it is overwritten if it cannot be removed.
        with suppress(OSError):
            for file in left_over:
                file.unlink(missing_ok=True)


def connect(path: Path) -> sqlite3.Connection:
    """Open a history that is there; a write then lasts once it returns, power cut or not.

    Raises StoreError when it cannot be opened for writing, or is no history; it is then left as it is.
    """
    with told(path):
        connection = sqlite3.connect(f"{path.as_uri()}?mode=rw", uri=True, isolation_level=None, timeout=BUSY_SECONDS)
        try:
            connection.text_factory = _text
            _recognize(connection, path)
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("PRAGMA synchronous = FULL")
            connection.execute("PRAGMA foreign_keys = ON")
        except BaseException:
            connection.close()
            raise
    return connection


def _text(stored: bytes) -> str:
    """Text from a damaged file may be no UTF-8; it is shown as far as it is."""
    return stored.decode(errors="replace")


def examine(connection: sqlite3.Connection, path: Path, *, thorough: bool) -> None:
    """Raise StoreError when a history is damaged.

    The thorough check reads every page and every rule of every row: 0.8 s for ten years of daily use.
    The other one reads the list of sessions only: about 10 ms.
    """
    with told(path):
        _recognize(connection, path)
        check = "PRAGMA integrity_check(1)" if thorough else "PRAGMA integrity_check('session')"
        (answer,) = connection.execute(check).fetchone()
        if answer != "ok":
            raise StoreError(Cause.HISTORY_DAMAGED, file=str(path), reason=answer)


def _recognize(connection: sqlite3.Connection, path: Path) -> None:
    if _number(connection, "application_id") != APPLICATION or version(connection) < 1:
        raise StoreError(Cause.HISTORY_DAMAGED, file=str(path), reason="it is not a history of FootDesk")


def version(connection: sqlite3.Connection) -> int:
    """The number of the newest schema file that was applied."""
    return _number(connection, "user_version")


def _number(connection: sqlite3.Connection, name: str) -> int:
    (number,) = connection.execute(f"PRAGMA {name}").fetchone()
    return int(number)


def upgrade(connection: sqlite3.Connection, schemas: tuple[str, ...]) -> None:
    """Apply the schema files that a history has not seen, each one wholly or not at all."""
    for number, schema in enumerate(schemas[version(connection) :], start=version(connection) + 1):
        with transaction(connection):
            for statement in _statements(schema):
                connection.execute(statement)
            connection.execute(f"PRAGMA user_version = {number}")


def _statements(script: str) -> Iterator[str]:
    """The single statements of a script: running it whole would end the transaction around it."""
    statement = ""
    for line in script.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            yield statement
            statement = ""


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """Do everything inside, or nothing of it."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        # A full disk may have rolled back already.
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
