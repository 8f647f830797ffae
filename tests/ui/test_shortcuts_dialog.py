"""The list of the keys: it lists what holds, and gives other keys by the keyboard alone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from footdesk.ui.key_table import KeyTable
from footdesk.ui.keys_dialog import KeysDialog
from footdesk.ui.shortcuts import SHORTCUTS, Wish
from footdesk.ui.shortcuts_dialog import ShortcutsDialog
from footdesk.ui.stylesheet import stylesheet
from footdesk.ui.theme import light
from tests.ui.windows import button, focused


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    """A window to stand over."""
    window = QWidget()
    qtbot.addWidget(window)
    window.setStyleSheet(stylesheet(light()))
    window.show()
    return window


@pytest.fixture
def dialog(qtbot: QtBot, parent: QWidget) -> ShortcutsDialog:
    """The list, open and with the keyboard."""
    shown = ShortcutsDialog(parent)
    shown.show_theme(light())
    shown.open()
    qtbot.waitExposed(shown)
    shown.activateWindow()
    qtbot.waitUntil(shown.isActiveWindow)
    return shown


def rows(dialog: ShortcutsDialog) -> list[str]:
    """What a screen reader hears of each row."""
    model = dialog.list.model()
    return [model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount())]


def asked(dialog: ShortcutsDialog, qtbot: QtBot) -> KeysDialog:
    """The dialog that asks for the keys of the chosen row, with the keyboard in its field."""
    question = dialog.question
    assert question is not None
    qtbot.waitUntil(lambda: QApplication.focusWidget() is question.field)
    return question


def test_each_row_is_one_sentence(dialog: ShortcutsDialog) -> None:
    """What a key does and the keys are read together, under headings that the arrow keys pass over."""
    assert rows(dialog)[:3] == [
        "During a session",
        "Start, pause or resume: Space, Ctrl+Return, Media Play",
        "Skip this exercise: Ctrl+Right, Media Next",
    ]
    dialog.show_keys(KeyTable({Wish.SKIP: (), Wish.STOP: ("F7",)}))
    assert rows(dialog)[2] == "Skip this exercise: Media Next"
    dialog.show_keys(KeyTable({Wish.WHERE: ()}))
    assert "Say where I am: no keys" in rows(dialog)
    assert focused() is dialog.list
    QTest.keyClick(dialog.list, Qt.Key.Key_Up)
    assert dialog.list.chosen is SHORTCUTS[Wish.GO]
    QTest.keyClick(dialog.list, Qt.Key.Key_End)
    assert dialog.list.chosen is SHORTCUTS[Wish.QUIT]


def test_a_name_is_typed_to_find_it(dialog: ShortcutsDialog) -> None:
    """The list is Qt's own: typing the beginning of a name goes there."""
    QTest.keyClicks(dialog.list, "mini")
    assert dialog.list.chosen is SHORTCUTS[Wish.MINI]


