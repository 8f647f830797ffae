"""A reminder as a notification of the desktop, with its answers as buttons (Desktop Notifications Specification 1.2).

The desktop decides how it looks and when it goes; FootDesk never puts a window in front of what one is doing.
"""

from collections.abc import Mapping
from enum import Enum
from typing import Any

from msgspec import Struct
from PySide6.QtCore import QObject, Signal

from footdesk.desktop.session_bus import SessionBus

NAME = "org.freedesktop.Notifications"
PATH = "/org/freedesktop/Notifications"
DUNST = "org.dunstproject.cmd0"
PROPERTIES = "org.freedesktop.DBus.Properties"
_QUESTIONS = ((NAME, "Inhibited"), (DUNST, "paused"))


class Reply(Enum):
    """What a person can answer; the value is the key of the button."""

    START = "start"
    LATER = "later"
    NOT_TODAY = "not-today"


class Words(Struct, frozen=True):
    """What a notification says: its heading, its text, and the label of each button."""

    heading: str
    text: str
    labels: Mapping[Reply, str]


class Notifications(QObject):
    """Shows one notification at a time; `answered` tells what the person pressed, `refused` that none can be shown.

    `disturbing_told` answers whether the person wants not to be disturbed.
    """

    shown = Signal()
    answered = Signal(Reply)
    refused = Signal()
    disturbing_told = Signal(bool)

    def __init__(self, environment: Mapping[str, str], parent: QObject | None = None) -> None:
        """Connect to the session bus of an environment."""
        super().__init__(parent)
        self._bus = SessionBus(environment, self)
        self._bus.heard.connect(self._hear)
        self._bus.lost.connect(self._forget)
        for member in ("ActionInvoked", "NotificationClosed"):
            self._bus.watch(NAME, member)
        self._number = 0
        self._answers: list[bool] | None = None

    def show(self, words: Words, icon: str) -> None:
        """Show this, instead of the one before; `icon` is a file or the name of an icon."""
        actions = [part for reply, label in words.labels.items() for part in (reply.value, label)]
        # A click on the notification itself is the first answer.
        hints = {"desktop-entry": ("s", "footdesk"), "category": ("s", "reminder"), "urgency": ("y", 1)}
        body = ("FootDesk", self._number, icon, words.heading, words.text, actions, hints, 0)
        self._bus.call(NAME, PATH, NAME, "Notify", "susssasa{sv}i", body, self._note)

    def withdraw(self) -> None:
        """Take it away."""
        if self._number:
            self._bus.call(NAME, PATH, NAME, "CloseNotification", "u", (self._number,), _ignore)
            self._number = 0

    def ask_do_not_disturb(self) -> None:
        """Ask whether the person wants not to be disturbed; `disturbing_told` tells it.

        KDE says so itself, dunst under a name of its own; others show what they are given when they may.
        """
        if self._answers is None:
            self._answers = []
            for interface, key in _QUESTIONS:
                self._bus.call(NAME, PATH, PROPERTIES, "Get", "ss", (interface, key), self._collect)

    def close(self) -> None:
        """Leave the bus; what is shown goes with it."""
        self.withdraw()
        self._bus.close()

    def _collect(self, answer: tuple[Any, ...] | None) -> None:
        """Take one answer; none is no wish."""
        answers = [*(self._answers or ()), bool(answer and answer[0][1])]
        done = len(answers) == len(_QUESTIONS)
        self._answers = None if done else answers
        if done:
            self.disturbing_told.emit(any(answers))

    def _note(self, answer: tuple[Any, ...] | None) -> None:
        if answer is None:
            self._number = 0
            self.refused.emit()
        else:
            self._number = answer[0]
            self.shown.emit()

    def _hear(self, _interface: str, member: str, body: tuple[Any, ...]) -> None:
        if not self._number or body[0] != self._number:
            return
        if member == "NotificationClosed":
            self._number = 0
        elif body[1] in {reply.value for reply in Reply}:
            self._number = 0
            self.answered.emit(Reply(body[1]))

    def _forget(self) -> None:
        self._number = 0


def _ignore(_answer: object) -> None:
    """Take an answer that changes nothing."""
