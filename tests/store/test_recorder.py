"""The recorder: a session that is run is the session that is read, with every step, remark and place."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from footdesk.core.ending import Ending
from footdesk.core.events import Event, Started, StepEnded
from footdesk.core.exercise import SECOND, Milliseconds, Side, Strength
from footdesk.core.history import Outcome, Place, SessionRecord, WallTime
from footdesk.core.plan import Kind, Plan, unroll
from footdesk.core.session import Session, prepared
from footdesk.core.strength import strengthened
from footdesk.core.transitions import Action
from footdesk.store.errors import StoreError
from footdesk.store.recorder import Recorder
from tests.core.samples import BOTH_ONCE, EACH_TWICE, OPEN, plan_of
from tests.store.histories import TODAY, at, opened
from tests.store.worlds import SmallDisk, fill

BEGAN: Milliseconds = 1_000_000
"""The moment of the session's clock at which each session begins, which is not zero."""


WALL = at(23)
"""The same moment on the wall."""


class Run:
    """A session and its recorder, told the same times."""

    def __init__(self, folder: Path, plan: Plan, carried: SessionRecord | None = None, wall: WallTime = WALL) -> None:
        """Start the plan at BEGAN, which is the moment `wall` on the wall."""
        self.history, _ = opened(folder)
        self.now = BEGAN
        self._start = wall
        self.recorder = Recorder(self.history, self._wall)
        self.recorder.load(plan, by_position=True, carried=carried)
        self.session = prepared(plan)
        self.events = list[Event]()
        self.do(Action.START)

    def do(self, action: Action, after: Milliseconds = 0) -> None:
        """Do an action some milliseconds later."""
        self.now += after
        self._hear(self.session.do(action, self.now))

    def wait(self, span: Milliseconds) -> None:
        """Let time run."""
        self.now += span
        self._hear(self.session.advance(self.now))

    def kept(self) -> SessionRecord:
        """Read the session as it is kept."""
        (session,) = self.history.sessions(TODAY, TODAY)
        return session

    def outcomes(self) -> list[tuple[str, Outcome, Milliseconds]]:
        """Read what became of the exercises, and when."""
        return [(each.exercise, each.outcome, each.moment) for each in self.history.remarks(self.kept().id)]

    def _hear(self, told: tuple[Session, tuple[Event, ...]]) -> None:
        self.session, events = told
        for event in events:
            self.events.append(event)
            self.recorder.hear(event)

    def _wall(self) -> WallTime:
        return replace(self._start, utc=self._start.utc + self.now - BEGAN)


@pytest.fixture
def run(tmp_path: Path) -> Iterator[Run]:
    """Give a running session of three exercises: two with sides, one without."""
    running = Run(tmp_path, plan_of(EACH_TWICE, EACH_TWICE, BOTH_ONCE))
    with closing(running.history):
        yield running


def test_a_whole_session_is_kept(run: Run) -> None:
    """Every step stands there with its own times, each exercise is done, and the session is complete."""
    total = run.session.plan.total
    run.wait(total)
    kept, steps = run.kept(), run.history.steps(run.kept().id)
    assert (kept.ending, kept.ended) == (Ending.COMPLETED, at(23).utc + total)
    assert (kept.plan.routine, kept.plan.by_position, kept.plan.pace) == ("sample", True, run.session.plan.pace)
    assert kept.id == run.recorder.session
    assert [step.kind for step in steps] == [step.kind for step in run.session.plan.steps]
    assert [step.began for step in steps] == list(run.session.plan.starts[:-1])
    assert sum(step.spent for step in steps) == total
    assert all(step.complete and step.spent == step.planned for step in steps)
    done = [f"exercise {number}" for number in (1, 2, 3)]
    assert [(name, outcome) for name, outcome, _ in run.outcomes()] == [(name, Outcome.DONE) for name in done]
    assert run.history.done_on(TODAY) == set(done)


