"""The rotation: every exercise comes within a few days, none twice before the others, in one trip down."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from footdesk.core.exercise import Exercise, Position
from footdesk.core.rotation import LEAST, MOST, Turn, of_the_day
from footdesk.core.routine import changes_of_position
from footdesk.places import resources
from footdesk.store.catalog import load_catalog
from tests.core.samples import exercise

MONDAY = date(2026, 11, 23)

TEN = load_catalog(resources()).exercises

positions = st.lists(st.sampled_from(Position), min_size=1, max_size=14)
counts = st.integers(LEAST, MOST)


def made(places: Sequence[Position]) -> tuple[Exercise, ...]:
    """Exercises in these positions, named by their places."""
    return tuple(exercise(position=position, name=str(number)) for number, position in enumerate(places))


def names(chosen: Sequence[Exercise]) -> list[str]:
    """The ids of what was chosen."""
    return [each.id for each in chosen]


def days(exercises: Sequence[Exercise], count: int, turns: list[Turn]) -> Iterator[tuple[date, list[str]]]:
    """What comes day after day, if all of it is done each day."""
    day = max((turn.day for turn in turns), default=MONDAY) + timedelta(days=1)
    while True:
        chosen = names(of_the_day(exercises, turns, day, count))
        yield day, chosen
        turns += [Turn(each, day) for each in chosen]
        day += timedelta(days=1)


@st.composite
def histories(draw: st.DrawFn, exercises: Sequence[Exercise]) -> list[Turn]:
    """Whatever was done of some exercises, and of others that are no longer there, in a month."""
    known = st.sampled_from([*names(exercises), "gone"])
    ago = sorted(draw(st.lists(st.integers(0, 30), max_size=20)), reverse=True)
    return [Turn(draw(known), MONDAY - timedelta(days=days)) for days in ago]


@given(places=positions, count=counts, data=st.data())
def test_every_exercise_comes_within_a_bounded_number_of_days(
    places: list[Position], count: int, data: st.DataObject
) -> None:
    """Whatever was done before, in as many days as it takes to fit all of them each of them comes."""
    exercises = made(places)
    coming = days(exercises, count, data.draw(histories(exercises)))
    bound = -(-len(exercises) // count)
    for _ in range(3):
        seen = {name for _, (_, chosen) in zip(range(bound), coming, strict=False) for name in chosen}
        assert seen == set(names(exercises))


@given(places=positions, count=counts, data=st.data())
def test_no_exercise_comes_twice_before_all_had_their_turn(
    places: list[Position], count: int, data: st.DataObject
) -> None:
    """From the day of one turn to the day of the next, every other exercise comes as well."""
    exercises = made(places)
    coming = days(exercises, count, data.draw(histories(exercises)))
    plan = [chosen for _, (_, chosen) in zip(range(12), coming, strict=False)]
    for name in names(exercises):
        with_it = [number for number, chosen in enumerate(plan) if name in chosen]
        for first, second in pairwise(with_it):
            between = {each for chosen in plan[first : second + 1] for each in chosen}
            assert between == set(names(exercises))


@given(places=positions, count=counts, data=st.data())
def test_the_choice_is_a_function_of_what_it_is_told(places: list[Position], count: int, data: st.DataObject) -> None:
    """As many as asked for, each once, from the highest position down, and always the same."""
    exercises = made(places)
    turns = data.draw(histories(exercises))
    chosen = of_the_day(exercises, turns, MONDAY, count)
    assert chosen == of_the_day(exercises, list(turns), MONDAY, count)
    assert len(set(names(chosen))) == len(chosen) == min(count, len(exercises))
    assert changes_of_position(chosen) == len({each.position for each in chosen}) - 1
    heights = [list(Position).index(each.position) for each in chosen]
    assert heights == sorted(heights)


@given(places=positions, count=counts, data=st.data())
def test_what_is_longest_ago_comes_first(places: list[Position], count: int, data: st.DataObject) -> None:
    """On a day on which nothing was done yet, nothing that is left out had its turn longer ago than what is chosen."""
    exercises = made(places)
    turns = data.draw(histories(exercises))
    today = MONDAY + timedelta(days=1)
    last = {turn.exercise: turn.day for turn in turns}
    chosen = set(names(of_the_day(exercises, turns, today, count)))
    ago = {name: last.get(name, date.min) for name in names(exercises)}
    left = [ago[name] for name in ago if name not in chosen]
    assert not left or max(ago[name] for name in chosen) <= min(left)


@given(places=positions, count=counts, data=st.data())
def test_the_choice_stays_until_it_is_done(places: list[Position], count: int, data: st.DataObject) -> None:
    """In whatever order it is done, the choice stays all day, and only its end brings another."""
    exercises = made(places)
    turns = [turn for turn in data.draw(histories(exercises)) if turn.day < MONDAY]
    chosen = names(of_the_day(exercises, turns, MONDAY, count))
    done = data.draw(st.permutations(chosen))
    for name in done[:-1]:
        turns.append(Turn(name, MONDAY))
        assert names(of_the_day(exercises, turns, MONDAY, count)) == chosen
    turns.append(Turn(done[-1], MONDAY))
    again = set(names(of_the_day(exercises, turns, MONDAY, count)))
    # The next choice repeats only what it must.
    assert len(again & set(chosen)) == max(0, min(count, len(exercises)) - (len(exercises) - len(chosen)))


@pytest.mark.parametrize(
    ("count", "first_days"),
    [
        (2, [[1, 2], [3, 8], [4, 5], [6, 7], [10, 9]]),
        (3, [[1, 2, 4], [3, 8, 9], [5, 10, 6], [1, 2, 7], [4, 3, 8]]),
        (4, [[1, 2, 4, 5], [3, 8, 9, 6], [1, 2, 10, 7], [4, 5, 3, 8]]),
    ],
)
def test_the_ten_come_in_positions(count: int, first_days: list[list[int]]) -> None:
    """Somebody who begins stands on the first day and sits on the second, and never gets up again once down."""
    numbers = {each.id: each.number for each in TEN}
    coming = days(TEN, count, [])
    shown = [[numbers[name] for name in next(coming)[1]] for _ in first_days]
    assert [sorted(day) for day in shown] == [sorted(day) for day in first_days]


def test_a_second_round_of_a_day_goes_on() -> None:
    """Who does more than one choice a day meets all ten in four, and then begins again with the first."""
    turns: list[Turn] = []
    choices = []
    for _ in range(5):
        chosen = names(of_the_day(TEN, turns, MONDAY, 3))
        choices.append(chosen)
        turns += [Turn(name, MONDAY) for name in chosen]
    assert len({name for chosen in choices[:4] for name in chosen}) == len(TEN)
    assert set(choices[4]) & set(choices[0])


def test_what_was_done_in_another_routine_counts() -> None:
    """After all ten yesterday, today begins as if nothing had been done: all of it is equally long ago."""
    turns = [Turn(each.id, MONDAY) for each in TEN]
    tuesday = MONDAY + timedelta(days=1)
    assert of_the_day(TEN, turns, tuesday, 3) == of_the_day(TEN, [], tuesday, 3)


def test_a_clock_that_was_put_back_changes_nothing() -> None:
    """A turn of a day that has not come is none."""
    turns = [Turn(each.id, MONDAY + timedelta(days=1)) for each in TEN[:5]]
    assert of_the_day(TEN, turns, MONDAY, 3) == of_the_day(TEN, [], MONDAY, 3)


def test_nothing_is_chosen_of_nothing() -> None:
    """Without an exercise there is no choice, whatever was done."""
    assert of_the_day((), [Turn("gone", MONDAY)], MONDAY, 3) == ()
