"""The button for the voice says how it stands, and only wishes that it turned."""

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from footdesk.core.plan import Kind
from footdesk.ui.bar_faces import SessionFace
from footdesk.ui.main_window import MainWindow
from footdesk.ui.section_page import SectionPage
from footdesk.ui.sections import EXERCISES, Section
from tests.ui.windows import COMPACT, SMALLEST, WIDE, button, press, snapshot_in, window

OTHER = Section("other", "menu", "Other")


@pytest.fixture
def running(qtbot: QtBot) -> MainWindow:
    """A wide window with a session under way and the voice on."""
    made = window(qtbot)
    made.show_voice(on=True)
    made.show_snapshot(snapshot_in(Kind.HOLD))
    return made


def test_it_says_how_the_voice_stands(running: MainWindow) -> None:
    """On and off differ in words, icon and state; the name stays, and so does the width."""
    voice = button(running, "Spoken cues")
    face = QAccessible.queryAccessibleInterface(voice)
    width = voice.sizeHint().width()
    assert (voice.text(), face.state().checked) == ("Voice on", True)
    running.show_voice(on=False)
    assert (voice.text(), face.state().checked) == ("Voice off", False)
    assert face.text(QAccessible.Text.Name) == "Spoken cues"
    assert voice.sizeHint().width() == width


def test_pressing_it_is_a_wish(running: MainWindow, qtbot: QtBot) -> None:
    """It turns when it is told so, and not before."""
    with qtbot.waitSignal(running.voice_turn_wanted):
        press(running, "Spoken cues")
    assert button(running, "Voice on").isChecked()


def test_the_key_turns_it_from_anywhere(running: MainWindow, qtbot: QtBot) -> None:
    """Ctrl+Shift+V wishes the same, and a screen reader is told what came of it."""
    running.voice_turn_wanted.connect(lambda: running.show_voice(on=False))
    with qtbot.waitSignal(running._announcer.announced) as said:
        QTest.keySequence(running.page.list.view, "Ctrl+Shift+V")
    assert said.args is not None
    assert said.args[0].text == "Voice off"


def test_the_menu_has_it_too(running: MainWindow, qtbot: QtBot) -> None:
    """Its entry is ticked while the voice is on, and is there whatever the size of the window."""
    running.menu.aboutToShow.emit()
    (entry,) = [each for each in running.menu.actions() if each.text() == "Spoken cues"]
    assert entry.isChecked()
    with qtbot.waitSignal(running.voice_turn_wanted):
        entry.trigger()
    running.show_voice(on=None)
    assert not entry.isVisible()


def test_where_nothing_is_to_be_heard_it_is_left_out(running: MainWindow) -> None:
    """A silent program has no button for its voice."""
    running.show_voice(on=None)
    assert [each for each in shown_buttons(running) if each.accessibleName() == "Spoken cues"] == []


@pytest.mark.parametrize(
    ("size", "words"), [(WIDE, ["Voice on"]), ((1000, 420), ["Voice on"]), (SMALLEST, [""])], ids=str
)
def test_it_has_the_room_that_is_left(qtbot: QtBot, size: tuple[int, int], words: list[str]) -> None:
    """It loses its words before the others lose theirs; the words then come back as a tooltip."""
    shown = window(qtbot, size)
    shown.show_room_available(available=True)
    shown.show_voice(on=True)
    shown.show_snapshot(snapshot_in(Kind.HOLD))
    qtbot.wait(0)
    found = [each for each in shown_buttons(shown) if each.accessibleName() == "Spoken cues"]
    assert [each.text() for each in found] == words
    assert all(each.text() or each.toolTip() == "Voice on" for each in found)


def test_what_matters_more_goes_first(qtbot: QtBot) -> None:
    """In a compact window without room for it the other words stay, and the menu has it."""
    shown = window(qtbot, COMPACT)
    shown.show_room_available(available=True)
    shown.show_voice(on=True)
    shown.show_snapshot(snapshot_in(Kind.HOLD))
    qtbot.wait(0)
    assert {"Stop", "Back", "Pause", "Skip"} <= {each.text() for each in shown_buttons(shown)}


@pytest.mark.parametrize("size", [WIDE, (960, 500), SMALLEST], ids=str)
def test_the_phase_is_whole_beside_it(qtbot: QtBot, size: tuple[int, int]) -> None:
    """On another page the bar says phase, side and seconds, and none of it is cut for the voice's sake."""
    shown = window(qtbot, size)
    shown.add_page(OTHER, SectionPage())
    shown.show_voice(on=True)
    shown.show_section(OTHER.id)
    for kind in (Kind.HOLD, Kind.SWITCH):
        shown.show_snapshot(snapshot_in(kind))
        qtbot.wait(0)
        session = shown.bar.findChild(SessionFace)
        assert session is not None
        status = session._status
        assert status.width() >= status.fontMetrics().horizontalAdvance(status.said), status.said
    shown.show_section(EXERCISES.id)


def shown_buttons(within: MainWindow) -> list[QPushButton]:
    """The buttons that are seen."""
    return [each for each in within.bar.findChildren(QPushButton) if each.isVisible()]
