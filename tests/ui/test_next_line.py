"""The next line shows what fits, and is read as a whole."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from footdesk.core.plan import Kind
from footdesk.ui import accessible
from footdesk.ui.next_line import NextLine
from footdesk.ui.theme import light
from tests.ui.moments import painted, picture, snapshot_in


def line(qtbot: QtBot, width: int | None = None, most: int = 3) -> NextLine:
    """A line that shows what follows the fourth hold."""
    made = NextLine(most=most)
    qtbot.addWidget(made)
    made.show_theme(light())
    made.show_snapshot(snapshot_in(Kind.HOLD, number=4))
    made.resize(width or made.sizeHint().width(), made.sizeHint().height())
    return made


def test_each_step_has_its_shape_in_its_colour(qtbot: QtBot) -> None:
    """Relax, hold and switch, one after the other."""
    image = picture(line(qtbot))
    assert all(painted(image, light().color(token)) > 8 for token in ("relax", "hold", "switch"))


@pytest.mark.parametrize("taken", [10, 150])
def test_what_does_not_fit_is_left_out_whole(taken: int, qtbot: QtBot) -> None:
    """No step is cut in two: the last ones go first."""
    made = line(qtbot)
    made.resize(made.width() - taken, made.height())
    image = picture(made)
    assert painted(image, light().color("switch")) == 0
    assert painted(image, light().color("relax")) > 8


def test_the_first_step_is_shown_however_narrow_the_line(qtbot: QtBot) -> None:
    """It is cut with dots rather than left out."""
    image = picture(line(qtbot, 120))
    assert painted(image, light().color("relax")) > 8
    assert painted(image, light().color("hold")) == 0


def test_small_windows_show_one_step(qtbot: QtBot) -> None:
    """As many as were asked for."""
    assert line(qtbot, most=1).words() == "Next: Relax 2 s"


def test_it_is_read_as_one_sentence(qtbot: QtBot) -> None:
    """Also what does not fit."""
    accessible.install()
    made = line(qtbot, 120)
    face = QAccessible.queryAccessibleInterface(made)
    assert face.role() is QAccessible.Role.StaticText
    assert face.text(QAccessible.Text.Name) == "Next: Relax 2 s; Hold, rep 5; Right foot after rep 10"


def test_it_runs_in_the_direction_of_reading(qtbot: QtBot) -> None:
    """In right-to-left languages it begins at the right."""
    made = line(qtbot)
    made.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    image = picture(made)
    half = image.width() // 2
    assert painted(image.copy(half, 0, half, image.height()), light().color("relax")) > 8
    assert painted(image.copy(0, 0, half, image.height()), light().color("switch")) > 8


def test_an_empty_line_is_empty(qtbot: QtBot) -> None:
    """Before the first moment there is nothing; a new language changes nothing in it."""
    made = NextLine()
    qtbot.addWidget(made)
    made.resize(200, 24)
    QApplication.sendEvent(made, QEvent(QEvent.Type.LanguageChange))
    assert painted(picture(made)) == 0
    assert made.minimumSizeHint().width() == 120


def test_a_new_language_is_spoken_at_once(qtbot: QtBot) -> None:
    """The line words the moment again."""
    made = line(qtbot)
    made._coming = ()
    QApplication.sendEvent(made, QEvent(QEvent.Type.LanguageChange))
    assert made.words().startswith("Next: Relax")
