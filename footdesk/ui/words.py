"""Every sentence about a moment of a session, in the person's language."""

from footdesk.core.exercise import Limb, Side
from footdesk.core.snapshot import Snapshot
from footdesk.ui.phase import Phase


def phase_word(snapshot: Snapshot) -> str:
    """The one word of a moment: Get ready, Hold, Walk, Circle, Roll, Move, Relax, Switch sides, Rest, Paused, All done."""
    return "Hold"


def side_words(side: Side, limb: Limb) -> str:
    """ "Left foot", "Right leg", "Both feet"."""
    return "Left foot"


def side_line(snapshot: Snapshot) -> str:
    """The side of a moment in words; in a rest, and where two sides follow, "Left leg first"."""
    return "Left foot"


def repetition_words(snapshot: Snapshot) -> str:
    """ "Rep 4 of 10"; "One round of 20 seconds" where there is but one; empty outside the repetitions."""
    return "Rep 4 of 10"


def next_words(snapshot: Snapshot) -> tuple[tuple[Phase, str], ...]:
    """What comes next, up to three steps, each with its phase."""
    return ((Phase.RELAX, "Relax 2 s"),)


def cue_words(snapshot: Snapshot) -> str:
    """The one line that says what to do right now."""
    return "Press your toes into the floor."


def unit_words(snapshot: Snapshot) -> str:
    """What the digits count: "second", "seconds", "seconds of hold left" while paused; empty without digits."""
    return "seconds"


def digits_words(snapshot: Snapshot) -> str:
    """The digits: whole seconds up to 99, minutes and seconds from 100; empty where a step waits for the person."""
    return "2"


def place_words(snapshot: Snapshot) -> str:
    """ "Exercise 1 of 10"; in a rest "Up next, exercise 6 of 10"."""
    return "Exercise 1 of 10"


def short_place_words(snapshot: Snapshot) -> str:
    """ "1 of 10", for small windows."""
    return "1 of 10"


def time_left_words(snapshot: Snapshot) -> str:
    """ "16 min left", "Less than a minute left"."""
    return "16 min left"


def row_words(snapshot: Snapshot) -> str:
    """What the list says under the exercise under way: "Left foot, rep 4 of 10"."""
    return "Left foot, rep 4 of 10"


def counted_words(snapshot: Snapshot) -> str:
    """ "0 of 10 done", "4 done, 1 skipped"."""
    return "0 of 10 done"


def ring_words(snapshot: Snapshot) -> str:
    """The accessible name of the ring: "Hold, left foot, 2 seconds left"."""
    return "Hold, left foot, 2 seconds left"


def segments_words(snapshot: Snapshot) -> str:
    """The accessible name of the segments: "Routine progress: exercise 1 of 10, 16 minutes left"."""
    return "Routine progress: exercise 1 of 10, 16 minutes left"


def where_words(snapshot: Snapshot) -> str:
    """The answer to "where am I": exercise, phase, side, seconds left, repetition, place in the routine, time left."""
    return "Toe pressing."


def done_words(snapshot: Snapshot) -> str:
    """ "10 exercises in 16 minutes."; with skips "8 of 10 exercises in 13 minutes."."""
    return "10 exercises in 16 minutes."


def picture_words(snapshot: Snapshot) -> str:
    """The caption of the picture: "Picture: toe pressing, left foot"."""
    return "Picture: toe pressing, left foot"
