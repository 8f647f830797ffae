"""A picture of one's own is small, and draws shapes; whatever else it is, it is refused."""

from pathlib import Path

import pytest

from footdesk.core.exercise import InvalidValueError
from footdesk.store.errors import StoreError
from footdesk.store.picture_check import LARGEST_PICTURE, MAX_EDGE, PictureKind, picture_kind
from footdesk.store.pictures import read_picture
from tests.store.routine_files import SVG, jpeg, png

SPACE = 'xmlns="http://www.w3.org/2000/svg"'


def svg(inside: str) -> bytes:
    """Make an SVG with something inside."""
    return f'<svg {SPACE} xmlns:xlink="http://www.w3.org/1999/xlink">{inside}</svg>'.encode()


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (png(), PictureKind.PNG),
        (jpeg(640, 480), PictureKind.JPEG),
        (SVG, PictureKind.SVG),
        (svg('<defs><linearGradient id="a"/></defs><path d="M0 0" fill="url(#a)"/>'), PictureKind.SVG),
        (svg("<style>path { fill: red }</style><a href='#there'><path/></a>"), PictureKind.SVG),
        (b'<?xml version="1.0"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "x.dtd">' + SVG, PictureKind.SVG),
        (svg('<x:namedview xmlns:x="http://example.org/editor" x:zoom="1"/>'), PictureKind.SVG),
    ],
)
def test_plain_pictures_are_taken(content: bytes, kind: PictureKind) -> None:
    """The three kinds are told by their content, whatever their name is."""
    assert picture_kind(content) is kind


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"GIF89a",
        b"\x89PNG\r\n\x1a\n",
        png(MAX_EDGE + 1, 1),
        png(0, 1),
        jpeg(1, MAX_EDGE + 1),
        b"\xff\xd8\xff",
        b"\xff\xd8\xff\xe0\x00\x04abxxxxxxxxxxx",
        b"\x89PNG" + b"a" * LARGEST_PICTURE,
        svg("<script>alert(1)</script>"),
        svg('<x:script xmlns:x="http://example.org/"/>'),
        svg('<image href="file:///etc/passwd"/>'),
        svg('<use href="#a"/>'),
        svg('<path onclick="x()"/>'),
        svg('<a xlink:href="http://example.org/"><path/></a>'),
        svg('<path fill="url(http://example.org/#a)"/>'),
        svg('<path style="fill: url( &quot;x.svg#a&quot; )"/>'),
        svg("<style>@import 'x.css';</style>"),
        svg("<?xml-stylesheet href='x.css'?>"),
        svg("<g>" * 60 + "</g>" * 60),
        svg("<g/>" * 5_001),
        svg("<g>"),
        b"<html/>",
        b'<!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><svg>&b;</svg>',
        b"<?xml version='1.0' encoding='klingon'?><svg/>",
        b"<?xml version='1.0' encoding='shift-jis'?><svg/>",
    ],
)
def test_whatever_reaches_outside_or_grows_is_refused(content: bytes) -> None:
    """Scripts, references, copies of copies, and pictures of a size that nobody could draw."""
    with pytest.raises(InvalidValueError, match=r"^picture: "):
        picture_kind(content)


def test_a_picture_that_a_person_chose_is_read_or_refused(tmp_path: Path) -> None:
    """The sentence names the file."""
    folder = tmp_path
    (folder / "good.svg").write_bytes(SVG)
    (folder / "bad.svg").write_bytes(b"<html/>")
    assert read_picture(folder / "good.svg") == SVG
    with pytest.raises(StoreError, match=r"bad\.svg cannot be used: at picture, found <html>"):
        read_picture(folder / "bad.svg")
