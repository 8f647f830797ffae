"""Questions are asked where the person looks."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from footdesk.command_line import Request
from tests.test_app import Launcher


@pytest.fixture
def launcher(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Launcher]:
    """Give a launcher on an empty profile."""
    launcher = Launcher(qapp, qtbot, tmp_path / "profile")
    launcher.read_safety()
    yield launcher
    launcher.close()


def test_what_hurts_in_the_mini_timer_is_asked_about_in_the_window(launcher: Launcher) -> None:
    """The window comes forward with the question, although it was out of the way."""
    app = launcher.open(Request(mini=True)).app
    app.desk.start("all-ten")
    app.shell.showMinimized()
    assert app.mini is not None
    app.mini.hurts_wanted.emit()
    assert not app.shell.isMinimized()
    assert app.window.dialogs.relief is not None
    assert app.window.dialogs.relief.isVisible()
