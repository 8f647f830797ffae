"""F6: from pane to pane with the keyboard."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

_SAME_LINE = 8
"""Controls whose middles differ by less than so many pixels stand in one line."""


def first_stop(pane: QWidget) -> QWidget | None:
    """The first control in a pane, in the order of reading, that can take the keyboard; None if there is none.

    Qt's own chain is not asked: PySide takes the widget that `nextInFocusChain` returns for a child of the one that was
    asked, and with that one's end forgets all that belongs to it (shiboken's return value heuristic).
    """
    if _stops(pane):
        return pane
    stops = [child for child in pane.findChildren(QWidget) if _stops(child)]
    return min(stops, key=lambda stop: _place(stop, pane), default=None)


def move_pane(panes: Iterable[QWidget], step: int) -> None:
    """Take the keyboard to the next pane, or with a step of -1 to the previous one, around the visible ones."""
    stops = [(pane, stop) for pane in panes if pane.isVisible() and (stop := first_stop(pane)) is not None]
    if not stops:
        return
    focus = QApplication.focusWidget()
    held = [place for place, (pane, _stop) in enumerate(stops) if focus is not None and _holds(pane, focus)]
    place = (held[0] + step) % len(stops) if held else 0
    stops[place][1].setFocus(Qt.FocusReason.ShortcutFocusReason)


def chain_behind(pane: QWidget, before: QWidget) -> None:
    """Let the Tab key meet a pane that was made late right behind another one."""
    last = _focusable(before)[-1]
    # Of a scale another button takes the Tab key after each answer.
    for stop in _focusable(pane):
        QWidget.setTabOrder(last, stop)
        last = stop


def _focusable(pane: QWidget) -> list[QWidget]:
    # A menu or a box's list is a window of its own.
    found = (child for child in pane.findChildren(QWidget) if child.window() is pane.window())
    return [child for child in found if child.focusPolicy() is not Qt.FocusPolicy.NoFocus]


def _place(widget: QWidget, pane: QWidget) -> tuple[int, int]:
    """Where a control stands in the order of reading: its line, and how far along."""
    middle = widget.mapTo(pane, widget.rect().center())
    mirrored = pane.layoutDirection() is Qt.LayoutDirection.RightToLeft
    return middle.y() // _SAME_LINE, -middle.x() if mirrored else middle.x()


def _holds(pane: QWidget, widget: QWidget) -> bool:
    return pane is widget or pane.isAncestorOf(widget)


def _stops(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.isEnabled() and widget.isVisible()
