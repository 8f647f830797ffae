"""What the desktop sees of FootDesk beside its windows, once there is something to see: the tray, the media player.

The window goes into the tray, instead of away, while there is something to come back for.
"""

import os
import sys
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtGui import QIcon, QPixmapCache
from PySide6.QtWidgets import QApplication

from footdesk.core.exercise import Milliseconds
from footdesk.core.snapshot import Snapshot
from footdesk.core.transitions import Action, State
from footdesk.desk import Desk
from footdesk.desktop.tray import Tray, TrayMoment
from footdesk.places import resources
from footdesk.ui.main_window import MainWindow
from footdesk.ui.words import ring_words, side_line

if TYPE_CHECKING:
    from footdesk.desktop.media_player import MediaPlayer
    from footdesk.reminder_desk import ReminderDesk

_UNDER_WAY = {State.RUNNING, State.PAUSED, State.INTERRUPTED}


class DesktopSection(QObject):
    """Owns the tray and the media player; `forward_wanted` asks for the window."""

    forward_wanted = Signal()

    def __init__(self, desk: Desk, window: MainWindow, parent: QObject) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._desk = desk
        self._window = window
        self._reminders: ReminderDesk | None = None
        self._player: MediaPlayer | None = None
        self._titles = 0
        self._title = ""
        self._under_way = desk.moment().state in _UNDER_WAY
        self.tray = Tray(QIcon(str(resources() / "icons" / "footdesk-48.png")), self)
        self._connect_tray()
        desk.session_changed.connect(self.see)
        desk.session_over.connect(self.see)
        desk.session_left.connect(self._leave)
        desk.settings_changed.connect(self._choose)
        window.show_staying(self.stays)
        self._choose()

    def _connect_tray(self) -> None:
        tray, window = self.tray, self._window
        tray.open_wanted.connect(self.forward_wanted)
        tray.start_wanted.connect(self._start)
        tray.pause_wanted.connect(lambda: self._desk.act(Action.PAUSE))
        tray.resume_wanted.connect(lambda: self._desk.act(Action.RESUME))
        tray.mini_wanted.connect(window.mini_wanted)
        tray.reminders_wanted.connect(self._turn_reminders)
        tray.quit_wanted.connect(self._quit)

    @property
    def _reminded(self) -> bool:
        return self._reminders is not None and self._reminders.schedule.on

    def stays(self) -> bool:
        """Whether closing the window only hides it; said the first time."""
        staying = self.tray.shown and (self._under_way or self._reminded)
        QApplication.setQuitOnLastWindowClosed(not staying)
        # Nothing is painted in the tray, and as long as anything is kept for it Qt looks after it every half minute.
        QPixmapCache.clear()
        if staying and not self._desk.settings.tray_said:
            heading = QCoreApplication.translate("Tray", "FootDesk stays in the tray")
            text = QCoreApplication.translate("Tray", "Click its icon to come back. Its menu has Quit.")
            self.tray.say(heading, text)
            self._desk.change(replace(self._desk.settings, tray_said=True))
        return staying

    def remind(self, reminders: "ReminderDesk") -> None:
        """Stay for these reminders."""
        self._reminders = reminders
        reminders.shown_changed.connect(self._choose)
        self._choose()

    @Slot(Snapshot)
    def see(self, snapshot: Snapshot) -> None:
        """Show a moment of the session."""
        running = snapshot.state is State.RUNNING
        before, under_way = self._under_way, snapshot.state in _UNDER_WAY
        self._under_way = under_way
        tip = f"{snapshot.exercise.name}. {ring_words(snapshot)}" if under_way else "FootDesk"
        seconds = snapshot.seconds_left if under_way else None
        self.tray.show_moment(TrayMoment(tip, seconds, running if under_way else None))
        if under_way is not before:
            self._choose()
        if under_way:
            self._play(snapshot)
        elif self._player is not None:
            self._player.hide()

    def close(self) -> None:
        """Take everything away."""
        self.tray.close()
        if self._player is not None:
            self._player.close()

    @Slot()
    def _choose(self) -> None:
        """Be in the tray while there is something to see there, if the person likes it."""
        any_reminders = self._reminders is not None and self._reminders.schedule.has_any
        if self._desk.settings.tray and (self._under_way or any_reminders):
            self.tray.show()
            self.tray.show_reminders(on=self._reminded)
        elif self._window.isVisible():
            self.tray.hide()

    @Slot()
    def _leave(self) -> None:
        self._under_way = False
        self.tray.show_moment(TrayMoment("FootDesk"))
        if self._player is not None:
            self._player.hide()
        self._choose()

    def _start(self) -> None:
        self.forward_wanted.emit()
        self._window.start_wanted.emit(self._desk.settings.routine)

    def _turn_reminders(self, on: bool) -> None:  # noqa: FBT001 - a slot
        if self._reminders is not None:
            self._reminders.turn(on=on)

    def _quit(self) -> None:
        QApplication.setQuitOnLastWindowClosed(True)
        self._window.quit()
        QApplication.quit()

    def _play(self, snapshot: Snapshot) -> None:
        if not sys.platform.startswith("linux"):
            return
        # Loaded with the first session.
        from footdesk.desktop.media_player import MediaPlayer, Track  # noqa: PLC0415 - see above

        if self._player is None:
            self._player = MediaPlayer(os.environ, self._behind, self)
            self._player.action_wanted.connect(self._desk.act)
            self._player.raise_wanted.connect(self.forward_wanted)
            self._player.quit_wanted.connect(self._quit)
        side = side_line(snapshot)
        title = f"{snapshot.exercise.name}, {side[:1].lower()}{side[1:]}" if side else snapshot.exercise.name
        self._titles += title != self._title
        self._title = title
        playing = snapshot.state is State.RUNNING
        plan = snapshot.plan
        self._player.show(Track(self._titles, title, plan.routine.name, plan.total, playing, snapshot.actions))

    def _behind(self) -> Milliseconds:
        moment = self._desk.moment()
        return max(0, moment.plan.total - moment.left)
