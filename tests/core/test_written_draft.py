"""A draft shows what a list would become, and makes only that."""

from itertools import count

import pytest
from msgspec.structs import replace

from footdesk.core.exercise import SECOND, Dose, Exercise, InvalidValueError, Limb, Position, Sides, Stage, Work
from footdesk.core.own import OwnRoutine
from footdesk.core.written_draft import DraftLine, draft, drafted
from footdesk.core.written_list import read_written_list
from tests.core.samples import EACH_TWICE, exercise

KNOWN = exercise(EACH_TWICE, name="Toe pressing")


def drafts(text: str) -> tuple[DraftLine, ...]:
    """The draft of a text beside one known exercise, with 3 s for each repetition that has no time."""
    return draft(read_written_list(text).lines, (KNOWN,), 3 * SECOND)


def made(text: str, name: str = "Morning") -> tuple[tuple[Exercise, ...], OwnRoutine]:
    """What is made of a text."""
    numbers = count(1)
    incoming = drafted(drafts(text), name, lambda _: f"own-{next(numbers)}")
    assert incoming.routine is not None
    return incoming.exercises, incoming.routine


def test_a_new_exercise_has_what_its_line_says() -> None:
    """Each set is one entry, and the line stands in the instructions as it was written."""
    (curl,), routine = made("Curl 3 x 12 each leg, sitting, rest 20 s")
    dose = Dose(Sides.EACH, 12, Work.MOVE, 3 * SECOND, rest_time=20 * SECOND)
    assert (curl.name, curl.dose, curl.limb, curl.position) == ("Curl", dose, Limb.LEG, Position.SITTING)
    assert curl.instructions == ("Curl 3 x 12 each leg, sitting, rest 20 s",)
    assert [(entry.exercise, entry.dose) for entry in routine.entries] == [("own-1", dose)] * 3
    assert (routine.id, routine.name) == ("own-2", "Morning")


def test_a_stated_time_is_a_hold() -> None:
    """Whoever writes "30 s" is taken to hold; without any time one moves."""
    (stretch, curl), _ = made("Stretch 30 s\nCurl 8 times")
    assert stretch.dose == Dose(Sides.BOTH, 1, Work.HOLD, 30 * SECOND)
    assert curl.dose == Dose(Sides.BOTH, 8, Work.MOVE, 3 * SECOND)


def test_a_known_exercise_keeps_what_its_line_does_not_say() -> None:
    """It is not made again, and is done with the figures of the line."""
    exercises, routine = made("TOE pressing 5 reps\nToe pressing")
    assert exercises == ()
    assert [entry.dose.repetitions for entry in routine.entries] == [5, 2]
    assert {entry.exercise for entry in routine.entries} == {"Toe pressing"}
    (line,) = drafts("Toe pressing each leg")
    assert (line.known, line.unclear) == (True, ("Toe pressing each leg",))


def test_a_stated_time_is_that_of_the_whole_repetition() -> None:
    """A known exercise in stages is done as the line says, not once for each stage."""
    staged = replace(KNOWN, dose=replace(EACH_TWICE, stages=(Stage("Up", ""), Stage("Down", ""))))
    timed, usual = draft(read_written_list("Toe pressing 5 s\nToe pressing 4 reps").lines, (staged,), 3 * SECOND)
    assert timed.exercise is not None
    assert timed.exercise.dose.repetition_time == 5 * SECOND
    assert usual.exercise is not None
    assert usual.exercise.dose.repetition_time == 6 * SECOND


def test_the_same_line_twice_is_one_exercise() -> None:
    """A list may come back to an exercise."""
    exercises, routine = made("Curl 8 times\nStretch 30 s\nCurl 8 times")
    assert [each.name for each in exercises] == ["Curl", "Stretch"]
    assert len(routine.entries) == 3


def test_a_line_that_states_nothing_is_left_out_and_shown() -> None:
    """A name alone could be anything."""
    walk, curl = drafts("Walk the dog\nCurl 8 times, slowly")
    assert (walk.exercise, walk.unclear) == (None, ("Walk the dog",))
    assert curl.unclear == ("slowly",)


@pytest.mark.parametrize(
    ("text", "field"), [("Walk the dog", "exercises"), ("Curl 8 times\n" * 200 + "Curl 3 x 2", None)]
)
def test_what_cannot_be_a_routine_is_refused(text: str, field: str | None) -> None:
    """Nothing, or too much of it."""
    if field is None:
        assert len(made(text)[1].entries) == 200
        text = "Curl 10 x 2\n" * 21
    with pytest.raises(InvalidValueError, match=r"^exercises: "):
        made(text)
