"""Every wish about a routine of one's own is kept at once, and can be taken back and done again."""

import pytest
from msgspec.structs import replace

from footdesk.app import App
from footdesk.core.exercise import MAX_REPETITIONS, SECOND, Dose, Side, Sides, Strength
from footdesk.core.own import MAX_ENTRIES, Change, Own, OwnRoutine
from footdesk.core.plan import unroll
from footdesk.library_desk import LibraryDesk
from footdesk.store.errors import Problem
from footdesk.ui.shown_library import ShownLibrary
from footdesk.ui.words_library import NameProblem
from tests.launcher import Launcher


@pytest.fixture
def app(launcher: Launcher) -> App:
    """A FootDesk that has settled."""
    return launcher.open().app


@pytest.fixture
def desk(app: App) -> LibraryDesk:
    """The desk of the routines, with one of one's own that holds two exercises."""
    desk = app.sections.routines.desk
    desk.make()
    desk.add("toe-pressing")
    desk.add("upward-stretching")
    return desk


def own(app: App) -> tuple[OwnRoutine, ...]:
    """What is kept of one's own."""
    nothing: tuple[Own, tuple[Problem, ...]] = (Own(), ())
    history = app.keeper.ask(lambda history: history.library.everything(), nothing)
    return history[0].routines


def names(desk: LibraryDesk) -> list[str]:
    """The exercises of the routine that is looked at."""
    return [line.exercise.id for line in desk.shown.routine.lines]


def dose(desk: LibraryDesk) -> Dose:
    """The dose of the exercise that is chosen."""
    line = desk.shown.line
    assert line is not None
    return line.exercise.dose


def test_at_first_it_looks_at_what_would_be_started(app: App) -> None:
    """The shipped routines are there, and none of them can be changed."""
    desk = app.sections.routines.desk
    shown = desk.shown
    assert shown.routine.line.id == app.desk.choice.plan.routine.id
    assert [line.own for line in shown.routines] == [False] * len(shown.routines)
    for wish in (desk.use_usual, desk.delete, lambda: desk.rename("Mine"), lambda: desk.add("toe-walking")):
        wish()
    desk.remove(0)
    desk.move(0, 1)
    desk.change_dose(dose(desk))
    assert desk.shown == shown
    assert own(app) == ()


def test_a_new_routine_begins_empty_with_a_name_that_is_free(app: App) -> None:
    """It is kept before there is anything in it, and a second one has a name of its own."""
    desk = app.sections.routines.desk
    desk.make()
    desk.make()
    assert [each.name for each in own(app)] == ["My routine", "My routine (2)"]
    assert desk.shown.place is None
    assert desk.shown.routine.line.count == 0


def test_the_routine_that_is_looked_at_is_the_one_that_starts(app: App, desk: LibraryDesk) -> None:
    """As soon as there is something in it, "Start routine" means it; another choice elsewhere is followed."""
    assert app.desk.choice.plan.routine.name == "My routine"
    desk.choose("desk-break")
    assert app.desk.choice.plan.routine.id == "desk-break"
    desk.choose("desk-break")
    app.desk.choose_routine("all-ten")
    assert desk.shown.routine.line.id == "all-ten"


def test_an_exercise_is_added_behind_the_chosen_one(desk: LibraryDesk) -> None:
    """And then it is the chosen one; what is not known is not added."""
    desk.choose_place(0)
    desk.add("toe-walking")
    desk.add("nothing-known")
    assert names(desk) == ["toe-pressing", "toe-walking", "upward-stretching"]
    assert desk.shown.place == 1


def test_a_removed_exercise_leaves_its_place_to_the_next(desk: LibraryDesk) -> None:
    """Until nothing is left, and the routine is still there."""
    desk.remove(0)
    assert (names(desk), desk.shown.place) == (["upward-stretching"], 0)
    desk.remove(7)
    desk.remove(0)
    assert (names(desk), desk.shown.place) == ([], None)


