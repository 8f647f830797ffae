"""The icon in the desktop's tray: the seconds that are left, and a menu. It is never the only way to anything.

An icon that was made before the desktop had a tray never appears there, so it is made again when a tray comes.
"""

import sys

from msgspec import Struct
from PySide6.QtCore import QObject, QRectF, Qt, Signal, Slot
from PySide6.QtDBus import QDBusConnection, QDBusServiceWatcher
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

WATCHER = "org.kde.StatusNotifierWatcher"
_SIDES = (22, 44)
"""The sizes, in pixels, in which a tray shows an icon, and twice that."""

_GROUND, _LETTERS = "#1B6762", "#FFFFFF"
"""The colours of FootDesk's own icon: whether a tray is light or dark, nobody says."""


_SHARES = {1: 0.8, 2: 0.74}
"""How much of an icon's height one or two figures take; more of them take half."""


class TrayMoment(Struct, frozen=True):
    """What the tray shows: `seconds` are left of a step, None where there is nothing to count.

    `running` is whether a session's time goes on, None where there is no session.
    """

    tip: str
    seconds: int | None = None
    running: bool | None = None


class Tray(QObject):
    """Shows a moment; every entry of the menu is a wish."""

    open_wanted = Signal()
    start_wanted = Signal()
    pause_wanted = Signal()
    resume_wanted = Signal()
    mini_wanted = Signal()
    reminders_wanted = Signal(bool)
    quit_wanted = Signal()

    def __init__(self, icon: QIcon, parent: QObject | None = None) -> None:
        """Make the menu and an icon that is not shown yet."""
        super().__init__(parent)
        self._usual = icon
        self._moment = TrayMoment("FootDesk")
        self.menu = QMenu()
        self.menu.addAction(self.tr("Open FootDesk")).triggered.connect(self.open_wanted)
        self._start = self.menu.addAction(self.tr("Start"))
        self._start.triggered.connect(self.start_wanted)
        self._pause = self.menu.addAction(self.tr("Pause"))
        self._pause.triggered.connect(self.pause_wanted)
        self._resume = self.menu.addAction(self.tr("Resume"))
        self._resume.triggered.connect(self.resume_wanted)
        self.menu.addAction(self.tr("Mini timer")).triggered.connect(self.mini_wanted)
        self.menu.addSeparator()
        self._reminders = self.menu.addAction(self.tr("Reminders"))
        self._reminders.setCheckable(True)
        self._reminders.triggered.connect(self.reminders_wanted)
        self.menu.addSeparator()
        self.menu.addAction(self.tr("Quit")).triggered.connect(self.quit_wanted)
        self._icon: QSystemTrayIcon | None = None
        self._wanted = False
        self._watch_hosts()
        self.show_moment(self._moment)

    @property
    def available(self) -> bool:
        """Whether this desktop has a tray now."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    @property
    def shown(self) -> bool:
        """Whether the icon is in a tray."""
        return self._icon is not None and self.available

    def show(self) -> None:
        """Put the icon into the tray, as soon as there is one."""
        self._wanted = True
        if self._icon is None and self.available:
            self._icon = QSystemTrayIcon(self._drawn(), self)
            self._icon.setContextMenu(self.menu)
            self._icon.setToolTip(self._moment.tip)
            self._icon.activated.connect(self._activate)
            self._icon.show()

    def hide(self) -> None:
        """Take the icon away."""
        self._wanted = False
        if self._icon is not None:
            self._icon.hide()
            self._icon.deleteLater()
            self._icon = None

    def close(self) -> None:
        """Take everything away."""
        self.hide()
        self.menu.deleteLater()

    def show_moment(self, moment: TrayMoment) -> None:
        """Show a moment; only what is new is drawn."""
        before, self._moment = self._moment, moment
        self._start.setVisible(moment.running is None)
        self._pause.setVisible(moment.running is True)
        self._resume.setVisible(moment.running is False)
        if self._icon is not None and moment != before:
            self._icon.setToolTip(moment.tip)
            if moment.seconds != before.seconds:
                self._icon.setIcon(self._drawn())

    def show_reminders(self, *, on: bool) -> None:
        """Show whether reminders come."""
        self._reminders.setChecked(on)

    def say(self, heading: str, text: str) -> None:
        """Say something beside the icon."""
        if self._icon is not None:
            self._icon.showMessage(heading, text, self._usual)

    @Slot()
    def renew(self) -> None:
        """Make the icon anew, because a tray has come that has not seen it."""
        if self._wanted:
            self.hide()
            self.show()

    def _watch_hosts(self) -> None:
        if sys.platform.startswith("linux"):
            watch = QDBusServiceWatcher.WatchModeFlag.WatchForRegistration
            self._watcher = QDBusServiceWatcher(WATCHER, QDBusConnection.sessionBus(), watch, self)
            self._watcher.serviceRegistered.connect(self.renew)

    def _activate(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is not QSystemTrayIcon.ActivationReason.Context:
            self.open_wanted.emit()

    def _drawn(self) -> QIcon:
        """The seconds in figures as large as there is room for; the usual icon where there are none to show."""
        seconds = self._moment.seconds
        if seconds is None:
            return self._usual
        drawn = QIcon()
        for side in _SIDES:
            drawn.addPixmap(_digits(str(seconds), side))
        return drawn


def _digits(text: str, side: int) -> QPixmap:
    pixmap = QPixmap(side, side)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(_GROUND))
    painter.drawRoundedRect(QRectF(0, 0, side, side), side / 5, side / 5)
    font = QFont()
    font.setBold(True)
    font.setPixelSize(round(side * (_SHARES.get(len(text), 0.5))))
    painter.setFont(font)
    painter.setPen(QColor(_LETTERS))
    painter.drawText(QRectF(0, 0, side, side), Qt.AlignmentFlag.AlignCenter, text)
    painter.end()
    return pixmap
