"""A banner says what happened, where one is, with what can be done about it and a way to close it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from footdesk.ui import accessible
from footdesk.ui.banner import Banner, BannerKind
from footdesk.ui.theme import Theme, dark, light
from tests.ui.moments import painted, picture

FULL = "Your last session could not be saved. The disk is full."


def banner(qtbot: QtBot) -> Banner:
    """A banner that says nothing yet."""
    made = Banner()
    qtbot.addWidget(made)
    made.show_theme(light())
    made.resize(680, 52)
    return made


def button(made: Banner, text: str) -> QPushButton:
    """The banner's visible button of this label."""
    (found,) = (each for each in made.findChildren(QPushButton) if each.text() == text and each.isVisible())
    return found


def labels(made: Banner) -> list[str]:
    """The labels of all buttons that are there."""
    return [each.text() for each in made.findChildren(QPushButton) if each.isVisible()]


def test_a_banner_without_words_is_hidden(qtbot: QtBot) -> None:
    """It takes no room."""
    assert banner(qtbot).isHidden()


def test_an_error_offers_what_can_be_done(qtbot: QtBot) -> None:
    """The button is a wish; the banner stays until its owner clears it."""
    made = banner(qtbot)
    made.say(FULL, BannerKind.ERROR, "Try again")
    assert (labels(made), made.words(), made.isVisible()) == (["Try again", "Close"], FULL, True)
    with qtbot.waitSignal(made.action_wanted):
        button(made, "Try again").click()
    assert made.isVisible()
    made.clear()
    assert made.isHidden()
    assert made.words() == ""


def test_information_can_be_closed(qtbot: QtBot) -> None:
    """Without an action, Close."""
    made = banner(qtbot)
    made.say("Rest day used. Your streak is still 6 days.")
    assert labels(made) == ["Close"]
    with qtbot.waitSignal(made.close_wanted):
        button(made, "Close").click()
    assert made.isHidden()


def test_an_offer_can_be_refused_in_its_own_words(qtbot: QtBot) -> None:
    """What closes it may say more than Close."""
    made = banner(qtbot)
    made.say("Carry on?", BannerKind.INFORMATION, "Carry on", "Not now")
    assert labels(made) == ["Carry on", "Not now"]
    with qtbot.waitSignal(made.close_wanted):
        button(made, "Not now").click()
    assert made.isHidden()


@pytest.mark.parametrize("kind", BannerKind)
@pytest.mark.parametrize("theme", [light(), dark()], ids=["light", "dark"])
def test_an_icon_says_it_without_colour(kind: BannerKind, theme: Theme, qtbot: QtBot) -> None:
    """An error has a ground and a sign of its own, at the beginning of the line."""
    made = banner(qtbot)
    made.show_theme(theme)
    made.say(FULL, kind)
    image = picture(made)
    ground = theme.color("danger_tint" if kind is BannerKind.ERROR else "sunken")
    icon = image.copy(14, 12, 24, 28)
    assert image.pixelColor(8, 26) == ground
    assert painted(icon) - painted(icon, ground) > 40
    made.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    image = picture(made)
    icon = image.copy(image.width() - 38, 12, 24, 28)
    assert painted(icon) - painted(icon, ground) > 40
    made.clear()


def test_it_is_an_alert_with_the_whole_sentence(qtbot: QtBot) -> None:
    """A screen reader finds the words, and is told of them once."""
    accessible.install()
    made = banner(qtbot)
    face = QAccessible.queryAccessibleInterface(made)
    QAccessible.setActive(True)
    made.say(FULL, BannerKind.ERROR)
    made.say(FULL, BannerKind.ERROR)
    QAccessible.setActive(False)
    assert face.role() is QAccessible.Role.AlertMessage
    assert face.text(QAccessible.Text.Name) == FULL
    made.clear()
