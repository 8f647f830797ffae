"""The card of the figures' body shows the body that is chosen, and nothing where there is no figure."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from footdesk.core.figure.looks import Build, Hair, HairTone, Looks, Skin
from footdesk.ui.figure.view import FigureView
from footdesk.ui.figure_card import FigureCard
from footdesk.ui.theme import dark, light
from tests.core.figures import shipped


@pytest.fixture
def card(qtbot: QtBot) -> Iterator[FigureCard]:
    """A shown card with a figure."""
    window = QWidget()
    qtbot.addWidget(window)
    made = FigureCard(window)
    made.show_theme(light())
    made.show_figure(shipped("heel-tendon-stretch"))
    made.resize(400, 300)
    window.show()
    yield made
    window.close()


def test_each_body_shows_at_once(card: FigureCard) -> None:
    """Another build, hair, tone or skin, and the dark theme, are other pictures; the picture is told in words."""
    bodies = (
        Looks(),
        Looks(Build.BROAD),
        Looks(hair=Hair.SHORT),
        Looks(hair_tone=HairTone.GREY),
        Looks(skin=Skin.DEEP),
    )
    pictures = []
    for theme in (light(), dark()):
        for looks in bodies:
            card.show_theme(theme._replace(looks=looks))
            pictures.append(card.grab().toImage())
    assert all(one != other for at, one in enumerate(pictures) for other in pictures[at + 1 :])
    assert card._preview.words() == "The figure with the body you have chosen"


def test_it_stands_still(card: FigureCard) -> None:
    """Nothing moves beside the settings."""
    (view,) = card.findChildren(FigureView)
    assert view.isVisible()
    assert not view.moving


def test_without_a_figure_there_is_no_picture(card: FigureCard) -> None:
    """Where the figure could not be read, only the rows are there."""
    card.show_figure(None)
    assert card._preview.isHidden()
