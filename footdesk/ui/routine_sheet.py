"""A routine on paper: each exercise with two pictures, its dose, its cues and what to mind."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date

from msgspec import Struct, field
from PySide6.QtCore import QLocale, QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QGuiApplication, QImage, QPainter, QPdfWriter, QPen

from footdesk.core.exercise import Exercise, Side
from footdesk.core.figure.figure import Figure
from footdesk.core.figure.looks import Looks
from footdesk.core.figure.motion import Frame, is_mirrored
from footdesk.core.plan import Plan
from footdesk.ui import routine_sheet_words as words
from footdesk.ui.figure.still import paint_on_paper
from footdesk.ui.paper import Paper, paper_theme, pdf
from footdesk.ui.soles import paint_soles
from footdesk.ui.theme import Theme

A_PAGE = 5
"""So many exercises are meant to fit on a page."""

_SIZES = (13.0, 12.5, 12.0, 11.5, 11.0)
"""The sizes of the letters, the largest first: the first with which the pages suffice is taken."""

_PICTURE = 118
"""The edge of a picture; lengths are those of the design, 96 to an inch."""

_LABELS = 7.0
"""The width of what a line is about, in sizes of its letters."""

_GAP, _FOOT = 9, 24
_SPARE = 14
"""How much of a page's room that is left over an exercise takes at most."""

_WRAP = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
_NO_END = 1e6


class Sheet(Struct, frozen=True):
    """What is put on paper, for whom and when; figures and pictures of one's own go by the ids of their exercises."""

    plan: Plan
    figures: Mapping[str, Figure]
    looks: Looks
    day: date
    locale: QLocale
    pictures: Mapping[str, QImage] = field(default_factory=dict)


def routine_pdf(sheet: Sheet, paper: Paper) -> bytes:
    """The sheet as a PDF: a page for five exercises, and more where they need it."""

    def paint(writer: QPdfWriter, painter: QPainter, page: QRectF) -> None:
        paint_sheet(painter, page, sheet, writer.newPage)

    return pdf(words.title_words(sheet.plan), paper, paint)


