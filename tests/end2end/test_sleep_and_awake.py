"""Sleep, lock and the wakeful screen, proven on private buses with stand-ins for logind and the screen saver."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from footdesk.core.transitions import Action, State
from footdesk.desktop.awake import Awake
from footdesk.desktop.clock import MonotonicClock
from footdesk.desktop.driver import Driver
from tests.end2end.display import Process, wait_until
from tests.end2end.private_bus import Bus, missing, private_bus
from tests.plans import short_plan

LOGIN = "org.freedesktop.login1"
LOGIN_PATH = "/org/freedesktop/login1"
SAVER = "org.freedesktop.ScreenSaver"
SAVER_PATH = "/org/freedesktop/ScreenSaver"

SESSION = """
import os, sys
from PySide6.QtCore import QCoreApplication
from footdesk.core.transitions import Action
from footdesk.desktop.clock import MonotonicClock
from footdesk.desktop.driver import Driver
from footdesk.desktop.sleep import Sleep
from tests.plans import short_plan

app = QCoreApplication([])
driver = Driver(MonotonicClock(speed=0.01))
sleep = Sleep()
driver.changed.connect(sleep.see)
driver.changed.connect(lambda moment: print(moment.state.value, flush=True))
sleep.slept.connect(lambda: (print("slept", flush=True), driver.do(Action.INTERRUPT)))
sleep.locked.connect(lambda: (print("locked", flush=True), driver.do(Action.INTERRUPT)))
driver.load(short_plan())
driver.do(Action.START)
app.exec()
"""
"""A session of two minutes, which tells what becomes of it."""


@pytest.fixture
def bus() -> Iterator[Bus]:
    """Give a private bus."""
    if reason := missing():
        pytest.skip(reason)
    with private_bus() as made:
        yield made


@pytest.fixture
def session(bus: Bus, tmp_path: Path) -> Iterator[Process]:
    """Give a session under way, with the bus as its system's and its own, and logind on it."""
    logind = bus.stand_in(LOGIN, LOGIN_PATH, f"{LOGIN}.Manager", template="logind")
    for number, person in (("7", "somebody"), ("8", "another")):
        bus.mock(LOGIN, LOGIN_PATH, "AddSession", "ssusb", number, "seat0", 1000, person, True)
    environment = os.environ | {
        "DBUS_SYSTEM_BUS_ADDRESS": bus.address,
        "DBUS_SESSION_BUS_ADDRESS": bus.address,
        "XDG_SESSION_ID": "7",
    }
    started = Process([sys.executable, "-c", SESSION], environment, tmp_path / "session.log")
    try:
        wait_until(lambda: 'GetSession "7"' in logind.said, "a question for our session")
        wait_until(lambda: "running" in started.said, "a session under way")
        yield started
    finally:
        started.stop()


def prepare_for_sleep(bus: Bus, *, begins: bool) -> None:
    """Let logind say that the machine goes to sleep, or woke up."""
    arguments = (f"{LOGIN}.Manager", "PrepareForSleep", "b", [("b", begins)])
    bus.mock(LOGIN, LOGIN_PATH, "EmitSignal", "sssav", *arguments)


def lock(bus: Bus, number: str) -> None:
    """Let logind lock the session with a number."""
    bus.mock(LOGIN, f"{LOGIN_PATH}/session/{number}", "EmitSignal", "sssav", f"{LOGIN}.Session", "Lock", "", [])


def test_sleep_interrupts(bus: Bus, session: Process) -> None:
    """The session is interrupted when the machine is about to sleep, and waking up changes nothing."""
    prepare_for_sleep(bus, begins=False)
    prepare_for_sleep(bus, begins=True)
    wait_until(lambda: "interrupted" in session.said, "an interruption")
    assert session.said.split() == ["ready", "running", "slept", "interrupted"]


def test_lock_interrupts(bus: Bus, session: Process) -> None:
    """The session is interrupted when its own screen is locked."""

    def locked() -> bool:
        lock(bus, "7")
        return "locked" in session.said

    wait_until(locked, "a lock")
    wait_until(lambda: "interrupted" in session.said, "an interruption")


def test_the_lock_of_another_person_changes_nothing(bus: Bus, session: Process) -> None:
    """A lock of another person's session is not heard; what comes after it is."""
    for _ in range(5):
        lock(bus, "8")
    prepare_for_sleep(bus, begins=True)
    wait_until(lambda: "interrupted" in session.said, "an interruption")
    assert "locked" not in session.said


@pytest.mark.parametrize("desktop", ["org.gnome.ScreenSaver", SAVER])
def test_the_screen_saver_interrupts(bus: Bus, session: Process, desktop: str) -> None:
    """The session is interrupted when the desktop says that its screen is locked or blanked."""
    path = f"/{desktop.replace('.', '/')}"
    bus.stand_in(desktop, path, desktop)
    for active in (False, True):
        bus.mock(desktop, path, "EmitSignal", "sssav", desktop, "ActiveChanged", "b", [("b", active)])
    wait_until(lambda: "interrupted" in session.said, "an interruption")
    assert session.said.split() == ["ready", "running", "locked", "interrupted"]


def test_the_screen_is_kept_awake_only_while_the_session_runs(
    bus: Bus, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    """The screen saver is inhibited at the start, let go in a pause and at the end, and inhibited in between."""
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", bus.address)
    saver = bus.stand_in(SAVER, SAVER_PATH, SAVER)
    bus.mock(SAVER, SAVER_PATH, "AddMethod", "sssss", SAVER, "Inhibit", "ss", "u", "ret = 7")
    bus.mock(SAVER, SAVER_PATH, "AddMethod", "sssss", SAVER, "UnInhibit", "u", "", "")
    awake, driver = Awake(), Driver(MonotonicClock(speed=0.01))
    driver.changed.connect(awake.see)

    def asked() -> list[str]:
        lines = (line.split() for line in saver.said.splitlines())
        return [words[1] for words in lines if words[1:2] in (["Inhibit"], ["UnInhibit"])]

    driver.load(short_plan())
    assert asked() == []
    driver.do(Action.START)
    qtbot.waitUntil(lambda: asked() == ["Inhibit"], timeout=10_000)
    driver.do(Action.PAUSE)
    qtbot.waitUntil(lambda: asked() == ["Inhibit", "UnInhibit"], timeout=10_000)
    driver.do(Action.RESUME)
    qtbot.waitUntil(lambda: len(asked()) == 3, timeout=10_000)
    driver.do(Action.STOP)
    qtbot.waitUntil(lambda: asked() == ["Inhibit", "UnInhibit"] * 2, timeout=10_000)
    moment = driver.look()
    assert moment is not None
    assert moment.state is State.FINISHED
    awake.close()
    driver.unload()
    driver.deleteLater()


def test_no_bus_no_harm(monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, capfd: pytest.CaptureFixture[str]) -> None:
    """Where nobody can be asked to keep the screen awake, the session starts at once and nothing is printed."""
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")
    awake, driver = Awake(), Driver(MonotonicClock(speed=0.01))
    driver.changed.connect(awake.see)
    driver.load(short_plan())
    driver.do(Action.START)
    qtbot.wait(500)
    awake.close()
    driver.unload()
    driver.deleteLater()
    assert capfd.readouterr() == ("", "")
