"""The page of the routines: each change is one wish, by mouse and by keyboard, and what is kept comes back into it."""

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from footdesk.core.exercise import SECOND, Dose, Side, Sides
from footdesk.core.plan import Pace
from footdesk.ui.editor_rows import ROW_HEIGHT
from footdesk.ui.layout_class import LayoutClass
from footdesk.ui.routines_page import RoutinesPage
from footdesk.ui.shortcuts import ON_PAGES, ON_ROUTINES, Wish
from footdesk.ui.shown_library import EditorLine, RoutineLine, ShownLibrary, ShownRoutine
from footdesk.ui.stylesheet import stylesheet
from footdesk.ui.words_library import NameProblem
from tests.ui.windows import STILL, catalog, press

IDS = ("toe-pressing", "toe-stretching", "toe-walking", "upward-stretching")
MINE = RoutineLine("own-mine", "My mornings", own=True, count=4, total=583 * SECOND, position=None)
DESK = RoutineLine("desk-break", "Desk break", own=False, count=4, total=300 * SECOND, position=None)


def line(name: str, **changes: object) -> EditorLine:
    """A shipped exercise in a routine, with some of its dose changed."""
    usual = catalog().exercise(name)
    dose = replace(usual.dose, **changes)
    return EditorLine(replace(usual, dose=dose), usual, 50 * SECOND)


SHOWN = ShownLibrary((DESK, MINE), ShownRoutine(MINE, tuple(map(line, IDS))), 3, Pace(), undoes=True)


def alone(one: EditorLine) -> ShownLibrary:
    """A routine of one's own that holds one exercise."""
    return replace(SHOWN, routine=ShownRoutine(MINE, (one,)), place=0)


def last_changed(**changes: object) -> ShownLibrary:
    """The routine of one's own with another dose of its last exercise."""
    lines = (*SHOWN.routine.lines[:3], line("upward-stretching", **changes))
    return replace(SHOWN, routine=ShownRoutine(MINE, lines))


SHIPPED = replace(SHOWN, routine=ShownRoutine(DESK, SHOWN.routine.lines), undoes=False)
EMPTY = replace(SHOWN, routine=ShownRoutine(replace(MINE, count=0, total=0), ()), place=None)


@pytest.fixture
def page(qtbot: QtBot) -> RoutinesPage:
    """A wide page that shows a routine of one's own."""
    made = RoutinesPage()
    qtbot.addWidget(made)
    made.setStyleSheet(stylesheet(STILL))
    made.show_theme(STILL)
    made.resize(1028, 672)
    made.show_library(SHOWN)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    return made


def number(within: QWidget, name: str) -> QSpinBox:
    """The number of a name."""
    [found] = [each for each in within.findChildren(QSpinBox) if each.accessibleName() == name]
    return found


def choose(within: QWidget, text: str, place: int = 0) -> None:
    """Press one of the visible segments of a text."""
    found = [each for each in within.findChildren(QAbstractButton) if each.text() == text and each.isVisible()]
    QTest.mouseClick(found[place], Qt.MouseButton.LeftButton)


def doses(page: RoutinesPage) -> list[Dose]:
    """All doses that are wished from now on."""
    found: list[Dose] = []
    page.dose_wanted.connect(found.append)
    return found


def test_a_row_is_said_as_the_design_has_it(page: RoutinesPage) -> None:
    """Its place, its name, its sides, its amount, and whether it was changed."""
    page.show_library(alone(line("upward-stretching", work_time=25_000)))
    model = page.editor.view.model()
    said = model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "1 of 1, Upward stretching, each leg, 25 seconds, changed"
    said = page.list.view.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Desk break, 4 exercises, 5 min, comes with FootDesk"
    assert page.editor.view.accessibleName() == "Exercises of the routine"
    assert page.list.view.accessibleName() == "Your routines"
    assert page.editor.name.line.accessibleName() == "Routine name"


def test_each_number_wishes_a_whole_dose(page: RoutinesPage) -> None:
    """Hold, reps, relax and rest, with all else as it was."""
    page.show_library(replace(SHOWN, place=0))
    usual, wished = SHOWN.routine.lines[0].exercise.dose, doses(page)
    number(page, "Hold in seconds").stepUp()
    number(page, "Reps").stepDown()
    number(page, "Relax in seconds").stepUp()
    number(page, "Rest after in seconds").setValue(15)
    assert wished == [
        replace(usual, work_time=4 * SECOND),
        replace(usual, repetitions=9),
        replace(usual, relax_time=3 * SECOND),
        replace(usual, rest_time=15 * SECOND),
    ]


