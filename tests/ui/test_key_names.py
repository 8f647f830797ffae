"""Keys as texts: one name for each combination, however it was pressed or written."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from footdesk.ui.key_names import both_enters, file_keys, pressed_keys, with_keys

CONTROL, SHIFT, PAD = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.KeypadModifier,
)


@pytest.mark.parametrize(
    ("key", "held", "keys"),
    [
        (Qt.Key.Key_K, CONTROL, "Ctrl+K"),
        (Qt.Key.Key_K, CONTROL | SHIFT, "Ctrl+Shift+K"),
        (Qt.Key.Key_Plus, CONTROL | SHIFT, "Ctrl++"),
        (Qt.Key.Key_Plus, CONTROL | PAD, "Ctrl++"),
        (Qt.Key.Key_Enter, CONTROL | PAD, "Ctrl+Return"),
        (Qt.Key.Key_Left, CONTROL | SHIFT, "Ctrl+Shift+Left"),
        (Qt.Key.Key_F8, Qt.KeyboardModifier.NoModifier, "F8"),
        (Qt.Key.Key_Space, SHIFT, "Shift+Space"),
        (Qt.Key.Key_Control, CONTROL, ""),
        (Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, ""),
    ],
)
def test_what_is_pressed_has_one_name(key: Qt.Key, held: Qt.KeyboardModifier, keys: str) -> None:
    """Neither the number pad nor the Shift that a sign needs makes another combination; a modifier alone is none."""
    assert pressed_keys(QKeyEvent(QEvent.Type.KeyPress, key, held)) == keys


def test_what_is_written_has_one_name() -> None:
    """The two Enter keys are one; what Qt does not know, and more than one combination, has no name."""
    assert file_keys("ctrl+enter") == "Ctrl+Return"
    assert {file_keys(each) for each in ("Ctrl+Banana", "Ctrl+K, Ctrl+L", "")} == {""}


def test_return_is_heard_on_both_enter_keys() -> None:
    """Whoever presses Enter on the number pad is heard as well."""
    assert both_enters("Ctrl+Return") == ("Ctrl+Return", "Ctrl+Enter")
    assert both_enters("Ctrl+K") == ("Ctrl+K",)


def test_a_tooltip_has_the_keys_behind_its_words() -> None:
    """Where there is only one of the two, that alone is said."""
    assert (with_keys("Pin", "F8"), with_keys("Pin", ""), with_keys("", "F8")) == ("Pin (F8)", "Pin", "F8")
