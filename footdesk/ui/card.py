"""A card: rows under one another, with a thin line between, inside a rounded border."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget

from footdesk.ui.text_label import TextLabel
from footdesk.ui.theme import Theme, light

_RADIUS, _PADDING, _ROW = 12, 20, 62
"""The corners, the room at the sides, and the least height of a row, in logical pixels of the design."""


class CardRow(QWidget):
    """A name, a note under it, and at the end whatever changes it."""

    def __init__(self, name: str, note: str, parent: QWidget) -> None:
        """Make a row without a control."""
        super().__init__(parent)
        self._name = TextLabel(16, 500, self, line=120)
        self._name.say(name)
        self._name.setVisible(bool(name))
        self._note = TextLabel(14, 400, self, token="text2", line=120)
        self.say_note(note)
        self._words = QVBoxLayout()
        self._words.addStretch(1)
        self._words.addWidget(self._name)
        self._words.addWidget(self._note)
        self._words.addStretch(1)
        self.row = QHBoxLayout(self)
        self.row.addLayout(self._words, 1)

    def say_note(self, note: str) -> None:
        """Say something else under the name."""
        self._note.say(note)
        self._note.setVisible(bool(note))

    @property
    def said_note(self) -> str:
        """What stands under the name."""
        return self._note.said

    def add(self, control: QWidget) -> None:
        """Put a control at the end."""
        self.row.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter)

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours and sizes of a theme."""
        self._name.show_theme(theme)
        self._note.show_theme(theme)
        self._words.setSpacing(0)
        self.row.setContentsMargins(theme.u(_PADDING), theme.u(9), theme.u(_PADDING), theme.u(9))
        self.row.setSpacing(theme.u(12))
        self.setMinimumHeight(theme.u(_ROW))


class Card(QWidget):
    """Rows in a rounded border."""

    def __init__(self, parent: QWidget) -> None:
        """Make an empty card."""
        super().__init__(parent)
        self._theme = light()
        self.rows: list[CardRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(1, 1, 1, 1)
        self._column.setSpacing(1)

    def add(self, row: CardRow) -> None:
        """Put a row at the end."""
        self.rows.append(row)
        self._column.addWidget(row)

    def add_above(self, head: QLayout) -> None:
        """Put something above all rows."""
        self._column.insertLayout(0, head)

    def clear(self) -> None:
        """Take all rows out."""
        for row in self.rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows.clear()

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours and sizes of a theme."""
        self._theme = theme
        for row in self.rows:
            row.show_theme(theme)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground, the border, and a line above each row but the first."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line, radius = self._theme.color("line"), self._theme.u(_RADIUS)
        painter.setPen(QPen(line, 1))
        painter.setBrush(self._theme.color("surface"))
        painter.drawRoundedRect(self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        for row in [each for each in self.rows if not each.isHidden()][1:]:
            painter.fillRect(1, row.y() - 1, self.width() - 2, 1, line)
        painter.end()
