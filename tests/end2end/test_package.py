"""FootDesk starts as a person starts it: the packaged program with no Python in reach, or this checkout."""

import subprocess
from pathlib import Path

import pytest

from footdesk import __version__
from footdesk.desktop.wall import wall_time
from footdesk.store.settings import Settings, save_settings
from tests.end2end.display import Display, wait_until

pytestmark = pytest.mark.frozen


@pytest.fixture
def bare_path(tmp_path: Path) -> str:
    """Give a PATH on which there is nothing, least of all a Python."""
    empty = tmp_path / "empty"
    empty.mkdir()
    return str(empty)


def test_it_says_its_version(program: list[str], bare_path: str) -> None:
    """`--version` answers without a screen, with the version of this source."""
    done = subprocess.run(
        [*program, "--version"], env={"PATH": bare_path}, capture_output=True, text=True, timeout=60, check=False
    )
    assert (done.returncode, done.stdout) == (0, f"FootDesk {__version__}\n"), done.stderr


def test_it_prints_a_plan(program: list[str], bare_path: str) -> None:
    """`--plan` finds the shipped exercises and answers without a screen."""
    done = subprocess.run(
        [*program, "--plan", "all-ten"],
        env={"PATH": bare_path},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "Toe pressing" in done.stdout


def test_it_passes_its_own_test(display: Display, program: list[str], bare_path: str) -> None:
    """`--self-test` opens every window on a real screen, loads every resource and runs a whole routine."""
    process = display.start([*program, "--self-test"], PATH=bare_path)
    assert process.wait() == 0, process.said
    assert "self-test passed" in process.said


def test_its_window_opens_and_it_ends_when_that_is_closed(display: Display, program: list[str], bare_path: str) -> None:
    """A start after the first opens the window alone; closing it ends the program, and nothing was complained about."""
    folder = display.folder / "data"
    folder.mkdir()
    save_settings(folder, Settings(safety_read=wall_time().day))
    process = display.start([*program, "--data", str(folder)], PATH=bare_path)
    window = display.window("FootDesk")
    assert display.box(window).width >= 640
    wait_until(lambda: _is_painted(display, window), "a painted window")
    display.xdotool("windowactivate", "--sync", str(window), "key", "alt+F4")
    assert process.wait(20) == 0, process.said
    # A bare display has no portal, and Qt says so.
    assert [line for line in process.said.splitlines() if "host portal" not in line] == []


def test_an_interrupt_ends_it(display: Display, program: list[str], bare_path: str) -> None:
    """The end of the desktop's own session, or a kill, is no crash."""
    process = display.start(program, PATH=bare_path)
    display.window("FootDesk")
    process.stop()
    assert "Traceback" not in process.said


def _is_painted(display: Display, window: int) -> bool:
    box = display.box(window)
    picture = display.picture().copy(box.x, box.y, box.width, box.height)
    return len({picture.pixel(x, y) for x in range(0, box.width, 7) for y in range(0, box.height, 7)}) > 3
