"""Taps from across the room: a foot or a presenter that hits twice at once meant it once."""

from collections.abc import Callable

TOGETHER = 300
"""Two taps of a kind within so many milliseconds are one."""


class Taps:
    """Tells which taps count; the time is asked for in milliseconds."""

    def __init__(self, now: Callable[[], int]) -> None:
        """Begin without a tap."""
        self._now = now
        self._last: tuple[object, int] | None = None

    def counts(self, wish: object) -> bool:
        """Note a tap that asks for something, and tell whether it counts; a stray one does not put off the next.

        Whoever asks for something else means it.
        """
        now = self._now()
        if self._last is not None and self._last[0] == wish and now - self._last[1] < TOGETHER:
            return False
        self._last = wish, now
        return True
