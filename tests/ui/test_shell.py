"""The window is there before anything in it, and lets what it holds decide afterwards."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from footdesk.ui.layout_class import MEASURES, MINIMUM, LayoutClass
from footdesk.ui.shell import Shell
from footdesk.ui.theme import Theme, dark, light


class Content(QWidget):
    """Takes keys, and closes only when it may."""

    def __init__(self, shell: Shell) -> None:
        """Belong to a shell."""
        super().__init__(shell)
        self.keys: list[int] = []
        self.stays = True
        self.setMinimumSize(700, 400)
        self.setWindowTitle("first")

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Note a key, and leave it to others."""
        self.keys.append(event.key())
        super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Refuse while it stays."""
        event.setAccepted(not self.stays)


@pytest.fixture
def shell(qtbot: QtBot) -> Shell:
    """Give an empty window on the screen."""
    made = Shell()
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.fixture
def content(shell: Shell) -> Content:
    """Give what the window holds."""
    made = Content(shell)
    shell.hold(made)
    return made


@pytest.mark.parametrize("theme", [light(), dark(), light(1.25)], ids=["light", "dark", "large"])
@pytest.mark.parametrize("layout", [LayoutClass.WIDE, LayoutClass.MEDIUM])
def test_an_empty_window_has_the_grounds_of_what_comes(shell: Shell, theme: Theme, layout: LayoutClass) -> None:
    """Rail, list, page and bar are where they will be, in the theme's colours, with lines between them."""
    size = {LayoutClass.WIDE: (1120, 760), LayoutClass.MEDIUM: (960, 500)}[layout]
    shell.resize(theme.u(size[0]), theme.u(size[1]))
    shell.show_theme(theme)
    picture, measures = shell.grab().toImage(), MEASURES[layout]
    rail, bar = theme.u(measures.rail), shell.height() - theme.u(measures.bar)
    expected = {
        QPoint(rail - 1, 5): "bg",
        QPoint(rail, bar + 1): "line",
        QPoint(rail + 5, 5): "surface",
        QPoint(rail + 1 + theme.u(measures.list_width), 5): "line",
        QPoint(shell.width() - 1, bar): "line",
        QPoint(shell.width() - 1, bar + 1): "surface",
        QPoint(5, bar): "bg",
    }
    assert {place: picture.pixelColor(place).name() for place in expected} == {
        place: theme.color(token).name() for place, token in expected.items()
    }


def test_the_rail_is_where_one_begins_to_read(shell: Shell) -> None:
    """Read from the right, the grounds are mirrored."""
    shell.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    shell.resize(1120, 760)
    picture = shell.grab().toImage()
    assert picture.pixelColor(1119, 5).name() == light().color("bg").name()
    assert picture.pixelColor(1119 - MEASURES[LayoutClass.WIDE].rail, 5).name() == light().color("line").name()
    assert picture.pixelColor(0, 5).name() == light().color("surface").name()


def test_the_smallest_window_has_no_rail(shell: Shell) -> None:
    """Where the pages have no rail, the empty window has none either."""
    shell.resize(*MINIMUM)
    picture, measures = shell.grab().toImage(), MEASURES[LayoutClass.COMPACT]
    assert picture.pixelColor(0, 0).name() == light().color("surface").name()
    assert picture.pixelColor(0, MINIMUM[1] - measures.bar).name() == light().color("line").name()


def test_what_it_holds_fills_it_and_names_it(shell: Shell, content: Content) -> None:
    """The content is as large as the window, says how small it can be, and what it is called, now and later."""
    shell.resize(900, 600)
    assert content.isVisible()
    assert content.size() == shell.size()
    assert shell.windowTitle() == "first"
    content.setWindowTitle("second")
    assert shell.windowTitle() == "second"
    shell.resize(1, 1)
    assert (shell.width(), shell.height()) == (700, 400)


def test_a_key_that_nobody_has_comes_to_the_content_and_is_left_alone_before(shell: Shell) -> None:
    """Without a focused control the window passes keys on; an empty one does nothing with them."""
    QTest.keyClick(shell, Qt.Key.Key_Space)
    content = Content(shell)
    shell.hold(content)
    QTest.keyClick(shell, Qt.Key.Key_Space)
    assert content.keys == [Qt.Key.Key_Space]


def test_it_closes_when_the_content_lets_it(shell: Shell, content: Content) -> None:
    """A content that stays keeps its window; one that does not goes with it."""
    assert not shell.close()
    assert shell.isVisible()
    content.stays = False
    assert shell.close()
    assert not shell.isVisible()


def test_an_empty_window_says_that_it_is_empty_and_closes_at_once(shell: Shell) -> None:
    """Nobody looks for what is not there yet, and nobody has to wait for it."""
    assert shell.windowTitle() == "Opening FootDesk"
    assert shell.close()
