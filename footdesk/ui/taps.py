"""Taps from across the room: a foot or a presenter that hits twice at once meant it once."""

from collections.abc import Callable

TOGETHER = 300
"""Two taps within so many milliseconds are one."""


class Taps:
    """Tells which taps count; the time is asked for in milliseconds."""

    def __init__(self, now: Callable[[], int]) -> None:
        """Begin without a tap."""
        self._now = now
        self._last: int | None = None

    def counts(self) -> bool:
        """Note a tap, and tell whether it counts; a stray one does not put off the next."""
        now = self._now()
        if self._last is not None and now - self._last < TOGETHER:
            return False
        self._last = now
        return True
