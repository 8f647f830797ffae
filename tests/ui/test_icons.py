"""Every icon in the table is in the font, and takes its colour from the theme."""

import pytest
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QIcon, QPainter
from pytestqt.qtbot import QtBot

from footdesk.ui.icons import NAMES, icon, missing, outline, paint_icon
from footdesk.ui.theme import dark, light
from tests.ui.moments import canvas, painted


def test_no_icon_is_missing(qtbot: QtBot) -> None:
    """The font holds every sign that the table names."""
    assert missing() == ()


@pytest.mark.parametrize("name", NAMES)
def test_an_icon_stays_inside_its_square(name: str, qtbot: QtBot) -> None:
    """Nothing is cut off at any size."""
    assert QRectF(0, 0, 1, 1).contains(outline(name).boundingRect())


def test_an_unknown_name_is_our_error(qtbot: QtBot) -> None:
    """A misspelt name fails at once instead of leaving a button without a sign."""
    with pytest.raises(KeyError):
        outline("no such icon")


def test_an_icon_has_the_colour_of_its_token_and_fades_where_disabled(qtbot: QtBot) -> None:
    """Each theme has its own icons."""
    for theme in (light(), dark()):
        made = icon("pause", theme, "accent")
        for mode, token in ((QIcon.Mode.Normal, "accent"), (QIcon.Mode.Disabled, "edge")):
            image = made.pixmap(QSize(32, 32), 1.0, mode).toImage()
            assert painted(image, theme.color(token)) > 50


def test_an_icon_is_sharp_at_twice_the_scaling(qtbot: QtBot) -> None:
    """The outline is drawn anew in the pixels there are."""
    assert icon("pause", light()).pixmap(QSize(20, 20), 2.0).size() == QSize(40, 40)


def test_a_mirrored_icon_points_the_other_way(qtbot: QtBot) -> None:
    """In right-to-left languages a sign that points along the line turns round."""
    ink = QColor("black")
    images = []
    for mirrored in (False, True):
        image, rect = canvas(40)
        painter = QPainter(image)
        paint_icon(painter, rect, "caret-right", ink, mirrored=mirrored)
        painter.end()
        images.append(image)
    plain, turned = images
    assert plain.pixelColor(26, 20).alpha() == turned.pixelColor(13, 20).alpha() == 255
    assert plain.pixelColor(13, 20).alpha() == turned.pixelColor(26, 20).alpha() == 0
