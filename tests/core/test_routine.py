"""A routine keeps its exercises in order, and can be put into the order with the fewest changes of position."""

from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from footdesk.core.exercise import Exercise, InvalidValueError, Kit, Position
from footdesk.core.routine import Routine, changes_of_position, single
from tests.core.samples import exercise
from tests.core.strategies import exercises

STAND, SIT, LIE = Position.STANDING, Position.SITTING, Position.LYING

few_exercises = st.lists(exercises, min_size=1, max_size=6).map(tuple)


def placed(*positions: Position) -> Routine:
    """A routine of exercises in these positions, named by their place from 1."""
    chosen = (exercise(position=position, name=str(place)) for place, position in enumerate(positions, start=1))
    return Routine("placed", "Placed", tuple(chosen))


def names(routine: Routine) -> str:
    """The names of the exercises, one after the other."""
    return " ".join(each.name for each in routine.exercises)


def test_a_routine_of_nothing_is_refused() -> None:
    """A routine has at least one exercise, and says so when it has none."""
    with pytest.raises(InvalidValueError, match="exercises: found 0, expected at least one exercise"):
        Routine("empty", "Empty", ())


def test_a_routine_needs_each_thing_once() -> None:
    """The kit of a routine is that of all its exercises, each thing once, always in the same order."""
    routine = Routine("kit", "Kit", (exercise(kit=(Kit.BALL, Kit.WALL)), exercise(), exercise(kit=(Kit.WALL,))))
    assert routine.kit == (Kit.WALL, Kit.BALL)


def test_a_routine_without_kit_needs_nothing() -> None:
    """Where no exercise needs a thing, the routine needs none."""
    assert single(exercise()).kit == ()


def test_one_trip_down() -> None:
    """By position a routine stands, then sits, then lies, and keeps its own order within a position."""
    routine = placed(LIE, STAND, SIT, STAND, LIE, SIT)
    assert names(routine.by_position()) == "2 4 3 6 1 5"


def test_by_position_keeps_the_name() -> None:
    """The order by position is the same routine: only its exercises move."""
    routine = placed(SIT, STAND)
    assert (routine.by_position().id, routine.by_position().name) == (routine.id, routine.name)


def test_a_single_exercise_is_a_routine_of_its_own_name() -> None:
    """A routine of one exercise bears the exercise's id and name."""
    alone = single(exercise(name="ankle-circles"))
    assert (alone.id, alone.name, names(alone)) == ("ankle-circles", "ankle-circles", "ankle-circles")


def test_changes_of_position_are_counted_between_neighbours() -> None:
    """Each exercise in another position than the one before it is one change."""
    assert changes_of_position(placed(STAND, STAND, SIT, STAND, LIE, LIE).exercises) == len(("sit", "stand", "lie"))
    assert changes_of_position(()) == 0
    assert changes_of_position((exercise(),)) == 0


@given(few_exercises)
def test_by_position_changes_once_for_each_further_position(chosen: tuple[Exercise, ...]) -> None:
    """By position, a position once left never comes back."""
    ordered = Routine("any", "Any", chosen).by_position().exercises
    assert changes_of_position(ordered) == len({each.position for each in chosen}) - 1


@given(few_exercises)
def test_no_other_order_has_fewer_changes_of_position(chosen: tuple[Exercise, ...]) -> None:
    """No order of the same exercises has fewer changes of position, counted from standing."""
    standing = exercise(position=STAND)
    ordered = Routine("any", "Any", chosen).by_position().exercises
    fewest = min(changes_of_position((standing, *order)) for order in permutations(chosen))
    assert changes_of_position((standing, *ordered)) == fewest


@given(few_exercises)
def test_by_position_loses_and_adds_nothing(chosen: tuple[Exercise, ...]) -> None:
    """Within each position the exercises are the same, in the order that was given."""
    ordered = Routine("any", "Any", chosen).by_position().exercises
    for position in Position:
        assert [e for e in ordered if e.position is position] == [e for e in chosen if e.position is position]


def test_exercises_are_left_out_by_their_ids() -> None:
    """What is left keeps its order and knows what was left out, also of what was left out before; never nothing."""
    whole = placed(STAND, SIT, LIE)
    first, second, third = (each.id for each in whole.exercises)
    left = whole.without({second, "another"})
    assert left is not None
    assert (names(left), left.left_out) == ("1 3", (second,))
    less = left.by_position().without([third])
    assert less is not None
    assert (names(less), less.left_out) == ("1", (second, third))
    assert whole.without(()) == whole
    assert whole.without([first, second, third]) is None


def test_an_exercise_by_itself_is_told_from_a_routine() -> None:
    """It bears its exercise's id; a routine of one exercise has an id of its own."""
    (only,) = placed(STAND).exercises
    assert single(only).alone
    assert not placed(STAND).alone
    assert not placed(STAND, SIT).alone
