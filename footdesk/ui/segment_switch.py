"""A few buttons in one frame, of which one is always down."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from footdesk.ui.theme import Theme


@dataclass(frozen=True, slots=True)
class Segment:
    """One choice: its value, its word, and what it means where the word alone does not say enough."""

    value: object
    text: str
    note: str = ""


class SegmentSwitch(QFrame):
    """A choice that is seen whole.

    The buttons are checkable and exclude each other, which makes them radio buttons for screen readers.
    """

    value_chosen = Signal(object)

    def __init__(self, name: str, segments: tuple[Segment, ...], parent: QWidget | None = None) -> None:
        """Begin with the first of the segments; `name` is what a screen reader calls the choice."""
        super().__init__(parent)
        self.setProperty("kind", "segments")
        self.setAccessibleName(name)
        self._value: object = None
        self._row = QHBoxLayout(self)
        self._buttons = {segment.value: _SegmentButton(segment, self) for segment in segments}
        for value, button in self._buttons.items():
            self._row.addWidget(button, 1)
            # "toggled" and not "clicked": a screen reader turns a button without a click.
            button.toggled.connect(partial(self._turn, value))
        self.show_value(segments[0].value)

    @property
    def buttons(self) -> Mapping[object, QPushButton]:
        """The button of each value."""
        return self._buttons

    def show_value(self, value: object) -> None:
        """Show which value holds."""
        self._value = value
        for each, button in self._buttons.items():
            # Qt itself lets the Tab key go to the chosen one only after the first visit.
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if each == value else Qt.FocusPolicy.ClickFocus)
        self._buttons[value].setChecked(True)

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours and sizes of a theme."""
        margin = theme.u(3)
        self._row.setContentsMargins(margin, margin, margin, margin)
        self._row.setSpacing(theme.u(2))

    def sizeHint(self) -> QSize:
        """All buttons are as wide as the widest."""
        asked = super().sizeHint()
        widths = [button.sizeHint().width() for button in self._buttons.values()]
        return QSize(asked.width() + len(widths) * max(widths) - sum(widths), asked.height())

    def _turn(self, value: object, chosen: bool) -> None:  # noqa: FBT001 - a slot
        """Wish for a value that the person chose; one that is shown is no wish."""
        if chosen and value != self._value:
            self._value = value
            self.value_chosen.emit(value)


class _SegmentButton(QPushButton):
    """Lets the end of its word go where there is no room, on the screen only."""

    def __init__(self, segment: Segment, parent: QWidget) -> None:
        super().__init__(segment.text, parent)
        self._words = segment.text
        self._note = segment.note
        self.setProperty("kind", "segment")
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(segment.text)
        self.setAccessibleDescription(segment.note)
        self.setToolTip(segment.note)

    def minimumSizeHint(self) -> QSize:
        """It asks for less than its word needs."""
        asked = super().minimumSizeHint()
        return QSize(min(asked.width(), asked.height()), asked.height())

    def sizeHint(self) -> QSize:
        """It likes to show its word."""
        asked = super().sizeHint()
        missing = self._width(self._words) - self._width(self.text())
        return QSize(asked.width() + missing, asked.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as much of the word as there is room for."""
        super().resizeEvent(event)
        padding = super().sizeHint().width() - self._width(self.text())
        words = self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, self.width() - padding)
        if words != self.text():
            self.setText(words)
            self.setToolTip(self._note if words == self._words else f"{self._words}\n{self._note}".rstrip())

    def _width(self, words: str) -> int:
        return self.fontMetrics().horizontalAdvance(words)
