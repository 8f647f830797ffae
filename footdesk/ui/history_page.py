"""The page of the history: what was done, when, and how it felt; it shows one value and decides nothing."""

from collections.abc import Iterator

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from footdesk.core.history_view import HistoryView
from footdesk.ui.accessible import leave_out
from footdesk.ui.balance_pane import BalancePane
from footdesk.ui.buttons import Button, ButtonSize
from footdesk.ui.day_pane import DayPane
from footdesk.ui.heat_map_pane import HeatMapPane
from footdesk.ui.icons import paint_icon
from footdesk.ui.layout_class import LayoutClass
from footdesk.ui.pain_pane import PainPane
from footdesk.ui.section_page import SectionPage
from footdesk.ui.shortcuts import Wish
from footdesk.ui.streak_pane import StreakPane
from footdesk.ui.text_label import TextLabel
from footdesk.ui.theme import Theme, light
from footdesk.ui.themed import Themed
from footdesk.ui.weeks_chart import WeeksPane

_SIDE, _GUTTER, _TWO_COLUMNS, _WIDEST = 300, 44, 788, 1240
"""The right column, the gap before it, the width from which on there are two columns, and the widest content."""

_HALF = 0.6
"""How much of a line that does not fit stands in the first of two."""

_UNBOUNDED = 16_777_215
"""Qt's own QWIDGETSIZE_MAX."""


class _Sign(QWidget):
    """A large icon; the words under it say the same."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        leave_out(self)
        self._theme = light()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.u(48), self._theme.u(48))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_icon(painter, QRectF(self.rect()), "history", self._theme.color("text2"))
        painter.end()


class _Nothing(QWidget):
    """What stands here before the first session."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = light()
        self._sign = _Sign(self)
        self._title = TextLabel(24, 700, self, line=115)
        self._title.say(self.tr("Nothing here yet"))
        self._sentence = TextLabel(17, 400, self, token="text2", line=130)
        self._sentence.say(
            self.tr("After your first session you will see your days, your streak and your pain scores.")
        )
        self.button = Button(self.tr("Go to exercises"), self, size=ButtonSize.LARGE, icon="caret-left")
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._sign)
        for label in (self._title, self._sentence):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            self._column.addWidget(label)
        self._column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)

    def show_theme(self, theme: Theme) -> None:
        for part in (self._sign, self._title, self._sentence, self.button):
            part.show_theme(theme)
        self._column.setSpacing(theme.u(8))
        self._theme = theme
        self._balance()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._balance()

    def _balance(self) -> None:
        """Let no single word stand alone in a second line."""
        line, width = self._sentence.fontMetrics().horizontalAdvance(self._sentence.said), self.width()
        side = max(0, width - round(line * _HALF)) // 2 if width < line else 0
        self._sentence.setContentsMargins(side, 0, side, self._theme.u(8))


