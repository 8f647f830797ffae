"""FootDesk in a world that fails: a sentence, the session goes on, and what can be kept is kept."""

import random
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from footdesk.core.ending import Ending
from footdesk.store.history_file import FILE
from tests.launcher import Launcher, Started
from tests.store.histories import TODAY, opened
from tests.store.ten_years import write_years
from tests.store.worlds import SmallDisk, fill, open_folder, read_only, small_disk

__all__ = ["open_folder", "small_disk"]

MakeLauncher = Callable[[Path], Launcher]

DAMAGED = "Your history could not be read."


@pytest.fixture
def launch(qapp: QApplication, qtbot: QtBot) -> Iterator[MakeLauncher]:
    """Give a function that makes a launcher on a folder."""
    made = list[Launcher]()

    def make(folder: Path) -> Launcher:
        made.append(Launcher(qapp, qtbot, folder))
        return made[-1]

    yield make
    for launcher in made:
        launcher.close()


def said(started: Started) -> str:
    """Give what the banner says."""
    banner = started.app.window.banner
    return banner.words() if banner.isVisible() else ""


def endings(folder: Path) -> list[Ending | None]:
    """Give how the sessions of a folder ended."""
    history, _ = opened(folder)
    with closing(history):
        return [session.ending for session in history.sessions(date.min, date.max)]


def test_a_disk_that_fills_up_in_a_session_loses_nothing(small_disk: SmallDisk, launch: MakeLauncher) -> None:
    """It is said once; the session runs to its end, and is all there when there is room again."""
    folder = small_disk(400 * 1024)
    launcher = launch(folder)
    started = launcher.begin("desk-break")
    filler = fill(folder)
    plan = started.app.desk.moment().plan
    told = 0
    while started.app.driver.look() is not None and (left := started.app.desk.moment().remaining):
        told += "the disk is full" in said(started)
        started.app.window.close_banner()
        if started.app.desk.moment().index > len(plan.steps) // 2:
            filler.unlink(missing_ok=True)
        started.turn(left)
    assert told == 1
    launcher.close()
    history, problems = opened(folder, thorough=True)
    with closing(history):
        assert problems == ()
        (session,) = history.sessions(date.min, date.max)
        assert session.ending is Ending.COMPLETED
        assert len(history.steps(session.id)) == len(plan.steps)


def test_a_folder_that_is_read_only_leaves_the_timer_usable(launch: MakeLauncher, open_folder: Path) -> None:
    """The sentence says what to do, and a session runs to its end."""
    with read_only(open_folder):
        launcher = launch(open_folder)
        started = launcher.begin("toe-walking")
        assert "read-only" in said(started)
        started.turn(30_000)
        assert started.app.desk.moment().ending is Ending.COMPLETED
        launcher.close()
    assert not (open_folder / FILE).exists()


def test_a_history_that_another_program_holds_is_opened_for_the_next_session(
    launch: MakeLauncher, tmp_path: Path
) -> None:
    """While it is held that is said; the session after that is written."""
    write_years(tmp_path, TODAY, 2)
    before = len(endings(tmp_path))
    launcher = launch(tmp_path)
    with closing(sqlite3.connect(tmp_path / FILE, isolation_level=None)) as other:
        other.execute("PRAGMA locking_mode = EXCLUSIVE")
        other.execute("BEGIN EXCLUSIVE")
        started = launcher.begin("toe-walking")
        assert "in use by another program" in said(started)
        started.turn(30_000)
        other.execute("ROLLBACK")
    started.app.desk.start("toe-walking")
    started.turn(30_000)
    launcher.close()
    assert len(endings(tmp_path)) == before + 1


@pytest.mark.parametrize("seed", range(12))
@pytest.mark.parametrize("harm", ["cut off", "noise"])
def test_a_damaged_history_is_set_aside_and_the_copy_restored(
    launch: MakeLauncher, tmp_path: Path, harm: str, seed: int
) -> None:
    """Wherever it is damaged: a sentence, the newest good copy, the damaged file kept, and a session goes on."""
    chance = random.Random(seed)  # noqa: S311 - damage, not a secret
    write_years(tmp_path, TODAY, 20)
    history, _ = opened(tmp_path)
    with closing(history):
        history.copies.care(TODAY)
    before, path = endings(tmp_path), tmp_path / FILE
    content = path.read_bytes()
    place = chance.randrange(1, len(content))
    noise = chance.randbytes(chance.choice([16, 4096, 30_000]))
    path.write_bytes(
        content[:place] if harm == "cut off" else (content[:place] + noise + content[place:])[: len(content)]
    )
    launcher = launch(tmp_path)
    started = launcher.begin("toe-walking")
    # The thorough look goes on in another thread, and what it finds is put right while the session runs.
    started.app.keeper._pool.waitForDone()
    started.turn(5_000)
    QApplication.processEvents()
    told = said(started)
    started.turn(25_000)
    assert started.app.desk.moment().ending is Ending.COMPLETED
    launcher.close()
    assert endings(tmp_path) == [*before, Ending.COMPLETED]
    assert len(list(tmp_path.glob("history.bak*.db"))) == told.startswith(DAMAGED), told
