"""Without a display Qt aborts; FootDesk leaves with one sentence that says what to do."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from footdesk.desktop.display import NO_DISPLAY, why_not

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only X11 and Wayland can be missing")

OPENED = """
from PySide6.QtCore import qWarning
from PySide6.QtGui import QGuiApplication
from footdesk.desktop.display import on_display

def made():
    qWarning("something else")
    return QGuiApplication(["footdesk"])

on_display(made, 7)
qWarning("afterwards")
print("opened")
"""


def opened(**environment: str) -> "subprocess.CompletedProcess[str]":
    """Try to open a display in a fresh Python with nothing but this environment."""
    bare = {name: value for name, value in os.environ.items() if name in {"PATH", "HOME", "PYTHONPATH"}}
    command = [sys.executable, "-c", OPENED]
    return subprocess.run(command, env=bare | environment, capture_output=True, text=True, check=False, timeout=60)


@pytest.mark.parametrize(
    "environment",
    [
        {"QT_QPA_PLATFORM": "xcb"},
        {"QT_QPA_PLATFORM": "xcb", "DISPLAY": ":9876"},
        {"QT_QPA_PLATFORM": "wayland", "WAYLAND_DISPLAY": "wayland-9876"},
        {"QT_QPA_PLATFORM": "xcb;wayland", "DISPLAY": ":9876", "WAYLAND_DISPLAY": "wayland-9876"},
    ],
    ids=["nothing", "a dead X server", "a dead compositor", "both dead"],
)
def test_no_display_is_one_sentence(environment: dict[str, str], tmp_path: Path) -> None:
    """Nobody who answers, under X or Wayland, means that there is nowhere to open a window."""
    ran = opened(**environment, XDG_RUNTIME_DIR=str(tmp_path))
    assert (ran.returncode, ran.stdout) == (7, "")
    assert ran.stderr == f"footdesk: {NO_DISPLAY}\n"


def test_another_reason_is_qts_own(subtests: pytest.Subtests) -> None:
    """What is missing is named: a plugin that was asked for, or a library that the plugin for X needs."""
    with subtests.test("a plugin"):
        ran = opened(QT_QPA_PLATFORM="nonsense")
        assert ran.returncode == 7
        assert ran.stderr.startswith("footdesk: No window can be opened here.")
    with subtests.test("a library"):
        missing = "From 6.5.0, xcb-cursor0 or libxcb-cursor0 is needed to load the Qt xcb platform plugin."
        refused = 'Could not load the Qt platform plugin "xcb" in "" even though it was found.'
        assert missing in why_not([missing, refused, "Failed to create wl_display (No such file)"])


def test_a_display_that_opens_hides_nothing() -> None:
    """What Qt says meanwhile is written all the same, and Qt says afterwards what it likes in its own way."""
    ran = opened(QT_QPA_PLATFORM="offscreen")
    assert (ran.returncode, ran.stdout) == (0, "opened\n")
    assert ran.stderr.splitlines() == ["something else", "afterwards"]
