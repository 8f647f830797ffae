"""A label with a line height sets its own lines: as high as it says, on the side from which one reads."""

from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from footdesk.ui.text_label import TextLabel
from footdesk.ui.theme import light

WORDS = "Stand upright & bend the <toes> slowly, then let go completely. "


def label(qtbot: QtBot, text: str = WORDS * 3, line: int = 150) -> TextLabel:
    """A label of 15 pixels with lines of a height in percent, 300 pixels wide."""
    made = TextLabel(15, line=line)
    qtbot.addWidget(made)
    made.say(text)
    made.show_theme(light())
    made.setFixedWidth(300)
    made.setFixedHeight(made.heightForWidth(300))
    return made


def inked_rows(shown: TextLabel) -> list[int]:
    """The rows of a label that hold any ink, from the top."""
    image = grabbed(shown)
    ground = image.pixel(image.width() - 1, image.height() - 1)
    return [y for y in range(image.height()) if any(image.pixel(x, y) != ground for x in range(image.width()))]


def grabbed(shown: TextLabel) -> QImage:
    """What a label paints, on white."""
    palette = shown.palette()
    palette.setColor(shown.backgroundRole(), QColor("white"))
    shown.setPalette(palette)
    return shown.grab().toImage()


@pytest.mark.parametrize("line", [100, 130, 150])
def test_the_lines_are_a_line_height_apart(qtbot: QtBot, line: int) -> None:
    """A text of so many lines is so many line heights high, and no letter of it is cut."""
    one, many = label(qtbot, "Stand", line), label(qtbot, "Stand\n" * 3 + "Stand", line)
    assert abs(many.height() - 4 * one.height()) <= 4
    rows = inked_rows(many)
    tops = [row for row in rows if row - 1 not in rows]
    assert len(tops) == 4
    apart = [below - above for above, below in pairwise(tops)]
    assert max(apart) - min(apart) <= 1
    assert abs(apart[0] - one.height()) <= 1


def test_margins_are_room_of_their_own(qtbot: QtBot) -> None:
    """What is left free above and below is not counted as lines, and does not go missing."""
    plain, held = label(qtbot), label(qtbot)
    held.setContentsMargins(0, 10, 0, 30)
    assert held.heightForWidth(300) == plain.heightForWidth(300) + 40
    held.setFixedHeight(held.heightForWidth(300))
    assert inked_rows(held)[0] == inked_rows(plain)[0] + 10


def test_signs_of_a_markup_language_are_words(qtbot: QtBot) -> None:
    """What stands in an exercise file is shown as it is written."""
    assert label(qtbot).text() == WORDS * 3


def test_a_line_ends_where_one_reads_from_the_right(qtbot: QtBot) -> None:
    """In a language that is read from the right the ink is at the right."""
    shown = label(qtbot, "Stand")
    shown.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    image = grabbed(shown)
    ground = image.pixel(0, 0)
    inked = [x for x in range(300) if any(image.pixel(x, y) != ground for y in range(image.height()))]
    assert min(inked) > 200
    assert max(inked) >= 297


def test_nothing_said_needs_no_room_that_is_wrong(qtbot: QtBot) -> None:
    """An empty label is at most one line high."""
    assert label(qtbot, "").sizeHint().height() <= label(qtbot, "Stand").sizeHint().height()
