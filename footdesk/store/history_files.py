"""The files that the history goes out to, and comes in from."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from enum import Enum
from pathlib import Path

from footdesk.core.history import WholeSession
from footdesk.store.history_csv import sessions_csv, steps_csv
from footdesk.store.history_json import history_json
from footdesk.store.whole_file import write_parts

MARK = b"\xef\xbb\xbf"
"""What tells a spreadsheet that a text is UTF-8."""


class Format(Enum):
    """What a history can be written as."""

    JSON = "json"
    SESSIONS_CSV = "sessions.csv"
    STEPS_CSV = "steps.csv"


def write_sessions(
    sessions: Iterable[WholeSession], path: Path, kind: Format, names: Mapping[str, str] | None = None
) -> None:
    """Write sessions into a file; `names` are those of the exercises by their ids, deleted ones included.

    Raises StoreError when it cannot be written; what was there then stays.
    """
    write_parts(path, _PARTS[kind](sessions, names or {}))


def _csv(lines: Iterator[str]) -> Iterator[bytes]:
    yield MARK
    yield from (line.encode() for line in lines)


_PARTS: dict[Format, Callable[[Iterable[WholeSession], Mapping[str, str]], Iterator[bytes]]] = {
    Format.JSON: lambda sessions, _: history_json(sessions),
    Format.SESSIONS_CSV: lambda sessions, _: _csv(sessions_csv(sessions)),
    Format.STEPS_CSV: lambda sessions, names: _csv(steps_csv(sessions, names)),
}
