"""Private displays for the tests of the whole program."""

import sys
from collections.abc import Callable, Iterator

import pytest

from footdesk.desktop.wall import wall_time
from footdesk.store.settings import Settings, save_settings
from tests.end2end.display import Display, WindowManager, missing
from tests.end2end.screen_reader import ScreenReader

MakeDisplay = Callable[..., Display]
Launch = Callable[..., ScreenReader]


@pytest.fixture
def make_display() -> Iterator[MakeDisplay]:
    """Give a function that starts a `Display` as its arguments say; all are ended after the test."""
    displays: list[Display] = []

    def make(window_manager: WindowManager | None = WindowManager.OPENBOX, size: str = "1280x800") -> Display:
        reason = missing(window_manager) if window_manager else missing()
        if reason:
            pytest.skip(reason)
        displays.append(Display(window_manager, size))
        return displays[-1]

    yield make
    for display in reversed(displays):
        display.stop()


@pytest.fixture
def display(make_display: MakeDisplay) -> Display:
    """Give a running display of 1280 x 800 pixels with openbox."""
    return make_display()


@pytest.fixture(params=list(WindowManager), ids=lambda manager: manager.value)
def any_display(make_display: MakeDisplay, request: pytest.FixtureRequest) -> Display:
    """Give a running display, once with each window manager that we promise to work under."""
    return make_display(request.param)


@pytest.fixture
def program(request: pytest.FixtureRequest) -> list[str]:
    """Give the command that starts FootDesk: the packaged one that `--frozen` names, else this checkout's."""
    frozen: str | None = request.config.getoption("--frozen")
    return [frozen] if frozen else [sys.executable, "-m", "footdesk"]


@pytest.fixture
def launch(display: Display, program: list[str]) -> Iterator[Launch]:
    """Give a function that starts FootDesk with arguments and returns what a screen reader hears of it.

    With `new` the safety page is not read yet.
    """
    readers: list[ScreenReader] = []

    def start(*arguments: str, new: bool = False) -> ScreenReader:
        folder = display.folder / "data"
        folder.mkdir(exist_ok=True)
        if not new:
            save_settings(folder, Settings(safety_read=wall_time().day))
        display.start([*program, "--data", str(folder), *arguments])
        readers.append(ScreenReader(display, "FootDesk"))
        return readers[-1]

    yield start
    for reader in readers:
        reader.close()
