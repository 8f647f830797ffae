"""Whether there is a display to open a window on: without one, Qt does not say so but aborts."""

import sys
from collections.abc import Mapping
from pathlib import Path


def has_display(environment: Mapping[str, str]) -> bool:
    """Tell whether a window can be opened; a platform that the person asked for by name is taken at their word."""
    if sys.platform != "linux" or environment.get("QT_QPA_PLATFORM", "").partition(":")[0] not in _SEARCHED:
        return True
    return _x_answers(environment.get("DISPLAY", "")) or _wayland_answers(environment)


_SEARCHED = frozenset({"", "xcb", "wayland", "xcb;wayland", "wayland;xcb"})


def _x_answers(name: str) -> bool:
    if not name:
        return False
    # Only here: where there is Wayland alone, or no Linux, nothing is asked of X.
    import ctypes  # noqa: PLC0415 - see above

    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        # Qt needs the same library for X.
        return False
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(name.encode(), None)
    answers = bool(xcb.xcb_connection_has_error(connection) == 0)
    xcb.xcb_disconnect(connection)
    return answers


def _wayland_answers(environment: Mapping[str, str]) -> bool:
    name = environment.get("WAYLAND_DISPLAY", "")
    if not name:
        return False
    # Only here: a start under X opens no socket of its own.
    import socket  # noqa: PLC0415 - see above

    path = Path(environment.get("XDG_RUNTIME_DIR", ""), name)
    with socket.socket(socket.AF_UNIX) as client:
        return client.connect_ex(str(path)) == 0
