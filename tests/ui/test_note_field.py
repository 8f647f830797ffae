"""A note is plain text up to a limit, and told soon after it was typed."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from footdesk.core.history import MAX_NOTE
from footdesk.ui.note_field import NoteField


@pytest.fixture
def field(qtbot: QtBot) -> Iterator[NoteField]:
    """An empty field with a button below it, and the keyboard in it."""
    around = QWidget()
    qtbot.addWidget(around)
    column = QVBoxLayout(around)
    made = NoteField(around)
    column.addWidget(made)
    column.addWidget(QPushButton("Next", around))
    around.show()
    qtbot.waitExposed(around)
    around.activateWindow()
    made.setFocus()
    qtbot.waitUntil(made.hasFocus)
    yield made
    assert not made._pause.isActive()


def told_by(field: NoteField) -> list[str]:
    """A list that gets whatever the field tells."""
    told: list[str] = []
    field.note_changed.connect(told.append)
    return told


def test_it_is_told_when_nothing_is_typed_for_a_moment(qtbot: QtBot, field: NoteField) -> None:
    """Once for all that was typed in one go, in several lines, without empty space around it."""
    told = told_by(field)
    for letters in ("  Left calf", "tight. "):
        QTest.keyClicks(field, letters)
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert told == []
    qtbot.waitUntil(lambda: bool(told))
    assert told == ["Left calf\ntight."]
    assert not field._pause.isActive()


def test_it_is_told_at_once_when_it_is_left(field: NoteField) -> None:
    """By Tab, which does not write into it, or because its page is left; what was told is not told again."""
    told = told_by(field)
    QTest.keyClicks(field, "One")
    QTest.keyClick(field, Qt.Key.Key_Tab)
    assert told == ["One"]
    assert not field.hasFocus()
    QTest.keyClicks(field, ", two ")
    field.hide()
    assert told == ["One", "One, two"]
    field.tell()
    assert len(told) == 2


def test_what_is_shown_is_not_told(field: NoteField) -> None:
    """A note that comes back as it was told leaves the cursor where it is; another one takes its place."""
    told = told_by(field)
    QTest.keyClicks(field, "One, two")
    field.tell()
    field.moveCursor(field.textCursor().MoveOperation.Start)
    field.show_note("One, two")
    assert field.textCursor().position() == 0
    field.show_note("Three")
    assert field.note == "Three"
    field.tell()
    assert told == ["One, two"]


@pytest.mark.parametrize("sign", ["a", "🦶"])
def test_what_has_no_room_is_left_out(field: NoteField, sign: str) -> None:
    """Pasted or typed, at the end or in the middle; no sign is cut in two, and it says so while it is full."""
    full: list[bool] = []
    field.full_changed.connect(full.append)
    pasted = QMimeData()
    pasted.setHtml(f"<b>{sign * MAX_NOTE}</b>")
    pasted.setText("b" + sign * MAX_NOTE)
    field.insertFromMimeData(pasted)
    units = len(field.note.encode("utf-16-le")) // 2
    assert units in {MAX_NOTE, MAX_NOTE - 1}
    assert set(field.note) == {"b", sign}
    assert field.note.startswith("b")
    kept = field.note
    field.moveCursor(field.textCursor().MoveOperation.Start)
    QTest.keyClicks(field, "xy")
    assert field.note.removeprefix("x") == kept
    if sign == "a":
        assert full == [True]
        field.clear()
        assert full == [True, False]
    field.tell()
