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


def chain_before(pane: QWidget, behind: QWidget) -> None:
    """Let the Tab key meet a pane that was made late before another one that stands below it."""
    inside = _focusable(behind)
    before = next((last for each in inside if not behind.isAncestorOf(last := _before(each))), _before(inside[0]))
    # Of a scale another button takes the Tab key after each answer.
    for stop in _focusable(pane):
        QWidget.setTabOrder(before, stop)
        before = stop


def _focusable(pane: QWidget) -> list[QWidget]:
    # A menu or a box's list is a window of its own.
    found = (child for child in pane.findChildren(QWidget) if child.window() is pane.window())
    return [child for child in found if child.focusPolicy() is not Qt.FocusPolicy.NoFocus]


def _before(widget: QWidget) -> QWidget:
    """The widget before another one in the Tab key's chain that can take the keyboard."""
    before = widget.previousInFocusChain()
    while before is not None and before.focusPolicy() is Qt.FocusPolicy.NoFocus:
        before = before.previousInFocusChain()
    return before or widget


def _holds(pane: QWidget, widget: QWidget) -> bool:
    return pane is widget or pane.isAncestorOf(widget)


def _stops(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.isEnabled() and widget.isVisible()
