"""What can be done when it hurts; the time stands still meanwhile."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from footdesk.core.snapshot import Snapshot
from footdesk.core.transitions import Action
from footdesk.ui.buttons import Button, ButtonKind, ButtonSize
from footdesk.ui.dialog import Dialog
from footdesk.ui.text_label import TextLabel
from footdesk.ui.theme import Theme

_WIDTH, _HEIGHT, _LOW = 560, 540, 420
"""The width, and the height on a usual and on a low screen, in logical pixels of the design."""

_ROOMY = 600
"""From this height of a screen on there is room for all of it, in logical pixels of the design."""


class ReliefDialog(Dialog):
    """Offers less, another exercise, or the end; the person decides, and closing it leaves the session paused."""

    action_wanted = Signal(Action)
    stop_confirmed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make the dialog with its answers."""
        super().__init__(_WIDTH, _HEIGHT, parent)
        self.set_title(self.tr("It hurts"))
        self._now = TextLabel(17, 500, self, line=130)
        self._rule = TextLabel(15, 400, self, token="text2", line=138)
        self._rule.say(
            self.tr(
                "A mild stretch is fine, pain is not. Stop for today if it is sharp. Get help at once with chest pain, "
                "dizziness, bad breathlessness, new weakness, or a changed feeling in a leg or foot."
            )
        )
        self.body.addWidget(self._now)
        self.body.addWidget(self._rule)
        large = ButtonSize.LARGE
        self._ease = Button(self.tr("Make it easier"), self, size=large, icon="ease")
        self._ease.setAccessibleDescription(self.tr("Fewer repetitions and shorter holds of this exercise"))
        self._skip = Button(self.tr("Skip this exercise"), self, size=large, icon="skip")
        self._stop = Button(self.tr("Stop and save"), self, kind=ButtonKind.DANGER, size=large, icon="stop")
        self._answers = (self._ease, self._skip, self._stop)
        for button in self._answers:
            button.setAutoDefault(False)
        self._milder = QVBoxLayout()
        self._milder.addWidget(self._ease)
        self._milder.addWidget(self._skip)
        self.body.addLayout(self._milder)
        self.body.addWidget(self._stop)
        self.body.addStretch(1)
        self._close = Button(self.tr("Stay paused"), self, kind=ButtonKind.PRIMARY, size=ButtonSize.LARGE)
        self._close.setDefault(True)
        self.add_button(self._close)
        self._ease.clicked.connect(lambda: self._answer(Action.EASE))
        self._skip.clicked.connect(lambda: self._answer(Action.SKIP))
        self._stop.clicked.connect(self._confirm_stop)
        self._close.clicked.connect(self.reject)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Offer what is possible at a moment."""
        words = self.tr("{exercise} has stopped. Take your time. What you have done still counts.")
        self._now.say(words.format(exercise=snapshot.exercise.name))
        self._ease.setVisible(Action.EASE in snapshot.actions)
        self._skip.setVisible(Action.SKIP in snapshot.actions)

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours and sizes of a theme."""
        low = self.screen().availableGeometry().height() < theme.u(_ROOMY)
        self.set_size(_WIDTH, _LOW if low else _HEIGHT)
        super().show_theme(theme)
        for part in (self._now, self._rule, *self._answers):
            part.show_theme(theme)
        self.body.setSpacing(theme.u(12))
        self._milder.setSpacing(theme.u(12))
        self._tighten(theme, low=low)

    def showEvent(self, event: QShowEvent) -> None:
        """Begin at the answer that changes nothing."""
        super().showEvent(event)
        self._close.setFocus()

    def _tighten(self, theme: Theme, *, low: bool) -> None:
        """Let all three answers be seen on a low screen: to stop must not be found by scrolling."""
        for button in (*self._answers, self._close):
            button.set_size(ButtonSize.NORMAL if low else ButtonSize.LARGE)
        beside = self._ease.sizeHint().width() + self._skip.sizeHint().width() + theme.u(12)
        across = low and beside <= self.width() - theme.u(2 * 32)
        self._milder.setDirection(QBoxLayout.Direction.LeftToRight if across else QBoxLayout.Direction.TopToBottom)

    def _answer(self, action: Action) -> None:
        self.accept()
        self.action_wanted.emit(action)

    def _confirm_stop(self) -> None:
        self.accept()
        self.stop_confirmed.emit()
