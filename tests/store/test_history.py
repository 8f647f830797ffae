"""The history on disk: what is written is read again, and a world that fails is told and costs nothing."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from footdesk.core.ending import Ending
from footdesk.core.exercise import SECOND, Side, Strength
from footdesk.core.history import Felt, Outcome, PainScores, Place, Remark, SessionPlan, SessionRecord, StepRecord
from footdesk.core.plan import Kind, Pace
from footdesk.core.rotation import Turn
from footdesk.store.history import History
from footdesk.store.history_file import FILE
from tests.store.histories import (
    MADE_OF,
    START,
    TODAY,
    at,
    identifier,
    opened,
    remark,
    step,
)

ONE, TWO = identifier(1), identifier(2)

COUNT = st.integers(0, 2**40)

STEPS = st.builds(
    StepRecord,
    number=COUNT,
    exercise=st.text(),
    kind=st.sampled_from(Kind),
    side=st.sampled_from(Side),
    repetition=COUNT,
    stage=st.none() | COUNT,
    began=COUNT,
    planned=st.none() | st.integers(1, 2**40),
    spent=COUNT,
    complete=st.booleans(),
)

REMARKS = st.builds(Remark, number=COUNT, exercise=st.text(), outcome=st.sampled_from(Outcome), moment=COUNT)


@pytest.fixture
def history(tmp_path: Path) -> Iterator[History]:
    """Give an empty history."""
    made, problems = opened(tmp_path)
    assert problems == ()
    with closing(made):
        yield made


def test_scores_and_note_are_written_together(history: History) -> None:
    """An edited session has both."""
    history.begin(ONE, MADE_OF, at(23), START)
    history.describe(ONE, Felt(PainScores(5, 3, 4), "Cold feet."))
    found = history.session(ONE)
    assert found is not None
    assert (found.pain, found.note) == (PainScores(5, 3, 4), "Cold feet.")


def test_a_session_is_kept_as_it_was(history: History, tmp_path: Path) -> None:
    """All that a session is made of comes back, from another run of the program too."""
    history.begin(ONE, MADE_OF, at(23), START)
    begun = SessionRecord(ONE, MADE_OF, at(23), START)
    assert history.unfinished() == begun
    history.add(ONE, step(), place=Place(3, Side.LEFT))
    history.set_pain(ONE, PainScores(5, 3, None))
    history.set_note(ONE, "Cold feet ❄")
    history.end(ONE, Ending.STOPPED, at(23).utc + 7, step(1, complete=False), remark(1, Outcome.SKIPPED))
    ended = replace(
        begun,
        place=Place(3, Side.LEFT),
        ended=at(23).utc + 7,
        ending=Ending.STOPPED,
        pain=PainScores(5, 3, None),
        note="Cold feet ❄",
    )
    again, problems = opened(tmp_path)
    with closing(again):
        assert problems == ()
        assert again.unfinished() is None
        assert again.sessions(TODAY, TODAY) == (ended,)
        assert again.steps(ONE) == (step(), step(1, complete=False))
        assert again.remarks(ONE) == (remark(1, Outcome.SKIPPED),)


@given(
    steps=st.lists(STEPS),
    remarks=st.lists(REMARKS),
    pace=st.builds(Pace, COUNT, COUNT, COUNT, COUNT),
    strength=st.sampled_from((None, *Strength)),
)
def test_any_step_is_kept(
    tmp_path_factory: pytest.TempPathFactory,
    steps: list[StepRecord],
    remarks: list[Remark],
    pace: Pace,
    strength: Strength | None,
) -> None:
    """Whatever a step, a remark, a pace and a strength can be, they are kept as they are and in their order."""
    history, _ = opened(tmp_path_factory.mktemp("data"))
    with closing(history):
        plan = SessionPlan("own", "Mine", by_position=False, pace=pace, left_out=("a", "“b”"), strength=strength)
        history.begin(ONE, plan, at(1), START)
        history.add(ONE, *steps, *remarks)
        kept = history.unfinished()
        assert kept is not None
        assert kept.plan == plan
        assert list(history.steps(ONE)) == steps
        assert list(history.remarks(ONE)) == remarks


def test_one_session_is_under_way(history: History) -> None:
    """A session that begins gives up one that was never ended: it was stopped when its last step ended."""
    history.begin(ONE, MADE_OF, at(22), START)
    history.add(ONE, step(0, 1), step(0, 2))
    history.begin(TWO, MADE_OF, at(23), START)
    unfinished = history.unfinished()
    assert unfinished is not None
    assert unfinished.id == TWO
    first, _ = history.sessions(at(22).day, at(23).day)
    assert (first.ending, first.ended) == (Ending.STOPPED, at(22).utc + 6 * SECOND)


def test_declining_keeps_what_was_done(history: History) -> None:
    """Who does not want to carry on keeps the steps; a session without any ended where it began."""
    history.begin(ONE, MADE_OF, at(23), START)
    history.decline(ONE)
    assert history.unfinished() is None
    (session,) = history.sessions(TODAY, TODAY)
    assert (session.ending, session.ended) == (Ending.STOPPED, at(23).utc)


def test_a_session_that_was_stopped_goes_on(history: History) -> None:
    """Carrying on opens it again, and gives up any other that was left unfinished."""
    for number in (1, 2):
        history.begin(identifier(number), MADE_OF, at(23, 7 + number), START)
    history.end(identifier(2), Ending.STOPPED, at(23, 10).utc)
    assert history.stopped_last(TODAY) == history.session(identifier(2))
    history.decline(identifier(1))
    assert history.stopped_last(TODAY) == history.session(identifier(2))
    history.begin(identifier(3), MADE_OF, at(23, 11), START)
    history.carry_on(identifier(2))
    under_way = history.unfinished()
    assert under_way is not None
    assert (under_way.id, under_way.ended) == (identifier(2), None)
    assert [session.ending for session in history.sessions(TODAY, TODAY)] == [Ending.STOPPED, None, Ending.STOPPED]


def test_a_session_that_was_declined_is_not_offered_again(history: History) -> None:
    """Neither is an earlier one in its place."""
    for number in (1, 2):
        history.begin(identifier(number), MADE_OF, at(23, 7 + number), START)
        history.end(identifier(number), Ending.STOPPED, at(23, 8 + number).utc)
    history.decline(identifier(2))
    assert history.stopped_last(TODAY) is None


def test_only_the_last_session_of_the_day_was_stopped_last(history: History) -> None:
    """One that was completed, or a day without any, leaves nothing to carry on."""
    assert history.stopped_last(TODAY) is None
    history.begin(identifier(1), MADE_OF, at(23), START)
    history.end(identifier(1), Ending.COMPLETED, at(23, 9).utc)
    assert history.stopped_last(TODAY) is None
    assert history.session(identifier(9)) is None


def test_the_last_session_of_an_earlier_day_has_a_morning(history: History) -> None:
    """It is the last one with work done in it, of whatever day; one of today has had no next morning yet."""
    assert history.unasked(TODAY) is None
    for number, began in ((1, at(19)), (2, at(20)), (3, at(20, 12)), (4, at(21)), (5, at(23, 1))):
        history.begin(identifier(number), MADE_OF, began, START)
        if number != 4:
            history.add(identifier(number), step())
    history.add(identifier(4), step(complete=False), replace(step(), kind=Kind.PREPARE))
    assert history.unasked(TODAY) == history.session(identifier(3))
    assert history.unasked(at(20).day) == history.session(identifier(1))


def test_nobody_is_asked_twice_about_a_morning(history: History) -> None:
    """A score answers it for good, and so does having been asked; no earlier session takes its place."""
    for number in (1, 2):
        history.begin(identifier(number), MADE_OF, at(20 + number), START)
        history.end(identifier(number), Ending.COMPLETED, at(20 + number, 9).utc, step())
    history.set_pain(TWO, PainScores(5, 4, 0))
    assert history.unasked(TODAY) is None
    history.set_pain(TWO, PainScores(5, 4))
    assert history.unasked(TODAY) == history.session(TWO)
    history.ask_of_morning(TWO)
    assert history.unasked(TODAY) is None


def test_days_are_those_of_the_beginning(history: History) -> None:
    """A session belongs to the local day on which it began, and what was done that day is found by it."""
    history.begin(ONE, MADE_OF, at(22, 23), START)
    history.end(ONE, Ending.COMPLETED, at(23, 1).utc, step(), remark(0), remark(1, Outcome.SKIPPED))
    history.begin(TWO, MADE_OF, at(23, 0), START)
    history.end(TWO, Ending.COMPLETED, at(23, 1).utc, step(2), remark(2))
    assert history.done_on(at(22).day) == {"exercise-0"}
    assert history.done_on(TODAY) == {"exercise-2"}
    assert [session.id for session in history.sessions(at(1).day, TODAY)] == [ONE, TWO]
    assert history.sessions(at(24).day, at(30).day) == ()


def test_a_deleted_session_is_gone_with_its_steps(history: History, tmp_path: Path) -> None:
    """Deleting leaves no row behind, and touches no other session."""
    for session in (ONE, TWO):
        history.begin(session, MADE_OF, at(23), START)
        history.end(session, Ending.COMPLETED, at(23).utc, step(), remark())
    history.delete(ONE)
    assert [session.id for session in history.sessions(TODAY, TODAY)] == [TWO]
    with closing(sqlite3.connect(tmp_path / FILE)) as other:
        assert other.execute("SELECT (SELECT count(*) FROM step), (SELECT count(*) FROM remark)").fetchone() == (1, 1)


def test_what_is_written_is_there_at_once(history: History, tmp_path: Path) -> None:
    """Another program sees a step as soon as it was written: nothing is kept back."""
    history.begin(ONE, MADE_OF, at(23), START)
    history.add(ONE, step())
    with closing(sqlite3.connect(tmp_path / FILE)) as other:
        assert other.execute("SELECT count(*) FROM step").fetchone() == (1,)


def test_a_mistake_of_ours_is_no_problem_of_the_world(history: History) -> None:
    """A row that breaks a rule is our mistake: it is not dressed up, writes nothing, and does not come again."""
    history.begin(ONE, MADE_OF, at(23), START)
    with pytest.raises(sqlite3.IntegrityError):
        history.add(ONE, step(), replace(step(), spent=-1))
    history.add(ONE, step(4))
    assert history.steps(ONE) == (step(4),)


def test_turns_are_told_in_their_order(history: History) -> None:
    """What was done or passed over on some days, as it happened; what was only made easier had no turn."""
    for number, day in enumerate((21, 22, 22)):
        session = identifier(number)
        history.begin(session, MADE_OF, at(day, 8 + number), START)
        history.add(session, remark(2 * number), remark(2 * number + 1, Outcome.SKIPPED), remark(9, Outcome.EASED))
    assert history.turns(date(2026, 11, 22), date(2026, 11, 23)) == (
        Turn("exercise-2", date(2026, 11, 22)),
        Turn("exercise-3", date(2026, 11, 22)),
        Turn("exercise-4", date(2026, 11, 22)),
        Turn("exercise-5", date(2026, 11, 22)),
    )
    assert len(history.turns(date.min, date.max)) == 6
