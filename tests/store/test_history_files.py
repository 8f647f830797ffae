"""The history in files for other programs: whole, readable by them, and told when it could not be written."""

import csv
import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from io import StringIO
from pathlib import Path

import pytest
from msgspec.structs import replace

from footdesk.core.ending import Ending
from footdesk.core.history import PainScores, SessionRecord, WholeSession
from footdesk.store.database import make, schema_files
from footdesk.store.errors import Cause, StoreError
from footdesk.store.history import History
from footdesk.store.history_csv import SESSION_COLUMNS, STEP_COLUMNS
from footdesk.store.history_file import FILE
from footdesk.store.history_files import Format, write_sessions
from footdesk.store.history_reading import read_only_history
from tests.store.histories import MADE_OF, NEWEST, SCHEMAS, START, TODAY, at, identifier, opened
from tests.store.ten_years import write_years, years_of_use
from tests.store.test_database import OF_THE_FIRST_FORMAT
from tests.store.test_history_json import GOLDEN
from tests.store.worlds import SmallDisk, fill, read_only


@contextmanager
def history_of(folder: Path, *sessions: WholeSession) -> Iterator[History]:
    """Open a history of these sessions."""
    history, _ = opened(folder)
    with closing(history):
        history.merge(sessions)
        yield history


def table(path: Path) -> list[dict[str, str]]:
    """Read a table as a spreadsheet does."""
    return list(csv.DictReader(StringIO(path.read_text(encoding="utf-8-sig"))))


def test_sessions_stand_in_a_table(tmp_path: Path) -> None:
    """A line has the session's day, times, sums for each side, scores and note, under the columns described."""
    path = tmp_path / "out.csv"
    begun = replace(GOLDEN.session, id="f" * 36, ended=None, ending=None, pain=PainScores(), note="a,\n“b”")
    with history_of(tmp_path / "data", GOLDEN) as history:
        history.begin(begun.id, begun.plan, begun.began, begun.place)
        history.set_note(begun.id, begun.note)
        write_sessions(history.everything(), path, Format.SESSIONS_CSV)
    first, second = table(path)
    assert tuple(first) == SESSION_COLUMNS
    assert list(first.values()) == [
        "00000000-0000-4000-8000-000000000001",
        "2026-11-23",
        "2026-11-23 08:00:00",
        "2026-11-23 08:00:00",
        "60",
        "Europe/Berlin",
        "stopped",
        "all-ten",
        "All ten exercises",
        "1",
        "0",
        "6.000",
        "6.000",
        "0.000",
        "0.000",
        "1",
        "0",
        "0",
        "5",
        "3",
        "",
        "Cold “feet” ❄",
    ]
    assert (second["ended"], second["ending"], second["pain_before"], second["note"]) == ("", "", "", "a,\n“b”")


def test_steps_stand_in_a_table(tmp_path: Path) -> None:
    """A line has the step with its session and day; a step that waited has no planned time."""
    path = tmp_path / "out.csv"
    with history_of(tmp_path / "data", GOLDEN) as history:
        write_sessions(history.everything(), path, Format.STEPS_CSV, {"exercise-0": "Wadenheben"})
    first, second = table(path)
    assert tuple(first) == STEP_COLUMNS
    values = ["2026-11-23", "0", "exercise-0", "hold", "left", "1", "", "0.000", "3.000", "3.000", "1", "Wadenheben"]
    assert list(first.values())[1:] == values
    assert (second["kind"], second["stage"], second["planned_seconds"], second["complete"]) == ("move", "0", "", "0")


@pytest.mark.parametrize("kind", Format)
def test_a_file_that_cannot_be_written_leaves_the_old_one(small_disk: SmallDisk, tmp_path: Path, kind: Format) -> None:
    """A full disk is told, and what was there before is still there."""
    disk = small_disk(512 * 1024)
    path = disk / "out"
    path.write_bytes(b"before")
    with history_of(tmp_path, *years_of_use(TODAY, 90)) as history:
        fill(disk)
        with pytest.raises(StoreError) as told:
            write_sessions(history.everything(), path, kind)
    assert told.value.problem.cause is Cause.DISK_FULL
    assert path.read_bytes() == b"before"
    assert sorted(file.name for file in disk.iterdir()) == ["filler", "out"]


