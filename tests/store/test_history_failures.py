"""A history in a world that fails: full disks, read-only folders, locks and damage cost nothing but a sentence."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from functools import partial
from pathlib import Path

import pytest

from footdesk.core.exercise import Side
from footdesk.core.history import Place
from footdesk.store.errors import Cause, Problem, StoreError
from footdesk.store.history import History
from footdesk.store.history_file import FILE
from tests.store.histories import MADE_OF, START, at, fill_history, identifier, opened, step
from tests.store.worlds import SmallDisk, fill, read_only

ONE = identifier(1)


@pytest.fixture
def history(tmp_path: Path) -> Iterator[History]:
    """Give an empty history."""
    made, _ = opened(tmp_path)
    with closing(made):
        yield made


def test_a_full_disk_costs_nothing_once_there_is_room(small_disk: SmallDisk) -> None:
    """What could not be written waits, is told, and is written once and in order when there is room again."""
    folder = small_disk(512 * 1024)
    history, _ = opened(folder)
    with closing(history):
        history.begin(ONE, MADE_OF, at(23), START)
        filler = fill(folder)
        told = [_told(partial(history.add, ONE, step(n), place=Place(n, Side.LEFT))) for n in range(50)]
        assert set(told) <= {None, Cause.DISK_FULL}
        assert told[-1] is Cause.DISK_FULL
        assert history.waits
        filler.unlink()
        history.save()
        assert [each.number for each in history.steps(ONE)] == list(range(50))
        unfinished = history.unfinished()
        assert unfinished is not None
        assert unfinished.place == Place(49, Side.LEFT)


def test_a_disk_that_is_full_from_the_start_is_told(small_disk: SmallDisk) -> None:
    """Without room for a history there is none, and the sentence says why; nothing is left lying about."""
    folder = small_disk(512 * 1024)
    filler = fill(folder)
    with pytest.raises(StoreError) as refused:
        opened(folder)
    assert refused.value.problem.cause is Cause.DISK_FULL
    filler.unlink()
    assert opened_and_closed(folder) == ()


def test_a_full_disk_does_not_keep_from_closing(small_disk: SmallDisk) -> None:
    """Closing tells that something was lost, and closes the file all the same."""
    folder = small_disk(256 * 1024)
    history, _ = opened(folder)
    history.begin(ONE, MADE_OF, at(23), START)
    fill(folder)
    with pytest.raises(StoreError) as refused:
        history.add(ONE, *(step(number) for number in range(2000)))
    assert refused.value.problem.cause is Cause.DISK_FULL
    with pytest.raises(StoreError):
        history.close()
    with pytest.raises(sqlite3.ProgrammingError):
        history.unfinished()


@pytest.mark.parametrize("filled", [False, True])
def test_a_read_only_folder_is_told(open_folder: Path, *, filled: bool) -> None:
    """Where one may not write there is no history, old or new, and nothing is changed."""
    if filled:
        fill_history(open_folder, sessions=1)
    before = {path.name: path.stat() for path in open_folder.iterdir()}
    with read_only(open_folder), pytest.raises(StoreError) as refused:
        opened(open_folder)
    assert refused.value.problem.cause is Cause.READ_ONLY
    assert {path.name for path in open_folder.iterdir()} == before.keys()


def test_a_file_that_becomes_read_only_is_told(tmp_path: Path) -> None:
    """When writing is no longer allowed, the step waits."""
    history, _ = opened(tmp_path)
    with closing(history):
        history._connection.execute("PRAGMA query_only = ON")
        with pytest.raises(StoreError) as refused:
            history.begin(ONE, MADE_OF, at(23), START)
        assert refused.value.problem.cause is Cause.READ_ONLY
        history._connection.execute("PRAGMA query_only = OFF")


def test_a_locked_history_waits(history: History, tmp_path: Path) -> None:
    """While another program holds the file, what is to be written waits; it is written when the file is free."""
    with closing(sqlite3.connect(tmp_path / FILE, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StoreError) as refused:
            history.begin(ONE, MADE_OF, at(23), START)
        assert refused.value.problem.cause is Cause.LOCKED
        assert history.unfinished() is None
        other.execute("ROLLBACK")
    history.add(ONE, step())
    assert history.steps(ONE) == (step(),)


def test_a_history_held_by_another_program_is_told(tmp_path: Path) -> None:
    """When the file cannot even be read because of another program, the sentence says so and nothing is set aside."""
    fill_history(tmp_path, sessions=1)
    with closing(sqlite3.connect(tmp_path / FILE, isolation_level=None)) as other:
        other.execute("PRAGMA locking_mode = EXCLUSIVE")
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(StoreError) as refused:
            opened(tmp_path)
        assert refused.value.problem.cause is Cause.LOCKED
    assert not list(tmp_path.glob("*.bak*"))


def test_a_folder_in_the_files_place_is_told(tmp_path: Path) -> None:
    """A folder under the file's name is no history, and is left alone."""
    (tmp_path / FILE).mkdir()
    with pytest.raises(StoreError) as refused:
        opened(tmp_path)
    assert refused.value.problem.cause is Cause.NOT_WRITTEN
    assert (tmp_path / FILE).is_dir()


def test_a_row_that_no_value_can_be_made_of_is_damage(tmp_path: Path) -> None:
    """A pace of nonsense is told as damage where it is read, and a thorough look finds it."""
    fill_history(tmp_path, sessions=1)
    _change(tmp_path, """UPDATE session SET pace = '{"prepare": "soon"}', ended = NULL, ending = NULL""")
    history, problems = opened(tmp_path)
    assert problems == ()
    with closing(history), pytest.raises(StoreError) as refused:
        history.unfinished()
    assert refused.value.problem.cause is Cause.HISTORY_DAMAGED
    again, (problem,) = opened(tmp_path, thorough=True)
    again.close()
    assert problem.cause is Cause.HISTORY_BEGUN_AGAIN


@pytest.mark.parametrize("pace", ["[]", "{}", '{"first_side": "up"}', '{"first_side": "left", "rest": -1}'])
def test_every_wrong_pace_is_damage(tmp_path: Path, pace: str) -> None:
    """JSON that is no pace is told, whatever it is instead."""
    fill_history(tmp_path, sessions=1)
    _change(tmp_path, "UPDATE session SET pace = ?", pace)
    history, _ = opened(tmp_path)
    with closing(history), pytest.raises(StoreError, match="is damaged"):
        history.sessions(at(1).day, at(30).day)


def test_exercises_that_are_no_names_are_damage(tmp_path: Path) -> None:
    """What was left out has to be ids."""
    fill_history(tmp_path, sessions=1)
    _change(tmp_path, "UPDATE session SET left_out = '[1]'")
    history, _ = opened(tmp_path)
    with closing(history), pytest.raises(StoreError, match="is damaged"):
        history.sessions(at(1).day, at(30).day)


def _told(write: Callable[[], None]) -> Cause | None:
    try:
        write()
    except StoreError as error:
        return error.problem.cause
    return None


def opened_and_closed(folder: Path) -> tuple[Problem, ...]:
    """Open a history and close it again; the problems there were."""
    history, problems = opened(folder)
    history.close()
    return problems


def _change(folder: Path, statement: str, *values: str) -> None:
    with closing(sqlite3.connect(folder / FILE)) as connection, connection:
        connection.execute(statement, values)
