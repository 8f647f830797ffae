"""What the two rows across the room paint of a moment: words, signs, and the size of their letters."""

from functools import partial

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from footdesk.core.snapshot import Snapshot
from footdesk.ui.icons import paint_icon
from footdesk.ui.phase import LOOKS, Phase, phase_of
from footdesk.ui.room_geometry import LINE, NEXT, SIDE, WORD
from footdesk.ui.room_row import RoomSign, RoomText
from footdesk.ui.room_words import RoomWords
from footdesk.ui.shapes import paint_shape
from footdesk.ui.soles import paint_soles
from footdesk.ui.theme import Theme

_SIGN, _SOLES, _KIT = 0.68, 1.3, 0.9
"""The height of the phase's sign, the soles and the sign of a thing, as shares of their letters' height."""

_SOLES_LINE = 3.4
"""The outline of a sole in percent of its height: thicker than elsewhere, to be seen from afar."""


def head_texts(snapshot: Snapshot, words: RoomWords, height: int, theme: Theme) -> tuple[RoomText, ...]:
    """The phase at the beginning; at the end the side, or what has to be fetched."""
    phase = phase_of(snapshot)
    token = LOOKS[phase].color
    shape = RoomSign(partial(_paint_phase, phase=phase, theme=theme), _SIGN, _SIGN)
    word = RoomText(words.word, WORD * height, 700, token, shape)
    if not words.side:
        return (word,)
    if words.kit is None:
        sign = RoomSign(partial(_paint_side, snapshot=snapshot, theme=theme), _SOLES * 1.1, _SOLES)
    else:
        sign = RoomSign(partial(_paint_kit, name=words.kit.value, theme=theme), _KIT, _KIT)
    return word, RoomText(words.side, SIDE * height, 700, "text", sign)


def foot_texts(words: RoomWords, height: int) -> tuple[RoomText, ...]:
    """Where one is at the beginning, what comes next at the end."""
    line = RoomText(words.line, LINE * height, 600, "text")
    return (line, RoomText(words.coming, NEXT * height, 500, "text")) if words.coming else (line,)


def _paint_phase(painter: QPainter, rect: QRectF, *, phase: Phase, theme: Theme) -> None:
    paint_shape(painter, rect, phase, theme.color(LOOKS[phase].color))


def _paint_side(painter: QPainter, rect: QRectF, *, snapshot: Snapshot, theme: Theme) -> None:
    color, edge = theme.color(LOOKS[phase_of(snapshot)].color), theme.color("edge")
    paint_soles(painter, rect, snapshot.step.side, color, edge, line=_SOLES_LINE)


def _paint_kit(painter: QPainter, rect: QRectF, *, name: str, theme: Theme) -> None:
    paint_icon(painter, rect, name, theme.color("text"))
