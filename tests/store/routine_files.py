"""Routine files and pictures for the tests, some of them made by somebody who means harm."""

from base64 import b64encode
from zlib import compress, crc32

SVG = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 4"><path d="M0 0h4v4z"/></svg>'
"""A small picture of shapes."""


def png(width: int = 2, height: int = 2) -> bytes:
    """Make a grey PNG; one that only says that it is large is small all the same."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return len(data).to_bytes(4, "big") + kind + data + crc32(kind + data).to_bytes(4, "big")

    head = width.to_bytes(4, "big") + height.to_bytes(4, "big") + bytes((8, 0, 0, 0, 0))
    rows = (b"\0" + b"\x80" * width) * height if width * height < 10_000 else b""
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", compress(rows)) + chunk(b"IEND", b"")


def jpeg(width: int, height: int) -> bytes:
    """Make the beginning of a JPEG, up to its size."""
    frame = b"\x08" + height.to_bytes(2, "big") + width.to_bytes(2, "big") + b"\x01\x01\x11\x00"
    before = b"\xff\xd8" + b"\xff\xe0\x00\x04ab" + b"\xff\xff\x01"
    return before + b"\xff\xc0" + (len(frame) + 2).to_bytes(2, "big") + frame


PNG_TEXT = b64encode(png()).decode()

SMALL = """\
footdesk = 1

[routine]
id = "morning"
name = "Morning"

[[routine.exercises]]
exercise = "calf-raises"

[[exercises]]
id = "calf-raises"
name = "Calf raises"

[exercises.dose]
seconds = 5
"""
"""The least that a routine with an exercise of its own needs."""

WHOLE = f"""\
footdesk = 1

[routine]
id = "morning"
name = "Füße am Morgen"

[[routine.exercises]]
exercise = "calf-raises"

[[routine.exercises]]
exercise = "toe-pressing"

[routine.exercises.dose]
sides = "right"
repetitions = 3
work = "hold"
seconds = 4.5
relax_seconds = 2
rest_seconds = 0

[[routine.exercises]]
exercise = "calf-raises"

[routine.exercises.dose]
sides = "each"
repetitions = 2
work = "move"
relax_seconds = 0
first_side = "right"

[[exercises]]
id = "calf-raises"
name = "Calf raises"
position = "standing"
limb = "leg"
kit = [
    "wall",
    "chair",
]
image = "calf.png"
picture = "Standing on the toes"
instructions = [
    "Stand tall.",
    "Rise on your toes.",
]
care = "Stop if it hurts."

[exercises.dose]
sides = "both"
repetitions = 12
work = "move"
seconds = 3
relax_seconds = 1

[[exercises.dose.stages]]
name = "Up"
cue = "Rise."
seconds = 1.25

[[exercises.dose.stages]]
name = "Down"

[exercises.cues]
prepare = "Stand tall."
work = "Up and down."

[[pictures]]
name = "calf.png"
data = "{PNG_TEXT}"
"""
"""A file with nearly everything that one can have."""
