"""Draws the sizes of the icon from resources/icons/footdesk.svg: PNG for Linux, .ico for Windows, .icns for macOS."""

import os
import struct
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

FOLDER = Path(__file__).parent.parent / "resources" / "icons"
PNG_SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
ICO_SIZES = (16, 24, 32, 48, 64, 128, 256)
ICNS_TYPES = {b"icp4": 16, b"icp5": 32, b"ic07": 128, b"ic08": 256, b"ic09": 512, b"ic10": 1024}
ICO_HEAD = struct.Struct("<HHH")
ICO_ENTRY = struct.Struct("<BBBBHHII")


def png(renderer: QSvgRenderer, size: int) -> bytes:
    """The icon as a PNG of size x size pixels."""
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return data.data()


def ico(pictures: dict[int, bytes]) -> bytes:
    """The PNGs, by their size, as one Windows icon."""
    offset = ICO_HEAD.size + ICO_ENTRY.size * len(pictures)
    head = ICO_HEAD.pack(0, 1, len(pictures))
    for size, picture in pictures.items():
        # A side of 256 pixels is written as 0.
        head += ICO_ENTRY.pack(size % 256, size % 256, 0, 0, 1, 32, len(picture), offset)
        offset += len(picture)
    return head + b"".join(pictures.values())


def icns(pictures: dict[bytes, bytes]) -> bytes:
    """The PNGs, by their type's four letters, as one macOS icon."""
    body = b"".join(kind + struct.pack(">I", len(picture) + 8) + picture for kind, picture in pictures.items())
    return b"icns" + struct.pack(">I", len(body) + 8) + body


def main() -> None:
    """Write every size into resources/icons."""
    application = QGuiApplication([])
    renderer = QSvgRenderer(str(FOLDER / "footdesk.svg"))
    for size in PNG_SIZES:
        (FOLDER / f"footdesk-{size}.png").write_bytes(png(renderer, size))
    (FOLDER / "footdesk.ico").write_bytes(ico({size: png(renderer, size) for size in ICO_SIZES}))
    (FOLDER / "footdesk.icns").write_bytes(icns({kind: png(renderer, size) for kind, size in ICNS_TYPES.items()}))
    del application


if __name__ == "__main__":
    main()
