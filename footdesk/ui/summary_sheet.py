"""A summary on one page of paper, in black and greys; what does not fit is counted, never put on a second page."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QLocale, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QGuiApplication, QPainter, QPdfWriter, QPen

from footdesk.core.summary import Summary
from footdesk.ui import summary_words as words
from footdesk.ui.history_words import long_day_words
from footdesk.ui.pain_chart import PainChart, paint_pain_chart
from footdesk.ui.paper import paper_theme, pdf, usual_paper

_PLAIN = 400
"""The weight of letters that are not to stand out."""

_EXERCISES = 12
"""The most exercises in the table."""

_ROWS = 12
"""The most rows of each of the columns in which the scores stand side by side."""

_CHART, _LEAST_CHART = 160, 90
"""How high the chart is, and how high at least."""

_LEAST_OF_NOTES = 5
"""The lines that notes need to be begun: a gap, their heading, one of them, and how many there are beside."""

_SHARES = {3: (3, (0.4, 0.3, 0.3)), 4: (2, (0.34, 0.26, 0.2, 0.2))}
"""How many figures a row of the scores has -> how many columns there are, and the shares of the figures in one."""


def summary_pdf(found: Summary, names: Mapping[str, str], locale: QLocale) -> bytes:
    """A summary as a PDF of one page; `names` has the names of the exercises by their ids."""

    def paint(_writer: QPdfWriter, painter: QPainter, page: QRectF) -> None:
        paint_summary(painter, page, found, names, locale)

    return pdf(words.title_words(), usual_paper(locale), paint)


def paint_summary(painter: QPainter, page: QRectF, found: Summary, names: Mapping[str, str], locale: QLocale) -> float:
    """Paint it into a page of any size, and say how much of its height was needed, from 0 to 1.

    The lengths follow from the width, which is that of A4 within its margins.
    """
    sheet = _Sheet(painter, page, locale)
    sheet.write(words.title_words(), 24, 700)
    sheet.write(words.period_words(found), 14)
    sheet.gap(8)
    sheet.write(words.own_record_words(), 13, framed=True)
    sheet.gap(14)
    sheet.figures(words.figures(found))
    sheet.gap(14)
    rows = [words.exercise_row(each, names) for each in found.exercises[:_EXERCISES]]
    if rows:
        sheet.table([words.exercises_head(), *rows], (0.26, 0.08, 0.22, 0.22, 0.22))
        sheet.count_rest(len(found.exercises) - len(rows))
        sheet.gap(14)
    sheet.write(words.scores_heading(), 16, 600)
    sheet.write(words.scores_words(found.pain), 13)
    if found.pain.points:
        sheet.gap(6)
        ends = (long_day_words(found.first), long_day_words(found.last))
        sheet.scores(found, PainChart(found.pain, found.first, found.last, ends))
    if found.notes:
        sheet.notes(found)
    return sheet.used


class _Sheet:
    """A page that is written from the top downwards."""

    def __init__(self, painter: QPainter, page: QRectF, locale: QLocale) -> None:
        self._painter = painter
        self._page = page
        self._locale = locale
        self._theme = paper_theme(page.width())
        # The words are FootDesk's, and so is their direction; the locale may have another one.
        self._mirrored = QGuiApplication.isRightToLeft()
        self._y = page.top()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(QGuiApplication.layoutDirection())

    @property
    def used(self) -> float:
        """How much of the height is written on."""
        return (self._y - self._page.top()) / self._page.height()

    @property
    def _left(self) -> float:
        return self._page.bottom() - self._y

    def gap(self, length: float) -> None:
        self._y += length * self._theme.scale

    def write(self, text: str, size: float, weight: int = 400, *, framed: bool = False) -> None:
        """Write as many lines as the text needs."""
        inset = 10 * self._theme.scale if framed else 0.0
        self._pen(size, weight, "text" if weight > _PLAIN or framed else "text2")
        flags = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        room = QRectF(self._page.left() + inset, self._y + inset, self._page.width() - 2 * inset, self._left)
        needed = self._painter.boundingRect(room, flags, text)
        self._painter.drawText(QRectF(room.x(), room.y(), room.width(), needed.height()), flags, text)
        if framed:
            frame = QRectF(self._page.left(), self._y, self._page.width(), needed.height() + 2 * inset)
            self._painter.setPen(QPen(self._theme.color("edge"), self._theme.scale))
            self._painter.setBrush(Qt.BrushStyle.NoBrush)
            self._painter.drawRect(frame)
        self._y += needed.height() + 2 * inset

    def figures(self, found: Sequence[words.Row]) -> None:
        """The largest figures beside one another, what they count under them."""
        share, scale = self._page.width() / len(found), self._theme.scale
        for number, (figure, what) in enumerate(found):
            place = self._across(number * share, share)
            for text, size, weight, top in ((figure, 22, 700, 0), (what, 13, 400, 28)):
                self._pen(size, weight, "text" if weight > _PLAIN else "text2")
                box = QRectF(place.x(), self._y + top * scale, place.width(), 28 * scale)
                self._painter.drawText(box, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop, text)
        self._y += 46 * scale

    def table(self, rows: Sequence[words.Row], shares: Sequence[float]) -> None:
        """A head and rows, a line between the two."""
        self._table(rows, shares, self._page.left(), self._page.width(), self._y)
        self._y += len(rows) * self._row + self._theme.scale

    def scores(self, found: Summary, chart: PainChart) -> None:
        """The scores as a chart, which gives way to their table, and in columns side by side."""
        rows = words.score_rows(found.pain, self._locale.firstDayOfWeek().value - 1)
        head, scale = words.scores_head(found.pain), self._theme.scale
        columns, shares = _SHARES[len(head)]
        deep = min(_ROWS, -(-len(rows) // columns))
        table = (deep + 1) * self._row + 10 * scale
        high = max(_LEAST_CHART * scale, min(_CHART * scale, self._left - table))
        room = QRectF(self._page.left(), self._y, self._page.width(), high)
        paint_pain_chart(self._painter, room, chart, self._theme, mirrored=self._mirrored)
        self._y = room.bottom() + 8 * scale
        gap = 24 * scale
        wide = (self._page.width() - (columns - 1) * gap) / columns
        for number in range(-(-len(rows) // deep)):
            part = rows[number * deep : (number + 1) * deep]
            place = self._across(number * (wide + gap), wide)
            self._table([head, *part], shares, place.x(), wide, self._y)
        self._y += (deep + 1) * self._row + scale

    def notes(self, found: Summary) -> None:
        """The newest notes, as far as there is room for them; the others are counted."""
        self._pen(13, 400, "text2")
        line = QFontMetricsF(self._painter.font()).lineSpacing()
        if self._left < _LEAST_OF_NOTES * line:
            # Better none than a heading over a number.
            return
        self.gap(12)
        self.write(words.notes_heading(), 16, 600)
        self._pen(13, 400, "text2")
        for number, note in enumerate(found.notes):
            text = words.note_words(note.day, note.text)
            flags = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeading)
            needed = self._painter.boundingRect(QRectF(0, 0, self._page.width(), 1), flags, text).height()
            if needed + line > self._left:
                self.count_rest(len(found.notes) - number)
                return
            self.write(text, 13)

    def count_rest(self, count: int) -> None:
        """Say how many there are beside those that are shown."""
        if count > 0:
            self.write(words.more_words(count), 13)

    @property
    def _row(self) -> float:
        return 18 * self._theme.scale

    def _table(self, rows: Sequence[words.Row], shares: Sequence[float], left: float, wide: float, top: float) -> None:
        scale = self._theme.scale
        for number, row in enumerate(rows):
            self._pen(12 if number == 0 else 13, 600 if number == 0 else 400, "text")
            metrics, before = QFontMetricsF(self._painter.font()), 0.0
            for text, share in zip(row, shares, strict=True):
                room = wide * share
                start = left + wide - before - room if self._mirrored else left + before
                cut = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room - 4 * scale)
                box = QRectF(start, top + number * self._row, room, self._row)
                self._painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, cut)
                before += room
        y = top + self._row
        self._painter.fillRect(QRectF(left, y, wide, scale), self._theme.color("line"))

    def _across(self, start: float, wide: float) -> QRectF:
        """A column that begins so far from the beginning of the line."""
        left = self._page.right() - start - wide if self._mirrored else self._page.left() + start
        return QRectF(left, self._y, wide, 0)

    def _pen(self, size: float, weight: int, token: str) -> None:
        self._painter.setFont(self._theme.font(size, weight))
        self._painter.setPen(self._theme.color(token))
