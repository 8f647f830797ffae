"""What looks for flaws in windows finds each kind of flaw, and none where there is none."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from tests.flaws import flaws


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """A window of 400 by 300 pixels with a button in it."""
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(400, 300)
    button("Start", made, QRect(20, 20, 120, 44))
    return made


def button(text: str, parent: QWidget, place: QRect) -> QPushButton:
    """Put a button somewhere."""
    made = QPushButton(text, parent)
    made.setGeometry(place)
    return made


def found(window: QWidget) -> list[str]:
    """What is wrong once the window is shown."""
    window.show()
    return flaws(window)


def test_a_window_without_flaws_has_none(window: QWidget) -> None:
    """Parts that stand apart, whole and inside are fine."""
    button("Stop", window, QRect(20, 80, 120, 44))
    assert found(window) == []


@pytest.mark.parametrize(
    ("text", "place", "flaw"),
    [
        ("A button with many words", QRect(20, 80, 60, 44), "is cut"),
        ("Stop", QRect(100, 40, 120, 44), "lies on QPushButton “"),
        ("Stop", QRect(340, 80, 120, 44), "goes out at a side"),
        ("Stop", QRect(20, 280, 120, 44), "goes out above or below"),
        ("Stop", QRect(20, 80, 120, 22), "is too small to hit"),
        ("", QRect(20, 80, 120, 44), "has no name"),
    ],
)
def test_each_flaw_of_a_button_is_found(window: QWidget, text: str, place: QRect, flaw: str) -> None:
    """Cut, covered, outside, too small, or without a name."""
    button(text, window, place)
    assert [each for each in found(window) if flaw in each]


def test_a_sentence_that_needs_another_line_is_found(window: QWidget) -> None:
    """Words that wrap need their height, and each word its width."""
    label = QLabel("Stand tall and hold a chair or a wall if you need it.", window)
    label.setWordWrap(True)
    label.setGeometry(20, 80, 120, 20)
    assert [each for each in found(window) if "is cut" in each]
    label.setGeometry(20, 80, 300, 60)
    assert found(window) == []


def test_what_scrolls_down_is_not_outside_but_what_leaves_at_the_side_is(window: QWidget) -> None:
    """A pane scrolls up and down only."""
    area = QScrollArea(window)
    area.setGeometry(20, 80, 200, 100)
    content = QWidget()
    content.resize(180, 900)
    low = button("Low", content, QRect(10, 800, 120, 44))
    area.setWidget(content)
    assert found(window) == []
    low.move(150, 800)
    assert [each for each in found(window) if "goes out at a side" in each]
