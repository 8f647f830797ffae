"""The rounded, sunken card in which an exercise is pictured."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from footdesk.ui.accessible import Described
from footdesk.ui.soles import paint_soles
from footdesk.ui.theme import Theme, light

_RADIUS, _SOLES, _CAPTION, _PADDING = 12, 0.33, 13, 12
"""The corners, the share of the height that the soles take, the caption's letters, and the room beside it."""


class PictureFrame(Described):
    """A card with a plain drawing of two soles and a caption, until a widget with the picture moves in."""

    role = QAccessible.Role.Graphic

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty card."""
        super().__init__(parent)
        self._theme = light()
        self._caption = ""
        self._alternative = ""
        self._content: QWidget | None = None
        self._room = QVBoxLayout(self)

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours and sizes of a theme."""
        self._theme = theme
        # A widget that fills the card must not paint over its round corners and its border.
        inset = theme.u(1 + _RADIUS * 0.3)
        self._room.setContentsMargins(inset, inset, inset, inset)
        self.update()

    def show_picture(self, caption: str, alternative: str) -> None:
        """Show a caption under the drawing; `alternative` is what a screen reader says instead of the picture."""
        if (caption, alternative) == (self._caption, self._alternative):
            return
        self._caption, self._alternative = caption, alternative
        self.announce_words()
        self.update()

    def set_content(self, widget: QWidget | None) -> None:
        """Put a widget in place of the drawing and own it; None brings the drawing back."""
        if self._content is not None:
            self._room.removeWidget(self._content)
            self._content.hide()
            self._content.deleteLater()
        self._content = widget
        if widget is not None:
            self._room.addWidget(widget)
        self.update()

    def words(self) -> str:
        """What the picture shows."""
        return self._alternative

    def sizeHint(self) -> QSize:
        """The size in the wide player."""
        return QSize(self._theme.u(282), self._theme.u(316))

    def minimumSizeHint(self) -> QSize:
        """Small enough for a pane beside the ring."""
        return QSize(self._theme.u(96), self._theme.u(96))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the card, and the plain drawing where nothing has moved in."""
        theme, radius = self._theme, self._theme.u(_RADIUS)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color("line"), 1))
        painter.setBrush(theme.color("sunken"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        if self._content is None:
            self._paint_drawing(painter)
        painter.end()

    def _paint_drawing(self, painter: QPainter) -> None:
        theme, edge = self._theme, self._theme.color("edge")
        font = theme.font(_CAPTION)
        room = QRectF(self.rect()).adjusted(theme.u(_PADDING), 0, -theme.u(_PADDING), 0)
        wrapped = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        text = QFontMetricsF(font).boundingRect(room, wrapped, self._caption)
        height = _SOLES * min(self.height(), self.width() * 1.1)
        gap = theme.u(_PADDING)
        top = (self.height() - height - gap - text.height()) / 2
        paint_soles(painter, QRectF(room.left(), top, room.width(), height), None, edge, edge)
        painter.setFont(font)
        painter.setPen(theme.color("text2"))
        painter.drawText(
            QRectF(room.left(), top + height + gap, room.width(), text.height() + 2), wrapped, self._caption
        )
