"""A session that was cut off is offered again when FootDesk starts."""

from contextlib import closing
from datetime import date
from pathlib import Path

import pytest
from msgspec.structs import replace

from footdesk.core.ending import Ending
from footdesk.core.exercise import Strength
from footdesk.core.plan import Pace, unroll
from footdesk.core.session import prepared
from footdesk.core.snapshot import Mark
from footdesk.core.transitions import Action
from footdesk.desktop.wall import wall_time
from footdesk.places import resources
from footdesk.store.catalog import load_catalog
from footdesk.store.recorder import Recorder
from tests.launcher import Launcher
from tests.store.histories import MADE_OF, START, identifier, opened


def test_a_session_that_was_killed_is_offered_again(launcher: Launcher) -> None:
    """After a kill the next start offers the side under way; Carry on goes on there, in the same session."""
    kill_in_session(launcher.folder)
    app = launcher.open().app
    assert app.window.banner.isVisible()
    assert app.window.banner.words() == "Carry on from Toe walking, both feet?"
    app.window.banner.action_wanted.emit()
    assert app.desk.moment().exercise.id == "toe-walking"
    assert app.desk.moment().marks[0] is Mark.DONE
    assert not app.window.banner.isVisible()
    launcher.close()
    history, _ = opened(launcher.folder)
    with closing(history):
        (session,) = history.sessions(date.min, date.max)
        assert session.ending is Ending.STOPPED


def test_what_was_left_out_is_not_to_do_again(launcher: Launcher) -> None:
    """Who had no pencil is not asked for one when carrying on: the session goes on without that exercise."""
    kill_in_session(launcher.folder, without="toe-pencil-grip")
    app = launcher.open().app
    app.window.banner.action_wanted.emit()
    moment = app.desk.moment()
    assert (moment.exercise.id, moment.count) == ("toe-walking", 9)
    assert "toe-pencil-grip" not in {each.id for each in moment.plan.exercises}
    launcher.close()
    history, _ = opened(launcher.folder)
    with closing(history):
        (session,) = history.sessions(date.min, date.max)
        assert session.plan.left_out == ("toe-pencil-grip",)


@pytest.mark.parametrize("wanted", ["toe-pressing", "three-a-day", "all-ten"])
@pytest.mark.parametrize("strength", [Strength.EASIER, Strength.STRONGER])
def test_what_was_easier_or_stronger_for_once_stays_so(launcher: Launcher, wanted: str, strength: Strength) -> None:
    """A session with --strength is carried on with the plan that was cut off; the next one is as ever."""
    started = launcher.open()
    usual = started.app.desk.found(wanted)
    started.app.desk.start(wanted, strength)
    plan = started.app.desk.moment().plan
    assert usual is not None
    assert plan.routine.exercises != usual.exercises
    started.turn(plan.starts[plan.entry(0) + 3] + 10)
    launcher.close()
    app = launcher.open().app
    app.window.banner.action_wanted.emit()
    assert app.desk.moment().plan == plan
    assert app.desk.found(wanted) == usual


def test_declining_keeps_what_was_done(launcher: Launcher) -> None:
    """Not now ends the killed session when its last step ended, and it is not offered as a killed one again."""
    kill_in_session(launcher.folder)
    app = launcher.open().app
    app.window.banner.close_wanted.emit()
    assert app.driver.look() is None
    launcher.close()
    history, _ = opened(launcher.folder)
    with closing(history):
        assert history.unfinished() is None
        (session,) = history.sessions(date.min, date.max)
        assert history.steps(session.id) != ()


def test_a_session_that_was_stopped_is_offered_the_same_day(launcher: Launcher) -> None:
    """Closing the window in the middle stops a session; opening it again offers to carry on, and Start forgets it."""
    launcher.begin("all-ten").turn(60_000)
    launcher.close()
    app = launcher.open().app
    assert app.window.banner.isVisible()
    app.desk.start("desk-break")
    assert not app.window.banner.isVisible()
    app.window.banner.action_wanted.emit()
    assert app.desk.moment().plan.routine.id == "desk-break"


@pytest.mark.parametrize("killed", [True, False])
def test_not_now_is_remembered(launcher: Launcher, *, killed: bool) -> None:
    """Who declined is not asked again at every start of the day, whether the session was killed or stopped."""
    if killed:
        kill_in_session(launcher.folder)
    else:
        launcher.begin("all-ten").turn(60_000)
        launcher.close()
    app = launcher.open().app
    assert app.window.banner.isVisible()
    app.window.banner.close_wanted.emit()
    launcher.close()
    assert not launcher.open().app.window.banner.isVisible()


def test_nothing_is_offered_of_a_routine_that_is_gone(launcher: Launcher) -> None:
    """What cannot be done again is kept, and nobody is asked."""
    history, _ = opened(launcher.folder)
    with closing(history):
        history.begin(identifier(1), replace(MADE_OF, routine="gone"), wall_time(), START)
    app = launcher.open().app
    assert not app.window.banner.isVisible()
    launcher.close()
    history, _ = opened(launcher.folder)
    with closing(history):
        assert history.unfinished() is None


def kill_in_session(folder: Path, without: str = "") -> None:
    """Leave behind what a kill leaves: a session with its first exercise done, and no end."""
    routine = next(each for each in load_catalog(resources()).routines if each.id == "all-ten").without({without})
    assert routine is not None
    plan = unroll(routine, Pace())
    history, _ = opened(folder)
    with closing(history):
        recorder = Recorder(history, wall_time)
        recorder.load(plan, by_position=False)
        started, first = prepared(plan).do(Action.START, 0)
        for event in (*first, *started.advance(130_000)[1]):
            recorder.hear(event)
