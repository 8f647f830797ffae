"""What was done and can be taken back, and what was taken back and can be done again: two stacks as one value."""

from typing import Generic, TypeVar

from msgspec import Struct

MOST = 500
"""So many deeds can be taken back; older ones are forgotten."""

Deed = TypeVar("Deed")


class Undo(Struct, Generic[Deed], frozen=True):
    """The deeds in the order in which they were done: the last one of `done` is the first to be taken back."""

    done: tuple[Deed, ...] = ()
    undone: tuple[Deed, ...] = ()

    def did(self, deed: Deed) -> "Undo[Deed]":
        """After one more deed; what was taken back before it cannot be done again."""
        return Undo((*self.done, deed)[-MOST:])

    def instead(self, deed: Deed) -> "Undo[Deed]":
        """With another deed in the place of the last one, which it goes on with."""
        return Undo((*self.done[:-1], deed))

    def took_back(self) -> "Undo[Deed]":
        """After the last deed was taken back; there has to be one."""
        return Undo(self.done[:-1], (*self.undone, self.done[-1]))

    def did_again(self) -> "Undo[Deed]":
        """After the deed that was taken back last was done again; there has to be one."""
        return Undo((*self.done, self.undone[-1]), self.undone[:-1])
