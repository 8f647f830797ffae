"""The minutes of each week as columns, each with its figure, under the weeks of the heat map."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from footdesk.core.day_map import Week
from footdesk.core.history_view import HistoryView
from footdesk.ui.accessible import Described
from footdesk.ui.heat_map import CELL
from footdesk.ui.history_words import short_day_words, week_words, weeks_heading
from footdesk.ui.text_label import TextLabel
from footdesk.ui.theme import Theme, light
from footdesk.ui.words_counted import MINUTE

_HEIGHT, _FIGURES, _FOOT, _COLUMN, _LEAD = 176, 20, 22, 22, 44


class _Columns(Described):
    """The columns; a screen reader is told the weeks one after the other."""

    role = QAccessible.Role.Graphic

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = light()
        self._weeks: tuple[Week, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_weeks(self, weeks: tuple[Week, ...]) -> None:
        self._weeks = weeks
        said = (week_words(week) for week in reversed(weeks) if week.sessions)
        self.setAccessibleDescription(". ".join(said))
        self.announce_words()
        self.update()

    def show_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.updateGeometry()
        self.update()

    def words(self) -> str:
        if not self._weeks:
            return ""
        said = self.tr("Minutes per week, {count} weeks. {last}")
        return said.format(count=len(self._weeks), last=week_words(self._weeks[-1]))

    def sizeHint(self) -> QSize:
        return QSize(self._theme.u(500), self._theme.u(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.u(240), self._theme.u(_HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._weeks:
            return
        theme, u = self._theme, self._theme.u
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        share = min(u(CELL[0]), (self.width() - u(_LEAD)) // len(self._weeks))
        floor = self.height() - u(_FOOT)
        most = max(1, *(week.spent for week in self._weeks))
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color("line"), 1))
        ends = (u(_LEAD), u(_LEAD) + share * len(self._weeks))
        across = [self.width() - end if mirrored else end for end in ends]
        painter.drawLine(QPointF(across[0], floor + 0.5), QPointF(across[1], floor + 0.5))
        painter.setFont(theme.font(13, tabular=True))
        for place, week in enumerate(self._weeks):
            left = u(_LEAD) + place * share
            left = self.width() - left - share if mirrored else left
            high = (floor - u(_FIGURES)) * week.spent / most
            if week.spent:
                wide = min(u(_COLUMN), share - 3)
                column = QRectF(left + (share - wide) / 2, floor - high, wide, high)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(theme.color("accent"))
                painter.drawRoundedRect(column, min(u(4), high / 2), min(u(4), high / 2))
                painter.setPen(theme.color("text2"))
                over = QRectF(left - share / 2, floor - high - u(_FIGURES), 2 * share, u(_FIGURES))
                painter.drawText(over, Qt.AlignmentFlag.AlignCenter, str(max(1, round(week.spent / MINUTE))))
            if place % 4 == 1:
                painter.setPen(theme.color("text2"))
                under = QRectF(left - 2 * share, floor + u(3), 5 * share, u(_FOOT) - u(3))
                painter.drawText(under, Qt.AlignmentFlag.AlignCenter, short_day_words(week.first))
        painter.end()


class WeeksPane(QWidget):
    """How many minutes a week, in words and as columns."""

    def __init__(self, parent: QWidget) -> None:
        """Make a pane without weeks."""
        super().__init__(parent)
        self._title = TextLabel(18, 600, self, line=115)
        self._sentence = TextLabel(15, 400, self, token="text2", line=120)
        self._sentence.say(self.tr("Minutes in each of the weeks above."))
        self._columns = _Columns(self)
        self._column = QVBoxLayout(self)
        for part in (self._title, self._sentence, self._columns):
            self._column.addWidget(part)

    def show_history(self, view: HistoryView) -> None:
        """Show the weeks that the heat map shows."""
        self._title.say(weeks_heading(view.map.weeks))
        self._columns.show_weeks(view.map.weeks)

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours and sizes of a theme."""
        for part in (self._title, self._sentence, self._columns):
            part.show_theme(theme)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._sentence.setContentsMargins(0, 0, 0, theme.u(8))
