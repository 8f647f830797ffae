"""Your data, in the whole program: out to files and in again, replaced and deleted, and each time said."""

import json
from contextlib import closing
from datetime import date
from functools import partial
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from footdesk.app import App
from footdesk.data_section import DataSection
from footdesk.store.history import History
from footdesk.store.history_files import Format
from tests.launcher import Launcher
from tests.store.histories import TODAY, opened
from tests.store.ten_years import write_years
from tests.store.worlds import SmallDisk, fill, small_disk

__all__ = ["small_disk"]


@pytest.fixture
def launcher(launcher: Launcher) -> Launcher:
    """Give a launcher on a profile with ten days of history."""
    write_years(launcher.folder, TODAY, 10)
    return launcher


@pytest.fixture
def app(launcher: Launcher) -> App:
    """Give a FootDesk that shows its settings."""
    app = launcher.open().app
    app.window.show_section("settings")
    return app


def said(app: App) -> str:
    """Give what the banner says."""
    return app.window.banner.words() if app.window.banner.isVisible() else ""


def days(app: App) -> tuple[date, ...]:
    """Give the days of the history."""
    return app.keeper.ask(lambda history: history.days(), ())


def delete_all(app: App) -> None:
    """Delete each session by itself."""

    def each(history: History) -> None:
        for session in history.sessions(date.min, date.max):
            history.delete(session.id)

    assert app.keeper.change(each)


def test_the_history_goes_out_and_comes_in(app: App, qtbot: QtBot, tmp_path: Path) -> None:
    """What was exported fills another history, once."""
    section, path, before = app.sections.data, tmp_path / "out.json", days(app)
    section.desk.export(path, Format.JSON)
    qtbot.waitUntil(lambda: "out.json" in said(app))
    sessions = json.loads(path.read_text(encoding="utf-8"))["sessions"]
    gone = sessions[0]["id"]
    app.keeper.change(lambda history: history.delete(gone))
    told = list[str]()
    app.keeper.history_changed.connect(lambda: told.append("changed"))
    section.desk.bring_in(path)
    qtbot.waitUntil(lambda: said(app) == "Sessions added to your history: 1.")
    assert days(app) == before
    assert told == ["changed"]
    section.desk.bring_in(path)
    qtbot.waitUntil(lambda: "Nothing new" in said(app))


def test_a_file_that_is_something_else_is_said(app: App, qtbot: QtBot, tmp_path: Path) -> None:
    """The sentence names the file, and nothing is added."""
    path, before = tmp_path / "odd.json", days(app)
    path.write_text("{}", encoding="utf-8")
    app.sections.data.desk.bring_in(path)
    qtbot.waitUntil(lambda: "odd.json" in said(app))
    assert days(app) == before


def test_a_full_disk_is_said(app: App, qtbot: QtBot, small_disk: SmallDisk) -> None:
    """An export or a backup that the disk does not take leaves nothing behind."""
    disk = small_disk(64 * 1024)
    fill(disk)
    desk = app.sections.data.desk
    for work in (partial(desk.export, disk / "out.csv", Format.STEPS_CSV), partial(desk.back_up, disk / "out.zip")):
        app.window.close_banner()
        work()
        qtbot.waitUntil(lambda: "the disk is full" in said(app))
    assert [path.name for path in disk.iterdir()] == ["filler"]


def test_a_backup_brings_back_history_and_settings(app: App, qtbot: QtBot, tmp_path: Path) -> None:
    """What was changed since is as it was, on the screen too."""
    section, path, before = app.sections.data, tmp_path / "backup.zip", days(app)
    app.desk.change(replace(app.desk.settings, rest=33))
    section.desk.back_up(path)
    qtbot.waitUntil(lambda: "backup.zip" in said(app))
    delete_all(app)
    app.desk.change(replace(app.desk.settings, rest=44))
    assert days(app) == ()
    section.confirm_restore(path)
    assert section.question is not None
    section.question.confirmed.emit()
    assert days(app) == before
    assert app.desk.settings.rest == 33
    assert said(app) == "backup.zip was restored."


def test_what_is_no_backup_changes_nothing(app: App, tmp_path: Path) -> None:
    """It is said, and the history goes on as it was."""
    path, before = tmp_path / "odd.zip", days(app)
    path.write_bytes(b"no zip")
    app.sections.data.desk.restore(path)
    assert "odd.zip" in said(app)
    assert days(app) == before


def test_everything_is_deleted(launcher: Launcher, qtbot: QtBot) -> None:
    """In the middle of a session: nothing of it is left, the window shows it, and the next start is a first one."""
    started = launcher.begin("toe-walking")
    app = started.app
    started.turn(6_000)
    app.window.show_section("settings")
    app.sections.data.ask_delete()
    question = app.sections.data.question
    assert question is not None
    question.confirmed.emit()
    assert "Everything was deleted" in said(app)
    assert days(app) == ()
    assert app.desk.settings.safety_read is None
    launcher.close()
    left = {path.name for path in launcher.folder.rglob("*") if path.is_file()}
    assert left <= {"history.db", "windows.ini", "abort.txt"}
    history, problems = opened(launcher.folder)
    with closing(history):
        assert problems == ()
        assert list(history.everything()) == []


def test_closing_the_question_deletes_nothing(app: App) -> None:
    """Only the one button does."""
    before = days(app)
    app.sections.data.ask_delete()
    question = app.sections.data.question
    assert question is not None
    question.reject()
    assert days(app) == before


@pytest.mark.parametrize("name", ["export", "bring_in", "back_up", "restore"])
def test_each_wish_of_the_card_asks_for_a_file(app: App, name: str, tmp_path: Path) -> None:
    """A dialog of the desktop opens, and one that is closed does nothing."""
    section: DataSection = app.sections.data
    getattr(app.sections.settings.page.data, f"{name}_wanted").emit()
    dialog = section.file.dialog
    assert isinstance(dialog, QFileDialog)
    assert dialog.windowTitle()
    dialog.reject()
    assert said(app) == ""


@pytest.mark.parametrize("name", ["export", "back_up"])
def test_where_nothing_can_be_written_another_folder_is_asked_for(
    app: App, qtbot: QtBot, name: str, tmp_path: Path
) -> None:
    """The banner says where it was not possible, and leads to the same question once more."""
    section, blocked = app.sections.data, tmp_path / "Documents" / "mine"
    blocked.mkdir(parents=True)
    getattr(section, f"ask_{name}")()
    first = section.file.dialog
    assert first is not None
    first.fileSelected.emit(str(blocked))
    expected = "The file could not be written to Documents. Choose another folder."
    qtbot.waitUntil(lambda: said(app) == expected)
    app.window.banner_action_wanted.emit()
    second = section.file.dialog
    assert second is not None
    assert (second is not first, second.windowTitle()) == (True, first.windowTitle())
    for dialog in (first, second):
        dialog.reject()


def test_the_ending_follows_the_format(app: App, qtbot: QtBot, tmp_path: Path) -> None:
    """A table is called .csv, and what is chosen is written."""
    section = app.sections.data
    section.ask_export()
    dialog = section.file.dialog
    assert dialog is not None
    assert dialog.defaultSuffix() == "json"
    wanted = dialog.nameFilters()[1]
    dialog.selectNameFilter(wanted)
    dialog.filterSelected.emit(wanted)
    assert dialog.defaultSuffix() == "csv"
    dialog.fileSelected.emit(str(tmp_path / "table.csv"))
    qtbot.waitUntil(lambda: "table.csv" in said(app))
    assert (tmp_path / "table.csv").read_text(encoding="utf-8-sig").startswith("session,day,")
    dialog.reject()
