"""A report can be read, copied, and found again."""

import pytest
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from footdesk.ui.crash_dialog import CrashDialog
from tests.ui.windows import STILL, button, focused, press


@pytest.fixture
def dialog(qtbot: QtBot) -> CrashDialog:
    """A dialog with a report."""
    made = CrashDialog()
    qtbot.addWidget(made)
    made.show_theme(STILL)
    made.show_report("FootDesk 1.0.0\nwhat happened\n", "/somewhere/crash-1.txt")
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def test_the_report_is_copied_whole(qtbot: QtBot, dialog: CrashDialog) -> None:
    """The keyboard begins at the button that copies, which says that it has."""
    assert focused() is button(dialog, "Copy report")
    with qtbot.waitSignal(dialog.copy_wanted) as told:
        press(dialog, "Copy report")
    assert told.args == ["FootDesk 1.0.0\nwhat happened\n"]
    assert button(dialog, "Copied").isEnabled()


def test_the_report_is_read_only(dialog: CrashDialog) -> None:
    """It can be selected, and not changed."""
    [report] = dialog.findChildren(QPlainTextEdit)
    assert report.isReadOnly()
    assert report.accessibleName() == "Report"


def test_the_folder_is_offered_where_there_is_one(qtbot: QtBot, dialog: CrashDialog) -> None:
    """A report that could not be kept has no folder to open."""
    with qtbot.waitSignal(dialog.folder_wanted):
        press(dialog, "Open folder")
    dialog.show_report("what happened", "")
    with pytest.raises(ValueError, match="not enough values"):
        button(dialog, "Open folder")
