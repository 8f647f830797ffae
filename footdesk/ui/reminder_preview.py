"""What a notification will look like, more or less: the desktop decides how it looks in the end."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from footdesk.core.exercise import Side
from footdesk.ui.accessible import leave_out
from footdesk.ui.card import CardRow
from footdesk.ui.icons import paint_icon
from footdesk.ui.reminder_words import heading_words, later_words, not_today_words, start_words
from footdesk.ui.soles import paint_soles
from footdesk.ui.text_label import TextLabel
from footdesk.ui.theme import Theme, light

_SIDE, _HEIGHT, _GAP = 36, 44, 8
"""The picture, the height of a button, and the gap between two, in logical pixels of the design."""


class _Soles(QWidget):
    """Two soles."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = light()
        leave_out(self)

    def show_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.setFixedSize(theme.u(_SIDE), theme.u(_SIDE))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        color = self._theme.color("accent")
        paint_soles(painter, QRectF(self.rect()), Side.BOTH, color, color)
        painter.end()


class _Answers(QWidget):
    """The three answers, painted: nothing here can be pressed."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = light()
        leave_out(self)

    def show_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.setFixedHeight(theme.u(_HEIGHT))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, u = self._theme, self._theme.u
        words = (start_words(), later_words(), not_today_words())
        # Each as wide as its words ask for, all of them together as wide as the card.
        painter.setFont(theme.font(15, 600))
        asked = [painter.fontMetrics().horizontalAdvance(label) + u(44) for label in words]
        share = (self.width() - 2 * u(_GAP)) / sum(asked)
        left = 0.0
        for number, label in enumerate(words):
            box = QRectF(left, 0, asked[number] * share, self.height()).adjusted(0.5, 0.5, -0.5, -0.5)
            left += asked[number] * share + u(_GAP)
            if number == 0:
                painter.setPen(theme.color("accent"))
                painter.setBrush(theme.color("accent"))
                painter.drawRoundedRect(box, u(8), u(8))
            elif number == 1:
                painter.setPen(theme.color("edge"))
                painter.setBrush(theme.color("surface"))
                painter.drawRoundedRect(box, u(8), u(8))
            self._paint_label(painter, box, label, first=number == 0)
        painter.end()

    def _paint_label(self, painter: QPainter, box: QRectF, label: str, *, first: bool) -> None:
        theme, u = self._theme, self._theme.u
        color = theme.color("on_accent" if first else "text")
        painter.setFont(theme.font(15, 600 if first else 500))
        icon = u(24) if first else 0
        room = round(box.width()) - icon - u(8)
        label = painter.fontMetrics().elidedText(label, Qt.TextElideMode.ElideRight, room)
        words = painter.fontMetrics().horizontalAdvance(label)
        left = box.center().x() - (words + icon) / 2
        if first:
            paint_icon(painter, QRectF(left, box.center().y() - u(8), u(16), u(16)), "play", color)
        painter.setPen(color)
        painter.drawText(QRectF(left + icon, box.top(), words + 2, box.height()), Qt.AlignmentFlag.AlignVCenter, label)


class ReminderPreview(CardRow):
    """The picture, the heading, the text and the answers of a notification."""

    def __init__(self, parent: QWidget) -> None:
        """Make a preview without a text."""
        super().__init__("", "", parent)
        self._soles = _Soles(self)
        self._heading = TextLabel(17, 500, self)
        self._heading.say(heading_words())
        self._text = TextLabel(15, 400, self, token="text2", line=120)
        self._answers = _Answers(self)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._heading)
        words.addWidget(self._text)
        self._head, self._column = QHBoxLayout(), QVBoxLayout()
        self._head.addWidget(self._soles)
        self._head.addLayout(words, 1)
        self._column.addLayout(self._head)
        self._column.addWidget(self._answers)
        self.row.addLayout(self._column, 100)

    def say(self, text: str) -> None:
        """Show what a notification would say."""
        self._text.say(text)

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours and sizes of a theme."""
        super().show_theme(theme)
        for part in (self._soles, self._heading, self._text, self._answers):
            part.show_theme(theme)
        self._head.setSpacing(theme.u(14))
        self._column.setSpacing(theme.u(12))
        self.row.setContentsMargins(theme.u(20), theme.u(16), theme.u(20), theme.u(16))