def test_a_rest_like_that_of_the_pace_goes_with_the_pace(page: RoutinesPage) -> None:
    """Whoever goes back to the usual rest has no rest of their own any more."""
    lines = (line("toe-pressing", rest_time=15 * SECOND), *SHOWN.routine.lines[1:])
    page.show_library(replace(SHOWN, routine=ShownRoutine(MINE, lines), place=0))
    wished = doses(page)
    assert number(page, "Rest after in seconds").value() == len(range(15))
    number(page, "Rest after in seconds").setValue(10)
    assert wished[0].rest_time is None


def test_what_nobody_needs_cannot_be_changed(page: RoutinesPage) -> None:
    """Nobody relaxes between one repetition, and nobody rests after the last exercise."""
    assert not number(page, "Relax in seconds").isEnabled()
    assert not number(page, "Rest after in seconds").isEnabled()
    assert number(page, "Relax in seconds").accessibleDescription() == "Not needed"
    page.show_library(alone(line("toe-pressing", work_time=None)))
    assert not number(page, "Hold in seconds").isEnabled()
    assert number(page, "Hold in seconds").accessibleDescription() == "Waits for you"


def test_a_movement_is_called_by_its_name(page: RoutinesPage) -> None:
    """Nobody holds while walking."""
    page.show_library(replace(SHOWN, place=2))
    assert number(page, "Walk in seconds").value() == len(range(20))
    wished = doses(page)
    choose(page.dose, "Each foot")
    assert wished[0].sides is Sides.EACH


def test_sides_and_the_first_side_are_chosen(page: RoutinesPage) -> None:
    """One of them alone, or which of the two begins."""
    usual, wished = SHOWN.routine.lines[3].exercise.dose, doses(page)
    choose(page.dose, "Right", 1)
    choose(page.dose, "Left")
    assert wished == [replace(usual, first_side=Side.RIGHT), replace(usual, sides=Sides.LEFT)]
    page.show_library(alone(line("toe-pressing", sides=Sides.LEFT)))
    assert not page.dose.first.isVisible()


def test_the_total_follows_what_is_typed_digit_by_digit(page: RoutinesPage) -> None:
    """What is typed counts as it is typed, and stays as it is while the page is shown anew."""
    field, wished = number(page, "Hold in seconds"), doses(page)
    page.dose_wanted.connect(lambda dose: page.show_library(last_changed(work_time=dose.work_time)))
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "125")
    assert [dose.work_time for dose in wished] == [1_000, 12_000, 125_000]


def test_a_number_out_of_range_is_set_to_the_nearest_and_told(page: RoutinesPage) -> None:
    """Nothing is refused without a word; an empty field keeps what was there."""
    field, wished = number(page, "Hold in seconds"), doses(page)
    told: list[str] = []
    page.limit_told.connect(told.append)
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "999")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert told == ["Hold can be 1 to 300 seconds."]
    assert (field.value(), wished[-1].work_time) == (300, 300_000)
    field.selectAll()
    QTest.keyClick(field, Qt.Key.Key_Delete)
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert field.value() == len(range(300))
    reps = number(page, "Reps")
    reps.setFocus()
    reps.selectAll()
    QTest.keyClicks(reps, "0")
    reps.clearFocus()
    assert told[1:] == ["Reps can be 1 to 100."]


def test_the_usual_values_can_be_wished_where_there_are_others(page: RoutinesPage, qtbot: QtBot) -> None:
    """The button waits until something was changed."""
    found = [each for each in page.findChildren(QAbstractButton) if each.text() == "Use the usual values"]
    assert not found[0].isEnabled()
    page.show_library(last_changed(work_time=25_000))
    with qtbot.waitSignal(page.usual_wanted):
        press(page, "Use the usual values")


def test_rows_are_moved_and_removed_by_their_buttons(page: RoutinesPage) -> None:
    """The buttons of the chosen row say which exercise they are about, and what is not possible is not offered."""
    moved: list[tuple[int, int]] = []
    page.move_wanted.connect(lambda place, to: moved.append((place, to)))
    removed: list[int] = []
    page.remove_wanted.connect(removed.append)
    tools = page.editor.view.tools
    press(page, "Move up: Upward stretching")
    assert not tools.down.isEnabled()
    press(page, "Remove: Upward stretching")
    page.show_library(replace(SHOWN, place=0))
    assert not tools.up.isEnabled()
    press(page, "Move down: Toe pressing")
    assert (moved, removed) == ([(3, 2), (0, 1)], [3])


