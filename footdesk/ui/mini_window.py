"""The mini timer: a small window without a frame that shows the moment of a session while one does other things."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QContextMenuEvent,
    QGuiApplication,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QVBoxLayout, QWidget

from footdesk.core.snapshot import Snapshot
from footdesk.core.transitions import Action
from footdesk.ui.announcer import Announcement, Announcer
from footdesk.ui.focus_frame import FocusFrame
from footdesk.ui.key_table import KeyTable
from footdesk.ui.mini_controls import chosen
from footdesk.ui.mini_drag import MiniDrag
from footdesk.ui.mini_face import MiniFace
from footdesk.ui.mini_faces import MINI_FACES
from footdesk.ui.mini_keys import (
    MINI_WISHES,
    PRESENTER_KEYS,
    Close,
    GoToEdge,
    Hurts,
    NextShape,
    Press,
    TellWhere,
    TurnPin,
    TurnVoice,
)
from footdesk.ui.mini_menu import MiniMenu, MiniState
from footdesk.ui.mini_shape import MINI_SIZES, MiniShape
from footdesk.ui.mini_stand import MiniStand
from footdesk.ui.mini_surface import MiniSurface
from footdesk.ui.note_dialog import NoteDialog
from footdesk.ui.phase import phase_of
from footdesk.ui.shortcuts import Wish
from footdesk.ui.theme import Theme, light
from footdesk.ui.window_keys import WindowKeys
from footdesk.ui.words import where_words

if TYPE_CHECKING:
    from footdesk.core.figure.figure import Figure

_TYPES = {"windows": Qt.WindowType.Tool, "cocoa": Qt.WindowType.Tool}
"""Where a Tool window is only left out of the task bar; on X it would vanish under KWin (see `desktop.pin`)."""

_QUIET = Qt.WindowType.WindowDoesNotAcceptFocus
"""While this is set, a click on a button leaves the keyboard with the program one works in."""


class MiniWindow(QWidget):
    """Draws a snapshot in one of three shapes; it can be dragged anywhere and never takes the focus by itself.

    It has the keyboard only when it is asked for: by `take_focus`, or by a click beside its buttons; `keyboard_wanted`
    is for the platforms on which a window needs more than Qt to get it.
    Places are those of its top left corner, in logical pixels.
    """

    action_wanted = Signal(Action)
    hurts_wanted = Signal()
    back_wanted = Signal()
    closed = Signal()
    pin_wanted = Signal(bool)
    over_full_screen_wanted = Signal(bool)
    shape_wanted = Signal(MiniShape)
    moved = Signal(QPoint)
    keyboard_wanted = Signal()
    voice_turn_wanted = Signal()

    def __init__(self, parent: QWidget | None = None, *, figures: "Mapping[str, Figure] | None" = None) -> None:
        """Make a bar that shows nothing yet; `figures` are those of the exercises, by their ids."""
        window_type = _TYPES.get(QGuiApplication.platformName(), Qt.WindowType.Window)
        super().__init__(parent, window_type | Qt.WindowType.FramelessWindowHint | _QUIET)
        self.setWindowTitle(self.tr("FootDesk mini timer"))
        self.setAccessibleName(self.windowTitle())
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_MacAlwaysShowToolWindow)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self._theme = light()
        self._state = MiniState(MiniShape.BAR)
        self._snapshot: Snapshot | None = None
        self._look: Callable[[], Snapshot] | None = None
        self._figures: Mapping[str, Figure] = figures or {}
        self._table = KeyTable()
        self._surface = MiniSurface(self)
        self._surface.changed.connect(self.update)
        self._stand = MiniStand(self)
        self._stand.moved.connect(self.moved)
        self._drag = MiniDrag(self)
        self._drag.dragged.connect(self.move)
        self._drag.dropped.connect(self._stand.settle)
        self._drag.clicked.connect(self.take_focus)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._focus_frame = FocusFrame(self)
        self._face = self._make_face()
        self._fit()
        self._announcer = Announcer(self)
        self._keys = WindowKeys(self, MINI_WISHES, PRESENTER_KEYS)
        self._keys.wished.connect(self._grant)

    @property
    def shape(self) -> MiniShape:
        """The shape it has now."""
        return self._state.shape

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours and sizes of a theme."""
        self._theme = theme
        self._surface.show_theme(theme)
        self._focus_frame.show_theme(theme)
        self._face.show_theme(theme)
        self._fit()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Draw a moment of a session."""
        self._snapshot = snapshot
        self._surface.show_phase(phase_of(snapshot), seen=self.isVisible())
        self._face.show_snapshot(snapshot)

    def show_clock(self, look: Callable[[], Snapshot]) -> None:
        """Ask this for the moment on every frame while the ring drains."""
        self._look = look
        self._face.show_clock(look)

    def show_shape(self, shape: MiniShape) -> None:
        """Take another shape in the same place, as far as it fits on the screen."""
        if shape is self.shape:
            return
        had_focus = self._face.go.hasFocus()
        self._state = replace(self._state, shape=shape)
        old, self._face = self._face, self._make_face()
        old.hide()
        old.deleteLater()
        self._fit()
        self._stand.stand()
        if had_focus:
            self._face.go.setFocus()

    def show_pinned(self, pinned: bool, note: str | None = None) -> None:  # noqa: FBT001 - a slot
        """Show whether it is kept on top; a note stands where that can only be done by hand."""
        self._state = replace(self._state, pinned=pinned, note=note)
        self._face.show_pinned(pinned=pinned, note=note)

    def show_over_full_screen(self, wanted: bool | None) -> None:  # noqa: FBT001 - a slot
        """Show in the menu whether it stands above full-screen programs too; None where that cannot be had."""
        self._state = replace(self._state, over_full_screen=wanted)

    def show_keys(self, table: KeyTable) -> None:
        """Listen to the keys of a table; a presenter's keys, Space and Enter always work."""
        self._table = table
        self._keys.show_keys(table)
        self._face.show_keys(table)

    def grant_from_afar(self, asked: Wish) -> None:
        """Do what a key of another window asks of the mini timer, if it is there."""
        if self.isVisible():
            self._grant(asked)

    def show_place(self, place: QPoint | None) -> None:
        """Stand at a place, or at the nearest one where all of it is seen; None is the bottom right corner."""
        self._stand.show_place(place)

    def take_focus(self) -> None:
        """Take the keyboard, because the person asked for it; it goes back to being quiet when it loses it."""
        self._accept_focus(accepted=True)
        self.activateWindow()
        self.keyboard_wanted.emit()
        if self.focusWidget() is None:
            self._face.go.setFocus()

    def setVisible(self, visible: bool) -> None:  # noqa: FBT001 - Qt's own
        """Move once it is shown: some window managers put a new window where they like."""
        if visible and not self.isVisible():
            self._stand.stand()
        super().setVisible(visible)
        if visible:
            self._stand.stand()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground."""
        painter = QPainter(self)
        self._surface.paint(painter, self.size(), self.shape)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a drag, or a click beside the buttons."""
        self._drag.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag."""
        self._drag.move(event, self.windowHandle())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End a drag or a click."""
        self._drag.release(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn a key that no button took into a wish."""
        if not self._keys.take_plain(event):
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Open the menu where the mouse is, or over the window for the Menu key."""
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        self._make_menu().popup(self.mapToGlobal(self.rect().center()) if by_key else event.globalPos())

    def changeEvent(self, event: QEvent) -> None:
        """Be quiet again once the keyboard is elsewhere."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.ActivationChange and not self.isActiveWindow():
            self._accept_focus(accepted=False)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Say that it is closed."""
        super().closeEvent(event)
        self.closed.emit()

    def _grant(self, asked: Wish) -> None:
        match MINI_WISHES[asked]:
            case Press(actions=actions):
                action = None if self._snapshot is None else chosen(actions, self._snapshot)
                if action is not None:
                    self.action_wanted.emit(action)
            case NextShape():
                self.shape_wanted.emit(self.shape.following)
            case TurnPin():
                self._turn_pin()
            case Hurts():
                self.hurts_wanted.emit()
            case TellWhere() if self._snapshot is not None:
                self._announcer.announce(Announcement(where_words(self._snapshot)))
            case GoToEdge(edge=edge):
                self._stand.go_to_edge(edge)
            case TurnVoice():
                self.voice_turn_wanted.emit()
            case Close():
                self.close()

    def _turn_pin(self) -> None:
        if self._state.note is None:
            self.pin_wanted.emit(not self._state.pinned)
        else:
            self._show_note()

    def _show_note(self) -> None:
        NoteDialog(self.tr("Keep the mini timer on top"), self._state.note or "", self._theme, self).open()

    def _make_face(self) -> MiniFace:
        face = MINI_FACES[self.shape](self)
        self._column.addWidget(face)
        face.show()
        face.show_theme(self._theme)
        face.show_pinned(pinned=self._state.pinned, note=self._state.note)
        face.show_figures(self._figures)
        face.show_keys(self._table)
        if self._look is not None:
            face.show_clock(self._look)
        if self._snapshot is not None:
            face.show_snapshot(self._snapshot)
        face.action_wanted.connect(self.action_wanted)
        face.pin_wanted.connect(self.pin_wanted)
        face.note_wanted.connect(self._show_note)
        face.back_wanted.connect(self.back_wanted)
        face.close_wanted.connect(self.close)
        return face

    def _make_menu(self) -> MiniMenu:
        menu = MiniMenu(self._state, self._snapshot, self)
        menu.action_wanted.connect(self.action_wanted)
        menu.hurts_wanted.connect(self.hurts_wanted)
        menu.shape_wanted.connect(self.shape_wanted)
        menu.pin_wanted.connect(self.pin_wanted)
        menu.over_full_screen_wanted.connect(self.over_full_screen_wanted)
        menu.note_wanted.connect(self._show_note)
        menu.corner_wanted.connect(self._stand.go_to_corner)
        menu.back_wanted.connect(self.back_wanted)
        menu.close_wanted.connect(self.close)
        return menu

    def _fit(self) -> None:
        size = MINI_SIZES[self.shape].at(self._theme)
        self.setFixedSize(size)
        self.setMask(self._surface.mask(size, self.shape))

    def _accept_focus(self, *, accepted: bool) -> None:
        handle = self.windowHandle()
        if handle is not None:
            handle.setFlag(_QUIET, not accepted)
