"""The card shows a plain drawing until the picture moves in, and is described in words."""

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from footdesk.ui import accessible
from footdesk.ui.picture_frame import PictureFrame
from footdesk.ui.theme import light
from tests.ui.moments import painted, picture


def card(qtbot: QtBot, width: int = 282, height: int = 316) -> PictureFrame:
    """A card of a size with a caption."""
    made = PictureFrame()
    qtbot.addWidget(made)
    made.show_theme(light())
    made.resize(width, height)
    made.show_picture("Picture: toe pressing, left foot", "Standing, toes pressed into the floor")
    return made


def test_the_card_is_sunken_with_round_corners(qtbot: QtBot) -> None:
    """The corner is free, the ground is of the sunken colour."""
    image = picture(card(qtbot))
    assert image.pixelColor(0, 0).alpha() == 0
    assert image.pixelColor(20, 20) == light().color("sunken")


def test_soles_and_caption_stand_in_the_middle(qtbot: QtBot) -> None:
    """The plain drawing, at any size, inside the card."""
    for size in ((282, 316), (120, 150), (300, 430)):
        image = picture(card(qtbot, *size))
        middle = image.copy(4, 4, image.width() - 8, image.height() - 8)
        assert painted(middle, light().color("edge")) > 60
        assert painted(middle, light().color("text2")) > 20


def test_a_picture_takes_the_place_of_the_drawing(qtbot: QtBot) -> None:
    """The widget fills the card inside its border; without it the drawing is back."""
    made = card(qtbot)
    content = QWidget()
    made.set_content(content)
    assert content.parent() is made
    assert painted(picture(made), light().color("edge")) == 0
    made.show()
    assert made.rect().adjusted(4, 4, -4, -4).contains(content.geometry())
    made.set_content(None)
    qtbot.waitUntil(lambda: content not in made.children())
    assert painted(picture(made), light().color("edge")) > 60
    made.hide()


def test_it_is_a_graphic_with_words(qtbot: QtBot) -> None:
    """A screen reader says what the picture shows."""
    accessible.install()
    made = card(qtbot)
    face = QAccessible.queryAccessibleInterface(made)
    assert face.role() is QAccessible.Role.Graphic
    assert face.text(QAccessible.Text.Name) == "Standing, toes pressed into the floor"
    made.show_picture("Picture", "Sitting")
    assert face.text(QAccessible.Text.Name) == "Sitting"
    assert (made.sizeHint().width(), made.minimumSizeHint().width()) == (282, 96)
