"""Opening a display: where there is none, Qt explains its plugins at length and aborts; here it is one sentence."""

import os
import sys
from collections.abc import Callable, Sequence
from typing import TypeVar

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

Made = TypeVar("Made")

NO_DISPLAY = "There is no display to open a window on. Start FootDesk from a desktop."

_X_IS_DEAD = "could not connect to display"
_WAYLAND_IS_DEAD = "Failed to create wl_display"


def on_display(make: Callable[[], Made], status: int) -> Made:
    """Make the application; where Qt cannot open a display for it, say so in one sentence and leave with a status."""
    said: list[str] = []

    def hear(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
        said.append(message)
        if kind is QtMsgType.QtFatalMsg:
            sys.stderr.write(f"footdesk: {why_not(said)}\n")
            sys.stderr.flush()
            # Qt aborts as soon as it has been heard, and nothing is open yet that would have to be closed.
            os._exit(status)

    before = qInstallMessageHandler(hear)
    made = make()
    qInstallMessageHandler(before)
    for message in said:
        sys.stderr.write(f"{message}\n")
    return made


def why_not(said: Sequence[str]) -> str:
    """The sentence for a person, from what Qt said before it gave up: no display, or the first of its own reasons."""
    everything = " ".join(said)
    if _X_IS_DEAD in everything or (_WAYLAND_IS_DEAD in everything and '"xcb"' not in everything):
        return NO_DISPLAY
    return f"No window can be opened here. {said[0].strip()}"
