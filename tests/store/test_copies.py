"""The copies of the history: one a day, seven of them, and a way back after every kind of damage."""

import os
import random
import sqlite3
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from footdesk.store.copies import KEPT, Copies
from footdesk.store.errors import Cause, Problem, StoreError
from footdesk.store.history_file import FILE
from tests.store.histories import MADE_OF, START, TODAY, at, fill_history, identifier, opened
from tests.store.worlds import SmallDisk, fill, read_only

SEVEN_SESSIONS = 7

HARD = (80, 97, 3292)
"""Noise that SQLite quotes in its message, in bytes that are no text; and noise that hides rows from an index only."""


@pytest.fixture
def filled(tmp_path: Path) -> Path:
    """Give the folder of a history with seven sessions and today's copy of it, then one session more."""
    fill_history(tmp_path, sessions=SEVEN_SESSIONS)
    Copies(tmp_path / FILE).care(TODAY)
    history, _ = opened(tmp_path)
    with closing(history):
        history.begin(identifier(100), MADE_OF, at(23), START)
        history.decline(identifier(100))
    return tmp_path


def count(folder: Path, *, thorough: bool = False) -> tuple[int, tuple[Problem, ...]]:
    """Open a history: how many sessions it has, and what was told."""
    history, problems = opened(folder, thorough=thorough)
    with closing(history):
        return len(history.sessions(at(1).day, at(30).day)), problems


def test_one_copy_is_made_a_day(filled: Path) -> None:
    """The second care of a day checks, and copies nothing."""
    copies = Copies(filled / FILE)
    (copy,) = copies.folder.iterdir()
    before = copy.stat().st_mtime_ns
    copies.care(TODAY)
    assert [path.name for path in copies.folder.iterdir()] == ["history-2026-11-23.db"]
    assert copy.stat().st_mtime_ns == before


def test_seven_copies_are_kept(filled: Path) -> None:
    """The oldest go; what was copied before a change of format stays."""
    copies = Copies(filled / FILE)
    (copies.folder / "history-2020-01-01-before-002.db").write_bytes(b"")
    for day in range(1, 11):
        copies.care(TODAY + timedelta(days=day))
    names = sorted(path.name for path in copies.folder.iterdir())
    assert names[0] == "history-2020-01-01-before-002.db"
    assert names[1:] == [
        f"history-2026-{day}.db" for day in ("11-27", "11-28", "11-29", "11-30", "12-01", "12-02", "12-03")
    ]
    assert len(names) == KEPT + 1


def test_care_does_not_disturb_a_history_in_use(filled: Path) -> None:
    """A copy holds all that was written, while the history is open and goes on."""
    history, _ = opened(filled)
    with closing(history):
        history.begin(identifier(200), MADE_OF, at(24), START)
        history.copies.care(TODAY + timedelta(days=1))
        history.decline(identifier(200))
    (filled / FILE).unlink()
    sessions, (problem,) = count(filled)
    assert sessions == SEVEN_SESSIONS + 2
    assert str(problem) == "The history was missing. The copy history-2026-11-24 was restored."


def test_a_damaged_history_is_not_copied(filled: Path) -> None:
    """Care finds damage anywhere, and does not push out a good copy for a bad one."""
    _damage(filled / FILE, b"FootDesk" * 512, 4096 * 3)
    copies = Copies(filled / FILE)
    with pytest.raises(StoreError) as refused:
        copies.care(TODAY + timedelta(days=1))
    assert refused.value.problem.cause is Cause.HISTORY_DAMAGED
    assert [path.name for path in copies.folder.iterdir()] == ["history-2026-11-23.db"]


@pytest.mark.parametrize("size", [0, 1, 99, 100, 4095, 4096, 5000, 12288])
def test_a_truncated_history_is_restored(filled: Path, size: int) -> None:
    """However little is left of it, the newest good copy comes back, the rest is kept, and the person is told."""
    os.truncate(filled / FILE, size)
    left = (filled / FILE).read_bytes()
    sessions, (problem,) = count(filled)
    assert sessions == SEVEN_SESSIONS
    assert problem == Problem(Cause.HISTORY_RESTORED, {"copy": "history-2026-11-23", "kept": "history.bak.db"})
    assert (filled / "history.bak.db").read_bytes() == left
    assert count(filled, thorough=True) == (SEVEN_SESSIONS, ())


@pytest.mark.parametrize("seed", [*range(24), *HARD])
def test_noise_anywhere_is_told_and_the_copy_restored(filled: Path, seed: int) -> None:
    """Noise at a random place is never a traceback: it is found at once, when it is read, or by the thorough look."""
    chance = random.Random(seed)  # noqa: S311 - noise, not a secret
    size = (filled / FILE).stat().st_size
    noise = chance.randbytes(chance.choice([1, 16, 300, 4096, 20_000]))
    _damage(filled / FILE, noise, chance.randrange(max(1, size - len(noise))))
    damaged = (filled / FILE).read_bytes()
    told = _read_all(filled)
    if told:
        assert told == [Cause.HISTORY_DAMAGED] or (filled / "history.bak.db").read_bytes() == damaged
    sessions, problems = count(filled, thorough=True)
    assert sessions == (SEVEN_SESSIONS if told or problems else SEVEN_SESSIONS + 1)
    assert _read_all(filled) == []


