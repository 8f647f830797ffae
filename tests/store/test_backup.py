"""A backup holds all that a profile keeps, and comes back whole or changes nothing; deleting leaves nothing of ours."""

import os
import sqlite3
import zipfile
from contextlib import closing
from pathlib import Path

import pytest

from footdesk.store.backup import make_backup, restore_backup
from footdesk.store.errors import Cause, StoreError
from footdesk.store.history_file import FILE
from footdesk.store.profile_files import ProfileFiles
from footdesk.store.settings import Settings, load_settings, save_settings
from tests.store.histories import NEWEST, TODAY, opened
from tests.store.ten_years import write_years
from tests.store.worlds import SmallDisk, fill, read_only


def profile_in(folder: Path, days: int = 5) -> ProfileFiles:
    """Make a profile with a history, settings, reminders, and things of the person's own."""
    profile = ProfileFiles(folder / "data", folder / "config")
    if days:
        write_years(profile.data, TODAY, days)
    save_settings(profile.config, Settings(rest=42))
    (profile.config / "reminders.toml").write_text("", encoding="utf-8")
    own = profile.data / "routines" / "mine"
    own.mkdir(parents=True)
    (own / "evening.toml").write_text("# mine", encoding="utf-8")
    (own / "notes.txt").write_text("not ours", encoding="utf-8")
    return profile


def session_count(profile: ProfileFiles) -> int:
    """Count the sessions of a profile."""
    history, problems = opened(profile.data, thorough=True)
    with closing(history):
        assert problems == ()
        return len(list(history.everything()))


def test_a_backup_comes_back_in_another_profile(tmp_path: Path) -> None:
    """History, settings and own things are as they were, wherever the other profile has its folders."""
    profile, pack = profile_in(tmp_path / "one"), tmp_path / "backup.zip"
    make_backup(profile, pack, NEWEST)
    other = ProfileFiles(tmp_path / "other", tmp_path / "other")
    assert restore_backup(other, pack, NEWEST) is None
    assert session_count(other) == session_count(profile)
    assert load_settings(other.config) == (Settings(rest=42), ())
    assert (other.data / "routines" / "mine" / "evening.toml").read_text(encoding="utf-8") == "# mine"
    names = {path.name for path in other.data.iterdir()}
    assert names == {"history.db", "settings.toml", "reminders.toml", "routines"}
    assert sorted(path.name for path in tmp_path.iterdir()) == ["backup.zip", "one", "other"]


def test_a_backup_is_made_while_the_history_is_used(tmp_path: Path) -> None:
    """What was written a moment ago is in it."""
    profile, pack = profile_in(tmp_path / "one"), tmp_path / "backup.zip"
    history, _ = opened(profile.data)
    with closing(history):
        newest = list(history.everything())[-1]
        history.set_note(newest.session.id, "just now")
        make_backup(profile, pack, NEWEST)
    other = ProfileFiles(tmp_path / "other", tmp_path / "other")
    restore_backup(other, pack, NEWEST)
    again, _ = opened(other.data)
    with closing(again):
        assert list(again.everything())[-1].session.note == "just now"


def test_what_a_backup_replaces_of_the_history_is_kept(tmp_path: Path) -> None:
    """The old history has another name, its companions too, and own things are those of the backup."""
    profile, pack = profile_in(tmp_path / "one"), tmp_path / "backup.zip"
    make_backup(profile, pack, NEWEST)
    before = session_count(profile)
    history, _ = opened(profile.data)
    with closing(history):
        history.delete(next(iter(history.everything())).session.id)
    (profile.data / "routines" / "newer.toml").write_text("", encoding="utf-8")
    kept = restore_backup(profile, pack, NEWEST)
    assert kept == "history.bak.db"
    assert (profile.data / kept).exists()
    assert session_count(profile) == before
    assert not (profile.data / "routines" / "newer.toml").exists()
    assert (profile.data / "routines" / "mine" / "notes.txt").exists()


def test_a_backup_of_next_to_nothing(tmp_path: Path) -> None:
    """Without a history the settings alone come back, and the history there is stays."""
    profile, pack = profile_in(tmp_path / "one", days=0), tmp_path / "backup.zip"
    make_backup(profile, pack, NEWEST)
    other = profile_in(tmp_path / "other")
    before = session_count(other)
    assert restore_backup(other, pack, NEWEST) is None
    assert session_count(other) == before


