"""The morning after a session is asked about once, quietly, and only where somebody wants to be asked."""

from contextlib import closing
from datetime import date, timedelta

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from footdesk.app import App
from footdesk.command_line import Request
from footdesk.core.ending import Ending
from footdesk.core.exercise import SECOND
from footdesk.core.history import PainScores, SessionRecord
from footdesk.desktop.wall import wall_time
from footdesk.store.settings import Settings, save_settings
from footdesk.ui.morning_card import MorningCard
from tests.launcher import Launcher
from tests.store.histories import MADE_OF, START, identifier, opened, step
from tests.ui.windows import focused

DAY = 24 * 60 * 60 * SECOND


def exercised(launcher: Launcher, *days_ago: int) -> None:
    """Let there be sessions so many days ago, with scores before and after."""
    now = wall_time()
    history, _ = opened(launcher.folder)
    with closing(history):
        for number, days in enumerate(days_ago):
            began = replace(now, utc=now.utc - days * DAY)
            history.begin(identifier(number), MADE_OF, began, START, before=5)
            history.end(identifier(number), Ending.COMPLETED, began.utc + 60 * SECOND, step())
            history.set_pain(identifier(number), PainScores(5, 3))


def card(app: App) -> MorningCard | None:
    """The question, if there is one above the list."""
    section = app.sections.asking.morning
    return section.card if section is not None and app.window._card is section.card else None


def asked(launcher: Launcher) -> MorningCard:
    """The question that the next start asks, seen by somebody."""
    app = launcher.open().app
    found = card(app)
    assert found is not None
    app.shell.grab()
    QApplication.processEvents()
    return found


def mornings(launcher: Launcher) -> list[int | None]:
    """The scores of the mornings, as they are kept."""
    history, _ = opened(launcher.folder)
    with closing(history):
        found: tuple[SessionRecord, ...] = history.sessions(date.min, date.max)
        assert {(each.pain.before, each.pain.after) for each in found} == {(5, 3)}
        return [each.pain.next_morning for each in found]


def test_the_morning_after_is_asked_about_and_kept(launcher: Launcher) -> None:
    """The score stands beside the others of that session, can be changed until it is closed, and is not asked again."""
    exercised(launcher, 2, 1)
    shown = asked(launcher)
    assert shown.isVisible()
    assert shown.words() == "How was your back this morning, after yesterday's session?"
    shown.scale.scores[7].click()
    shown.scale.scores[2].click()
    assert shown._close.text() == "Close"
    launcher.close()
    assert mornings(launcher) == [None, 2]
    assert card(launcher.open().app) is None


@pytest.mark.parametrize("how", ["not now", "left alone", "taken back"])
def test_nobody_is_asked_twice(launcher: Launcher, how: str) -> None:
    """Whoever says Not now, says nothing, or takes the answer back, is left in peace about that session."""
    exercised(launcher, 1)
    shown = asked(launcher)
    if how == "not now":
        shown._close.click()
        assert not shown.isVisible()
    if how == "taken back":
        shown.scale.scores[4].click()
        shown.scale.scores[4].click()
        assert shown._close.text() == "Not now"
    launcher.close()
    assert mornings(launcher) == [None]
    assert card(launcher.open().app) is None


def test_what_nobody_saw_was_not_asked(launcher: Launcher) -> None:
    """A start in the background, whose window is never looked at, does not use the question up."""
    exercised(launcher, 1)
    app = launcher.open(Request(background=True)).app
    app.shell.hide()
    assert card(app) is not None
    launcher.close()
    asked(launcher)


@pytest.mark.parametrize(
    ("days_ago", "question"),
    [((0,), False), ((7,), True), ((8,), False), ((8, 0), False), ((1, 0), True), ((), False)],
    ids=["today", "a week ago", "longer ago", "longer ago and today", "yesterday and today", "never"],
)
def test_only_a_morning_that_may_be_remembered_is_asked_about(
    launcher: Launcher, days_ago: tuple[int, ...], *, question: bool
) -> None:
    """That of the last session of an earlier day, for a week."""
    exercised(launcher, *days_ago)
    assert (card(launcher.open().app) is not None) is question


