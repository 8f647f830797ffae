"""Sessions are taken out and put back as they were, and no session is there twice."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from itertools import chain
from pathlib import Path

import pytest
from msgspec.structs import replace

from footdesk.core.ending import Ending
from footdesk.core.exercise import SECOND
from footdesk.core.history import PainScores, Place, SessionRecord, WholeSession
from footdesk.store.errors import Cause, StoreError
from footdesk.store.history import History
from footdesk.store.history_file import FILE
from tests.store.histories import MADE_OF, START, TODAY, at, identifier, opened, remark, step
from tests.store.ten_years import write_years, years_of_use

ONE, TWO = identifier(1), identifier(2)


@pytest.fixture
def history(tmp_path: Path) -> Iterator[History]:
    """Give a history of one session with scores, a note, steps and remarks."""
    made, _ = opened(tmp_path)
    made.begin(ONE, MADE_OF, at(23), START)
    made.set_pain(ONE, PainScores(5, 3, 4))
    made.set_note(ONE, "Cold feet.")
    made.end(ONE, Ending.STOPPED, at(23).utc + 7, step(), step(1), remark(), remark(1))
    with closing(made):
        yield made


def test_a_deleted_session_can_be_had_back(history: History) -> None:
    """Deleting gives what was there, and merging that undoes it, to the last step."""
    before = history.whole(ONE)
    assert before is not None
    assert history.delete(ONE) == before
    assert history.whole(ONE) is None
    assert history.delete(ONE) is None
    assert history.merge([before]) == 1
    assert history.whole(ONE) == before


def test_what_was_asked_about_a_session_comes_back_with_it(history: History) -> None:
    """Who was asked how it felt, or did not want to carry on, is not asked again because of a change of mind."""
    history.set_pain(ONE, PainScores(5, 3))
    assert history.unasked(at(24).day) is not None
    assert history.stopped_last(at(23).day) is not None
    history.ask_of_morning(ONE)
    history.decline(ONE)
    before = history.delete(ONE)
    assert before is not None
    history.merge([before])
    assert history.whole(ONE) == before
    assert history.unasked(at(24).day) is None
    assert history.stopped_last(at(23).day) is None


def test_the_same_session_twice_is_one(history: History) -> None:
    """Neither a session that is here already nor one that comes twice is doubled; the one that is here stays."""
    here = history.whole(ONE)
    assert here is not None
    other = replace(here, session=replace(here.session, note="Another note."))
    new = replace(here, session=replace(here.session, id=TWO))
    assert history.merge([other, new, new]) == 1
    assert list(history.everything()) == [here, new]
    assert history.merge([here, new]) == 0


@pytest.mark.parametrize(("steps", "ended"), [((step(0, 1), step(0, 2)), 6 * SECOND), ((), 0)])
def test_an_unfinished_session_from_elsewhere_is_given_up(history: History, steps: tuple[()], ended: int) -> None:
    """Nobody is asked to carry on with what was begun on another computer."""
    begun = SessionRecord(TWO, MADE_OF, at(22), Place(0, START.side))
    assert history.merge([WholeSession(begun, steps)]) == 1
    assert history.unfinished() is None
    session = history.session(TWO)
    assert session is not None
    assert (session.ending, session.ended) == (Ending.STOPPED, at(22).utc + ended)


def test_what_could_not_be_deleted_or_merged_is_not_done_later(history: History, tmp_path: Path) -> None:
    """Who was told that it failed does not find it done some minutes after; what was to be written waits still."""
    whole = history.whole(ONE)
    assert whole is not None
    new = replace(whole, session=replace(whole.session, id=TWO))
    with closing(sqlite3.connect(tmp_path / FILE, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        for change in (
            lambda: history.set_note(ONE, "Waits."),
            lambda: history.delete(ONE),
            lambda: history.merge([new]),
        ):
            with pytest.raises(StoreError) as told:
                change()
            assert told.value.problem.cause is Cause.LOCKED
        other.execute("ROLLBACK")
    history.save()
    assert [(each.session.id, each.session.note) for each in history.everything()] == [(ONE, "Waits.")]


def test_a_year_is_kept_as_it_was_made(tmp_path: Path) -> None:
    """What is merged is read again as it was, with the sums that the core makes of it."""
    made = list(years_of_use(TODAY, 60))
    assert write_years(tmp_path, TODAY, 60) == len(made)
    history, problems = opened(tmp_path, thorough=True)
    with closing(history):
        assert problems == ()
        assert list(history.everything()) == made
        assert set(history.days()) == {each.session.day for each in made}
        spent = sum(each.totals.spent for each in history.sums(min(history.days()), TODAY))
    assert spent == sum(each.spent for each in chain.from_iterable(whole.steps for whole in made))
