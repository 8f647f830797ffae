"""What is mutated: good files, lists and pictures, and words that mean something in them."""

from pathlib import Path

from tests.store.routine_files import SMALL, SVG, WHOLE, jpeg, png

FOLDER = Path(__file__).parent / "corpus"
"""Inputs that were found to matter: whatever once failed stands here for good."""

LISTS = (
    b"Morning:\nCalf raises 3 x 12 each leg, hold 5 s, rest 30 s\nTowel curls 2 sets of 10\n",
    b"- Ankle circles, 30 sec each side\n- Toe yoga 10 reps (hold 2s, relax 1s), with a towel\n",
    "Füße heben x15 both feet\nBalance left leg only 2 min\nStretch 3×30″ with a towel, sitting\n".encode(),
)

FILES = (SMALL.encode(), WHOLE.encode())

PICTURES = (
    SVG,
    png(),
    jpeg(4, 4),
    b'<svg xmlns="http://www.w3.org/2000/svg"><style>a{}</style><g><a href="#b"/></g></svg>',
)

WORDS = (
    *(b"footdesk", b"routine", b"exercises", b"pictures", b"dose", b"stages", b"cues", b"kit", b"seconds", b"name"),
    *(b"repetitions", b"relax_seconds", b"rest_seconds", b"first_side", b"image", b"data", b"id", b"instructions"),
    *(b"[[", b"]]", b"[", b"]", b"{", b"}", b"=", b",", b".", b'"""', b"'''", b'"', b"\\u0000", b"\\ud800", b"#"),
    *(b"nan", b"inf", b"-1", b"1e308", b"0x" + b"f" * 400, b"9" * 5000, b"1979-05-27T07:32:00Z", b"true", b"0.0001"),
    *(b"../../etc/passwd", b"/dev/zero", b"\x00", b"\xff\xfe", b"\xed\xa0\x80", b"<b>", b"\xe2\x80\xae", b"\r", b"\n"),
    *(b"own-", b"toe-pressing", b"a." * 150, b"[" * 1500, b"{a=" * 1500, b"each", b"left", b"hold", b"walk"),
    *(b" 3 x 12 ", b" 30 s ", b" each leg ", b" x ", b" sets of ", b" rest ", b" relax 2 s", b"1,5 min", b" 999999 "),
    *(b"<script>", b"<use href='#a'/>", b"<!DOCTYPE svg [", b"<!ENTITY a 'b'>", b"&a;", b"onload=''", b"url(x)"),
)


def seeds() -> dict[str, list[bytes]]:
    """The good inputs and those that were found, by what reads them: `file`, `list` or `picture`."""
    found = {"file": [*FILES], "list": [*LISTS], "picture": [*PICTURES]}
    for path in sorted(FOLDER.iterdir()):
        found[path.stem.partition("-")[0]].append(path.read_bytes())
    return found
