"""The streak in words, and the last days as a row of circles."""

from datetime import date

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from footdesk.core.history_view import LATELY, HistoryView
from footdesk.ui.accessible import leave_out
from footdesk.ui.history_words import streak_heading, streak_sentence, weekday_words
from footdesk.ui.icons import paint_icon
from footdesk.ui.text_label import TextLabel
from footdesk.ui.theme import Theme, light

_CIRCLE, _HEIGHT = 28, 54


class _Days(QWidget):
    """The last seven days, each with a tick or without; the map says the same in words."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        leave_out(self)
        self._theme = light()
        self._days: tuple[tuple[date, bool], ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.updateGeometry()
        self.update()

    def show_days(self, days: tuple[tuple[date, bool], ...]) -> None:
        self._days = days
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.u(300), self._theme.u(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(LATELY * self._theme.u(_CIRCLE), self._theme.u(_HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, u = self._theme, self._theme.u
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        share = min(self.width() / LATELY, u(44))
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place, (day, active) in enumerate(self._days):
            left = self.width() - (place + 1) * share if mirrored else place * share
            circle = QRectF(0, 0, u(_CIRCLE), u(_CIRCLE))
            circle.moveCenter(QRectF(left, 0, share, u(_CIRCLE)).center())
            last = place == len(self._days) - 1
            if active:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(theme.color("accent"))
                painter.drawEllipse(circle)
                inset = u(7)
                sign = circle.adjusted(inset, inset, -inset, -inset)
                paint_icon(painter, sign, "check", theme.color("on_accent"))
            else:
                painter.setPen(QPen(theme.color("edge"), 1.5))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawEllipse(circle.adjusted(1, 1, -1, -1))
            painter.setFont(theme.font(13, 600 if last else 400))
            painter.setPen(theme.color("text" if last else "text2"))
            words = self.tr("Today") if last else weekday_words(day)
            # A long word for today may stand out at both sides.
            under = QRectF(left - share / 2, u(34), 2 * share, u(20))
            painter.drawText(under, Qt.AlignmentFlag.AlignCenter, words)
        painter.end()


class StreakPane(QWidget):
    """How many days in a row, and what keeps them."""

    def __init__(self, parent: QWidget) -> None:
        """Make a pane that says nothing yet."""
        super().__init__(parent)
        self._title = TextLabel(26, 700, self, line=110)
        self._sentence = TextLabel(15, 400, self, token="text2", line=130)
        self._days = _Days(self)
        self._column = QVBoxLayout(self)
        for part in (self._title, self._sentence, self._days):
            self._column.addWidget(part)

    def show_history(self, view: HistoryView) -> None:
        """Say how the streak stands."""
        self._title.say(streak_heading(view.streak, view.today))
        self._sentence.say(streak_sentence(view.streak, view.today))
        self._days.show_days(view.lately)

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours and sizes of a theme."""
        for part in (self._title, self._sentence, self._days):
            part.show_theme(theme)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.u(2))
        self._sentence.setContentsMargins(0, 0, 0, theme.u(16))
