"""Icons: the Phosphor signs that FootDesk uses, each by a name of its own, in the colour of a token.

They come from a font that holds nothing else (resources/icons), and are drawn as outlines: sharp at every scaling,
without a font in the application's list and without a copy in memory for each size.
"""

from functools import cache

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPainterPath, QPixmap, QRawFont, QTransform

from footdesk.places import resources
from footdesk.ui.theme import Theme

NAMES = {
    "menu": 0xF1FA,  # list
    "exercises": 0xF26C,  # person-simple-run
    "routines": 0xF1FD,  # list-numbers
    "history": 0xF0AE,  # calendar-check
    "reminders": 0xF082,  # bell
    "settings": 0xF19C,  # gear-six
    "stop": 0xF2F7,  # stop
    "back": 0xF2CA,  # skip-back
    "pause": 0xF9C9,  # pause-fill
    "play": 0xF9E7,  # play-fill
    "skip": 0xF2CC,  # skip-forward
    "longer": 0xF27F,  # plus
    "ready": 0xF27C,  # play
    "voice-on": 0xF2E0,  # speaker-high
    "voice-off": 0xF2E8,  # speaker-slash
    "mini": 0xF276,  # picture-in-picture
    "room": 0xF04E,  # arrows-out
    "leave-room": 0xF048,  # arrows-in
    "pin": 0xF28D,  # push-pin
    "pinned": 0xF9F7,  # push-pin-fill
    "expand": 0xF058,  # arrow-square-out
    "close": 0xF36D,  # x
    "standing": 0xF26B,  # person-simple
    "sitting": 0xF00B,  # armchair
    "lying": 0xF081,  # bed
    "dose": 0xF29F,  # repeat
    "time": 0xF329,  # timer
    "nothing-needed": 0xF0E8,  # check-circle
    "care": 0xF1BD,  # hand-palm
    "claim": 0xF0DE,  # chat-circle-text
    "evidence": 0xF097,  # book-open
    "hurts": 0xF072,  # bandaids
    "ease": 0xF21A,  # minus
    "wall": 0xF35A,  # wall
    "chair": 0xF00B,  # armchair
    "pencil": 0xF266,  # pencil-simple
    "towel": 0xF32C,  # toilet-paper
    "band": 0xF27B,  # planet
    "ball": 0xF30C,  # tennis-ball
    "error": 0xF35D,  # warning-circle
    "information": 0xF1E0,  # info
    "help": 0xF293,  # question
    "check": 0xF0E7,  # check
    "caret-right": 0xF0C4,  # caret-right
    "caret-left": 0xF0C3,  # caret-left
    "caret-down": 0xF0C2,  # caret-down
    "caret-up": 0xF0C5,  # caret-up
    "previous": 0xF03B,  # arrow-left
    "next": 0xF044,  # arrow-right
    "up": 0xF061,  # arrow-up
    "down": 0xF022,  # arrow-down
    "drag": 0xF144,  # dots-six-vertical
    "more": 0xF145,  # dots-three
    "add": 0xF27F,  # plus
    "remove": 0xF21A,  # minus
    "delete": 0xF334,  # trash
    "copy": 0xF114,  # copy
    "rename": 0xF22E,  # note-pencil
    "undo": 0xF021,  # arrow-counter-clockwise
    "redo": 0xF020,  # arrow-clockwise
    "lock": 0xF205,  # lock-simple
    "search": 0xF20A,  # magnifying-glass
    "image": 0xF1DD,  # image
    "export": 0xF15A,  # export
    "folder": 0xF18C,  # folder-open
    "table": 0xF304,  # table
    "chart": 0xF0D4,  # chart-line
    "safety": 0xF179,  # first-aid-kit
    "keyboard": 0xF1E5,  # keyboard
    "language": 0xF1AF,  # globe
    "theme": 0xF257,  # palette
    "text-size": 0xF310,  # text-aa
    "screen": 0xF21D,  # monitor
    "quit": 0xF2C7,  # sign-out
}
"""FootDesk's name of an icon -> its place in the font; beside it Phosphor's own name."""

_EM = 1_000
"""The size in which outlines are read from the font; they are scaled down to a square of 1 by 1."""

_INTO_SQUARE = QTransform.fromScale(1 / _EM, 1 / _EM).translate(0, _EM)


@cache
def outline(name: str) -> QPainterPath:
    """The outline of an icon inside the square from (0, 0) to (1, 1).

    It is empty where the font is missing: every control has its words beside the sign, or in its tooltip.
    Raises KeyError for a name that is not in the table.
    """
    font = _font()
    glyphs = font.glyphIndexesForString(chr(NAMES[name]))
    shape = _INTO_SQUARE.map(font.pathForGlyph(glyphs[0]) if glyphs else QPainterPath())
    shape.setFillRule(Qt.FillRule.WindingFill)
    return shape


def missing() -> tuple[str, ...]:
    """The names in the table that the font has no sign for: all of them where the font is missing."""
    return tuple(name for name in NAMES if outline(name).isEmpty())


def paint_icon(painter: QPainter, rect: QRectF, name: str, color: QColor, *, mirrored: bool = False) -> None:
    """Paint the icon into the middle of the rectangle, as a square of its shorter side.

    `mirrored` turns a sign that points along the line of reading, for right-to-left languages.
    """
    side = min(rect.width(), rect.height())
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(rect.center())
    painter.scale(-side if mirrored else side, side)
    painter.translate(-0.5, -0.5)
    painter.fillPath(outline(name), color)
    painter.restore()


@cache
def _font() -> QRawFont:
    """Opened once: that takes longer than reading a sign from it."""
    return QRawFont(str(resources() / "icons" / "phosphor.ttf"), _EM)


class _Engine(QIconEngine):
    def __init__(self, name: str, color: QColor, disabled: QColor) -> None:
        super().__init__()
        self._name, self._color, self._disabled = name, color, disabled

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:  # noqa: ARG002
        color = self._disabled if mode is QIcon.Mode.Disabled else self._color
        paint_icon(painter, QRectF(rect), self._name, color)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        made = QPixmap(size)
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return made

    def clone(self) -> QIconEngine:
        return _Engine(self._name, self._color, self._disabled)


def icon(name: str, theme: Theme, token: str = "text") -> QIcon:
    """The icon in a token's colour; where it is disabled, in the edge colour."""
    return QIcon(_Engine(name, theme.color(token), theme.color("edge")))
