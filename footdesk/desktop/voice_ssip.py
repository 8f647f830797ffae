"""The words of SSIP, the protocol of speech-dispatcher: commands as bytes, and replies from bytes.

Commands need not wait for each other's replies. The protocol is described in "SSIP: Speech Synthesis Interface
Protocol" (https://htmlpreview.github.io/?https://github.com/brailcom/speechd/blob/master/doc/ssip.html).
"""

from collections.abc import Iterable, Mapping
from pathlib import Path

from msgspec import Struct

from footdesk.desktop.voice_engine import VoiceChoice

MODULES_LISTED = 250
VOICES_LISTED = 249
QUEUED = 225
BEGAN = 701
ENDED = 702
CANCELLED = 703


class Reply(Struct, frozen=True):
    """One line of a reply; `last` is true on the line that ends it."""

    code: int
    text: str
    last: bool


class Replies:
    """Makes lines of whatever pieces arrive."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self._rest = b""

    def take(self, piece: bytes) -> tuple[Reply, ...]:
        """The replies that are complete with this piece; lines that are none are left out."""
        *lines, self._rest = (self._rest + piece).split(b"\r\n")
        return tuple(reply for line in lines if (reply := _reply(line.decode(errors="replace"))) is not None)


def greeting(user: str) -> bytes:
    """Say who we are, ask to hear when speech begins and ends, and which engines there are."""
    return _lines(
        f"SET self CLIENT_NAME {_word(user)}:footdesk:main", "SET self NOTIFICATION ALL on", "LIST OUTPUT_MODULES"
    )


def tuning(choice: VoiceChoice, language: str) -> bytes:
    """Set the engine, the language, the voice, the rate and the volume."""
    chosen = (f"SET self SYNTHESIS_VOICE {_one_line(choice.name)}",) if choice.name else ()
    pace = (f"SET self RATE {choice.rate}", f"SET self VOLUME {2 * choice.volume - 100}")
    return _engine(choice.engine) + _lines(f"SET self LANGUAGE {_word(language)}", *chosen, *pace)


def question(engine: str) -> bytes:
    """Ask for the voices of an engine, by its name or empty."""
    return _engine(engine) + _lines("LIST SYNTHESIS_VOICES")


def speech(text: str) -> bytes:
    """Say a text."""
    line = _one_line(text)
    return _lines("SPEAK", f".{line}" if line.startswith(".") else line, ".")


CANCEL = b"CANCEL self\r\n"
QUIT = b"QUIT\r\n"


def socket_path(environment: Mapping[str, str]) -> Path:
    """Where speech-dispatcher listens: in the runtime folder, or where SPEECHD_ADDRESS says."""
    method, _, path = environment.get("SPEECHD_ADDRESS", "").partition(":")
    if method == "unix_socket" and path:
        return Path(path)
    return Path(environment.get("XDG_RUNTIME_DIR", ""), "speech-dispatcher", "speechd.sock")


def process_of(environment: Mapping[str, str]) -> int | None:
    """The process that listens there, as its own note says; None if it is not a speech-dispatcher's any more."""
    note = socket_path(environment).parent / "pid" / "speech-dispatcher.pid"
    try:
        number = int(note.read_text(encoding="ascii"))
        name = Path("/proc", str(number), "comm").read_text(encoding="utf-8")
    except (OSError, ValueError):
        return None
    # The system keeps the first 15 letters of a name.
    return number if name.strip() == "speech-dispatcher"[:15] else None


def voices_of(lines: Iterable[str], language: str) -> tuple[str, ...]:
    """The names of a language's voices, from lines of name, language and variant.

    Variants of one voice, which espeak-ng has by the hundred, are left out.
    """
    wanted = _primary(language)
    rows = (line.split("\t") for line in lines)
    return tuple(row[0] for row in rows if len(row) > 1 and _primary(row[1]) == wanted and "+" not in row[0])


def _reply(line: str) -> Reply | None:
    code, mark, text = line[:3], line[3:4], line[4:]
    return Reply(int(code), text, mark == " ") if code.isdecimal() and mark in {" ", "-"} else None


def _engine(name: str) -> bytes:
    return _lines(f"SET self OUTPUT_MODULE {_one_line(name)}") if name else b""


def _lines(*lines: str) -> bytes:
    return "".join(f"{line}\r\n" for line in lines).encode()


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _word(text: str) -> str:
    return "".join(text.split()).replace(":", "")


def _primary(language: str) -> str:
    return language.replace("_", "-").partition("-")[0].lower()
