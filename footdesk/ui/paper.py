"""Paper: its colours, its sizes, and a painter's way into a PDF."""

from collections.abc import Callable
from enum import Enum

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QLocale, QMarginsF, QRectF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from footdesk.ui.theme import LIGHT, Theme

COLOURS = LIGHT._replace(
    bg="#FFFFFF",
    surface="#FFFFFF",
    sunken="#F2F2F2",
    line="#BFBFBF",
    edge="#767676",
    text="#000000",
    text2="#404040",
    accent="#000000",
)
"""The colours of paper: none."""

_RESOLUTION = 1_200
_DESIGN = 96
"""Dots in an inch: of the file, and of a length of the design."""

_MARGIN = 16
"""The margin of the page in millimetres."""

_INCH = 25.4
"""Millimetres in an inch."""

_LETTER = frozenset({"BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE"})
"""Where one prints on Letter (paperSize in CLDR's supplemental data); everywhere else on A4."""


class Paper(Enum):
    """The sizes that are printed on."""

    A4 = QPageSize.PageSizeId.A4
    LETTER = QPageSize.PageSizeId.Letter


def usual_paper(locale: QLocale) -> Paper:
    """The paper that is usual where a locale is at home."""
    return Paper.LETTER if QLocale.territoryToCode(locale.territory()) in _LETTER else Paper.A4


def paper_theme(width: float) -> Theme:
    """The theme of a page that is so wide within its margins; the lengths of the design are those on A4."""
    inches = QPageSize(Paper.A4.value).size(QPageSize.Unit.Inch).width() - 2 * _MARGIN / _INCH
    return Theme(COLOURS, dark=False, scale=width / (inches * _DESIGN), reduced_motion=True)


def pdf(title: str, paper: Paper, paint: Callable[[QPdfWriter, QPainter, QRectF], None]) -> bytes:
    """A PDF with its fonts inside; `paint` is given the writer, which turns pages, and the room within the margins."""
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_RESOLUTION)
    writer.setPageSize(QPageSize(paper.value))
    writer.setPageMargins(QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN), QPageLayout.Unit.Millimeter)
    writer.setTitle(title)
    writer.setCreator("FootDesk")
    box = writer.pageLayout().paintRectPixels(_RESOLUTION)
    painter = QPainter(writer)
    paint(writer, painter, QRectF(0, 0, box.width(), box.height()))
    painter.end()
    buffer.close()
    return bytes(content.data())
