"""The desk decides what a wish means; here it decides with the real catalog and a clock turned by hand."""

from collections.abc import Iterator

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QObject

from footdesk.core.cut_off import CutOff
from footdesk.core.exercise import Milliseconds, Position, Side, Strength
from footdesk.core.history import Place, SessionPlan, SessionRecord, WallTime
from footdesk.core.plan import Kind, Pace, unroll
from footdesk.core.snapshot import Snapshot
from footdesk.core.transitions import Action, State
from footdesk.desk import Choice, Desk
from footdesk.desktop.driver import Driver
from footdesk.places import resources
from footdesk.self_test import SteppedClock
from footdesk.store.catalog import load_catalog
from footdesk.store.settings import MiniShape, Settings

pytestmark = pytest.mark.usefixtures("qapp")


class Bench:
    """A desk with its clock, and all that it said."""

    def __init__(self, parent: QObject) -> None:
        """Put a desk on a driver."""
        self.clock = SteppedClock()
        self.driver = Driver(self.clock, 1.0, parent)
        self.desk = Desk(load_catalog(resources()), Settings(), self.driver, parent)
        self.driver.happened.connect(self.desk.hear)
        self.driver.changed.connect(self.desk.see)
        self.seen: list[Snapshot] = []
        self.over: list[Snapshot] = []
        self.asked: list[Snapshot] = []
        self.left = 0
        self.desk.session_changed.connect(self.seen.append)
        self.desk.session_over.connect(self.over.append)
        self.desk.stop_asked.connect(self.asked.append)
        self.desk.session_left.connect(self._leave)

    def turn(self, by: Milliseconds) -> None:
        """Let time pass."""
        self.clock.turn(by)
        self.driver.beat()

    def _leave(self) -> None:
        self.left += 1


@pytest.fixture
def bench() -> Iterator[Bench]:
    """Give a desk that nothing was wished of."""
    parent = QObject()
    yield Bench(parent)
    parent.deleteLater()


def test_the_chosen_routine_is_planned_in_the_chosen_order(bench: Bench) -> None:
    """What is shown before the start is what Start starts."""
    bench.desk.choose_order(False)
    choice = bench.desk.choice
    assert [exercise.number for exercise in choice.plan.exercises] == list(range(1, 11))
    bench.desk.start(choice.plan.routine.id)
    assert bench.seen[-1].plan == choice.plan


def test_choosing_tells_the_choice_and_the_settings_once(bench: Bench) -> None:
    """A choice that changes nothing tells nothing."""
    choices: list[Choice] = []
    kept: list[Settings] = []
    bench.desk.choice_changed.connect(choices.append)
    bench.desk.settings_changed.connect(kept.append)
    bench.desk.choose_routine("desk-break")
    bench.desk.choose_routine("desk-break")
    assert [choice.plan.routine.id for choice in choices] == ["desk-break"]
    assert [settings.routine for settings in kept] == ["desk-break"]


def test_a_routine_that_is_gone_leaves_the_first_one(bench: Bench) -> None:
    """A remembered routine that no longer exists is replaced by the first there is."""
    bench.desk.choose_routine("gone")
    assert bench.desk.choice.plan.routine.id == "all-ten"


def test_start_starts_what_is_shown_where_the_chosen_routine_is_gone(bench: Bench) -> None:
    """Somebody deleted it, and the first one there is stands in the window: its button must not be dead."""
    wanted: list[str] = []
    bench.desk.start_asked.connect(wanted.append)
    bench.desk.choose_routine("own-gone")
    bench.desk.act(Action.START)
    assert wanted == [bench.desk.choice.plan.routine.id]


def test_a_single_exercise_can_be_started(bench: Bench) -> None:
    """The id of an exercise starts that exercise alone."""
    bench.desk.start("heel-stretch")
    assert [exercise.id for exercise in bench.seen[-1].plan.exercises] == ["heel-stretch"]


def test_an_unknown_id_starts_nothing(bench: Bench) -> None:
    """Nothing happens for a routine that is not there."""
    bench.desk.start("nonsense")
    assert bench.seen == []


def test_start_without_a_session_asks_for_the_chosen_routine(bench: Bench) -> None:
    """Start from the mini timer or across the room is asked about like Start in the window."""
    asked: list[str] = []
    bench.desk.start_asked.connect(asked.append)
    bench.desk.choose_routine("desk-break")
    bench.desk.act(Action.START)
    assert asked == ["desk-break"]
    assert bench.seen == []


def test_stopping_before_anything_is_done_does_not_ask(bench: Bench) -> None:
    """While one still gets ready there is nothing to ask about."""
    bench.desk.start("all-ten")
    bench.desk.act(Action.STOP)
    assert bench.asked == []
    assert bench.left == 1


def test_stopping_later_pauses_and_asks_once(bench: Bench) -> None:
    """Once something was done, Stop asks while the time stands still, and stops only when it is confirmed."""
    bench.desk.start("all-ten")
    bench.turn(8_000)
    bench.desk.act(Action.STOP)
    assert [snapshot.state for snapshot in bench.asked] == [State.PAUSED]
    assert bench.left == 0
    bench.desk.stop()
    assert bench.left == 1


def test_a_new_session_has_nothing_done_yet(bench: Bench) -> None:
    """What an earlier session did is not asked about again."""
    bench.desk.start("all-ten")
    bench.turn(8_000)
    bench.desk.stop()
    bench.desk.start("all-ten")
    bench.desk.act(Action.STOP)
    assert bench.asked == []


def test_a_finished_session_stays_until_it_is_left(bench: Bench) -> None:
    """The end is shown until the person presses Done."""
    bench.desk.start("toe-walking")
    bench.turn(25_000)
    assert [snapshot.state for snapshot in bench.over] == [State.FINISHED]
    assert bench.left == 0
    bench.desk.leave()
    assert bench.left == 1
    assert bench.desk.moment().state is State.READY


