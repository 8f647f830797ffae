"""The chart of the scores: before each session open squares on a dashed line, after it discs on a solid one.

The same strokes go on the screen and, larger, on paper; they can be told apart without colour.
"""

from collections import Counter
from datetime import date

from msgspec import Struct
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QFontMetricsF, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from footdesk.core.history import MAX_PAIN
from footdesk.core.history_view import HistoryView
from footdesk.core.pain_series import PainPoint, PainSeries
from footdesk.ui.accessible import Described
from footdesk.ui.finding_words import chart_words, last_score_words
from footdesk.ui.history_words import short_day_words
from footdesk.ui.theme import Theme, light

_AXIS, _FOOT, _TOP = 30, 24, 8
"""The room for the figures at the left, the days below, and half a figure above, in logical pixels of the design."""

_HEIGHT = 262
_LINES = (0, 5, 10)
_MARK = 3.5
_NAMES = 16
"""The least distance of the names at the ends of the two lines."""


class PainChart(Struct, frozen=True):
    """The scores of the days from `first` to `last`; `ends` says what stands under the two ends of the axis."""

    series: PainSeries
    first: date
    last: date
    ends: tuple[str, str]

    @property
    def days(self) -> int:
        """How many days it covers."""
        return (self.last - self.first).days + 1

    def places(self) -> tuple[tuple[PainPoint, float], ...]:
        """Each point with its place on the axis, from 0 to 1; sessions of one day share the day among them."""
        of_day = Counter(point.day for point in self.series.points)
        before = Counter[date]()
        placed = []
        for point in self.series.points:
            number = before[point.day]
            before[point.day] += 1
            within = (number + 1) / (of_day[point.day] + 1)
            placed.append((point, ((point.day - self.first).days + within) / self.days))
        return tuple(placed)


def paint_pain_chart(
    painter: QPainter, rect: QRectF, chart: PainChart, theme: Theme, *, mirrored: bool = False
) -> None:
    """Paint the chart into a rectangle, in the theme's colours and sizes."""
    scale = theme.scale
    names = last_score_words(chart.series)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    bold = QFontMetricsF(theme.font(15, 600))
    # The longest that can stand there, so that the chart keeps its width.
    end = max((bold.horizontalAdvance(name) for name in filter(None, names)), default=0) + 14 * scale
    left, right = _AXIS * scale, end
    if mirrored:
        left, right = right, left
    plot = rect.adjusted(left, _TOP * scale, -right, -_FOOT * scale)
    _paint_axis(painter, plot, chart, theme, mirrored=mirrored)
    places = [
        (point, plot.right() - x * plot.width() if mirrored else plot.left() + x * plot.width())
        for point, x in chart.places()
    ]
    before = [QPointF(x, _height(plot, p.pain.before)) for p, x in places if p.pain.before is not None]
    after = [QPointF(x, _height(plot, p.pain.after)) for p, x in places if p.pain.after is not None]
    _paint_before(painter, before, theme)
    _paint_after(painter, after, theme)
    ends = [
        (line[-1].y(), name, token)
        for line, name, token in zip((before, after), names, ("text2", "accent"), strict=True)
        if line
    ]
    _paint_names(painter, plot, ends, theme, mirrored=mirrored)
    painter.restore()


def _height(plot: QRectF, score: int) -> float:
    return plot.bottom() - score / MAX_PAIN * plot.height()


