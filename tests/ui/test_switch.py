"""A switch is turned by a click, by Space and by a screen reader, and each of them is told once."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from footdesk.ui.switch import Switch


@pytest.fixture
def switch(qtbot: QtBot) -> Iterator[Switch]:
    """A switch that is off, with the keyboard."""
    window = QWidget()
    qtbot.addWidget(window)
    made = Switch("Reminders", window)
    window.show()
    made.setFocus()
    yield made
    window.close()


def test_each_way_to_turn_it_is_told_once(switch: Switch) -> None:
    """Also the way of a screen reader, of which Qt itself tells no click."""
    told: list[bool] = []
    switch.clicked.connect(lambda: told.append(switch.isChecked()))
    QTest.mouseClick(switch, Qt.MouseButton.LeftButton)
    QTest.keyClick(switch, Qt.Key.Key_Space)
    face = QAccessible.queryAccessibleInterface(switch)
    face.actionInterface().doAction("Toggle")
    face.actionInterface().doAction("Toggle")
    assert told == [True, False, True, False]


def test_what_is_shown_is_no_click(switch: Switch) -> None:
    """A value that comes from elsewhere turns it silently."""
    told: list[bool] = []
    switch.clicked.connect(lambda: told.append(switch.isChecked()))
    switch.setChecked(True)
    switch.setChecked(False)
    assert told == []
    assert not switch.isChecked()
