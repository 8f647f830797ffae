"""Backups: one ZIP file with the history, the settings and a person's own things, and the way back from it.

A backup is checked as a whole before anything is changed, and what it replaces of the history is kept beside it.
"""

import shutil
import sqlite3
import zipfile
from contextlib import closing, suppress
from pathlib import Path
from zlib import error as BadStreamError  # noqa: N812 - it is a class, and looks like one here

from msgspec import Struct

from footdesk.store.copies import Copies
from footdesk.store.database import examine, told, version
from footdesk.store.errors import Cause, StoreError, not_read, not_written
from footdesk.store.history_file import FILE
from footdesk.store.history_reading import read_only_history
from footdesk.store.profile_files import ProfileFiles
from footdesk.store.table_file import wrong_file
from footdesk.store.whole_file import make_folder, write_whole

LARGEST = 2 * 1024**3
"""The most bytes that a backup may hold: ten years of daily use take some 30 million."""

_BROKEN = (zipfile.BadZipFile, BadStreamError, EOFError, NotImplementedError, RuntimeError, ValueError)
"""How a file that is no ZIP, is cut off, or is packed in a way that nobody here does, makes itself known."""


class _Found(Struct, frozen=True):
    """What a checked backup holds: a history, written beside the one in use, and the content of the other files."""

    history: Path | None
    files: dict[Path, bytes]


def make_backup(profile: ProfileFiles, target: Path, known: int) -> None:
    """Write all that a profile keeps into one file; `known` is the newest format of a history.

    Raises StoreError when it cannot be read or written; what was there before then stays.
    """
    fresh = target.with_name(f"{target.name}.new")
    copy = target.with_name(f"{target.name}.history")
    try:
        make_folder(target.parent)
        with zipfile.ZipFile(fresh, "w", zipfile.ZIP_DEFLATED) as pack:
            with read_only_history(profile.data, known) as history:
                if history is not None:
                    history.copy_to(copy)
                    pack.write(copy, FILE)
            for name, path in profile.kept():
                pack.write(path, name)
        fresh.replace(target)
    except OSError as error:
        raise not_written(target, error) from error
    finally:
        for left_over in (fresh, copy):
            with suppress(OSError):
                left_over.unlink(missing_ok=True)


def restore_backup(profile: ProfileFiles, source: Path, known: int) -> str | None:
    """Put what a backup holds in the place of what there is, with the history closed; `known` is its newest format.

    Returns the name under which the old history is kept, if there was one. Raises StoreError when the backup cannot be
    read or is not one, and nothing is changed; or when the disk does not take it.
    """
    make_folder(profile.data)
    fresh = profile.data / f"{FILE}.restored"
    try:
        found = _checked(profile, source, fresh, known)
        return _put_in_place(profile, found)
    finally:
        with suppress(OSError):
            fresh.unlink(missing_ok=True)


def _checked(profile: ProfileFiles, source: Path, fresh: Path, known: int) -> _Found:
    history, files = None, dict[Path, bytes]()
    try:
        with zipfile.ZipFile(source) as pack:
            if sum(entry.file_size for entry in pack.infolist()) > LARGEST:
                raise wrong_file(source, "the file", "more than 2 GB", "a backup of FootDesk")
            for entry in pack.infolist():
                place = profile.place(entry.filename)
                if place is None or entry.is_dir():
                    continue
                if entry.filename == FILE:
                    history = _unpack(pack, entry, fresh)
                else:
                    files[place] = pack.read(entry)
    except OSError as error:
        raise not_read(source, error) from error
    except _BROKEN as error:
        raise wrong_file(source, "the file", str(error).lower(), "a backup of FootDesk") from error
    if history is None and not files:
        raise wrong_file(source, "the file", "nothing of FootDesk's", "a backup of FootDesk")
    if history is not None:
        _examine(source, history, known)
    return _Found(history, files)


def _unpack(pack: zipfile.ZipFile, entry: zipfile.ZipInfo, fresh: Path) -> Path:
    try:
        target = fresh.open("wb")
    except OSError as error:
        raise not_written(fresh, error) from error
    with target, pack.open(entry) as packed:
        shutil.copyfileobj(packed, target)
    return fresh


def _examine(source: Path, history: Path, known: int) -> None:
    try:
        with told(history), closing(sqlite3.connect(f"{history.as_uri()}?mode=ro", uri=True)) as connection:
            examine(connection, history, thorough=True)
            found = version(connection)
    except StoreError as error:
        raise wrong_file(source, FILE, str(error.problem.values.get("reason", error)), "a whole history") from error
    if found > known:
        raise StoreError(Cause.HISTORY_NEWER, file=str(source), found=str(found), known=str(known))


def _put_in_place(profile: ProfileFiles, found: _Found) -> str | None:
    kept = None
    if found.history is not None:
        history = profile.data / FILE
        kept = Copies(history).set_history_aside().name if history.exists() else None
        try:
            found.history.replace(history)
        except OSError as error:
            raise not_written(history, error) from error
    profile.delete_own()
    for path, content in found.files.items():
        write_whole(path, content)
    return kept
