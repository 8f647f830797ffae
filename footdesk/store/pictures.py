"""The pictures of one's own exercises: files in a folder of the data, each named by its content.

A picture is therefore never changed, the same one is kept once, and taking a change back brings its pictures back.
"""

import stat
from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path

from footdesk.core.exercise import InvalidValueError
from footdesk.store.errors import not_read
from footdesk.store.picture_check import LARGEST_PICTURE, picture_kind
from footdesk.store.table_file import wrong_file
from footdesk.store.whole_file import write_whole

FOLDER = "pictures"
"""The name of the folder in the folder of the data."""

_DIGITS = 32


def picture_name(content: bytes) -> str:
    """The name of the file for a picture. Raises InvalidValueError for what is not shown as one."""
    return f"{sha256(content).hexdigest()[:_DIGITS]}{picture_kind(content).value}"


def read_picture(path: Path) -> bytes:
    """The content of a picture that a person chose. Raises StoreError when it cannot be read, or shown as one."""
    content = read_whole(path, LARGEST_PICTURE)
    try:
        picture_kind(content)
    except InvalidValueError as error:
        raise wrong_file(path, error.field, str(error.found), error.expected) from error
    return content


def read_whole(path: Path, most: int) -> bytes:
    """The content of a file of at most so many bytes. Raises StoreError when it cannot be read, or is larger."""
    try:
        # What waits for somebody to write into it, or never ends, is not even opened.
        if not stat.S_ISREG(path.stat().st_mode):
            raise wrong_file(path, "the file", "something else", "a file")
        with path.open("rb") as file:
            content = file.read(most + 1)
    except OSError as error:
        raise not_read(path, error) from error
    except ValueError as error:
        raise wrong_file(path, "the file", "a name that no file can have", "a file") from error
    if len(content) > most:
        raise wrong_file(path, "the file", f"more than {most} bytes", f"at most {most} bytes")
    return content


class Pictures:
    """The pictures of a profile."""

    def __init__(self, data: Path) -> None:
        """Use the folder in the folder of the data; it is made with the first picture."""
        self._folder = data / FOLDER

    def path(self, name: str) -> Path:
        """Where the picture of a name is."""
        return self._folder / name

    def read(self, name: str) -> bytes | None:
        """The content of a picture by its name; None where it cannot be read, or is not what it was."""
        try:
            content = self.path(name).read_bytes()
            return content if picture_name(content) == name else None
        except (OSError, InvalidValueError):
            return None

    def keep(self, pictures: Mapping[str, bytes]) -> None:
        """Write pictures by their names, but those that are there already. Raises StoreError when one is not taken."""
        for name, content in pictures.items():
            if self.read(name) is None:
                write_whole(self.path(name), content)
