"""F6: from pane to pane with the keyboard."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget


def first_stop(pane: QWidget) -> QWidget | None:
    """The first control in a pane, in Tab order, that can take the keyboard; None if there is none."""
    stop = pane
    while True:
        if stop.focusPolicy() & Qt.FocusPolicy.TabFocus and stop.isEnabled() and stop.isVisible():
            return stop
        stop = stop.nextInFocusChain()
        if stop is pane or not pane.isAncestorOf(stop):
            return _first_child_stop(pane)


def move_pane(panes: Iterable[QWidget], step: int) -> None:
    """Take the keyboard to the next pane, or with a step of -1 to the previous one, around the visible ones."""
    stops = [(pane, stop) for pane in panes if pane.isVisible() and (stop := first_stop(pane)) is not None]
    if not stops:
        return
    focus = QApplication.focusWidget()
    held = [place for place, (pane, _stop) in enumerate(stops) if focus is not None and _holds(pane, focus)]
    place = (held[0] + step) % len(stops) if held else 0
    stops[place][1].setFocus(Qt.FocusReason.ShortcutFocusReason)


def _holds(pane: QWidget, widget: QWidget) -> bool:
    return pane is widget or pane.isAncestorOf(widget)


def _first_child_stop(pane: QWidget) -> QWidget | None:
    """The fallback for a pane whose children stand apart in the focus chain."""
    for child in pane.findChildren(QWidget):
        if child.focusPolicy() & Qt.FocusPolicy.TabFocus and child.isEnabled() and child.isVisible():
            return child
    return None
