"""The history's file: its name, and whether there ever was one; told without loading SQLite."""

import os
from pathlib import Path

FILE = "history.db"
"""The name of the history in the folder of the data."""

COPIES = "copies"
"""The folder of its copies, beside it."""


def is_to_open(folder: Path) -> bool:
    """Whether there is a history in a folder, or anything that is left of one, or no way to make one.

    Where there is nothing yet, nothing needs to be opened before there is something to write down. A folder that
    cannot be written is found out by opening, and told at once.
    """
    if any(folder.glob(f"{FILE}*")) or (folder / COPIES).exists():
        return True
    nearest = next(place for place in (folder, *folder.parents) if place.exists())
    return not os.access(nearest, os.W_OK)
