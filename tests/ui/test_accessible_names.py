"""A screen reader meets the names and roles of the design's table (section 10)."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from footdesk.core.plan import Kind
from footdesk.core.transitions import Action
from footdesk.ui import accessible
from footdesk.ui.main_window import MainWindow
from tests.ui.windows import snapshot_after, snapshot_in, window

Found = set[tuple[str, QAccessible.Role]]


@pytest.fixture
def idle(qtbot: QtBot) -> Iterator[MainWindow]:
    """A wide window before a session, with the faces of painted widgets installed."""
    accessible.install()
    # As with a screen reader running: Qt tells it of changes only then.
    QAccessible.setActive(True)
    yield window(qtbot)
    QAccessible.setActive(False)


def tree(widget: QWidget) -> Found:
    """Name and role of everything visible under a widget."""
    found: Found = set()
    walk(QAccessible.queryAccessibleInterface(widget), found)
    return found


def walk(face: QAccessibleInterface, found: Found) -> None:
    """Add a face and those under it."""
    for number in range(face.childCount()):
        child = face.child(number)
        if not child.state().invisible:
            found.add((child.text(QAccessible.Text.Name), child.role()))
            walk(child, found)


ROLE = QAccessible.Role


def test_the_idle_window(idle: MainWindow) -> None:
    """Rail, menu, routine, order, list and the two ways to start."""
    expected = {
        ("Exercises", ROLE.RadioButton),
        ("Menu", ROLE.ButtonMenu),
        ("By position", ROLE.RadioButton),
        ("In order", ROLE.RadioButton),
        ("Exercises", ROLE.List),
        ("Start routine, All ten exercises, about 15 min", ROLE.Button),
        ("Do just this one: Toe pressing", ROLE.Button),
        ("Standing with bent knees, toes pressed into the floor", ROLE.Graphic),
    }
    assert expected <= tree(idle)
    assert ROLE.ComboBox in {role for _name, role in tree(idle)}


def test_the_running_window(idle: MainWindow) -> None:
    """Ring, segments, picture and the session's buttons; no node for dots, soles and shapes."""
    idle.show_room_available(available=True)
    idle.show_voice(on=True)
    idle.show_snapshot(snapshot_in(Kind.SWITCH))
    found = tree(idle)
    expected = {
        ("Stop routine", ROLE.Button),
        ("Back: restart this exercise", ROLE.Button),
        ("Pause", ROLE.Button),
        ("Skip this exercise", ROLE.Button),
        ("Spoken cues", ROLE.CheckBox),
        ("10 seconds more", ROLE.Button),
        ("Ready now", ROLE.Button),
        ("Mini timer", ROLE.Button),
        ("Across the room, full screen", ROLE.Button),
    }
    assert expected <= found
    assert any(
        name.startswith("Routine progress: exercise 1 of 10") and role is ROLE.ProgressBar for name, role in found
    )
    assert any(name.startswith("Switch sides, right foot") for name, _role in found)


def test_pause_becomes_resume(idle: MainWindow) -> None:
    """The same button says what it does now."""
    idle.show_snapshot(snapshot_after(Action.PAUSE))
    names = {name for name, role in tree(idle) if role is ROLE.Button}
    assert "Resume" in names
    assert "Pause" not in names


def test_nothing_that_can_be_operated_is_nameless(idle: MainWindow) -> None:
    """Every button, box and list has a name, before and during a session."""
    operable = {ROLE.Button, ROLE.ButtonMenu, ROLE.RadioButton, ROLE.CheckBox, ROLE.ComboBox, ROLE.List, ROLE.ListItem}
    for show in (idle.show_idle, lambda: idle.show_snapshot(snapshot_in(Kind.HOLD))):
        show()
        assert not [role for name, role in tree(idle) if role in operable and not name]
