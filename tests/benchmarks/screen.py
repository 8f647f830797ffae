"""What a screen shows, looked at a thousand times a second: when a window is painted, and when its pages are."""

import struct
import time
from collections.abc import Iterator
from contextlib import contextmanager
from mmap import ACCESS_READ, mmap
from typing import NamedTuple

from footdesk.ui.theme import LIGHT
from tests.benchmarks.running import emptied
from tests.end2end.display import BYTES_PER_MAP_ENTRY, BYTES_PER_PIXEL, Display

PLACE = (1080, 715)
"""A place in the window's bar, in pixels: the ground of the button that starts a routine, once there is one."""

ACCENT = bytes.fromhex(LIGHT.accent.removeprefix("#"))[::-1]
"""That button's ground as the screen keeps it: blue, green, red."""

PATIENCE = 10.0
"""After these seconds a window that is not painted counts as missing."""


class Painted(NamedTuple):
    """The seconds from a start until its window was painted, and until its pages were: as long if it has none."""

    window: float
    pages: float


class Screen:
    """The one place of a screen that is looked at."""

    def __init__(self, memory: mmap) -> None:
        """Find the place in the memory of an X server."""
        header = struct.unpack(">25I", memory[:100])
        offset = header[0] + header[19] * BYTES_PER_MAP_ENTRY
        self._memory = memory
        self._start = offset + PLACE[1] * header[12] + PLACE[0] * BYTES_PER_PIXEL

    @property
    def colour(self) -> bytes:
        """Blue, green and red."""
        return self._memory[self._start : self._start + 3]

    def wait(self, *, for_pages: bool, ground: bytes) -> float:
        """Return the moment at which the place has another colour than the ground, or the accent."""
        end = time.monotonic() + PATIENCE
        while (self.colour != ACCENT) if for_pages else (self.colour == ground):
            assert time.monotonic() < end, "Nothing was painted."
            # Here the passing of time itself is what is measured.
            time.sleep(0.001)
        return time.monotonic()


@contextmanager
def watched(display: Display) -> Iterator[Screen]:
    """Give the screen of a display."""
    with (
        (display.folder / "Xvfb_screen0").open("rb") as file,
        mmap(file.fileno(), 0, access=ACCESS_READ) as memory,
    ):
        yield Screen(memory)


def painted(display: Display, command: list[str], *, has_pages: bool) -> Painted:
    """Start a program, end it as soon as all is painted, and tell how long it took."""
    with watched(display) as screen:
        ground = screen.colour
        began = time.monotonic()
        process = display.start(command)
        try:
            window = screen.wait(for_pages=False, ground=ground)
            pages = screen.wait(for_pages=True, ground=ground) if has_pages else window
        finally:
            process.stop()
            emptied(display)
    return Painted(window - began, pages - began)
