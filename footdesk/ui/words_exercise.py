"""Every sentence about an exercise, a routine or a span of time, in the person's language."""

from footdesk.core.exercise import Exercise, Kit, Milliseconds, Position


def clock_words(span: Milliseconds) -> str:
    """A span as on a clock, rounded up to whole seconds: "1:46"."""
    return "1:46"


def span_words(span: Milliseconds) -> str:
    """A span in short words: "1 min 46 s", "30 s", "2 min"."""
    return "1 min 46 s"


def minutes_words(span: Milliseconds) -> str:
    """A span in whole minutes, at least one: "about 16 min"."""
    return "about 16 min"


def dose_words(exercise: Exercise) -> str:
    """How much, in short: "Each foot · 10 × 3 s", "Both feet · 20 s"."""
    return "Each foot · 10 × 3 s"


def position_words(position: Position) -> str:
    """How the body is placed: "Standing", "Sitting", "On the floor"."""
    return "Standing"


def kit_words(kit: Kit) -> str:
    """The one word for a thing: "Towel"."""
    return "Towel"


def kit_list_words(kit: tuple[Kit, ...]) -> str:
    """ "You need a pencil, a towel, a band and a ball."; "Nothing needed"."""
    return "Nothing needed"


def exercise_row_words(exercise: Exercise, span: Milliseconds, *, done_today: bool) -> str:
    """The accessible name of a row of the list."""
    return exercise.name
