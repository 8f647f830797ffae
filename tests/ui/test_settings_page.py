"""The page of the settings shows each value and wishes each change once."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from footdesk.ui.announcer import Announcement
from footdesk.ui.card import CardRow
from footdesk.ui.choice_box import ChoiceBox
from footdesk.ui.layout_class import LayoutClass
from footdesk.ui.setting import Listing, ShownSettings, Trial, Value
from footdesk.ui.settings_page import SettingsPage
from footdesk.ui.stepper import Stepper
from footdesk.ui.stylesheet import stylesheet
from footdesk.ui.switch import Switch
from footdesk.ui.theme import Theme, dark
from tests.ui.windows import STILL, button, press

VALUES: dict[str, Value] = {
    "theme": "light",
    "text_size": 100,
    "reduced_motion": False,
    "figure_build": "slim",
    "figure_hair": "bun",
    "figure_hair_tone": "dark",
    "figure_skin": "light",
    "prepare": 5,
    "settle": 10,
    "switch": 5,
    "rest": 10,
    "wait_between": False,
    "first_side": "left",
    "balance_sides": False,
    "by_position": True,
    "at_a_time": 3,
    "mini_shape": "bar",
    "mini_pinned": True,
    "tray": True,
    "mini_over_full_screen": False,
    "announce": "every",
    "ask_pain": True,
    "tones": True,
    "beat": True,
    "lean": True,
    "volume": 70,
    "output": "",
    "voice_engine": "",
    "voice_name": "",
    "voice": True,
    "voice_volume": 100,
    "voice_rate": 0,
}
LIMITS = {"prepare": (0, 60), "settle": (0, 120), "switch": (0, 60), "rest": (0, 300)} | {
    "volume": (0, 100),
    "voice_volume": (0, 100),
    "voice_rate": (-100, 100),
}


@pytest.fixture
def page(qtbot: QtBot) -> SettingsPage:
    """A page with the usual values, wide enough for two columns."""
    made = SettingsPage()
    qtbot.addWidget(made)
    made.setStyleSheet(stylesheet(STILL))
    made.show_settings(ShownSettings(VALUES, LIMITS, (100, 110, 120), "a folder"))
    made.show_theme(STILL)
    made.resize(1028, 760)
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.fixture
def wishes(page: SettingsPage) -> list[tuple[str, object]]:
    """The changes that it wishes."""
    heard: list[tuple[str, object]] = []
    page.change_wanted.connect(lambda name, value: heard.append((name, value)))
    return heard


def test_values_that_are_shown_are_no_wishes(page: SettingsPage, wishes: list[tuple[str, object]]) -> None:
    """Only the person changes a setting."""
    page.show_settings(ShownSettings({**VALUES, "rest": 60, "theme": "dark", "mini_pinned": False}, LIMITS, (100,), ""))
    rest, theme, pinned = page.controls["rest"], page.controls["theme"], page.controls["mini_pinned"]
    assert isinstance(rest, Stepper)
    assert isinstance(theme, ChoiceBox)
    assert isinstance(pinned, Switch)
    assert (rest.number.value(), theme.currentData(), pinned.isChecked()) == (60, "dark", False)
    assert wishes == []


def test_a_switch_wishes_its_new_value(page: SettingsPage, wishes: list[tuple[str, object]]) -> None:
    """All of a switch can be pressed, and Space turns it, too."""
    switch = page.controls["reduced_motion"]
    QTest.mouseClick(switch, Qt.MouseButton.LeftButton)
    QTest.keyClick(switch, Qt.Key.Key_Space)
    assert wishes == [("reduced_motion", True), ("reduced_motion", False)]


def test_a_stepper_steps_by_button_and_key_and_takes_what_is_typed_whole(
    page: SettingsPage, wishes: list[tuple[str, object]]
) -> None:
    """Plus and minus, arrows and Page keys; a typed number counts when it is whole; the limits hold."""
    stepper = page.controls["prepare"]
    assert isinstance(stepper, Stepper)
    press(page, "More: Get ready")
    QTest.keyClick(stepper.number, Qt.Key.Key_Down)
    QTest.keyClick(stepper.number, Qt.Key.Key_PageUp)
    stepper.number.selectAll()
    QTest.keyClicks(stepper.number, "42")
    QTest.keyClick(stepper.number, Qt.Key.Key_Return)
    assert wishes == [("prepare", value) for value in (6, 5, 15, 42)]
    stepper.show_value(60)
    assert not stepper._more.isEnabled()


def test_a_slider_tells_where_it_was_left(page: SettingsPage, wishes: list[tuple[str, object]]) -> None:
    """Arrow and Page keys move it; the ends hold."""
    slider = page.controls["voice_rate"]
    QTest.keyClick(slider, Qt.Key.Key_Right)
    QTest.keyClick(slider, Qt.Key.Key_PageDown)
    QTest.keyClick(slider, Qt.Key.Key_End)
    QTest.keyClick(slider, Qt.Key.Key_End)
    assert wishes == [("voice_rate", value) for value in (5, -15, 100)]


def test_a_box_offers_what_there_is(page: SettingsPage, wishes: list[tuple[str, object]]) -> None:
    """The text sizes are those that the screen has room for; a choice is a wish, the wheel in passing is none."""
    box = page.controls["text_size"]
    assert isinstance(box, ChoiceBox)
    assert [box.itemText(place) for place in range(box.count())] == ["100 %", "110 %", "120 %"]
    QTest.keyClick(box, Qt.Key.Key_Down)
    assert wishes == [("text_size", 110)]


def test_folder_keys_and_a_new_start_are_wishes(qtbot: QtBot, page: SettingsPage) -> None:
    """The last card opens the folder, lists the keys, and goes back to the usual values."""
    for signal, name in (
        (page.folder_wanted, "Open folder"),
        (page.keys_wanted, "Change the keyboard shortcuts"),
        (page.usual_wanted, "Use the usual values"),
    ):
        with qtbot.waitSignal(signal):
            press(page, name)


@pytest.mark.parametrize("size", [(1028, 760), (896, 500), (640, 360), (540, 360)])
@pytest.mark.parametrize("theme", [STILL, dark(1.5, reduced_motion=True)], ids=["light", "large"])
def test_nothing_is_nameless_small_or_too_wide(page: SettingsPage, size: tuple[int, int], theme: Theme) -> None:
    """In every size each control has a name, 24 px at least, and its whole width; only the height scrolls."""
    page.setStyleSheet(stylesheet(theme))
    page.show_theme(theme)
    size = (round(size[0] * theme.scale), round(size[1] * theme.scale))
    page.show_layout(LayoutClass.COMPACT if size[0] < 800 * theme.scale else LayoutClass.WIDE)
    page.resize(*size)
    QTest.qWait(0)
    assert page.content.width() <= page._scroll.viewport().width()
    numbers = [each.number for each in page.controls.values() if isinstance(each, Stepper)]
    operable: list[QWidget] = [*page.content.findChildren(QPushButton), *numbers]
    operable += [each for each in page.controls.values() if not isinstance(each, Stepper)]
    for control in operable:
        if control.isVisible():
            face = QAccessible.queryAccessibleInterface(control)
            assert control.accessibleName() or face.text(QAccessible.Text.Name), control
            assert min(control.width(), control.height()) >= 24, control.accessibleName()
            assert control.mapTo(page.content, control.rect().topRight()).x() < page.content.width()


def test_columns_stand_under_one_another_where_it_is_narrow(page: SettingsPage) -> None:
    """A narrow page has one column."""
    theme, rest = page.controls["theme"], page.controls["rest"]
    assert theme.mapTo(page, theme.rect().topLeft()).y() < rest.mapTo(page, rest.rect().topLeft()).y()
    page.resize(700, 760)
    QTest.qWait(0)
    assert theme.mapTo(page, theme.rect().topLeft()).y() > rest.mapTo(page, rest.rect().topLeft()).y()


def test_a_switch_turns_with_the_line(page: SettingsPage) -> None:
    """Where one reads from the right, a switch that is on has its knob at the left."""
    switch = page.controls["mini_pinned"]
    middle = switch.height() // 2
    knob = switch.grab().toImage().pixelColor(switch.width() - 6, middle)
    switch.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert switch.grab().toImage().pixelColor(5, middle) == knob


def test_a_list_comes_later(page: SettingsPage, wishes: list[tuple[str, object]]) -> None:
    """Until it is there the choice is in sight; then all there is can be chosen, and the note says what is gone."""
    page.show_settings(ShownSettings({**VALUES, "output": "usb"}, LIMITS, (100,), ""))
    box = page.controls["output"]
    assert isinstance(box, ChoiceBox)
    assert texts(box) == ["Computer's own", "usb"]
    page.show_listing(Listing("output", (("hdmi", "Screen"), ("usb", "usb")), "Not there now."))
    assert texts(box) == ["Computer's own", "Screen", "usb"]
    assert box.currentText() == "usb"
    assert "Not there now." in notes(page)
    QTest.keyClick(box, Qt.Key.Key_Up)
    assert wishes == [("output", "hdmi")]
    page.show_listing(Listing("output", (("hdmi", "Screen"),)))
    assert "Not there now." not in notes(page)
    assert "The computer's own follows what you plug in" in notes(page)


def test_a_long_name_widens_nothing(page: SettingsPage) -> None:
    """A device may be called anything: the box stays as wide as it is, and the list under it shows the whole name."""
    name = "Very Long Name of a Device (High Definition) Digital Surround 7.1"
    page.show_listing(Listing("output", (("long", name),)))
    page.show_settings(ShownSettings({**VALUES, "output": "long"}, LIMITS, (100,), ""))
    box = page.controls["output"]
    assert isinstance(box, ChoiceBox)
    assert (box.currentText(), box.width()) == (name, page.controls["voice_name"].width())
    box.showPopup()
    assert box.view().width() >= box.fontMetrics().horizontalAdvance(name)
    box.hidePopup()


@pytest.mark.parametrize(
    ("trial", "name"), [(Trial.SOUND, "Test the sounds"), (Trial.VOICE, "Test the voice")], ids=str
)
def test_a_trial_is_a_wish(qtbot: QtBot, page: SettingsPage, trial: Trial, name: str) -> None:
    """The button asks for it, and the row says what is lacking, to a screen reader too."""
    with qtbot.waitSignal(page.trial_wanted) as wanted:
        press(page, name)
    assert wanted.args == [trial]
    with qtbot.waitSignal(page._announcer.announced) as announced:
        page.show_trial(trial, "Nothing can be heard.")
    assert announced.args == [Announcement("Nothing can be heard.")]
    assert "Nothing can be heard." in notes(page)
    assert button(page, name).accessibleDescription() == "Nothing can be heard."
    page.show_trial(trial, "")
    assert notes(page).count("With the values above") == 2


def texts(box: ChoiceBox) -> list[str]:
    """What a box offers."""
    return [box.itemText(place) for place in range(box.count())]


def notes(page: SettingsPage) -> list[str]:
    """What stands under the names of the rows."""
    return [row.said_note for row in page.content.findChildren(CardRow)]