def test_a_moved_exercise_is_followed_and_told(app: App, desk: LibraryDesk) -> None:
    """Whoever puts exercises in an order wants them done in that order."""
    app.desk.choose_order(by_position=True)
    told: list[tuple[str, int, int]] = []
    desk.moved.connect(lambda *moved: told.append(moved))
    desk.move(1, 0)
    assert (names(desk), desk.shown.place) == (["upward-stretching", "toe-pressing"], 0)
    assert told == [("Upward stretching", 0, 2)]
    assert not app.desk.settings.by_position
    assert [each.id for each in app.desk.choice.plan.exercises] == ["upward-stretching", "toe-pressing"]
    desk.move(1, 1)
    assert len(told) == 1


def test_a_dose_changes_in_this_routine_only(app: App, desk: LibraryDesk) -> None:
    """The total follows to the second, and the usual values come back."""
    before, usual = desk.shown.routine.line.total, dose(desk)
    desk.change_dose(replace(usual, work_time=25 * SECOND, sides=Sides.LEFT, first_side=Side.RIGHT))
    line = desk.shown.line
    assert line is not None
    assert line.changed
    # Two legs of 20 s and a switch of 5 s become one leg of 25 s.
    assert desk.shown.routine.line.total == before - 20 * SECOND
    assert next(each for each in desk.shown.routines if each.own).total == desk.shown.routine.line.total
    assert app.desk.catalog.exercise("upward-stretching").dose == usual
    desk.use_usual()
    assert desk.shown.routine.line.total == before
    assert not any(each.changed for each in desk.shown.routine.lines)


def test_the_times_are_those_of_the_session(app: App, desk: LibraryDesk) -> None:
    """By position or in order, at whatever pace: each exercise's time is that in the plan."""
    desk.add("toe-walking")
    for by_position in (True, False):
        app.desk.choose_order(by_position)
        plan = app.desk.choice.plan
        times = {each.id: plan.time_of(place) for place, each in enumerate(plan.exercises)}
        assert {line.exercise.id: line.time for line in desk.shown.routine.lines} == times
        assert desk.shown.routine.line.total == plan.total
    usual = app.desk.choice.plan.total
    app.desk.choose_strength(Strength.EASIER)
    assert desk.shown.routine.line.total == app.desk.choice.plan.total < usual
    app.desk.choose_strength(Strength.STANDARD)
    app.desk.change(replace(app.desk.settings, switch=app.desk.settings.switch + 5))
    assert desk.shown.routine.line.total == app.desk.choice.plan.total
    assert unroll(app.desk.choice.plan.routine, desk.shown.pace).total == app.desk.choice.plan.total


@pytest.mark.parametrize(
    ("typed", "problem"),
    [("", NameProblem.EMPTY), ("  \n ", NameProblem.EMPTY), ("desk BREAK", NameProblem.TAKEN)],
)
def test_a_name_that_cannot_be_is_refused(app: App, desk: LibraryDesk, typed: str, problem: NameProblem) -> None:
    """The name that is kept stays, and why is told."""
    refused: list[NameProblem] = []
    desk.name_refused.connect(refused.append)
    desk.rename(typed)
    assert refused == [problem]
    assert own(app)[0].name == "My routine"


def test_a_name_is_kept_as_it_is_typed(app: App, desk: LibraryDesk) -> None:
    """Letter by letter, without the spaces around it; its own name is not taken; all letters are one deed."""
    for typed in ("A", "A ", "A  b", "A\tbc"):
        desk.rename(typed)
    assert own(app)[0].name == "A bc"
    desk.undo()
    assert own(app)[0].name == "My routine"


def test_a_copy_is_changed_and_the_model_stays(app: App) -> None:
    """A shipped routine and one's own are copied with their doses, under names that are free."""
    desk = app.sections.routines.desk
    desk.choose("desk-break")
    desk.copy()
    desk.change_dose(replace(dose(desk), repetitions=7))
    desk.copy()
    assert [each.name for each in own(app)] == ["Desk break (2)", "Desk break (2) (2)"]
    assert [each.entries[0].dose.repetitions for each in own(app)] == [7, 7]
    assert app.desk.routine("desk-break") != app.desk.choice.plan.routine


