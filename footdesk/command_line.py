"""The command line: what can be asked for, and who answers it.

A double-click comes through here too, and waits for nothing that is not named at the top: neither the exercises nor Qt.
"""

import importlib
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from footdesk import lean_start

if TYPE_CHECKING:
    from footdesk.core.exercise import Strength

EXIT_FAILED = 1
EXIT_MISUSED = 2


class Request(NamedTuple):
    """What the command line asks for; `routine` and `plan` are ids, `file` a routine file, `data` a folder."""

    routine: str | None = None
    file: Path | None = None
    plan: str | None = None
    by_position: bool = False
    strength: "Strength | None" = None
    background: bool = False
    mini: bool = False
    data: Path | None = None
    speed: float = 1.0
    silent: bool = False
    history: bool = False
    json: bool = False
    self_test: bool = False


def parse(arguments: Sequence[str]) -> Request:
    """Understand the arguments, or say in one sentence what is wrong with them and leave with 2."""
    if not arguments:
        return Request()
    # Loaded where there are any: a double-click gives none.
    from footdesk.arguments import understood  # noqa: PLC0415 - see above

    given = understood(arguments)
    return Request(
        routine=given.start,
        file=given.file,
        plan=given.plan,
        by_position=given.by_position,
        strength=given.strength,
        background=given.background,
        mini=given.mini,
        data=given.data,
        speed=given.speed,
        silent=given.silent,
        history=given.history,
        json=given.json,
        self_test=given.self_test,
    )


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the command line asks for; the exit status is 0, 1 if it failed, 2 if it was not understood."""
    request = parse(sys.argv[1:] if arguments is None else arguments)
    status: int | None = None
    if request.history:
        # Loaded only when it is asked for.
        status = importlib.import_module("footdesk.history_print").run(request)
    elif request.plan or request.routine:
        # Likewise.
        status = importlib.import_module("footdesk.routine_answers").answer(request)
    return _open(request) if status is None else status


def _open(request: Request) -> int:
    lean_start.put_off_collection()
    lean_start.load_qt()
    # Loaded here because Qt takes longer than all the rest, and cannot be loaded where it has no libraries.
    windows = importlib.import_module("footdesk.self_test" if request.self_test else "footdesk.opening")
    status: int = windows.run(request)
    return status