def paint_sheet(painter: QPainter, page: QRectF, sheet: Sheet, turn: Callable[[], object]) -> int:
    """Paint the sheet into pages of this size, of any paper's shape; `turn` gives a new one. How many they are."""
    wanted = -(-len(sheet.plan.exercises) // A_PAGE)
    typed = (_Typesetter(painter, page, sheet, size) for size in _SIZES)
    setter = next((each for each in typed if len(each.pages) <= wanted), None)
    setter = setter or _Typesetter(painter, page, sheet, _SIZES[-1])
    for number in range(len(setter.pages)):
        if number:
            turn()
        setter.paint(number)
    return len(setter.pages)


class _Letters(Struct, frozen=True):
    """The size, the weight and the colour of a text."""

    size: float
    weight: int = 400
    token: str = "text"


class _Page(Struct, frozen=True):
    """The places of the exercises on a page, from 0, and the room that each has to spare."""

    exercises: tuple[int, ...]
    spare: float


class _Typesetter:
    """Sets the sheet in letters of one size, and knows which exercises stand on which page."""

    def __init__(self, painter: QPainter, page: QRectF, sheet: Sheet, size: float) -> None:
        self._painter, self._page, self._sheet, self._size = painter, page, sheet, size
        self._theme: Theme = paper_theme(page.width())
        self._mirrored = QGuiApplication.isRightToLeft()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(QGuiApplication.layoutDirection())
        self.pages = tuple(self._shared_out())

    def paint(self, number: int) -> None:
        """Paint a page, by its number from 0."""
        page = self.pages[number]
        y = self._page.top()
        if number == 0:
            y += self._head(y, paint=True)
        for place in page.exercises:
            y += self._exercise(place, y, paint=True) + page.spare
        foot = words.foot_words(number + 1, len(self.pages), self._sheet.day, self._sheet.locale)
        room = self._across(0, self._page.width(), self._page.bottom() - self._u(_FOOT - _GAP))
        self._write(foot, _Letters(11, 400, "text2"), room)

    @property
    def _plain(self) -> _Letters:
        return _Letters(self._size)

    @property
    def _bold(self) -> _Letters:
        return _Letters(self._size, 600)

    def _shared_out(self) -> Iterator[_Page]:
        here: list[int] = []
        left = self._page.height() - self._u(_FOOT) - self._head(0, paint=False)
        for place in range(len(self._sheet.plan.exercises)):
            needed = self._exercise(place, 0, paint=False)
            if here and needed > left:
                yield self._filled(here, left)
                here, left = [], self._page.height() - self._u(_FOOT)
            here.append(place)
            left -= needed
        yield self._filled(here, left)

    def _filled(self, exercises: Sequence[int], left: float) -> _Page:
        return _Page(tuple(exercises), max(0.0, min(left / len(exercises), self._u(_SPARE))))

    def _head(self, top: float, *, paint: bool) -> float:
        """The name of the routine, and what holds for all of it; how high that is."""
        y = top
        said = (
            (self._sheet.plan.routine.name, _Letters(24, 700)),
            (words.summary_words(self._sheet.plan), _Letters(13, 400, "text2")),
            (words.care_words(), self._plain),
        )
        for text, letters in said:
            y += self._write(text, letters, self._across(0, self._page.width(), y), paint=paint) + self._u(2)
        return y - top + self._u(_GAP)

    def _exercise(self, place: int, top: float, *, paint: bool) -> float:
        """A line, the pictures, and the words beside them; how high that is."""
        plan = self._sheet.plan
        exercise, edge = plan.exercises[place], self._u(_PICTURE)
        y = top + self._u(_GAP)
        if paint:
            rule = QRectF(self._page.left(), top, self._page.width(), self._u(1))
            self._painter.fillRect(rule, self._theme.color("line"))
            self._pictures(exercise, y, edge)
        start = 2 * (edge + self._u(_GAP))
        wide = self._page.width() - start
        title = words.numbered_words(place + 1, exercise)
        bottom = y + self._write(title, _Letters(self._size + 3, 700), self._across(start, wide, y), paint=paint)
        facts = words.exercise_facts(plan, place)
        bottom += self._write(facts, self._bold, self._across(start, wide, bottom), paint=paint) + self._u(3)
        for line in words.exercise_lines(plan, place):
            bottom += self._line(line, start, bottom, paint=paint)
        return max(bottom, y + edge) - top + self._u(_GAP)

    def _line(self, line: words.Line, start: float, y: float, *, paint: bool) -> float:
        label, text = line
        labels, gap = self._u(_LABELS * self._size), self._u(6)
        left = self._write(label, self._bold, self._across(start, labels - gap, y), paint=paint)
        room = self._across(start + labels, self._page.width() - start - labels, y)
        return max(left, self._write(text, self._plain, room, paint=paint)) + self._u(1)

    def _pictures(self, exercise: Exercise, y: float, edge: float) -> None:
        """The figure at rest and as it is held or moved, or the picture of one's own, or else two soles."""
        figure, picture = self._sheet.figures.get(exercise.shown_figure), self._sheet.pictures.get(exercise.id)
        both = self._across(0, 2 * edge + self._u(_GAP), y)
        both.setHeight(edge)
        if figure is not None:
            self._figures(figure, y, edge)
        elif picture is not None:
            fitted = QSizeF(picture.size()).scaled(both.size(), Qt.AspectRatioMode.KeepAspectRatio)
            room = QRectF(both.topLeft(), fitted)
            room.moveCenter(both.center())
            self._painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            self._painter.drawImage(room, picture)
        else:
            ink = self._theme.color("edge")
            paint_soles(self._painter, both, None, ink, ink)

    def _figures(self, figure: Figure, y: float, edge: float) -> None:
        """With the left side at work."""
        for number, name in enumerate(("rest", figure.stages[0].hold)):
            room = self._across(number * (edge + self._u(_GAP)), edge, y)
            room.setHeight(edge)
            frame = Frame(figure.poses[name], mirrored=is_mirrored(figure, Side.LEFT))
            paint_on_paper(self._painter, room, figure, frame, self._sheet.looks)
            self._painter.setPen(QPen(self._theme.color("line"), self._u(0.75)))
            self._painter.setBrush(Qt.BrushStyle.NoBrush)
            self._painter.drawRoundedRect(room, self._u(4), self._u(4))

    def _write(self, text: str, letters: _Letters, room: QRectF, *, paint: bool = True) -> float:
        """Write as many lines as a text needs, or only say how high they are."""
        font = self._theme.font(letters.size, letters.weight)
        for feature in ("calt", "liga"):
            # Signs that stand in for others would be lost to whoever copies or searches the text.
            font.setFeature(QFont.Tag(feature), 0)
        self._painter.setFont(font)
        needed = self._painter.boundingRect(room, _WRAP, text).height()
        if paint:
            self._painter.setPen(self._theme.color(letters.token))
            self._painter.drawText(QRectF(room.x(), room.y(), room.width(), needed), _WRAP, text)
        return needed

    def _across(self, start: float, wide: float, y: float) -> QRectF:
        """A room without an end that begins so far from the beginning of the line."""
        left = self._page.right() - start - wide if self._mirrored else self._page.left() + start
        return QRectF(left, y, wide, _NO_END)

    def _u(self, length: float) -> float:
        return length * self._theme.scale
