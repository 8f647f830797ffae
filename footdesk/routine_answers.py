"""What is answered about routines without opening a window, and without Qt."""

import importlib
import sys

from footdesk.command_line import EXIT_FAILED, EXIT_MISUSED, Request
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


def read_catalog() -> Catalog | None:
    """The shipped exercises and routines; None, with a sentence, where they cannot be read."""
    try:
        return load_catalog(resources())
    except StoreError as error:
        _fail(EXIT_FAILED, str(error))
        return None


def find_routine(catalog: Catalog, wanted: str) -> Routine | None:
    """The routine, or the single exercise as a routine, with this id."""
    routines = {exercise.id: single(exercise) for exercise in catalog.exercises}
    routines |= {routine.id: routine for routine in _routines(catalog)}
    return routines.get(wanted)


def answer(request: Request) -> int | None:
    """Print the plan that is asked for, or say that there is no such routine; None where a window is wanted."""
    shipped = read_catalog()
    if shipped is None:
        return EXIT_FAILED
    wishes = tuple(filter(None, (request.plan, request.routine)))
    catalog = shipped
    if any(find_routine(shipped, wanted) is None for wanted in wishes):
        try:
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
    return None


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
