"""The way to a screen reader: a sentence that it says at once, whatever control has the keyboard."""

from msgspec import Struct
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


class Announcement(Struct, frozen=True):
    """A sentence for the screen reader; an assertive one interrupts what it says."""

    text: str
    assertive: bool = False


class Announcer(QObject):
    """Sends announcements to the screen reader, in the name of a window."""

    announced = Signal(Announcement)

    def __init__(self, window: QWidget) -> None:
        """Speak for a window and belong to it."""
        super().__init__(window)
        self._window = window

    def announce(self, said: Announcement) -> None:
        """Say this now."""
        event = QAccessibleAnnouncementEvent(self._window, said.text)
        politeness = QAccessible.AnnouncementPoliteness
        event.setPoliteness(politeness.Assertive if said.assertive else politeness.Polite)
        QAccessible.updateAccessibility(event)
        self.announced.emit(said)