def test_the_mini_timer_has_a_moment_before_the_start(bench: Bench) -> None:
    """Without a session the moment is the chosen routine's beginning."""
    moment = bench.desk.moment()
    assert moment.state is State.READY
    assert moment.step.kind is Kind.PREPARE


def test_the_mini_timer_is_set_through_the_settings(bench: Bench) -> None:
    """Its shape, its pin and its height are settings like all others."""
    bench.desk.choose_mini_shape(MiniShape.PILL)
    bench.desk.pin_mini(False)
    bench.desk.cover_full_screen(True)
    settings = bench.desk.settings
    assert (settings.mini_shape, settings.mini_pinned, settings.mini_over_full_screen) == (MiniShape.PILL, False, True)


def test_settings_changed_in_a_session_do_not_disturb_it(bench: Bench) -> None:
    """A session under way keeps its plan when another routine is chosen."""
    bench.desk.start("all-ten")
    bench.desk.choose_routine("desk-break")
    assert bench.desk.moment().plan.routine.id == "all-ten"


def test_a_crash_pauses(bench: Bench) -> None:
    """When we made a mistake, the time stands still."""
    bench.desk.start("all-ten")
    bench.desk.pause()
    assert bench.seen[-1].state is State.PAUSED


def test_a_session_is_carried_on_where_it_was_cut_off(bench: Bench) -> None:
    """The plan is made again as it was, the order and the pace of that time included, and goes on at its side."""
    made_of = SessionPlan("all-ten", "All ten exercises", by_position=True, pace=Pace(prepare=9_000))
    plan = bench.desk.plan_again(made_of)
    assert plan is not None
    carried: list[object] = []
    bench.desk.session_carried_on.connect(lambda _plan, session: carried.append(session))
    record = SessionRecord("1", made_of, WallTime(0, 0, "UTC"), Place(3, Side.RIGHT))
    bench.desk.carry_on(CutOff(record, (), ()), plan)
    now = bench.seen[-1]
    assert carried == [record]
    assert (now.state, now.step.exercise, now.step.side) == (State.RUNNING, 3, Side.RIGHT)
    assert now.plan.pace.prepare == 9_000
    assert [each.position for each in plan.exercises] == sorted(
        (each.position for each in plan.exercises), key=list(Position).index
    )


def test_what_was_left_out_stays_left_out(bench: Bench) -> None:
    """A session that began without some exercises is carried on without them; where none is left, it is not."""
    made_of = SessionPlan("desk-break", "Desk break", by_position=False, pace=Pace(), left_out=("toe-walking",))
    plan = bench.desk.plan_again(made_of)
    assert plan is not None
    assert "toe-walking" not in {each.id for each in plan.exercises}
    assert plan.routine.left_out == ("toe-walking",)
    whole = bench.desk.routine("desk-break")
    assert whole is not None
    everything = replace(made_of, left_out=tuple(each.id for each in whole.exercises))
    assert bench.desk.plan_again(everything) is None


def test_the_strength_of_a_session_is_that_of_its_plan(bench: Bench) -> None:
    """What was easier for once is easier again, whatever the settings say; where none was kept, they say it."""
    bench.desk.change(bench.desk.settings.with_strength("desk-break", Strength.STRONGER))
    made_of = SessionPlan("desk-break", "Desk break", by_position=False, pace=Pace())
    for kept, made in ((None, Strength.STRONGER), *((each, each) for each in Strength)):
        routine = bench.desk.found("desk-break", made)
        assert routine is not None
        assert bench.desk.plan_again(replace(made_of, strength=kept)) == unroll(routine, Pace())


def test_a_routine_that_is_gone_is_not_carried_on(bench: Bench) -> None:
    """Nothing can be made of a routine that no longer exists; a single exercise is found like a routine."""
    gone = SessionPlan("gone", "Gone", by_position=False, pace=Pace())
    assert bench.desk.plan_again(gone) is None
    alone = bench.desk.plan_again(replace(gone, routine="toe-walking"))
    assert alone is not None
    assert [each.id for each in alone.exercises] == ["toe-walking"]


def test_each_routine_keeps_its_own_strength(bench: Bench) -> None:
    """What is chosen for one routine holds for it, for its exercises alone, and for no other routine."""
    bench.desk.choose_strength(Strength.EASIER)
    assert bench.desk.choice.plan.exercises[0].dose.repetitions == 7
    assert bench.desk.settings.strengths == {"all-ten": Strength.EASIER}
    bench.desk.start("toe-pressing")
    assert bench.seen[-1].exercise.dose.repetitions == 7
    bench.desk.choose_routine("desk-break")
    assert bench.desk.choice.plan.exercises[0].dose.repetitions == 10
    found = bench.desk.routine("all-ten")
    assert found is not None
    assert found.strength is Strength.EASIER


def test_a_strength_can_hold_for_one_start(bench: Bench) -> None:
    """What the command line asks for is not kept."""
    bench.desk.start("all-ten", Strength.STRONGER)
    assert bench.seen[-1].exercise.dose.repetitions == 13
    bench.desk.stop()
    bench.desk.start("all-ten")
    assert bench.seen[-1].exercise.dose.repetitions == 10
    assert bench.desk.settings == Settings()


def test_it_can_be_made_easier_on_top_of_a_strength(bench: Bench) -> None:
    """Whoever chose stronger and finds it too much has two thirds of that."""
    bench.desk.start("toe-pressing", Strength.STRONGER)
    bench.turn(5_500)
    bench.desk.act(Action.EASE)
    now = bench.seen[-1]
    assert (now.step.repetitions, now.step.duration) == (9, 3_000)
