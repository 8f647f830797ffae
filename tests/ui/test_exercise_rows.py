"""The rows of the list say what there is to do and what became of it."""

from footdesk.core.plan import Kind, Pace, unroll
from footdesk.core.transitions import Action
from footdesk.ui.exercise_rows import Badge, ExerciseRow, Heading, Row, idle_rows, session_rows, spoken
from tests.ui.windows import all_ten, plan_in_order, snapshot_after, snapshot_in


def exercises(rows: tuple[Row, ...]) -> list[ExerciseRow]:
    """The rows that are exercises."""
    return [row for row in rows if isinstance(row, ExerciseRow)]


def test_in_order_there_are_ten_rows_and_no_heading() -> None:
    """The source's order is shown as it is, numbered from 1."""
    rows = idle_rows(plan_in_order(), frozenset(), by_position=False)
    assert [row.number for row in exercises(rows)] == list(range(1, 11))
    assert len(rows) == 10


def test_by_position_there_is_one_heading_for_each_position() -> None:
    """Standing comes first, then sitting, then the floor, whatever the order of the plan."""
    rows = idle_rows(plan_in_order(), frozenset(), by_position=True)
    headings = [row.title for row in rows if isinstance(row, Heading)]
    assert headings == ["Standing", "Sitting", "On the floor"]
    by_position = unroll(all_ten().by_position(), Pace())
    assert [row.exercise for row in exercises(rows)] == list(by_position.exercises)


def test_what_was_done_today_is_ticked() -> None:
    """A tick stands for the day, not for the session."""
    rows = exercises(idle_rows(plan_in_order(), frozenset({"toe-walking"}), by_position=False))
    assert [row.exercise.id for row in rows if row.badge is Badge.DONE] == ["toe-walking"]


def test_a_session_marks_the_exercise_under_way() -> None:
    """The running one says side and repetition; paused, it keeps its place with another sign."""
    running = exercises(session_rows(snapshot_in(Kind.HOLD)))[0]
    assert (running.badge, running.note) == (Badge.RUNNING, "Left foot, rep 1 of 10")
    assert exercises(session_rows(snapshot_after(Action.PAUSE)))[0].badge is Badge.PAUSED


def test_a_skipped_exercise_says_so() -> None:
    """After a skip the first row is marked, and the second one is under way."""
    first, second = exercises(session_rows(snapshot_after(Action.SKIP)))[:2]
    assert (first.badge, first.note) == (Badge.SKIPPED, "Skipped")
    assert second.badge is Badge.RUNNING


def test_a_screen_reader_hears_the_whole_row() -> None:
    """Number, name, position, dose, time, kit and what became of it, in the words of the design."""
    rows = exercises(idle_rows(plan_in_order(), frozenset({"upward-stretching"}), by_position=False))
    said = spoken(rows[5])
    assert said.startswith("6, Upward stretching, on the floor, each leg, 20 seconds, takes ")
    assert said.endswith("needs towel, done today")
    assert spoken(Heading("Standing")) == "Standing"
