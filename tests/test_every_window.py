"""Every window and dialog, in long sentences, large letters and from the right: all can be named, hit and reached."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QScrollArea,
    QScrollBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from footdesk.app import App
from footdesk.command_line import Request
from footdesk.core.schedule import Reminder, Schedule
from footdesk.core.transitions import Action
from footdesk.desktop.crash import Crash
from footdesk.desktop.profile import separate_profile
from footdesk.desktop.wall import wall_time
from footdesk.places import resources
from footdesk.self_test import SteppedClock
from footdesk.store.catalog import load_catalog
from footdesk.store.settings import Settings, save_settings
from tests.store.ten_years import write_years
from tests.ui.long_words import LongWords

LEAST = 24
"""WCAG 2.2, success criterion 2.5.8: the least width and height of a target in logical pixels."""

OPERABLE = (QAbstractButton, QComboBox, QAbstractSpinBox, QAbstractSlider)


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
    app.sections.crashes.show(Crash("what happened\n" * 40, Path("crash.txt")))
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


WINDOWS: dict[str, Callable[[App], QWidget]] = {
    "settings": _settings,
    "routines": _routines,
    "routine": _routine,
    "dose": _dose,
    "pick an exercise": _picker,
    "reminders": _reminders,
    "reminder": _reminder,
    "history": _history,
    "no history": _no_history,
    "session": _session,
    "summary": _summary,
    "safety question": _safety,
    "ready check": _ready,
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


@pytest.fixture(params=["usual", "large", "long", "from the right"])
def app(request: pytest.FixtureRequest, qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[App]:
    """A FootDesk in its smallest window, in one of four ways."""
    way = request.param
    translator = LongWords(qapp)
    if way == "long":
        qapp.installTranslator(translator)
    if way == "from the right":
        qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    size = 120 if way == "large" else 100
    save_settings(tmp_path, Settings(safety_read=wall_time().day, reduced_motion=True, text_size=size))
    clock = SteppedClock()
    made = App(qapp, Request(silent=True), load_catalog(resources()), separate_profile(tmp_path), clock)
    made.open()
    qtbot.waitUntil(lambda: made.settled)
    made.window.resize(made.window.minimumSize())
    yield made
    made.window.close()
    qapp.removeTranslator(translator)
    translator.deleteLater()
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qapp.sendPostedEvents(None, 0)
    qapp.processEvents()


@pytest.mark.parametrize("name", WINDOWS)
def test_everything_can_be_named_hit_and_reached(app: App, name: str) -> None:
    """Each control has a name, 24 px at least, and its whole width in sight or within the scrolling of its pane."""
    shown = WINDOWS[name](app)
    QTest.qWait(0)
    assert shown.isVisible()
    for control in operable(shown):
        called = control.accessibleName() or (control.text() if isinstance(control, QAbstractButton) else "")
        assert called, control
        assert min(control.width(), control.height()) >= LEAST, (called, control.size())
        area = scrolled(control, shown)
        inside = shown if area is None else area.viewport()
        left = control.mapTo(shown, control.rect().topLeft()).x() - inside.mapTo(shown, inside.rect().topLeft()).x()
        assert left >= 0, (called, left)
        assert left + control.width() <= inside.width(), (called, left, control.width(), inside.width())
        if area is None:
            assert shown.rect().contains(control.mapTo(shown, control.rect().bottomLeft())), called


@pytest.mark.parametrize("name", WINDOWS)
def test_the_tab_key_meets_every_control(app: App, name: str) -> None:
    """Tab goes around: each control that takes the keyboard is met once, and the focus is never lost."""
    shown = WINDOWS[name](app)
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


def operable(shown: QWidget) -> list[QWidget]:
    """Everything visible in a window that can be operated."""
    found = [each for kind in OPERABLE for each in shown.findChildren(kind)]
    return [each for each in found if each.isVisible() and each.window() is shown and not isinstance(each, QScrollBar)]


def scrolled(control: QWidget, shown: QWidget) -> QScrollArea | None:
    """The pane in which a control scrolls; None where it stands still."""
    return next((area for area in shown.findChildren(QScrollArea) if area.isAncestorOf(control)), None)
