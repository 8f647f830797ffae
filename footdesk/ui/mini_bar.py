"""The mini timer as a bar: ring, words, three buttons, and the pin over the way back."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from footdesk.core.snapshot import Snapshot
from footdesk.core.transitions import State
from footdesk.ui.buttons import Button, ToolButton
from footdesk.ui.mini_controls import ActionButton, MiniControls
from footdesk.ui.mini_face import MiniFace, Themed
from footdesk.ui.mini_pin_button import MiniPinButton
from footdesk.ui.mini_text import ShrinkingLabel
from footdesk.ui.mini_words import MiniWords
from footdesk.ui.theme import Theme
from footdesk.ui.timer_ring import TimerRing

RING = 56


class MiniBar(MiniFace):
    """500 by 84 logical pixels of the design: the whole moment on two lines."""

    def __init__(self, parent: QWidget) -> None:
        """Make the bar."""
        super().__init__(parent, word_size=18, soles_height=22)
        self._ring = TimerRing(self, compact=True)
        self._side = ShrinkingLabel(16, 500, self)
        self._detail = ShrinkingLabel(14, 400, self, token="text2")
        self._controls = MiniControls(self, spacing=4)
        self._close = ToolButton("close", self.tr("Close the mini timer"), self, side=36)
        self._pin = MiniPinButton(self)
        self._back = ToolButton("expand", self.tr("Back to FootDesk"), self, side=32)
        self._first_line = QHBoxLayout()
        self._lines = QVBoxLayout()
        self._last_column = QVBoxLayout()
        self._row = QHBoxLayout(self)
        self._lay_out()
        self._controls.action_wanted.connect(self.action_wanted)
        self._close.clicked.connect(self.close_wanted)
        self._back.clicked.connect(self.back_wanted)
        self._pin.pin_wanted.connect(self.pin_wanted)
        self._pin.note_wanted.connect(self.note_wanted)

    @property
    def go(self) -> ActionButton:
        """The button that starts, pauses and resumes."""
        return self._controls.go

    @property
    def close_button(self) -> Button:
        """The button that is there instead when all is done."""
        return self._close

    @property
    def pin(self) -> MiniPinButton:
        """The pin."""
        return self._pin

    def parts(self) -> tuple[Themed, ...]:
        """All parts that draw themselves in a theme."""
        own = (self._ring, self._side, self._detail, self._controls, self._close, self._pin, self._back)
        return (*super().parts(), *own)

    def arrange(self, theme: Theme) -> None:
        """Set the margins and the spacing for a theme's text size."""
        u = theme.u
        self._ring.setFixedSize(QSize(u(RING), u(RING)))
        self._row.setContentsMargins(u(14), u(8), u(9), u(8))
        self._row.setSpacing(u(10))
        self._first_line.setSpacing(u(10))
        self._lines.setSpacing(u(1))
        self._last_column.setSpacing(u(2))

    def tell(self, snapshot: Snapshot, words: MiniWords) -> None:
        """Tell the parts a moment and its words."""
        self._ring.show_snapshot(snapshot)
        self.word.say(words.word)
        self.soles.setVisible(bool(words.side))
        self._side.say(words.side)
        self._detail.say(words.detail)
        self._controls.show_snapshot(snapshot)
        self.score.setVisible(snapshot.state is State.FINISHED)

    def show_clock(self, look: Callable[[], Snapshot]) -> None:
        """Let the ring drain smoothly."""
        self._ring.show_clock(look)

    def _lay_out(self) -> None:
        for part in (self.sign, self.word, self.soles, self._side):
            self._first_line.addWidget(part)
        self._first_line.addStretch(1)
        self._lines.addStretch(1)
        self._lines.addLayout(self._first_line)
        self._lines.addWidget(self._detail)
        self._lines.addStretch(1)
        self._last_column.addStretch(1)
        self._last_column.addWidget(self._pin)
        self._last_column.addWidget(self._back)
        self._last_column.addStretch(1)
        self._row.addWidget(self._ring, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.addLayout(self._lines, 1)
        self._row.addLayout(self._controls)
        self._row.addWidget(self.score, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.addWidget(self._close, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.addLayout(self._last_column)
