"""The command line: what can be asked for, and what is answered without opening a window.

Qt is loaded only when a window is wanted, so that `--plan` answers on a machine without a screen.
"""

import argparse
import importlib
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn

from footdesk import __version__, lean_start
from footdesk.core.plan import Pace, Plan, unroll
from footdesk.core.routine import Routine, single
from footdesk.places import resources
from footdesk.plan_text import plan_text
from footdesk.store.catalog import Catalog, load_catalog
from footdesk.store.errors import StoreError

EXIT_FAILED = 1
EXIT_MISUSED = 2

FASTEST = 1000.0
"""The most that `--speed` takes."""


@dataclass(frozen=True, slots=True)
class Request:
    """What the command line asks for; `routine` and `plan` are ids, `data` a folder."""

    routine: str | None = None
    plan: str | None = None
    by_position: bool = False
    mini: bool = False
    data: Path | None = None
    speed: float = 1.0
    silent: bool = False
    self_test: bool = False


class _Parser(argparse.ArgumentParser):
    """A parser whose complaint is one sentence."""

    def error(self, message: str) -> NoReturn:
        """Say what is wrong and leave with 2."""
        self.exit(EXIT_MISUSED, f"footdesk: {message}. Try footdesk --help.\n")


def parse(arguments: Sequence[str]) -> Request:
    """Understand the arguments, or say in one sentence what is wrong with them and leave with 2."""
    parser = _Parser(prog="footdesk", description="Ten gentle foot exercises, with a timer to follow.")
    parser.add_argument("--start", metavar="ROUTINE", help="begin a routine at once")
    parser.add_argument("--plan", metavar="ROUTINE", help="print every step of a routine with its time, and leave")
    parser.add_argument("--by-position", action="store_true", help="stand, then sit, then lie: one trip down")
    parser.add_argument("--mini", action="store_true", help="open the mini timer as well")
    parser.add_argument("--data", metavar="DIR", type=Path, help="keep everything in this folder: a separate profile")
    parser.add_argument("--speed", metavar="N", type=_speed, default=1.0, help="run the clock N times as fast")
    parser.add_argument(
        "--silent", action="store_true", help="without sounds and spoken cues, whatever the settings say"
    )
    parser.add_argument("--self-test", action="store_true", help="open every window, run a routine, and leave")
    parser.add_argument("--version", action="version", version=f"FootDesk {__version__}")
    given = parser.parse_args(arguments)
    return Request(
        routine=given.start,
        plan=given.plan,
        by_position=given.by_position,
        mini=given.mini,
        data=given.data,
        speed=given.speed,
        silent=given.silent,
        self_test=given.self_test,
    )


def find_routine(catalog: Catalog, wanted: str) -> Routine | None:
    """The routine, or the single exercise as a routine, with this id."""
    routines = {single(exercise).id: single(exercise) for exercise in catalog.exercises}
    routines |= {routine.id: routine for routine in catalog.routines}
    return routines.get(wanted)


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the command line asks for; the exit status is 0, 1 if it failed, 2 if it was not understood."""
    request = parse(sys.argv[1:] if arguments is None else arguments)
    try:
        catalog = load_catalog(resources())
    except StoreError as error:
        return _fail(EXIT_FAILED, str(error))
    for wanted in filter(None, (request.plan, request.routine)):
        if find_routine(catalog, wanted) is None:
            known = ", ".join(routine.id for routine in catalog.routines)
            return _fail(EXIT_MISUSED, f"There is no routine or exercise called {wanted}. The routines are {known}.")
    if request.plan and (routine := find_routine(catalog, request.plan)):
        return _print_plan(routine, by_position=request.by_position)
    lean_start.put_off_collection()
    lean_start.load_qt()
    # Loaded here because Qt takes longer than all the rest, and cannot be loaded where it has no libraries.
    windows = importlib.import_module("footdesk.self_test" if request.self_test else "footdesk.app")
    status: int = windows.run(request, catalog)
    return status


def _print_plan(routine: Routine, *, by_position: bool) -> int:
    plan: Plan = unroll(routine.by_position() if by_position else routine, Pace())
    sys.stdout.write(plan_text(plan))
    return 0


def _speed(text: str) -> float:
    try:
        speed = float(text)
    except ValueError:
        speed = 0.0
    if not 0 < speed <= FASTEST:
        reason = f"{text!r} is not a number above 0 and up to {FASTEST:.0f}"
        raise argparse.ArgumentTypeError(reason)
    return speed


def _fail(status: int, sentence: str) -> int:
    sys.stderr.write(f"footdesk: {sentence}\n")
    return status
