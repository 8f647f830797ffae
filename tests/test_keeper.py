"""The keeper goes on when the history is damaged or replaced, and keeps what the person said of a session."""

from contextlib import closing
from datetime import date
from pathlib import Path

from footdesk.core.history import PainScores
from footdesk.store.errors import Cause, Problem
from tests.launcher import Launcher
from tests.store.histories import opened


def kept_scores(folder: Path) -> list[PainScores]:
    """Read the scores of all sessions."""
    history, _ = opened(folder)
    with closing(history):
        return [session.pain for session in history.sessions(date.min, date.max)]


def test_a_score_after_a_session_is_kept_and_can_be_taken_back(launcher: Launcher) -> None:
    """What is chosen at the end of a session stands in the history; before any session nothing is written."""
    started = launcher.begin("toe-walking")
    started.turn(25_000)
    started.app.window.pain_chosen.emit(3)
    assert started.app.window.page._right.done.scale.scores[3].isChecked()
    launcher.close()
    assert kept_scores(launcher.folder) == [PainScores(after=3)]
    again = launcher.open().app
    again.window.pain_chosen.emit(5)
    launcher.close()
    assert kept_scores(launcher.folder) == [PainScores(after=3)]


def test_a_session_under_way_goes_on_in_a_history_that_was_restored(launcher: Launcher) -> None:
    """When the check finds damage in the middle of a session, what comes after it is kept all the same."""
    started = launcher.begin("toe-walking")
    (launcher.folder / "history.db").write_bytes(b"noise" * 5000)
    started.app.keeper._restore(Problem(Cause.HISTORY_DAMAGED, {"reason": "a test"}))
    started.turn(25_000)
    launcher.close()
    history, _ = opened(launcher.folder)
    with closing(history):
        (session,) = history.sessions(date.min, date.max)
        assert session.ending is not None
        assert history.steps(session.id) != ()


def test_the_history_is_asked_and_changed_through_the_keeper(launcher: Launcher) -> None:
    """What is changed is told, with what is done today; a closed history answers nothing and takes nothing."""
    started = launcher.begin("toe-walking")
    keeper, told, done = started.app.keeper, list[str](), list[frozenset[str]]()
    keeper.history_changed.connect(lambda: told.append("changed"))
    keeper.done_today_changed.connect(done.append)
    started.turn(25_000)
    assert told == ["changed"]
    (session,) = keeper.ask(lambda history: history.sessions(date.min, date.max), ())
    assert keeper.change(lambda history: history.delete(session.id))
    assert told == ["changed", "changed"]
    assert done[-1] == frozenset()
    launcher.close()
    assert keeper.ask(lambda history: history.days(), ("nothing",)) == ("nothing",)
    assert not keeper.change(lambda history: history.delete(session.id))


def test_what_was_done_to_its_end_today_is_known(launcher: Launcher) -> None:
    """A reminder of it is not needed any more; one that was stopped, and an empty history, do not count."""
    started = launcher.begin("toe-walking")
    assert started.app.keeper.done_today() == ()
    started.turn(25_000)
    assert [done.routine for done in started.app.keeper.done_today()] == ["toe-walking"]
    started.app.desk.start("toe-pressing")
    started.app.desk.stop()
    assert len(started.app.keeper.done_today()) == 1
    started.app.keeper.close()
    assert started.app.keeper.done_today() == ()
