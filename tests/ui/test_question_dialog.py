"""A question is seen whole where the screen has room for it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea
from pytestqt.qtbot import QtBot

from footdesk.ui.question_dialog import QuestionDialog
from footdesk.ui.theme import light
from tests.ui.windows import press

SENTENCE = " ".join(["What would happen is told in a few lines, and all of it can be read."] * 4)


@pytest.fixture
def question(qtbot: QtBot) -> QuestionDialog:
    """A question with a long sentence."""
    made = QuestionDialog("Delete everything?", SENTENCE, "Delete everything", "Keep everything")
    qtbot.addWidget(made)
    return made


@pytest.mark.parametrize("scale", [1.0, 1.09, 1.25, 1.5])
def test_no_line_of_a_question_has_to_be_scrolled_to(qtbot: QtBot, question: QuestionDialog, scale: float) -> None:
    """The dialog grows with what it says, and no further than its screen."""
    question.show_theme(light(scale, reduced_motion=True))
    question.show()
    qtbot.waitExposed(question)
    (area,) = question.findChildren(QScrollArea)
    room = question.screen().availableGeometry().height()
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() == 0)
    assert question.height() <= room


def test_enter_takes_nothing_away(qtbot: QtBot, question: QuestionDialog) -> None:
    """Only the button says yes."""
    question.show_theme(light())
    question.show()
    with qtbot.assertNotEmitted(question.confirmed):
        QTest.keyClick(question, Qt.Key.Key_Return)
    question.show()
    with qtbot.waitSignal(question.confirmed):
        press(question, "Delete everything")
