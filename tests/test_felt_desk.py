"""What the person says of a session is kept with that session, and nothing is asked that need not be."""

from datetime import date

from PySide6.QtTest import QTest

from footdesk.app import App
from footdesk.core.history import Felt, PainScores, SessionRecord
from tests.launcher import Launcher, Started


def kept(app: App) -> list[Felt]:
    """What is kept of all sessions, the earliest first."""
    found: tuple[SessionRecord, ...] = app.keeper.ask(lambda history: history.sessions(date.min, date.max), ())
    return [Felt(session.pain, session.note) for session in found]


def done(launcher: Launcher) -> Started:
    """A session of one exercise that is over."""
    started = launcher.begin("toe-walking")
    started.turn(25_000)
    return started


def test_a_note_is_kept_with_its_session(launcher: Launcher) -> None:
    """Typed and left for the next session at once, it stays with the one it was written about."""
    started = done(launcher)
    pane = started.app.window.page._right.done
    pane.add_note.click()
    QTest.keyClicks(pane.note, "Tight calf")
    assert kept(started.app) == [Felt()]
    started.app.desk.start("toe-walking")
    assert kept(started.app) == [Felt(note="Tight calf"), Felt()]
    started.turn(25_000)
    assert pane.note.note == ""
    assert pane.add_note.isVisible()


def test_a_note_under_way_is_kept_when_the_window_is_closed(launcher: Launcher) -> None:
    """Nobody has to wait before closing; the next start has it."""
    pane = done(launcher).app.window.page._right.done
    pane.add_note.click()
    QTest.keyClicks(pane.note, "Slept badly")
    launcher.close()
    assert kept(launcher.open().app) == [Felt(note="Slept badly")]


def test_what_was_changed_elsewhere_is_not_lost(launcher: Launcher) -> None:
    """A score given on this page leaves alone what was changed on the page of the history meanwhile."""
    app = done(launcher).app
    session = app.keeper.session
    assert session is not None
    app.keeper.change(lambda history: history.set_pain(session, PainScores(before=7, next_morning=2)))
    app.keeper.change(lambda history: history.set_note(session, "Elsewhere"))
    app.window.page._right.done.scale.scores[4].click()
    assert kept(app) == [Felt(PainScores(7, 4, 2), "Elsewhere")]
    assert app.window.page._right.done.note.note == "Elsewhere"


def test_before_a_session_is_over_nothing_is_kept(launcher: Launcher) -> None:
    """There is nothing to say of yet."""
    started = launcher.open()
    started.app.sections.asking.felt.desk.keep_pain(3)
    started.app.sections.asking.felt.desk.keep_note("Nothing")
    assert started.app.sections.asking.felt.desk.felt == Felt()
    assert kept(started.app) == []


def test_without_a_history_the_page_shows_what_was_chosen(launcher: Launcher) -> None:
    """Where nothing can be kept the person is told once, and the page does not take the answer back."""
    started = launcher.begin("toe-walking")
    started.app.keeper._history = None
    started.turn(25_000)
    pane = started.app.window.page._right.done
    pane.scale.scores[2].click()
    assert pane.scale.score == 2
    pane.note.note_changed.emit("Still here")
    assert pane.scale.score == 2
