"""Buttons have the sizes of the design, their own label, and a name."""

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from footdesk.ui.buttons import Button, ButtonKind, ButtonSize, ToolButton
from footdesk.ui.stylesheet import stylesheet
from footdesk.ui.theme import dark, light
from tests.ui.moments import painted, picture


def button(qtbot: QtBot, text: str = "Pause", **how: object) -> Button:
    """A button under the application's style sheet."""
    made = Button(text, **how)  # type: ignore[arg-type]  # passed on as given
    qtbot.addWidget(made)
    made.setStyleSheet(stylesheet(light()))
    made.show_theme(light())
    made.resize(made.sizeHint())
    return made


@pytest.mark.parametrize(("size", "height"), [(ButtonSize.LARGE, 56), (ButtonSize.NORMAL, 44), (ButtonSize.SMALL, 36)])
@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_a_button_is_as_high_as_the_design_says(size: ButtonSize, height: int, scale: float, qtbot: QtBot) -> None:
    """56, 44 or 36 logical pixels, more where the text is larger, with and without a style sheet."""
    made = button(qtbot, size=size)
    made.show_theme(light(scale))
    assert made.sizeHint().height() == made.minimumSizeHint().height() == round(height * scale)


def test_a_button_is_as_wide_as_drawn(qtbot: QtBot) -> None:
    """Icon, gap, words and padding together; words are never cut."""
    words = button(qtbot, "Pause", size=ButtonSize.LARGE)
    both = button(qtbot, "Pause", size=ButtonSize.LARGE, icon="pause")
    assert both.sizeHint().width() - words.sizeHint().width() == 27


@pytest.mark.parametrize("kind", ButtonKind)
def test_the_label_has_the_colour_of_its_kind(kind: ButtonKind, qtbot: QtBot) -> None:
    """Words and icon share one colour; a disabled button is written in the colour of borders."""
    token = {ButtonKind.PRIMARY: "on_accent", ButtonKind.DANGER: "danger"}.get(kind, "text")
    made = button(qtbot, kind=kind, size=ButtonSize.LARGE, icon="pause")
    assert painted(picture(made), light().color(token)) > 60
    made.setEnabled(False)
    assert painted(picture(made), light().color("edge")) > 60


def test_the_style_sheet_fills_a_primary_button(qtbot: QtBot) -> None:
    """Filled with the accent, darker while pressed, and of the surface while it is disabled."""
    made = button(qtbot, kind=ButtonKind.PRIMARY, size=ButtonSize.LARGE)
    assert picture(made).pixelColor(8, 28) == light().color("accent")
    made.setDown(True)
    assert picture(made).pixelColor(8, 28) == light().color("accent_press")
    made.setDown(False)
    made.setEnabled(False)
    assert picture(made).pixelColor(8, 28) == light().color("surface")


def test_a_button_changes_all_it_says_together(qtbot: QtBot) -> None:
    """Pause becomes Resume: text, icon and name."""
    made = button(qtbot, "Skip", icon="skip", name="Skip this exercise")
    before = picture(made)
    assert made.accessibleName() == "Skip this exercise"
    made.say("Resume", icon="play")
    face = QAccessible.queryAccessibleInterface(made)
    assert (made.text(), face.text(QAccessible.Text.Name)) == ("Resume", "Resume")
    assert picture(made) != before
    made.set_icon(None)
    assert made.sizeHint().width() < before.width() + 60


def test_a_button_takes_another_size(qtbot: QtBot) -> None:
    """The bars of smaller windows have smaller buttons, rounded as theirs."""
    made = button(qtbot, kind=ButtonKind.PRIMARY, size=ButtonSize.LARGE)
    made.set_size(ButtonSize.NORMAL)
    made.set_size(ButtonSize.NORMAL)
    assert made.sizeHint().height() == 44


def test_the_icon_stands_before_the_words_in_the_direction_of_reading(qtbot: QtBot) -> None:
    """At the left, or at the right in right-to-left languages."""
    made = button(qtbot, "iiiiiiiiiiiiiiii", icon="pause", size=ButtonSize.LARGE)
    before = picture(made).copy(20, 0, 24, 56)
    made.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    ink = light().color("text")
    assert painted(before, ink) > 2 * painted(picture(made).copy(20, 0, 24, 56), ink)


@pytest.mark.parametrize("side", [32, 36, 40, 44])
def test_a_tool_button_is_a_named_square(side: int, qtbot: QtBot) -> None:
    """Nothing under 24 by 24, nothing without a name."""
    made = ToolButton("pin", "Keep on top", side=side, checkable=True)
    qtbot.addWidget(made)
    made.show_theme(light())
    assert made.sizeHint() == made.minimumSizeHint() == QSize(side, side)
    assert (made.accessibleName(), made.toolTip()) == ("Keep on top", "Keep on top")
    assert QAccessible.queryAccessibleInterface(made).role() is QAccessible.Role.CheckBox
    made.rename("Let go", icon="pinned")
    assert (made.accessibleName(), made.toolTip()) == ("Let go", "Let go")


def test_the_sheet_of_the_application_keeps_the_sizes(qtbot: QtBot) -> None:
    """A style sheet that is changed for another theme changes no size."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    made = Button("Pause", size=ButtonSize.LARGE)
    tool = ToolButton("pin", "Keep on top", side=32)
    for each in (made, tool):
        qtbot.addWidget(each)
        each.show()
    try:
        for theme in (light(), dark()):
            application.setStyleSheet(stylesheet(theme))
            for each in (made, tool):
                each.adjustSize()
            assert (made.height(), tool.size()) == (56, QSize(32, 32))
    finally:
        application.setStyleSheet("")
        made.hide()
        tool.hide()
