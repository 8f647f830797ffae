"""What is said about how strong a routine is."""

from footdesk.core.exercise import Strength
from footdesk.core.plan import Pace, Plan, unroll
from footdesk.core.strength import strengthened
from footdesk.ui.words_strength import about_words, scaled_words, strength_turned_words
from tests.ui.windows import all_ten


def plan(strength: Strength) -> Plan:
    """All ten at a strength."""
    return unroll(strengthened(all_ten(), strength), Pace())


def test_what_would_be_started_says_its_strength() -> None:
    """The usual strength needs no word."""
    assert about_words(plan(Strength.EASIER)) == "All ten exercises, easier, about 10 min"
    assert about_words(plan(Strength.STANDARD)) == "All ten exercises, about 15 min"
    assert about_words(plan(Strength.STRONGER)) == "All ten exercises, stronger, about 21 min"


def test_a_scaled_dose_is_said_with_the_usual_one() -> None:
    """Nobody takes a figure that FootDesk worked out for the source's."""
    said = [scaled_words(plan(each).exercises[0]) for each in Strength]
    assert said == [
        "You chose easier: 7 × 2 s instead of 10 × 3 s. FootDesk worked that out; no source gives it.",
        "",
        "You chose stronger: 13 × 4 s instead of 10 × 3 s. FootDesk worked that out; no source gives it.",
    ]


def test_only_a_turn_of_the_strength_is_announced() -> None:
    """The first plan, another routine and the same strength again are announced by others, or not at all."""
    usual, easier = plan(Strength.STANDARD), plan(Strength.EASIER)
    assert strength_turned_words(None, easier) == ""
    assert strength_turned_words(easier, easier) == ""
    assert strength_turned_words(usual, easier) == "All ten exercises, easier, about 10 min"
