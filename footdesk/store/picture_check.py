"""What a picture of one's own may be: a PNG, a JPEG, or an SVG of plain shapes; small enough to be drawn at once.

Only the beginning of a PNG or a JPEG is read here. Whoever draws one that is broken further on shows no picture.
"""

import re
from enum import Enum
from xml.parsers import expat

from footdesk.core.exercise import InvalidValueError

LARGEST_PICTURE = 1024 * 1024
"""The most bytes of a picture."""

MAX_EDGE = 4096
"""The most pixels of a picture's width and of its height."""

MAX_ELEMENTS = 5_000
MAX_DEPTH = 50
"""The most elements of an SVG, and the most within one another."""

_PNG = b"\x89PNG\r\n\x1a\n"
_JPEG = b"\xff\xd8\xff"
_SIZES = {*range(0xC0, 0xD0)} - {0xC4, 0xC8, 0xCC}
"""The markers of a JPEG behind which its size stands."""

_MARKER = 0xFF
"""What a marker of a JPEG begins with; it may stand several times before one."""

_BARE = {0x01, *range(0xD0, 0xD9)}
"""The markers of a JPEG that nothing belongs to."""

_ELEMENTS = (
    {"svg", "g", "defs", "title", "desc", "metadata", "a", "switch", "style"}
    | {"path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "text", "tspan"}
    | {"linearGradient", "radialGradient", "stop"}
)
"""What an SVG may be made of: shapes that are drawn once, where they stand."""

_FOREIGN = re.compile(r"url\(\s*['\"]?\s*[^#'\"\s]|@import|expression\(|javascript:|\\", re.IGNORECASE)
"""What would fetch something, or run something, from within a style."""


class PictureKind(Enum):
    """What a picture is; the value is the ending of its name."""

    PNG = ".png"
    JPEG = ".jpg"
    SVG = ".svg"


def picture_kind(content: bytes) -> PictureKind:
    """What the content of a file is. Raises InvalidValueError for what is not shown as a picture."""
    if len(content) > LARGEST_PICTURE:
        raise _refused(found=f"{len(content)} bytes", expected=f"at most {LARGEST_PICTURE} bytes")
    if content.startswith(_PNG):
        _check_size(int.from_bytes(content[16:20], "big"), int.from_bytes(content[20:24], "big"))
        return PictureKind.PNG
    if content.startswith(_JPEG):
        _check_size(*_jpeg_size(content))
        return PictureKind.JPEG
    _check_svg(content)
    return PictureKind.SVG


def _check_size(width: int, height: int) -> None:
    if not (0 < width <= MAX_EDGE and 0 < height <= MAX_EDGE):
        raise _refused(found=f"{width} × {height} pixels", expected=f"1 to {MAX_EDGE} pixels each way")


def _jpeg_size(content: bytes) -> tuple[int, int]:
    place = 2
    while place + 9 <= len(content) and content[place] == _MARKER:
        marker = content[place + 1]
        if marker == _MARKER:
            place += 1
        elif marker in _BARE:
            place += 2
        elif marker in _SIZES:
            height, width = (int.from_bytes(content[place + at : place + at + 2], "big") for at in (5, 7))
            return width, height
        else:
            place += 2 + int.from_bytes(content[place + 2 : place + 4], "big")
    return 0, 0


def _check_svg(content: bytes) -> None:
    reader = _SvgReader()
    try:
        reader.read(content)
    except (expat.ExpatError, ValueError, LookupError) as error:
        # The last two tell of an encoding that Python does not have.
        raise _refused(reader.found or str(error)) from error
    if reader.found is not None:
        raise _refused(reader.found)


def _refused(found: str, expected: str = "a PNG, a JPEG, or an SVG of plain shapes") -> InvalidValueError:
    return InvalidValueError(field="picture", found=found, expected=expected)


class _SvgReader:
    """Reads an SVG once; `found` is the first thing in it that does not belong into one of plain shapes."""

    def __init__(self) -> None:
        self.found: str | None = None
        self._depth = 0
        self._elements = 0
        self._style: list[str] = []

    def read(self, content: bytes) -> None:
        parser = expat.ParserCreate(namespace_separator=" ")
        parser.StartDoctypeDeclHandler = self._doctype
        parser.ProcessingInstructionHandler = lambda *_: self._refuse("a processing instruction")
        parser.StartElementHandler = self._begin
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._style.append
        # In pieces, so that what is refused is not read to its end.
        for start in range(0, len(content), 4096):
            parser.Parse(content[start : start + 4096], False)
            if self.found is not None:
                return
        parser.Parse(b"", True)
        if _FOREIGN.search("".join(self._style)):
            self._refuse("a style that reaches outside")

    def _doctype(self, _name: str, _system: str | None, _public: str | None, inside: bool) -> None:  # noqa: FBT001 - expat's
        if inside:
            self._refuse("a DOCTYPE with declarations")

    def _begin(self, tag: str, attributes: dict[str, str]) -> None:
        space, _, name = tag.rpartition(" ")
        self._depth += 1
        self._elements += 1
        if self._elements == 1 and name != "svg":
            self._refuse(f"<{name}>")
        if self._depth > MAX_DEPTH or self._elements > MAX_ELEMENTS:
            self._refuse("too many elements")
        ours = space in {"", "http://www.w3.org/2000/svg"}
        if (ours and name not in _ELEMENTS) or (not ours and name in {"script", "image", "use"}):
            self._refuse(f"<{name}>")
        for key, value in attributes.items():
            attribute = key.rpartition(" ")[2].lower()
            if attribute.startswith("on") or (attribute == "href" and not value.startswith("#")):
                self._refuse(attribute)
            if _FOREIGN.search(value):
                self._refuse(f"{attribute} that reaches outside")

    def _end(self, _tag: str) -> None:
        self._depth -= 1

    def _refuse(self, what: str) -> None:
        self.found = self.found or what
