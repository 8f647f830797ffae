"""A choice of a few values: native radio buttons whose words give way where there is no room."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from footdesk.core.exercise import Strength
from footdesk.ui.strength_switch import StrengthSwitch
from footdesk.ui.stylesheet import stylesheet
from tests.ui.windows import STILL


@pytest.fixture
def shown(qtbot: QtBot) -> StrengthSwitch:
    """The three strengths, with room for their words."""
    made = StrengthSwitch()
    qtbot.addWidget(made)
    made.setStyleSheet(stylesheet(STILL))
    made.show_theme(STILL)
    made.resize(400, 40)
    made.show()
    return made


def test_a_screen_reader_meets_three_radio_buttons(shown: StrengthSwitch) -> None:
    """The frame has the name of the choice; each button its word, what it means, and whether it is chosen."""
    assert shown.accessibleName() == "Strength"
    faces = [QAccessible.queryAccessibleInterface(button) for button in shown.buttons.values()]
    assert {face.role() for face in faces} == {QAccessible.Role.RadioButton}
    assert [face.text(QAccessible.Text.Name) for face in faces] == ["Easier", "Standard", "Stronger"]
    assert faces[0].text(QAccessible.Text.Description) == "A third fewer repetitions and shorter times"
    assert [button.isChecked() for button in shown.buttons.values()] == [False, True, False]


def test_only_what_the_person_chooses_is_a_wish(qtbot: QtBot, shown: StrengthSwitch) -> None:
    """A value that is shown tells nothing; a press and an arrow key do."""
    with qtbot.assertNotEmitted(shown.value_chosen):
        shown.show_value(Strength.EASIER)
    with qtbot.waitSignal(shown.value_chosen) as chosen:
        QTest.mouseClick(shown.buttons[Strength.STRONGER], Qt.MouseButton.LeftButton)
    assert chosen.args == [Strength.STRONGER]
    shown.buttons[Strength.STRONGER].setFocus()
    with qtbot.waitSignal(shown.value_chosen) as chosen:
        QTest.keyClick(shown.buttons[Strength.STRONGER], Qt.Key.Key_Left)
    assert chosen.args == [Strength.STANDARD]


def test_all_words_are_whole_at_the_usual_size(qtbot: QtBot, shown: StrengthSwitch) -> None:
    """The buttons are equally wide, and the longest word has room."""
    shown.resize(shown.sizeHint())
    qtbot.waitUntil(lambda: shown.width() == shown.sizeHint().width())
    assert [button.text() for button in shown.buttons.values()] == ["Easier", "Standard", "Stronger"]


def test_a_word_without_room_is_cut_on_the_screen_only(qtbot: QtBot, shown: StrengthSwitch) -> None:
    """The name stays whole, the tooltip has the word, and both come back with the room."""
    button = shown.buttons[Strength.STANDARD]
    shown.resize(150, 40)
    qtbot.waitUntil(lambda: button.text().endswith("…"))
    assert button.accessibleName() == "Standard"
    assert button.toolTip().startswith("Standard\n")
    shown.resize(400, 40)
    qtbot.waitUntil(lambda: button.text() == "Standard")
    assert button.toolTip() == "The usual repetitions and times"