def test_what_was_left_out_is_kept(tmp_path: Path) -> None:
    """A session of a routine without some of its exercises knows which ones, so that it can be carried on so."""
    plan = plan_of(EACH_TWICE, BOTH_ONCE)
    left = plan.routine.without({"exercise 2"})
    assert left is not None
    run = Run(tmp_path, unroll(left, plan.pace))
    with closing(run.history):
        assert run.kept().plan.left_out == ("exercise 2",)


def test_the_strength_is_kept(tmp_path: Path) -> None:
    """A session that was made easier, if only for once, knows that, so that it can be carried on so."""
    plan = plan_of(EACH_TWICE, BOTH_ONCE)
    run = Run(tmp_path, unroll(strengthened(plan.routine, Strength.EASIER), plan.pace))
    with closing(run.history):
        assert run.kept().plan.strength is Strength.EASIER


def test_the_place_is_the_step_under_way(run: Run) -> None:
    """After each step the history knows the exercise and the side that would be carried on."""
    for index, step in enumerate(run.session.plan.steps):
        assert run.kept().place == Place(step.exercise, step.side)
        assert len(run.history.steps(run.kept().id)) == index
        run.wait(step.duration or 0)


def test_what_a_person_does_is_kept(run: Run) -> None:
    """Skipping, easing, going back and an interruption are noted with their exercise and moment."""
    run.do(Action.EASE, after=1 * SECOND)
    run.do(Action.INTERRUPT, after=1 * SECOND)
    run.do(Action.RESUME, after=9 * SECOND)
    run.do(Action.BACK, after=1 * SECOND)
    run.do(Action.SKIP, after=1 * SECOND)
    run.do(Action.STOP, after=1 * SECOND)
    assert run.outcomes() == [
        ("exercise 1", Outcome.EASED, 1 * SECOND),
        ("exercise 1", Outcome.INTERRUPTED, 2 * SECOND),
        ("exercise 1", Outcome.WENT_BACK, 12 * SECOND),
        ("exercise 1", Outcome.SKIPPED, 13 * SECOND),
    ]
    assert run.kept().ending is Ending.STOPPED
    assert run.kept().place == Place(1, Side.LEFT)
    assert not any(step.complete for step in run.history.steps(run.kept().id))


def test_a_pause_counts_as_no_time(run: Run) -> None:
    """The time spent on a step leaves out the pause in it, and the next step begins later by it."""
    run.do(Action.PAUSE, after=2 * SECOND)
    run.do(Action.RESUME, after=60 * SECOND)
    run.wait(5 * SECOND)
    (prepare,) = run.history.steps(run.kept().id)
    assert (prepare.kind, prepare.began, prepare.spent) == (Kind.PREPARE, 0, 5 * SECOND)
    run.wait(3 * SECOND)
    assert run.history.steps(run.kept().id)[1].began == 65 * SECOND


def test_a_step_that_waited_has_no_planned_time(tmp_path: Path) -> None:
    """An open step is kept with the time that the person took."""
    run = Run(tmp_path, plan_of(OPEN))
    with closing(run.history):
        run.wait(5 * SECOND)
        run.do(Action.PROCEED, after=12_345)
        _, hold = run.history.steps(run.kept().id)
        assert (hold.planned, hold.spent, hold.complete) == (None, 12_345, True)


@given(actions=st.lists(st.tuples(st.sampled_from(Action), st.integers(0, 20 * SECOND)), max_size=30))
def test_whatever_happens_every_ended_step_is_kept(
    tmp_path_factory: pytest.TempPathFactory, actions: list[tuple[Action, Milliseconds]]
) -> None:
    """Whatever a person does and when, what is kept is what the session's own events say."""
    run = Run(tmp_path_factory.mktemp("data"), plan_of(EACH_TWICE, BOTH_ONCE))
    with closing(run.history):
        for action, after in actions:
            run.do(action, after)
        told = [(event.step, event.spent, event.complete) for event in run.events if isinstance(event, StepEnded)]
        steps = run.history.steps(run.kept().id)
        assert [(step.kind, step.side, step.spent, step.complete) for step in steps] == [
            (step.kind, step.side, spent, complete) for step, spent, complete in told
        ]
        under_way = run.session.plan.steps[run.session.now_at.place.index]
        assert run.kept().place == Place(under_way.exercise, under_way.side)


