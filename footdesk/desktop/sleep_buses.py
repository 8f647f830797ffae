"""What the buses of a Linux desktop tell of sleep and lock: logind's manager, our session's lock, the screen saver."""

from typing import cast

from PySide6.QtCore import SLOT, QObject, Signal, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusObjectPath, QDBusPendingCallWatcher

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


class SleepBuses(QObject):
    """Listens to the system's bus and the session's; where there is none, nothing is ever told."""

    slept = Signal()
    locked = Signal()

    def __init__(self, session_id: str, parent: QObject) -> None:
        """Listen from now on; `session_id` is logind's name of our session, or "auto"."""
        super().__init__(parent)
        self._system = QDBusConnection.systemBus()
        session = QDBusConnection.sessionBus()
        if self._system.isConnected():
            manager = f"{LOGIN}.Manager"
            slot = _slot("prepare_for_sleep(bool)")
            self._system.connect(LOGIN, LOGIN_PATH, manager, "PrepareForSleep", self, slot)
            self._ask_for_session(session_id)
        if session.isConnected():
            for interface in SCREEN_SAVERS:
                session.connect("", "", interface, "ActiveChanged", self, _slot("screen_saver_changed(bool)"))

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

    def _ask_for_session(self, session_id: str) -> None:
        """Ask which of the machine's sessions is ours: another person's lock is none of our business."""
        question = QDBusMessage.createMethodCall(LOGIN, LOGIN_PATH, f"{LOGIN}.Manager", "GetSession")
        question.setArguments([session_id])
        watcher = QDBusPendingCallWatcher(self._system.asyncCall(question), self)
        watcher.finished.connect(self._watch_session)

    def _watch_session(self, watcher: QDBusPendingCallWatcher) -> None:
        answer = watcher.reply().arguments()
        watcher.deleteLater()
        # An error answers with its sentence: then there is no logind, and no session of ours.
        if answer and isinstance(answer[0], QDBusObjectPath):
            path = answer[0].path()
            self._system.connect(LOGIN, path, f"{LOGIN}.Session", "Lock", self, _slot("lock()"))


def _slot(signature: str) -> bytes:
    # PySide's hints ask for bytes, PySide itself for text.
    return cast("bytes", SLOT(signature))
