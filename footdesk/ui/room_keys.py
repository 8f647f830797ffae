"""Every key of the view across the room, as one table (design, section 8): a presenter's keys are enough for all."""

from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import Qt

from footdesk.core.transitions import Action

GO = (Action.PAUSE, Action.RESUME, Action.START)
"""What Space, a click and a tap ask for: the first that is possible."""


@dataclass(frozen=True, slots=True)
class Press:
    """Asks for the first of some actions that is possible."""

    actions: tuple[Action, ...]


class RoomWish(Enum):
    """What else a key asks for."""

    LEAVE = auto()
    WHERE = auto()
    HURTS = auto()


ROOM_KEYS: tuple[tuple[Press | RoomWish, tuple[str, ...]], ...] = (
    (Press(GO), ("Ctrl+Return", "Ctrl+Enter", "Media Play", "Toggle Media Play/Pause", "Media Pause")),
    (Press((Action.SKIP,)), ("Ctrl+Right", "PgDown", "Media Next")),
    (Press((Action.BACK,)), ("Ctrl+Left", "PgUp", "Media Previous")),
    (Press((Action.LONGER,)), ("Ctrl+Up",)),
    (Press((Action.STOP,)), ("Ctrl+.", "Media Stop")),
    (RoomWish.HURTS, ("Ctrl+H",)),
    (RoomWish.WHERE, ("Ctrl+I",)),
    (RoomWish.LEAVE, ("F11", "Esc", "Ctrl+W")),
)
"""What each key asks for, whichever button has the focus."""

ROOM_PLAIN_KEYS: dict[int, Press] = {
    Qt.Key.Key_Space: Press(GO),
    Qt.Key.Key_Return: Press((Action.PROCEED, *GO)),
    Qt.Key.Key_Enter: Press((Action.PROCEED, *GO)),
}
"""What a key without a modifier asks for where the focused button leaves it: Space presses that button."""
