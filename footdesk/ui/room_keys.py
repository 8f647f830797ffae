"""What the keys of the table ask of the view across the room: a presenter's keys are enough for all."""

from enum import Enum, auto

from msgspec import Struct

from footdesk.core.transitions import Action
from footdesk.ui.shortcuts import Wish

GO = (Action.PAUSE, Action.RESUME, Action.START)
"""What Space, a click and a tap ask for: the first that is possible."""


class Press(Struct, frozen=True):
    """Asks for the first of some actions that is possible."""

    actions: tuple[Action, ...]


class RoomWish(Enum):
    """What else a key asks for."""

    LEAVE = auto()
    WHERE = auto()
    HURTS = auto()
    VOICE = auto()


ROOM_WISHES: dict[Wish, Press | RoomWish] = {
    Wish.GO: Press(GO),
    Wish.SKIP: Press((Action.SKIP,)),
    Wish.BACK: Press((Action.BACK,)),
    Wish.READY_NOW: Press((Action.PROCEED, *GO)),
    Wish.LONGER: Press((Action.LONGER,)),
    Wish.STOP: Press((Action.STOP,)),
    Wish.HURTS: RoomWish.HURTS,
    Wish.WHERE: RoomWish.WHERE,
    Wish.VOICE: RoomWish.VOICE,
    Wish.ROOM: RoomWish.LEAVE,
    Wish.CLOSE: RoomWish.LEAVE,
    Wish.LEAVE: RoomWish.LEAVE,
}
"""What each wish asks for, whichever button has the focus."""
