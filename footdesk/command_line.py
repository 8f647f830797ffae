"""The command line: what can be asked for, and what is answered without opening a window.

Qt is loaded only when a window is wanted, so that `--plan` answers on a machine without a screen.
"""

import importlib
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from footdesk import lean_start
from footdesk.core.exercise import Strength
from footdesk.core.plan import Pace, Plan, unroll
from footdesk.core.routine import Routine, single
from footdesk.core.strength import strengthened
from footdesk.places import resources
from footdesk.plan_text import plan_text
from footdesk.store.catalog import Catalog, load_catalog
from footdesk.store.errors import StoreError
from footdesk.store.settings import Settings
from footdesk.three_a_day import ID as THREE_A_DAY
from footdesk.three_a_day import all_of_them

EXIT_FAILED = 1
EXIT_MISUSED = 2


@dataclass(frozen=True, slots=True)
class Request:
    """What the command line asks for; `routine` and `plan` are ids, `file` a routine file, `data` a folder."""

    routine: str | None = None
    file: Path | None = None
    plan: str | None = None
    by_position: bool = False
    strength: Strength | None = None
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


def find_routine(catalog: Catalog, wanted: str) -> Routine | None:
    """The routine, or the single exercise as a routine, with this id."""
    routines = {exercise.id: single(exercise) for exercise in catalog.exercises}
    routines |= {routine.id: routine for routine in _routines(catalog)}
    return routines.get(wanted)


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the command line asks for; the exit status is 0, 1 if it failed, 2 if it was not understood."""
    request = parse(sys.argv[1:] if arguments is None else arguments)
    if request.history:
        # Loaded only when it is asked for.
        answered: int = importlib.import_module("footdesk.history_print").run(request)
        return answered
    wishes = tuple(filter(None, (request.plan, request.routine)))
    try:
        shipped = load_catalog(resources())
        catalog = shipped
        if any(find_routine(shipped, wanted) is None for wanted in wishes):
            # Loaded only when something is asked for that is not shipped.
            catalog = importlib.import_module("footdesk.own_reading").with_own_of(shipped, request.data)
    except StoreError as error:
        return _fail(EXIT_FAILED, str(error))
    for wanted in wishes:
        if find_routine(catalog, wanted) is None:
            known = ", ".join(routine.id for routine in _routines(catalog))
            return _fail(EXIT_MISUSED, f"There is no routine or exercise called {wanted}. The routines are {known}.")
    if request.plan and (routine := find_routine(catalog, request.plan)):
        return _print_plan(request, catalog, routine)
    lean_start.put_off_collection()
    lean_start.load_qt()
    # Loaded here because Qt takes longer than all the rest, and cannot be loaded where it has no libraries.
    windows = importlib.import_module("footdesk.self_test" if request.self_test else "footdesk.app")
    status: int = windows.run(request, shipped)
    return status


def _routines(catalog: Catalog) -> tuple[Routine, ...]:
    return (*catalog.routines, all_of_them(catalog, Settings().at_a_time))


def _print_plan(request: Request, catalog: Catalog, found: Routine) -> int:
    routine: Routine = found
    if found.id == THREE_A_DAY:
        try:
            # Loaded only when it is asked for.
            routine = importlib.import_module("footdesk.day_reading").todays(catalog, request.data)
        except StoreError as error:
            return _fail(EXIT_FAILED, str(error))
    routine = strengthened(routine, request.strength or Strength.STANDARD)
    plan: Plan = unroll(routine.by_position() if request.by_position else routine, Pace())
    sys.stdout.write(plan_text(plan))
    return 0


def _fail(status: int, sentence: str) -> int:
    sys.stderr.write(f"footdesk: {sentence}\n")
    return status
