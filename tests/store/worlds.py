"""Worlds that fail for real: a folder one may not write to, and a disk that is full."""

import os
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

NOBODY = 65534
"""The user and group that own nothing."""

SmallDisk = Callable[[int], Path]
"""Mounts a disk of so many bytes and gives its folder."""


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """Give an empty folder that every user can read; those of tmp_path are closed to others."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o755)
        yield folder


@contextmanager
def read_only(folder: Path) -> Iterator[None]:
    """Be a user who may read a folder but not write to it.

    Permissions do not bind root: whoever is root becomes nobody meanwhile.
    """
    folder.chmod(0o555)
    is_root = os.geteuid() == 0
    if is_root:
        # Root stays the saved user, so that there is a way back.
        os.setresgid(NOBODY, NOBODY, 0)
        os.setresuid(NOBODY, NOBODY, 0)
    try:
        yield
    finally:
        if is_root:
            os.setresuid(0, 0, 0)
            os.setresgid(0, 0, 0)
        folder.chmod(0o755)


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[SmallDisk]:
    """Mount small disks in memory, which is root's to do; elsewhere the test is skipped with the reason."""
    mounted = list[Path]()

    def mount(size: int) -> Path:
        folder = tmp_path / f"disk-{len(mounted)}"
        folder.mkdir()
        command = ["mount", "-t", "tmpfs", "-o", f"size={size}", "footdesk-test", str(folder)]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode:
            pytest.skip(f"no small disk can be mounted here: {done.stderr.strip()}")
        mounted.append(folder)
        return folder

    yield mount
    for folder in mounted:
        subprocess.run(["umount", "--lazy", str(folder)], check=True)


def fill(folder: Path) -> Path:
    """Fill the disk of a folder to the last byte, and give the file that does it."""
    filler = folder / "filler"
    for size in (4096, 1):
        with pytest.raises(OSError, match="No space left"):
            _write_for_ever(filler, bytes(size))
    return filler


def _write_for_ever(path: Path, block: bytes) -> None:
    with path.open("ab", buffering=0) as file:
        while True:
            file.write(block)
