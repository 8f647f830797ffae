"""Every sentence about an exercise or a span of time reads as the design says."""

import pytest
from msgspec.structs import replace

from footdesk.core.exercise import SECOND, Dose, Kit, Position, Sides, Work
from footdesk.ui.words_body import take_place_words
from footdesk.ui.words_counted import about_minutes_words, long_span_words, minutes_left_words
from footdesk.ui.words_exercise import (
    clock_words,
    dose_line_words,
    dose_words,
    exercise_row_words,
    kit_list_words,
    kit_words,
    position_words,
    span_words,
)
from tests.ui.moments import ten


@pytest.mark.parametrize(
    ("seconds", "clock", "short", "long"),
    [
        (106, "1:46", "1 min 46 s", "1 minute 46 seconds"),
        (30, "0:30", "30 s", "30 seconds"),
        (120, "2:00", "2 min", "2 minutes"),
        (61, "1:01", "1 min 1 s", "1 minute 1 second"),
        (1, "0:01", "1 s", "1 second"),
    ],
)
def test_spans_are_read_in_three_ways(seconds: int, clock: str, short: str, long: str) -> None:
    """As on a clock, in short words and as it is spoken."""
    span = seconds * SECOND
    assert (clock_words(span), span_words(span), long_span_words(span)) == (clock, short, long)


def test_minutes_are_the_nearest_and_at_least_one() -> None:
    """Read "about 16 min"; nothing takes no minute at all."""
    assert about_minutes_words(15 * 60 * SECOND + 31 * SECOND) == "about 16 min"
    assert about_minutes_words(3 * SECOND) == "about 1 min"
    assert minutes_left_words(59 * SECOND) == "Less than a minute left"


def test_the_ten_doses_are_those_of_the_source() -> None:
    """What the source states stands in the list as it states it."""
    assert [dose_words(exercise) for exercise in ten().exercises] == [
        "Each foot · 10 × 3 s",
        "Both feet · 20 s",
        "Each foot · 3 × 6 s",
        "Each foot · 5 × 4 s",
        "Each leg · 30 s",
        "Each leg · 20 s",
        "Each leg · 15 s",
        "Each leg · 30 s",
        "Both feet · 10 × 15 s",
        "Each foot · 30 s",
    ]
    assert dose_line_words(ten().exercises[0]) == "Each foot, 10 × 3 s"


def test_a_dose_without_time_has_no_time() -> None:
    """Where the person decides how long, no figure is made up."""
    once, often = (Dose(Sides.EACH, count, Work.MOVE, None) for count in (1, 5))
    pressing = ten().exercises[0]
    assert dose_words(replace(pressing, dose=once)) == "Each foot · as long as you like"
    assert dose_words(replace(pressing, dose=often)) == "Each foot · 5 ×"
    assert "5 times" in exercise_row_words(replace(pressing, dose=often), 0, done_today=False)
    assert "as long as you like" in exercise_row_words(replace(pressing, dose=once), 0, done_today=False)


def test_a_row_is_read_as_one_sentence() -> None:
    """Number, name, position, dose, time, kit, and whether it was done today."""
    upward, pressing = ten().exercises[5], ten().exercises[0]
    sentence = "6, Upward stretching, on the floor, each leg, 20 seconds, takes 1 min 10 s, needs towel, done today"
    assert exercise_row_words(upward, 70 * SECOND, done_today=True) == sentence
    other = "1, Toe pressing, standing, each foot, 10 times 3 seconds, takes 1 min 46 s"
    assert exercise_row_words(pressing, 106 * SECOND, done_today=False) == other


def test_positions_have_words() -> None:
    """Standing, Sitting, On the floor."""
    assert [position_words(position) for position in Position] == ["Standing", "Sitting", "On the floor"]


def test_kit_has_words() -> None:
    """Each thing alone, and all in one sentence."""
    assert [kit_words(kit) for kit in Kit] == ["Wall", "Chair", "Pencil", "Towel", "Band", "Ball"]
    drawer = (Kit.PENCIL, Kit.TOWEL, Kit.BAND, Kit.BALL)
    assert kit_list_words(drawer) == "You need a pencil, a towel, a band and a ball."
    assert kit_list_words((Kit.BALL,)) == "You need a ball."
    assert kit_list_words(()) == "Nothing needed"


@pytest.mark.parametrize(
    ("position", "kit", "sentence"),
    [
        (Position.SITTING, (Kit.TOWEL,), "Get your towel and sit on the floor."),
        (Position.LYING, (), "Lie on your back."),
        (None, (Kit.BAND, Kit.CHAIR), "Get your band and your chair."),
        (Position.STANDING, (Kit.WALL,), "Stand up. Go to a wall."),
        (None, (), ""),
    ],
)
def test_the_way_to_the_next_exercise(position: Position | None, kit: tuple[Kit, ...], sentence: str) -> None:
    """What to fetch and where to go; nobody fetches a wall."""
    assert take_place_words(position, kit) == sentence
