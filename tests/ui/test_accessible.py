"""Painted widgets have a face for screen readers, or none at all."""

import gc
from weakref import ref

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from footdesk.ui import accessible
from footdesk.ui.accessible import Described, leave_out


class Sign(Described):
    """A described widget whose words change."""

    role = QAccessible.Role.Graphic

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin with one word."""
        super().__init__(parent)
        self.said = "One"

    def words(self) -> str:
        """What it says."""
        return self.said


def test_a_described_widget_has_its_role_and_its_words(qtbot: QtBot) -> None:
    """The words are asked for each time; there is nothing to set."""
    accessible.install()
    sign = Sign()
    qtbot.addWidget(sign)
    face = QAccessible.queryAccessibleInterface(sign)
    assert (face.role(), face.text(QAccessible.Text.Name)) == (QAccessible.Role.Graphic, "One")
    sign.said = "Two"
    sign.announce_words()
    assert face.text(QAccessible.Text.Name) == "Two"
    assert face.text(QAccessible.Text.Description) == ""
    assert face.state().readOnly


def test_a_described_widget_without_words_has_its_accessible_name(qtbot: QtBot) -> None:
    """What was set as its name is its name."""
    accessible.install()
    plain = Described()
    qtbot.addWidget(plain)
    plain.setAccessibleName("Plain")
    assert QAccessible.queryAccessibleInterface(plain).text(QAccessible.Text.Name) == "Plain"


def test_other_widgets_keep_the_face_that_qt_gives_them(qtbot: QtBot) -> None:
    """Only described widgets are changed."""
    accessible.install()
    label = QLabel("Label")
    qtbot.addWidget(label)
    face = QAccessible.queryAccessibleInterface(label)
    assert (face.role(), face.text(QAccessible.Text.Name)) == (QAccessible.Role.StaticText, "Label")


def test_what_is_left_out_is_no_node(qtbot: QtBot) -> None:
    """It is not among its parent's children."""
    host = QWidget()
    qtbot.addWidget(host)
    painted = QWidget(host)
    assert QAccessible.queryAccessibleInterface(host).childCount() == 1
    leave_out(painted)
    assert QAccessible.queryAccessibleInterface(host).childCount() == 0


def test_faces_come_and_go_with_their_widgets(qtbot: QtBot) -> None:
    """A thousand of them live and die without harm, and keep no widget alive."""
    accessible.install()
    host = QWidget()
    qtbot.addWidget(host)
    widgets = []
    for number in range(1000):
        sign = Sign(host)
        assert QAccessible.queryAccessibleInterface(sign).text(QAccessible.Text.Name) == "One"
        widgets.append(ref(sign))
        sign.deleteLater()
        del sign
        if number % 200 == 0:
            gc.collect()
    qtbot.waitUntil(lambda: not host.children())
    gc.collect()
    assert [widget for widget in widgets if widget() is not None] == []
