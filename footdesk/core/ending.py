"""How a session came to its end."""

from enum import Enum


class Ending(Enum):
    """How a session came to its end."""

    COMPLETED = "completed"
    STOPPED = "stopped"