def _paint_axis(painter: QPainter, plot: QRectF, chart: PainChart, theme: Theme, *, mirrored: bool) -> None:
    scale = theme.scale
    painter.setFont(theme.font(14))
    for score in _LINES:
        y = _height(plot, score)
        painter.setPen(QPen(theme.color("line"), scale))
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
        painter.setPen(theme.color("text2"))
        beside = QRectF(
            plot.right() + 8 * scale if mirrored else plot.left() - 38 * scale, y - 10 * scale, 30 * scale, 20 * scale
        )
        lead = Qt.AlignmentFlag.AlignLeft if mirrored else Qt.AlignmentFlag.AlignRight
        painter.drawText(beside, Qt.AlignmentFlag.AlignVCenter | lead | Qt.AlignmentFlag.AlignAbsolute, str(score))
    below = QRectF(plot.left(), plot.bottom() + 4 * scale, plot.width(), 20 * scale)
    sides = [Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight]
    for words, side in zip(chart.ends, reversed(sides) if mirrored else sides, strict=True):
        painter.drawText(below, Qt.AlignmentFlag.AlignVCenter | side | Qt.AlignmentFlag.AlignAbsolute, words)


def _paint_before(painter: QPainter, points: list[QPointF], theme: Theme) -> None:
    scale = theme.scale
    pen = QPen(theme.color("text2"), 1.5 * scale)
    dashed = QPen(pen)
    dashed.setDashPattern([4, 3])
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(dashed)
    painter.drawPolyline(QPolygonF(points))
    painter.setPen(pen)
    painter.setBrush(theme.color("surface"))
    side = _MARK * scale
    for point in points:
        painter.drawRect(QRectF(point.x() - side, point.y() - side, 2 * side, 2 * side))


def _paint_after(painter: QPainter, points: list[QPointF], theme: Theme) -> None:
    scale, accent = theme.scale, theme.color("accent")
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(accent, 2 * scale))
    painter.drawPolyline(QPolygonF(points))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(accent)
    for point in points:
        painter.drawEllipse(point, (_MARK + 1) * scale, (_MARK + 1) * scale)


def _paint_names(
    painter: QPainter, plot: QRectF, ends: list[tuple[float, str, str]], theme: Theme, *, mirrored: bool
) -> None:
    """Name the two lines at their ends, neither name on top of the other."""
    scale = theme.scale
    heights = [y for y, _name, _token in ends]
    if len(heights) > 1 and (gap := _NAMES * scale - abs(heights[0] - heights[1])) > 0:
        above = heights[0] <= heights[1]
        heights = [heights[0] + (-gap / 2 if above else gap / 2), heights[1] + (gap / 2 if above else -gap / 2)]
    painter.setFont(theme.font(15, 600))
    lead = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
    for (_y, name, token), y in zip(ends, heights, strict=True):
        painter.setPen(theme.color(token))
        left = plot.left() - 10 * scale - 400 * scale if mirrored else plot.right() + 10 * scale
        beside = QRectF(left, y - 10 * scale, 400 * scale, 20 * scale)
        painter.drawText(beside, Qt.AlignmentFlag.AlignVCenter | lead | Qt.AlignmentFlag.AlignAbsolute, name)


class PainChartView(Described):
    """The chart on the screen."""

    role = QAccessible.Role.Graphic

    def __init__(self, parent: QWidget) -> None:
        """Make an empty chart."""
        super().__init__(parent)
        self._theme = light()
        self._chart: PainChart | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_history(self, view: HistoryView) -> None:
        """Draw the scores of the last days."""
        self._chart = PainChart(view.pain, view.since, view.today, (short_day_words(view.since), self.tr("Today")))
        self.announce_words()
        self.update()

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours and sizes of a theme."""
        self._theme = theme
        self.updateGeometry()
        self.update()

    def words(self) -> str:
        """What the chart shows, in a sentence, and that there is a table."""
        return "" if self._chart is None else chart_words(self._chart.series)

    def sizeHint(self) -> QSize:
        """As high as it is drawn."""
        return QSize(self._theme.u(500), self._theme.u(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Any width will do."""
        return QSize(self._theme.u(240), self._theme.u(_HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint it in the direction of reading."""
        if self._chart is None:
            return
        painter = QPainter(self)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        paint_pain_chart(painter, QRectF(self.rect()), self._chart, self._theme, mirrored=mirrored)
        painter.end()
