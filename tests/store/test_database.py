"""The database under the history: brought up to date step by step, refused when newer, honest about its failures."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from footdesk.core.ending import Ending
from footdesk.core.history import SessionRecord
from footdesk.store.copies import Copies
from footdesk.store.database import copy_to, make, schema_files, told, transaction, upgrade, version
from footdesk.store.errors import Cause, StoreError
from footdesk.store.history_file import FILE
from footdesk.store.history_opening import open_history
from tests.store.histories import MADE_OF, SCHEMAS, START, TODAY, at, fill_history, identifier, opened, step

OF_THE_FIRST_FORMAT = """
    INSERT INTO session (id, uuid, routine, routine_name, by_position, pace, began, began_offset, began_zone,
                         ended, ending, place_number, place_side)
    VALUES (1, '00000000-0000-4000-8000-000000000001', 'all-ten', 'All ten exercises', 1,
            '{"prepare":5000,"settle":10000,"switch":5000,"rest":10000,"first_side":"right","wait":false}',
            1795417200000, 60, 'Europe/Berlin', 1795417200000, 'stopped', 0, 'right');
    INSERT INTO step VALUES (1, 0, 0, 'exercise-0', 'hold', 'left', 1, NULL, 0, 3000, 3000, 1);
"""
"""What the first version wrote: a session of 23 November 2026 that was stopped after one hold."""

EVERY_SCHEMA = range(1, len(schema_files(SCHEMAS)) + 1)


@pytest.fixture
def later(tmp_path: Path) -> Path:
    """Give the folder of the schema files with one more, as a later version would ship it."""
    folder = tmp_path / "schema"
    shutil.copytree(SCHEMAS, folder)
    last = len(list(folder.iterdir()))
    text = "-- A mood; with a comment.\nALTER TABLE session ADD COLUMN mood TEXT NOT NULL DEFAULT ';';\n\n"
    (folder / f"{last + 1:03d}_mood.sql").write_text(text)
    return folder


def test_schema_files_are_numbered_without_a_gap() -> None:
    """A file's number is the version that it leads to, so that no two of them have the same."""
    assert [int(file.name[:3]) for file in sorted(SCHEMAS.iterdir())] == list(EVERY_SCHEMA)


@pytest.mark.parametrize("newest", EVERY_SCHEMA)
def test_every_schema_ever_shipped_is_opened(tmp_path: Path, newest: int) -> None:
    """A history as the first version made it, or any since, is brought up to date and can be read."""
    make(tmp_path / FILE, schema_files(SCHEMAS)[:newest])
    history, problems = opened(tmp_path, thorough=True)
    with closing(history):
        assert problems == ()
        assert history.sessions(at(1).day, at(30).day) == ()
        assert version(history._connection) == EVERY_SCHEMA[-1]


def test_a_session_of_the_first_format_is_kept(tmp_path: Path) -> None:
    """What the first version wrote is read by this one, and written on."""
    make(tmp_path / FILE, schema_files(SCHEMAS)[:1])
    with closing(sqlite3.connect(tmp_path / FILE)) as connection, connection:
        connection.executescript(OF_THE_FIRST_FORMAT)
    with closing(opened(tmp_path, thorough=True)[0]) as history:
        kept = SessionRecord(identifier(1), MADE_OF, at(23), START, at(23).utc, Ending.STOPPED)
        assert history.stopped_last(TODAY) == history.session(identifier(1)) == kept
        assert history.steps(identifier(1)) == (step(),)
        history.decline(identifier(1))
        assert history.stopped_last(TODAY) is None


def test_a_copy_is_made_before_the_format_changes(tmp_path: Path, later: Path) -> None:
    """What the older version wrote is kept in a copy that it could read, and is all there afterwards."""
    fill_history(tmp_path, sessions=3)
    history, problems = open_history(tmp_path, later, TODAY)
    with closing(history):
        assert problems == ()
        assert len(history.sessions(at(1).day, at(30).day)) == 3
        assert history._connection.execute("SELECT DISTINCT mood FROM session").fetchall() == [(";",)]
    (copy,) = Copies(tmp_path / FILE).folder.iterdir()
    assert copy.name == f"history-2026-11-23-before-{EVERY_SCHEMA[-1] + 1:03d}.db"
    with closing(sqlite3.connect(copy)) as connection:
        assert version(connection) == EVERY_SCHEMA[-1]
        assert connection.execute("SELECT count(*) FROM session").fetchone() == (3,)


def test_a_format_changes_wholly_or_not_at_all(tmp_path: Path, later: Path) -> None:
    """A schema file that fails half way leaves the history as it was, with its version."""
    with (later / f"{EVERY_SCHEMA[-1] + 1:03d}_mood.sql").open("a") as file:
        file.write("ALTER TABLE nowhere ADD COLUMN mood TEXT;\n")
    fill_history(tmp_path, sessions=1)
    with pytest.raises(sqlite3.OperationalError, match="no such table"):
        open_history(tmp_path, later, TODAY)
    history, problems = opened(tmp_path, thorough=True)
    history.close()
    assert problems == ()


