"""A screen reader is sent a sentence in the name of a window."""

import pytest
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from footdesk.ui.announcer import Announcement, Announcer


@pytest.mark.parametrize(
    ("assertive", "politeness"),
    [(False, QAccessible.AnnouncementPoliteness.Polite), (True, QAccessible.AnnouncementPoliteness.Assertive)],
)
def test_what_is_announced_reaches_the_system(
    assertive: bool,  # noqa: FBT001 - a parameter of the test
    politeness: QAccessible.AnnouncementPoliteness,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    """The window's announcement has its text, and interrupts only where it has to."""
    window, sent = QWidget(), list[QAccessibleAnnouncementEvent]()
    qtbot.addWidget(window)
    monkeypatch.setattr(QAccessible, "updateAccessibility", sent.append)
    announcer = Announcer(window)
    with qtbot.waitSignal(announcer.announced) as announced:
        announcer.announce(Announcement("Paused.", assertive))
    assert announced.args == [Announcement("Paused.", assertive)]
    assert [(event.object(), event.message(), event.politeness()) for event in sent] == [
        (window, "Paused.", politeness)
    ]
