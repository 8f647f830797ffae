"""What the keys of the table ask of the mini timer; Escape is not in it: it never stops a session."""

from msgspec import Struct

from footdesk.core.transitions import Action
from footdesk.ui.mini_controls import GO
from footdesk.ui.mini_place import Edge
from footdesk.ui.shortcuts import Wish


class Press(Struct, frozen=True):
    """Asks for the first of some actions that is possible."""

    actions: tuple[Action, ...]


class NextShape(Struct, frozen=True):
    """Asks for the next of the three shapes."""


class TurnPin(Struct, frozen=True):
    """Asks for the pin to go in or out."""


class GoToEdge(Struct, frozen=True):
    """Asks for the mini timer to go to an edge of its screen."""

    edge: Edge


class TurnVoice(Struct, frozen=True):
    """Asks for the voice to be turned on or off."""


class Hurts(Struct, frozen=True):
    """Says that it hurts."""


class TellWhere(Struct, frozen=True):
    """Asks a screen reader to tell where one is."""


class Close(Struct, frozen=True):
    """Asks for the mini timer to close."""


MiniWish = Press | NextShape | TurnPin | GoToEdge | TurnVoice | Hurts | TellWhere | Close

MINI_WISHES: dict[Wish, MiniWish] = {
    Wish.GO: Press(GO),
    Wish.SKIP: Press((Action.SKIP,)),
    Wish.BACK: Press((Action.BACK,)),
    Wish.READY_NOW: Press((Action.PROCEED,)),
    Wish.LONGER: Press((Action.LONGER,)),
    Wish.STOP: Press((Action.STOP,)),
    Wish.VOICE: TurnVoice(),
    Wish.HURTS: Hurts(),
    Wish.WHERE: TellWhere(),
    Wish.MINI_SHAPE: NextShape(),
    Wish.MINI_PIN: TurnPin(),
    Wish.MINI_LEFT: GoToEdge(Edge.LEFT),
    Wish.MINI_RIGHT: GoToEdge(Edge.RIGHT),
    Wish.MINI_TOP: GoToEdge(Edge.TOP),
    Wish.MINI_BOTTOM: GoToEdge(Edge.BOTTOM),
    Wish.CLOSE: Close(),
}
"""What each wish asks for, whichever button has the focus: some keys would otherwise move the focus."""

PRESENTER_KEYS = {Wish.SKIP: ("PgDown",), Wish.BACK: ("PgUp",)}
"""The keys of a presenter's remote control, where nothing else needs them."""
