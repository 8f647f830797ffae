"""A few buttons in one frame, of which one is always down."""

from collections.abc import Mapping
from functools import partial

from msgspec import Struct
from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from footdesk.ui.theme import Theme, light

_MARGIN, _GAP = 3, 2
"""The room around the buttons and between them, in logical pixels of the design."""


class Segment(Struct, frozen=True):
    """One choice: its value, its word, and what it means where the word alone does not say enough."""

    value: object
    text: str
    note: str = ""


class SegmentSwitch(QFrame):
    """A choice that is seen whole; only what the person chooses is told.

    The buttons are checkable and exclude each other, which makes them radio buttons for screen readers.
    They are equally wide where that leaves every word whole. Where there is no room for the row, a switch that `stacks`
    stands its buttons under one another, and any other lets the ends of its words go.
    """

    value_chosen = Signal(object)

    def __init__(
        self, name: str, segments: tuple[Segment, ...], parent: QWidget | None = None, *, stacks: bool = False
    ) -> None:
        """Begin with the first of the segments; `name` is what a screen reader calls the choice."""
        super().__init__(parent)
        self._theme = light()
        self._stacks = stacks
        self._segments: tuple[Segment, ...] = ()
        self._buttons: dict[object, _SegmentButton] = {}
        self._value: object = None
        self.setProperty("kind", "segments")
        self.setAccessibleName(name)
        self._row = QHBoxLayout(self)
        self.show_segments(segments)
        self.show_value(segments[0].value)

    @property
    def buttons(self) -> Mapping[object, QPushButton]:
        """The button of each value."""
        return self._buttons

    def show_segments(self, segments: tuple[Segment, ...]) -> None:
        """Offer these values instead; none of them holds before it is shown."""
        if segments == self._segments:
            return
        self._segments = segments
        last: QWidget | None = None
        for last in self._buttons.values():
            self._row.removeWidget(last)
            last.hide()
            last.deleteLater()
        self._buttons = {segment.value: _SegmentButton(segment, self, cuts=not self._stacks) for segment in segments}
        for value, button in self._buttons.items():
            # Without a stretch: equally wide, but none narrower than its word while the others have room to spare.
            self._row.addWidget(button)
            button.show()
            # "toggled" and not "clicked": a screen reader turns a button without a click.
            button.toggled.connect(partial(self._take, value))
            if last is not None:
                # The Tab key meets them where it met those before.
                self.setTabOrder(last, button)
                last = button
        self._turn()

    def show_value(self, value: object) -> None:
        """Show which value holds; one that is not offered leaves no button down."""
        self._value = value
        if value in self._buttons:
            self._buttons[value].setChecked(True)
        else:
            for button in self._buttons.values():
                # Of those that exclude each other Qt keeps one down.
                button.setAutoExclusive(False)
                button.setChecked(False)
                button.setAutoExclusive(True)
        self._meet()

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours and sizes of a theme."""
        self._theme = theme
        margin = theme.u(_MARGIN)
        self._row.setContentsMargins(margin, margin, margin, margin)
        self._row.setSpacing(theme.u(_GAP))
        self._turn()

    def sizeHint(self) -> QSize:
        """All buttons are as wide as the widest."""
        asked = super().sizeHint()
        if self._row.direction() is QBoxLayout.Direction.TopToBottom:
            return asked
        widths = self._widths()
        return QSize(asked.width() + len(widths) * max(widths) - sum(widths), asked.height())

    def minimumSizeHint(self) -> QSize:
        """As wide as the widest button alone, where they can stand under one another."""
        asked = super().minimumSizeHint()
        if not self._stacks:
            return asked
        return QSize(max(self._widths()) + self._around(), asked.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Look again whether there is room for the row."""
        super().resizeEvent(event)
        self._turn()

    def _take(self, value: object, chosen: bool) -> None:  # noqa: FBT001 - a slot
        """Wish for a value that the person chose; one that is shown is no wish."""
        if chosen and value != self._value:
            self._value = value
            self._meet()
            self.value_chosen.emit(value)

    def _meet(self) -> None:
        """Let the Tab key meet one button: the one that is down, or else the first."""
        met = self._value if self._value in self._buttons else next(iter(self._buttons))
        for value, button in self._buttons.items():
            # Qt itself lets the Tab key go to the chosen one only after the first visit.
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if value == met else Qt.FocusPolicy.ClickFocus)

    def _turn(self) -> None:
        """Stand in a row, or under one another where there is no room for it."""
        if not self._stacks:
            return
        needed = sum(self._widths()) + (len(self._buttons) - 1) * self._theme.u(_GAP) + self._around()
        across = self.width() >= needed
        direction = QBoxLayout.Direction.LeftToRight if across else QBoxLayout.Direction.TopToBottom
        if self._row.direction() is not direction:
            self._row.setDirection(direction)
            self.updateGeometry()

    def _around(self) -> int:
        """What the frame and the margins take of the width."""
        return self.width() - self.contentsRect().width() + 2 * self._theme.u(_MARGIN)

    def _widths(self) -> list[int]:
        return [button.sizeHint().width() for button in self._buttons.values()]


class _SegmentButton(QPushButton):
    """A word that is whole, or that lets its end go where there is no room, on the screen only."""

    def __init__(self, segment: Segment, parent: QWidget, *, cuts: bool) -> None:
        super().__init__(segment.text, parent)
        self._words = segment.text
        self._note = segment.note
        self._cuts = cuts
        self.setProperty("kind", "segment")
        self.setCheckable(True)
        self.setAutoExclusive(True)
        if cuts:
            self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(segment.text)
        self.setAccessibleDescription(segment.note)
        self.setToolTip(segment.note)

    def minimumSizeHint(self) -> QSize:
        """One that may cut its word asks for less than the word needs."""
        asked = super().minimumSizeHint()
        return QSize(min(asked.width(), asked.height()), asked.height()) if self._cuts else asked

    def sizeHint(self) -> QSize:
        """It likes to show its word."""
        asked = super().sizeHint()
        missing = self._width(self._words) - self._width(self.text())
        return QSize(asked.width() + missing, asked.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as much of the word as there is room for."""
        super().resizeEvent(event)
        if not self._cuts:
            # Before the row turns, the words have less room than they need for a moment.
            return
        padding = super().sizeHint().width() - self._width(self.text())
        room, words = self.width() - padding, self._words
        # Qt's own cut reckons with parts of a pixel, and cuts words that have exactly the room they asked for.
        if self._width(words) > room:
            words = self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room)
        if words != self.text():
            self.setText(words)
            self.setToolTip(self._note if words == self._words else f"{self._words}\n{self._note}".rstrip())

    def _width(self, words: str) -> int:
        return self.fontMetrics().horizontalAdvance(words)
