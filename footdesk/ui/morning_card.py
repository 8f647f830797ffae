"""How it felt the morning after a session: one quiet question above the list, to be answered, left, or closed."""

from datetime import date

from msgspec import Struct
from PySide6.QtCore import QLocale, QRectF, Qt, Signal
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from footdesk.ui.accessible import Described, announce
from footdesk.ui.buttons import Button, ButtonSize
from footdesk.ui.pain_scale import PainScale
from footdesk.ui.text_label import TextLabel
from footdesk.ui.theme import Theme, light

_RADIUS, _PADDING, _WIDEST = 12, 16, 704
"""The corners, the room inside, and how wide the scale may be, in logical pixels of the design."""


class MorningQuestion(Struct, frozen=True):
    """The day of the session that is asked about, and whether it was yesterday: the morning is then this one."""

    day: date
    yesterday: bool


class MorningCard(Described):
    """Asks; `score_chosen` carries the answer, `close_wanted` that it is not wanted, or no longer.

    `seen` tells once that it was really on the screen.
    """

    score_chosen = Signal(object)
    close_wanted = Signal()
    seen = Signal()

    role = QAccessible.Role.Grouping

    def __init__(self, question: MorningQuestion, parent: QWidget) -> None:
        """Ask about a morning."""
        super().__init__(parent)
        self._theme = light()
        self._unseen = True
        self._heading = TextLabel(16, 600, self, line=120)
        self._note = TextLabel(14, 400, self, token="text2", line=120)
        self._close = Button(self.tr("Not now"), self, size=ButtonSize.SMALL)
        self.scale = PainScale(self, small=True)
        self._words = QVBoxLayout()
        self._words.addWidget(self._heading)
        self._words.addWidget(self._note)
        self._head = QHBoxLayout()
        self._head.addLayout(self._words, 1)
        self._head.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._head)
        self._column.addWidget(self.scale)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self._ask(question)
        self.scale.score_chosen.connect(self._choose)
        self._close.clicked.connect(self.close_wanted)

    def words(self) -> str:
        """The question."""
        return self._heading.said

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours and sizes of a theme."""
        self._theme = theme
        u = theme.u
        for part in (self._heading, self._note, self.scale, self._close):
            part.show_theme(theme)
        self._words.setSpacing(u(2))
        self._head.setSpacing(u(16))
        self._column.setContentsMargins(u(_PADDING), u(12), u(_PADDING), u(14))
        self._column.setSpacing(u(8))
        self.scale.setMaximumWidth(u(_WIDEST))
        self.update()

    def showEvent(self, event: QShowEvent) -> None:
        """Tell a screen reader once, without taking the keyboard."""
        super().showEvent(event)
        if self._unseen:
            announce(self, self._heading.said)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("sunken"))
        radius = self._theme.u(_RADIUS)
        painter.drawRoundedRect(QRectF(self.rect()), radius, radius)
        painter.end()
        if self._unseen:
            self._unseen = False
            self.seen.emit()

    def _ask(self, question: MorningQuestion) -> None:
        heading = self.tr("How was your back this morning, after yesterday's session?")
        if not question.yesterday:
            heading = self.tr("How was your back the morning after your session on {weekday}?")
            heading = heading.format(weekday=QLocale().dayName(question.day.isoweekday()))
        self._heading.say(heading)
        self._note.say(self.tr("0 is no pain. 10 is the worst you can imagine."))
        self.scale.setAccessibleName(self.tr("Pain that morning, 0 to 10"))

    def _choose(self, score: int | None) -> None:
        self._close.say(self.tr("Not now") if score is None else self.tr("Close"))
        self.score_chosen.emit(score)
