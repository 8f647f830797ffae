"""The style sheet is small, complete, and names what it means."""

import re

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from footdesk.ui.stylesheet import palette, stylesheet
from footdesk.ui.theme import Theme, dark, light
from tests.ui.moments import picture

BOTH = pytest.mark.parametrize("theme", [light(), dark(1.5)], ids=["light", "dark, larger"])


@BOTH
def test_the_sheet_is_filled_in_and_small(theme: Theme) -> None:
    """No token is left open; it is read at every start, so it stays short."""
    sheet = stylesheet(theme)
    assert "$" not in sheet
    assert len(sheet) < 6000


@BOTH
def test_no_rule_reaches_what_it_does_not_name(theme: Theme) -> None:
    """Every rule begins with a class; there is no rule for all widgets."""
    selectors = re.findall(r"([^{}]+)\{", stylesheet(theme))
    named = {part.strip() for selector in selectors for part in selector.split(",")}
    assert all(re.match(r"Q[A-Z]\w+", name) for name in named)
    assert not any(name.startswith(("QWidget", "QAbstractItemView", "QFrame {")) for name in named)


@BOTH
def test_qt_understands_the_whole_sheet(theme: Theme, qtbot: QtBot) -> None:
    """No warning is said while widgets of every named class are polished."""
    for kind in (QPushButton, QComboBox, QMenu, QLabel):
        widget = kind()
        qtbot.addWidget(widget)
        widget.setStyleSheet(stylesheet(theme))
        widget.ensurePolished()


def test_a_tone_colours_a_label(qtbot: QtBot) -> None:
    """Secondary text says so by a property."""
    label = QLabel("Text")
    qtbot.addWidget(label)
    label.setProperty("tone", "secondary")
    label.setStyleSheet(stylesheet(light()))
    label.ensurePolished()
    assert label.palette().color(QPalette.ColorRole.WindowText) == light().color("text2")


def test_a_chosen_segment_stands_out(qtbot: QtBot) -> None:
    """The button that is down has the surface and a border."""
    button = QPushButton("By position")
    qtbot.addWidget(button)
    button.setProperty("kind", "segment")
    button.setCheckable(True)
    button.setChecked(True)
    button.setStyleSheet(stylesheet(light()))
    button.resize(140, 32)
    assert picture(button).pixelColor(8, 16) == light().color("surface")


@BOTH
def test_the_palette_carries_the_tokens(theme: Theme, qtbot: QtBot) -> None:
    """Native widgets that no rule names have FootDesk's colours, too."""
    made = palette(theme)
    role = QPalette.ColorRole
    assert made.color(role.Window) == theme.color("surface")
    assert made.color(role.WindowText) == theme.color("text")
    assert made.color(role.Highlight) == theme.color("accent")
    assert made.color(QPalette.ColorGroup.Disabled, role.Text) == theme.color("edge")
    assert isinstance(QApplication.instance(), QApplication)


@pytest.mark.parametrize("percent", range(100, 151, 5))
def test_the_knob_of_a_slider_is_round_at_every_text_size(percent: int) -> None:
    """Qt leaves out a radius of more than half the width, and the knob would be a square."""
    theme = light(percent / 100)
    (radius,) = re.findall(r"QSlider::handle:horizontal \{[^}]*border-radius: (\d+)px", stylesheet(theme))
    assert theme.u(20) / 2 + 1 <= int(radius) <= (theme.u(20) + 4) / 2
