"""A day in the tray: what it keeps, and how often it wakes the machine."""

import shutil
import sys
from datetime import timedelta
from pathlib import Path

import pytest

from footdesk.core.reminder import new_memory
from footdesk.core.schedule import WEEK, QuietHours, Reminder, Schedule
from footdesk.desktop.wall import wall_time, zoned_time
from footdesk.store.reminders import save_memory, save_schedule
from footdesk.store.settings import Settings, save_settings
from tests.benchmarks.running import settle, switches
from tests.end2end.display import Display, Process, missing, wait_until
from tests.end2end.private_bus import PYTHON

LACKING = missing() or ("" if shutil.which("dunst") else "Not installed: dunst.")
TRAY = [PYTHON, str(Path(__file__).parents[1] / "end2end" / "tray_host.py")]
MINUTES = 3

pytestmark = [pytest.mark.skipif(bool(LACKING), reason=LACKING or "present"), pytest.mark.timeout(900)]


@pytest.fixture
def folder(display: Display) -> Path:
    """Give a folder of data with a reminder in each hour."""
    folder = display.folder / "data"
    folder.mkdir()
    save_settings(folder, Settings(safety_read=wall_time().day, tray_said=True))
    hourly = tuple(Reminder(hour * 60 + 15, "desk-break", WEEK) for hour in range(24))
    save_schedule(folder, Schedule(hourly, quiet=QuietHours(0, 0)))
    save_memory(folder, new_memory(zoned_time() - timedelta(minutes=1)))
    return folder


@pytest.fixture
def tray(display: Display) -> Process:
    """Give a tray, which says what comes into it."""
    tray = display.start(TRAY)
    wait_until(lambda: "ready" in tray.said, "a tray")
    return tray


@pytest.fixture
def dunst(display: Display) -> Process:
    """Give a notification daemon, which says what it is told."""
    return display.start(["dunst", "-conf", "/dev/null", "-print"])


def test_a_day_in_the_tray_leaves_nothing_behind(display: Display, folder: Path, tray: Process, dunst: Process) -> None:
    """After 24 hours of reminders it keeps as many handles as after two, and at most a hundredth more memory."""
    day = display.start([sys.executable, "-m", "tests.benchmarks.tray_day", str(folder)])
    assert day.wait(600) == 0, day.said
    assert "item" in tray.said
    assert dunst.said.count("Time for your feet") >= 2 * 24, "each comes, and comes again when it was put off"
    (early, handles), (late, handles_late) = (
        tuple(map(int, line.split()[1:])) for line in day.said.splitlines() if line.startswith("kept")
    )
    assert handles_late <= handles
    assert late <= early * 1.01, f"{late} KiB after a day, {early} KiB after two hours"


def test_it_wakes_less_than_twice_a_minute(display: Display, folder: Path, tray: Process, dunst: Process) -> None:
    """In the tray only the look at the clock wakes it, once a minute."""
    process = display.start(
        [sys.executable, "-m", "footdesk", "--data", str(folder), "--silent", "--background"],
    )
    wait_until(lambda: "item" in tray.said, "FootDesk in the tray")
    settle(10)
    before = switches(process)
    settle(60 * MINUTES)
    woken = switches(process) - before
    assert woken < 2 * MINUTES, f"{woken} wake-ups in {MINUTES} minutes"
