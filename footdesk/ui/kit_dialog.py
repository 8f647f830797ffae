"""The kit check: what is not within reach is skipped today, and the time tells so at once."""

from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from footdesk.core.exercise import Kit, Milliseconds
from footdesk.ui.buttons import Button, ButtonKind, ButtonSize
from footdesk.ui.card import Card, CardRow
from footdesk.ui.dialog import Dialog
from footdesk.ui.reading_dialog import Sign
from footdesk.ui.text_label import TextLabel
from footdesk.ui.theme import Theme
from footdesk.ui.tick_box import TickBox
from footdesk.ui.words_counted import about_minutes_words, exercises_words

translate = QCoreApplication.translate

_NAMES = {
    Kit.PENCIL: (QT_TRANSLATE_NOOP("Kit", "A pencil"), QT_TRANSLATE_NOOP("Kit", "I have a pencil")),
    Kit.TOWEL: (QT_TRANSLATE_NOOP("Kit", "A towel"), QT_TRANSLATE_NOOP("Kit", "I have a towel")),
    Kit.BAND: (QT_TRANSLATE_NOOP("Kit", "A resistance band"), QT_TRANSLATE_NOOP("Kit", "I have a resistance band")),
    Kit.BALL: (QT_TRANSLATE_NOOP("Kit", "A tennis ball"), QT_TRANSLATE_NOOP("Kit", "I have a tennis ball")),
    Kit.CHAIR: (QT_TRANSLATE_NOOP("Kit", "A steady chair"), QT_TRANSLATE_NOOP("Kit", "I have a steady chair")),
    Kit.WALL: (QT_TRANSLATE_NOOP("Kit", "A wall"), QT_TRANSLATE_NOOP("Kit", "I have a wall")),
}


@dataclass(frozen=True, slots=True)
class KitItem:
    """A thing that has to be fetched, whether it is within reach, and the names of the exercises that need it."""

    kit: Kit
    ready: bool
    exercises: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class KitSum:
    """How many exercises are left with what is within reach, and how long they take."""

    count: int
    total: Milliseconds


class _KitRow(CardRow):
    """A thing with its tick box, its sign, and what follows from the tick."""

    def __init__(self, item: KitItem, parent: QWidget) -> None:
        name, question = (translate("Kit", str(words)) for words in _NAMES[item.kit])
        super().__init__(name, "", parent)
        self._item = item
        self.box = TickBox("", self, name=question)
        self._sign = Sign(item.kit.value, self, "text")
        self._state = TextLabel(15, 500, self, token="accent")
        self.row.insertWidget(0, self.box)
        self.row.insertWidget(1, self._sign)
        self.add(self._state)
        self.box.setChecked(item.ready)
        self.say()

    @property
    def kit(self) -> Kit:
        """The thing."""
        return self._item.kit

    def say(self) -> None:
        """Say what follows from the tick."""
        ready, exercises = self.box.isChecked(), ", ".join(self._item.exercises)
        note = translate("Kit", "For {exercises}") if ready else translate("Kit", "No {exercises} today")
        self.say_note(note.format(exercises=exercises))
        self._state.say(translate("Kit", "Ready") if ready else translate("Kit", "Skipped today"))
        self.box.setAccessibleDescription(note.format(exercises=exercises))

    def show_theme(self, theme: Theme) -> None:
        super().show_theme(theme)
        for part in (self.box, self._sign, self._state):
            part.show_theme(theme)


class KitDialog(Dialog):
    """Asks what is within reach; `start_wanted` and `ticks_changed` carry what is ticked."""

    ticks_changed = Signal(frozenset)
    start_wanted = Signal(frozenset)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make a dialog without a question."""
        super().__init__(760, 620, parent)
        self.set_title(self.tr("Get your kit"))
        self._lead = TextLabel(17, 400, self, line=130)
        self._lead.say(self.tr("Tick what you have within reach. Exercises you cannot do today are skipped."))
        self._card = Card(self)
        self._room_sign = Sign("chair", self, "text2")
        self._room = TextLabel(15, 400, self, token="text2", line=130)
        self._room.say(self.tr("And a steady chair, a wall, and room to lie down."))
        below = QHBoxLayout()
        below.addWidget(self._room_sign, 0, Qt.AlignmentFlag.AlignTop)
        below.addWidget(self._room, 1)
        for part in (self._lead, self._card):
            self.body.addWidget(part)
        self.body.addLayout(below)
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
        self._not_now.clicked.connect(self.reject)
        self._start.clicked.connect(self._confirm)

    @property
    def ticked(self) -> frozenset[Kit]:
        """What is within reach."""
        return frozenset(row.kit for row in self._rows() if row.box.isChecked())

    def show_items(self, items: tuple[KitItem, ...]) -> None:
        """Ask about these things."""
        self._card.clear()
        for item in items:
            row = _KitRow(item, self._card)
            row.box.toggled.connect(row.say)
            row.box.toggled.connect(self._tell)
            self._card.add(row)
        self.show_theme(self._theme)

    def show_sum(self, left: KitSum) -> None:
        """Say what is left of the routine."""
        words = self.tr("Nothing left in this routine. Tick some kit or choose Desk break.")
        if left.count:
            both = self.tr("{exercises}, {minutes}")
            words = both.format(exercises=exercises_words(left.count), minutes=about_minutes_words(left.total))
        self._sum.say(words)
        self._start.setEnabled(left.count > 0)
        self._start.setAccessibleDescription(words)

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours and sizes of a theme."""
        super().show_theme(theme)
        for part in (self._lead, self._card, self._room_sign, self._room, self._sum):
            part.show_theme(theme)
        self.body.setSpacing(theme.u(16))

    def showEvent(self, event: QShowEvent) -> None:
        """Begin at Start: who has all of it needs one key."""
        super().showEvent(event)
        self._start.setFocus()

    def _rows(self) -> tuple[_KitRow, ...]:
        return tuple(row for row in self._card.rows if isinstance(row, _KitRow))

    def _tell(self) -> None:
        self.ticks_changed.emit(self.ticked)

    def _confirm(self) -> None:
        self.accept()
        self.start_wanted.emit(self.ticked)
