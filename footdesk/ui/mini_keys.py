"""Every key of the mini timer, as one table (design, section 8); Escape is not in it: it never stops a session."""

from dataclasses import dataclass

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

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

_PAD = Qt.KeyboardModifier.KeypadModifier

MINI_KEYS: tuple[tuple[MiniWish, tuple[str, ...]], ...] = (
    (
        Press(GO),
        ("Space", "Ctrl+Return", "Ctrl+Enter", "Media Play", "Toggle Media Play/Pause", "Media Pause"),
    ),
    (Press((Action.PROCEED,)), ("Return", "Enter")),
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
"""What each key asks for; a focused button takes Space for itself before the table is asked."""


def wish_of(event: QKeyEvent) -> MiniWish | None:
    """What a key asks for; None where it asks for nothing."""
    pressed = QKeySequence(_plain(event.keyCombination()))
    return next((wish for wish, keys in MINI_KEYS if pressed in map(QKeySequence, keys)), None)


def _plain(keys: QKeyCombination) -> QKeyCombination:
    """The keys as a table names them: it does not matter whether they stand on the number pad."""
    from_pad = keys.keyboardModifiers() & ~_PAD
    return QKeyCombination(from_pad, keys.key())
