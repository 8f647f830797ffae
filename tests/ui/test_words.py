"""Every sentence about a moment reads as the design says."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as some
from msgspec.structs import replace

from footdesk.core.exercise import SECOND, Limb, Side, Work
from footdesk.core.plan import Kind, Pace, unroll
from footdesk.core.snapshot import Mark, Snapshot
from footdesk.core.transitions import Action
from footdesk.ui import words
from footdesk.ui.phase import Phase, phase_of
from tests.ui import moments
from tests.ui.moments import (
    BAND,
    CIRCLES,
    GRIP,
    MASSAGE,
    STRETCHING,
    TENDON,
    UPWARD,
    WALKING,
    long_hold,
    open_hold,
    snapshot_after,
    snapshot_in,
    ten,
)

LONGEST_CUE = 90

MINUTE = 60 * SECOND


def all_snapshots() -> list[Snapshot]:
    """One snapshot of every step of all ten exercises, running and paused."""
    found = []
    for start in ten().starts[:-1]:
        session = moments.session_at(start)
        found += [session.at(start), session.do(Action.PAUSE, start)[0].at(start)]
    return found


def with_left(snapshot: Snapshot, left: int) -> Snapshot:
    """The same moment with so many milliseconds left of its step."""
    return replace(snapshot, remaining=left)


@pytest.mark.parametrize(
    ("phase", "word"),
    {
        Phase.GET_READY: "Get ready",
        Phase.HOLD: "Hold",
        Phase.MOVE: "Walk",
        Phase.RELAX: "Relax",
        Phase.SWITCH: "Switch sides",
        Phase.REST: "Rest",
        Phase.PAUSED: "Paused",
        Phase.DONE: "All done",
    }.items(),
)
def test_each_phase_has_its_word(phase: Phase, word: str) -> None:
    """Get ready, Hold, Walk, Relax, Switch sides, Rest, Paused, All done."""
    snapshot = moments.of_every_phase()[phase]
    assert (phase_of(snapshot), words.phase_word(snapshot)) == (phase, word)


@pytest.mark.parametrize(
    ("work", "word"),
    [(Work.HOLD, "Hold"), (Work.WALK, "Walk"), (Work.CIRCLE, "Circle"), (Work.ROLL, "Roll"), (Work.MOVE, "Move")],
)
def test_each_work_has_its_word(work: Work, word: str) -> None:
    """A movement is called by what it is."""
    snapshot = snapshot_in(Kind.MOVE, WALKING)
    walking = ten().exercises[WALKING]
    other = replace(walking, dose=replace(walking.dose, work=work))
    plan = unroll(replace(ten().routine, exercises=(ten().exercises[0], other)), Pace())
    assert words.phase_word(replace(snapshot, plan=plan)) == word


def test_an_interruption_is_a_pause_and_a_stop_is_not_all_done() -> None:
    """What a person reads is true."""
    assert words.phase_word(snapshot_after(Action.INTERRUPT)) == "Paused"
    assert words.phase_word(snapshot_after(Action.STOP)) == "Stopped"


@pytest.mark.parametrize(
    ("side", "limb", "found"),
    [
        (Side.LEFT, Limb.FOOT, "Left foot"),
        (Side.RIGHT, Limb.FOOT, "Right foot"),
        (Side.BOTH, Limb.FOOT, "Both feet"),
        (Side.LEFT, Limb.LEG, "Left leg"),
        (Side.RIGHT, Limb.LEG, "Right leg"),
        (Side.BOTH, Limb.LEG, "Both legs"),
    ],
)
def test_each_side_is_said_in_words(side: Side, limb: Limb, found: str) -> None:
    """A side is never shown by a drawing alone."""
    assert words.side_words(side, limb) == found


def test_a_rest_says_which_side_comes_first() -> None:
    """Two sides follow: the first one is named as such; both at once have no first one."""
    assert words.side_line(snapshot_in(Kind.REST, UPWARD)) == "Left leg first"
    assert words.side_line(snapshot_in(Kind.REST, BAND)) == "Both feet"
    assert words.side_line(snapshot_in(Kind.SWITCH)) == "Right foot"


def test_repetitions_are_counted_in_words() -> None:
    """Read "Rep 4 of 10"; one round has a length instead; nothing outside the repetitions."""
    assert words.repetition_words(snapshot_in(Kind.HOLD, number=4)) == "Rep 4 of 10"
    assert words.repetition_words(snapshot_in(Kind.RELAX, number=4)) == "Rep 4 of 10"
    assert words.repetition_words(snapshot_in(Kind.MOVE, WALKING)) == "One round of 20 seconds"
    assert words.repetition_words(snapshot_in(Kind.MOVE, CIRCLES)) == "One round of 15 seconds"
    assert words.repetition_words(snapshot_in(Kind.PREPARE)) == ""


def test_each_phase_has_its_cue() -> None:
    """The cue comes from the exercise, from its stage, or says where to go."""
    pressing, stretching = ten().exercises[0].cues, ten().exercises[STRETCHING].dose.stages
    assert words.cue_words(snapshot_in(Kind.PREPARE)) == pressing.prepare
    assert words.cue_words(snapshot_in(Kind.HOLD)) == pressing.work
    assert words.cue_words(snapshot_in(Kind.RELAX)) == pressing.relax
    assert words.cue_words(snapshot_in(Kind.SWITCH)) == f"Switch to your right foot. {pressing.switch}"
    assert words.cue_words(snapshot_in(Kind.HOLD, STRETCHING, number=2)) == stretching[1].cue
    assert words.cue_words(snapshot_in(Kind.REST, UPWARD)) == "Get your towel and lie on your back."
    assert words.cue_words(snapshot_in(Kind.REST, STRETCHING)) == "Sit on the floor."
    assert words.cue_words(snapshot_in(Kind.REST, GRIP)) == "Get your pencil and stand up."
    assert words.cue_words(snapshot_in(Kind.REST, TENDON)) == "Go to a wall."
    assert words.cue_words(snapshot_in(Kind.REST, WALKING)) == ten().exercises[WALKING].cues.prepare
    assert words.cue_words(snapshot_in(Kind.REST, BAND)) == "Get your chair and your band."


def test_a_pause_says_that_nothing_is_lost() -> None:
    """The pause speaks of pain first, and an interruption says what happened."""
    paused = "Take your time. If it hurts, skip this one or stop here. What you have done still counts."
    assert words.cue_words(snapshot_after(Action.PAUSE)) == paused
    assert words.cue_words(snapshot_after(Action.INTERRUPT)).startswith("This computer was asleep or locked.")
    assert words.cue_words(moments.finished()) == ""


def test_no_cue_is_long() -> None:
    """A cue is read from the floor: 90 characters at most, at every step of all ten."""
    assert [cue for cue in map(words.cue_words, all_snapshots()) if not 0 < len(cue) <= LONGEST_CUE] == []


@pytest.mark.parametrize(
    ("left", "digits", "unit"),
    [
        (1, "1", "second"),
        (1 * SECOND, "1", "second"),
        (1 * SECOND + 1, "2", "seconds"),
        (99 * SECOND, "99", "seconds"),
        (99 * SECOND + 1, "1:40", "minutes"),
        (106 * SECOND, "1:46", "minutes"),
        (0, "0", "seconds"),
    ],
)
def test_digits_are_rounded_up_and_turn_into_minutes(left: int, digits: str, unit: str) -> None:
    """Up to 99 whole seconds, from 100 minutes and seconds; 1 stands for the whole last second."""
    snapshot = long_hold(left)
    assert (words.digits_words(snapshot), words.unit_words(snapshot)) == (digits, unit)


def test_a_pause_says_what_the_digits_are() -> None:
    """Read "seconds of hold left" in a hold, "seconds left" in anything else."""
    assert words.unit_words(snapshot_after(Action.PAUSE, left=2 * SECOND)) == "seconds of hold left"
    assert words.unit_words(snapshot_after(Action.PAUSE, left=1 * SECOND)) == "second of hold left"
    assert words.unit_words(snapshot_after(Action.PAUSE, Kind.REST, WALKING)) == "seconds left"


def test_a_step_that_waits_shows_no_digits() -> None:
    """Where no time runs, none is shown, spoken or named."""
    assert words.digits_words(open_hold()) == words.unit_words(open_hold()) == ""
    assert words.ring_words(open_hold()) == "Hold, left foot"
    assert words.digits_words(moments.finished()) == words.unit_words(moments.finished()) == ""


def test_the_place_in_the_routine() -> None:
    """Read "Exercise 1 of 10"; a rest already belongs to the next one."""
    assert words.place_words(snapshot_in(Kind.HOLD)) == "Exercise 1 of 10"
    assert words.place_words(snapshot_in(Kind.REST, UPWARD)) == "Up next, exercise 6 of 10"
    assert words.short_place_words(snapshot_in(Kind.HOLD)) == "1 of 10"


@given(some.integers(min_value=0, max_value=3600 * SECOND))
def test_the_time_left_is_in_minutes_until_the_last_one(left: int) -> None:
    """Read "16 min left" to the nearest minute; under one, "Less than a minute left"."""
    snapshot = with_left(snapshot_in(Kind.MOVE, MASSAGE, number=2), left)
    found = words.time_left_words(snapshot)
    if left < MINUTE:
        assert found == "Less than a minute left"
    else:
        minutes = int(found.removesuffix(" min left"))
        assert abs(minutes * MINUTE - left) <= MINUTE // 2


@pytest.mark.parametrize(
    ("snapshot", "row"),
    [
        (snapshot_in(Kind.PREPARE), "Starting with your left foot"),
        (snapshot_in(Kind.HOLD, number=4), "Left foot, rep 4 of 10"),
        (snapshot_in(Kind.SWITCH), "Left foot done, right foot next"),
        (snapshot_in(Kind.REST, UPWARD), "Up next"),
        (snapshot_in(Kind.MOVE, WALKING), "Both feet"),
        (snapshot_in(Kind.PREPARE, WALKING), "Both feet"),
        (snapshot_in(Kind.HOLD, BAND, number=2), "Both feet, rep 2 of 10"),
        (snapshot_in(Kind.HOLD, UPWARD), "Left leg"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_the_row_under_way_says_how_far_it_is(snapshot: Snapshot, row: str) -> None:
    """The list's second line follows the session."""
    assert words.row_words(snapshot) == row


