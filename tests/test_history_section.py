"""The history in the whole program: seen when it is wanted, changed, taken back, and always as it is."""

from contextlib import closing
from datetime import timedelta

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from footdesk.app import App
from footdesk.core.ending import Ending
from footdesk.core.exercise import Side
from footdesk.core.history import Felt, PainScores, SessionRecord
from footdesk.core.history_view import HistoryView
from footdesk.desktop.wall import wall_time
from footdesk.store.errors import Cause, StoreError
from footdesk.store.history import History
from footdesk.ui.text_label import TextLabel
from tests.launcher import Launcher, Started
from tests.store.histories import MADE_OF, START, identifier, opened
from tests.store.ten_years import write_years
from tests.ui.windows import press


@pytest.fixture
def started(launcher: Launcher) -> Started:
    """Give a FootDesk with thirty days of history, of which it shows nothing yet."""
    write_years(launcher.folder, wall_time().day, 30)
    return launcher.open()


def views(app: App) -> list[HistoryView]:
    """Open the history, and note from now on what it shows."""
    seen: list[HistoryView] = []
    app.sections.history.desk.view_changed.connect(seen.append)
    app.window.show_section("history")
    return seen


def sessions(app: App) -> tuple[SessionRecord, ...]:
    """Give all sessions there are."""
    today = wall_time().day
    return app.keeper.ask(lambda history: history.sessions(today - timedelta(days=60), today), ())


