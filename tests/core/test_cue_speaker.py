"""Who speaks: the voice or the screen reader, never both."""

from itertools import product

import pytest

from footdesk.core.cue_speaker import Announce, Speaker, Weight, speaker, usual_announce

VOICE, READER = Speaker.VOICE, Speaker.READER


@pytest.mark.parametrize(
    ("announce", "weight", "with_voice", "without_voice"),
    [
        (Announce.EVERY, Weight.MAIN, READER, READER),
        (Announce.EVERY, Weight.MINOR, READER, READER),
        (Announce.MAIN, Weight.MAIN, READER, READER),
        (Announce.MAIN, Weight.MINOR, VOICE, None),
        (Announce.OFF, Weight.MAIN, VOICE, None),
        (Announce.OFF, Weight.MINOR, VOICE, None),
    ],
)
def test_beside_a_reader(
    announce: Announce, weight: Weight, with_voice: Speaker | None, without_voice: Speaker | None
) -> None:
    """The reader takes what it is to announce, and the voice has the rest where it is on."""
    assert speaker(weight, announce, voice=True, reader=True) is with_voice
    assert speaker(weight, announce, voice=False, reader=True) is without_voice


def test_without_a_reader() -> None:
    """Where no screen reader runs, the voice says all it is on for, whatever would be announced."""
    for weight, announce in product(Weight, Announce):
        assert speaker(weight, announce, voice=True, reader=False) is VOICE
        assert speaker(weight, announce, voice=False, reader=False) is None


def test_as_long_as_nobody_has_chosen() -> None:
    """Beside the voice the screen reader tells the main steps alone, without it every step."""
    assert usual_announce(voice=True) is Announce.MAIN
    assert usual_announce(voice=False) is Announce.EVERY
