"""A picture of one's own, as large as there is room for it."""

from PySide6.QtCore import QByteArray, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from footdesk.ui.accessible import leave_out

_LARGEST = 2048
"""An SVG is drawn once, with its longer side of so many pixels, and then only made smaller."""


def read_image(name: str, content: bytes) -> QImage | None:
    """The picture in the content of a file; None for one that cannot be drawn."""
    image = _drawn(content) if name.endswith(".svg") else QImage.fromData(QByteArray(content))
    return None if image.isNull() else image


class OwnPicture(QWidget):
    """Keeps the picture's shape, and is no node for a screen reader: the card around it says what it shows."""

    def __init__(self, image: QImage, parent: QWidget) -> None:
        """Show a picture."""
        super().__init__(parent)
        self._image = image
        leave_out(self)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the picture into the middle."""
        size = QSizeF(self._image.size()).scaled(QSizeF(self.size()), Qt.AspectRatioMode.KeepAspectRatio)
        room = QRectF(0, 0, size.width(), size.height())
        room.moveCenter(QRectF(self.rect()).center())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(room, self._image)
        painter.end()


def _drawn(content: bytes) -> QImage:
    # Only for those who have such a picture.
    from PySide6.QtSvg import QSvgRenderer  # noqa: PLC0415 - see above

    renderer = QSvgRenderer(QByteArray(content))
    size = renderer.defaultSize()
    if not renderer.isValid() or size.isEmpty():
        return QImage()
    image = QImage(_fitted(size), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    return image


def _fitted(size: QSize) -> QSize:
    return size.scaled(_LARGEST, _LARGEST, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1))
