"""The history on disk: what is written is read again, and a world that fails is told and costs nothing."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from footdesk.core.events import Ending
from footdesk.core.exercise import SECOND, Side
from footdesk.core.history import Outcome, PainScores, Place, Remark, SessionPlan, SessionRecord, StepRecord
from footdesk.core.plan import Kind, Pace
from footdesk.store.errors import Cause, StoreError
from footdesk.store.history import FILE, History
from tests.store.histories import (
    MADE_OF,
    START,
    TODAY,
    at,
    fill_history,
    identifier,
    opened,
    remark,
    step,
)
from tests.store.worlds import SmallDisk, fill, read_only

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


@given(steps=st.lists(STEPS), remarks=st.lists(REMARKS), pace=st.builds(Pace, COUNT, COUNT, COUNT, COUNT))
def test_any_step_is_kept(
    tmp_path_factory: pytest.TempPathFactory, steps: list[StepRecord], remarks: list[Remark], pace: Pace
) -> None:
    """Whatever a step, a remark and a pace can be, they are kept as they are and in their order."""
    history, _ = opened(tmp_path_factory.mktemp("data"))
    with closing(history):
        history.begin(ONE, SessionPlan("own", "Mine", by_position=False, pace=pace), at(1), START)
        history.add(ONE, *steps, *remarks)
        kept = history.unfinished()
        assert kept is not None
        assert kept.plan.pace == pace
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


def test_giving_up_keeps_what_was_done(history: History) -> None:
    """Who does not want to carry on keeps the steps; a session without any ended where it began."""
    history.begin(ONE, MADE_OF, at(23), START)
    history.give_up()
    assert history.unfinished() is None
    (session,) = history.sessions(TODAY, TODAY)
    assert (session.ending, session.ended) == (Ending.STOPPED, at(23).utc)


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


def test_a_full_disk_costs_nothing_once_there_is_room(small_disk: SmallDisk) -> None:
    """What could not be written waits, is told, and is written once and in order when there is room again."""
    folder = small_disk(512 * 1024)
    history, _ = opened(folder)
    with closing(history):
        history.begin(ONE, MADE_OF, at(23), START)
        filler = fill(folder)
        told = [_told(partial(history.add, ONE, step(n), place=Place(n, Side.LEFT))) for n in range(50)]
        assert set(told) <= {None, Cause.DISK_FULL}
        assert told[-1] is Cause.DISK_FULL
        filler.unlink()
        history.save()
        assert [each.number for each in history.steps(ONE)] == list(range(50))
        unfinished = history.unfinished()
        assert unfinished is not None
        assert unfinished.place == Place(49, Side.LEFT)


def test_a_disk_that_is_full_from_the_start_is_told(small_disk: SmallDisk) -> None:
    """Without room for a history there is none, and the sentence says why; nothing is left lying about."""
    folder = small_disk(512 * 1024)
    filler = fill(folder)
    with pytest.raises(StoreError) as refused:
        opened(folder)
    assert refused.value.problem.cause is Cause.DISK_FULL
    filler.unlink()
    assert opened_and_closed(folder) == ()


def test_a_full_disk_does_not_keep_from_closing(small_disk: SmallDisk) -> None:
    """Closing tells that something was lost, and closes the file all the same."""
    folder = small_disk(256 * 1024)
    history, _ = opened(folder)
    history.begin(ONE, MADE_OF, at(23), START)
    fill(folder)
    with pytest.raises(StoreError) as refused:
        history.add(ONE, *(step(number) for number in range(2000)))
    assert refused.value.problem.cause is Cause.DISK_FULL
    with pytest.raises(StoreError):
        history.close()
    with pytest.raises(sqlite3.ProgrammingError):
        history.unfinished()


@pytest.mark.parametrize("filled", [False, True])
def test_a_read_only_folder_is_told(open_folder: Path, *, filled: bool) -> None:
    """Where one may not write there is no history, old or new, and nothing is changed."""
    if filled:
        fill_history(open_folder, sessions=1)
    before = {path.name: path.stat() for path in open_folder.iterdir()}
    with read_only(open_folder), pytest.raises(StoreError) as refused:
        opened(open_folder)
    assert refused.value.problem.cause is Cause.READ_ONLY
    assert {path.name for path in open_folder.iterdir()} == before.keys()


def test_a_file_that_becomes_read_only_is_told(tmp_path: Path) -> None:
    """When writing is no longer allowed, the step waits."""
    history, _ = opened(tmp_path)
    with closing(history):
        history._connection.execute("PRAGMA query_only = ON")
        with pytest.raises(StoreError) as refused:
            history.begin(ONE, MADE_OF, at(23), START)
        assert refused.value.problem.cause is Cause.READ_ONLY
        history._connection.execute("PRAGMA query_only = OFF")


def test_a_locked_history_waits(history: History, tmp_path: Path) -> None:
    """While another program holds the file, what is to be written waits; it is written when the file is free."""
    with closing(sqlite3.connect(tmp_path / FILE, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StoreError) as refused:
            history.begin(ONE, MADE_OF, at(23), START)
        assert refused.value.problem.cause is Cause.LOCKED
        assert history.unfinished() is None
        other.execute("ROLLBACK")
    history.add(ONE, step())
    assert history.steps(ONE) == (step(),)


def test_a_history_held_by_another_program_is_told(tmp_path: Path) -> None:
    """When the file cannot even be read because of another program, the sentence says so and nothing is set aside."""
    fill_history(tmp_path, sessions=1)
    with closing(sqlite3.connect(tmp_path / FILE, isolation_level=None)) as other:
        other.execute("PRAGMA locking_mode = EXCLUSIVE")
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(StoreError) as refused:
            opened(tmp_path)
        assert refused.value.problem.cause is Cause.LOCKED
    assert not list(tmp_path.glob("*.bak*"))


def test_a_folder_in_the_files_place_is_told(tmp_path: Path) -> None:
    """A folder under the file's name is no history, and is left alone."""
    (tmp_path / FILE).mkdir()
    with pytest.raises(StoreError) as refused:
        opened(tmp_path)
    assert refused.value.problem.cause is Cause.NOT_WRITTEN
    assert (tmp_path / FILE).is_dir()


