"""What the three shapes of the mini timer have in common: the parts, and how they are told a moment."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from footdesk.core.snapshot import Snapshot
from footdesk.core.transitions import Action, State
from footdesk.ui.buttons import Button, ButtonSize
from footdesk.ui.key_table import KeyTable
from footdesk.ui.mini_controls import ActionButton
from footdesk.ui.mini_pin_button import MiniPinButton
from footdesk.ui.mini_text import PhaseSign, ShrinkingLabel
from footdesk.ui.mini_words import MiniWords, mini_words
from footdesk.ui.shortcuts import Wish
from footdesk.ui.soles import Soles
from footdesk.ui.theme import Theme

if TYPE_CHECKING:
    from footdesk.core.figure.figure import Figure


class Themed(Protocol):
    """A part that draws itself in a theme."""

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours and sizes of a theme."""


class MiniFace(QWidget):
    """The parts of one shape, arranged by the shape; it wishes what the mini timer wishes."""

    action_wanted = Signal(Action)
    pin_wanted = Signal(bool)
    note_wanted = Signal()
    back_wanted = Signal()
    close_wanted = Signal()

    def __init__(self, parent: QWidget, *, word_size: int, soles_height: int) -> None:
        """Make the parts that every shape has; sizes are in logical pixels of the design."""
        super().__init__(parent)
        self.sign = PhaseSign(15, self)
        self.word = ShrinkingLabel(word_size, 600, self)
        self.soles = Soles(self, height=soles_height)
        self.score = Button(self.tr("Pain score"), self, size=ButtonSize.SMALL, name=self.tr("Pain score"))
        self.score.hide()
        self.score.clicked.connect(self.back_wanted)
        self._snapshot: Snapshot | None = None

    @property
    def go(self) -> ActionButton:
        """The button that starts, pauses and resumes."""
        raise NotImplementedError

    @property
    def close_button(self) -> Button:
        """The button that is there instead when all is done."""
        raise NotImplementedError

    @property
    def pin(self) -> MiniPinButton | None:
        """The pin, where the shape has room for one."""
        return None

    def parts(self) -> tuple[Themed, ...]:
        """All parts that draw themselves in a theme."""
        return (self.sign, self.word, self.soles, self.score)

    def arrange(self, theme: Theme) -> None:
        """Set the margins and the spacing for a theme's text size."""
        raise NotImplementedError

    def tell(self, snapshot: Snapshot, words: MiniWords) -> None:
        """Tell the shape's own parts a moment and its words."""
        raise NotImplementedError

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours and sizes of a theme."""
        for part in self.parts():
            part.show_theme(theme)
        self.arrange(theme)

    def show_keys(self, table: KeyTable) -> None:
        """Name the keys of a table in the tooltips."""
        for button in self.findChildren(ActionButton):
            button.show_table(table)
        if self.pin is not None:
            self.pin.show_keys(table.short_words(Wish.MINI_PIN))

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Draw a moment of a session."""
        had_focus = self.go.hasFocus() or self.close_button.hasFocus()
        words = mini_words(snapshot)
        self.sign.show_snapshot(snapshot)
        self.soles.show_snapshot(snapshot)
        self.soles.setVisible(words.soles)
        self.tell(snapshot, words)
        over = snapshot.state is State.FINISHED
        self.close_button.setVisible(over)
        if had_focus:
            (self.close_button if over else self.go).setFocus()

    def show_clock(self, look: Callable[[], Snapshot]) -> None:
        """Ask this for the moment on every frame, where the shape has a ring."""

    def show_figures(self, figures: "Mapping[str, Figure]") -> None:
        """Take the figures, by the ids of their exercises, where the shape has room for one."""

    def show_pinned(self, *, pinned: bool, note: str | None) -> None:
        """Show the pin in or out, or the way to a note."""
        if self.pin is not None:
            self.pin.show_pinned(pinned=pinned, note=note)
