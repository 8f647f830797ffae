"""The parts of the details: numbered steps, the line of facts, notes on a sunken card."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from footdesk.ui.accessible import leave_out
from footdesk.ui.icons import paint_icon
from footdesk.ui.text_label import TextLabel
from footdesk.ui.theme import Theme, light
from footdesk.ui.themed import Themed

_SIGN = 18
"""The side of a sign in logical pixels of the design."""


class Sign(QWidget):
    """An icon without a control: the words beside it say the same, so it is no node for a screen reader."""

    def __init__(self, icon: str, parent: QWidget | None = None, *, side: int = _SIGN) -> None:
        """Make a sign of a size in logical pixels of the design."""
        super().__init__(parent)
        leave_out(self)
        self._icon = icon
        self._side = side
        self._theme = light()

    def show_icon(self, icon: str) -> None:
        """Show another icon."""
        self._icon = icon
        self.update()

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours and sizes of a theme."""
        self._theme = theme
        self.setFixedSize(QSize(theme.u(self._side), theme.u(self._side)))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the icon."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_icon(painter, QRectF(self.rect()), self._icon, self._theme.color("text2"))
        painter.end()


class NumberedStep(QWidget):
    """One step of the instructions, with its number in a disc."""

    def __init__(self, number: int, text: str, parent: QWidget | None = None) -> None:
        """Make a step; its accessible name begins with its number."""
        super().__init__(parent)
        self._number = number
        self._theme = light()
        self._words = TextLabel(17, 400, self, line=138)
        self._words.say(text)
        self._words.setAccessibleName(self.tr("{number}. {text}").format(number=number, text=text))
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._words)

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours and sizes of a theme."""
        self._theme = theme
        self._words.show_theme(theme)
        self._row.setContentsMargins(theme.u(38), 0, 0, 0)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the disc beside the first line."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        u = self._theme.u
        disc = QRectF(0, u(3), u(26), u(26))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("sunken"))
        painter.drawEllipse(disc)
        painter.setFont(self._theme.font(14, 600, tabular=True))
        painter.setPen(self._theme.color("text"))
        painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, str(self._number))
        painter.end()


class FactLine(QWidget):
    """Short facts in a row, each with its icon; a narrow pane has them as one sentence."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty line."""
        super().__init__(parent)
        self._theme = light()
        self._signs: list[Sign] = []
        self._words: list[TextLabel] = []
        self._apart = True
        self._sentence = TextLabel(15, 400, self, token="text2", line=120)
        self._row = QHBoxLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._row)
        column.addWidget(self._sentence)
        self._row.addStretch(1)

    def show_facts(self, facts: tuple[tuple[str, str], ...]) -> None:
        """Show these facts, each an icon's name and its words."""
        for part in (*self._signs, *self._words):
            self._row.removeWidget(part)
            part.deleteLater()
            part.hide()
        self._signs = [Sign(icon, self) for icon, _words in facts]
        self._words = [TextLabel(16, 400, self, token="text2") for _fact in facts]
        for place, (sign, label, (_icon, text)) in enumerate(zip(self._signs, self._words, facts, strict=True)):
            label.say(text)
            self._row.insertWidget(2 * place, sign)
            self._row.insertWidget(2 * place + 1, label)
        self._sentence.say(" ".join(self.tr("{fact}.").format(fact=text) for _icon, text in facts))
        self.show_theme(self._theme)

    def show_signs(self, *, shown: bool) -> None:
        """Show the facts apart with their icons where there is room for that, or as one sentence."""
        self._apart = shown
        self._fit()

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours and sizes of a theme."""
        self._theme = theme
        self._row.setSpacing(theme.u(7))
        parts: tuple[Themed, ...] = (*self._signs, *self._words, self._sentence)
        for part in parts:
            part.show_theme(theme)
        for label in self._words:
            label.setContentsMargins(0, 0, theme.u(14), 0)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """The sentence wraps, so that nothing has to be wide for it."""
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Look again whether there is room for the icons."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        parts = (*self._signs, *self._words)
        needed = sum(part.sizeHint().width() + self._row.spacing() for part in parts)
        needed += len(self._signs) * self._theme.u(_SIGN)
        apart = self._apart and needed <= self.width()
        for part in parts:
            part.setVisible(apart)
        self._sentence.setVisible(not apart)


class NoteCard(QWidget):
    """A note on a sunken card, with an icon at its beginning."""

    def __init__(self, icon: str, parent: QWidget | None = None) -> None:
        """Make an empty card."""
        super().__init__(parent)
        self._theme = light()
        self._sign = Sign(icon, self, side=20)
        self._words = TextLabel(15, 400, self, line=138)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        self._row.addWidget(self._words, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def say(self, text: str) -> None:
        """Show a note; nothing to say is nothing to see."""
        self._words.say(text)
        self.setVisible(bool(text))

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours and sizes of a theme."""
        self._theme = theme
        u = theme.u
        self._sign.show_theme(theme)
        self._words.show_theme(theme)
        self._row.setContentsMargins(u(18), u(12), u(16), u(14))
        self._row.setSpacing(u(12))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the card."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("sunken"))
        painter.drawRoundedRect(QRectF(self.rect()), self._theme.u(8), self._theme.u(8))
        painter.end()
