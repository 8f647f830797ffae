"""What is wanted later is loaded later."""

import subprocess
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from footdesk.command_line import Request
from footdesk.core.schedule import QuietHours, Reminder, Schedule
from footdesk.desktop.wall import wall_time
from footdesk.store.reminders import save_schedule
from footdesk.store.settings import Settings, save_settings
from tests.launcher import Launcher
from tests.source import ROOT

PROGRAM = """
import sys
from pathlib import Path
from footdesk.app import App
from footdesk.application import Opened, make_application
from footdesk.command_line import Request
from footdesk.desktop.profile import separate_profile
from footdesk.places import resources
from footdesk.self_test import SteppedClock
from footdesk.store.catalog import load_catalog
from footdesk.ui.shell import Shell
application = make_application()
profile = separate_profile(Path(sys.argv[1]))
app = App(Opened(application, profile, Shell()), Request(silent=True), load_catalog(resources()), SteppedClock())
app.open()
while not app.settled:
    application.processEvents()
print(*sorted(sys.modules))
app.shell.close()
"""

LATE = (
    "room_",
    "settings_page",
    "settings_table",
    "safety_",
    "reading_dialog",
    "ready_dialog",
    "kit_ticks",
    "pain_scale",
    "felt_",
    "morning_section",
    "morning_card",
    "relief_dialog",
    "card",
    "figure_card",
    "settings_figure",
    "reminder",
    "library_",
    "words_library",
    "shown_library",
    "routines_",
    "routine_editor",
    "routine_list",
    "picker",
    "found_list",
    "filter_bar",
    "search_pane",
    "exercise_section",
    "own_exercises",
    "exercise_form",
    "dose_fields",
    "stage_rows",
    "words_own",
    "name_order",
    "heat_map",
    "history_desk",
    "history_page",
    "history_section",
    "history_words",
    "pain_chart",
    "session_dialog",
    "day_map",
    "streak",
    "shortcuts_",
    "summary",
    "file_question",
)


@pytest.fixture
def launcher(launcher: Launcher, monkeypatch: pytest.MonkeyPatch) -> Launcher:
    """Give a launcher without a session bus."""
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")
    return launcher


def test_a_start_loads_no_section_that_nobody_has_opened(tmp_path: Path) -> None:
    """After the first look at the window, neither settings nor room nor dialogs to read have been loaded."""
    save_settings(tmp_path, Settings(safety_read=wall_time().day))
    command = [sys.executable, "-c", PROGRAM, str(tmp_path)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    loaded = [name.rpartition(".")[2] for name in done.stdout.split() if name.startswith("footdesk.")]
    assert "main_window" in loaded
    assert [name for name in loaded if name.startswith(LATE)] == []


def test_reminders_begin_where_somebody_wants_any(launcher: Launcher, qtbot: QtBot) -> None:
    """They look at the clock without their page, start what is answered in the window, and end with it."""
    save_schedule(launcher.folder, Schedule((Reminder(450, "desk-break"),), quiet=QuietHours(0, 0)))
    app = launcher.open().app
    reminders = app.sections.reminders
    reminders.desk.try_one()
    qtbot.waitUntil(app.window.banner.isVisible)
    assert "Time for your feet. Desk break, 4 min, standing." in app.window.banner.words()
    app.window.banner_action_wanted.emit()
    assert app.desk.moment().exercise.id == "toe-pressing"
    app.window.show_section("reminders")
    assert reminders.page is not None
    assert reminders.desk.shown.refused
    reminders.desk.delete(0)
    app.window.banner_action_wanted.emit()
    assert reminders.desk.schedule.reminders != ()


def test_a_damaged_schedule_is_told(launcher: Launcher) -> None:
    """The person knows that there are no reminders any more, and where the old ones are."""
    (launcher.folder / "reminders.toml").write_text("=")
    app = launcher.open().app
    assert "reminders.bak.toml" in app.window.banner.words()


def test_the_start_at_login_is_switched(launcher: Launcher, home: Path) -> None:
    """The page shows what the desktop will do, and says when that cannot be changed."""
    app = launcher.open().app
    app.window.show_section("reminders")
    page = app.sections.reminders.page
    assert page is not None
    page.login_wanted.emit(True)
    entry = home / "config" / "autostart" / "footdesk.desktop"
    assert entry.exists()
    assert page._login.isChecked()
    entry.unlink()
    entry.mkdir()
    app.window.show_section("exercises")
    app.window.show_section("reminders")
    assert not page._login.isChecked()
    page.login_wanted.emit(True)
    assert "This could not be changed" in app.window.banner.words()


def test_in_the_background_the_window_is_minimised(launcher: Launcher) -> None:
    """Without a tray it waits in the task bar."""
    assert launcher.open(Request(background=True)).app.shell.isMinimized()