@pytest.mark.parametrize(
    "name", ["../out.toml", "/out.toml", "routines/../../out.toml", "routines\\..\\out.toml", "C:out.toml", "a.exe"]
)
def test_a_name_that_leads_elsewhere_is_passed_over(tmp_path: Path, name: str) -> None:
    """Only what is ours is written, and only where it belongs."""
    pack = tmp_path / "backup.zip"
    with zipfile.ZipFile(pack, "w") as writing:
        writing.writestr(name, "x")
        writing.writestr("routines/good.toml", "x")
        writing.writestr("routines/folder.toml/", "")
    profile = ProfileFiles(tmp_path / "in" / "data", tmp_path / "in" / "data")
    restore_backup(profile, pack, NEWEST)
    assert sorted(path.name for path in tmp_path.rglob("*.toml")) == ["good.toml"]
    assert not list(tmp_path.rglob("*.exe"))


def packed(path: Path, history: bytes) -> None:
    """Write a backup with this as its history."""
    with zipfile.ZipFile(path, "w") as pack:
        pack.writestr("settings.toml", "rest = 10\n")
        pack.writestr(FILE, history)


def newer_history(folder: Path) -> bytes:
    """Make a history of a format that is not known yet."""
    write_years(folder, TODAY, 1)
    with closing(sqlite3.connect(folder / FILE)) as connection:
        connection.execute("PRAGMA user_version = 99")
        connection.execute("PRAGMA journal_mode = DELETE")
    return (folder / FILE).read_bytes()


