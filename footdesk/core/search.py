"""Search: which exercises and routines are meant by words, a position, things at hand, and the time there is."""

from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import TypeVar
from unicodedata import combining, normalize

from msgspec import Struct

from footdesk.core.exercise import Kit, Milliseconds, Position


class Wanted(Struct, frozen=True):
    """What is searched for; whatever is None does not matter.

    `words` may stand anywhere in the name, in any order; `needs` are things of which all are needed, and where there
    are none nothing may be needed; `time` is the most time in milliseconds; `own` asks for one's own or the shipped.
    """

    words: str = ""
    position: Position | None = None
    needs: frozenset[Kit] | None = None
    time: Milliseconds | None = None
    own: bool | None = None


class Findable(Struct, frozen=True, dict=True):
    """What can be found: `positions` and `kit` are all that occur in it, `time` is in milliseconds."""

    id: str
    name: str
    positions: frozenset[Position]
    kit: frozenset[Kit]
    time: Milliseconds
    own: bool

    def __post_init__(self) -> None:
        """Fold the name at once: it is looked at with each letter that is typed."""
        _ = self.folded

    @cached_property
    def folded(self) -> str:
        """The name as it is searched in."""
        return folded(self.name)


_Found = TypeVar("_Found", bound=Findable)


def found(wanted: Wanted, within: Iterable[_Found]) -> Iterator[_Found]:
    """Those that are wanted, in the order in which they are given."""
    words, by_words_alone = folded(wanted.words).split(), wanted == Wanted(wanted.words)
    for each in within:
        name = each.folded
        # A loop, and not `all`: it is run ten thousand times for each letter.
        for word in words:
            if word not in name:
                break
        else:
            if by_words_alone or _fits(wanted, each):
                yield each


def folded(text: str) -> str:
    """A text without what nobody types into a search: capitals, accents, points and other marks on letters."""
    return "".join(letter for letter in normalize("NFKD", text.casefold()) if not combining(letter))


def _fits(wanted: Wanted, each: Findable) -> bool:
    if wanted.position is not None and each.positions != {wanted.position}:
        return False
    if wanted.needs is not None and not (wanted.needs <= each.kit if wanted.needs else not each.kit):
        return False
    if wanted.time is not None and each.time > wanted.time:
        return False
    return wanted.own is None or each.own is wanted.own