def test_a_row_that_no_value_can_be_made_of_is_damage(tmp_path: Path) -> None:
    """A pace of nonsense is told as damage where it is read, and a thorough look finds it."""
    fill_history(tmp_path, sessions=1)
    _change(tmp_path, """UPDATE session SET pace = '{"prepare": "soon"}', ended = NULL, ending = NULL""")
    history, problems = opened(tmp_path)
    assert problems == ()
    with closing(history), pytest.raises(StoreError) as refused:
        history.unfinished()
    assert refused.value.problem.cause is Cause.HISTORY_DAMAGED
    again, (problem,) = opened(tmp_path, thorough=True)
    again.close()
    assert problem.cause is Cause.HISTORY_BEGUN_AGAIN


@pytest.mark.parametrize("pace", ["[]", "{}", '{"first_side": "up"}', '{"first_side": "left", "rest": -1}'])
def test_every_wrong_pace_is_damage(tmp_path: Path, pace: str) -> None:
    """JSON that is no pace is told, whatever it is instead."""
    fill_history(tmp_path, sessions=1)
    _change(tmp_path, "UPDATE session SET pace = ?", pace)
    history, _ = opened(tmp_path)
    with closing(history), pytest.raises(StoreError, match="is damaged"):
        history.sessions(at(1).day, at(30).day)


def _told(write: Callable[[], None]) -> Cause | None:
    try:
        write()
    except StoreError as error:
        return error.problem.cause
    return None


def opened_and_closed(folder: Path) -> object:
    """Open a history and close it again; the problems there were."""
    history, problems = opened(folder)
    history.close()
    return problems


def _change(folder: Path, statement: str, *values: str) -> None:
    with closing(sqlite3.connect(folder / FILE)) as connection, connection:
        connection.execute(statement, values)
