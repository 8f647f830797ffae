"""The few words of the mini timer, moment by moment."""

from footdesk.core.plan import Kind
from footdesk.core.transitions import Action
from footdesk.ui.mini_words import mini_words
from tests.ui.mini_moments import finished, moment


def test_a_hold_says_side_exercise_and_repetition() -> None:
    """The bar says all three; the square says the exercise's repetition under the side."""
    words = mini_words(moment(Kind.HOLD, repetition=3))
    assert (words.word, words.side, words.detail) == ("Hold", "Left foot", "Toe pressing, rep 3 of 4")
    assert (words.headline, words.note, words.short_word) == ("Left foot", "Rep 3 of 4", "Hold")


def test_getting_ready_says_what_for() -> None:
    """Before the first repetition it is the exercise's name that helps."""
    words = mini_words(moment(Kind.PREPARE))
    assert (words.word, words.detail, words.note) == ("Get ready", "Toe pressing", "Toe pressing")


def test_a_switch_says_to_which_side() -> None:
    """The pill has room for but one word: it is the side, not the phase."""
    words = mini_words(moment(Kind.SWITCH))
    assert (words.word, words.short_word) == ("Switch sides", "Right foot")
    assert (words.side, words.detail, words.headline) == ("", "Switch to your right foot", "Right foot")


def test_a_paused_switch_says_that_it_is_paused() -> None:
    """While paused, that is the pill's one word."""
    assert mini_words(moment(Kind.SWITCH, Action.PAUSE)).short_word == "Paused"


def test_a_rest_says_what_to_fetch_for_what() -> None:
    """No side is shown in a rest; what the next exercise needs is."""
    words = mini_words(moment(Kind.REST))
    assert (words.word, words.detail) == ("Rest", "Next: Upward stretching")
    assert (words.soles, words.headline, words.note) == (False, "Get your towel", "Upward stretching")


def test_a_single_repetition_is_not_counted_in_the_bar() -> None:
    """Where there is but one, its name is enough."""
    assert mini_words(moment(Kind.MOVE)).detail == "Upward stretching"


def test_the_end_says_how_much_was_done() -> None:
    """In numbers, without praise."""
    words = mini_words(finished())
    assert (words.word, words.detail) == ("All done", "2 exercises, 1 min")
    assert (words.headline, words.note) == ("2 exercises", "1 min")
