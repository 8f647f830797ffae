"""The protocol of speech-dispatcher, as bytes."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from footdesk.desktop.voice_engine import VoiceChoice
from footdesk.desktop.voice_ssip import (
    Replies,
    Reply,
    greeting,
    process_of,
    question,
    socket_path,
    speech,
    tuning,
    voices_of,
)

WHOLE = b"208 OK CLIENT NAME SET\r\n250-espeak-ng\r\n250 OK MODULE LIST SENT\r\n701-3\r\n701-1\r\n701 BEGIN\r\n"
REPLIES = (
    Reply(208, "OK CLIENT NAME SET", last=True),
    Reply(250, "espeak-ng", last=False),
    Reply(250, "OK MODULE LIST SENT", last=True),
    Reply(701, "3", last=False),
    Reply(701, "1", last=False),
    Reply(701, "BEGIN", last=True),
)


@given(st.lists(st.integers(0, len(WHOLE))))
def test_replies_in_any_pieces(cuts: list[int]) -> None:
    """However the bytes are cut, the same replies come out."""
    ends = [*sorted(cuts), len(WHOLE)]
    replies, start, found = Replies(), 0, list[Reply]()
    for end in ends:
        found += replies.take(WHOLE[start:end])
        start = end
    assert tuple(found) == REPLIES


def test_noise_is_left_out() -> None:
    """Lines that are no replies are nobody's business."""
    assert Replies().take(b"\r\nwhat\r\n12\r\n200 OK\r\n") == (Reply(200, "OK", last=True),)


def test_speech() -> None:
    """A text is one line, and one that begins with a dot does not end itself."""
    assert speech("Hold.\n4 of 10.") == b"SPEAK\r\nHold. 4 of 10.\r\n.\r\n"
    assert speech("...") == b"SPEAK\r\n....\r\n.\r\n"


def test_greeting() -> None:
    """A name with spaces or colons cannot break the line."""
    assert greeting("a b:c").startswith(b"SET self CLIENT_NAME abc:footdesk:main\r\n")


def test_tuning() -> None:
    """The volume of 0 to 100 is spread over that of the protocol; engine and voice are set only where they are chosen.

    The engine comes first, since language and voice are the engine's.
    """
    usual = b"SET self LANGUAGE de\r\nSET self RATE 10\r\nSET self VOLUME 100\r\n"
    assert tuning(VoiceChoice(rate=10), "de") == usual
    assert tuning(VoiceChoice(volume=0, engine="festival", name="Anna"), "de").split(b"\r\n") == [
        b"SET self OUTPUT_MODULE festival",
        b"SET self LANGUAGE de",
        b"SET self SYNTHESIS_VOICE Anna",
        b"SET self RATE 0",
        b"SET self VOLUME -100",
        b"",
    ]


def test_question() -> None:
    """The voices asked for are those of the engine that is chosen."""
    assert question("") == b"LIST SYNTHESIS_VOICES\r\n"
    assert question("festival\r\nQUIT") == b"SET self OUTPUT_MODULE festival QUIT\r\nLIST SYNTHESIS_VOICES\r\n"


@pytest.mark.parametrize(
    ("environment", "path"),
    [
        ({"XDG_RUNTIME_DIR": "/run/user/7"}, "/run/user/7/speech-dispatcher/speechd.sock"),
        ({"XDG_RUNTIME_DIR": "/run/user/7", "SPEECHD_ADDRESS": "unix_socket:/elsewhere"}, "/elsewhere"),
        ({"XDG_RUNTIME_DIR": "/r", "SPEECHD_ADDRESS": "inet_socket:host:1"}, "/r/speech-dispatcher/speechd.sock"),
    ],
)
def test_socket_path(environment: dict[str, str], path: str) -> None:
    """The socket is where the environment says, and otherwise in the runtime folder."""
    assert socket_path(environment) == Path(path)


def test_voices_of_a_language() -> None:
    """Voices of other regions count, variants and other languages do not."""
    lines = ["German\tde\tnone", "German+Anna\tde\tAnna", "Swiss\tde-CH\tnone", "Dutch\tnl\tnone", "broken"]
    assert voices_of(lines, "de_AT") == ("German", "Swiss")


def test_the_process_of_a_note(tmp_path: Path) -> None:
    """A note that is missing, wrong, or of another program names no process."""
    environment = {"XDG_RUNTIME_DIR": str(tmp_path)}
    note = tmp_path / "speech-dispatcher" / "pid" / "speech-dispatcher.pid"
    assert process_of(environment) is None
    note.parent.mkdir(parents=True)
    for text in ("", "none", "1", "0"):
        note.write_text(text)
        assert process_of(environment) is None
