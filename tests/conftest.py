"""What holds for every test: a home of its own, the offscreen platform, and nothing left behind."""

import gc
import os
from collections.abc import Generator, Iterator
from pathlib import Path

import pytest
from hypothesis import settings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests import leaks
from tests.launcher import Launcher

# Before Qt is asked for the first time. Tests of the whole program start it on displays of their own (tests/end2end).
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# As the program itself does (footdesk/application.py).
os.environ.setdefault("QT_NO_GUI_THREADPOOL", "1")
# Words and numbers as they are without any translation, whatever the language of the machine.
os.environ["LANGUAGE"] = os.environ["LC_ALL"] = "C.UTF-8"

# How long an example takes on a busy machine is no promise of ours. A change is judged by the same examples each time;
# whoever works on it meets new ones.
settings.register_profile("footdesk", deadline=None, derandomize="CI" in os.environ)
settings.load_profile("footdesk")

OUTCOME = pytest.StashKey[pytest.TestReport]()


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let the tests of the whole program run against a packaged one."""
    parser.addoption("--frozen", metavar="PROGRAM", help="the packaged program to test, instead of this checkout")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item,
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Keep how the test went, for the fixtures that look behind it."""
    report = yield
    if report.when == "call":
        item.stash[OUTCOME] = report
    return report


def pytest_collection_finish() -> None:
    """Leave all that was loaded out of the search for garbage: it stays to the end, and looking at it takes time."""
    gc.collect()
    gc.freeze()


@pytest.fixture(scope="session")
def noted_starts() -> list[leaks.Start]:
    """Give the list of all starts of timers, threads and animations since the last look."""
    return leaks.watch_starts()


@pytest.fixture(autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give a home folder of the test's own, to which everything points that is kept for a person."""
    folder = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("HOME", str(folder))
    for name in ("CONFIG", "DATA", "CACHE", "STATE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(folder / name.lower()))
    return folder


@pytest.fixture(autouse=True)
def garbage_between_tests(request: pytest.FixtureRequest) -> Iterator[None]:
    """Collect the windows of a test when it has ended, never while the next one is being built.

    PySide can crash when Python collects an earlier test's window inside the constructor of a new widget. FootDesk
    itself keeps its windows until it ends.
    """
    if not {"qtbot", "qapp"} & set(request.fixturenames):
        yield
        return
    gc.disable()
    yield
    gc.collect()
    gc.enable()


@pytest.fixture(autouse=True)
def nothing_left_behind(request: pytest.FixtureRequest, noted_starts: list[leaks.Start]) -> Iterator[None]:
    """Fail a test that leaves a timer, thread, animation or window behind, and say which, and where it was started.

    A test that failed is not asked: its own frames still hold what it made.
    """
    noted_starts.clear()
    windows, threads = leaks.windows(), leaks.threads()
    yield
    outcome = request.node.stash.get(OUTCOME, None)
    if outcome is not None and outcome.passed and (found := leaks.find(noted_starts, windows, threads)):
        pytest.fail("The test left behind:\n" + "\n".join(f"- {what}" for what in found))


@pytest.fixture
def new_launcher(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Launcher]:
    """Give what opens FootDesk, on a profile with nothing in it."""
    launcher = Launcher(qapp, qtbot, tmp_path / "profile")
    yield launcher
    launcher.close()


@pytest.fixture
def launcher(new_launcher: Launcher) -> Launcher:
    """Give what opens FootDesk, on a profile in which the safety page was read."""
    new_launcher.read_safety()
    return new_launcher
