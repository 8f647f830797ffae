"""How a history is opened: made where there is none, brought up to date, and put right where it is damaged."""

import sqlite3
from datetime import date
from pathlib import Path

from footdesk.store import history_rows as rows
from footdesk.store.copies import Copies
from footdesk.store.database import connect, examine, make, schema_files, told, upgrade, version
from footdesk.store.errors import Cause, Problem, StoreError
from footdesk.store.history import History
from footdesk.store.history_file import FILE
from footdesk.store.whole_file import make_folder


def open_history(
    folder: Path, schemas: Path, today: date, *, thorough: bool = False
) -> tuple[History, tuple[Problem, ...]]:
    """Open the history in a folder, or make one there, and say what the person has to be told.

    `schemas` is the folder of the numbered schema files; `today` names the copy made before a change of format. Every
    row is checked if `thorough`, or if the history was cut off. A damaged one is set aside and the newest good copy
    restored. Raises StoreError when the history cannot be used: newer than this program, in use, read-only, disk full.
    """
    path, texts = folder / FILE, schema_files(schemas)
    make_folder(folder)
    copies = Copies(path)
    problems = () if path.exists() else _begin_without(path, copies, texts)
    try:
        connection = _open(path, copies, texts, today, thorough=thorough or copies.was_cut_off())
    except StoreError as damage:
        if damage.problem.cause is not Cause.HISTORY_DAMAGED:
            raise
        problems += _begin_again(path, copies, texts)
        connection = _open(path, copies, texts, today, thorough=False)
    return History(connection, path), problems


def _open(path: Path, copies: Copies, schemas: tuple[str, ...], today: date, *, thorough: bool) -> sqlite3.Connection:
    connection = connect(path)
    try:
        with told(path):
            if _needs_upgrade(connection, path, len(schemas), thorough=thorough):
                copies.keep_before(connection, today, version(connection) + 1)
                upgrade(connection, schemas)
            if thorough:
                rows.read(path, connection, rows.session_of, rows.SESSIONS)
    except BaseException:
        connection.close()
        raise
    return connection


def _needs_upgrade(connection: sqlite3.Connection, path: Path, known: int, *, thorough: bool) -> bool:
    """Whether a whole history is of an older format. Raises StoreError when it is damaged, or of a newer one."""
    found = version(connection)
    # What looks newer may be noise, which only the thorough check tells.
    examine(connection, path, thorough=thorough or found > known)
    if found > known:
        raise StoreError(Cause.HISTORY_NEWER, file=str(path), found=str(found), known=str(known))
    return found < known


def _begin_without(path: Path, copies: Copies, schemas: tuple[str, ...]) -> tuple[Problem, ...]:
    """Make a history where there is none: of the newest good copy if it went missing, empty if it is the first."""
    if copies.was_cut_off():
        # What SQLite kept beside the missing file is not to be played into the new one.
        copies.set_history_aside()
    copy = _put_back(path, copies, schemas)
    return () if copy is None else (Problem(Cause.HISTORY_MISSING, {"copy": copy.stem}),)


def _begin_again(path: Path, copies: Copies, schemas: tuple[str, ...]) -> tuple[Problem, ...]:
    """Set a damaged history aside and put the newest good copy, or an empty history, in its place."""
    kept = copies.set_history_aside().name
    copy = _put_back(path, copies, schemas)
    if copy is None:
        return (Problem(Cause.HISTORY_BEGUN_AGAIN, {"kept": kept}),)
    return (Problem(Cause.HISTORY_RESTORED, {"copy": copy.stem, "kept": kept}),)


def _put_back(path: Path, copies: Copies, schemas: tuple[str, ...]) -> Path | None:
    copy = copies.newest_good(len(schemas))
    if copy is None:
        make(path, schemas)
    else:
        copies.restore(copy)
    return copy