def test_a_newer_history_is_refused_and_left_alone(tmp_path: Path, later: Path) -> None:
    """A history of a later version is not touched, and the sentence says what to do."""
    open_history(tmp_path, later, TODAY)[0].close()
    before = (tmp_path / FILE).read_bytes()
    with pytest.raises(StoreError) as refused:
        opened(tmp_path)
    assert refused.value.problem.cause is Cause.HISTORY_NEWER
    assert "Install the newer FootDesk" in str(refused.value)
    assert (tmp_path / FILE).read_bytes() == before
    assert not list(tmp_path.glob("*.bak*"))


def test_noise_that_looks_newer_is_damage(tmp_path: Path) -> None:
    """A damaged history is not taken for a newer one because of what happens to stand in its head."""
    fill_history(tmp_path, sessions=20)
    with (tmp_path / FILE).open("rb+") as file:
        file.seek(60)
        file.write((77).to_bytes(4, "big"))
        file.seek(4096 * 5)
        file.write(bytes(range(256)) * 16)
    history, (problem,) = opened(tmp_path)
    history.close()
    assert problem.cause is Cause.HISTORY_BEGUN_AGAIN


def test_another_programs_database_is_set_aside(tmp_path: Path) -> None:
    """A SQLite file that is no history is kept under another name, as it was."""
    with closing(sqlite3.connect(tmp_path / FILE)) as other, other:
        other.execute("CREATE TABLE recipe (name TEXT)")
    before = (tmp_path / FILE).read_bytes()
    history, (problem,) = opened(tmp_path)
    history.close()
    assert problem.cause is Cause.HISTORY_BEGUN_AGAIN
    assert (tmp_path / "history.bak.db").read_bytes() == before


def test_missing_schema_files_are_told(tmp_path: Path) -> None:
    """Without its schema files the program is not whole, and says so."""
    with pytest.raises(StoreError) as refused:
        open_history(tmp_path / "data", tmp_path / "nowhere", TODAY)
    assert refused.value.problem.cause is Cause.RESOURCES_MISSING


def test_making_a_history_is_all_or_nothing(tmp_path: Path) -> None:
    """Left-overs of an earlier attempt are written over, and none stay behind."""
    for ending in (".new", ".new-journal"):
        (tmp_path / f"{FILE}{ending}").write_text("half of one")
    make(tmp_path / FILE, schema_files(SCHEMAS))
    assert [path.name for path in tmp_path.iterdir()] == [FILE]


def test_a_copy_that_cannot_be_put_in_its_place_is_told(tmp_path: Path) -> None:
    """When a folder stands where the copy should be, that is said, and no half of it is left."""
    (tmp_path / "copy.db").mkdir()
    with closing(sqlite3.connect(":memory:")) as connection, pytest.raises(StoreError) as refused:
        copy_to(connection, tmp_path / "copy.db")
    assert refused.value.problem.cause is Cause.NOT_WRITTEN
    assert [path.name for path in tmp_path.iterdir()] == ["copy.db"]


def test_a_transaction_is_undone_by_any_failure(tmp_path: Path) -> None:
    """Whatever goes wrong inside, nothing of it stays; also where SQLite undid it by itself."""
    with closing(sqlite3.connect(tmp_path / FILE, isolation_level=None)) as connection:
        upgrade(connection, ("CREATE TABLE one (n INTEGER UNIQUE ON CONFLICT ROLLBACK);",))
        for values in ((1, "x"), (1, 1)):
            with pytest.raises((ZeroDivisionError, sqlite3.IntegrityError)):
                _write(connection, *values)
            assert connection.execute("SELECT count(*) FROM one").fetchone() == (0,)


def test_our_own_mistakes_are_not_dressed_up(tmp_path: Path) -> None:
    """A wrong statement, or a closed connection, stays what it is."""
    with closing(sqlite3.connect(tmp_path / FILE)) as connection:
        with pytest.raises(sqlite3.OperationalError, match="syntax error"), told(tmp_path / FILE):
            connection.execute("SELEKT")
        connection.close()
        with pytest.raises(sqlite3.ProgrammingError), told(tmp_path / FILE):
            connection.execute("SELECT 1")


def test_a_message_that_cannot_be_read_is_a_damaged_file(tmp_path: Path) -> None:
    """SQLite quotes a damaged file in what it says of it, and what it quotes need not be text."""
    with pytest.raises(StoreError) as damaged, told(tmp_path / FILE):
        b"\xff".decode()
    assert damaged.value.problem.cause is Cause.HISTORY_DAMAGED


def _write(connection: sqlite3.Connection, *values: object) -> None:
    with transaction(connection):
        for value in values:
            if value == "x":
                raise ZeroDivisionError
            connection.execute("INSERT INTO one VALUES (?)", (value,))
