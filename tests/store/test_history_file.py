"""Whether there is a history to open is told by what lies in the folder."""

from pathlib import Path

import pytest

from footdesk.store.history_file import COPIES, FILE, is_to_open
from tests.store.worlds import open_folder, read_only

__all__ = ["open_folder"]


def test_where_nothing_is_nothing_is_opened(tmp_path: Path) -> None:
    """A profile in which nothing was done yet has no history, and no folder either; settings are none."""
    assert not is_to_open(tmp_path)
    assert not is_to_open(tmp_path / "not" / "yet")
    (tmp_path / "settings.toml").touch()
    assert not is_to_open(tmp_path)


@pytest.mark.parametrize("left", [FILE, f"{FILE}-wal", f"{FILE}.new"])
def test_whatever_is_left_of_a_history_is_opened(tmp_path: Path, left: str) -> None:
    """A history, what SQLite keeps beside one, or one that was about to be made: all have to be looked at."""
    (tmp_path / left).touch()
    assert is_to_open(tmp_path)


def test_a_copy_is_a_history_that_went_missing(tmp_path: Path) -> None:
    """Where only copies are, the newest is to be restored."""
    (tmp_path / COPIES).mkdir()
    assert is_to_open(tmp_path)


def test_a_folder_that_cannot_be_written_is_found_out(open_folder: Path) -> None:
    """The person is told at the start, and not after the first session."""
    with read_only(open_folder):
        assert is_to_open(open_folder / "data")
