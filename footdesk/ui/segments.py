"""The whole routine as a row of segments, one for each exercise, as wide as the exercise is long."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QWidget

from footdesk.core.exercise import Milliseconds
from footdesk.core.snapshot import Mark, Snapshot
from footdesk.core.transitions import State
from footdesk.ui.theme import Theme, light
from footdesk.ui.words import segments_words

_HEIGHT, _NOW_HEIGHT, _GAP, _LEAST = 12, 18, 4, 18
"""How high a segment is, how high the one under way, the gap between two, and the least width of one."""

_LINE, _NOW_LINE, _NOW_RADIUS = 1.5, 2.0, 6
"""The outline of a segment, and the outline and corners of the one under way."""


class Segments(QProgressBar):
    """A read-only progress bar: done filled, now outlined and part filled, skipped struck through, to do hollow.

    It is Qt's own progress bar under the paint; its value counts exercises, so that nothing is spoken every second.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty row."""
        super().__init__(parent)
        self._theme = light()
        self._snapshot: Snapshot | None = None
        self.setTextVisible(False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours and sizes of a theme."""
        self._theme = theme
        self.updateGeometry()
        self.update()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Draw how far the routine is."""
        before, self._snapshot = self._snapshot, snapshot
        name = segments_words(snapshot)
        if name != self.accessibleName():
            self.setAccessibleName(name)
        self.setRange(0, snapshot.count)
        self.setValue(snapshot.count - snapshot.counted(Mark.TO_DO))
        if before is None or _drawn(before) != _drawn(snapshot):
            self.update()

    def sizeHint(self) -> QSize:
        """As high as the segment under way."""
        return QSize(self._theme.u(320), self._theme.u(_NOW_HEIGHT) + 2)

    def minimumSizeHint(self) -> QSize:
        """Any width will do."""
        return QSize(self._theme.u(120), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint a segment for each exercise, in the direction of reading."""
        if self._snapshot is None:
            return
        snapshot = self._snapshot
        gap = self._theme.u(_GAP)
        times = tuple(snapshot.plan.time_of(number) for number in range(snapshot.count))
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
        left = 1.0
        for number, width in enumerate(widths(times, self.width() - 2, gap, self._theme.u(_LEAST))):
            box = QRectF(left, 0, width, self.height())
            if number == snapshot.step.exercise and snapshot.state is not State.FINISHED:
                self._paint_now(painter, box, snapshot.exercise_fraction)
            else:
                self._paint_other(painter, box, snapshot.marks[number])
            left += width + gap
        painter.end()

    def _paint_now(self, painter: QPainter, box: QRectF, fraction: float) -> None:
        inset, radius = _NOW_LINE / 2, self._theme.u(_NOW_RADIUS)
        height = min(self._theme.u(_NOW_HEIGHT), box.height())
        box = QRectF(box.left(), box.center().y() - height / 2, box.width(), height)
        path = QPainterPath()
        path.addRoundedRect(box.adjusted(inset, inset, -inset, -inset), radius, radius)
        part = QRectF(box.left(), box.top(), box.width() * fraction, box.height())
        accent = self._theme.color("accent")
        painter.save()
        painter.setClipRect(part)
        painter.fillPath(path, accent)
        painter.restore()
        painter.strokePath(path, QPen(accent, _NOW_LINE))

    def _paint_other(self, painter: QPainter, box: QRectF, mark: Mark) -> None:
        height = self._theme.u(_HEIGHT)
        box = QRectF(box.left(), box.center().y() - height / 2, box.width(), height)
        path = QPainterPath()
        if mark is Mark.DONE:
            path.addRoundedRect(box, height / 2, height / 2)
            painter.fillPath(path, self._theme.color("accent"))
            return
        inset = _LINE / 2
        path.addRoundedRect(box.adjusted(inset, inset, -inset, -inset), height / 2 - inset, height / 2 - inset)
        pen = QPen(self._theme.color("edge"), _LINE)
        painter.strokePath(path, pen)
        if mark is Mark.SKIPPED:
            slash = QPointF(height / 2, -height / 2 + _LINE)
            painter.setPen(pen)
            painter.drawLine(box.center() - slash, box.center() + slash)


def widths(times: tuple[Milliseconds, ...], whole: float, gap: float, least: float) -> tuple[float, ...]:
    """Share a width among the times, each with at least the least width, and a gap between two.

    Where even that does not fit, all are equally wide.
    """
    room = whole - gap * (len(times) - 1)
    if room <= least * len(times):
        return (max(1.0, room / len(times)),) * len(times)
    narrow = frozenset[int]()
    while True:
        wide = sum(time for number, time in enumerate(times) if number not in narrow)
        share = (room - least * len(narrow)) / wide if wide else 0.0
        found = narrow | {number for number, time in enumerate(times) if time * share < least}
        if found == narrow:
            return tuple(least if number in narrow else time * share for number, time in enumerate(times))
        narrow = found


def _drawn(snapshot: Snapshot) -> tuple[State, tuple[Mark, ...], int, int, int]:
    step = snapshot.step
    return snapshot.state, snapshot.marks, id(snapshot.plan), step.exercise, round(snapshot.exercise_fraction * 400)
