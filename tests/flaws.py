"""What is wrong with a window as it is shown: what is cut, lies on something else, or is too small to hit."""

from collections.abc import Iterator
from itertools import combinations

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QScrollArea,
    QScrollBar,
    QWidget,
)

from footdesk.ui.text_label import TextLabel

LEAST = 24
"""WCAG 2.2, success criterion 2.5.8: the least width and height of a target in logical pixels."""

OPERABLE = (QAbstractButton, QComboBox, QAbstractSpinBox, QAbstractSlider)


def flaws(window: QWidget) -> list[str]:
    """A sentence for each flaw; an empty list for a window that may be shown."""
    parts = _parts(window)
    found = [flaw for part in parts for flaw in (*_cut(part), *_outside(part, window), *_unusable(part))]
    for one, other in combinations(parts, 2):
        if not _related(one, other) and _area(one) is _area(other) and _place(one).intersects(_place(other)):
            found.append(f"{_name(one)} lies on {_name(other)}")
    return found


def operable(window: QWidget) -> list[QWidget]:
    """Everything visible in a window that can be operated."""
    return [each for each in _parts(window) if isinstance(each, OPERABLE)]


def _parts(window: QWidget) -> list[QWidget]:
    found = [each for kind in (*OPERABLE, QLabel, QLineEdit) for each in window.findChildren(kind)]
    return [each for each in found if each.isVisible() and each.window() is window and not _inner(each)]


def _inner(part: QWidget) -> bool:
    """Whether a part belongs to Qt's own insides: a scroll bar, or the line in which a number is typed."""
    return isinstance(part, QScrollBar) or isinstance(part.parentWidget(), QAbstractSpinBox | QComboBox)


def _cut(part: QWidget) -> Iterator[str]:
    """A part that has less room than all of it needs; a line that may elide needs room for a few letters only."""
    if isinstance(part, QLabel):
        if not part.text():
            return
        if part.wordWrap():
            needed = part.heightForWidth(part.width())
            if part.width() < _widest_word(part) or part.height() < needed:
                yield f"{_name(part)} is cut: {part.size()}, needs {needed} high"
            return
    least = part.minimumSizeHint()
    if isinstance(part, QComboBox):
        # Its own measure is that of its longest entry; what is chosen has to be read.
        words = part.fontMetrics().horizontalAdvance(part.currentText())
        if part.width() < words:
            yield f"{_name(part)} is cut: {part.width()}, {part.currentText()!r} needs {words}"
    elif part.width() < least.width() or part.height() < part.fontMetrics().height():
        yield f"{_name(part)} is cut: {part.size()}, needs {least}"


def _widest_word(label: QLabel) -> int:
    text = label.said if isinstance(label, TextLabel) else label.text()
    return max(
        (label.fontMetrics().horizontalAdvance(word) for word in text.replace("\N{ZERO WIDTH SPACE}", " ").split()),
        default=0,
    )


def _outside(part: QWidget, window: QWidget) -> Iterator[str]:
    """A part that leaves its window, or the width of the pane in which it scrolls."""
    area, place = _area(part), _place(part)
    room = QRect(window.rect()) if area is None else _place(area.viewport())
    if place.left() < room.left() or place.right() > room.right():
        yield f"{_name(part)} goes out at a side: {place} of {room}"
    if area is None and not room.contains(place):
        yield f"{_name(part)} goes out above or below: {place} of {room}"


def _unusable(part: QWidget) -> Iterator[str]:
    if isinstance(part, OPERABLE):
        if not called(part):
            yield f"{part} has no name"
        if min(part.width(), part.height()) < LEAST:
            yield f"{_name(part)} is too small to hit: {part.size()}"


def _related(one: QWidget, other: QWidget) -> bool:
    return one.isAncestorOf(other) or other.isAncestorOf(one)


def _area(part: QWidget) -> QAbstractScrollArea | None:
    """The pane in which a part scrolls; None where it stands still."""
    above = part.parentWidget()
    while above is not None and not above.isWindow():
        if isinstance(above, QScrollArea):
            return above
        above = above.parentWidget()
    return None


def _place(part: QWidget) -> QRect:
    return QRect(part.mapTo(part.window(), QPoint(0, 0)), part.size())


def called(part: QWidget) -> str:
    """What a screen reader says: the name, or the words on a button."""
    return part.accessibleName() or (part.text() if isinstance(part, QAbstractButton) else "")


def _name(part: QWidget) -> str:
    own = part.text() if isinstance(part, QAbstractButton | QLabel) else ""
    said = part.said if isinstance(part, TextLabel) else own
    return f"{type(part).__name__} “{part.accessibleName() or said}”"
