"""The question before a stop says what is done, and takes nothing away by accident."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from footdesk.core.plan import Kind
from footdesk.ui.stop_dialog import StopDialog
from tests.ui.windows import STILL, snapshot_in


def opened(qtbot: QtBot) -> StopDialog:
    """The dialog, asked in the fifth exercise."""
    made = StopDialog()
    qtbot.addWidget(made)
    made.show_theme(STILL)
    made.show_snapshot(snapshot_in(Kind.HOLD, 4))
    made.open()
    qtbot.waitExposed(made)
    return made


def test_it_says_how_much_is_done(qtbot: QtBot) -> None:
    """Four of ten, and that they are kept; as large as drawn."""
    dialog = opened(qtbot)
    assert dialog._sentence.said == "You have done 4 of 10 exercises. They will be saved in your history."
    assert (dialog.width(), dialog.height()) == (520, 236)


def test_enter_and_escape_carry_on(qtbot: QtBot) -> None:
    """Neither key stops a session."""
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Escape):
        dialog = opened(qtbot)
        with qtbot.waitSignal(dialog.rejected), qtbot.assertNotEmitted(dialog.stop_confirmed):
            QTest.keyClick(dialog, key)
        dialog.close()
