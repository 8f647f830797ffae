"""Files that are written whole or not at all, and set aside rather than overwritten."""

import os
from collections.abc import Iterable
from contextlib import suppress
from itertools import count
from pathlib import Path

from footdesk.store.errors import not_written

PRIVATE = 0o700
"""The mode of a new folder: what a person enters is nobody else's to read."""


def make_folder(folder: Path) -> None:
    """Make a folder and those above it, unless they are there. Raises StoreError when that cannot be done."""
    try:
        folder.mkdir(mode=PRIVATE, parents=True, exist_ok=True)
    except OSError as error:
        raise not_written(folder, error) from error


def write_whole(path: Path, content: bytes) -> None:
    """Replace a file's content so that at any moment, a power cut included, it is the old or the new one.

    Raises StoreError when it cannot be written; the old content then stays.
    """
    write_parts(path, (content,))


def write_parts(path: Path, parts: Iterable[bytes]) -> None:
    """Replace a file's content like `write_whole`, by parts that are made while it is written."""
    make_folder(path.parent)
    fresh = path.with_name(f"{path.name}.new")
    try:
        with fresh.open("wb") as file:
            file.writelines(parts)
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(path)
    except BaseException as error:
        # What cannot be removed now is overwritten the next time.
        with suppress(OSError):
            fresh.unlink(missing_ok=True)
        if isinstance(error, OSError):
            raise not_written(path, error) from error
        raise


def spare_name(path: Path) -> Path:
    """The first of name.bak.ending, name.bak-2.ending, name.bak-3.ending that is free."""
    names = (path.with_name(f"{path.stem}.bak{'' if n == 1 else f'-{n}'}{path.suffix}") for n in count(1))
    return next(name for name in names if not os.path.lexists(name))


def set_aside(path: Path) -> Path:
    """Rename a file so that nothing overwrites it; the new name. Raises StoreError when the folder is read-only."""
    spare = spare_name(path)
    try:
        path.rename(spare)
    except OSError as error:
        raise not_written(spare, error) from error
    return spare
