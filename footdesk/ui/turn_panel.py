"""Which side it is, how often it was done, and, where one may take one's time, the two buttons for that."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from footdesk.core.snapshot import Snapshot
from footdesk.core.transitions import Action
from footdesk.ui.buttons import Button
from footdesk.ui.key_table import KeyTable
from footdesk.ui.repetition_dots import RepetitionDots
from footdesk.ui.shortcuts import Wish
from footdesk.ui.soles import Soles
from footdesk.ui.text_label import TextLabel
from footdesk.ui.theme import Theme
from footdesk.ui.words import repetition_words, side_line

_LEFT = Qt.AlignmentFlag.AlignLeft
_CENTRE = Qt.AlignmentFlag.AlignHCenter


class TurnPanel(QWidget):
    """Soles and side in words; under them the repetitions, or "10 s more" and "Ready now" in the same place."""

    action_wanted = Signal(Action)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make a panel that stands in the middle of its width."""
        super().__init__(parent)
        self._soles = Soles(self)
        self._side = TextLabel(26, 600, self)
        self._under = QStackedWidget(self)
        self._repetitions = QWidget(self._under)
        self._dots = RepetitionDots(self._repetitions)
        self._count = TextLabel(18, 500, self._repetitions)
        self._waiting = QWidget(self._under)
        self._longer = Button(self.tr("10 s more"), self._waiting, icon="longer", name=self.tr("10 seconds more"))
        self._ready = Button(self.tr("Ready now"), self._waiting, icon="ready")
        self._build()
        self._longer.clicked.connect(lambda: self.action_wanted.emit(Action.LONGER))
        self._ready.clicked.connect(lambda: self.action_wanted.emit(Action.PROCEED))

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours and sizes of a theme."""
        for part in (self._soles, self._side, self._dots, self._count, self._longer, self._ready):
            part.show_theme(theme)
        self._row.setSpacing(theme.u(14))
        self._buttons.setSpacing(theme.u(12))
        self._column.setSpacing(theme.u(8))
        self._stack.setSpacing(theme.u(4))

    def show_centred(self, *, centred: bool) -> None:
        """Stand in the middle of the width, or at its beginning."""
        for row in (self._row, self._buttons):
            row.setStretch(0, 1 if centred else 0)
        self._dots.set_alignment(_CENTRE if centred else _LEFT)
        self._count.setAlignment(_CENTRE if centred else _LEFT)

    def show_keys(self, table: KeyTable) -> None:
        """Name the keys of the two buttons."""
        self._longer.show_keys(table.short_words(Wish.LONGER))
        self._ready.show_keys(table.short_words(Wish.READY_NOW))

    @property
    def brief_height(self) -> int:
        """The height of soles and side alone, in logical pixels."""
        return self._row.sizeHint().height()

    @property
    def full_height(self) -> int:
        """The height with what stands under them, in logical pixels."""
        return self.brief_height + self._column.spacing() + self._under.sizeHint().height()

    @property
    def waits(self) -> bool:
        """Whether the buttons for taking one's time stand under the side."""
        return self._under.currentWidget() is self._waiting

    def show_brief(self, *, brief: bool) -> None:
        """Leave the repetitions out, for want of room."""
        self._under.setVisible(not brief)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show the side and the repetition of a moment, and offer what may be asked for."""
        self._soles.show_snapshot(snapshot)
        self._side.say(side_line(snapshot))
        self._dots.show_snapshot(snapshot)
        self._count.say(repetition_words(snapshot))
        self._longer.setVisible(Action.LONGER in snapshot.actions)
        self._ready.setVisible(Action.PROCEED in snapshot.actions)
        waits = Action.PROCEED in snapshot.actions
        self._under.setCurrentWidget(self._waiting if waits else self._repetitions)

    def _build(self) -> None:
        self._row = QHBoxLayout()
        self._row.addStretch(1)
        self._row.addWidget(self._soles)
        self._row.addWidget(self._side)
        self._row.addStretch(1)
        self._stack = QVBoxLayout(self._repetitions)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.addWidget(self._dots)
        self._stack.addWidget(self._count)
        self._stack.addStretch(1)
        self._buttons = QHBoxLayout(self._waiting)
        self._buttons.setDirection(QBoxLayout.Direction.LeftToRight)
        self._buttons.setContentsMargins(0, 0, 0, 0)
        self._buttons.addStretch(1)
        self._buttons.addWidget(self._longer, 0, Qt.AlignmentFlag.AlignTop)
        self._buttons.addWidget(self._ready, 0, Qt.AlignmentFlag.AlignTop)
        self._buttons.addStretch(1)
        self._under.addWidget(self._repetitions)
        self._under.addWidget(self._waiting)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addLayout(self._row)
        self._column.addWidget(self._under)
