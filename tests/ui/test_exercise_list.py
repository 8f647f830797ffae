"""The list is a native one: arrow keys, typing ahead and screen readers work in it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from footdesk.core.exercise import Strength
from footdesk.core.plan import Kind, Pace, unroll
from footdesk.core.strength import strengthened
from footdesk.core.transitions import Action
from footdesk.ui.exercise_list import ExerciseList
from footdesk.ui.layout_class import LayoutClass
from tests.ui.windows import STILL, all_ten, catalog, snapshot_after, snapshot_in


@pytest.fixture
def shown(qtbot: QtBot) -> ExerciseList:
    """A list of all ten by position, with the keyboard in it."""
    made = ExerciseList()
    qtbot.addWidget(made)
    made.show_theme(STILL)
    made.show_routines(catalog().routines, "all-ten", by_position=True)
    made.show_plan(unroll(all_ten().by_position(), Pace()))
    made.resize(328, 672)
    made.show()
    made.view.setFocus()
    return made


def test_the_first_exercise_is_chosen(shown: ExerciseList) -> None:
    """The heading above it is passed over."""
    assert shown.chosen == "toe-pressing"


def test_arrow_keys_pass_over_headings(qtbot: QtBot, shown: ExerciseList) -> None:
    """From the last standing exercise one step down is the first sitting one."""
    chosen = [shown.chosen]
    for _ in range(9):
        QTest.keyClick(shown.view, Qt.Key.Key_Down)
        chosen.append(shown.chosen)
    assert chosen == [exercise.id for exercise in all_ten().by_position().exercises]


def test_typing_a_name_goes_to_it(qtbot: QtBot, shown: ExerciseList) -> None:
    """The first letters of a name choose it."""
    with qtbot.waitSignal(shown.exercise_chosen) as chosen:
        QTest.keyClicks(shown.view, "up")
    assert chosen.args == ["upward-stretching"]


def test_the_choice_outlives_a_new_order(shown: ExerciseList) -> None:
    """Who looks at an exercise goes on looking at it when the order changes."""
    shown.view.setCurrentIndex(shown.view.model().index(3, 0))
    before = shown.chosen
    shown.show_routines(catalog().routines, "all-ten", by_position=False)
    shown.show_plan(unroll(all_ten(), Pace()))
    assert shown.chosen == before


def test_a_session_chooses_its_own_exercise_once(qtbot: QtBot, shown: ExerciseList) -> None:
    """The choice follows the session to the next exercise, but not against the person's own in between."""
    shown.show_snapshot(snapshot_in(Kind.HOLD))
    assert shown.chosen == "toe-pressing"
    QTest.keyClick(shown.view, Qt.Key.Key_Down)
    shown.show_snapshot(snapshot_in(Kind.RELAX))
    assert shown.chosen == "toe-walking"
    shown.show_snapshot(snapshot_after(Action.SKIP, Kind.MOVE, exercise=1))
    assert shown.chosen == "toe-stretching"


def test_space_and_enter_are_left_to_the_window(qtbot: QtBot, shown: ExerciseList) -> None:
    """They start and pause; in the list itself they do nothing."""
    with qtbot.assertNotEmitted(shown.exercise_opened), qtbot.assertNotEmitted(shown.exercise_chosen):
        QTest.keyClick(shown.view, Qt.Key.Key_Space)
        QTest.keyClick(shown.view, Qt.Key.Key_Return)


def test_choosing_a_routine_is_a_wish(qtbot: QtBot, shown: ExerciseList) -> None:
    """The box tells the id of what the person chose, and nothing when it is only shown something."""
    with qtbot.assertNotEmitted(shown.routine_chosen):
        shown.show_routines(catalog().routines, catalog().routines[1].id, by_position=True)
    box = shown._routine
    box.setFocus()
    with qtbot.waitSignal(shown.routine_chosen) as chosen:
        QTest.keyClick(box, Qt.Key.Key_Up)
    assert chosen.args == [catalog().routines[0].id]


def test_the_order_is_two_radio_buttons(qtbot: QtBot, shown: ExerciseList) -> None:
    """Each says its role and whether it is chosen; pressing the other one is a wish."""
    by_position, in_order = shown._order.buttons[True], shown._order.buttons[False]
    for button in (by_position, in_order):
        face = QAccessible.queryAccessibleInterface(button)
        assert face.role() is QAccessible.Role.RadioButton
    assert by_position.isChecked()
    with qtbot.waitSignal(shown.order_chosen) as chosen:
        QTest.mouseClick(in_order, Qt.MouseButton.LeftButton)
    assert chosen.args == [False]


def test_a_screen_reader_finds_the_rows(shown: ExerciseList) -> None:
    """The list has its name, its role and one child for each row, with the row's sentence."""
    face = QAccessible.queryAccessibleInterface(shown.view)
    assert face.text(QAccessible.Text.Name) == "Exercises"
    assert face.role() is QAccessible.Role.List
    row = face.child(1)
    assert row.text(QAccessible.Text.Name).startswith(
        "1, Toe pressing, standing, each foot, 10 times 3 seconds, takes "
    )


def test_a_screen_reader_can_choose_a_row(qtbot: QtBot, shown: ExerciseList) -> None:
    """What it selects is what is chosen: Qt alone would only colour the row."""
    table = QAccessible.queryAccessibleInterface(shown.view)
    rows = [table.child(place) for place in range(table.childCount())]
    [row] = [each for each in rows if "Ankle circles" in each.text(QAccessible.Text.Name)]
    with qtbot.waitSignal(shown.exercise_chosen) as chosen:
        table.selectionInterface().select(row)
    assert chosen.args == ["ankle-circles"]


@pytest.mark.parametrize("layout", LayoutClass)
def test_the_strength_of_the_plan_is_shown_and_chosen(qtbot: QtBot, shown: ExerciseList, layout: LayoutClass) -> None:
    """In every layout the three strengths stand near the routine, and the plan's one is down."""
    shown.show_layout(layout)
    shown.show_plan(unroll(strengthened(all_ten(), Strength.EASIER), Pace()))
    buttons = shown._strength.buttons
    assert all(button.isVisible() for button in buttons.values())
    assert buttons[Strength.EASIER].isChecked()
    with qtbot.waitSignal(shown.strength_chosen) as chosen:
        QTest.mouseClick(buttons[Strength.STRONGER], Qt.MouseButton.LeftButton)
    assert chosen.args == [Strength.STRONGER]
    shown.show_snapshot(snapshot_in(Kind.HOLD))
    assert not shown._strength.isVisible()
