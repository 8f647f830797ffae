"""The scores before and after: the finding as the heading, the chart under it, and the same as a table."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from footdesk.core.history_view import HistoryView
from footdesk.ui.buttons import Button, ButtonKind, ButtonSize
from footdesk.ui.finding_words import finding_heading, finding_sentence
from footdesk.ui.pain_chart import PainChartView
from footdesk.ui.pain_table import PainTable
from footdesk.ui.text_label import TextLabel
from footdesk.ui.theme import Theme


class PainPane(QWidget):
    """Shows the chart or the table; without scores it says how to get some."""

    def __init__(self, parent: QWidget) -> None:
        """Make a pane without scores."""
        super().__init__(parent)
        self._title = TextLabel(18, 600, self, line=115)
        self._sentence = TextLabel(15, 400, self, token="text2", line=120)
        self._switch = Button("", self, kind=ButtonKind.QUIET, size=ButtonSize.SMALL)
        self._switch.clicked.connect(self._turn)
        self.chart = PainChartView(self)
        self.table = PainTable(self)
        self.table.hide()
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._sentence)
        self._head = QHBoxLayout()
        self._head.addLayout(words, 1)
        self._head.addWidget(self._switch, 0, Qt.AlignmentFlag.AlignTop)
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._head)
        self._column.addWidget(self.chart)
        self._column.addWidget(self.table)
        self._any = False
        self._as_table = False
        self._arrange()

    def show_history(self, view: HistoryView) -> None:
        """Show the scores of the last days."""
        self._title.say(finding_heading(view.pain.finding))
        self._sentence.say(finding_sentence(view.pain))
        self.chart.show_history(view)
        self.table.show_series(view.pain)
        self._any = bool(view.pain.points)
        self._arrange()

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours and sizes of a theme."""
        for part in (self._title, self._sentence, self._switch, self.chart, self.table):
            part.show_theme(theme)
        self.table.setFixedHeight(self.chart.sizeHint().height())
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.u(10))

    def _turn(self) -> None:
        self._as_table = not self._as_table
        self._arrange()

    def _arrange(self) -> None:
        if self._as_table:
            self._switch.say(self.tr("Show as chart"), icon="chart")
        else:
            self._switch.say(self.tr("Show as table"), icon="table")
        self._switch.setVisible(self._any)
        self.chart.setVisible(self._any and not self._as_table)
        self.table.setVisible(self._any and self._as_table)
