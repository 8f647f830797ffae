"""The one crash hook: where a mistake of ours ends up, in whatever thread it happens.

Each different mistake is written once as a report, printed once, and the first is told to whoever listens. The hook
never fails itself: where the report cannot be written, it is told without a file.
"""

import faulthandler
import sys
import threading
import traceback
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import IO

from msgspec import Struct
from PySide6.QtCore import QObject, Signal, qVersion

from footdesk import __version__

MOST_REPORTS = 20
"""How many reports one run writes: a mistake that never repeats exactly does not fill the disk."""

ABORTS = "abort.txt"
"""The name of the file in which each run writes its heading, and Python where it was when the process was ended."""


class Crash(Struct, frozen=True):
    """What is told of a mistake: the report's `text`, and the file it is in, or None where none could be written."""

    text: str
    path: Path | None


class CrashHook(QObject):
    """Catches what nobody else caught, from `install` to `uninstall`; reports go to one folder."""

    crashed = Signal(Crash)

    def __init__(self, folder: Path, now: Callable[[], datetime], parent: QObject | None = None) -> None:
        """Write into `folder`, which need not exist yet; `now` gives the time with its zone."""
        super().__init__(parent)
        self._folder = folder
        self._now = now
        self._known: set[str] = set()
        self._lock = threading.Lock()
        self._aborts: IO[bytes] | None = None
        self._before = (sys.excepthook, threading.excepthook)
        self._told_aborts = faulthandler.is_enabled()

    def install(self) -> None:
        """Take over from the hooks there are, and have Python say where it was when the whole process is ended."""
        self._before = (sys.excepthook, threading.excepthook)
        sys.excepthook = self._caught
        threading.excepthook = self._caught_in_thread
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            self._aborts = (self._folder / ABORTS).open("ab", buffering=0)
            # By this line one knows which FootDesk was ended, and when it had been started.
            self._aborts.write(_first_line(self._now()).encode())
        except OSError as error:
            _say(f"Reports of crashes cannot be kept in {self._folder}: {error.strerror}.\n")
        if self._aborts is not None:
            faulthandler.enable(self._aborts)

    def uninstall(self) -> None:
        """Give the hooks back to those who had them."""
        sys.excepthook, threading.excepthook = self._before
        if self._aborts:
            faulthandler.disable()
            self._aborts.close()
            self._aborts = None
            if self._told_aborts and sys.__stderr__ is not None:
                faulthandler.enable(sys.__stderr__)

    def _caught(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            self._before[0](kind, error, trace)
            return
        self._report(error, "the main thread")

    def _caught_in_thread(self, caught: threading.ExceptHookArgs) -> None:
        # Python asks for no hook when a thread ends by SystemExit, so there always is an error.
        if caught.exc_value is not None:
            self._report(caught.exc_value, caught.thread.name if caught.thread else "a thread that has ended")

    def _report(self, error: BaseException, where: str) -> None:
        try:
            what = "".join(traceback.format_exception(error))
            with self._lock:
                if what in self._known or len(self._known) == MOST_REPORTS:
                    return
                self._known.add(what)
                number = len(self._known)
            now = self._now()
            text = f"{_heading(now)}In {where}:\n\n{what}"
            _say(text)
            crash = Crash(text, self._written(text, f"crash-{now:%Y%m%d-%H%M%S}-{number}.txt"))
            if number == 1:
                self.crashed.emit(crash)
        except Exception:  # noqa: BLE001 - whoever is to report a mistake must not make another.
            _say(traceback.format_exc())

    def _written(self, text: str, name: str) -> Path | None:
        path = self._folder / name
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        except OSError as error:
            _say(f"This report could not be kept as {path}: {error.strerror}.\n")
            return None
        return path


def _first_line(now: datetime) -> str:
    return f"FootDesk {__version__}, {now.isoformat(timespec='seconds')}\n"


def _heading(now: datetime) -> str:
    # Only here: it asks the system more than a start has time for.
    import platform  # noqa: PLC0415 - see above

    return f"{_first_line(now)}Python {platform.python_version()}, Qt {qVersion()}, {platform.platform()}\n"


def _say(text: str) -> None:
    # A program without a console has no standard error.
    if sys.stderr is not None:
        sys.stderr.write(text)
