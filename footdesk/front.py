"""The front: it asks the person where the person looks, in the window or across the room."""

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from footdesk.core.snapshot import Snapshot
from footdesk.core.transitions import Action, State
from footdesk.desk import Desk
from footdesk.offers import Offers
from footdesk.ui.main_window import MainWindow
from footdesk.ui.window_dialogs import WindowDialogs

STILL_THERE = 10 * 60 * 1_000
"""After so many milliseconds of a pause it asks whether somebody is there; it never stops by itself."""


class Front(QObject):
    """Passes the desk's questions on, and notices a pause that is long.

    `forward_wanted` asks for the window, which may be hidden behind others while the mini timer is used.
    """

    forward_wanted = Signal()

    def __init__(self, desk: Desk, window: MainWindow, offers: Offers, parent: QObject) -> None:
        """Ask in a window until there is another one before it."""
        super().__init__(parent)
        self.window = window
        self.offers = offers
        self._desk = desk
        self._room: WindowDialogs | None = None
        self._pause = QTimer(self, singleShot=True, interval=STILL_THERE)
        self._pause.timeout.connect(self.ask_still_there)
        window.hurts_wanted.connect(desk.hurt)
        desk.stop_asked.connect(self.ask_stop)
        desk.relief_asked.connect(self.ask_relief)
        desk.session_changed.connect(self.see)
        desk.session_left.connect(self._end_pause)
        desk.session_over.connect(self._end_pause)

    def stand_before(self, dialogs: WindowDialogs) -> None:
        """Ask in this window whenever it is the one that is seen."""
        self._room = dialogs

    @property
    def ahead(self) -> QWidget:
        """The window that is seen: the one across the room, or else the main one."""
        return self._dialogs.window

    @Slot(Snapshot)
    def ask_stop(self, snapshot: Snapshot) -> None:
        """Ask once before a session is stopped."""
        self.come_forward()
        self._dialogs.ask_stop(snapshot)

    @Slot(Snapshot)
    def ask_relief(self, snapshot: Snapshot) -> None:
        """Ask what would help."""
        self.come_forward()
        self._dialogs.ask_relief(snapshot)

    @Slot(Snapshot)
    def see(self, snapshot: Snapshot) -> None:
        """Count a pause from its beginning, and ask no longer once it has ended."""
        if snapshot.state is not State.PAUSED:
            self._end_pause()
        elif not self._pause.isActive():
            self._pause.start()

    @Slot()
    def ask_still_there(self) -> None:
        """Say that the session waits."""
        translate = QCoreApplication.translate
        text = translate("Front", "Still there? {exercise} waits for you. Nothing is lost.")
        text = text.format(exercise=self._desk.moment().exercise.name)
        self.offers.make(text, translate("Front", "Carry on"), self._resume)

    @property
    def _dialogs(self) -> WindowDialogs:
        if self._room is not None and self._room.in_front:
            return self._room
        return self.window.dialogs

    @Slot()
    def _end_pause(self) -> None:
        self._pause.stop()
        self.offers.withdraw(self._resume)

    def come_forward(self) -> None:
        """Ask for the main window, unless the one across the room is seen."""
        if self._dialogs is self.window.dialogs:
            self.forward_wanted.emit()

    def _resume(self) -> None:
        self._desk.act(Action.RESUME)
