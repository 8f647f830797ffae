"""F6: from pane to pane with the keyboard."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget


def first_stop(pane: QWidget) -> QWidget | None:
    """The first control in a pane, in Tab order, that can take the keyboard; None if there is none."""
    if _stops(pane):
        return pane
    stop = pane.nextInFocusChain()
    while stop is not None and pane.isAncestorOf(stop):
        if _stops(stop):
            return stop
        stop = stop.nextInFocusChain()
    # Children that were moved between parents stand apart in the focus chain.
    return next((child for child in pane.findChildren(QWidget) if _stops(child)), None)


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


def _stops(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.isEnabled() and widget.isVisible()
