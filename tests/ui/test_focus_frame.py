"""The focus ring is for those who use the keyboard, and stands around the control."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QListWidget, QPushButton, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from footdesk.ui.buttons import Button, ButtonSize
from footdesk.ui.focus_frame import FocusFrame
from footdesk.ui.theme import light
from tests.ui.moments import painted, picture


class Room(QWidget):
    """A window with two buttons and a list."""

    def __init__(self) -> None:
        """Build it."""
        super().__init__()
        self.first = Button("First", self, size=ButtonSize.LARGE)
        self.second = Button("Second", self)
        self.list = QListWidget(self)
        self.list.addItem("Row")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(30, 30, 30, 30)
        self.column.setSpacing(30)
        for each in (self.first, self.second, self.list):
            self.column.addWidget(each)
        self.frame = FocusFrame(self)
        self.frame.show_theme(light())


@pytest.fixture
def room(qtbot: QtBot) -> Iterator[Room]:
    """The window, shown and active, with the focus on the first button."""
    made = Room()
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.first.setFocus()
    yield made
    made.hide()


def press(room: Room, key: Qt.Key) -> None:
    """Press a key as the window system does it: it reaches the window before any control."""
    QTest.keyClick(room.windowHandle(), key)


def test_there_is_no_ring_before_a_key_was_used(room: Room) -> None:
    """A window that has just opened is calm."""
    assert not room.frame.isVisible()


def test_tab_shows_the_ring_around_the_control(room: Room) -> None:
    """It stands 5 pixels outside the control, on all sides."""
    press(room, Qt.Key.Key_Tab)
    assert room.focusWidget() is room.second
    assert room.frame.isVisible()
    assert room.frame.widget() is room.second
    around = room.second.geometry().adjusted(-5, -5, 5, 5)
    assert room.frame.geometry() == around
    assert painted(picture(room.frame), light().color("focus")) > 200


def test_the_mouse_hides_the_ring(room: Room) -> None:
    """Whoever points knows where they are."""
    press(room, Qt.Key.Key_Tab)
    middle = room.first.geometry().center()
    QTest.mouseClick(room.windowHandle(), Qt.MouseButton.LeftButton, pos=middle)
    assert not room.frame.isVisible()


def test_there_is_no_ring_around_the_window_itself(room: Room) -> None:
    """It has the focus while nothing in it can have it; the ring is back with the next control."""
    press(room, Qt.Key.Key_Tab)
    room.setFocus()
    assert not room.frame.isVisible()
    press(room, Qt.Key.Key_Tab)
    assert room.frame.isVisible()


def test_focus_that_moves_by_itself_shows_for_keyboard_users_only(room: Room) -> None:
    """After a key, the ring follows to where the window puts the focus; after a click, it does not appear."""
    press(room, Qt.Key.Key_Space)
    room.second.setFocus()
    assert room.frame.isVisible()
    QTest.mouseClick(room.windowHandle(), Qt.MouseButton.LeftButton, pos=room.second.geometry().center())
    room.first.setFocus()
    assert not room.frame.isVisible()


def test_a_modifier_alone_is_no_use_of_the_keyboard(room: Room) -> None:
    """Ctrl held for a click does not count."""
    press(room, Qt.Key.Key_Control)
    room.second.setFocus()
    assert not room.frame.isVisible()


def test_a_list_shows_the_focus_in_its_rows(room: Room) -> None:
    """There is no ring around a list."""
    press(room, Qt.Key.Key_Tab)
    room.list.setFocus()
    assert not room.frame.isVisible()


def test_a_control_may_have_corners_of_its_own(room: Room) -> None:
    """The ring's corners follow those of the control."""
    press(room, Qt.Key.Key_Tab)
    assert room.frame._radius() == 8
    room.first.setFocus()
    assert room.frame._radius() == 10
    room.first.setProperty("radius", 26)
    assert room.frame._radius() == 26


def test_another_window_is_none_of_its_business(room: Room, qtbot: QtBot) -> None:
    """Each window has a ring of its own."""
    press(room, Qt.Key.Key_Tab)
    other = Room()
    qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    qtbot.waitUntil(other.isActiveWindow)
    other.first.setFocus()
    assert not room.frame.isVisible()
    assert not other.frame.isVisible()
    other.hide()


def test_a_dialog_that_a_key_opened_shows_the_ring_at_once(room: Room, qtbot: QtBot) -> None:
    """Who uses the keyboard sees where the focus is; who clicked is not disturbed."""
    for key_first in (True, False):
        if key_first:
            press(room, Qt.Key.Key_Tab)
        else:
            QTest.mouseClick(room.windowHandle(), Qt.MouseButton.LeftButton)
        dialog = QDialog(room)
        button = QPushButton("Close", dialog)
        frame = FocusFrame(dialog)
        frame.show_theme(light())
        dialog.open()
        dialog.activateWindow()
        qtbot.waitUntil(dialog.isActiveWindow)
        button.setFocus()
        assert frame.isVisible() is key_first
        dialog.close()
        dialog.deleteLater()
        room.activateWindow()
        qtbot.waitUntil(room.isActiveWindow)


def test_the_ring_outlives_the_pane_it_stood_in(room: Room, qtbot: QtBot) -> None:
    """A pane that is deleted with the focus inside, or after it left, takes no ring with it."""
    press(room, Qt.Key.Key_Tab)
    for pane in (QWidget(room), QScrollArea(room)):
        inside = Button("Inside", pane)
        if isinstance(pane, QScrollArea):
            pane.setWidget(inside)
        room.column.addWidget(pane)
        pane.show()
        inside.setFocus()
        assert room.frame.widget() is inside
        if isinstance(pane, QScrollArea):
            room.first.setFocus()
            room.list.setFocus()
        with qtbot.waitSignal(pane.destroyed):
            pane.deleteLater()
        room.first.setFocus()
        assert room.frame.isVisible()
        assert room.frame.widget() is room.first
