"""The files of a profile: which of them are ours, which a backup holds, and which "Delete everything" deletes.

A folder that `--data` names may hold other things: whatever is not named here is never touched.
"""

import shutil
from collections.abc import Iterable, Iterator
from pathlib import Path, PurePosixPath

from msgspec import Struct

from footdesk.store.errors import not_written
from footdesk.store.history_file import FILE
from footdesk.store.reminders import FILE as REMINDERS
from footdesk.store.settings import FILE as SETTINGS

OWN_FOLDERS = ("routines", "exercises", "pictures")
"""The folders of the data in which a person's own things are."""

TABLES = (SETTINGS, REMINDERS)
"""The files of the folder of the settings that hold what was chosen."""

_ENDINGS = {".toml", ".png", ".jpg", ".jpeg", ".svg"}
"""What a person's own things are kept as."""

# The file for the operating system's last words (abort.txt) stays: it is open, and holds a version and a day.
_DATA_LEFT = (
    "history.*",
    "reminded.*",
    "crash-*.txt",
    "aborts.txt",
    "copies/history-*.db",
    "crash reports/crash-*.txt",
)
_CONFIG_LEFT = ("settings.*", "reminders.*", "windows.ini")
_FOLDERS_LEFT = ("copies", "crash reports", *OWN_FOLDERS)


class ProfileFiles(Struct, frozen=True):
    """The folder of the data and that of the settings, which may be one."""

    data: Path
    config: Path

    def kept(self) -> Iterator[tuple[str, Path]]:
        """What a backup holds beside the history: each file with its name in there."""
        for name in TABLES:
            if (path := self.config / name).is_file():
                yield name, path
        for path in self._own():
            yield path.relative_to(self.data).as_posix(), path

    def place(self, name: str) -> Path | None:
        """Where a file of a backup belongs; None for a name that is none of ours."""
        path = PurePosixPath(name)
        if name == FILE:
            return self.data / FILE
        if name in TABLES:
            return self.config / name
        if path.as_posix() != name or ".." in path.parts or "\\" in name or ":" in name:
            return None
        inside = len(path.parts) > 1 and path.parts[0] in OWN_FOLDERS
        return self.data.joinpath(*path.parts) if inside and path.suffix.lower() in _ENDINGS else None

    def delete_own(self) -> None:
        """Delete a person's own things, as a backup replaces them. Raises StoreError when that cannot be done."""
        _delete(self.data, self._own())

    def delete_everything(self) -> None:
        """Delete all that FootDesk keeps for a person. Raises StoreError when that cannot be done."""
        found = {path for pattern in _DATA_LEFT for path in self.data.glob(pattern)}
        found |= {path for pattern in _CONFIG_LEFT for path in self.config.glob(pattern)}
        found |= set(self._own())
        _delete(self.data, sorted(found))
        for name in _FOLDERS_LEFT:
            _delete_empty(self.data / name)

    def _own(self) -> Iterator[Path]:
        for name in OWN_FOLDERS:
            for path in sorted((self.data / name).rglob("*")):
                if path.suffix.lower() in _ENDINGS and path.is_file():
                    yield path


def _delete(folder: Path, files: Iterable[Path]) -> None:
    try:
        for path in files:
            path.unlink()
    except OSError as error:
        raise not_written(Path(error.filename or folder), error) from error


def _delete_empty(folder: Path) -> None:
    """Delete a folder with those in it, unless somebody else put something there."""
    if folder.is_dir() and not any(path.is_file() for path in folder.rglob("*")):
        try:
            shutil.rmtree(folder)
        except OSError as error:
            raise not_written(folder, error) from error
