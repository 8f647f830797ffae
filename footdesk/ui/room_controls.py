"""The buttons of the view across the room, which are there only while they are needed."""

from msgspec import Struct
from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from footdesk.core.snapshot import Snapshot
from footdesk.core.transitions import Action
from footdesk.ui.buttons import Button, ButtonKind, ButtonSize
from footdesk.ui.key_table import ACTION_WISHES, KeyTable
from footdesk.ui.room_keys import GO
from footdesk.ui.shortcuts import Wish
from footdesk.ui.theme import Theme, light

translate = QCoreApplication.translate


class _Control(Struct, frozen=True):
    """How an action looks on a button: its icon, its untranslated text, and its untranslated accessible name."""

    icon: str
    text: str
    name: str


_CONTROLS = {
    Action.STOP: _Control(
        "stop", str(QT_TRANSLATE_NOOP("Room", "Stop")), str(QT_TRANSLATE_NOOP("Room", "Stop routine"))
    ),
    Action.BACK: _Control(
        "back", str(QT_TRANSLATE_NOOP("Room", "Back")), str(QT_TRANSLATE_NOOP("Room", "Back: restart this exercise"))
    ),
    Action.LONGER: _Control(
        "longer", str(QT_TRANSLATE_NOOP("Room", "10 s more")), str(QT_TRANSLATE_NOOP("Room", "10 seconds more"))
    ),
    Action.START: _Control("play", str(QT_TRANSLATE_NOOP("Room", "Start")), str(QT_TRANSLATE_NOOP("Room", "Start"))),
    Action.PAUSE: _Control("pause", str(QT_TRANSLATE_NOOP("Room", "Pause")), str(QT_TRANSLATE_NOOP("Room", "Pause"))),
    Action.RESUME: _Control("play", str(QT_TRANSLATE_NOOP("Room", "Resume")), str(QT_TRANSLATE_NOOP("Room", "Resume"))),
    Action.SKIP: _Control(
        "skip", str(QT_TRANSLATE_NOOP("Room", "Skip")), str(QT_TRANSLATE_NOOP("Room", "Skip this exercise"))
    ),
    Action.PROCEED: _Control(
        "ready", str(QT_TRANSLATE_NOOP("Room", "Ready now")), str(QT_TRANSLATE_NOOP("Room", "Ready now"))
    ),
}


class _ActionButton(Button):
    """Offers the first possible one of its actions, and is not there while none is possible."""

    action_wanted = Signal(Action)

    def __init__(self, choices: tuple[Action, ...], parent: QWidget, kind: ButtonKind) -> None:
        super().__init__(parent=parent, kind=kind, size=ButtonSize.LARGE)
        self._choices = choices
        self._action = choices[0]
        self._table = KeyTable()
        self._wordless = False
        self._label()
        self.clicked.connect(self._ask)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        found = next((action for action in self._choices if action in snapshot.actions), None)
        self.setVisible(found is not None)
        if found is not None and found is not self._action:
            self._action = found
            self._label()

    def show_table(self, table: KeyTable) -> None:
        self._table = table
        self.show_keys(table.short_words(ACTION_WISHES[self._action]))

    def show_words(self, *, shown: bool) -> None:
        self._wordless = not shown
        self._label()

    def _label(self) -> None:
        control = _CONTROLS[self._action]
        words = translate("Room", control.text)
        self.say("" if self._wordless else words, icon=control.icon, name=translate("Room", control.name))
        self.hint(words if self._wordless else "")
        self.show_keys(self._table.short_words(ACTION_WISHES[self._action]))

    def _ask(self) -> None:
        self.action_wanted.emit(self._action)


class RoomControls(QWidget):
    """Stop and "It hurts" at the beginning, the session in the middle, the way out at the end."""

    action_wanted = Signal(Action)
    leave_wanted = Signal()
    hurts_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        """Make the row."""
        super().__init__(parent)
        self._theme = light()
        self._stop = _ActionButton((Action.STOP,), self, ButtonKind.DANGER)
        self._hurts = Button(self.tr("It hurts"), self, size=ButtonSize.LARGE, icon="hurts")
        self._left = _ActionButton((Action.LONGER, Action.BACK), self, ButtonKind.SECONDARY)
        self.go = _ActionButton(GO, self, ButtonKind.PRIMARY)
        self._right = _ActionButton((Action.PROCEED, Action.SKIP), self, ButtonKind.SECONDARY)
        self._leave = Button(self.tr("Leave full screen"), self, size=ButtonSize.LARGE, icon="leave-room")
        self._middle = (self._left, self.go, self._right)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        beginning, end = QHBoxLayout(), QHBoxLayout()
        beginning.addWidget(self._stop)
        beginning.addWidget(self._hurts)
        beginning.addStretch(1)
        end.addStretch(1)
        end.addWidget(self._leave)
        self._row.addLayout(beginning, 1)
        for button in self._middle:
            self._row.addWidget(button)
        self._row.addLayout(end, 1)
        self._gaps = (self._row, beginning, end)
        for button in (self._stop, *self._middle):
            button.action_wanted.connect(self.action_wanted)
        self._hurts.clicked.connect(self.hurts_wanted)
        self._leave.clicked.connect(self.leave_wanted)
        self.setMouseTracking(True)

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours and sizes of a theme."""
        self._theme = theme
        for button in (self._stop, self._hurts, *self._middle, self._leave):
            button.show_theme(theme)
        for gap in self._gaps:
            gap.setSpacing(theme.u(10))
        self._fit()

    def show_keys(self, table: KeyTable) -> None:
        """Name the keys of a table in the tooltips."""
        for button in (self._stop, *self._middle):
            button.show_table(table)
        self._hurts.show_keys(table.short_words(Wish.HURTS))
        self._leave.show_keys(table.short_words(Wish.LEAVE))

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Offer what is possible at a moment."""
        for button in (self._stop, *self._middle):
            button.show_snapshot(snapshot)
        self._hurts.setVisible(Action.STOP in snapshot.actions)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the words of the lesser buttons away where there is no room for all of them."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        lesser = (self._stop, self._left, self._right)
        for words, hurts in ((True, True), (False, True), (False, False)):
            # The names stay for screen readers, and the words come back as tooltips.
            for button in lesser:
                button.show_words(shown=words)
            self._name(self._hurts, self.tr("It hurts"), "hurts", shown=hurts)
            self._name(self._leave, self.tr("Leave full screen"), "leave-room", shown=words)
            if self._needed() <= self.width():
                break

    def _needed(self) -> int:
        buttons = (self._stop, self._hurts, *self._middle, self._leave)
        shown = [button.sizeHint().width() for button in buttons if not button.isHidden()]
        return sum(shown) + self._row.spacing() * (len(shown) + 1)

    @staticmethod
    def _name(button: Button, words: str, icon: str, *, shown: bool) -> None:
        button.say(words if shown else "", icon=icon, name=words)
        button.hint("" if shown else words)
