"""The mini timer as a pill: the least that tells what to do; everything else is in its menu."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from footdesk.core.snapshot import Snapshot
from footdesk.core.transitions import State
from footdesk.ui.buttons import Button, ButtonKind, ToolButton
from footdesk.ui.mini_controls import GO, ActionButton
from footdesk.ui.mini_face import MiniFace, Themed
from footdesk.ui.mini_words import MiniWords
from footdesk.ui.text_label import TextLabel
from footdesk.ui.theme import Theme
from footdesk.ui.words import digits_words


class MiniPill(MiniFace):
    """240 by 52 logical pixels of the design: shape, word, soles, digits and Pause."""

    def __init__(self, parent: QWidget) -> None:
        """Make the pill."""
        super().__init__(parent, word_size=16, soles_height=22)
        self._digits = TextLabel(26, 600, self)
        self._go = ActionButton(GO, self, kind=ButtonKind.QUIET, side=36)
        self._close = ToolButton("close", self.tr("Close the mini timer"), self, side=36)
        self._row = QHBoxLayout(self)
        parts: tuple[QWidget, ...] = (self.sign, self.word, self.soles, self._digits, self._go, self._close)
        for part in parts:
            self._row.addWidget(part)
        self._row.insertStretch(parts.index(self._digits), 1)
        self._go.action_wanted.connect(self.action_wanted)
        self._close.clicked.connect(self.close_wanted)

    @property
    def go(self) -> ActionButton:
        """The button that starts, pauses and resumes."""
        return self._go

    @property
    def close_button(self) -> Button:
        """The button that is there instead when all is done."""
        return self._close

    def parts(self) -> tuple[Themed, ...]:
        """All parts that draw themselves in a theme."""
        return (*super().parts(), self._digits, self._go, self._close)

    def arrange(self, theme: Theme) -> None:
        """Set the margins and the spacing for a theme's text size."""
        self._row.setContentsMargins(theme.u(20), theme.u(8), theme.u(8), theme.u(8))
        self._row.setSpacing(theme.u(9))

    def tell(self, snapshot: Snapshot, words: MiniWords) -> None:
        """Tell the parts a moment and its words."""
        over = snapshot.state is State.FINISHED
        self.word.say(words.short_word)
        self._digits.say("" if over else digits_words(snapshot))
        self._digits.setVisible(not over)
        self._go.show_snapshot(snapshot)
