"""What KWin is told, against a stand-in for it on a real bus; the real one stands in tests/end2end."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QObject
from pytestqt.qtbot import QtBot

from footdesk.desktop.kwin_script import KWinScript
from tests.end2end.display import Process
from tests.end2end.private_bus import Bus, missing, private_bus

KWIN = ("org.kde.KWin", "/Scripting", "org.kde.kwin.Scripting")

pytestmark = pytest.mark.skipif(bool(missing()), reason=missing() or "present")


@pytest.fixture
def bus() -> Iterator[Bus]:
    """Give a bus of the test's own."""
    with private_bus() as started:
        yield started


@pytest.fixture
def owner(qapp: QCoreApplication) -> Iterator[QObject]:
    """Give what the script belongs to."""
    made = QObject(qapp)
    yield made
    made.deleteLater()


def kwin(bus: Bus, loaded: str) -> Process:
    """Start a stand-in for KWin that answers `loaded` when a script is given to it."""
    service = bus.stand_in(*KWIN)
    for method, takes, gives, code in (
        ("loadScript", "ss", "i", f"print(open(args[0]).read(), flush=True); ret = {loaded}"),
        ("unloadScript", "s", "b", "ret = True"),
        ("start", "", "", ""),
    ):
        bus.mock(KWIN[0], KWIN[1], "AddMethod", "sssss", KWIN[2], method, takes, gives, code)
    return service


def answer(bus: Bus, owner: QObject, qtbot: QtBot) -> tuple[KWinScript, bool]:
    """Ask whether KWin is there; the script and what was answered."""
    script = KWinScript({"DBUS_SESSION_BUS_ADDRESS": bus.address}, owner)
    with qtbot.waitSignal(script.answered) as answered:
        pass
    return script, bool(answered.args and answered.args[0])


def test_without_kwin_it_says_so(bus: Bus, owner: QObject, qtbot: QtBot) -> None:
    """On a desktop without KWin the answer is no."""
    _, can = answer(bus, owner, qtbot)
    assert not can


def test_kwin_is_told_of_our_window_alone(bus: Bus, owner: QObject, qtbot: QtBot) -> None:
    """The script names the process and the window's title, quoted, and is started; it goes when the window does."""
    service = kwin(bus, "0")
    script, can = answer(bus, owner, qtbot)
    assert can
    script.keep('A "mini" timer', above=True)
    qtbot.waitUntil(lambda: "start" in service.said)
    assert r'found.caption == "A \"mini\" timer"' in service.said
    assert "found.keepAbove = true" in service.said
    script.let_go()
    qtbot.waitUntil(lambda: "unloadScript" in service.said)


def test_where_kwin_refuses_the_answer_is_taken_back(bus: Bus, owner: QObject, qtbot: QtBot) -> None:
    """A KWin that lets nobody script it is as one that is not there."""
    kwin(bus, "-1")
    script, _ = answer(bus, owner, qtbot)
    with qtbot.waitSignal(script.answered) as answered:
        script.keep("The mini timer", above=True)
    assert answered.args == [False]
    script.let_go()
