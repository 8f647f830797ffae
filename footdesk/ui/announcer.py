"""What a screen reader is told while a session runs: each change once, never each second (design, section 10)."""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from footdesk.core.exercise import SECOND
from footdesk.core.plan import WAITING, WORK, Kind
from footdesk.core.snapshot import Snapshot
from footdesk.core.transitions import State
from footdesk.ui.words import phase_word, repetition_words, side_line
from footdesk.ui.words_counted import seconds_words

LONG_WORK = 20 * SECOND
"""Work of this many milliseconds or more is announced half-way and near its end."""

NEAR_END = 5
"""The whole seconds left at which the end of long work is announced."""


class Announcing(Enum):
    """How much a screen reader is told: the main steps are a new exercise, a switch, a rest, a pause and the end."""

    EVERY = "every"
    MAIN = "main"
    OFF = "off"


@dataclass(frozen=True, slots=True)
class Announcement:
    """A sentence for the screen reader; an assertive one interrupts what it says."""

    text: str
    assertive: bool = False


def announcement(before: Snapshot | None, now: Snapshot) -> Announcement | None:
    """What has to be said at a moment, if the one `before` was the last one seen; None if nothing."""
    if before is None or (before.state, before.index) != (now.state, now.index):
        return Announcement(_change_words(before, now), _interrupts(now))
    if now.state is not State.RUNNING or now.step.kind not in WORK or (now.length or 0) < LONG_WORK:
        return None
    left_before, left = before.seconds_left, now.seconds_left
    if left_before is None or left is None:
        return None
    half = -(-(now.length or 0) // (2 * SECOND))
    if left <= NEAR_END < left_before:
        template = QCoreApplication.translate("Announcer", "{seconds} left")
        return Announcement(template.format(seconds=seconds_words(NEAR_END)))
    if left <= half < left_before:
        return Announcement(QCoreApplication.translate("Announcer", "Halfway"))
    return None


class Announcer(QObject):
    """Sends what has to be said to the screen reader, in the name of a window."""

    announced = Signal(Announcement)

    def __init__(self, window: QWidget) -> None:
        """Speak for a window and belong to it."""
        super().__init__(window)
        self._window = window
        self._before: Snapshot | None = None
        self._announcing = Announcing.EVERY

    def choose(self, announcing: Announcing) -> None:
        """Tell every step, the main steps, or nothing by itself; what is asked for is always told."""
        self._announcing = announcing

    def forget(self) -> None:
        """Begin anew: the next moment is announced whatever it is."""
        self._before = None

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Announce a moment if it brings something new."""
        before, self._before = self._before, snapshot
        found = announcement(before, snapshot)
        if found is not None and (self._announcing is Announcing.EVERY or self._matters(before, snapshot)):
            self.announce(found)

    def announce(self, said: Announcement) -> None:
        """Say this now."""
        event = QAccessibleAnnouncementEvent(self._window, said.text)
        politeness = QAccessible.AnnouncementPoliteness
        event.setPoliteness(politeness.Assertive if said.assertive else politeness.Polite)
        QAccessible.updateAccessibility(event)
        self.announced.emit(said)

    def _matters(self, before: Snapshot | None, now: Snapshot) -> bool:
        if self._announcing is Announcing.OFF:
            return False
        if before is None or before.state is not now.state or now.state is not State.RUNNING:
            return True
        turned = before.index != now.index and now.step.kind in {Kind.SWITCH, Kind.REST}
        return turned or before.step.exercise != now.step.exercise


def _interrupts(now: Snapshot) -> bool:
    return now.state is not State.RUNNING or now.step.kind is Kind.SWITCH


def _change_words(before: Snapshot | None, now: Snapshot) -> str:
    if now.state is not State.RUNNING:
        return phase_word(now)
    parts = [phase_word(now)]
    if now.step.kind in WAITING or before is None or before.state is not State.RUNNING:
        parts.append(side_line(now))
    elif repetition_words(now) and now.step.kind in WORK and now.step.repetitions > 1:
        parts.append(repetition_words(now))
    if before is None or before.step.exercise != now.step.exercise:
        parts.insert(0, now.exercise.name)
    return ", ".join(parts)