def test_what_is_no_backup_changes_nothing(tmp_path: Path) -> None:
    """Another file, a damaged one, a newer one, or an empty one is told, and all stays as it was."""
    profile, pack = profile_in(tmp_path / "one"), tmp_path / "backup.zip"
    make_backup(profile, pack, NEWEST)
    whole = pack.read_bytes()
    before = {path: path.read_bytes() for path in sorted((tmp_path / "one").rglob("*")) if path.is_file()}
    wrong = [b"", b"no zip", whole[: len(whole) // 2], whole[:200] + os.urandom(60) + whole[260:]]
    bad = tmp_path / "bad.zip"
    for content in wrong:
        bad.write_bytes(content)
        with pytest.raises(StoreError) as told:
            restore_backup(profile, bad, NEWEST)
        assert told.value.problem.cause is Cause.FILE_WRONG
    for history, cause in (
        (b"noise" * 999, Cause.FILE_WRONG),
        (newer_history(tmp_path / "newer"), Cause.HISTORY_NEWER),
    ):
        packed(bad, history)
        with pytest.raises(StoreError) as told:
            restore_backup(profile, bad, NEWEST)
        assert told.value.problem.cause is cause
    with zipfile.ZipFile(bad, "w") as pack_of_others:
        pack_of_others.writestr("holiday.jpg", "x")
    with pytest.raises(StoreError, match="nothing of FootDesk's"):
        restore_backup(profile, bad, NEWEST)
    with pytest.raises(StoreError) as told:
        restore_backup(profile, tmp_path / "none.zip", NEWEST)
    assert told.value.problem.cause is Cause.FILE_UNREADABLE
    after = {path: path.read_bytes() for path in sorted((tmp_path / "one").rglob("*")) if path.is_file()}
    assert after == before


def test_a_pack_that_would_fill_the_disk_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A small file may hold a very large one."""
    monkeypatch.setattr("footdesk.store.backup.LARGEST", 1000)
    pack = tmp_path / "bomb.zip"
    with zipfile.ZipFile(pack, "w", zipfile.ZIP_DEFLATED) as writing:
        writing.writestr("settings.toml", " " * 1001)
    with pytest.raises(StoreError, match="more than 2 GB"):
        restore_backup(ProfileFiles(tmp_path, tmp_path), pack, NEWEST)


def test_a_full_disk_leaves_the_old_backup(small_disk: SmallDisk, tmp_path: Path) -> None:
    """What could not be written whole is not there at all."""
    profile, disk = profile_in(tmp_path / "one", days=60), small_disk(256 * 1024)
    pack = disk / "backup.zip"
    pack.write_bytes(b"before")
    fill(disk)
    with pytest.raises(StoreError) as told:
        make_backup(profile, pack, NEWEST)
    assert told.value.problem.cause is Cause.DISK_FULL
    assert (pack.read_bytes(), sorted(path.name for path in disk.iterdir())) == (b"before", ["backup.zip", "filler"])


def test_a_backup_does_not_come_back_where_nothing_can_be_written(open_folder: Path, tmp_path: Path) -> None:
    """A folder that is read-only is told, and stays as it was."""
    profile, pack = profile_in(tmp_path / "one"), open_folder / "backup.zip"
    make_backup(profile, pack, NEWEST)
    pack.chmod(0o644)
    home = open_folder / "home"
    home.mkdir()
    with read_only(home), pytest.raises(StoreError) as told:
        restore_backup(ProfileFiles(home, home), pack, NEWEST)
    assert told.value.problem.cause is Cause.READ_ONLY


def test_an_own_thing_that_cannot_be_deleted_is_told(open_folder: Path) -> None:
    """Neither a folder that is read-only nor one that cannot be looked into is passed over in silence."""
    profile = profile_in(open_folder / "one", days=0)
    for folder in (open_folder / "one", profile.data, profile.data / "routines"):
        folder.chmod(0o755)
    for folder in (profile.data / "routines" / "mine", profile.data / "routines"):
        with read_only(folder), pytest.raises(StoreError) as told:
            profile.delete_own()
        assert told.value.problem.cause is Cause.READ_ONLY
    assert (profile.data / "routines" / "mine" / "evening.toml").exists()


def test_a_folder_among_files_is_no_file(tmp_path: Path) -> None:
    """A folder that is called like a file is left alone."""
    profile = ProfileFiles(tmp_path, tmp_path)
    (tmp_path / "routines" / "odd.toml").mkdir(parents=True)
    assert list(profile.kept()) == []


@pytest.mark.parametrize("locked", ["data", "config"])
def test_a_restored_history_that_cannot_be_put_in_place_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, locked: str
) -> None:
    """A disk that fails at the last moment is told like any other."""
    profile, pack = profile_in(tmp_path / "one"), tmp_path / "backup.zip"
    make_backup(profile, pack, NEWEST)
    other = ProfileFiles(tmp_path / "data", tmp_path / "config")
    blocked = other.data / FILE if locked == "data" else other.config
    original = Path.replace

    def replace(self: Path, target: Path) -> Path:
        if Path(target) == blocked or Path(target).parent == blocked:
            raise OSError(28, "No space left on device")
        return original(self, target)

    monkeypatch.setattr(Path, "replace", replace)
    with pytest.raises(StoreError) as told:
        restore_backup(other, pack, NEWEST)
    assert told.value.problem.cause is Cause.DISK_FULL


def test_deleting_everything_leaves_nothing_of_ours(tmp_path: Path) -> None:
    """Histories, copies, reports, settings and own things go; what somebody else put there stays."""
    profile = profile_in(tmp_path / "one")
    history, _ = opened(profile.data)
    with closing(history):
        history.copies.care(TODAY)
    for name in ("history.bak.db", "history.bak.db-wal", "crash-2026.txt", "reminded.toml", "thesis.txt"):
        (profile.data / name).write_text("x", encoding="utf-8")
    (profile.data / "crash reports").mkdir()
    (profile.data / "crash reports" / "crash-1.txt").write_text("x", encoding="utf-8")
    for name in ("settings.bak.toml", "windows.ini", "other.toml"):
        (profile.config / name).write_text("x", encoding="utf-8")
    profile.delete_everything()
    left = {path.relative_to(tmp_path / "one").as_posix() for path in (tmp_path / "one").rglob("*") if path.is_file()}
    assert left == {"data/thesis.txt", "data/routines/mine/notes.txt", "config/other.toml"}
    assert not (profile.data / "copies").exists()


def test_what_cannot_be_deleted_is_told(open_folder: Path) -> None:
    """A folder that does not let go of its files is said; so is one that cannot be removed itself."""
    profile = ProfileFiles(open_folder / "data", open_folder / "data")
    (profile.data / "copies").mkdir(parents=True)
    with read_only(profile.data), pytest.raises(StoreError) as told:
        profile.delete_everything()
    assert told.value.problem.cause is Cause.READ_ONLY
    (profile.data / "history.db").write_text("x", encoding="utf-8")
    with read_only(profile.data), pytest.raises(StoreError) as told:
        profile.delete_everything()
    assert told.value.problem.cause is Cause.READ_ONLY
