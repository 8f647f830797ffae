"""What the window is used for."""

from enum import Enum, auto


class Mode(Enum):
    """What the window is used for right now."""

    IDLE = auto()
    SESSION = auto()
    DONE = auto()
