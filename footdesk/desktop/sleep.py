"""The machine goes to sleep or its screen is locked: whoever exercises has left, and is told so by the system's bus.

This is how Linux desktops tell it. Elsewhere the driver sees it by the clocks.
"""

import importlib
import os
import sys
from collections.abc import Mapping
from types import ModuleType
from typing import Any

from PySide6.QtCore import SLOT, QObject, Signal, Slot

from footdesk.core.snapshot import Snapshot
from footdesk.core.transitions import State

LOGIN = "org.freedesktop.login1"
LOGIN_PATH = "/org/freedesktop/login1"

SCREEN_SAVERS = (
    "org.freedesktop.ScreenSaver",
    "org.gnome.ScreenSaver",
    "org.cinnamon.ScreenSaver",
    "org.mate.ScreenSaver",
    "org.xfce.ScreenSaver",
)
"""The interfaces that tell ActiveChanged on the session bus, whichever desktop it is."""


class Sleep(QObject):
    """Tells that the machine is about to sleep or has been locked."""

    slept = Signal()
    locked = Signal()

    def __init__(self, environment: Mapping[str, str] = os.environ, parent: QObject | None = None) -> None:
        """Watch the buses of an environment; nothing is loaded or asked before a session runs."""
        super().__init__(parent)
        self._environment = environment
        self._watching = False
        self._buses: tuple[Any, ...] = ()
        self._question: Any = None

    def see(self, snapshot: Snapshot) -> None:
        """Begin to watch with the first session that runs."""
        if snapshot.state is State.RUNNING and not self._watching:
            self._watching = True
            self._watch()

    def _watch(self) -> None:
        if sys.platform != "linux":
            return
        # Loaded here because a window needs no bus: it would cost the start a few milliseconds.
        dbus = importlib.import_module("PySide6.QtDBus")
        system, session = dbus.QDBusConnection.systemBus(), dbus.QDBusConnection.sessionBus()
        self._buses = (system, session)
        if system.isConnected():
            manager = f"{LOGIN}.Manager"
            system.connect(LOGIN, LOGIN_PATH, manager, "PrepareForSleep", self, SLOT("prepare_for_sleep(bool)"))
            self._ask_for_session(dbus, system)
        if session.isConnected():
            for interface in SCREEN_SAVERS:
                session.connect("", "", interface, "ActiveChanged", self, SLOT("screen_saver_changed(bool)"))

    def _ask_for_session(self, dbus: ModuleType, system: Any) -> None:  # noqa: ANN401 - loaded late
        """Ask which of the machine's sessions is ours: another person's lock is none of our business."""
        question = dbus.QDBusMessage.createMethodCall(LOGIN, LOGIN_PATH, f"{LOGIN}.Manager", "GetSession")
        question.setArguments([self._environment.get("XDG_SESSION_ID", "auto")])
        self._question = dbus.QDBusPendingCallWatcher(system.asyncCall(question), self)
        self._question.finished.connect(self._watch_session)

    def _watch_session(self) -> None:
        watcher, self._question = self._question, None
        found = watcher.reply().arguments()
        watcher.deleteLater()
        path = found[0].path() if found and hasattr(found[0], "path") else ""
        if path:
            system, _ = self._buses
            system.connect(LOGIN, path, f"{LOGIN}.Session", "Lock", self, SLOT("lock()"))

    @Slot(bool)
    def prepare_for_sleep(self, begins: bool) -> None:  # noqa: FBT001 - D-Bus calls it
        """Hear from logind that the machine goes to sleep, or woke up."""
        if begins:
            self.slept.emit()

    @Slot()
    def lock(self) -> None:
        """Hear from logind that our session is to be locked."""
        self.locked.emit()

    @Slot(bool)
    def screen_saver_changed(self, active: bool) -> None:  # noqa: FBT001 - D-Bus calls it
        """Hear from the desktop that the screen was locked or blanked, or is back."""
        if active:
            self.locked.emit()
