"""Every key of the mini timer, as one table (design, section 8); Escape is not in it: it never stops a session."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from footdesk.core.transitions import Action
from footdesk.ui.mini_controls import GO
from footdesk.ui.mini_place import Edge


@dataclass(frozen=True, slots=True)
class Press:
    """Asks for the first of some actions that is possible."""

    actions: tuple[Action, ...]


@dataclass(frozen=True, slots=True)
class NextShape:
    """Asks for the next of the three shapes."""


@dataclass(frozen=True, slots=True)
class TurnPin:
    """Asks for the pin to go in or out."""


@dataclass(frozen=True, slots=True)
class GoToEdge:
    """Asks for the mini timer to go to an edge of its screen."""

    edge: Edge


@dataclass(frozen=True, slots=True)
class Close:
    """Asks for the mini timer to close."""


MiniWish = Press | NextShape | TurnPin | GoToEdge | Close

MINI_KEYS: tuple[tuple[MiniWish, tuple[str, ...]], ...] = (
    (Press(GO), ("Ctrl+Return", "Ctrl+Enter", "Media Play", "Toggle Media Play/Pause", "Media Pause")),
    (Press((Action.SKIP,)), ("Ctrl+Right", "PgDown", "Media Next")),
    (Press((Action.BACK,)), ("Ctrl+Left", "PgUp", "Media Previous")),
    (Press((Action.LONGER,)), ("Ctrl+Up",)),
    (Press((Action.STOP,)), ("Ctrl+.", "Media Stop")),
    (NextShape(), ("Ctrl+Shift+M",)),
    (TurnPin(), ("Ctrl+Shift+K",)),
    (GoToEdge(Edge.LEFT), ("Ctrl+Shift+Left",)),
    (GoToEdge(Edge.RIGHT), ("Ctrl+Shift+Right",)),
    (GoToEdge(Edge.TOP), ("Ctrl+Shift+Up",)),
    (GoToEdge(Edge.BOTTOM), ("Ctrl+Shift+Down",)),
    (Close(), ("Ctrl+W",)),
)
"""What each key asks for, whichever button has the focus: some of them would otherwise move the focus."""

MINI_PLAIN_KEYS: dict[int, MiniWish] = {
    Qt.Key.Key_Space: Press(GO),
    Qt.Key.Key_Return: Press((Action.PROCEED,)),
    Qt.Key.Key_Enter: Press((Action.PROCEED,)),
}
"""What a key without a modifier asks for where the focused button leaves it: Space presses that button."""


def plain_wish(event: QKeyEvent) -> MiniWish | None:
    """What a key that no button took asks for; None where it asks for nothing."""
    modified = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return None if modified else MINI_PLAIN_KEYS.get(event.key())
