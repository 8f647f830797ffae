"""Whether another program fills the screen: a film, a call, a presentation.

X11 tells it. Wayland tells nobody; there a desktop holds notifications back by itself.
"""

import os

from PySide6.QtGui import QGuiApplication

from footdesk.desktop.x11_window import Server, connected

_ON_ALL_DESKTOPS = 0xFFFFFFFF


def another_fills_the_screen() -> bool:
    """Look now; only where windows are those of X11."""
    if QGuiApplication.platformName() != "xcb":
        return False
    with connected() as server:
        full, hidden = server.atom("_NET_WM_STATE_FULLSCREEN"), server.atom("_NET_WM_STATE_HIDDEN")
        for window in server.numbers(server.root, "_NET_CLIENT_LIST"):
            states = server.numbers(window, "_NET_WM_STATE")
            if full in states and hidden not in states and _is_seen(server, window) and not _is_ours(server, window):
                return True
    return False


def _is_seen(server: Server, window: int) -> bool:
    """Whether it is on the virtual desktop that is shown; a window manager without them says nothing."""
    on = server.numbers(window, "_NET_WM_DESKTOP")
    return not on or on[0] == _ON_ALL_DESKTOPS or on == server.numbers(server.root, "_NET_CURRENT_DESKTOP")


def _is_ours(server: Server, window: int) -> bool:
    return server.numbers(window, "_NET_WM_PID") == (os.getpid(),)
