"""Windows open where they were, and at first no larger than their screen."""

from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from footdesk.desktop.window_memory import WindowMemory


def window(qtbot: QtBot, width: int, height: int) -> QWidget:
    """A window of a size."""
    made = QWidget()
    qtbot.addWidget(made)
    made.setMinimumSize(64, 36)
    made.resize(width, height)
    return made


def test_a_first_window_is_no_larger_than_its_screen(qtbot: QtBot, tmp_path: Path) -> None:
    """On a laptop scaled to 200 % all of it is seen, with its title; a small one stays as it is."""
    large, small = window(qtbot, 9_000, 9_000), window(qtbot, 300, 200)
    memory = WindowMemory(tmp_path)
    assert not memory.restore(large)
    assert not memory.restore(small)
    room = large.screen().availableGeometry().size()
    assert (large.width(), large.height()) == (room.width(), room.height() - 24)
    assert (small.width(), small.height()) == (300, 200)


def test_a_window_is_where_it_was(qtbot: QtBot, tmp_path: Path) -> None:
    """What was kept when it closed is restored in the next run; so is the mini timer's place."""
    memory = WindowMemory(tmp_path)
    assert memory.mini_place() is None
    memory.keep(window(qtbot, 320, 240))
    memory.keep_mini_place(QPoint(5, 7))
    again = window(qtbot, 300, 200)
    later = WindowMemory(tmp_path)
    assert later.restore(again)
    assert (again.width(), again.height()) == (320, 240)
    assert later.mini_place() == QPoint(5, 7)
