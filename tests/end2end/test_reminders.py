"""A reminder on a real desktop: dunst shows it, its answers work, and it waits behind a full screen."""

import shutil
import sys
from datetime import timedelta
from pathlib import Path

import pytest

from footdesk.core.reminder import new_memory
from footdesk.core.schedule import WEEK, QuietHours, Reminder, Schedule
from footdesk.desktop.wall import wall_time, zoned_time
from footdesk.store.reminders import load_memory, save_memory, save_schedule
from footdesk.store.settings import Settings, save_settings
from tests.end2end.display import Display, Process, wait_until

pytestmark = pytest.mark.frozen

NO_DUNST = "" if shutil.which("dunst") else "Not installed: dunst."
FULL_SCREEN = """
from PySide6.QtWidgets import QApplication, QWidget
application = QApplication([])
film = QWidget(windowTitle="a film")
film.showFullScreen()
application.exec()
"""
CHOICE = """#!/bin/sh
grep -m 1 "$(cat "$(dirname "$0")/answer")"
"""
"""Stands where a person would choose from dunst's menu of answers."""

DUNST = """
[global]
    dmenu = {choice}
[urgency_normal]
    timeout = 0
"""


@pytest.fixture
def folder(display: Display) -> Path:
    """Give a folder of data with a reminder whose time has just come."""
    folder = display.folder / "data"
    folder.mkdir()
    save_settings(folder, Settings(safety_read=wall_time().day, ask_pain=False))
    now = zoned_time()
    due = now - timedelta(minutes=2)
    reminder = Reminder(due.hour * 60 + due.minute, "desk-break", WEEK)
    save_schedule(folder, Schedule((reminder,), quiet=QuietHours(0, 0)))
    memory = new_memory(now - timedelta(minutes=4))
    save_memory(folder, memory)
    return folder


@pytest.fixture
def dunst(display: Display) -> Process:
    """Give a running notification daemon."""
    if NO_DUNST:
        pytest.skip(NO_DUNST)
    settings = display.home / "dunstrc"
    choice = display.home / "choice"
    choice.write_text(CHOICE, encoding="utf-8")
    choice.chmod(0o700)
    settings.write_text(DUNST.format(choice=choice), encoding="utf-8")
    started = display.start(["dunst", "-config", str(settings), "-print"])
    wait_until(lambda: has_daemon(display), "a notification daemon")
    return started


def has_daemon(display: Display) -> bool:
    """Whether somebody shows notifications."""
    asked = ["dbus-send", "--session", "--print-reply", "--dest=org.freedesktop.DBus", "/org/freedesktop/DBus"]
    method = "org.freedesktop.DBus.NameHasOwner"
    return "true" in display.run(*asked, method, "string:org.freedesktop.Notifications", check=False)


def told(folder: Path) -> bool:
    """Whether a reminder was counted as told."""
    memory = load_memory(folder)
    return memory is not None and bool(memory.told)


def answer(display: Display, label: str) -> None:
    """Press a button of the notification, in dunst's own menu."""
    (display.home / "answer").write_text(label, encoding="utf-8")
    display.run("dunstctl", "context")


def test_it_appears_and_start_starts(display: Display, dunst: Process, program: list[str], folder: Path) -> None:
    """Dunst shows the heading and the routine; the answer Start starts it."""
    display.start([*program, "--data", str(folder), "--silent"])
    display.window("FootDesk")
    wait_until(lambda: "Time for your feet" in dunst.said, "a notification")
    wait_until(lambda: told(folder), "a reminder that was told")
    for part in ("Desk break, 4 min, standing.", "In 10 minutes", "Not today", "Start"):
        assert part in dunst.said
    answer(display, "Start")
    display.window("Toe pressing - FootDesk")


def test_it_waits_behind_a_full_screen(display: Display, dunst: Process, program: list[str], folder: Path) -> None:
    """While a film fills the screen nothing comes; when it has ended, it comes at the next look."""
    film = display.start([sys.executable, "-c", FULL_SCREEN])
    display.window("a film")
    started = display.start([*program, "--data", str(folder), "--silent"])
    wait_until((folder / "abort.txt").exists, "a start")
    display.run("sleep", "5")
    assert "Time for your feet" not in dunst.said
    film.stop()
    wait_until(lambda: "Time for your feet" in dunst.said, "a notification", 75)
    answer(display, "Not today")
    wait_until(lambda: (memory := load_memory(folder)) is not None and memory.off is not None, "an answer")
    started.stop()


def test_it_waits_while_nobody_wants_to_be_disturbed(
    display: Display, dunst: Process, program: list[str], folder: Path
) -> None:
    """Dunst that is paused is not given anything to keep for later; in ten minutes puts it off."""
    pause = ["dbus-send", "--session", "--print-reply", "--dest=org.freedesktop.Notifications"]
    pause += ["/org/freedesktop/Notifications", "org.freedesktop.DBus.Properties.Set", "string:org.dunstproject.cmd0"]
    display.run(*pause, "string:paused", "variant:boolean:true")
    display.start([*program, "--data", str(folder), "--silent"])
    display.window("FootDesk")
    display.run("sleep", "5")
    assert "Time for your feet" not in dunst.said
    assert not told(folder)
    display.run(*pause, "string:paused", "variant:boolean:false")
    wait_until(lambda: "Time for your feet" in dunst.said, "a notification", 75)
    answer(display, "In 10 minutes")
    wait_until(lambda: (memory := load_memory(folder)) is not None and memory.again is not None, "an answer")


def test_without_a_daemon_the_window_says_it(display: Display, program: list[str], folder: Path) -> None:
    """Where nobody shows notifications the reminder is in FootDesk itself."""
    display.start([*program, "--data", str(folder), "--silent"])
    display.window("FootDesk")
    wait_until(lambda: told(folder), "a reminder that was told")