def test_other_keys_are_given_by_the_keyboard_alone(dialog: ShortcutsDialog, qtbot: QtBot) -> None:
    """Enter opens the question, the keys are pressed, Enter gives them; nothing is wished before."""
    QTest.keyClick(dialog.list, Qt.Key.Key_Down)
    QTest.keyClick(dialog.list, Qt.Key.Key_Return)
    question = asked(dialog, qtbot)
    assert question.windowTitle() == "Skip this exercise"
    assert not button(question, "Use these keys").isEnabled()
    with qtbot.assertNotEmitted(dialog.keys_chosen):
        QTest.keyClick(question.field, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    assert question.field.text() == "Ctrl+J"
    assert button(question, "Use these keys").isEnabled()
    with qtbot.waitSignal(dialog.keys_chosen) as chosen:
        QTest.keyClick(question.field, Qt.Key.Key_Return)
    assert chosen.args == [Wish.SKIP, "Ctrl+J"]
    assert not question.isVisible()


def test_a_refusal_says_why_and_gives_nothing(dialog: ShortcutsDialog, qtbot: QtBot) -> None:
    """The sentence names who has the keys; Enter does nothing then, and Escape leaves everything as it is."""
    dialog.list.opened.emit(SHORTCUTS[Wish.SKIP])
    question = asked(dialog, qtbot)
    QTest.keyClick(question.field, Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier)
    assert question._answer.said.startswith("Ctrl+Left is already for “Back”.")
    with qtbot.assertNotEmitted(dialog.keys_chosen):
        QTest.keyClick(question.field, Qt.Key.Key_Return)
        QTest.keyClick(question.field, Qt.Key.Key_K)
    assert question._answer.said == "K is for typing. Hold Ctrl or Alt with it."
    QTest.keyClick(question.field, Qt.Key.Key_Escape)
    assert not question.isVisible()
    assert dialog.isVisible()


def test_one_can_leave_the_field_by_the_keyboard(dialog: ShortcutsDialog, qtbot: QtBot) -> None:
    """Tab and Shift+Tab move on, as everywhere."""
    dialog.list.opened.emit(SHORTCUTS[Wish.SKIP])
    question = asked(dialog, qtbot)
    QTest.keyClick(question.field, Qt.Key.Key_Tab)
    assert focused() is not question.field
    QTest.keyClick(focused(), Qt.Key.Key_Backtab)
    assert focused() is question.field


def test_a_screen_reader_finds_the_field(dialog: ShortcutsDialog, qtbot: QtBot) -> None:
    """The field has a name, and the keys are its text."""
    dialog.list.opened.emit(SHORTCUTS[Wish.SKIP])
    question = asked(dialog, qtbot)
    QTest.keyClick(question.field, Qt.Key.Key_F8)
    face = QAccessible.queryAccessibleInterface(question.field)
    assert face.role() == QAccessible.Role.EditableText
    assert (face.text(QAccessible.Text.Name), face.text(QAccessible.Text.Value)) == ("New keys", "F8")


def test_the_usual_keys_come_back(dialog: ShortcutsDialog, qtbot: QtBot) -> None:
    """For one action in its question, for all of them under the list; neither is offered where nothing would change."""
    assert not button(dialog, "Use the usual keys").isEnabled()
    dialog.show_keys(KeyTable({Wish.SKIP: ("F8",)}))
    with qtbot.waitSignal(dialog.all_usual_wanted):
        button(dialog, "Use the usual keys").click()
    dialog.list.opened.emit(SHORTCUTS[Wish.BACK])
    assert not button(asked(dialog, qtbot), "Use the usual keys").isEnabled()
    asked(dialog, qtbot).reject()
    dialog.list.opened.emit(SHORTCUTS[Wish.SKIP])
    with qtbot.waitSignal(dialog.usual_wanted) as wanted:
        button(asked(dialog, qtbot), "Use the usual keys").click()
    assert wanted.args == [Wish.SKIP]


def test_usual_keys_that_another_action_has_are_refused(dialog: ShortcutsDialog, qtbot: QtBot) -> None:
    """The question stays, and says who has them."""
    dialog.show_keys(KeyTable({Wish.SKIP: ("F8",), Wish.STOP: ("Ctrl+Right",)}))
    dialog.list.opened.emit(SHORTCUTS[Wish.SKIP])
    question = asked(dialog, qtbot)
    with qtbot.assertNotEmitted(dialog.usual_wanted):
        button(question, "Use the usual keys").click()
    assert question._answer.said.startswith("Ctrl+Right is already for “Stop”.")
    assert question.isVisible()


def test_what_was_done_can_be_taken_back(dialog: ShortcutsDialog, qtbot: QtBot) -> None:
    """The sentence stands under the list with Undo, until it is taken back."""
    dialog.show_done("“Stop” has its usual keys again.")
    with qtbot.waitSignal(dialog.undo_wanted):
        button(dialog, "Undo").click()
    dialog.show_done("")
    assert not dialog.undo.isVisible()
    assert focused() is dialog.list


def test_the_button_changes_the_chosen_row(dialog: ShortcutsDialog, qtbot: QtBot) -> None:
    """With the mouse: choose, then "Change keys"."""
    dialog.list.setCurrentIndex(dialog.list.model().index(3, 0))
    button(dialog, "Change keys").click()
    assert asked(dialog, qtbot).windowTitle() == "Back"


def test_a_double_click_changes_a_row(dialog: ShortcutsDialog) -> None:
    """As Enter does."""
    row = dialog.list.visualRect(dialog.list.model().index(2, 0)).center()
    QTest.mouseClick(dialog.list.viewport(), Qt.MouseButton.LeftButton, pos=row)
    QTest.mouseDClick(dialog.list.viewport(), Qt.MouseButton.LeftButton, pos=row)
    assert dialog.question is not None
    assert dialog.question.isVisible()
    assert dialog.question.windowTitle() == "Skip this exercise"
