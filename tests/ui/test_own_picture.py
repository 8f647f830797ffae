"""A picture of one's own is painted in its shape, and what cannot be drawn is no picture."""

import pytest
from PySide6.QtCore import QBuffer, QByteArray, Qt
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from footdesk.ui.own_picture import OwnPicture, read_image

SVG = (
    b'<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20">'
    b'<rect width="40" height="20" fill="#ff0000"/></svg>'
)
RED = QColor("#ff0000")


def encoded(kind: str) -> bytes:
    """A red picture twice as wide as high, in a format."""
    image = QImage(40, 20, QImage.Format.Format_RGB32)
    image.fill(RED)
    content = QByteArray()
    buffer = QBuffer(content)
    assert image.save(buffer, kind)  # type: ignore[call-overload]  # it takes words, whatever its stub says
    return bytes(content.data())


@pytest.mark.parametrize(("name", "content"), [("a.png", encoded("PNG")), ("a.jpg", encoded("JPEG")), ("a.svg", SVG)])
def test_each_kind_is_drawn_in_its_shape(qtbot: QtBot, name: str, content: bytes) -> None:
    """In the middle of a square it fills the width and half of the height."""
    image = read_image(name, content)
    assert image is not None
    shown = OwnPicture(image, None)  # type: ignore[arg-type]  # alone for once
    qtbot.addWidget(shown)
    shown.resize(100, 100)
    shown.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
    picture = QImage(100, 100, QImage.Format.Format_ARGB32)
    picture.fill(Qt.GlobalColor.white)
    shown.render(picture)
    red = [(x, y) for x, y in ((50, 50), (3, 50), (96, 50)) if picture.pixelColor(x, y).red() > 240]
    assert len(red) == len(range(3))
    assert picture.pixelColor(50, 50).blue() < len(range(20))
    assert picture.pixelColor(50, 10).blue() == picture.pixelColor(50, 90).blue() != picture.pixelColor(50, 50).blue()


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.png", b"\x89PNG\r\n\x1a\nbroken"),
        ("a.svg", b"<svg"),
        ("a.svg", b'<svg xmlns="http://www.w3.org/2000/svg" width="0" height="0"/>'),
    ],
)
@pytest.mark.usefixtures("qapp")
def test_what_cannot_be_drawn_is_no_picture(name: str, content: bytes) -> None:
    """A file that is broken further on than its beginning."""
    assert read_image(name, content) is None
