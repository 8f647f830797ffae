"""Who speaks at a moment: the voice or the screen reader, never both."""

from enum import Enum


class Announce(Enum):
    """How much a screen reader is told during a session."""

    EVERY = "every"
    MAIN = "main"
    OFF = "off"


class Weight(Enum):
    """How much a moment matters: a main one changes what the body does next, a minor one only counts along."""

    MAIN = "main"
    MINOR = "minor"


class Speaker(Enum):
    """The one that speaks."""

    VOICE = "voice"
    READER = "reader"


_ANNOUNCED = {
    Announce.EVERY: frozenset({Weight.MAIN, Weight.MINOR}),
    Announce.MAIN: frozenset({Weight.MAIN}),
    Announce.OFF: frozenset[Weight](),
}


def usual_announce(*, voice: bool) -> Announce:
    """How much is announced as long as nobody has chosen: beside the voice the main steps alone."""
    return Announce.MAIN if voice else Announce.EVERY


def speaker(weight: Weight, announce: Announce, *, voice: bool, reader: bool) -> Speaker | None:
    """The one that speaks at a moment of this weight; None if nobody does.

    `voice` is whether spoken cues are on, `reader` whether a screen reader runs. The reader takes what it is to
    announce; the voice has the rest.
    """
    if reader and weight in _ANNOUNCED[announce]:
        return Speaker.READER
    return Speaker.VOICE if voice else None