def test_an_earlier_session_is_named_by_its_day(launcher: Launcher) -> None:
    """Nobody is told that a session of three days ago was yesterday."""
    exercised(launcher, 3)
    weekday = f"{wall_time().day - timedelta(days=3):%A}"
    assert asked(launcher).words() == f"How was your back the morning after your session on {weekday}?"


def test_who_is_not_asked_about_pain_is_not_asked_in_the_morning(launcher: Launcher) -> None:
    """Switched off before, nothing is asked; switched off while it stands there, it goes."""
    exercised(launcher, 1)
    app = launcher.open().app
    assert card(app) is not None
    app.desk.change(replace(app.desk.settings, announce=None, rest=20))
    assert card(app) is not None
    app.desk.change(replace(app.desk.settings, ask_pain=False))
    assert card(app) is None
    launcher.close()
    save_settings(launcher.folder, Settings(safety_read=wall_time().day, ask_pain=False))
    assert launcher.open().app.sections.asking.morning is None


def test_it_stands_only_above_the_exercises_and_before_a_session(launcher: Launcher) -> None:
    """Another page hides it, its own page shows it again, and a session ends it."""
    exercised(launcher, 1)
    app = launcher.open().app
    shown = card(app)
    assert shown is not None
    app.window.show_section("settings")
    assert not shown.isVisible()
    app.window.show_section("exercises")
    assert shown.isVisible()
    app.desk.start("toe-walking")
    assert card(app) is None
    app.desk.stop()
    app.desk.leave()
    assert card(app) is None


def test_a_routine_that_was_asked_for_comes_first(launcher: Launcher) -> None:
    """Whoever starts from the command line is not asked about yesterday."""
    exercised(launcher, 1)
    app = launcher.open(Request(routine="toe-walking")).app
    assert app.sections.asking.morning is None


def test_it_is_answered_with_the_keyboard(launcher: Launcher) -> None:
    """F6 and Tab lead there without a dialog in the way; 1 and 0 make a 10."""
    exercised(launcher, 1)
    app = launcher.open().app
    shown = card(app)
    assert shown is not None
    assert not shown.isAncestorOf(app.window.focusWidget())
    app.window.rail.menu_button.setFocus()
    app.window.move_pane(1)
    assert focused() is shown._close
    press(Qt.Key.Key_Tab)
    assert focused() is shown.scale.scores[0]
    press(Qt.Key.Key_1)
    press(Qt.Key.Key_0)
    assert shown.scale.score == 10
    press(Qt.Key.Key_Tab)
    assert app.window.page.list.isAncestorOf(focused())
    launcher.close()
    assert mornings(launcher) == [10]


def test_a_footdesk_that_is_never_closed_asks_on_the_next_day(launcher: Launcher) -> None:
    """Whoever comes back to it on another day is asked as at a start; on the same day, or in a session, nobody is."""
    exercised(launcher, 0)
    app, back = launcher.open().app, Qt.ApplicationState.ApplicationActive
    tomorrow = wall_time().day + timedelta(days=1)
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    application.applicationStateChanged.emit(back)
    assert card(app) is None
    app.sections.asking._today = lambda: tomorrow
    application.applicationStateChanged.emit(Qt.ApplicationState.ApplicationInactive)
    app.desk.start("toe-walking")
    application.applicationStateChanged.emit(back)
    assert card(app) is None
    app.desk.stop()
    app.desk.leave()
    application.applicationStateChanged.emit(back)
    assert card(app) is not None


def test_nothing_else_goes_with_the_card(launcher: Launcher) -> None:
    """What F6 and Tab met around it is still there when it is closed."""
    exercised(launcher, 1)
    app = launcher.open().app
    for _ in range(4):
        app.window.move_pane(1)
    shown = card(app)
    assert shown is not None
    shown._close.click()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not isValid(shown)
    app.window.menu.aboutToShow.emit()
    left = (*app.window.findChildren(QWidget), *app.window.menu.actions())
    assert all(isValid(each) for each in left)


def press(key: Qt.Key) -> None:
    """Press a key where the keyboard is."""
    QTest.keyClick(focused(), key)
