"""The few words across the room say what to do now and what comes then."""

from msgspec.structs import replace

from footdesk.core.exercise import Kit
from footdesk.core.plan import Kind
from footdesk.core.session import prepared
from footdesk.core.transitions import Action
from footdesk.ui.phase import Phase
from footdesk.ui.room_words import RoomWords, room_words
from tests.ui.moments import (
    STRETCHING,
    UPWARD,
    WALKING,
    finished,
    moment_in,
    of_every_phase,
    open_hold,
    session_at,
    snapshot_after,
    snapshot_in,
    ten,
)


def test_a_hold() -> None:
    """A hold tells the side, the repetition and what follows."""
    words = room_words(of_every_phase()[Phase.HOLD])
    assert words == RoomWords("Hold", "Left foot", None, "Rep 4 of 10", "Then relax")


def test_a_switch_is_one_word() -> None:
    """A switch names the side to come, and the exercise."""
    words = room_words(of_every_phase()[Phase.SWITCH])
    assert words == RoomWords("Switch", "Right foot", None, "Toe pressing", "Then hold")


def test_a_rest_tells_what_to_fetch_and_where_to_go() -> None:
    """Before a new position it says which; what is missing stands in the place of the side."""
    words = room_words(snapshot_in(Kind.REST, UPWARD))
    assert words == RoomWords("Rest", "Towel", Kit.TOWEL, "Lie on your back", "Next: Upward stretching")
    same = room_words(snapshot_in(Kind.REST, WALKING))
    assert same == RoomWords("Rest", "Both feet", None, "2 of 10", "Next: Toe walking")


def test_a_stage_has_its_name() -> None:
    """An exercise with parts names the part and the round, and the part that follows."""
    index = next(place for place, step in enumerate(ten().steps) if step.stage == 1)
    now = ten().starts[index]
    words = room_words(session_at(now).at(now))
    first, second, third = ten().exercises[STRETCHING].dose.stages
    assert words.line == f"{second.name}, 1 of 3"
    assert words.coming == f"Then {third.name.lower()}"
    assert first.name.lower() in room_words(snapshot_in(Kind.PREPARE, STRETCHING)).coming.lower()


def test_what_one_can_do_where_nothing_goes_on_by_itself() -> None:
    """Before the start, while paused and in an open step it names the key that goes on."""
    assert room_words(prepared(ten()).at(0)).coming == "Press space to start"
    assert room_words(snapshot_after(Action.PAUSE)).coming == "Press space to carry on"
    assert room_words(open_hold()).coming == "Press Enter to go on"


def test_the_last_one() -> None:
    """The very last step says so, and the end has a sum instead of a side."""
    now = moment_in(ten().steps[-1].kind, ten().steps[-1].exercise, -1 + 1, left=1_000)
    last = replace(session_at(now).at(now), index=len(ten().steps) - 1)
    assert room_words(last).coming == "Last one"
    assert room_words(finished()) == RoomWords("All done", "", None, "10 exercises in 15 minutes.", "")
