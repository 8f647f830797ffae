"""The form of a phrase that ends in time."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from footdesk.core.cue_utterance import fitting, spoken_length

MEASURED = {
    "4 of 10.": 1050,
    "Hold. 4 of 10.": 1860,
    "Last one.": 930,
    "Switch to your right foot.": 1600,
    "Toe pressing. Stand up. Left foot first.": 3320,
    "Rest. Next: Upward stretching. Get your towel and sit on the floor.": 4980,
    "All done. Well done.": 1770,
    "5 seconds left.": 1560,
    "Halfway.": 950,
}
"""Milliseconds of espeak-ng 1.51 at its usual rate."""

FORMS = ("Rest. Next: Toe walking. Stand up.", "Rest. Next: Toe walking.", "Rest.")


@pytest.mark.parametrize("text", MEASURED)
def test_estimate(text: str) -> None:
    """The estimate is within 0.35 s of what a real voice took."""
    assert abs(spoken_length(text) - MEASURED[text]) <= 350


def test_time_enough() -> None:
    """Where there is time enough, the longest form is said."""
    assert fitting(FORMS, None) == FORMS[0]
    assert fitting(FORMS, 10_000) == FORMS[0]


def test_shortened_then_dropped() -> None:
    """With less time a shorter form is said, and with too little nothing."""
    assert fitting(FORMS, spoken_length(FORMS[0]) - 1) == FORMS[1]
    assert fitting(FORMS, spoken_length(FORMS[2])) == FORMS[2]
    assert fitting(FORMS, spoken_length(FORMS[2]) - 1) is None
    assert fitting((), None) is None


def test_a_fast_voice_says_more() -> None:
    """At twice the pace, half the time is enough."""
    assert fitting(FORMS, spoken_length(FORMS[0]) // 2 + 1, pace=2.0) == FORMS[0]


@given(st.lists(st.text(max_size=60), max_size=4), st.integers(0, 10_000), st.floats(0.3, 4))
def test_never_late(texts: list[str], budget: int, pace: float) -> None:
    """Whatever is chosen ends within the budget."""
    text = fitting(texts, budget, pace)
    assert text is None or spoken_length(text) / pace <= budget
