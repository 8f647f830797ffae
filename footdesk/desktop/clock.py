"""The one clock of a session: a monotonic one, told apart from the time the machine slept."""

import sys
import time
from collections.abc import Callable
from decimal import Decimal

from msgspec import Struct

from footdesk.core.exercise import Milliseconds

_PER_MILLISECOND = 1_000_000


class Reading(Struct, frozen=True):
    """One reading of the clock, in milliseconds.

    `now` is the session's time, `awake` the real time that passed while the machine was awake, and `asleep` the time
    it slept, each counted from some moment of its own.
    """

    now: Milliseconds
    awake: Milliseconds
    asleep: Milliseconds


Clock = Callable[[], Reading]
"""Whatever can be asked for a reading; tests hand in one that they turn by hand."""


class MonotonicClock:
    """The monotonic clock of the system, for the session run `speed` times as fast."""

    def __init__(self, speed: float = 1.0) -> None:
        """Begin at zero; `speed` is taken exactly as it is written, so that no time is rounded away."""
        self._times, self._over = Decimal(str(speed)).as_integer_ratio()
        self._began = time.monotonic_ns()

    def __call__(self) -> Reading:
        """Read the clock once."""
        now = time.monotonic_ns()
        real = now - self._began
        return Reading(
            now=real * self._times // (self._over * _PER_MILLISECOND),
            awake=real // _PER_MILLISECOND,
            asleep=_asleep(now),
        )


def _asleep(now: int) -> Milliseconds:
    # Linux leaves a suspended machine's time out of the monotonic clock and counts it in CLOCK_BOOTTIME. Where there is
    # no such pair of clocks, the driver sees the gap in the monotonic clock itself.
    if sys.platform != "linux":
        return 0
    return (time.clock_gettime_ns(time.CLOCK_BOOTTIME) - now) // _PER_MILLISECOND
