"""The balance of sides: what the left and the right did in the last days, in words and as two bars."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from footdesk.core.exercise import Side
from footdesk.core.history_view import HistoryView
from footdesk.core.pain_series import DAYS_SHOWN
from footdesk.ui.accessible import leave_out
from footdesk.ui.history_words import HistoryWords, balance_heading, coming_words, side_sum_words, side_words
from footdesk.ui.text_label import TextLabel
from footdesk.ui.theme import Theme, light
from footdesk.ui.themed import Themed


class _Bar(QWidget):
    """A share of a width; the words beside it say how much it is."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        leave_out(self)
        self._theme = light()
        self._share = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_share(self, share: float) -> None:
        self._share = share
        self.update()

    def show_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.setFixedHeight(theme.u(10))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.u(280), self._theme.u(10))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        box = QRectF(self.rect())
        radius = box.height() / 2
        painter.setBrush(self._theme.color("track"))
        painter.drawRoundedRect(box, radius, radius)
        if self._share:
            part = QRectF(0, 0, max(box.height(), box.width() * self._share), box.height())
            if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
                part.moveRight(box.right())
            painter.setBrush(self._theme.color("accent"))
            painter.drawRoundedRect(part, radius, radius)
        painter.end()


class _SideRow(QWidget):
    """One side: its name, what it did, and a bar as long as that."""

    def __init__(self, side: Side, parent: QWidget) -> None:
        super().__init__(parent)
        self._name = TextLabel(16, 500, self)
        self._name.say(side_words(side))
        self._words = TextLabel(15, 400, self, token="text2", line=120)
        self._bar = _Bar(self)
        self._column = QVBoxLayout(self)
        for part in (self._name, self._bar, self._words):
            self._column.addWidget(part)

    def show_sum(self, words: str, share: float) -> None:
        self._words.say(words)
        self._bar.show_share(share)

    def show_theme(self, theme: Theme) -> None:
        for part in (self._name, self._bar, self._words):
            part.show_theme(theme)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.u(4))


class BalancePane(QWidget):
    """Both sides, and which one the next session begins with where it is to make them even."""

    def __init__(self, parent: QWidget) -> None:
        """Make a pane without figures."""
        super().__init__(parent)
        self._title = TextLabel(18, 600, self, line=120)
        self._span = TextLabel(15, 400, self, token="text2", line=120)
        self._span.say(self.tr("Last {days}, what each did alone.").format(days=HistoryWords().days(DAYS_SHOWN)))
        self._sides = {side: _SideRow(side, self) for side in (Side.LEFT, Side.RIGHT)}
        self._coming = TextLabel(15, 400, self, token="text2", line=130)
        self._column = QVBoxLayout(self)
        for part in (self._title, self._span, *self._sides.values(), self._coming):
            self._column.addWidget(part)

    def show_history(self, view: HistoryView) -> None:
        """Show what each side did."""
        self._title.say(balance_heading(view.balance))
        sums = {Side.LEFT: view.balance.left, Side.RIGHT: view.balance.right}
        most = max(each.work for each in sums.values())
        for side, each in sums.items():
            self._sides[side].show_sum(side_sum_words(each), each.work / most if most else 0.0)
        self._coming.say(coming_words(view.coming))
        self._coming.setVisible(view.coming is not None)

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours and sizes of a theme."""
        parts: tuple[Themed, ...] = (self._title, self._span, *self._sides.values(), self._coming)
        for part in parts:
            part.show_theme(theme)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.u(8))
