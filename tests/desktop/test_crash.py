"""The crash hook reports each mistake once, tells the first, and never fails itself."""

import faulthandler
import subprocess
import sys
import threading
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from footdesk import __version__
from footdesk.desktop.crash import MOST_REPORTS, Crash, CrashHook

NOON = datetime(2026, 3, 1, 12, 0, 0, tzinfo=UTC)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Give a folder for reports that does not exist yet."""
    return tmp_path / "data" / "reports"


@pytest.fixture
def hook(folder: Path, qtbot: QtBot) -> Iterator[CrashHook]:
    """Give an installed hook."""
    aborts = faulthandler.is_enabled()
    hook = CrashHook(folder, lambda: NOON)
    hook.install()
    yield hook
    hook.uninstall()
    if aborts:
        faulthandler.enable()


@pytest.fixture
def told(hook: CrashHook) -> list[Crash]:
    """Give the list of all that the hook tells."""
    crashes: list[Crash] = []
    hook.crashed.connect(crashes.append)
    return crashes


def _fail(message: str = "on purpose") -> None:
    try:
        int(message)
    except ValueError as error:
        sys.excepthook(type(error), error, error.__traceback__)


def test_a_mistake_is_written_told_and_printed(
    hook: CrashHook, told: list[Crash], folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The report says what happened, when, and in which FootDesk; file, signal and console have the same text."""
    _fail()
    [crash] = told
    assert crash.path == folder / "crash-20260301-120000-1.txt"
    assert crash.path.read_text(encoding="utf-8") == crash.text == capsys.readouterr().err
    for part in (
        f"FootDesk {__version__}",
        "2026-03-01T12:00:00",
        "ValueError: invalid literal for int() with base 10: 'on purpose'",
        "_fail",
        "the main thread",
    ):
        assert part in crash.text


def test_a_mistake_in_a_slot_is_caught(hook: CrashHook, told: list[Crash], qtbot: QtBot) -> None:
    """What Qt calls and what fails there arrives like any other mistake."""
    # Installed here once more, because pytest-qt listens while a test runs.
    hook.uninstall()
    hook.install()
    owner = QObject()

    def fail() -> None:
        message = "in a slot"
        raise RuntimeError(message)

    QTimer.singleShot(0, owner, fail)
    qtbot.waitUntil(lambda: len(told) == 1)
    assert "RuntimeError: in a slot" in told[0].text


def test_a_mistake_in_a_thread_is_told_in_the_listeners_thread(
    hook: CrashHook, told: list[Crash], qtbot: QtBot
) -> None:
    """A thread that fails is named, and what is told of it arrives through the event loop of the one who listens."""

    def fail() -> None:
        message = "in a thread"
        raise RuntimeError(message)

    thread = threading.Thread(target=fail, name="the counting thread")
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: len(told) == 1)
    assert "In the counting thread:" in told[0].text


def test_the_same_mistake_is_reported_once_and_only_the_first_is_told(
    hook: CrashHook, told: list[Crash], folder: Path
) -> None:
    """A mistake that repeats with each painted frame does not fill the disk; a second one is written, but not told."""
    for _ in range(3):
        _fail("one")
    for _ in range(3):
        _fail("another")
    assert len(told) == 1
    assert len(list(folder.glob("crash-*.txt"))) == 2


def test_a_run_writes_a_limited_number_of_reports(hook: CrashHook, folder: Path) -> None:
    """Mistakes that all differ do not fill the disk either."""
    for number in range(MOST_REPORTS + 5):
        _fail(f"number {number}")
    assert len(list(folder.glob("crash-*.txt"))) == MOST_REPORTS


def test_a_report_that_cannot_be_written_is_still_told(
    tmp_path: Path, qtbot: QtBot, capsys: pytest.CaptureFixture[str]
) -> None:
    """Where the folder cannot be made, the text arrives without a file, and why is printed."""
    (tmp_path / "file").write_text("not a folder")
    hook = CrashHook(tmp_path / "file" / "reports", lambda: NOON)
    told: list[Crash] = []
    hook.crashed.connect(told.append)
    hook.install()
    try:
        _fail()
    finally:
        hook.uninstall()
    assert [crash.path for crash in told] == [None]
    assert "could not be kept" in capsys.readouterr().err


def test_the_hook_never_fails_itself(folder: Path, qtbot: QtBot, capsys: pytest.CaptureFixture[str]) -> None:
    """A mistake in the hook's own work is printed and goes no further."""

    def no_clock() -> datetime:
        message = "no clock"
        raise OSError(message)

    hook = CrashHook(folder, no_clock)
    hook.install()
    try:
        _fail()
    finally:
        hook.uninstall()
    assert "OSError: no clock" in capsys.readouterr().err


def test_without_a_console_nothing_is_printed(
    hook: CrashHook, told: list[Crash], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A program that was started by a double click may have no standard error at all."""
    monkeypatch.setattr(sys, "stderr", None)
    _fail()
    assert len(told) == 1


def test_ctrl_c_is_no_mistake(folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    """An interrupt from the keyboard goes to the hook that was there before."""
    seen: list[type[BaseException]] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, _error, _trace: seen.append(kind))
    hook = CrashHook(folder, lambda: NOON)
    hook.install()
    try:
        sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    finally:
        hook.uninstall()
    assert seen == [KeyboardInterrupt]
    assert list(folder.glob("crash-*.txt")) == []


def test_uninstalling_gives_the_hooks_back(folder: Path, qtbot: QtBot) -> None:
    """After `uninstall` all is as it was."""
    before = (sys.excepthook, threading.excepthook)
    hook = CrashHook(folder, lambda: NOON)
    hook.install()
    assert (sys.excepthook, threading.excepthook) != before
    hook.uninstall()
    assert (sys.excepthook, threading.excepthook) == before


def test_a_killed_process_says_where_it_was(folder: Path) -> None:
    """When the process itself is aborted, the file beside the reports holds where Python was."""
    program = (
        "import faulthandler, os, sys\n"
        "from datetime import UTC, datetime\n"
        "from pathlib import Path\n"
        "from footdesk.desktop.crash import CrashHook\n"
        "hook = CrashHook(Path(sys.argv[1]), lambda: datetime.now(UTC))\n"
        "hook.install()\n"
        "def the_last_thing_done(): os.abort()\n"
        "the_last_thing_done()\n"
    )
    assert subprocess.run([sys.executable, "-c", program, str(folder)], check=False).returncode != 0
    assert "the_last_thing_done" in (folder / "abort.txt").read_text(encoding="utf-8")


def test_a_start_keeps_what_was_said_of_an_earlier_end(hook: CrashHook, folder: Path, qtbot: QtBot) -> None:
    """The next start does not erase where the last one was aborted."""
    (folder / "abort.txt").write_text("the end of an earlier run\n", encoding="utf-8")
    hook.uninstall()
    hook.install()
    earlier, ours = (folder / "abort.txt").read_text(encoding="utf-8").splitlines()
    assert (earlier, ours) == ("the end of an earlier run", f"FootDesk {__version__}, 2026-03-01T12:00:00+00:00")
