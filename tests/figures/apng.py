"""Writes a moving PNG: the frames of one picture, each cut down to what has changed.

The format is the third edition of the PNG specification (https://www.w3.org/TR/png-3/): every frame is a PNG's
compressed pixels under a frame control chunk that says where they go and how long they stay.
"""

import struct
import zlib
from collections.abc import Iterator, Sequence

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect
from PySide6.QtGui import QImage, QImageWriter

SIGNATURE = b"\x89PNG\r\n\x1a\n"


def moving_png(frames: Sequence[QImage], milliseconds: int) -> bytes:
    """A PNG that shows frames of one size for so many milliseconds each, over and over."""
    pictures = [frame.convertToFormat(QImage.Format.Format_RGB888) for frame in frames]
    whole = pictures[0].rect()
    header = dict(_chunks(_png(pictures[0])))[b"IHDR"]
    out = [SIGNATURE, _chunk(b"IHDR", header), _chunk(b"acTL", struct.pack(">II", len(pictures), 0))]
    number = 0
    for index, picture in enumerate(pictures):
        part = whole if index == 0 else _changed(pictures[index - 1], picture)
        place = (part.width(), part.height(), part.x(), part.y())
        out.append(_chunk(b"fcTL", struct.pack(">IIIIIHHBB", number, *place, milliseconds, 1_000, 0, 0)))
        number += 1
        for kind, data in _chunks(_png(picture.copy(part))):
            if kind == b"IDAT" and index == 0:
                out.append(_chunk(b"IDAT", data))
            elif kind == b"IDAT":
                out.append(_chunk(b"fdAT", struct.pack(">I", number) + data))
                number += 1
    out.append(_chunk(b"IEND", b""))
    return b"".join(out)


def _changed(before: QImage, after: QImage) -> QRect:
    """The smallest rectangle outside which two pictures are the same; one pixel where they are the same everywhere."""
    old, new = _rows(before), _rows(after)
    rows = [row for row, (first, last) in enumerate(zip(old, new, strict=True)) if first != last]
    if not rows:
        return QRect(0, 0, 1, 1)
    lefts, rights = [], []
    for row in rows:
        first, last = old[row], new[row]
        differing = [at for at, (one, other) in enumerate(zip(first, last, strict=True)) if one != other]
        lefts.append(differing[0] // 3)
        rights.append(differing[-1] // 3)
    left, top = min(lefts), rows[0]
    return QRect(left, top, max(rights) - left + 1, rows[-1] - top + 1)


def _rows(picture: QImage) -> list[bytes]:
    pixels, stride = bytes(picture.constBits()), picture.bytesPerLine()
    return [pixels[row * stride : (row + 1) * stride] for row in range(picture.height())]


def _png(picture: QImage) -> bytes:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(picture)
    return bytes(data.data())


def _chunks(png: bytes) -> Iterator[tuple[bytes, bytes]]:
    at = len(SIGNATURE)
    while at < len(png):
        length = int.from_bytes(png[at : at + 4])
        yield png[at + 4 : at + 8], png[at + 8 : at + 8 + length]
        at += 12 + length


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