def test_ctrl_3_opens_it(launcher: Launcher, qtbot: QtBot) -> None:
    """Before the first session it is empty, and leads to the exercises."""
    app = launcher.open().app
    app.shell.activateWindow()
    qtbot.waitUntil(app.shell.isActiveWindow)
    QTest.keyClick(app.window, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    page = app.sections.history.page
    assert page.isVisible()
    QTest.qWait(0)
    press(page, "Go to exercises")
    assert app.window.page.isVisible()


def test_a_session_that_ends_is_seen_at_once(launcher: Launcher) -> None:
    """And while something else is shown nothing is read, but all of it is there when one comes back."""
    started = launcher.open()
    app = started.app
    seen = views(app)
    assert seen[-1].empty
    app.desk.start("toe-walking")
    started.turn(25_000)
    assert seen[-1].streak.current == 1
    (only,) = seen[-1].chosen.sessions
    assert (only.session.plan.name, only.tally.done) == ("Toe walking", 1)
    app.window.show_section("exercises")
    count = len(seen)
    app.sections.asking.felt.desk.keep_pain(3)
    assert len(seen) == count
    app.window.show_section("history")
    assert seen[-1].chosen.sessions[0].session.pain.after == 3


def test_the_end_of_a_session_tells_the_days_in_a_row(launcher: Launcher, qtbot: QtBot) -> None:
    """As the history has them; where there is none, it is the session alone that is told."""
    history, _ = opened(launcher.folder, today=wall_time().day)
    with closing(history):
        for back in (1, 2, 4):
            moment = wall_time()
            moment = replace(moment, utc=moment.utc - back * 24 * 60 * 60_000)
            history.begin(identifier(back), MADE_OF, moment, START)
            history.end(identifier(back), Ending.COMPLETED, moment.utc)
    started = launcher.open()
    app = started.app
    app.desk.start("toe-walking")
    started.turn(25_000)
    QTest.qWait(0)
    said = {each.said for each in app.window.findChildren(TextLabel) if each.isVisible()}
    assert "1 exercise in less than a minute. That is 4 days in a row." in said
    app.keeper.close()
    app.window.again_wanted.emit()
    started.turn(25_000)
    said = {each.said for each in app.window.findChildren(TextLabel) if each.isVisible()}
    assert "1 exercise in less than a minute." in said


def test_one_looks_at_a_day_and_at_other_weeks(started: Started) -> None:
    """The day stays while one scrolls, and today stays today."""
    seen = views(started.app)
    today, page = wall_time().day, started.app.sections.history.page
    day = today - timedelta(days=3)
    page.day_wanted.emit(day)
    assert seen[-1].chosen.day == day
    page.back_wanted.emit(99)
    assert (seen[-1].back, seen[-1].chosen.day) == (52, day)
    assert seen[-1].map.last < today - timedelta(weeks=51)
    assert (seen[-1].pain, seen[-1].balance) == (seen[0].pain, seen[0].balance)
    assert seen[-1].pain.points
    page.day_wanted.emit(today)
    page.back_wanted.emit(0)
    assert seen[-1] == seen[0]


def test_a_deleted_session_can_be_had_back(started: Started) -> None:
    """It is gone from every sum, and comes back with its steps, and with what was asked about it already."""
    app = started.app
    app.keeper.write(lambda history: history.ask_of_morning(sessions(app)[-1].id))
    seen = views(app)
    last = sessions(app)[-1]
    assert last.morning_asked
    whole = app.keeper.ask(lambda history: history.whole(last.id), None)
    app.sections.history.page.delete_wanted.emit(last.id)
    assert last not in sessions(app)
    assert app.window.banner.words() == "The session is deleted."
    assert seen[-1] != seen[0]
    app.window.banner_action_wanted.emit()
    assert app.keeper.ask(lambda history: history.whole(last.id), None) == whole
    assert seen[-1] == seen[0]


def test_scores_and_note_are_changed_and_changed_back(started: Started) -> None:
    """Saving what was there already changes nothing, and offers nothing."""
    app = started.app
    views(app)
    last, section = sessions(app)[-1], app.sections.history
    section.page.edit_wanted.emit(last.id)
    dialog = section.dialog
    assert dialog is not None
    assert dialog.isVisible()
    dialog.save_wanted.emit(last.id, Felt(last.pain, last.note))
    assert not app.window.banner.isVisible()
    changed = replace(last, pain=PainScores(7, 2, last.pain.next_morning), note="Cold feet.")
    dialog.save_wanted.emit(last.id, Felt(changed.pain, changed.note))
    assert sessions(app)[-1] == changed
    assert app.window.banner.words() == "The session is changed."
    app.window.banner_action_wanted.emit()
    assert sessions(app)[-1] == last
    dialog.reject()


def test_ctrl_z_takes_back_one_change_after_the_other(started: Started, qtbot: QtBot) -> None:
    """Also when the banner is gone; without a change it does nothing."""
    app = started.app
    views(app)
    app.shell.activateWindow()
    qtbot.waitUntil(app.shell.isActiveWindow)
    before, page = sessions(app), app.sections.history.page
    for each in before[-2:]:
        page.delete_wanted.emit(each.id)
    app.window.close_banner()
    assert sessions(app) == before[:-2]
    for left in (before[:-2] + before[-1:], before, before):
        QTest.keyClick(app.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert sessions(app) == left


def test_nothing_is_taken_back_into_another_history(started: Started) -> None:
    """What was deleted before everything else was stays deleted."""
    app = started.app
    views(app)
    page = app.sections.history.page
    page.delete_wanted.emit(sessions(app)[-1].id)
    app.sections.data.desk.delete_everything()
    page.undo_wanted.emit()
    assert sessions(app) == ()


def test_a_window_that_stood_there_overnight_shows_the_new_day(
    started: Started, monkeypatch: pytest.MonkeyPatch, qapp: QApplication
) -> None:
    """When one comes back to it; on the same day nothing is read again."""
    seen = views(started.app)
    desk, today = started.app.sections.history.desk, wall_time().day
    count = len(seen)
    qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    assert len(seen) == count
    monkeypatch.setattr(desk, "_today", lambda: today + timedelta(days=1))
    qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    assert seen[-1].today == today + timedelta(days=1)
    assert seen[-1].chosen.day == seen[-1].today


def test_what_is_gone_meanwhile_is_neither_edited_nor_deleted(started: Started) -> None:
    """Another wish may have been quicker."""
    app = started.app
    views(app)
    section = app.sections.history
    section.page.edit_wanted.emit("gone")
    section.page.delete_wanted.emit("gone")
    assert section.dialog is None
    assert not app.window.banner.isVisible()


def test_what_cannot_be_written_is_told(started: Started, monkeypatch: pytest.MonkeyPatch) -> None:
    """The session stays as it is, and nothing is offered to be undone."""
    app = started.app
    views(app)

    def fail(*_given: object) -> None:
        raise StoreError(Cause.DISK_FULL, file="history.db")

    for name in ("delete", "describe"):
        monkeypatch.setattr(History, name, fail)
    last, section = sessions(app)[-1], app.sections.history
    section.page.delete_wanted.emit(last.id)
    assert "the disk is full" in app.window.banner.words()
    section.desk.edit(last.id, Felt(PainScores(1, 1)))
    assert "the disk is full" in app.window.banner.words()
    assert sessions(app)[-1] == last


def test_without_a_history_there_is_nothing_to_see(started: Started) -> None:
    """It could not be opened, which was told; the page stays as it was."""
    app = started.app
    app.keeper.close()
    seen = views(app)
    app.sections.history.desk.look()
    assert seen == []


def test_the_side_that_is_behind_is_told_to_those_who_want_that(started: Started) -> None:
    """With the setting on the page says what the next session begins with."""
    app = started.app
    app.desk.start("toe-pressing")
    started.turn(20_000)
    app.desk.stop()
    seen = views(app)
    assert seen[-1].coming is None
    app.desk.change(replace(app.desk.settings, balance_sides=True))
    assert seen[-1].coming is seen[-1].balance.behind
    assert seen[-1].coming is Side.RIGHT


def test_export_asks_for_a_file(started: Started) -> None:
    """It is the one of the settings."""
    app = started.app
    views(app)
    app.sections.history.page.export_wanted.emit()
    dialog = app.sections.data.file.dialog
    assert dialog is not None
    assert dialog.windowTitle() == "Export your history"
    dialog.reject()
