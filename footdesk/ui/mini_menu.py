"""The menu of the mini timer: all that its shape has no button for, and all that can be done without dragging."""

from collections.abc import Callable
from functools import partial

from msgspec import Struct
from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from footdesk.core.snapshot import Snapshot
from footdesk.core.transitions import Action
from footdesk.ui.mini_controls import CONTROLS
from footdesk.ui.mini_place import Corner
from footdesk.ui.mini_shape import MiniShape

_SHAPES = {
    MiniShape.BAR: QT_TRANSLATE_NOOP("MiniTimer", "Bar"),
    MiniShape.SQUARE: QT_TRANSLATE_NOOP("MiniTimer", "Square"),
    MiniShape.PILL: QT_TRANSLATE_NOOP("MiniTimer", "Pill"),
}

_CORNERS = {
    Corner.TOP_LEFT: QT_TRANSLATE_NOOP("MiniTimer", "Top left"),
    Corner.TOP_RIGHT: QT_TRANSLATE_NOOP("MiniTimer", "Top right"),
    Corner.BOTTOM_LEFT: QT_TRANSLATE_NOOP("MiniTimer", "Bottom left"),
    Corner.BOTTOM_RIGHT: QT_TRANSLATE_NOOP("MiniTimer", "Bottom right"),
}


class MiniState(Struct, frozen=True):
    """How the mini timer stands: what its menu and its pin show.

    `over_full_screen` is None where the platform does not offer it; a `note` stands where there can be no pin.
    """

    shape: MiniShape
    pinned: bool = False
    over_full_screen: bool | None = None
    note: str | None = None


class MiniMenu(QMenu):
    """Made anew each time it opens, for the moment and the state it opens in; it ends when it closes."""

    action_wanted = Signal(Action)
    hurts_wanted = Signal()
    shape_wanted = Signal(MiniShape)
    pin_wanted = Signal(bool)
    over_full_screen_wanted = Signal(bool)
    note_wanted = Signal()
    corner_wanted = Signal(Corner)
    back_wanted = Signal()
    close_wanted = Signal()

    def __init__(self, state: MiniState, snapshot: Snapshot | None, parent: QWidget) -> None:
        """Fill the menu."""
        super().__init__(parent)
        self.aboutToHide.connect(self.deleteLater)
        for action in () if snapshot is None else _possible(snapshot):
            self._add(self, CONTROLS[action].name, partial(self.action_wanted.emit, action))
        if snapshot is not None and Action.STOP in snapshot.actions:
            self._add(self, _tr("It hurts"), self.hurts_wanted.emit)
            self._add(self, _tr("Stop routine"), partial(self.action_wanted.emit, Action.STOP))
        self.addSeparator()
        self._add_shapes(state.shape)
        self.addSeparator()
        self._add_stacking(state)
        corners = self.addMenu(_tr("Move to corner"))
        for corner, source in _CORNERS.items():
            self._add(corners, _tr(source), partial(self.corner_wanted.emit, corner))
        self.addSeparator()
        self._add(self, _tr("Back to FootDesk"), self.back_wanted.emit)
        self._add(self, _tr("Close the mini timer"), self.close_wanted.emit)

    def _add_shapes(self, chosen: MiniShape) -> None:
        group = QActionGroup(self)
        for shape, source in _SHAPES.items():
            entry = self._add(self, _tr(source), partial(self.shape_wanted.emit, shape))
            _check(entry, on=shape is chosen)
            group.addAction(entry)

    def _add_stacking(self, state: MiniState) -> None:
        if state.note is not None:
            self._add(self, _tr("How to keep this on top"), self.note_wanted.emit)
            return
        keep = self._add(self, _tr("Keep on top"), partial(self.pin_wanted.emit, not state.pinned))
        _check(keep, on=state.pinned)
        if state.over_full_screen is not None:
            wish = partial(self.over_full_screen_wanted.emit, not state.over_full_screen)
            cover = self._add(self, _tr("Also over full-screen programs"), wish)
            _check(cover, on=state.over_full_screen)
            cover.setEnabled(state.pinned)

    def _add(self, menu: QMenu, text: str, wish: Callable[[], None]) -> QAction:
        entry = menu.addAction(text)
        # A lambda, as Qt would hand the wish whether the entry is checked.
        entry.triggered.connect(lambda: wish())  # noqa: PLW0108
        return entry


def _possible(snapshot: Snapshot) -> tuple[Action, ...]:
    return tuple(action for action in CONTROLS if action in snapshot.actions)


def _check(entry: QAction, *, on: bool) -> None:
    entry.setCheckable(True)
    entry.setChecked(on)


def _tr(source: object) -> str:
    return QCoreApplication.translate("MiniTimer", str(source))
