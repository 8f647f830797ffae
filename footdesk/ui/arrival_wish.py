"""What a person wants to do with routines beyond this computer."""

from enum import Enum, auto


class ArrivalWish(Enum):
    """Open a routine file, paste a list, or share the routine that would be started."""

    FILE = auto()
    LIST = auto()
    SHARE = auto()
