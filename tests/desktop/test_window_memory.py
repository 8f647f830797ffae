"""Windows open where they were, and at first no larger than their screen."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from footdesk.desktop.window_memory import Look, WindowMemory


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


def test_a_look_is_what_it_was(tmp_path: Path) -> None:
    """The theme's name and the size of the text come back in the next run; at first they are the usual ones."""
    assert WindowMemory(tmp_path).look() == Look("system", 1.0)
    WindowMemory(tmp_path).keep_look(Look("dark", 1.25))
    assert WindowMemory(tmp_path).look() == Look("dark", 1.25)


@pytest.mark.parametrize("scale", ["0", "-1", "nan", "1e9", "large"])
def test_a_damaged_size_of_the_text_is_passed_over(tmp_path: Path, scale: str) -> None:
    """What cannot have been is taken for the usual size, and costs nothing else."""
    (tmp_path / "windows.ini").write_text(f"[main]\ntheme=dark\nscale={scale}\n", encoding="utf-8")
    assert WindowMemory(tmp_path).look() == Look("dark", 1.0)
