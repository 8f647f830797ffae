"""The buttons of the mini timer: what they do depends on what is possible, never on what is drawn beside them."""

from msgspec import Struct
from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from footdesk.core.snapshot import Snapshot
from footdesk.core.transitions import Action, State
from footdesk.ui.buttons import ButtonKind, ToolButton
from footdesk.ui.key_table import ACTION_WISHES, KeyTable
from footdesk.ui.theme import Theme


class Control(Struct, frozen=True):
    """How an action looks on a button; `source` is its untranslated name."""

    icon: str
    source: str

    @property
    def name(self) -> str:
        """What a screen reader says, and the tooltip."""
        return QCoreApplication.translate("MiniTimer", self.source)


CONTROLS = {
    Action.LONGER: Control("longer", str(QT_TRANSLATE_NOOP("MiniTimer", "10 seconds more"))),
    Action.BACK: Control("back", str(QT_TRANSLATE_NOOP("MiniTimer", "Back: restart this exercise"))),
    Action.START: Control("play", str(QT_TRANSLATE_NOOP("MiniTimer", "Start"))),
    Action.PAUSE: Control("pause", str(QT_TRANSLATE_NOOP("MiniTimer", "Pause"))),
    Action.RESUME: Control("play", str(QT_TRANSLATE_NOOP("MiniTimer", "Resume"))),
    Action.PROCEED: Control("ready", str(QT_TRANSLATE_NOOP("MiniTimer", "Ready now"))),
    Action.SKIP: Control("skip", str(QT_TRANSLATE_NOOP("MiniTimer", "Skip this exercise"))),
}
"""What each button says."""

LEFT = (Action.LONGER, Action.BACK)
GO = (Action.PAUSE, Action.RESUME, Action.START)
RIGHT = (Action.PROCEED, Action.SKIP)
"""What each of the three buttons is for: the first that is possible."""


def chosen(choices: tuple[Action, ...], snapshot: Snapshot) -> Action | None:
    """The first action of a button that is possible at a moment; None where none is."""
    return next((action for action in choices if action in snapshot.actions), None)


class ActionButton(ToolButton):
    """A button that offers the first possible one of its actions, and is not there while none is possible."""

    action_wanted = Signal(Action)

    def __init__(self, choices: tuple[Action, ...], parent: QWidget, *, kind: ButtonKind, side: int) -> None:
        """Make a button for `choices`, of `side` logical pixels of the design."""
        first = CONTROLS[choices[0]]
        super().__init__(first.icon, first.name, parent, kind=kind, side=side)
        self._choices = choices
        self._action: Action | None = choices[0]
        self._table = KeyTable()
        self.clicked.connect(self._ask)

    def show_table(self, table: KeyTable) -> None:
        """Name the keys that do the same."""
        self._table = table
        if self._action is not None:
            self.show_keys(table.short_words(ACTION_WISHES[self._action]))

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Offer what is possible at a moment; until the session is over, its room is kept while it is not there."""
        policy = self.sizePolicy()
        policy.setRetainSizeWhenHidden(snapshot.state is not State.FINISHED)
        self.setSizePolicy(policy)
        action = chosen(self._choices, snapshot)
        if action is self._action:
            return
        self._action = action
        if action is not None:
            control = CONTROLS[action]
            self.rename(control.name, icon=control.icon)
            self.show_table(self._table)
        self.setVisible(action is not None)

    def _ask(self) -> None:
        if self._action is not None:
            self.action_wanted.emit(self._action)


class MiniControls(QHBoxLayout):
    """Three buttons in a row: back or more time, pause or resume, skip or ready now.

    It is a layout and no widget, since a focus ring is cut where the control's own parent ends.
    """

    action_wanted = Signal(Action)

    def __init__(self, face: QWidget, *, spacing: int) -> None:
        """Make the row of buttons of a face; `spacing` is in logical pixels of the design."""
        super().__init__()
        self._spacing = spacing
        left = ActionButton(LEFT, face, kind=ButtonKind.QUIET, side=36)
        self.go = ActionButton(GO, face, kind=ButtonKind.SECONDARY, side=40)
        right = ActionButton(RIGHT, face, kind=ButtonKind.QUIET, side=36)
        self._buttons = (left, self.go, right)
        for button in self._buttons:
            self.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
            button.action_wanted.connect(self.action_wanted)

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours and sizes of a theme."""
        self.setSpacing(theme.u(self._spacing))
        for button in self._buttons:
            button.show_theme(theme)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Offer what is possible at a moment."""
        for button in self._buttons:
            button.show_snapshot(snapshot)
