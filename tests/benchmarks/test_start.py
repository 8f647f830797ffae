"""FootDesk's start, memory and idleness beside those of a bare window, measured in turn in the same run."""

import sys
from pathlib import Path

import pytest

from tests.benchmarks.running import median_ratio, read_safety, resident, settle, started, switches
from tests.benchmarks.screen import painted
from tests.end2end.display import Display, missing

pytestmark = pytest.mark.skipif(bool(missing()), reason=missing() or "present")

RUNS = 9
BARE = [sys.executable, str(Path(__file__).with_name("bare_window.py"))]
OURS = [sys.executable, "-m", "footdesk"]

_INSTALLED = """
import sys
sys.modules["typing_extensions"] = None
from footdesk.command_line import main
sys.exit(main())
"""
INSTALLED = [sys.executable, "-c", _INSTALLED]
"""FootDesk without a module that only the tools of the tests bring along, and that msgspec loads where it is there."""


def test_the_window_is_there_in_half_as_much_time_again(display: Display) -> None:
    """The first window is painted in 1.5 times what a bare one takes at most, and filled with its pages in 2.75 times.

    Both are counted from the start of the program, by what the screen shows.
    """
    read_safety(display)
    bare, ours, pages = [], [], []
    for _ in range(RUNS):
        bare.append(painted(display, BARE, has_pages=False).window)
        seen = painted(display, OURS, has_pages=True)
        ours.append(seen.window)
        pages.append(seen.pages)
    first, all_of_it = median_ratio(ours, bare), median_ratio(pages, bare)
    assert first <= 1.5, f"{first:.2f} times as long: {ours} against {bare}"
    assert all_of_it <= 2.75, f"the pages {all_of_it:.2f} times as long: {pages} against {bare}"


def test_the_memory_is_at_most_half_as_much_again(display: Display) -> None:
    """An idle FootDesk, as it is installed, keeps at most 1.5 times the memory of a bare window resident."""
    read_safety(display)
    with started(display, BARE) as (process, _):
        settle(2)
        bare = resident(process)
    with started(display, INSTALLED) as (process, _):
        settle(2)
        ours = resident(process)
    assert ours / bare <= 1.5, f"{ours / bare:.2f} times as much: {ours} KiB against {bare} KiB"


def test_an_idle_window_wakes_as_seldom_as_a_bare_one(display: Display) -> None:
    """Without a session nothing of ours wakes the machine."""
    read_safety(display)
    woken = []
    for command in (BARE, OURS):
        with started(display, command) as (process, _):
            settle(3)
            before = switches(process)
            settle(10)
            woken.append(switches(process) - before)
    bare, ours = woken
    assert ours <= bare + 2, f"{ours} wake-ups in 10 s against {bare}"
