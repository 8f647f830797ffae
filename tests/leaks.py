"""What a test may not leave behind: running timers, threads and animations, and windows.

Each is reported with the line that started it. The starts are noted from the beginning of the run, by `watch_starts`.
"""

import gc
import sys
import threading
import weakref
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import shiboken6
from PySide6.QtCore import QAbstractAnimation, QCoreApplication, QEvent, QObject, QThread, QTimer
from PySide6.QtWidgets import QApplication, QWidget

END_SECONDS = 2.0


@dataclass(frozen=True, slots=True)
class Start:
    """That something was started, where, and how to see whether it still runs."""

    what: weakref.ref[Any]
    where: str
    runs: Callable[[Any], bool]

    def left(self) -> str | None:
        """Return what still runs and where it was started, or None when it has ended."""
        it = self.what()
        if it is None or not shiboken6.isValid(it) or not self.runs(it):
            return None
        return f"{type(it).__name__} {it.objectName()!r}, started at {self.where}, still runs"


_RUNNING: dict[type[QObject], Callable[[Any], bool]] = {
    QTimer: QTimer.isActive,
    QThread: QThread.isRunning,
    QAbstractAnimation: lambda animation: animation.state() == QAbstractAnimation.State.Running,
}


def watch_starts() -> list[Start]:
    """Return a list to which, from now on, every start of a timer, thread or animation from Python is added."""
    starts: list[Start] = []
    for kind, runs in _RUNNING.items():
        # The type checker is right that this is no way to treat a class; it is the only way to hear of every start.
        setattr(kind, "start", _noting(kind.start, runs, starts))  # type: ignore[attr-defined] # noqa: B010
    return starts


def windows() -> set[int]:
    """Return the addresses of all widgets that no other owns."""
    if not isinstance(QApplication.instance(), QApplication):
        return set()
    return {_address(widget) for widget in QApplication.topLevelWidgets()}


def threads() -> set[threading.Thread]:
    """Return the threads that run Python."""
    return set(threading.enumerate())


def find(starts: list[Start], windows_before: set[int], threads_before: set[threading.Thread]) -> list[str]:
    """Return a sentence for each thing left behind; what is only waiting to be deleted or collected is not."""
    for thread in threads() - threads_before:
        thread.join(END_SECONDS)
    found = list(_find(starts, windows_before, threads_before))
    if found and QCoreApplication.instance():
        _delete_what_waits()
        found = list(_find(starts, windows_before, threads_before))
    return found


def _find(starts: list[Start], windows_before: set[int], threads_before: set[threading.Thread]) -> Iterator[str]:
    for start in starts:
        if left := start.left():
            yield left
    for thread in threads() - threads_before:
        yield f"thread {thread.name!r} still runs"
    if windows() - windows_before:
        for widget in QApplication.topLevelWidgets():
            if _address(widget) not in windows_before:
                yield f"{type(widget).__name__} {widget.windowTitle()!r} has no owner and was not closed and deleted"


def _delete_what_waits() -> None:
    gc.collect()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    QCoreApplication.processEvents()


def _noting(start: Callable[..., Any], runs: Callable[[Any], bool], starts: list[Start]) -> Callable[..., Any]:
    def noted(self: QObject, *arguments: Any, **named: Any) -> Any:  # noqa: ANN401 - it passes on what it is given
        caller = sys._getframe(1)
        starts.append(Start(weakref.ref(self), f"{caller.f_code.co_filename}:{caller.f_lineno}", runs))
        return start(self, *arguments, **named)

    return noted


def _address(widget: QWidget) -> int:
    return int(shiboken6.getCppPointer(widget)[0])
