"""The detectors find what a test leaves behind, and let pass what ends."""

import threading

import pytest
from PySide6.QtCore import QObject, QPropertyAnimation, QThread, QTimer
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests import leaks


def _found(starts: list[leaks.Start]) -> list[str]:
    return leaks.find(starts, leaks.windows(), leaks.threads())


def test_a_running_timer_is_found(qtbot: QtBot, noted_starts: list[leaks.Start]) -> None:
    """A timer that runs is named, with the line that started it; one that ended is not."""
    owner = QObject()
    timer = QTimer(owner)
    timer.start(10_000)
    assert any("QTimer" in what and __file__ in what for what in _found(noted_starts))
    timer.stop()
    assert _found(noted_starts) == []


def test_a_deleted_timer_is_forgiven(qtbot: QtBot, noted_starts: list[leaks.Start]) -> None:
    """A timer that waits for its deletion is no leak."""
    timer = QTimer()
    timer.start(10_000)
    timer.deleteLater()
    assert _found(noted_starts) == []


def test_a_running_animation_is_found(qtbot: QtBot, noted_starts: list[leaks.Start]) -> None:
    """An animation that runs is named; one that was stopped is not."""
    owner = QObject()
    animation = QPropertyAnimation(owner, b"objectName", owner)
    animation.setDuration(10_000)
    animation.setEndValue("end")
    animation.start()
    assert any("QPropertyAnimation" in what for what in _found(noted_starts))
    animation.stop()
    assert _found(noted_starts) == []


def test_a_running_qt_thread_is_found(qtbot: QtBot, noted_starts: list[leaks.Start]) -> None:
    """A thread of Qt's that runs is named; one that ended is not."""
    thread = QThread()
    thread.start()
    assert any("QThread" in what for what in _found(noted_starts))
    thread.quit()
    assert thread.wait(5_000)
    assert _found(noted_starts) == []


def test_a_living_thread_is_found(noted_starts: list[leaks.Start], monkeypatch: pytest.MonkeyPatch) -> None:
    """A Python thread that does not end is named; one that ends a moment later is not."""
    monkeypatch.setattr(leaks, "END_SECONDS", 0.01)
    before, may_end = leaks.threads(), threading.Event()
    thread = threading.Thread(target=may_end.wait, name="the one left behind")
    thread.start()
    assert any("the one left behind" in what for what in leaks.find(noted_starts, leaks.windows(), before))
    may_end.set()
    thread.join()
    assert leaks.find(noted_starts, leaks.windows(), before) == []


def test_a_window_without_an_owner_is_found(qtbot: QtBot, noted_starts: list[leaks.Start]) -> None:
    """A window that nobody owns is named, hidden or not; one that waits for its deletion is not."""
    before = leaks.windows()
    window = QWidget(windowTitle="left behind")
    assert any("left behind" in what for what in leaks.find(noted_starts, before, leaks.threads()))
    window.deleteLater()
    assert leaks.find(noted_starts, before, leaks.threads()) == []