def test_a_session_is_carried_on(tmp_path: Path) -> None:
    """After a cut the same session goes on: one session, its moments counted from its own beginning."""
    plan = plan_of(EACH_TWICE)
    first = Run(tmp_path, plan)
    first.wait(8 * SECOND)
    first.history.close()
    carried = _unfinished(tmp_path)
    second = Run(tmp_path, plan, carried, replace(at(23), utc=at(23).utc + 600 * SECOND))
    with closing(second.history):
        second.wait(5 * SECOND)
        assert second.recorder.session == carried.id == second.kept().id
        assert [step.began for step in second.history.steps(carried.id)] == [0, 5 * SECOND, 600 * SECOND]
        assert second.kept().ended is None


def test_a_clock_that_was_put_back_does_not_matter(tmp_path: Path) -> None:
    """A session that is carried on before it began, by the wall, is written all the same."""
    plan = plan_of(BOTH_ONCE)
    Run(tmp_path, plan).history.close()
    second = Run(tmp_path, plan, _unfinished(tmp_path), replace(at(23), utc=at(23).utc - 3600 * SECOND))
    with closing(second.history):
        second.wait(5 * SECOND)
        assert [step.began for step in second.history.steps(second.kept().id)] == [0]


def test_a_history_that_is_replaced_learns_of_the_session(run: Run, tmp_path: Path) -> None:
    """When a copy takes the place of a damaged history, the session under way goes on in it from there."""
    run.wait(5 * SECOND)
    identity = run.kept().id
    run.history.close()
    run.history, _ = opened(tmp_path / "copy")
    run.recorder.move(run.history)
    run.wait(3 * SECOND)
    assert (run.kept().id, run.kept().began) == (identity, WALL)
    assert [step.kind for step in run.history.steps(identity)] == [Kind.HOLD]
    run.recorder.move(run.history)
    run.do(Action.STOP)
    assert run.kept().ending is Ending.STOPPED


def test_a_session_that_is_over_is_not_begun_again(run: Run, tmp_path: Path) -> None:
    """What comes after its end leaves a replaced history alone; so does a recorder that has nothing to write."""
    run.do(Action.STOP)
    run.history.close()
    run.history, _ = opened(tmp_path / "copy")
    run.recorder.move(run.history)
    Recorder(run.history, lambda: WALL).move(run.history)
    assert run.history.sessions(TODAY, TODAY) == ()


def test_before_a_plan_is_loaded_nothing_is_written(tmp_path: Path) -> None:
    """Events of nobody's session change nothing."""
    history, _ = opened(tmp_path)
    with closing(history):
        recorder = Recorder(history, lambda: at(23))
        recorder.hear(Started(0))
        assert recorder.session is None
        recorder.load(plan_of(BOTH_ONCE), by_position=False)
        recorder.hear(StepEnded(0, 0, plan_of(BOTH_ONCE).steps[0], 0, complete=True))
        assert history.sessions(TODAY, TODAY) == ()


def test_a_full_disk_interrupts_the_writing_only(small_disk: SmallDisk) -> None:
    """When the disk fills up each event says so, and with room again the whole session is there."""
    folder = small_disk(512 * 1024)
    run = Run(folder, plan_of(*(EACH_TWICE for _ in range(20))))
    filler = fill(folder)
    session, events = run.session.advance(BEGAN + run.session.plan.total)
    refused = 0
    for event in events:
        try:
            run.recorder.hear(event)
        except StoreError:
            refused += 1
    assert refused
    filler.unlink()
    run.history.close()
    history, _ = opened(folder)
    with closing(history):
        (kept,) = history.sessions(TODAY, TODAY)
        assert kept.ending is Ending.COMPLETED
        assert len(history.steps(kept.id)) == len(session.plan.steps)


def _unfinished(folder: Path) -> SessionRecord:
    history, _ = opened(folder)
    with closing(history):
        session = history.unfinished()
    assert session is not None
    return session
