"""The self-test: it opens every window, loads every resource and runs a whole routine on a clock of its own.

It is for a packaged program on a machine that nobody has tried it on: it prints what it saw, or what is wrong.
"""

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtWidgets import QApplication

from footdesk import __version__
from footdesk.app import App
from footdesk.application import Opened, make_application
from footdesk.command_line import EXIT_FAILED, Request
from footdesk.core.events import Event, StepEnded
from footdesk.core.exercise import Milliseconds
from footdesk.core.plan import Plan
from footdesk.core.transitions import State
from footdesk.desktop.clock import Reading
from footdesk.desktop.profile import separate_profile
from footdesk.routine_answers import read_catalog
from footdesk.store.catalog import Catalog
from footdesk.ui.icons import NAMES, icon
from footdesk.ui.mini_shape import MiniShape
from footdesk.ui.sections import EXERCISES, SETTINGS
from footdesk.ui.shell import Shell

ICON_SIZE = 24


class SteppedClock:
    """A clock that stands still until it is turned."""

    def __init__(self) -> None:
        """Begin at zero."""
        self._reading = Reading(0, 0, 0)

    def __call__(self) -> Reading:
        """Read it."""
        return self._reading

    def turn(self, by: Milliseconds) -> None:
        """Let the session's time pass, but none of the machine's: a jump is no sleep here."""
        self._reading = replace(self._reading, now=self._reading.now + by)


class FaultError(Exception):
    """Something is not as it has to be; the message says what."""


class Seen(Struct, frozen=True):
    """What a run of the session came to."""

    plan: Plan
    steps: int
    spent: Milliseconds


def run(_request: Request) -> int:
    """Test everything in a folder that is thrown away; the exit status is 0, or 1 after a sentence about the fault."""
    catalog, application = read_catalog(), make_application()
    if catalog is None:
        return EXIT_FAILED
    with TemporaryDirectory(prefix="footdesk-") as folder:
        try:
            seen = _test(application, catalog, Path(folder))
        except FaultError as fault:
            sys.stderr.write(f"footdesk: The self-test failed: {fault}\n")
            return EXIT_FAILED
    exercises = len(seen.plan.exercises)
    said = f"{exercises} exercises, {seen.steps} steps, {seen.spent} ms as planned, {len(NAMES)} icons"
    sys.stdout.write(f"FootDesk {__version__} self-test passed: {said}.\n")
    return 0


def _test(application: QApplication, catalog: Catalog, folder: Path) -> Seen:
    _require(not catalog.problems, "; ".join(str(problem) for problem in catalog.problems))
    clock = SteppedClock()
    app = App(Opened(application, separate_profile(folder), Shell()), Request(silent=True), catalog, clock)
    app.open()
    application.processEvents()
    _require(app.shell.isVisible(), "the window does not open")
    _look_at_icons(app)
    _look_at_figures(app, catalog)
    _open_others(application, app)
    seen = _run_session(application, app, clock)
    app.close()
    application.processEvents()
    return seen


def _look_at_icons(app: App) -> None:
    for name in NAMES:
        _require(not icon(name, app.appearance.theme).pixmap(ICON_SIZE).isNull(), f"the icon {name} is missing")


def _look_at_figures(app: App, catalog: Catalog) -> None:
    for exercise in catalog.exercises:
        _require(exercise.shown_figure in app.figures, f"the figure of {exercise.id} cannot be read")


def _open_others(application: QApplication, app: App) -> None:
    app.open_mini()
    _require(app.mini is not None and app.mini.isVisible(), "the mini timer does not open")
    for shape in MiniShape:
        app.show_mini_shape(shape)
        application.processEvents()
    app.open_room()
    application.processEvents()
    _require(app.room is not None and app.room.isVisible(), "the view across the room does not open")
    _close_room(app)
    app.window.show_section(SETTINGS.id)
    _require(app.window.elsewhere, "the page of the settings does not open")
    app.window.show_section(EXERCISES.id)
    dialogs = app.window.dialogs
    for show in (app.sections.list_keys, dialogs.show_about, dialogs.show_safety, dialogs.show_evidence):
        show()
        application.processEvents()


def _close_room(app: App) -> None:
    if app.room is not None:
        app.room.close()


def _run_session(application: QApplication, app: App, clock: SteppedClock) -> Seen:
    events: list[Event] = []
    app.driver.happened.connect(events.append)
    app.desk.start(app.desk.choice.plan.routine.id)
    while (moment := app.desk.moment()).state is State.RUNNING:
        clock.turn(moment.remaining or 0)
        app.driver.beat()
        application.processEvents()
    ended = [event for event in events if isinstance(event, StepEnded)]
    spent = sum(event.spent for event in ended)
    _require(moment.state is State.FINISHED, f"the session stands at {moment.state.value}")
    _require(spent == moment.plan.total, f"the session took {spent} ms instead of {moment.plan.total}")
    return Seen(moment.plan, len(ended), spent)


def _require(holds: bool, fault: str) -> None:  # noqa: FBT001 - reads as a sentence
    if not holds:
        raise FaultError(fault)
