"""The mini timer as a square: the ring in the middle, readable from a distance; at large text the figure beside it."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from footdesk.core.snapshot import Snapshot
from footdesk.core.transitions import State
from footdesk.ui.buttons import Button, ButtonSize
from footdesk.ui.exercise_picture import ExercisePicture
from footdesk.ui.mini_controls import ActionButton, MiniControls
from footdesk.ui.mini_face import MiniFace, Themed
from footdesk.ui.mini_pin_button import MiniPinButton
from footdesk.ui.mini_text import ShrinkingLabel
from footdesk.ui.mini_words import MiniWords
from footdesk.ui.theme import Theme, light
from footdesk.ui.timer_ring import TimerRing

if TYPE_CHECKING:
    from footdesk.core.figure.figure import Figure

RING = 124

LARGE_TEXT = 1.3
"""The text size from which the figure is large enough to say anything beside a smaller ring."""

SHARED = 92
"""The edge of the ring and of the figure where they share the square."""


class MiniSquare(MiniFace):
    """216 by 276 logical pixels of the design."""

    def __init__(self, parent: QWidget) -> None:
        """Make the square."""
        super().__init__(parent, word_size=18, soles_height=22)
        self._theme = light()
        self._figures: Mapping[str, Figure] = {}
        self._look: Callable[[], Snapshot] | None = None
        self._shown: Snapshot | None = None
        self._picture: ExercisePicture | None = None
        self._ring = TimerRing(self, compact=True)
        self._headline = ShrinkingLabel(16, 600, self)
        self._note = ShrinkingLabel(14, 400, self, token="text2")
        self._controls = MiniControls(self, spacing=8)
        self._close = Button(self.tr("Close"), self, size=ButtonSize.SMALL, name=self.tr("Close the mini timer"))
        self._pin = MiniPinButton(self)
        self._first_line = QHBoxLayout()
        self._upper_line = QHBoxLayout()
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
        pictures = () if self._picture is None else (self._picture,)
        return (*super().parts(), *own, *pictures)

    def arrange(self, theme: Theme) -> None:
        """Set the margins and the spacing for a theme's text size."""
        self._theme, u = theme, theme.u
        self._share()
        self._column.setContentsMargins(u(10), u(8), u(8), u(15))
        self._column.setSpacing(u(2))
        self._first_line.setContentsMargins(u(9), 0, 0, 0)
        self._first_line.setSpacing(u(8))
        self._upper_line.setSpacing(u(8))
        self._last_line.setSpacing(u(6))
        self._middle_line.setSpacing(u(9))

    def tell(self, snapshot: Snapshot, words: MiniWords) -> None:
        """Tell the parts a moment and its words."""
        self._ring.show_snapshot(snapshot)
        self._shown = snapshot
        self._share()
        self.word.say(words.word)
        self._headline.say(words.headline)
        self._note.say(words.note)
        self._controls.show_snapshot(snapshot)
        self.score.setVisible(snapshot.state is State.FINISHED)

    def show_clock(self, look: Callable[[], Snapshot]) -> None:
        """Let the ring drain smoothly, and the figure move in step."""
        self._look = look
        self._ring.show_clock(look)
        if self._picture is not None:
            self._picture.show_clock(look)

    def show_figures(self, figures: "Mapping[str, Figure]") -> None:
        """Take the figures, by the ids of their exercises."""
        self._figures = figures
        if self._picture is not None:
            self._picture.show_figures(figures)
        self._share()

    def _share(self) -> None:
        """Give half of the ring's line to the figure where there is one and the text is large."""
        theme, shown = self._theme, self._shown
        if theme.scale < LARGE_TEXT or shown is None or shown.state is State.FINISHED:
            self._show_picture(None)
        else:
            self._show_picture(shown if shown.exercise.shown_figure in self._figures else None)

    def _show_picture(self, snapshot: Snapshot | None) -> None:
        if snapshot is not None:
            if self._picture is None:
                self._picture = self._make_picture()
            self._picture.setFixedSize(QSize(self._theme.u(SHARED), self._theme.u(SHARED)))
            self._picture.show_snapshot(snapshot)
        if self._picture is not None:
            self._picture.setVisible(snapshot is not None)
        edge = self._theme.u(RING if snapshot is None else SHARED)
        self._ring.setFixedSize(QSize(edge, edge))

    def _make_picture(self) -> ExercisePicture:
        picture = ExercisePicture(self)
        picture.show_theme(self._theme)
        picture.show_figures(self._figures)
        if self._look is not None:
            picture.show_clock(self._look)
        self._upper_line.insertWidget(1, picture)
        return picture

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
        self._last_line.addWidget(self.score)
        self._last_line.addWidget(self._close)
        self._last_line.addStretch(1)
        self._column.addLayout(self._first_line)
        self._upper_line.addStretch(1)
        self._upper_line.addWidget(self._ring)
        self._upper_line.addStretch(1)
        self._column.addLayout(self._upper_line)
        self._column.addStretch(1)
        self._column.addLayout(self._middle_line)
        self._column.addWidget(self._note, 0, middle)
        self._column.addStretch(1)
        self._column.addLayout(self._last_line)