@pytest.mark.parametrize(("start", "end", "expected"), [(0, 3.3, (0, 2)), (3, 0.2, (3, 0)), (1, 9.0, (1, 3))])
def test_a_row_is_dragged_to_its_place(page: RoutinesPage, start: int, end: float, expected: tuple[int, int]) -> None:
    """It goes where the line was when it was let go."""
    moved: list[tuple[int, int]] = []
    page.move_wanted.connect(lambda place, to: moved.append((place, to)))
    drag(page, start, end)
    release(page, end)
    assert moved == [expected]


def test_a_drag_that_is_given_up_moves_nothing(page: RoutinesPage) -> None:
    """By Escape, by letting go where it was, or because the hand moved a little in a click."""
    moved: list[tuple[int, int]] = []
    page.move_wanted.connect(lambda place, to: moved.append((place, to)))
    drag(page, 0, 3.0)
    assert not page.editor.view.tools.isVisible()
    page.editor.view.grab()
    QTest.keyClick(page.editor.view, Qt.Key.Key_Escape)
    assert page.editor.view.tools.isVisible()
    release(page, 3.0)
    drag(page, 2, 2.4)
    release(page, 2.4)
    drag(page, 0, 0.52)
    release(page, 0.52)
    page.show_library(SHIPPED)
    drag(page, 0, 3.0)
    release(page, 3.0)
    assert moved == []


def drag(page: RoutinesPage, start: int, end: float) -> None:
    """Take hold of a row, and move to a place in heights of rows."""
    view = page.editor.view.viewport()
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=QPoint(60, round((start + 0.5) * ROW_HEIGHT)))
    for part in (0.5, 1.0):
        y = (start + 0.5) * (1 - part) + end * part
        move = QPoint(60, round(y * ROW_HEIGHT))
        QTest.mouseMove(view, move)
        event_at(view, move)


def event_at(view: QWidget, at: QPoint) -> None:
    """Move the mouse with its button held, which QTest.mouseMove does not."""
    left = Qt.MouseButton.LeftButton
    spot, everywhere = QPointF(at), QPointF(view.mapToGlobal(at))
    none, plain = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    moved = QMouseEvent(QEvent.Type.MouseMove, spot, everywhere, none, left, plain)
    QApplication.sendEvent(view, moved)


def release(page: RoutinesPage, end: float) -> None:
    """Let go."""
    view = page.editor.view.viewport()
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=QPoint(60, round(end * ROW_HEIGHT)))


def test_a_name_is_wished_letter_by_letter_and_a_wrong_one_does_not_stay(page: RoutinesPage) -> None:
    """The sentence stands under the field while it is wrong, and the kept name comes back when it is left."""
    field, wished = page.editor.name.line, list[str]()
    page.name_wanted.connect(wished.append)
    page.begin_name()
    QTest.keyClicks(field, "Ab")
    assert wished == ["A", "Ab"]
    page.show_name_problem(NameProblem.TAKEN)
    assert field.accessibleDescription() == "You already have a routine with this name."
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert (field.text(), field.accessibleDescription()) == ("My mornings", "")
    assert page.editor.view.hasFocus()
    page.show_name_problem(NameProblem.EMPTY)
    assert field.accessibleDescription() == "Give the routine a name."


def test_an_empty_routine_says_how_to_begin(page: RoutinesPage, qtbot: QtBot) -> None:
    """There is no row and no dose, and the keyboard goes to the button that adds."""
    page.show_library(EMPTY)
    assert not page.editor.view.isVisible()
    page.focus_exercises()
    with qtbot.waitSignal(page.add_wanted):
        QTest.keyClick(page.window().focusWidget(), Qt.Key.Key_Space)
    page.answer(Wish.REMOVE_EXERCISE)
    page.answer(Wish.MOVE_UP)


def test_a_shipped_routine_can_only_be_copied(page: RoutinesPage, qtbot: QtBot) -> None:
    """It has no field, no tools and no numbers to change, and says why."""
    page.show_library(SHIPPED)
    assert not page.editor.name.isVisible()
    assert not page.editor.view.tools.isVisible()
    assert not number(page, "Hold in seconds").isEnabled()
    for signal in (page.add_wanted, page.remove_wanted, page.delete_wanted, page.move_wanted):
        with qtbot.assertNotEmitted(signal):
            for wish in ON_PAGES:
                page.answer(wish)
    with qtbot.waitSignal(page.copy_wanted):
        press(page, "Copy this routine")


