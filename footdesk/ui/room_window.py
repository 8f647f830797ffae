"""The view across the room: a full screen that is read, and worked with one key or a tap, from the floor."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QElapsedTimer, QPointF, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QCloseEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QScreen,
)
from PySide6.QtWidgets import QStyle, QWidget

from footdesk.core.snapshot import Snapshot
from footdesk.core.transitions import Action, State
from footdesk.ui.announcer import Announcement, Announcer
from footdesk.ui.exercise_picture import ExercisePicture
from footdesk.ui.focus_frame import FocusFrame
from footdesk.ui.key_table import KeyTable
from footdesk.ui.mini_keys import PRESENTER_KEYS
from footdesk.ui.phase import phase_of
from footdesk.ui.room_bar import RoomBar
from footdesk.ui.room_controls import RoomControls
from footdesk.ui.room_digits import RoomDigits
from footdesk.ui.room_geometry import room_places, room_scale
from footdesk.ui.room_keys import GO, ROOM_WISHES, Press, RoomWish
from footdesk.ui.room_row import RoomRow
from footdesk.ui.room_texts import foot_texts, head_texts
from footdesk.ui.room_words import room_words
from footdesk.ui.segments import Segments
from footdesk.ui.shortcuts import Wish
from footdesk.ui.taps import Taps
from footdesk.ui.theme import Theme, light
from footdesk.ui.tint_fade import TintFade
from footdesk.ui.window_dialogs import WindowDialogs
from footdesk.ui.window_keys import WindowKeys
from footdesk.ui.words import where_words

if TYPE_CHECKING:
    from footdesk.core.figure.figure import Figure

CONTROLS_STAY = 4_000
"""The milliseconds that the buttons stay after the last movement or key."""


class RoomWindow(QWidget):
    """Draws a snapshot as large as the screen; a click or tap anywhere pauses and goes on.

    `stop_confirmed` answers a question of its dialogs, as in the main window; a tap leaves a session that is over.
    """

    action_wanted = Signal(Action)
    stop_confirmed = Signal()
    hurts_wanted = Signal()
    where_wanted = Signal()
    voice_turn_wanted = Signal()
    closed = Signal()

    def __init__(self, now: Callable[[], int] | None = None) -> None:
        """Make a window that shows nothing yet; `now` tells milliseconds, by which two taps at once are one."""
        super().__init__()
        self.setWindowTitle(self.tr("FootDesk across the room"))
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._theme = light()
        self._snapshot: Snapshot | None = None
        self._since = QElapsedTimer()
        self._since.start()
        self._taps = Taps(now or self._since.elapsed)
        self._mouse_at: QPointF | None = None
        self._ground = TintFade(self)
        self._announcer = Announcer(self)
        self.dialogs = WindowDialogs(self)
        # In the order in which a screen reader and the Tab key meet them.
        self.head, self.digits, self._bar = RoomRow(self), RoomDigits(self), RoomBar(self)
        self._picture, self.foot = ExercisePicture(self), RoomRow(self)
        self.controls, self._segments = RoomControls(self), Segments(self)
        self._frame = FocusFrame(self)
        self._away = QTimer(self, singleShot=True, interval=CONTROLS_STAY)
        self._keys = WindowKeys(self, ROOM_WISHES, PRESENTER_KEYS)
        for part in (self._picture, self._segments):
            part.setMouseTracking(True)
        self.controls.hide()
        self._connect()

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours of a theme; the sizes are the screen's."""
        self._theme = theme
        self._ground.show_theme(theme)
        for part in (self.head, self.digits, self._bar, self.foot, self._frame, self.dialogs):
            part.show_theme(theme)
        self._arrange()

    def show_keys(self, table: KeyTable) -> None:
        """Listen to the keys of a table; a presenter's keys, Space, Enter and Escape always work."""
        self._keys.show_keys(table)
        self.controls.show_keys(table)

    def show_figures(self, figures: "Mapping[str, Figure]") -> None:
        """Let the figures move into the picture."""
        self._picture.show_figures(figures)

    def show_images(self, read: "Callable[[str], bytes | None]") -> None:
        """Ask this for the content of a picture of one's own, by its name."""
        self._picture.show_images(read)

    def show_clock(self, look: Callable[[], Snapshot]) -> None:
        """Ask this for the moment while the bar drains and the figure moves."""
        for part in (self._bar, self._picture, self.digits):
            part.show_clock(look)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Draw a moment of a session."""
        before, self._snapshot = self._snapshot, snapshot
        self._ground.show_phase(phase_of(snapshot), seen=self.isVisible())
        for part in (self.digits, self._bar, self._picture, self._segments, self.controls):
            part.show_snapshot(snapshot)
        if before is None or before.state is not snapshot.state:
            self._arrange()
            self.show_controls()
        self._show_texts()

    def open_on(self, screen: QScreen) -> None:
        """Fill this screen."""
        self.setGeometry(screen.geometry())
        self.showFullScreen()
        self.activateWindow()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.show_controls()

    def show_controls(self) -> None:
        """Show the buttons in place of the line below the digits, for a while."""
        self._set_controls_shown(shown=True)
        self._away.start()

    def hide_controls(self) -> None:
        """Put the buttons away, and the pointer with them."""
        self._away.stop()
        self._set_controls_shown(shown=False)

    def focusNextPrevChild(self, following: bool) -> bool:  # noqa: FBT001 - Qt's own
        """Show the buttons before the Tab key looks for one."""
        self.show_controls()
        return super().focusNextPrevChild(following)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn a key that no button took into a wish."""
        self.show_controls()
        if not self._keys.take_plain(event):
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Pause or go on: the whole screen is one button."""
        self.show_controls()
        if event.button() is Qt.MouseButton.LeftButton:
            self._tap(Press(GO))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show the buttons once the mouse really moves; a window that appears under it is told of a move, too."""
        before, self._mouse_at = self._mouse_at, event.globalPosition()
        if before is not None and before != self._mouse_at:
            self.show_controls()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Fill the screen with the phase's tint."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._ground.color)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the sizes of the screen."""
        super().resizeEvent(event)
        self._arrange()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Say that it is closed."""
        self._away.stop()
        super().closeEvent(event)
        self.closed.emit()

    def _connect(self) -> None:
        self._ground.changed.connect(self.update)
        self._away.timeout.connect(self._put_away)
        self.controls.action_wanted.connect(self.action_wanted)
        self.controls.hurts_wanted.connect(self.hurts_wanted)
        self.controls.leave_wanted.connect(self.close)
        self.dialogs.stop_confirmed.connect(self.stop_confirmed)
        self.dialogs.action_wanted.connect(self.action_wanted)
        self.dialogs.carry_on_wanted.connect(partial(self.action_wanted.emit, Action.RESUME))
        self._keys.wished.connect(self._grant)

    def _grant(self, asked: Wish) -> None:
        match wish := ROOM_WISHES[asked]:
            case Press():
                self.show_controls()
                self._tap(wish)
            case RoomWish.LEAVE:
                self.close()
            case RoomWish.HURTS:
                self.hurts_wanted.emit()
            case RoomWish.VOICE:
                self.voice_turn_wanted.emit()
            case RoomWish.WHERE if self._snapshot is not None:
                self.where_wanted.emit()
                self._announcer.announce(Announcement(where_words(self._snapshot)))

    def _tap(self, wish: Press) -> None:
        if self._snapshot is None or not self._taps.counts(wish):
            return
        if self._snapshot.state is State.FINISHED:
            self.close()
            return
        found = next((action for action in wish.actions if action in self._snapshot.actions), None)
        if found is not None:
            self.action_wanted.emit(found)

    def _put_away(self) -> None:
        state = None if self._snapshot is None else self._snapshot.state
        if self._controls_used() or state is not State.RUNNING or QAccessible.isActive():
            self._away.start()
        else:
            self.hide_controls()

    def _controls_used(self) -> bool:
        # Null without a focus; PySide's stub does not say so.
        focused = cast("QWidget | None", self.focusWidget())
        return focused is not None and self.controls.isAncestorOf(focused)

    def _set_controls_shown(self, *, shown: bool) -> None:
        self.controls.setVisible(shown)
        self.foot.setVisible(not shown)
        self.setCursor(Qt.CursorShape.ArrowCursor if shown else Qt.CursorShape.BlankCursor)

    def _show_texts(self) -> None:
        if self._snapshot is None:
            return
        words, height = room_words(self._snapshot), self.height()
        head = head_texts(self._snapshot, words, height, self._theme)
        self.head.show_texts(*head, spoken=", ".join(text.text for text in head))
        foot = foot_texts(words, height)
        self.foot.show_texts(*foot, spoken=", ".join(text.text for text in foot))

    def _arrange(self) -> None:
        places, size = room_places(self.size()), self.size()
        over = self._snapshot is not None and self._snapshot.state is State.FINISHED
        self._picture.setVisible(not over)
        self._bar.setVisible(not over)
        grown = self._theme._replace(scale=room_scale(size, self._theme.scale))
        for part in (self.controls, self._segments, self._picture):
            part.show_theme(grown)
        self.digits.show_height(size.height())
        for widget, rect in (
            (self.head, places.head),
            (self.digits, places.digits.united(places.picture) if over else places.digits),
            (self._bar, places.bar),
            (self._picture, places.picture),
            (self.foot, places.foot),
            (self.controls, places.controls),
            (self._segments, places.segments),
        ):
            widget.setGeometry(self._turned(rect, size))
        self._show_texts()

    def _turned(self, rect: QRect, size: QSize) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), QRect(0, 0, size.width(), size.height()), rect)
