"""The ten exercises as they are shipped, sessions of them, and a main window that shows them."""

from functools import cache

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from footdesk.core.exercise import Milliseconds
from footdesk.core.plan import Kind, Pace, Plan, unroll
from footdesk.core.routine import Routine
from footdesk.core.session import Session, prepared
from footdesk.core.snapshot import Snapshot
from footdesk.core.transitions import Action
from footdesk.places import resources
from footdesk.store.catalog import Catalog, load_catalog
from footdesk.ui.main_window import MainWindow
from footdesk.ui.stylesheet import stylesheet
from footdesk.ui.theme import Theme, light

STILL = light(reduced_motion=True)
"""A theme in which nothing moves by itself."""

WIDE, MEDIUM, COMPACT, SMALLEST = (1120, 760), (960, 500), (683, 384), (640, 360)
"""The sizes of the design's drawings, and the smallest one."""


@cache
def catalog() -> Catalog:
    """The shipped exercises and routines."""
    return load_catalog(resources())


def all_ten() -> Routine:
    """The routine of all ten exercises, in the source's order."""
    return next(routine for routine in catalog().routines if routine.id == "all-ten")


def plan_in_order() -> Plan:
    """All ten, in the source's order, at the usual pace."""
    return unroll(all_ten(), Pace())


def session_at(now: Milliseconds) -> Session:
    """A session of all ten that was started at 0, at a moment in milliseconds."""
    session, _ = prepared(plan_in_order()).do(Action.START, 0)
    return session.advance(now)[0]


def moment_in(kind: Kind, exercise: int = 0) -> Milliseconds:
    """A moment half a second into an exercise's first step of a kind."""
    plan = plan_in_order()
    steps = enumerate(plan.steps)
    index = next(index for index, step in steps if step.kind is kind and step.exercise == exercise)
    return plan.starts[index] + 500


def snapshot_in(kind: Kind, exercise: int = 0) -> Snapshot:
    """A snapshot half a second into an exercise's first step of a kind."""
    now = moment_in(kind, exercise)
    return session_at(now).at(now)


def snapshot_after(action: Action, kind: Kind = Kind.HOLD, exercise: int = 0) -> Snapshot:
    """A snapshot right after an action in an exercise's first step of a kind."""
    now = moment_in(kind, exercise)
    return session_at(now).do(action, now)[0].at(now)


def finished() -> Snapshot:
    """A snapshot of a session that came to its end."""
    now = plan_in_order().total
    return session_at(now).at(now)


def window(qtbot: QtBot, size: tuple[int, int] = WIDE, theme: Theme = STILL) -> MainWindow:
    """A main window of a size that shows all ten by position, before a session."""
    made = MainWindow()
    qtbot.addWidget(made)
    made.setStyleSheet(stylesheet(theme))
    made.show_theme(theme)
    made.resize(*size)
    made.show_routines(catalog().routines, "all-ten", by_position=True)
    made.show_plan(unroll(all_ten().by_position(), Pace()))
    made.show_idle()
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def button(within: QWidget, name: str) -> QPushButton:
    """The one visible button of an accessible name, or of a text where it has no other name."""
    buttons = within.findChildren(QPushButton)
    (found,) = [each for each in buttons if each.isVisible() and name in {each.accessibleName(), each.text()}]
    return found


def press(within: QWidget, name: str) -> None:
    """Press a button with the mouse."""
    QTest.mouseClick(button(within, name), Qt.MouseButton.LeftButton)


def focused() -> QWidget:
    """Whatever has the keyboard."""
    found = QApplication.focusWidget()
    assert found is not None
    return found
