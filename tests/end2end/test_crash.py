"""A process that was ended by the system tells so at the next start, once, with a report to copy."""

import os
import signal
import sys
from pathlib import Path

import pytest

from footdesk.desktop.crash_reports import TOLD
from footdesk.desktop.wall import wall_time
from footdesk.store.settings import Settings, save_settings
from tests.end2end.display import Display, wait_until

pytestmark = pytest.mark.frozen

TITLE = "Something went wrong in FootDesk"
CLIPBOARD = "from PySide6.QtWidgets import QApplication; print(QApplication([]).clipboard().text())"


@pytest.fixture
def folder(display: Display) -> Path:
    """Give a folder of data in which the safety page was read."""
    folder = display.folder / "data"
    folder.mkdir()
    save_settings(folder, Settings(safety_read=wall_time().day))
    return folder


@pytest.mark.parametrize("ended_by", [signal.SIGSEGV, signal.SIGABRT])
def test_a_crash_is_told_once(display: Display, program: list[str], folder: Path, ended_by: signal.Signals) -> None:
    """The next start shows where the process was, and copies it; the start after that says nothing."""
    command = [*program, "--data", str(folder)]
    crashed = display.start(command)
    display.window("FootDesk")
    os.kill(crashed.id, ended_by)
    assert crashed.wait() == -ended_by

    again = display.start(command)
    dialog = display.window(TITLE)
    assert "Fatal Python error" in next((folder / TOLD).glob("crash-*-end.txt")).read_text(encoding="utf-8")
    display.xdotool("windowactivate", "--sync", str(dialog), "key", "space")
    wait_until(lambda: "footdesk" in display.run(sys.executable, "-c", CLIPBOARD), "a copied report")
    display.xdotool("key", "Escape")
    wait_until(lambda: not display.windows(TITLE), "a closed dialog")
    display.xdotool("windowactivate", "--sync", str(display.window("FootDesk")), "key", "ctrl+q")
    assert again.wait() == 0, again.said

    display.start(command)
    display.window("FootDesk")
    display.run(sys.executable, "-c", "import time; time.sleep(2)")
    assert display.windows(TITLE) == []
