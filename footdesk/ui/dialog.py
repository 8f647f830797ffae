"""The plain shape of FootDesk's dialogs: a heading, what there is to read, buttons under a line."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from footdesk.ui.buttons import Button
from footdesk.ui.focus_frame import FocusFrame
from footdesk.ui.text_label import TextLabel
from footdesk.ui.theme import Theme, light

_TITLE = 24
"""What a desktop's own title takes of a screen's height, about, in logical pixels."""

_RING = 6
"""The room that a focus ring takes around a control, in logical pixels of the design."""

_LEAST = 48
"""The least height of what scrolls, in logical pixels of the design."""

_BELOW = 12
"""The room above what stands under what scrolls, in logical pixels of the design."""

_PAGE = 700
"""From this width on a dialog is a page of its own, in logical pixels of the design."""


class Dialog(QDialog):
    """A dialog that lets the session go on behind it; its content scrolls on small screens, its buttons stay."""

    def __init__(self, width: int, height: int, parent: QWidget | None = None) -> None:
        """Make an empty dialog; `width` and `height` are in logical pixels of the design."""
        super().__init__(parent)
        self._theme = light()
        self._size = (width, height)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        # A dialog as wide as a page has a page's title.
        self._title = TextLabel(30 if width >= _PAGE else 24, 700, self)
        self._frame = FocusFrame(self)
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # What goes on below the edge ends at a line, and only that.
        self._scroll.verticalScrollBar().rangeChanged.connect(self._paint_again)
        self._content = QWidget(self._scroll)
        self._scroll.setWidget(self._content)
        self.body = QVBoxLayout(self._content)
        self._foot = QHBoxLayout()
        self._foot.addStretch(1)
        self._upper, self._below = QVBoxLayout(), QVBoxLayout()
        self._upper.addWidget(self._title)
        self._upper.addWidget(self._scroll, 1)
        self._upper.addLayout(self._below)
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.setSpacing(0)
        self._whole.addLayout(self._upper, 1)
        self._whole.addLayout(self._foot)
        self._buttons: list[Button] = []

    def set_title(self, title: str) -> None:
        """Name the window, and say the same as its heading."""
        self.setWindowTitle(title)
        self._title.say(title)

    def set_size(self, width: int, height: int) -> None:
        """Take another size from the next theme on, in logical pixels of the design."""
        self._size = (width, height)

    def add_button(self, button: Button) -> None:
        """Put a button at the right end of the foot."""
        self._buttons.append(button)
        self._foot.addWidget(button)

    def add_left_button(self, button: Button) -> None:
        """Put a button at the left end of the foot, away from the answer."""
        self._buttons.append(button)
        self._foot.insertWidget(0, button)

    def add_words(self, words: QWidget) -> None:
        """Put words into the foot, before the buttons at its right end."""
        self._foot.addWidget(words, 4)

    def add_below(self, control: QWidget) -> None:
        """Put a control under what scrolls, where it is always in sight."""
        self._below.addWidget(control)

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours and sizes of a theme."""
        self._theme = theme
        u = theme.u
        self._title.show_theme(theme)
        self._frame.show_theme(theme)
        for button in self._buttons:
            button.show_theme(theme)
        # The focus ring stands outside a control, and would be cut where the scrolling pane ends.
        ring = u(_RING)
        self._upper.setContentsMargins(u(32) - ring, u(28), u(32) - ring, u(12))
        self._title.setContentsMargins(ring, 0, ring, 0)
        self._below.setContentsMargins(ring, u(_BELOW), ring, 0)
        self.body.setContentsMargins(ring, 0, ring, ring)
        # Qt's own least height is more than a sentence needs, and would make small dialogs higher than they are drawn.
        self._scroll.setMinimumHeight(u(_LEAST))
        self._upper.setSpacing(u(4))
        self._foot.setContentsMargins(u(32), u(16), u(32), u(16))
        self._foot.setSpacing(u(12))
        self._fit()
        self.update()

    def showEvent(self, event: QShowEvent) -> None:
        """Be as high as all there is to say, where the screen has room; a page may be longer than what is seen."""
        super().showEvent(event)
        if self._size[0] < _PAGE:
            self._grow()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground, the line above the buttons, and one where what scrolls ends above something else."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color("surface"))
        painter.fillRect(0, self._foot.geometry().top(), self.width(), 1, self._theme.color("line"))
        if not self._below.isEmpty() and self._scroll.verticalScrollBar().maximum():
            painter.fillRect(0, self._below.geometry().top(), self.width(), 1, self._theme.color("line"))
        painter.end()

    @Slot()
    def _paint_again(self) -> None:
        self.update()

    def _grow(self) -> None:
        self._whole.activate()
        width, body = self._scroll.width(), self.body
        needed = body.totalHeightForWidth(width) if body.hasHeightForWidth() else body.totalSizeHint().height()
        missing = needed - self._scroll.height()
        if missing > 0:
            most = self.screen().availableGeometry().height() - _TITLE
            self.resize(self.width(), max(self.height(), min(self.height() + missing, most)))

    def _fit(self) -> None:
        width, height = (self._theme.u(length) for length in self._size)
        room = self.screen().availableGeometry().size()
        self.resize(min(width, room.width()), min(height, room.height() - _TITLE))
