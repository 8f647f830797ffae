"""A choice of a few values: native radio buttons that stack or give way where there is no room."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from footdesk.core.exercise import Strength
from footdesk.ui.segment_switch import Segment, SegmentSwitch
from footdesk.ui.strength_switch import StrengthSwitch
from footdesk.ui.stylesheet import stylesheet
from footdesk.ui.theme import Theme, light
from tests.ui.windows import STILL

SIDES = (Segment("each", "Each foot"), Segment("left", "Left"), Segment("right", "Right foot alone"))


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


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    """An empty page."""
    made = QWidget()
    qtbot.addWidget(made)
    return made


def stack(page: QWidget, theme: Theme = STILL) -> SegmentSwitch:
    """A choice that stacks, on a page and with room for its row."""
    page.setStyleSheet(stylesheet(theme))
    made = SegmentSwitch("Sides", SIDES, page, stacks=True)
    made.show_theme(theme)
    made.resize(theme.u(500), theme.u(120))
    page.resize(made.size())
    page.show()
    return made


def in_a_row(switch: SegmentSwitch) -> bool:
    """Whether all buttons stand at one height."""
    return len({button.y() for button in switch.buttons.values()}) == 1


def whole(button: QPushButton) -> bool:
    """Whether a button has all the room it likes, and all of its words."""
    return button.text() == button.accessibleName() and button.width() >= button.sizeHint().width()


def widths(switch: SegmentSwitch) -> list[int]:
    """How wide each button is."""
    return [button.width() for button in switch.buttons.values()]


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


def test_the_tab_key_meets_the_button_that_is_down(shown: StrengthSwitch) -> None:
    """It stops at one button only, and goes with what the person chooses."""

    def met() -> list[object]:
        return [value for value, each in shown.buttons.items() if each.focusPolicy() & Qt.FocusPolicy.TabFocus]

    assert met() == [Strength.STANDARD]
    QTest.mouseClick(shown.buttons[Strength.STRONGER], Qt.MouseButton.LeftButton)
    assert met() == [Strength.STRONGER]
    shown.show_value(Strength.EASIER)
    assert met() == [Strength.EASIER]


def test_all_words_are_whole_at_the_usual_size(qtbot: QtBot, shown: StrengthSwitch) -> None:
    """The buttons are equally wide, and the longest word has room."""
    shown.resize(shown.sizeHint())
    qtbot.waitUntil(lambda: shown.width() == shown.sizeHint().width())
    assert [button.text() for button in shown.buttons.values()] == ["Easier", "Standard", "Stronger"]


@pytest.mark.parametrize("percent", range(100, 151, 5))
def test_all_words_are_whole_at_every_text_size(qtbot: QtBot, page: QWidget, percent: int) -> None:
    """Lengths are rounded to whole pixels, and no word loses its end for a part of one."""
    theme = light(percent / 100)
    page.setStyleSheet(stylesheet(theme))
    periods = (Segment(30, "Last 30 days"), Segment(90, "Last 90 days"))
    switches = [
        SegmentSwitch("Days", periods, page),
        StrengthSwitch(page),
        SegmentSwitch("Sides", SIDES, page),
    ]
    for switch in switches:
        switch.show_theme(theme)
        switch.ensurePolished()
    page.show()
    for switch in switches:
        switch.resize(switch.sizeHint())
        assert [button.text() for button in switch.buttons.values()] == [
            button.accessibleName() for button in switch.buttons.values()
        ]


def test_shorter_words_give_their_room_to_longer_ones(qtbot: QtBot, shown: StrengthSwitch) -> None:
    """Where equal widths would cut a word, each button has the width of its own; with the room they are equal again."""
    around = shown.sizeHint().width() - 3 * max(button.sizeHint().width() for button in shown.buttons.values())
    shown.resize(sum(button.sizeHint().width() for button in shown.buttons.values()) + around, 40)
    qtbot.waitUntil(lambda: len(set(widths(shown))) > 1)
    assert all(whole(button) for button in shown.buttons.values())
    shown.resize(400, 40)
    qtbot.waitUntil(lambda: max(widths(shown)) - min(widths(shown)) <= 1)


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


@pytest.mark.parametrize("theme", [STILL, light(1.5)], ids=["usual", "large"])
def test_a_stack_stands_under_one_another_and_keeps_its_words_whole(qtbot: QtBot, page: QWidget, theme: Theme) -> None:
    """At the least width it takes, every word has its room; with the room the row comes back."""
    switch = stack(page, theme)
    qtbot.waitUntil(lambda: in_a_row(switch))
    switch.resize(switch.minimumSizeHint().width(), theme.u(120))
    qtbot.waitUntil(lambda: not in_a_row(switch))
    assert switch.width() == switch.minimumSizeHint().width()
    assert all(whole(button) for button in switch.buttons.values())
    switch.resize(theme.u(500), theme.u(120))
    qtbot.waitUntil(lambda: in_a_row(switch))
    assert all(whole(button) for button in switch.buttons.values())


def test_the_row_is_mirrored_in_right_to_left_languages(qtbot: QtBot, page: QWidget) -> None:
    """The first value stands at the right."""
    switch = stack(page)
    switch.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qtbot.waitUntil(lambda: switch.buttons["each"].x() > switch.buttons["left"].x() > switch.buttons["right"].x())


def test_a_value_that_is_not_offered_leaves_no_button_down(qtbot: QtBot, page: QWidget) -> None:
    """Nothing is told of it, the Tab key still finds the choice, and the next press counts."""
    switch = stack(page)
    with qtbot.assertNotEmitted(switch.value_chosen):
        switch.show_value("both")
    assert not any(button.isChecked() for button in switch.buttons.values())
    assert switch.buttons["each"].focusPolicy() is Qt.FocusPolicy.StrongFocus
    with qtbot.waitSignal(switch.value_chosen) as chosen:
        QTest.mouseClick(switch.buttons["each"], Qt.MouseButton.LeftButton)
    assert chosen.args == ["each"]


def test_other_values_are_met_where_those_before_were(qtbot: QtBot, page: QWidget) -> None:
    """The Tab key goes from what stands before the choice through it to what stands after."""
    column = QVBoxLayout(page)
    before, switch, after = QPushButton("Before", page), SegmentSwitch("Sides", SIDES, page), QPushButton("After", page)
    for part in (before, switch, after):
        column.addWidget(part)
    page.show()
    qtbot.waitExposed(page)
    switch.show_segments((Segment("both", "Both feet"), Segment("each", "Each foot")))
    switch.show_value("each")
    before.setFocus()
    for expected in (switch.buttons["each"], after):
        QTest.keyClick(page.focusWidget(), Qt.Key.Key_Tab)
        assert page.focusWidget() is expected