def test_a_deleted_routine_comes_back_where_it_was(app: App, desk: LibraryDesk) -> None:
    """After it the next one is looked at, or the one before, or the first of all."""
    first = desk.shown.routine.line.id
    desk.make()
    second = desk.shown.routine.line.id
    told: list[str] = []
    desk.deleted.connect(told.append)
    desk.choose(first)
    desk.delete()
    assert (told, desk.shown.routine.line.id) == (["My routine"], second)
    desk.delete()
    assert desk.shown.routine.line.id == "all-ten"
    desk.undo()
    desk.undo()
    assert [each.id for each in own(app)] == [first, second]
    assert desk.shown.routine.line.id == first
    desk.choose(second)
    desk.delete()
    assert desk.shown.routine.line.id == first


def test_everything_is_taken_back_and_done_again(app: App, desk: LibraryDesk) -> None:
    """From the first routine to the last number, and what was looked at comes along."""
    desk.rename("Mine")
    desk.change_dose(replace(dose(desk), work_time=25 * SECOND))
    desk.move(1, 0)
    desk.remove(1)
    states: list[ShownLibrary] = [desk.shown]
    while desk.shown.undoes:
        desk.undo()
        states.append(desk.shown)
    assert own(app) == ()
    assert len(states) == 8
    for state in reversed(states[:-1]):
        desk.redo()
        shown = desk.shown
        assert (shown.routines, shown.routine) == (state.routines, state.routine)
    desk.redo()
    assert own(app)[0].name == "Mine"
    desk.undo()
    desk.rename("Other")
    assert not desk.shown.redoes


def test_what_is_typed_into_one_number_is_one_deed(desk: LibraryDesk) -> None:
    """Digit by digit, until another number or another exercise is changed."""
    usual = dose(desk)
    for seconds in (1, 12, 120):
        desk.change_dose(replace(dose(desk), work_time=seconds * SECOND))
    desk.change_dose(replace(dose(desk), repetitions=3))
    desk.undo()
    assert dose(desk) == replace(usual, work_time=120 * SECOND)
    desk.undo()
    assert dose(desk) == usual
    desk.change_dose(replace(usual, work_time=30 * SECOND))
    desk.undo()
    assert dose(desk) == usual


def test_a_routine_that_is_too_long_is_refused(app: App, desk: LibraryDesk) -> None:
    """Nothing is changed, and the person is told."""
    refused: list[bool] = []
    desk.refused.connect(lambda: refused.append(True))
    entries = (own(app)[0].entries[0],) * MAX_ENTRIES
    app.sections.librarian.change(Change(routines=(replace(own(app)[0], entries=entries),)))
    desk.add("toe-walking")
    assert refused == [True]
    assert len(own(app)[0].entries) == MAX_ENTRIES
    desk.change_dose(replace(dose(desk), repetitions=MAX_REPETITIONS))
    desk.choose_place(1)
    desk.change_dose(replace(dose(desk), repetitions=MAX_REPETITIONS))
    assert refused == [True]


def test_what_could_not_be_kept_is_not_shown(app: App, desk: LibraryDesk, launcher: Launcher) -> None:
    """A folder that takes nothing leaves the routine as it was, and the person is told."""
    before = desk.shown
    app.keeper.change(lambda history: history.library._connection.execute("PRAGMA query_only = ON"))
    desk.rename("Mine")
    desk.undo()
    assert desk.shown == before
    assert app.window.banner.isVisible()
    assert launcher.folder.exists()


def test_another_profile_has_another_past(app: App, desk: LibraryDesk) -> None:
    """Nothing of it is taken back in a profile that was restored."""
    app.keeper.replace_profile(lambda: None)
    assert not desk.shown.undoes


def test_a_routine_that_goes_elsewhere_is_no_longer_looked_at(app: App, desk: LibraryDesk) -> None:
    """As when everything is deleted."""
    app.sections.librarian.change(Change(without=frozenset({desk.shown.routine.line.id})))
    assert desk.shown.routine.line.id == "all-ten"
