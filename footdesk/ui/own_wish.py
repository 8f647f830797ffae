"""What a person can wish about exercises of their own, and the search for any."""

from enum import Enum, auto


class OwnWish(Enum):
    """Search among all of them; make one; copy, edit or delete the one that is chosen."""

    SEARCH = auto()
    NEW = auto()
    COPY = auto()
    EDIT = auto()
    DELETE = auto()
