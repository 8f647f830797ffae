"""FootDesk's start, memory and idleness beside those of a bare window, measured in turn in the same run."""

import sys
from pathlib import Path

import pytest

from tests.benchmarks.running import median_ratio, resident, settle, started, switches
from tests.end2end.display import Display, missing

pytestmark = pytest.mark.skipif(bool(missing()), reason=missing() or "present")

RUNS = 7
BARE = [sys.executable, str(Path(__file__).with_name("bare_window.py"))]
OURS = [sys.executable, "-m", "footdesk"]


def test_the_window_is_there_in_half_as_much_time_again(display: Display) -> None:
    """From the start to the first window on the screen takes at most 1.5 times what a bare window takes."""
    bare, ours = [], []
    for _ in range(RUNS):
        with started(display, BARE) as (_, seconds):
            bare.append(seconds)
        with started(display, OURS) as (_, seconds):
            ours.append(seconds)
    ratio = median_ratio(ours, bare)
    assert ratio <= 1.5, f"{ratio:.2f} times as long: {ours} against {bare}"


def test_the_memory_is_at_most_half_as_much_again(display: Display) -> None:
    """An idle FootDesk keeps at most 1.5 times the memory of a bare window resident."""
    with started(display, BARE) as (process, _):
        settle(2)
        bare = resident(process)
    with started(display, OURS) as (process, _):
        settle(2)
        ours = resident(process)
    assert ours / bare <= 1.5, f"{ours / bare:.2f} times as much: {ours} KiB against {bare} KiB"


def test_an_idle_window_wakes_as_seldom_as_a_bare_one(display: Display) -> None:
    """Without a session nothing of ours wakes the machine."""
    woken = []
    for command in (BARE, OURS):
        with started(display, command) as (process, _):
            settle(3)
            before = switches(process)
            settle(10)
            woken.append(switches(process) - before)
    bare, ours = woken
    assert ours <= bare + 2, f"{ours} wake-ups in 10 s against {bare}"