def test_a_history_that_breaks_off_leaves_the_old_file(tmp_path: Path) -> None:
    """When the history cannot be read to its end, half of it is no file."""
    path = tmp_path / "out.json"
    write_years(tmp_path, TODAY, 400)
    size = (tmp_path / FILE).stat().st_size
    history, _ = opened(tmp_path)
    with (tmp_path / FILE).open("r+b") as file:
        file.seek(size // 2)
        file.write(os.urandom(size // 2))
    with closing(history), pytest.raises(StoreError) as told:
        write_sessions(history.everything(), path, Format.JSON)
    assert told.value.problem.cause is Cause.HISTORY_DAMAGED
    assert not list(tmp_path.glob("out*"))


def test_the_history_is_read_beside_one_that_is_used(tmp_path: Path) -> None:
    """Who reads sees all that was written, as of one moment, and leaves the files as they were."""
    with history_of(tmp_path, GOLDEN) as used:
        before = sorted(tmp_path.iterdir())
        with read_only_history(tmp_path, NEWEST) as history:
            assert history is not None
            assert [each.session.note for each in history.everything()] == [GOLDEN.session.note]
            used.set_note(GOLDEN.session.id, "Another.")
            assert [each.session.note for each in history.everything()] == [GOLDEN.session.note]
        assert sorted(tmp_path.iterdir()) == before
    with read_only_history(tmp_path, NEWEST) as history:
        assert history is not None
        assert history.days() == (TODAY,)
    assert [file.name for file in tmp_path.iterdir()] == [FILE]


def test_reading_makes_nothing(tmp_path: Path) -> None:
    """Where there is no history there is none afterwards, and one that may not be written is read all the same."""
    with read_only_history(tmp_path, NEWEST) as history:
        assert history is None
    assert not list(tmp_path.iterdir())


def test_a_read_only_history_is_read(open_folder: Path) -> None:
    """A folder that nobody may write to is no hindrance."""
    write_years(open_folder, TODAY, 3)
    (open_folder / FILE).chmod(0o444)
    with read_only(open_folder), read_only_history(open_folder, NEWEST) as history:
        assert history is not None
        assert history.days()[-1] == TODAY


@pytest.mark.parametrize("newest", range(1, NEWEST + 1))
def test_a_history_of_an_older_format_is_read_and_left_as_it_is(tmp_path: Path, newest: int) -> None:
    """Whoever only reads need not start FootDesk first, which would bring it up to date."""
    make(tmp_path / FILE, schema_files(SCHEMAS)[:newest])
    with closing(sqlite3.connect(tmp_path / FILE)) as connection, connection:
        connection.executescript(OF_THE_FIRST_FORMAT)
    before = (tmp_path / FILE).read_bytes()
    with read_only_history(tmp_path, NEWEST) as history:
        assert history is not None
        (whole,) = history.everything()
        assert whole.session == SessionRecord(identifier(1), MADE_OF, at(23), START, at(23).utc, Ending.STOPPED)
        assert history.sums(TODAY, TODAY)[0].session == whole.session
        assert history.turns(TODAY, TODAY) is not None
    assert (tmp_path / FILE).read_bytes() == before
    assert [file.name for file in tmp_path.iterdir()] == [FILE]


def test_a_newer_or_damaged_history_is_told(tmp_path: Path) -> None:
    """Nothing is restored or set aside by who only reads."""
    write_years(tmp_path, TODAY, 3)
    with pytest.raises(StoreError) as told, read_only_history(tmp_path, 0):
        pass
    assert told.value.problem.cause is Cause.HISTORY_NEWER
    (tmp_path / FILE).write_bytes(b"noise" * 1000)
    with pytest.raises(StoreError) as told, read_only_history(tmp_path, NEWEST):
        pass
    assert told.value.problem.cause is Cause.HISTORY_DAMAGED
    assert [file.name for file in tmp_path.iterdir()] == [FILE]
