"""A session that was cut off goes on at the side that was under way, with all that was done before."""

import pytest

from footdesk.core.cut_off import CutOff
from footdesk.core.exercise import SECOND, Side
from footdesk.core.history import Outcome, Place, Remark, SessionPlan, SessionRecord, StepRecord, WallTime
from footdesk.core.plan import Kind, Pace
from footdesk.core.snapshot import Mark
from footdesk.core.transitions import Action, State
from tests.core.samples import BOTH_ONCE, EACH_TWICE, plan_of

PLAN = plan_of(EACH_TWICE, EACH_TWICE, BOTH_ONCE)


def cut_off(place: Place, *remarks: tuple[int, str, Outcome], steps: tuple[StepRecord, ...] = ()) -> CutOff:
    """A session of PLAN that was cut off somewhere."""
    made_of = SessionPlan("sample", "A sample", by_position=False, pace=Pace())
    session = SessionRecord("1", made_of, WallTime(0, 0, "UTC"), place)
    return CutOff(session, steps, tuple(Remark(number, name, what, 0) for number, name, what in remarks))


def held(kind: Kind = Kind.HOLD, *, complete: bool = True) -> StepRecord:
    """A step of three seconds that ended."""
    return StepRecord(0, "exercise 1", kind, Side.LEFT, 1, None, 0, 3 * SECOND, 3 * SECOND, complete)


def test_it_goes_on_at_the_side_under_way() -> None:
    """The first step is the first one of that side in that exercise, with the time spent so far behind it."""
    ready = cut_off(Place(1, Side.RIGHT), steps=(held(), held())).within(PLAN)
    assert ready.state is State.READY
    snapshot = ready.do(Action.START, 100)[0].at(100)
    assert (snapshot.step.exercise, snapshot.step.side, snapshot.step.kind) == (1, Side.RIGHT, Kind.SWITCH)
    assert snapshot.spent == 6 * SECOND


def test_what_was_done_stays_done() -> None:
    """Done and skipped exercises keep their marks; whoever went back has to do that one again."""
    found = cut_off(
        Place(2, Side.BOTH),
        (0, "exercise 1", Outcome.DONE),
        (1, "exercise 2", Outcome.EASED),
        (1, "exercise 2", Outcome.SKIPPED),
    )
    assert found.marks(PLAN) == (Mark.DONE, Mark.SKIPPED, Mark.TO_DO)
    back = cut_off(Place(0, Side.LEFT), (0, "exercise 1", Outcome.DONE), (0, "exercise 1", Outcome.WENT_BACK))
    assert back.marks(PLAN) == (Mark.TO_DO,) * 3


def test_a_routine_that_has_changed_counts_only_what_it_still_has() -> None:
    """A remark about another exercise, or about a place that is gone, marks nothing."""
    found = cut_off(Place(7, Side.LEFT), (0, "another", Outcome.DONE), (7, "exercise 1", Outcome.DONE))
    assert found.marks(PLAN) == (Mark.TO_DO,) * 3
    assert found.within(PLAN).now_at.place.index == 0
    eased = cut_off(Place(7, Side.LEFT), (7, "exercise 1", Outcome.EASED))
    assert eased.within(PLAN).plan == PLAN


@pytest.mark.parametrize(
    ("step", "worked"),
    [(held(), True), (held(complete=False), False), (held(Kind.PREPARE), False)],
    ids=["a hold", "half a hold", "getting ready"],
)
def test_work_that_was_completed_counts(step: StepRecord, *, worked: bool) -> None:
    """Getting ready, or half a hold, is nothing done yet."""
    assert cut_off(Place(0, Side.LEFT), steps=(step,)).worked is worked


def test_what_was_made_easier_stays_easier() -> None:
    """The exercise under way is carried on as easy as it was made, and no other one is."""
    eased = cut_off(
        Place(1, Side.LEFT),
        (0, "exercise 1", Outcome.EASED),
        (0, "exercise 1", Outcome.DONE),
        (1, "exercise 2", Outcome.EASED),
        (1, "exercise 2", Outcome.WENT_BACK),
        (1, "exercise 2", Outcome.INTERRUPTED),
        (1, "exercise 2", Outcome.EASED),
    )
    assert eased.eased(PLAN) == eased.within(PLAN).eased == 2
    assert eased.within(PLAN).plan.exercises == PLAN.exercises
    assert eased.within(PLAN).plan.total < PLAN.total


@pytest.mark.parametrize(
    "left",
    [
        [(0, "exercise 1", Outcome.DONE)],
        [(0, "exercise 1", Outcome.SKIPPED), (1, "exercise 2", Outcome.WENT_BACK)],
        [(0, "exercise 1", Outcome.WENT_BACK), (0, "exercise 1", Outcome.DONE)],
    ],
    ids=["first time", "skipped", "gone back and come again"],
)
def test_an_exercise_that_was_left_is_not_easier(left: list[tuple[int, str, Outcome]]) -> None:
    """Whatever was made easier before the exercise was last come to counts no more."""
    found = cut_off(Place(1, Side.LEFT), (1, "exercise 2", Outcome.EASED), *left)
    assert found.eased(PLAN) == 0


def test_an_exercise_come_back_to_after_its_end_is_not_easier() -> None:
    """An exercise that was done and is begun again has its whole dose."""
    ended = (0, "exercise 1", Outcome.EASED), (0, "exercise 1", Outcome.DONE), (0, "exercise 1", Outcome.WENT_BACK)
    assert cut_off(Place(0, Side.LEFT), *ended).eased(PLAN) == 0
