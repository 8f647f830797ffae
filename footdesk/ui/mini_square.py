"""The mini timer as a square: the ring in the middle, readable from a distance."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from footdesk.core.snapshot import Snapshot
from footdesk.ui.buttons import Button, ButtonSize
from footdesk.ui.mini_controls import ActionButton, MiniControls
from footdesk.ui.mini_face import MiniFace, Themed
from footdesk.ui.mini_pin_button import MiniPinButton
from footdesk.ui.mini_text import ShrinkingLabel
from footdesk.ui.mini_words import MiniWords
from footdesk.ui.theme import Theme
from footdesk.ui.timer_ring import TimerRing

RING = 124


class MiniSquare(MiniFace):
    """216 by 276 logical pixels of the design."""

    def __init__(self, parent: QWidget) -> None:
        """Make the square."""
        super().__init__(parent, word_size=18, soles_height=22)
        self._ring = TimerRing(self, compact=True)
        self._headline = ShrinkingLabel(16, 600, self)
        self._note = ShrinkingLabel(14, 400, self, token="text2")
        self._controls = MiniControls(self, spacing=8)
        self._close = Button(self.tr("Close"), self, size=ButtonSize.SMALL, name=self.tr("Close the mini timer"))
        self._pin = MiniPinButton(self)
        self._first_line = QHBoxLayout()
        self._middle_line = QHBoxLayout()
        self._last_line = QHBoxLayout()
        self._column = QVBoxLayout(self)
        self._lay_out()
        self._controls.action_wanted.connect(self.action_wanted)
        self._close.clicked.connect(self.close_wanted)
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
        own = (self._ring, self._headline, self._note, self._controls, self._close, self._pin)
        return (*super().parts(), *own)

    def arrange(self, theme: Theme) -> None:
        """Set the margins and the spacing for a theme's text size."""
        u = theme.u
        self._ring.setFixedSize(QSize(u(RING), u(RING)))
        self._column.setContentsMargins(u(10), u(8), u(8), u(15))
        self._column.setSpacing(u(2))
        self._first_line.setContentsMargins(u(9), 0, 0, 0)
        self._first_line.setSpacing(u(8))
        self._middle_line.setSpacing(u(9))

    def tell(self, snapshot: Snapshot, words: MiniWords) -> None:
        """Tell the parts a moment and its words."""
        self._ring.show_snapshot(snapshot)
        self.word.say(words.word)
        self._headline.say(words.headline)
        self._note.say(words.note)
        self._controls.show_snapshot(snapshot)

    def show_clock(self, look: Callable[[], Snapshot]) -> None:
        """Let the ring drain smoothly."""
        self._ring.show_clock(look)

    def _lay_out(self) -> None:
        middle = Qt.AlignmentFlag.AlignHCenter
        self._first_line.addWidget(self.sign)
        self._first_line.addWidget(self.word)
        self._first_line.addStretch(1)
        self._first_line.addWidget(self._pin)
        self._middle_line.addStretch(1)
        self._middle_line.addWidget(self.soles)
        self._middle_line.addWidget(self._headline)
        self._middle_line.addStretch(1)
        self._last_line.addStretch(1)
        self._last_line.addLayout(self._controls)
        self._last_line.addWidget(self._close)
        self._last_line.addStretch(1)
        self._column.addLayout(self._first_line)
        self._column.addWidget(self._ring, 0, middle)
        self._column.addStretch(1)
        self._column.addLayout(self._middle_line)
        self._column.addWidget(self._note, 0, middle)
        self._column.addStretch(1)
        self._column.addLayout(self._last_line)
