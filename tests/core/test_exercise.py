"""An exercise is a frozen value that refuses what no plan could be made of."""

import pytest
from msgspec.structs import replace

from footdesk.core.exercise import (
    MAX_RELAX,
    MAX_REPETITIONS,
    MAX_REST,
    MAX_STAGES,
    MAX_WORK,
    MIN_WORK,
    SECOND,
    Dose,
    InvalidValueError,
    Side,
    Sides,
    Stage,
    Work,
)
from tests.core.samples import EACH_TWICE, OPEN, exercise

STAGE = Stage("up", "Pull your toes up.")

OUTSIDE = [
    ("repetitions", {"repetitions": 0}, 0, f"1 to {MAX_REPETITIONS}"),
    ("repetitions", {"repetitions": MAX_REPETITIONS + 1}, MAX_REPETITIONS + 1, f"1 to {MAX_REPETITIONS}"),
    ("work_time", {"work_time": MIN_WORK - 1}, MIN_WORK - 1, f"{MIN_WORK} to {MAX_WORK}"),
    ("work_time", {"work_time": MAX_WORK + 1}, MAX_WORK + 1, f"{MIN_WORK} to {MAX_WORK}"),
    ("relax_time", {"relax_time": -1}, -1, f"0 to {MAX_RELAX}"),
    ("relax_time", {"relax_time": MAX_RELAX + 1}, MAX_RELAX + 1, f"0 to {MAX_RELAX}"),
    ("rest_time", {"rest_time": -1}, -1, f"0 to {MAX_REST}"),
    ("rest_time", {"rest_time": MAX_REST + 1}, MAX_REST + 1, f"0 to {MAX_REST}"),
    ("stages", {"stages": (STAGE,) * (MAX_STAGES + 1)}, MAX_STAGES + 1, f"0 to {MAX_STAGES}"),
]


@pytest.mark.parametrize(("field", "change", "found", "expected"), OUTSIDE)
def test_a_dose_outside_its_limits_is_refused_with_the_field_and_the_limits(
    field: str, change: dict[str, object], found: int, expected: str
) -> None:
    """A figure outside its limits is refused with its field, what was found and what was expected."""
    with pytest.raises(InvalidValueError) as refused:
        replace(EACH_TWICE, **change)
    assert (refused.value.field, refused.value.found, refused.value.expected) == (field, found, expected)
    assert str(refused.value) == f"{field}: found {found}, expected {expected}"


def test_a_dose_at_its_limits_is_accepted() -> None:
    """The limits themselves are allowed, at both ends."""
    least = Dose(Sides.BOTH, 1, Work.HOLD, MIN_WORK, 0)
    most = Dose(Sides.EACH, MAX_REPETITIONS, Work.MOVE, MAX_WORK, MAX_RELAX, (STAGE,) * MAX_STAGES)
    assert (least.work_time, most.work_time) == (1 * SECOND, 300 * SECOND)


def test_a_stage_outside_its_limits_is_refused() -> None:
    """A stage with a length of its own keeps the limits of all work."""
    with pytest.raises(InvalidValueError, match=r"^time: found 999, expected 1000 to 300000$"):
        Stage("up", "Pull your toes up.", MIN_WORK - 1)


def test_both_sides_cannot_be_the_first() -> None:
    """The side that begins is the left or the right one."""
    with pytest.raises(InvalidValueError, match=r"^first_side:"):
        replace(EACH_TWICE, first_side=Side.BOTH)


def test_a_wrong_figure_is_an_error_of_the_world() -> None:
    """Whoever reads a file can catch what is wrong with it as a ValueError."""
    assert issubclass(InvalidValueError, ValueError)


def test_a_repetition_lasts_as_long_as_its_work() -> None:
    """A repetition without stages lasts the time of its work."""
    assert EACH_TWICE.repetition_time == 3 * SECOND


def test_a_repetition_lasts_as_long_as_all_its_stages() -> None:
    """A repetition with stages lasts the time of its work once for each stage."""
    assert replace(EACH_TWICE, stages=(STAGE, STAGE, STAGE)).repetition_time == 9 * SECOND


def test_a_stage_may_last_longer_than_the_others() -> None:
    """A repetition lasts the sum of its stages, of which one may have a length of its own or none."""
    longer = replace(STAGE, time=10 * SECOND)
    assert replace(EACH_TWICE, stages=(STAGE, longer)).repetition_time == 13 * SECOND
    assert replace(OPEN, stages=(longer,)).repetition_time == 10 * SECOND
    assert replace(OPEN, stages=(STAGE, longer)).repetition_time is None


def test_an_open_repetition_has_no_time() -> None:
    """A repetition that waits for the person has no length, with stages or without."""
    assert OPEN.repetition_time is None
    assert replace(OPEN, stages=(STAGE, STAGE)).repetition_time is None


@pytest.mark.parametrize(("side", "other"), [(Side.LEFT, Side.RIGHT), (Side.RIGHT, Side.LEFT), (Side.BOTH, Side.BOTH)])
def test_each_side_knows_its_other(side: Side, other: Side) -> None:
    """Left and right are each other's other side, and both stay both."""
    assert side.other is other


def test_sides_are_worked_in_the_order_that_is_asked_for() -> None:
    """Each side in turn begins with the first side; both at once are one turn, whichever side comes first."""
    assert Sides.EACH.order(Side.LEFT) == (Side.LEFT, Side.RIGHT)
    assert Sides.EACH.order(Side.RIGHT) == (Side.RIGHT, Side.LEFT)
    assert Sides.BOTH.order(Side.LEFT) == Sides.BOTH.order(Side.RIGHT) == (Side.BOTH,)


def test_an_exercise_cannot_be_changed_behind_anybodys_back() -> None:
    """An exercise, its dose and its cues are frozen."""
    frozen = exercise()
    with pytest.raises(AttributeError, match="immutable"):
        frozen.name = "another"  # type: ignore[misc]  # the assignment is what is refused
    with pytest.raises(AttributeError, match="immutable"):
        frozen.dose.repetitions = 3  # type: ignore[misc]  # the assignment is what is refused
    with pytest.raises(AttributeError, match="immutable"):
        frozen.cues.work = "Push."  # type: ignore[misc]  # the assignment is what is refused


def test_the_figure_is_its_own_or_the_one_that_a_copy_kept() -> None:
    """Without a word it is its own; a copy has its model's; a picture of one's own stands before both."""
    made = exercise(EACH_TWICE)
    assert made.shown_figure == made.id
    copy = replace(made, figure="toe-pressing")
    assert copy.shown_figure == "toe-pressing"
    assert replace(copy, image="mine.png").shown_figure == ""