def test_without_a_good_copy_a_new_history_is_begun(filled: Path) -> None:
    """When every copy is damaged too, or of a format that we do not know, nothing is lost that was not lost before."""
    copies = Copies(filled / FILE)
    for copy in copies.folder.iterdir():
        _damage(copy, bytes(4096), 0)
    (copies.folder / "history-2026-11-24.db").write_text("This is no history.")
    (copies.folder / "history-2026-11-25.db").mkdir()
    with closing(sqlite3.connect(copies.folder / "history-2026-11-26.db")) as newer:
        newer.execute("PRAGMA application_id = 1181708148")
        newer.execute("PRAGMA user_version = 999")
    _damage(filled / FILE, bytes(100), 0)
    sessions, (problem,) = count(filled)
    assert sessions == 0
    assert problem == Problem(Cause.HISTORY_BEGUN_AGAIN, {"kept": "history.bak.db"})
    assert len(list(copies.folder.iterdir())) == 4


def test_an_older_copy_is_taken_where_the_newest_is_damaged(filled: Path) -> None:
    """The newest copy that is whole is the one that is restored."""
    (filled / "copies" / "history-2026-11-24.db").write_bytes(b"")
    (filled / FILE).unlink()
    sessions, (problem,) = count(filled)
    assert sessions == SEVEN_SESSIONS
    assert problem == Problem(Cause.HISTORY_MISSING, {"copy": "history-2026-11-23"})


def test_what_lay_beside_a_damaged_history_goes_with_it(filled: Path) -> None:
    """The log of a history that was cut off is kept with it, and is not played into the one that is restored."""
    history, _ = opened(filled)
    history.begin(identifier(300), MADE_OF, at(25), START)
    beside = {ending: (filled / f"{FILE}{ending}").read_bytes() for ending in ("-wal", "-shm")}
    history.close()
    for ending, content in beside.items():
        (filled / f"{FILE}{ending}").write_bytes(content)
    _damage(filled / FILE, bytes(100), 0)
    sessions, (problem,) = count(filled)
    assert problem.cause is Cause.HISTORY_RESTORED
    assert sessions == SEVEN_SESSIONS
    assert (filled / "history.bak.db").exists()


def test_what_lay_beside_a_missing_history_is_not_played(filled: Path) -> None:
    """A log without its history is set aside before another one takes its place."""
    (filled / FILE).unlink()
    (filled / f"{FILE}-wal").write_bytes(b"left over")
    sessions, (problem,) = count(filled)
    assert (sessions, problem.cause) == (SEVEN_SESSIONS, Cause.HISTORY_MISSING)
    assert (filled / "history.bak.db-wal").read_bytes() == b"left over"


def test_a_second_damaged_history_is_kept_too(filled: Path) -> None:
    """Each history that is set aside gets a name of its own."""
    for _ in range(2):
        _damage(filled / FILE, bytes(100), 0)
        count(filled)
    assert {path.name for path in filled.glob("*.bak*")} == {"history.bak.db", "history.bak-2.db"}


def test_a_full_disk_is_told_by_care_and_leaves_no_half_copy(small_disk: SmallDisk) -> None:
    """When there is no room for a copy, the ones from before are still there, and no half of one."""
    folder = small_disk(1024 * 1024)
    fill_history(folder, sessions=2)
    copies = Copies(folder / FILE)
    copies.care(TODAY)
    history, _ = opened(folder)
    with closing(history):
        history.save()
        filler = fill(folder)
        with pytest.raises(StoreError) as refused:
            copies.care(TODAY + timedelta(days=1))
        assert refused.value.problem.cause is Cause.DISK_FULL
        assert [path.name for path in copies.folder.iterdir()] == ["history-2026-11-23.db"]
        filler.unlink()


def test_a_copy_that_cannot_be_removed_is_told(open_folder: Path) -> None:
    """Old copies that one may not remove are told as what they are: a folder that is read-only."""
    fill_history(open_folder, sessions=1)
    copies = Copies(open_folder / FILE)
    for day in range(KEPT + 1):
        copies.folder.mkdir(exist_ok=True)
        (copies.folder / f"history-2020-01-0{day + 1}.db").write_bytes(b"")
    with read_only(copies.folder), pytest.raises(StoreError) as refused:
        copies._forget_oldest()
    assert refused.value.problem.cause is Cause.READ_ONLY


def test_a_damaged_history_in_a_read_only_folder_stays(open_folder: Path) -> None:
    """What cannot be set aside is left as it is, and told."""
    fill_history(open_folder, sessions=1)
    (open_folder / FILE).chmod(0o666)
    with read_only(open_folder), pytest.raises(StoreError) as refused:
        Copies(open_folder / FILE).set_history_aside()
    assert refused.value.problem.cause is Cause.READ_ONLY
    assert (open_folder / FILE).exists()


def _damage(path: Path, noise: bytes, place: int) -> None:
    with path.open("rb+") as file:
        file.seek(place)
        file.write(noise)


def _read_all(folder: Path) -> list[Cause]:
    """Read every row of a history: the causes of what was told on the way."""
    told = list[Cause]()
    try:
        history, problems = opened(folder)
        told += [problem.cause for problem in problems]
        with closing(history):
            for session in history.sessions(at(1).day, at(30).day):
                history.steps(session.id)
                history.remarks(session.id)
            history.unfinished()
    except StoreError as error:
        told.append(error.problem.cause)
    assert set(told) <= {Cause.HISTORY_DAMAGED, Cause.HISTORY_RESTORED}
    return told
