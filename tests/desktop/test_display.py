"""Without a display Qt aborts; FootDesk finds out first."""

import socket
import sys
from pathlib import Path

import pytest

from footdesk.desktop.display import has_display

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only X11 and Wayland can be missing")


def test_no_display_at_all_is_none() -> None:
    """Neither X nor Wayland named means that there is nowhere to open a window."""
    assert not has_display({})


def test_a_dead_x_display_is_none() -> None:
    """A display that is named but does not answer is none."""
    assert not has_display({"DISPLAY": ":9876"})


def test_a_dead_wayland_display_is_none(tmp_path: Path) -> None:
    """A Wayland socket that nobody listens on is none."""
    assert not has_display({"WAYLAND_DISPLAY": "wayland-0", "XDG_RUNTIME_DIR": str(tmp_path)})


def test_a_platform_asked_for_by_name_is_taken(tmp_path: Path) -> None:
    """Whoever asks for the offscreen platform needs no display."""
    assert has_display({"QT_QPA_PLATFORM": "offscreen", "HOME": str(tmp_path)})


def test_a_listening_wayland_socket_is_a_display(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A Wayland compositor that listens is a display."""
    server = socket.socket(socket.AF_UNIX)
    monkeypatch.chdir(tmp_path)
    server.bind("wayland-7")
    server.listen()
    with server:
        assert has_display({"WAYLAND_DISPLAY": "wayland-7", "XDG_RUNTIME_DIR": str(tmp_path)})
