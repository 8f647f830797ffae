"""KWin's own scripting, over the session bus: under KDE's Wayland the one way to keep a window above the others.

A script is loaded as long as our window is shown, and speaks of this process's window alone. Nothing here waits.
"""

import json
import os
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from footdesk.desktop.session_bus import SessionBus

_KWIN, _PLACE, _SCRIPTING = "org.kde.KWin", "/Scripting", "org.kde.kwin.Scripting"
_BUS, _BUS_PLACE = "org.freedesktop.DBus", "/org/freedesktop/DBus"
_NAME = "footdesk-keep-above"
_REFUSED = -1
"""What KWin answers where it could not load a script."""

# The windows are told by windowList() from Plasma 6 on, by clientList() before it.
_SCRIPT = """\
var windows = workspace.windowList ? workspace.windowList() : workspace.clientList();
for (var place = 0; place < windows.length; place++) {
    var found = windows[place];
    if (found.pid == %(pid)d && found.caption == %(title)s) {
        found.keepAbove = %(above)s;
        found.onAllDesktops = true;
        found.skipTaskbar = true;
        found.skipPager = true;
    }
}
"""


class KWinScript(QObject):
    """Tells KWin where our window stands; `answered` says whether KWin can be told, as soon as that is known."""

    answered = Signal(bool)

    def __init__(self, environment: Mapping[str, str], parent: QObject) -> None:
        """Ask whether KWin is there."""
        super().__init__(parent)
        self._bus = SessionBus(environment, self)
        self._folder: tempfile.TemporaryDirectory[str] | None = None
        self._bus.call(_BUS, _BUS_PLACE, _BUS, "NameHasOwner", "s", (_KWIN,), self._hear_owner)

    def keep(self, title: str, *, above: bool) -> None:
        """Let the shown window with this title stand above the others, or among them again."""
        self.let_go()
        self._folder = tempfile.TemporaryDirectory(prefix="footdesk-", ignore_cleanup_errors=True)
        path = Path(self._folder.name) / f"{_NAME}.js"
        words = {"pid": os.getpid(), "title": json.dumps(title), "above": json.dumps(above)}
        path.write_text(_SCRIPT % words, encoding="utf-8")
        self._ask("loadScript", "ss", (str(path), _NAME), self._hear_loaded)

    def let_go(self) -> None:
        """Take the script back: the window is not shown any more."""
        if self._folder is not None:
            self._ask("unloadScript", "s", (_NAME,), _nothing)
            self._folder.cleanup()
            self._folder = None

    def _ask(self, method: str, signature: str, body: tuple[object, ...], answer: Any) -> None:  # noqa: ANN401 - an Answer
        self._bus.call(_KWIN, _PLACE, _SCRIPTING, method, signature, body, answer)

    def _hear_owner(self, answer: tuple[Any, ...] | None) -> None:
        self.answered.emit(answer == (True,))

    def _hear_loaded(self, answer: tuple[Any, ...] | None) -> None:
        if answer is None or answer[0] == _REFUSED:
            self.answered.emit(False)
        else:
            self._ask("start", "", (), _nothing)


def _nothing(_answer: tuple[Any, ...] | None) -> None:
    """There is nothing to do with the answer."""
