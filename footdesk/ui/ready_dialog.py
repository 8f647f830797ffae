"""The ready check: what is within reach and how it feels now, on one screen before a routine.

What is not within reach is skipped today, and the time tells so at once. How it feels may be left blank.
"""

from itertools import pairwise

from msgspec import Struct
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from footdesk.core.exercise import Kit, Milliseconds, Position
from footdesk.ui.accessible import announce
from footdesk.ui.buttons import Button, ButtonKind, ButtonSize
from footdesk.ui.dialog import Dialog
from footdesk.ui.kit_ticks import KitItem, KitTicks
from footdesk.ui.pain_scale import PainScale
from footdesk.ui.reading_dialog import Sign
from footdesk.ui.text_label import TextLabel
from footdesk.ui.theme import Theme
from footdesk.ui.words_body import take_place_words
from footdesk.ui.words_counted import about_minutes_words, exercises_words

_WIDTH, _WITH_KIT, _WITHOUT = 760, 560, 436
"""The width, and the height with and without a question about things, in logical pixels of the design."""


class ReadyQuestion(Struct, frozen=True):
    """What is asked before a routine: its name, how it begins, what has to be fetched.

    `asks_pain` is whether it asks how it feels, and `score` what was said of that a moment ago.
    """

    routine: str
    position: Position
    items: tuple[KitItem, ...]
    asks_pain: bool
    score: int | None = None


class ReadySum(Struct, frozen=True):
    """How many exercises are left with what is within reach, how long they take, and the names of the others."""

    count: int
    total: Milliseconds
    skipped: tuple[str, ...] = ()


class ReadyAnswer(Struct, frozen=True):
    """What is within reach, and how it feels; None where that was left blank."""

    ticked: frozenset[Kit]
    pain: int | None


class ReadyDialog(Dialog):
    """Asks; `start_wanted` carries the answer, and to close it starts nothing."""

    ticks_changed = Signal(frozenset)
    start_wanted = Signal(ReadyAnswer)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make a dialog without a question."""
        super().__init__(_WIDTH, _WITH_KIT, parent)
        self._lead = TextLabel(17, 400, self, token="text2", line=130)
        self._things = TextLabel(18, 600, self)
        self._things.say(self.tr("Within reach"))
        self.kit = KitTicks(self)
        self._room_sign = Sign("chair", self, "text2")
        self._room = TextLabel(15, 400, self, token="text2", line=130)
        self._room.say(self.tr("And a steady chair, a wall, and room to lie down."))
        self._skipped = TextLabel(15, 500, self, line=130)
        self._divider = QWidget(self)
        self._divider.setAutoFillBackground(True)
        self._question = TextLabel(20, 600, self)
        self._question.say(self.tr("How is your back right now?"))
        self._blank = TextLabel(15, 400, self, token="text2", line=130)
        self._blank.say(self.tr("0 is no pain. 10 is the worst you can imagine. You can leave this blank."))
        self.scale = PainScale(self)
        self._room_row = QHBoxLayout()
        self._room_row.addWidget(self._room_sign, 0, Qt.AlignmentFlag.AlignTop)
        self._room_row.addWidget(self._room, 1)
        self._with_kit = (self._things, self.kit, self._room_sign, self._room, self._skipped)
        self._with_pain = (self._question, self._blank, self.scale)
        self._build()

    def show_question(self, question: ReadyQuestion) -> None:
        """Ask about this routine; what is not asked is not there."""
        self.set_title(self.tr("Ready for {routine}?").format(routine=question.routine))
        lead = self.tr("{position} Take off your shoes and socks unless you need them.")
        self._lead.say(lead.format(position=take_place_words(question.position, ())))
        self.kit.show_items(question.items)
        self.scale.show_score(question.score)
        for about_kit in self._with_kit:
            about_kit.setVisible(bool(question.items))
        for about_pain in self._with_pain:
            about_pain.setVisible(question.asks_pain)
        self._divider.setVisible(bool(question.items) and question.asks_pain)
        both = question.items and question.asks_pain
        self.set_size(_WIDTH, _WITH_KIT if both else _WITHOUT)
        stops = (*self.kit.boxes, *self.scale.scores, self._not_now, self._start)
        for before, after in pairwise(stops):
            self.setTabOrder(before, after)
        self.show_theme(self._theme)

    def show_sum(self, left: ReadySum) -> None:
        """Say what is left of the routine, and what is skipped today."""
        words = self.tr("Nothing left in this routine. Tick some kit or choose Desk break.")
        if left.count:
            both = self.tr("{exercises}, {minutes}")
            words = both.format(exercises=exercises_words(left.count), minutes=about_minutes_words(left.total))
        skipped = self.tr("Skipped today: {exercises}").format(exercises=", ".join(left.skipped))
        self._skipped.say(skipped if left.skipped and left.count else "")
        if self.isVisible() and words != self._sum.said:
            announce(self, words)
        self._sum.say(words)
        self._start.setEnabled(left.count > 0)
        self._start.setAccessibleDescription(words)

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours and sizes of a theme."""
        super().show_theme(theme)
        for part in (self._lead, *self._with_kit, *self._with_pain, self._sum):
            part.show_theme(theme)
        u = theme.u
        palette = self._divider.palette()
        palette.setColor(QPalette.ColorRole.Window, theme.color("line"))
        self._divider.setPalette(palette)
        self._divider.setFixedHeight(1)
        self.body.setSpacing(u(8))
        self._room_row.setSpacing(u(12))
        self._things.setContentsMargins(0, u(16), 0, u(2))
        self._divider.setContentsMargins(0, u(8), 0, u(8))
        self._question.setContentsMargins(0, u(12), 0, 0)

    def showEvent(self, event: QShowEvent) -> None:
        """Begin at Start: who has all of it, and nothing to say, needs one key."""
        super().showEvent(event)
        self._start.setFocus()

    def _build(self) -> None:
        for part in (self._lead, self._things, self.kit):
            self.body.addWidget(part)
        self.body.addLayout(self._room_row)
        for below in (self._skipped, self._divider, *self._with_pain):
            self.body.addWidget(below)
        self.body.addStretch(1)
        self._sum = TextLabel(15, 400, self, token="text2", line=130)
        self._sum.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        self._not_now = Button(self.tr("Not now"), self, size=ButtonSize.LARGE)
        self._start = Button(self.tr("Start"), self, kind=ButtonKind.PRIMARY, size=ButtonSize.LARGE, icon="play")
        self.add_left_button(self._not_now)
        self.add_words(self._sum)
        self.add_button(self._start)
        self._not_now.setAutoDefault(False)
        self._start.setDefault(True)
        for score in self.scale.scores:
            # Enter starts: only Space and the digits give a score.
            score.setAutoDefault(False)
        self.kit.ticks_changed.connect(self.ticks_changed)
        self._not_now.clicked.connect(self.reject)
        self._start.clicked.connect(self._confirm)

    def _confirm(self) -> None:
        self.accept()
        self.start_wanted.emit(ReadyAnswer(self.kit.ticked, self.scale.score))