class _Line(QWidget):
    """A thin line between two panes."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAutoFillBackground(True)
        self.setFixedHeight(1)

    def show_theme(self, theme: Theme) -> None:
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, theme.color("line"))
        self.setPalette(palette)


class HistoryPage(SectionPage):
    """Passes on what its panes wish: a day, other weeks, a session to edit or delete, a file."""

    day_wanted = Signal(object)
    back_wanted = Signal(int)
    edit_wanted = Signal(str)
    delete_wanted = Signal(str)
    export_wanted = Signal()
    summary_wanted = Signal()
    exercises_wanted = Signal()
    undo_wanted = Signal()

    ground = "surface"

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make the page without a history."""
        super().__init__(parent)
        self.set_title(self.tr("History"))
        self._empty = True
        self._beside: bool | None = None
        self._summary = Button(self.tr("Save a summary…"), self)
        self._export = Button(self.tr("Export"), self, icon="export", name=self.tr("Export your history"))
        self._nothing = _Nothing(self.content)
        self._all = QWidget(self.content)
        self.heat = HeatMapPane(self._all)
        self.streak = StreakPane(self._all)
        self.day = DayPane(self._all)
        self.pain = PainPane(self._all)
        self.weeks = WeeksPane(self._all)
        self.balance = BalancePane(self._all)
        self._lines = tuple(_Line(self._all) for _ in range(5))
        self._panes = (self.heat, self.streak, self.day, self.pain, self.weeks, self.balance)
        self._build()
        self._connect()

    @property
    def panes(self) -> tuple[QWidget, ...]:
        """The map, the day and the scores; an empty page is one."""
        return (self,) if self._empty else (self.heat, self.day, self.pain)

    def show_history(self, view: HistoryView) -> None:
        """Show the history as it is; before the first session, what there will be to see."""
        self._empty = view.empty
        self._show_which()
        if view.empty:
            return
        for pane in (self.heat, self.streak, self.pain, self.weeks, self.balance):
            pane.show_history(view)
        self.day.show_day(view.chosen)

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours and sizes of a theme."""
        super().show_theme(theme)
        parts: tuple[Themed, ...] = (self._nothing, *self._panes, *self._lines, self._summary, self._export)
        for part in parts:
            part.show_theme(theme)
        u = theme.u
        self._left.setSpacing(u(20))
        self._right.setSpacing(u(20))
        self._foot.setSpacing(u(12))
        self._turn()
        self._show_side()

    def answer(self, wish: Wish) -> None:
        """Take the key of undo; the others are for other pages."""
        if wish is Wish.UNDO:
            self.undo_wanted.emit()

    def show_layout(self, layout: LayoutClass) -> None:
        """Stand as in a wide, a medium or a compact window."""
        super().show_layout(layout)
        # A compact head has no room for them.
        compact = layout is LayoutClass.COMPACT
        place, other = (self._foot, self._head) if compact else (self._head, self._foot)
        self._foot.setContentsMargins(0, self._theme.u(12) if compact else 0, 0, 0)
        for button in (self._summary, self._export):
            other.removeWidget(button)
            place.addWidget(button)
        self._show_which()
        self._turn()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Look again whether there is room for two columns."""
        super().resizeEvent(event)
        self._turn()

    def _build(self) -> None:
        self._left, self._right = QVBoxLayout(), QVBoxLayout()
        self._left.addStretch(1)
        self._right.addStretch(1)
        self._foot = QHBoxLayout()
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.addLayout(self._left, 1)
        row.addLayout(self._right)
        self._row = row
        column = QVBoxLayout(self._all)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        column.addLayout(self._foot)
        column.addStretch(1)
        self.body.addStretch(1)
        self.body.addWidget(self._nothing)
        self.body.addWidget(self._all, 1000)
        self.body.addStretch(1)

    def _connect(self) -> None:
        self.heat.map.day_wanted.connect(self.day_wanted)
        self.heat.back_wanted.connect(self.back_wanted)
        self.day.edit_wanted.connect(self.edit_wanted)
        self.day.delete_wanted.connect(self.delete_wanted)
        self._export.clicked.connect(self.export_wanted)
        self._summary.clicked.connect(self.summary_wanted)
        self._nothing.button.clicked.connect(self.exercises_wanted)

    def _show_which(self) -> None:
        self._nothing.setVisible(self._empty)
        self._all.setVisible(not self._empty)
        self._title.setVisible(not self._empty)
        self._summary.setVisible(not self._empty)
        self._export.setVisible(not self._empty)

    def _turn(self) -> None:
        """Put the panes into two columns where there is room, else under one another."""
        u, margins = self._theme.u, self.body.contentsMargins()
        self._all.setMaximumWidth(u(_WIDEST))
        beside = self.width() - margins.left() - margins.right() >= u(_TWO_COLUMNS)
        if beside == self._beside:
            return
        self._beside = beside
        self._show_side()
        for part in (*self._panes, *self._lines):
            self._left.removeWidget(part)
            self._right.removeWidget(part)
        for line in self._lines:
            line.hide()
        lines = iter(self._lines)
        if beside:
            _fill(self._left, (self.heat, self.pain, self.weeks), lines)
            _fill(self._right, (self.streak, self.day, self.balance), lines)
        else:
            _fill(self._left, self._panes, lines)

    def _show_side(self) -> None:
        """Give the right column its width; under one another the panes have all there is."""
        self._row.setSpacing(self._theme.u(_GUTTER) if self._beside else 0)
        for pane in (self.streak, self.day, self.balance):
            pane.setMinimumWidth(self._theme.u(_SIDE) if self._beside else 0)
            pane.setMaximumWidth(self._theme.u(_SIDE) if self._beside else _UNBOUNDED)


def _fill(layout: QVBoxLayout, panes: tuple[QWidget, ...], lines: Iterator[QWidget]) -> None:
    """Put panes under one another, above the empty rest of a layout, with a line between two of them."""
    for number, pane in enumerate(panes):
        if number:
            line = next(lines)
            line.show()
            layout.insertWidget(layout.count() - 1, line)
        layout.insertWidget(layout.count() - 1, pane)
