"""Every window and dialog, from the left and from the right: all can be named, hit and reached.

Large letters, long sentences and scaled screens are looked at in processes of their own: `end2end/test_every_window`.
"""

from collections.abc import Callable, Iterator
from datetime import date, timedelta

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QWidget,
)

from footdesk.app import App
from footdesk.core.schedule import Reminder, Schedule
from footdesk.core.transitions import Action
from footdesk.desktop.crash import Crash
from footdesk.desktop.wall import wall_time
from footdesk.store.settings import Settings, save_settings
from footdesk.ui.mini_shape import MiniShape
from footdesk.ui.morning_card import MorningCard, MorningQuestion
from footdesk.ui.note_dialog import NoteDialog
from footdesk.ui.own_wish import OwnWish
from tests.flaws import flaws, operable
from tests.launcher import Launcher
from tests.store.routine_files import WHOLE
from tests.store.ten_years import write_years


def _idle(app: App) -> QWidget:
    return app.window


def _detail(app: App) -> QWidget:
    app.window.page.open_detail()
    return app.window


def _running(app: App) -> QWidget:
    app.desk.start("all-ten")
    return app.window


def _paused(app: App) -> QWidget:
    app.desk.start("all-ten")
    app.desk.act(Action.PROCEED)
    app.desk.act(Action.PAUSE)
    return app.window


def _elsewhere(app: App) -> QWidget:
    app.desk.start("all-ten")
    app.window.show_section("settings")
    return app.window


def _banner(app: App) -> QWidget:
    app.window.show_banner("No voice is installed. You will still hear tones and see every step.", action="Open")
    return app.window


def _finished(app: App) -> QWidget:
    app.desk.start("toe-walking")
    app.desk.act(Action.SKIP)
    return app.window


def _stop(app: App) -> QWidget:
    app.desk.start("all-ten")
    app.window.ask_stop(app.desk.moment())
    assert app.window.dialogs.stop is not None
    return app.window.dialogs.stop


def _mini(shape: MiniShape) -> Callable[[App], QWidget]:
    def opened(app: App) -> QWidget:
        app.desk.start("all-ten")
        app.open_mini()
        app.show_mini_shape(shape)
        assert app.mini is not None
        app.mini.take_focus()
        return app.mini

    return opened


def _note(app: App) -> QWidget:
    app.open_mini()
    assert app.mini is not None
    app.mini.show_pinned(False, "This desktop decides which windows stay on top. Look into the window menu.")
    app.mini._show_note()
    return next(each for each in app.mini.findChildren(NoteDialog) if each.isVisible())


def _settings(app: App) -> QWidget:
    app.window.show_section("settings")
    return app.window


def _reminders(app: App) -> QWidget:
    app.window.show_section("reminders")
    app.sections.reminders.desk.change(Schedule((Reminder(450, "all-ten"), Reminder(0, "desk-break", on=False))))
    # New rows in a window that is shown get their places a few events later.
    QTest.qWait(50)
    return app.window


def _history(app: App) -> QWidget:
    write_years(app.keeper.profile.data, wall_time().day, 40)
    app.window.show_section("history")
    QTest.qWait(50)
    return app.window


def _no_history(app: App) -> QWidget:
    app.window.show_section("history")
    QTest.qWait(50)
    return app.window


def _session(app: App) -> QWidget:
    _history(app)
    section = app.sections.history
    today = wall_time().day
    found = app.keeper.ask(lambda history: history.sessions(today - timedelta(days=40), today), ())
    section.page.edit_wanted.emit(found[-1].id)
    assert section.dialog is not None
    return section.dialog


def _summary(app: App) -> QWidget:
    app.sections.history.summary.ask()
    return app.sections.history.summary.dialog


def _routines(app: App) -> QWidget:
    app.window.show_section("routines")
    desk = app.sections.routines.desk
    desk.make()
    for exercise in ("toe-pressing", "upward-stretching", "toe-walking"):
        desk.add(exercise)
    QTest.qWait(50)
    return app.window


def _routine(app: App) -> QWidget:
    _routines(app)
    app.sections.routines.page.focus_exercises()
    return app.window


def _dose(app: App) -> QWidget:
    _routine(app)
    app.sections.routines.page.editor.view.opened.emit(0)
    return app.window


def _picker(app: App) -> QWidget:
    _routines(app)
    app.sections.routines.page.add_wanted.emit()
    assert app.sections.routines.picker is not None
    return app.sections.routines.picker


def _search(app: App) -> QWidget:
    app.window.own_wished.emit(OwnWish.SEARCH)
    QTest.qWait(50)
    return app.window


def _own(app: App) -> QWidget:
    app.window.own_wished.emit(OwnWish.NEW)
    form = app.sections.own.exercises.form
    assert form is not None
    form.stages._add.click()
    QTest.qWait(50)
    return form


def _reminder(app: App) -> QWidget:
    section = app.sections.reminders
    section._open_dialog(None, Reminder(450, "all-ten"))
    assert section.dialog is not None
    return section.dialog


def _safety(app: App) -> QWidget:
    app.desk.change(replace(app.desk.settings, safety_read=None))
    app.window.start_wanted.emit("all-ten")
    return app.sections.safety.question


def _ready(app: App) -> QWidget:
    app.window.start_wanted.emit("all-ten")
    return app.sections.safety.ready


