"""A list as people write it is understood where it is plain, and shown where it is not."""

import time
from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from footdesk.core.exercise import SECOND, Dose, Kit, Limb, Position, Sides, Work
from footdesk.core.own import LONGEST_NAME
from footdesk.core.written_list import LONGEST_LINE, MAX_LINES, read_line, read_written_list
from tests.core.samples import EACH_TWICE

UNDERSTOOD: tuple[tuple[str, str, int, Mapping[str, object]], ...] = (
    (
        "Calf raises 3 x 12 each leg, hold 5 s, rest 30 s",
        "Calf raises",
        3,
        {
            "repetitions": 12,
            "sides": Sides.EACH,
            "work": Work.HOLD,
            "work_time": 5 * SECOND,
            "rest_time": 30 * SECOND,
        },
    ),
    ("1. Towel curls 2 sets of 10", "Towel curls", 2, {"repetitions": 10}),
    ("- Ankle circles, 30 sec each side", "Ankle circles", 1, {"work_time": 30 * SECOND, "sides": Sides.EACH}),
    (
        "• Toe yoga 10 reps (hold for 2.5s, relax 1s)",
        "Toe yoga",
        1,
        {"repetitions": 10, "work": Work.HOLD, "work_time": 2_500, "relax_time": 1 * SECOND},
    ),
    ("Heel drops x15 both feet", "Heel drops", 1, {"repetitions": 15, "sides": Sides.BOTH}),
    ("Balance left leg only 2 min", "Balance", 1, {"work_time": 120 * SECOND, "sides": Sides.LEFT}),
    ("Balance, right foot, 1,5 minutes", "Balance", 1, {"work_time": 90 * SECOND, "sides": Sides.RIGHT}),
    ("Stretch 3×30\N{DOUBLE PRIME}", "Stretch", 1, {"repetitions": 3, "work_time": 30 * SECOND}),
    ("12 x squats", "squats", 1, {"repetitions": 12}),
    ("3 x 12 each leg: calf raises", "calf raises", 3, {"repetitions": 12, "sides": Sides.EACH}),
    ("Warm-up - 5 minutes, 10 s rest", "Warm-up", 1, {"work_time": 300 * SECOND, "rest_time": 10 * SECOND}),
    ("Curl 8 times, 2 s pause", "Curl", 1, {"repetitions": 8, "relax_time": 2 * SECOND}),
    ("Füße heben 5 x 10 reps", "Füße heben", 5, {"repetitions": 10}),
    ("Exercise 2", "Exercise 2", 1, {}),
)


@pytest.mark.parametrize(("line", "name", "sets", "dose"), UNDERSTOOD)
def test_a_plain_line_is_understood_to_its_end(line: str, name: str, sets: int, dose: Mapping[str, object]) -> None:
    """Name, sets and every figure, and nothing is left over."""
    read = read_line(line)
    assert (read.name, read.sets, read.dose, read.unclear) == (name, sets, dose, ())


def test_position_kit_and_limb_are_understood() -> None:
    """What is said beside the figures belongs to the exercise."""
    read = read_line("Stretch 3x30s each leg with a towel and with the towel, sitting")
    assert (read.limb, read.position, read.kit, read.unclear) == (Limb.LEG, Position.SITTING, (Kit.TOWEL,), ())
    assert read_line("Press 10 x, each foot").limb is Limb.FOOT
    assert read_line("Press 10 x, each side").limb is None


@pytest.mark.parametrize(
    ("line", "unclear"),
    [
        ("Eccentric drop 3 x 15, 2 times a day", ("2 times a day",)),
        ("Soleus stretch: 3 × 30 seconds per leg – slowly", ("slowly",)),
        ("Fersen heben 3 x 12, jede Seite", ("jede Seite",)),
        ("Hold still 500 s", ("500 s",)),
        ("Raise 10 reps hold 400 s", ("hold 400 s",)),
        ("Raise 10 reps relax 200 s", ("relax 200 s",)),
        ("Raise 12 x 30", ("12 x 30",)),
        ("Raise 10 reps 12 reps", ("12 reps",)),
        ("Raise 3 x 10, 2 x 12", ("2 x 12",)),
        ("Raise 10 x, hold 2 s, 3 x 4 s", ("3 x 4 s",)),
        ("500 reps of curls", ("500 reps of curls",)),
        ("Raise 10 x each foot, both feet", ("both feet",)),
        ("Raise 10 x, standing, sitting", ("sitting",)),
        ("Raise 0 x 400 s", ("0 x 400 s",)),
        ("Calf raises 300 x 5000, breathe", ("300 x 5000 breathe",)),
        ("Calf raises 30%, 8 times", ("Calf raises 30%, 8 times",)),
        ("3 x 12", ("3 x 12",)),
        ("Toe pressing, slowly", ("slowly",)),
    ],
)
def test_what_is_not_understood_is_kept_and_shown(line: str, unclear: tuple[str, ...]) -> None:
    """A figure beyond its limits, said twice, or in words that are not known is not guessed."""
    assert read_line(line).unclear == unclear


def test_a_list_may_have_a_title_and_empty_lines() -> None:
    """The first line names the routine where it ends with a colon."""
    read = read_written_list("\n  Morning: \n\nCurl 8 times\r\n\n * Press 3 s\n")
    assert read.title == "Morning"
    assert [line.name for line in read.lines] == ["Curl", "Press"]
    assert read_written_list("").lines == ()
    assert read_written_list("Curl: 8 times").title == ""


def test_too_many_and_too_long_lines_are_told() -> None:
    """They are not read, and one sees that."""
    read = read_written_list("Curl 8 times\n" * (MAX_LINES + 5))
    assert len(read.lines) == MAX_LINES + 1
    assert read.lines[-1].name == ""
    assert read.lines[-1].unclear == ("Curl 8 times",)
    long = read_line("Curl " * 100)
    assert (long.name, len(long.text)) == ("", LONGEST_LINE + 1)
    assert read_line(f"{'a' * (LONGEST_NAME + 1)} 8 times").name == ""


@given(st.text(max_size=200))
def test_any_text_is_read(text: str) -> None:
    """Whatever is pasted, every dose that is understood can be done, and each line is there."""
    read = read_written_list(text)
    for line in read.lines:
        Dose(
            **{"sides": Sides.BOTH, "repetitions": 1, "work": Work.MOVE, "work_time": EACH_TWICE.work_time, **line.dose}
        )
        assert line.name or line.unclear


@pytest.mark.parametrize(
    "line", ["1 x " * 75, "9" * 300, "hold  " * 50, " " * 20 + "9 " * 50, "- - " * 75, "9 sets of " * 30]
)
def test_a_line_made_to_take_long_takes_no_time(line: str) -> None:
    """The time to read does not grow with the square of a line."""
    began = time.process_time()
    read_written_list(f"{line}\n" * MAX_LINES)
    assert time.process_time() - began < 2
