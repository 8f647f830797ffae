"""A label that takes its size, weight and colour from the theme."""

from html import escape

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from footdesk.ui.theme import Theme


class TextLabel(QLabel):
    """Text in one of the type sizes of the design, section 3.

    `size` is in logical pixels, `token` names a colour, `line` is the height of a line in percent of the font's own.
    A line height makes the text wrap; `elides` lets the end of the line go where there is no room, on the screen
    only: a screen reader and the tooltip have all of it.
    """

    def __init__(  # noqa: PLR0913 - each is a property of the text, and all but the first two go by name
        self,
        size: int,
        weight: int = 400,
        parent: QWidget | None = None,
        *,
        token: str = "text",
        line: int | None = None,
        elides: bool = False,
    ) -> None:
        """Make an empty label."""
        super().__init__(parent)
        self._size = size
        self._weight = weight
        self._token = token
        self._line = line
        self._elides = elides
        self._said = ""
        self._theme: Theme | None = None
        self.setTextFormat(Qt.TextFormat.PlainText if line is None else Qt.TextFormat.RichText)
        if line is not None:
            self.setWordWrap(True)
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)

    @property
    def said(self) -> str:
        """The text as it was given."""
        return self._said

    def say(self, text: str) -> None:
        """Show a text, whatever signs it has."""
        self._said = text
        if self._line is None:
            self.setText(text)
        else:
            self.setText(f'<p style="margin:0; line-height:{self._line}%">{escape(text)}</p>')

    def minimumSizeHint(self) -> QSize:
        """A line that elides asks for little; any other one for all its text."""
        asked = super().minimumSizeHint()
        return QSize(min(asked.width(), 4 * asked.height()), asked.height()) if self._elides else asked

    def paintEvent(self, event: QPaintEvent) -> None:
        """Let Qt paint what fits; write the beginning of what does not."""
        words = self.fontMetrics().elidedText(self._said, Qt.TextElideMode.ElideRight, self.width())
        if not self._elides or words == self._said:
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        painter.drawText(self.rect(), self.alignment(), words)
        painter.end()

    def show_theme(self, theme: Theme) -> None:
        """Take the font and the colour of a theme."""
        self._theme = theme
        self.setFont(theme.font(self._size, self._weight, tabular=True))
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.WindowText, theme.color(self._token))
        self.setPalette(palette)

    def resize_text(self, size: int) -> None:
        """Change the size of the text, in logical pixels of the design."""
        if size != self._size:
            self._size = size
            if self._theme is not None:
                self.show_theme(self._theme)