def _morning(app: App) -> QWidget:
    card = MorningCard(MorningQuestion(date(2026, 11, 22), yesterday=True), app.window)
    card.show_theme(app.appearance.theme)
    app.window.show_card(card)
    return app.window


def _done(app: App) -> QWidget:
    app.keeper.feel_before(5)
    app.desk.start("toe-walking")
    app.desk.act(Action.SKIP)
    app.window.pain_chosen.emit(7)
    app.window.page._right.done.add_note.click()
    return app.window


def _room(app: App) -> QWidget:
    app.desk.start("all-ten")
    app.open_room()
    assert app.room is not None
    return app.room


def _relief(app: App) -> QWidget:
    app.desk.start("all-ten")
    app.desk.hurt()
    assert app.window.dialogs.relief is not None
    return app.window.dialogs.relief


def _crash(app: App) -> QWidget:
    app.sections.crashes.show(Crash("what happened\n" * 40, app.keeper.profile.data / "crash.txt"))
    return app.sections.crashes.dialog


def _delete(app: App) -> QWidget:
    app.sections.data.ask_delete()
    question = app.sections.data.question
    assert question is not None
    return question


def _keys(app: App) -> QWidget:
    app.sections.list_keys()
    return app.sections.shortcuts.dialog


def _other_keys(app: App) -> QWidget:
    app.sections.list_keys()
    dialog = app.sections.shortcuts.dialog
    dialog.list.opened.emit(dialog.list.chosen)
    assert dialog.question is not None
    dialog.question.field.keys_pressed.emit("Ctrl+Left")
    return dialog.question


def _dialog(name: str) -> Callable[[App], QWidget]:
    def opened(app: App) -> QWidget:
        dialogs = app.window.dialogs
        getattr(dialogs, f"show_{name}")()
        shown = getattr(dialogs, name)
        assert isinstance(shown, QWidget)
        return shown

    return opened


def _arrival(app: App) -> QWidget:
    path = app.keeper.profile.data / "morning.footdesk"
    path.write_text(WHOLE, encoding="utf-8")
    app.sections.own.open_file(str(path))
    return app.sections.own.arrivals.arrival


def _list(app: App) -> QWidget:
    app.sections.own.arrivals.ask_list()
    dialog = app.sections.own.arrivals.list
    dialog.text.setPlainText("Morning:\nCalf raises 3 x 12 each leg, hold 5 s\nWalk the dog")
    return dialog


WINDOWS: dict[str, Callable[[App], QWidget]] = {
    "idle": _idle,
    "detail": _detail,
    "running": _running,
    "paused": _paused,
    "elsewhere": _elsewhere,
    "banner": _banner,
    "finished": _finished,
    "stop": _stop,
    **{f"mini {shape.value}": _mini(shape) for shape in MiniShape},
    "mini note": _note,
    "settings": _settings,
    "routines": _routines,
    "routine": _routine,
    "dose": _dose,
    "pick an exercise": _picker,
    "search": _search,
    "exercise of one's own": _own,
    "reminders": _reminders,
    "reminder": _reminder,
    "history": _history,
    "no history": _no_history,
    "session": _session,
    "summary": _summary,
    "routine file": _arrival,
    "list": _list,
    "safety question": _safety,
    "ready check": _ready,
    "this morning": _morning,
    "all done": _done,
    "across the room": _room,
    "it hurts": _relief,
    "crash": _crash,
    "delete everything": _delete,
    "safety": _dialog("safety"),
    "evidence": _dialog("evidence"),
    "keys": _keys,
    "other keys": _other_keys,
    "about": _dialog("about"),
}
"""How each one is opened."""


@pytest.fixture(params=list(Qt.LayoutDirection)[:2], ids=["from the left", "from the right"])
def app(request: pytest.FixtureRequest, qapp: QApplication, launcher: Launcher) -> Iterator[App]:
    """A FootDesk in its smallest window, read from one side or the other."""
    qapp.setLayoutDirection(request.param)
    save_settings(launcher.folder, Settings(safety_read=wall_time().day, reduced_motion=True))
    app = launcher.open().app
    app.shell.resize(app.shell.minimumSize())
    yield app
    launcher.close()
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.parametrize("name", WINDOWS)
def test_everything_can_be_named_hit_and_reached(app: App, name: str) -> None:
    """Each control has a name, 24 px at least, and its whole width in sight or within the scrolling of its pane."""
    shown = WINDOWS[name](app)
    QTest.qWait(0)
    assert shown.isVisible()
    assert flaws(shown) == []


@pytest.mark.parametrize("name", WINDOWS)
def test_the_tab_key_meets_every_control(app: App, name: str) -> None:
    """Tab goes around: each control that takes the keyboard is met once, and the focus is never lost."""
    shown = WINDOWS[name](app)
    if not shown.isActiveWindow():
        shown.activateWindow()
    QTest.qWait(0)
    expected = {each for each in operable(shown) if each.isEnabled() and each.focusPolicy() & Qt.FocusPolicy.TabFocus}
    met: list[QWidget] = []
    for _ in range(4 * len(expected) + 8):
        QTest.keyClick(QApplication.focusWidget() or shown, Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        assert focused is not None
        met.append(focused)
    exclusive = {each for each in expected if isinstance(each, QAbstractButton) and each.autoExclusive()}
    assert expected - exclusive <= set(met)
