"""Whoever is quicker than FootDesk opens: what is pressed in its empty window is not lost."""

import os
import signal

import pytest

from footdesk.desktop.wall import wall_time
from footdesk.store.settings import Settings, save_settings
from tests.end2end.display import Display, wait_until

pytestmark = pytest.mark.frozen

EMPTY = "Opening FootDesk"
FULL = "FootDesk"


def test_a_key_pressed_in_the_empty_window_is_answered(display: Display, program: list[str]) -> None:
    """It waits until there is something that answers it, with nothing pressed afterwards that would wake it."""
    folder = display.folder / "data"
    folder.mkdir()
    save_settings(folder, Settings(safety_read=wall_time().day))
    footdesk = display.start([*program, "--silent", "--data", str(folder)])
    wait_until(lambda: display.windows(f"({EMPTY}|{FULL})"), "a window")
    # It stands still while the key is pressed: the key comes before its pages, however slow the keyboard's way is.
    os.killpg(footdesk.id, signal.SIGSTOP)
    [window] = display.windows(f"({EMPTY}|{FULL})")
    wait_until(lambda: display.active_window() == window, "a window that has the keyboard")
    display.xdotool("key", "F1")
    os.killpg(footdesk.id, signal.SIGCONT)
    display.window("Keyboard shortcuts")
