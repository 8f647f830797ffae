"""Paints frames of figures, and keeps what stays the same from one frame to the next.

A picture is painted part by part, from the back to the front. Parts that have not changed since the frame before are
kept together as layers, so that a movement costs what moves. A picture that turns edge-on is only squeezed.
"""

from collections.abc import Sequence
from itertools import groupby

from msgspec import Struct
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QBitmap, QImage, QPainter, QRegion

from footdesk.core.figure.figure import Figure
from footdesk.core.figure.looks import Looks
from footdesk.core.figure.motion import Frame
from footdesk.core.figure.pose import Pose
from footdesk.core.figure.skeleton import solve
from footdesk.ui.figure.easel import Easel
from footdesk.ui.figure.scene import Part, parts_of, place
from footdesk.ui.figure.tokens import DARK, LIGHT, Inks
from footdesk.ui.figure.tones import tokens_of

EDGE = 3
"""How far the faint pixels of an edge reach beyond its solid ones, in pixels of the device."""


class _Setting(Struct, frozen=True):
    """What all layers depend on: the figure, the side, and the picture's edge in pixels of the device."""

    figure: Figure
    mirrored: bool
    edge: int


class _Layer(Struct, frozen=True):
    """Some parts painted together, cut to what there is of them, and what they depended on."""

    keys: Sequence[object]
    image: QImage
    at: QPoint


class Canvas:
    """One view's colours and body, and what it has painted already."""

    def __init__(self, looks: Looks | None = None, *, dark: bool = False) -> None:
        """Paint a body in the light or the dark colours."""
        self._looks = looks or Looks()
        self._dark = dark
        self._inks = self._mix()
        self._setting: _Setting | None = None
        self._parts: Sequence[Part] = ()
        self._keys: tuple[object, ...] = ()
        self._layers: dict[tuple[int, int], _Layer] = {}
        self._pose: Pose | None = None
        self._picture = QImage()

    def set_looks(self, looks: Looks, *, dark: bool) -> None:
        """Paint another body, or in other colours, from now on."""
        if (looks, dark) != (self._looks, self._dark):
            self._looks, self._dark = looks, dark
            self._begin_anew()

    def paint(self, painter: QPainter, rect: QRectF, figure: Figure, frame: Frame) -> None:
        """The frame on its stage, fitted into the middle of a rectangle in logical pixels."""
        edge = min(rect.width(), rect.height())
        ratio = painter.device().devicePixelRatioF()
        self._prepare(_Setting(figure, frame.mirrored, max(1, round(edge * ratio))))
        if self._pose is not frame.pose:
            self._paint_picture(figure, frame)
            self._pose = frame.pose
        edge = self._picture.width() / ratio
        target = QRectF(0, 0, edge * frame.width, edge)
        target.moveCenter(rect.center())
        if frame.width >= 1:
            # Between two pixels of the device the picture would have to be resampled.
            target.moveTo(round(target.left() * ratio) / ratio, round(target.top() * ratio) / ratio)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, frame.width < 1)
        painter.drawImage(target, self._picture)

    def put_away(self) -> None:
        """Keep nothing of a figure that stands still: it will be painted anew if it is ever asked for again."""
        self._setting = None
        self._picture = QImage()
        self._forget()

    def _prepare(self, setting: _Setting) -> None:
        if setting != self._setting:
            self._parts = parts_of(setting.figure)
            self._setting = setting
            self._picture = QImage(setting.edge, setting.edge, QImage.Format.Format_RGB32)
            self._forget()

    def _paint_picture(self, figure: Figure, frame: Frame) -> None:
        self._picture.fill(self._inks["stage"])
        painter = QPainter(self._picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        transform, scale = place(QRectF(self._picture.rect()), figure, mirrored=frame.mirrored)
        body = solve(frame.pose)
        easel = Easel(painter, self._inks, self._looks, figure, frame.pose, body, transform, scale)
        parts = self._parts
        keys = tuple(part.key(easel) for part in parts)
        still = (
            [now == before for now, before in zip(keys, self._keys, strict=True)]
            if self._keys
            else [False] * len(parts)
        )
        kept: dict[tuple[int, int], _Layer] = {}
        for is_still, run in groupby(range(len(parts)), key=still.__getitem__):
            places = tuple(run)
            first, last = places[0], places[-1] + 1
            if is_still:
                layer = self._layer(easel, parts[first:last], keys[first:last], (first, last))
                kept[first, last] = layer
                painter.drawImage(layer.at, layer.image)
            else:
                for index in places:
                    parts[index].paint(easel)
        painter.end()
        self._layers = kept
        self._keys = keys

    def _layer(self, easel: Easel, parts: Sequence[Part], keys: Sequence[object], run: tuple[int, int]) -> _Layer:
        """The layer of a run of parts, painted anew if it does not show them as they are."""
        found = self._layers.get(run)
        if found is not None and found.keys == keys:
            return found
        image = _blank(self._picture.width())
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        elsewhere = easel.on(painter)
        for part in parts:
            part.paint(elsewhere)
        painter.end()
        # The mask leaves out the faintest pixels of an edge.
        solid = QRegion(QBitmap.fromImage(image.createAlphaMask())).boundingRect()
        extent = solid.adjusted(-EDGE, -EDGE, EDGE, EDGE) & image.rect()
        return _Layer(keys, image.copy(extent), extent.topLeft())

    def _begin_anew(self) -> None:
        self._inks = self._mix()
        self._forget()

    def _forget(self) -> None:
        self._keys = ()
        self._layers = {}
        self._pose = None

    def _mix(self) -> Inks:
        return Inks(DARK if self._dark else LIGHT, tokens_of(self._looks, dark=self._dark))


def _blank(edge: int) -> QImage:
    image = QImage(edge, edge, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    return image