def test_the_keys_wish_what_the_design_says(page: RoutinesPage, qtbot: QtBot) -> None:
    """Each of them is answered, and Delete is about what the keyboard is at."""
    signals = {
        Wish.NEW_ROUTINE: page.new_wanted,
        Wish.COPY_ROUTINE: page.copy_wanted,
        Wish.ADD_EXERCISE: page.add_wanted,
        Wish.MOVE_UP: page.move_wanted,
        Wish.UNDO: page.undo_wanted,
        Wish.REDO: page.redo_wanted,
    }
    for wish, signal in signals.items():
        with qtbot.waitSignal(signal):
            page.answer(wish)
    page.answer(Wish.MOVE_DOWN)
    page.answer(Wish.RENAME_ROUTINE)
    assert page.editor.name.line.selectedText() == "My mornings"
    page.list.view.setFocus()
    with qtbot.waitSignal(page.delete_wanted):
        page.answer(Wish.REMOVE_EXERCISE)
    page.editor.view.setFocus()
    with qtbot.waitSignal(page.remove_wanted):
        page.answer(Wish.REMOVE_EXERCISE)
    number(page, "Hold in seconds").setFocus()
    with qtbot.assertNotEmitted(page.remove_wanted):
        page.answer(Wish.REMOVE_EXERCISE)
    assert set(signals) < set(ON_PAGES) | set(ON_ROUTINES)


def test_a_page_without_routines_answers_nothing(qtbot: QtBot) -> None:
    """Keys that come too early are passed over."""
    bare = RoutinesPage()
    qtbot.addWidget(bare)
    bare.answer(Wish.RENAME_ROUTINE)
    assert not bare.leave()


def test_a_compact_window_shows_one_pane_and_leads_on_and_back(page: RoutinesPage) -> None:
    """Enter goes from the routines to the exercises to the dose, Escape and the buttons go back."""
    page.show_layout(LayoutClass.COMPACT)
    page.resize(640, 296)
    page.list.view.setFocus()
    QTest.keyClick(page.list.view, Qt.Key.Key_Return)
    assert (page.list.isVisible(), page.editor.isVisible()) == (False, True)
    QTest.keyClick(page.editor.view, Qt.Key.Key_Return)
    assert (page.editor.isVisible(), page.dose.isVisible()) == (False, True)
    assert number(page, "Hold in seconds").hasFocus()
    assert page.leave()
    assert page.editor.view.hasFocus()
    press(page, "Back to the routines")
    assert page.list.view.hasFocus()
    assert not page.leave()
    QTest.mouseDClick(page.list.view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(60, 30))
    page.editor.view.opened.emit(0)
    press(page, "Back to the routine")
    assert page.editor.isVisible()


def test_choosing_a_row_is_a_wish_and_showing_one_is_none(page: RoutinesPage, qtbot: QtBot) -> None:
    """Only the person's own way through the lists is told."""
    with qtbot.assertNotEmitted(page.place_chosen), qtbot.assertNotEmitted(page.routine_chosen):
        page.show_library(replace(SHOWN, place=1))
        page.show_library(SHIPPED)
    with qtbot.waitSignal(page.place_chosen) as chosen:
        QTest.keyClick(page.editor.view, Qt.Key.Key_Up)
    assert chosen.args == [2]
    with qtbot.waitSignal(page.routine_chosen) as wished:
        QTest.keyClick(page.list.view, Qt.Key.Key_Down)
    assert wished.args == ["own-mine"]


def test_the_menu_offers_what_can_be_done_with_the_routine(page: RoutinesPage, qtbot: QtBot) -> None:
    """Rename, copy, delete: also for those who use the mouse alone."""
    press(page, "More for this routine")
    words = {action.text().split("\t")[0]: action for action in page.editor.menu.actions()}
    page.editor.menu.close()
    with qtbot.waitSignal(page.delete_wanted):
        words["Delete this routine"].trigger()
    with qtbot.waitSignal(page.copy_wanted):
        words["Copy this routine"].trigger()
    words["Rename"].trigger()
    assert page.editor.name.line.hasFocus()
    page.show_library(SHIPPED)
    assert not words["Rename"].isEnabled()
    assert not words["Delete this routine"].isEnabled()


def test_undo_and_redo_stand_where_there_is_something(page: RoutinesPage, qtbot: QtBot) -> None:
    """Redo appears once something was taken back."""
    with qtbot.waitSignal(page.undo_wanted):
        press(page, "Undo")
    page.show_library(replace(SHOWN, undoes=False, redoes=True))
    with qtbot.waitSignal(page.redo_wanted):
        press(page, "Redo")
