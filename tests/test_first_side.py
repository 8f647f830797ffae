"""The side that is behind begins the next session, if somebody wants that."""

from msgspec.structs import replace

from footdesk.core.exercise import Side
from footdesk.core.transitions import Action
from tests.launcher import Launcher, Started


def first_side(started: Started) -> Side:
    """Give the side with which the chosen routine would begin."""
    return started.app.desk.choice.plan.steps[0].side


def stop_on_the_first_side(started: Started) -> None:
    """Do some repetitions on one side, and stop."""
    started.app.desk.start("toe-pressing")
    for _ in range(8):
        started.turn(started.app.desk.moment().remaining or 0)
    started.app.desk.stop()


def test_the_side_that_is_behind_begins(launcher: Launcher) -> None:
    """At once, after a new start, and no longer when it is switched off or the sides are even again."""
    started = launcher.open()
    desk = started.app.desk
    stop_on_the_first_side(started)
    assert first_side(started) is Side.LEFT
    desk.change(replace(desk.settings, balance_sides=True))
    assert first_side(started) is Side.RIGHT
    launcher.close()

    again = launcher.open()
    assert first_side(again) is Side.RIGHT
    again.app.desk.start("toe-pressing")
    assert again.app.desk.moment().step.side is Side.RIGHT
    for _ in range(8):
        again.turn(again.app.desk.moment().remaining or 0)
    again.app.desk.act(Action.PAUSE)
    again.app.desk.stop()
    assert first_side(again) is Side.LEFT

    stop_on_the_first_side(again)
    assert first_side(again) is Side.RIGHT
    again.app.desk.change(replace(again.app.desk.settings, balance_sides=False))
    assert first_side(again) is Side.LEFT


def test_a_deleted_session_does_not_count(launcher: Launcher) -> None:
    """The balance follows the history."""
    started = launcher.open()
    desk, keeper = started.app.desk, started.app.keeper
    desk.change(replace(desk.settings, balance_sides=True))
    stop_on_the_first_side(started)
    assert first_side(started) is Side.RIGHT
    (day,) = keeper.ask(lambda history: history.days(), ())
    (session,) = keeper.ask(lambda history: history.sessions(day, day), ())
    keeper.change(lambda history: history.delete(session.id))
    assert first_side(started) is Side.LEFT
