"""What a summary is to have: how many days, and whether the notes go with it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from footdesk.core.summary import Period
from footdesk.ui.buttons import Button, ButtonKind
from footdesk.ui.dialog import Dialog
from footdesk.ui.segment_switch import Segment, SegmentSwitch
from footdesk.ui.text_label import TextLabel
from footdesk.ui.theme import Theme
from footdesk.ui.themed import Themed
from footdesk.ui.tick_box import TickBox


class SummaryDialog(Dialog):
    """`save_wanted` gives the period, and whether the notes are wanted."""

    save_wanted = Signal(Period, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make the dialog; the last 30 days without notes are what most will want."""
        super().__init__(560, 380, parent)
        self._period = Period.MONTH
        self.set_title(self.tr("Save a summary"))
        self._sentence = TextLabel(16, 400, self, token="text2", line=138)
        self._sentence.say(
            self.tr(
                "One page as PDF, to print or to show to whoever treats you: your sessions, what each side did, and "
                "your scores as you gave them."
            )
        )
        self._days = TextLabel(16, 500, self)
        self._days.say(self.tr("Days"))
        segments = (
            Segment(Period.MONTH, self.tr("Last 30 days")),
            Segment(Period.QUARTER, self.tr("Last 90 days")),
        )
        self.period = SegmentSwitch(self.tr("Days"), segments, self)
        self.period.value_chosen.connect(self._choose)
        self.notes = TickBox(self.tr("With my notes"), self)
        row = QHBoxLayout()
        row.addWidget(self.period)
        row.addStretch(1)
        self.body.addWidget(self._sentence)
        self.body.addWidget(self._days)
        self.body.addLayout(row)
        self.body.addWidget(self.notes)
        self.body.addStretch(1)
        cancel = Button(self.tr("Cancel"), self)
        save = Button(self.tr("Save…"), self, kind=ButtonKind.PRIMARY)
        save.setDefault(True)
        self.add_button(cancel)
        self.add_button(save)
        cancel.clicked.connect(self.reject)
        save.clicked.connect(self._want_save)

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours and sizes of a theme."""
        super().show_theme(theme)
        parts: tuple[Themed, ...] = (self._sentence, self._days, self.period, self.notes)
        for part in parts:
            part.show_theme(theme)
        self._days.setContentsMargins(0, theme.u(8), 0, 0)
        self.body.setSpacing(theme.u(8))
        # Room for the focus ring, which stands outside the control.
        self.body.setContentsMargins(theme.u(6), theme.u(4), theme.u(6), theme.u(6))

    def _choose(self, period: Period) -> None:
        self._period = period
        self.period.show_value(period)

    def _want_save(self) -> None:
        self.accept()
        self.save_wanted.emit(self._period, self.notes.isChecked())