def test_the_exercises_are_counted() -> None:
    """Read "0 of 10 done", and with skips "4 done, 1 skipped"."""
    marks = (Mark.DONE,) * 4 + (Mark.SKIPPED,) + (Mark.TO_DO,) * 5
    assert words.counted_words(snapshot_in(Kind.HOLD)) == "0 of 10 done"
    assert words.counted_words(replace(snapshot_in(Kind.HOLD), marks=marks)) == "4 done, 1 skipped"


@pytest.mark.parametrize(
    ("snapshot", "name"),
    [
        (snapshot_in(Kind.HOLD, left=2 * SECOND), "Hold, left foot, 2 seconds left"),
        (snapshot_in(Kind.HOLD, left=1 * SECOND), "Hold, left foot, 1 second left"),
        (snapshot_in(Kind.SWITCH, left=4 * SECOND), "Switch sides, right foot, 4 seconds left"),
        (snapshot_in(Kind.REST, UPWARD, left=7 * SECOND), "Rest, 7 seconds left"),
        (long_hold(106 * SECOND), "Hold, left foot, 1 minute 46 seconds left"),
        (long_hold(120 * SECOND), "Hold, left foot, 2 minutes left"),
        (snapshot_after(Action.PAUSE, left=2 * SECOND), "Paused. Hold, left foot, 2 seconds left"),
        (moments.finished(), "All done"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_the_ring_has_its_name(snapshot: Snapshot, name: str) -> None:
    """A screen reader hears the phase, the side and what is left."""
    assert words.ring_words(snapshot) == name


def test_the_segments_have_their_name() -> None:
    """The whole routine in one sentence."""
    found = words.segments_words(snapshot_in(Kind.HOLD))
    assert re.fullmatch(r"Routine progress: exercise 1 of 10, \d+ minutes left", found)
    last = words.segments_words(snapshot_in(Kind.MOVE, MASSAGE, number=2))
    assert last == "Routine progress: exercise 10 of 10, less than a minute left"


def test_where_am_i_is_answered_in_one_breath() -> None:
    """Exercise, phase, side, seconds, repetition, place and time left, in that order."""
    found = words.where_words(snapshot_in(Kind.HOLD, number=4, left=2 * SECOND))
    begin = "Toe pressing. Hold, left foot, 2 seconds left. Rep 4 of 10. Exercise 1 of 10. "
    assert found.startswith(begin)
    assert re.fullmatch(r"\d+ minutes left\.", found.removeprefix(begin))
    assert words.where_words(moments.finished()).startswith("All done. 10 exercises in ")


def test_the_end_is_summed_up() -> None:
    """Read "10 exercises in 16 minutes."; with skips "8 of 10 exercises in 13 minutes."."""
    done = moments.finished()
    fewer = replace(done, spent=13 * MINUTE, marks=(Mark.SKIPPED,) * 2 + done.marks[2:])
    assert words.done_words(replace(done, spent=16 * MINUTE)) == "10 exercises in 16 minutes."
    row = "10 exercises in 16 minutes. That is 6 days in a row."
    assert words.done_words(replace(done, spent=16 * MINUTE), 6) == row
    assert words.done_words(replace(done, spent=16 * MINUTE), 1) == "10 exercises in 16 minutes."
    assert words.done_words(fewer, 6) == "8 of 10 exercises in 13 minutes."
    assert words.done_words(fewer) == "8 of 10 exercises in 13 minutes."
    assert words.done_words(replace(done, spent=MINUTE, marks=(Mark.DONE,))) == "1 exercise in 1 minute."
    assert words.done_words(replace(done, spent=SECOND, marks=(Mark.DONE,))) == "1 exercise in less than a minute."


def test_the_picture_has_a_caption() -> None:
    """The caption names the exercise and the side inside one sentence."""
    assert words.picture_words(snapshot_in(Kind.HOLD)) == "Picture: toe pressing, left foot"
    assert words.picture_words(snapshot_in(Kind.REST, UPWARD)) == "Picture: upward stretching, left leg first"


def test_no_sentence_breaks_the_rules_of_wording() -> None:
    """No exclamation mark, no "please", no doubled space, no figure left unfilled, at any step of all ten."""
    tell = (
        words.phase_word,
        words.side_line,
        words.repetition_words,
        words.cue_words,
        words.unit_words,
        words.place_words,
        words.time_left_words,
        words.row_words,
        words.ring_words,
        words.where_words,
        words.segments_words,
        words.picture_words,
    )
    said = {say(snapshot) for snapshot in all_snapshots() for say in tell}
    said |= {text for snapshot in all_snapshots() for _, text in words.next_words(snapshot)}
    wrong = re.compile(r"!|please|  |[{}%]|None|\b1 (seconds|minutes|exercises)\b", re.IGNORECASE)
    assert [text for text in said if wrong.search(text)] == []
