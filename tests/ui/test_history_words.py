"""The history's sentences are those of the design, and conclude nothing."""

from datetime import timedelta

import pytest

from footdesk.core.ending import Ending
from footdesk.core.exercise import SECOND, Side
from footdesk.core.history import PainScores
from footdesk.core.history_view import DaySession, Tally
from footdesk.core.side_balance import SideBalance, SideSum
from footdesk.core.streak import Streak, streak
from footdesk.ui.finding_words import chart_words, finding_heading, finding_sentence, last_score_words
from footdesk.ui.history_words import (
    balance_heading,
    cell_words,
    coming_words,
    morning_words,
    session_words,
    side_sum_words,
    streak_heading,
    streak_sentence,
    tally_words,
    week_words,
    weeks_heading,
    weeks_words,
    work_words,
)
from tests.ui.histories import TODAY, TWO, session, view

DAY = timedelta(days=1)


def test_a_cell_says_its_day() -> None:
    """Sessions, minutes and pain, of which only that is told which there is."""
    shown = view(*TWO, session(1, 0.5, ending=Ending.STOPPED), session(2, 8, PainScores(after=4))).map
    assert cell_words(TODAY, shown[TODAY]) == "Thursday 6 March: 2 sessions, 21 minutes, pain 5 to 3"
    assert cell_words(TODAY - DAY, shown[TODAY - DAY]) == "Wednesday 5 March: 1 session, less than a minute"
    assert cell_words(TODAY - 2 * DAY, shown[TODAY - 2 * DAY]) == "Tuesday 4 March: 1 session, 8 minutes, pain 4 after"
    assert cell_words(TODAY - 3 * DAY, shown[TODAY - 3 * DAY]) == "Monday 3 March: no session"
    assert cell_words(TODAY + DAY, shown[TODAY + DAY]) == ""


def test_the_weeks_say_where_one_is() -> None:
    """Not scrolled back they are the last ones."""
    assert weeks_words(view()) == "The last 18 weeks"
    assert weeks_words(view(back=4)) == "18 weeks to 9 February 2025"


@pytest.mark.parametrize(
    ("gaps", "heading", "sentence"),
    [
        ((0, 1, 2, 3, 4, 5), "6 days in a row", "Best so far: 6. One rest day a week keeps it going."),
        ((0,), "1 day in a row", "Best so far: 1. One rest day a week keeps it going."),
        ((2, 3, 4), "3 days in a row", "Rest day used. Your streak is still 3 days."),
        ((2,), "1 day in a row", "Rest day used. Your streak is still 1 day."),
        ((5,), "Last session: Saturday", "Start again whenever you like."),
        ((9,), "Last session: 25 February", "Start again whenever you like."),
    ],
)
def test_the_streak_in_words(gaps: tuple[int, ...], heading: str, sentence: str) -> None:
    """A rest day is told the day after; what is broken is no reproach."""
    found = streak((TODAY - gap * DAY for gap in gaps), TODAY)
    assert (streak_heading(found, TODAY), streak_sentence(found, TODAY)) == (heading, sentence)


def test_without_a_session_there_is_no_streak_to_name() -> None:
    """The page is empty then."""
    assert streak_heading(Streak(0, 0, None, None), TODAY) == ""


def test_a_session_in_a_line() -> None:
    """How long, how it ended where it did not come to its end, and the scores that were given."""

    def said(minutes: float = 16, pain: PainScores | None = None, ending: Ending | None = Ending.COMPLETED) -> str:
        return session_words(DaySession(session(0, minutes, pain, ending=ending), Tally(0, 0)))

    assert said(pain=PainScores(5, 3)) == "16 min. Pain 5 to 3."
    assert said(5) == "5 min. No score."
    assert said(0.2, PainScores(5), Ending.STOPPED) == "12 s, stopped. Pain 5 before."
    assert said(2, ending=None) == "2 min, not finished. No score."


def test_exercises_and_the_morning_in_words() -> None:
    """What there is nothing to say about is left out."""
    assert tally_words(Tally(10, 0)) == "10 exercises done."
    assert tally_words(Tally(1, 9)) == "1 exercise done, 9 skipped."
    assert tally_words(Tally(0, 0)) == ""
    assert morning_words(PainScores(next_morning=4)) == "The next morning: 4."
    assert morning_words(PainScores()) == ""


@pytest.mark.parametrize(
    ("scores", "heading", "spoken"),
    [
        ((5, 4), "Your pain is about 1 point lower after a session", "Average 1 point lower. "),
        ((5, 3), "Your pain is about 2 points lower after a session", "Average 2 points lower. "),
        ((3, 4), "Your pain is about 1 point higher after a session", "Average 1 point higher. "),
        ((3, 5), "Your pain is about 2 points higher after a session", "Average 2 points higher. "),
        ((3, 3), "Your pain is about the same after a session", "Average the same. "),
        ((3, None), "Pain before and after", ""),
    ],
)
def test_the_heading_states_the_finding(scores: tuple[int, int | None], heading: str, spoken: str) -> None:
    """In whole points, and the same to a screen reader."""
    series = view(session(pain=PainScores(*scores))).pain
    assert finding_heading(series.finding) == heading
    expected = f"Pain before and after each session, last 30 days. {spoken}Table available."
    assert chart_words(series) == expected


def test_the_finding_says_what_it_rests_on() -> None:
    """Where there is nothing to compare it says how to get something."""
    both = (session(number, pain=PainScores(5, 4)) for number in range(21))
    assert finding_sentence(view(*both).pain) == "Last 30 days, 21 sessions with both scores."
    assert finding_sentence(view(session()).pain) == "Add a score before and after a routine to see a line here."


def test_the_ends_of_the_lines_are_named() -> None:
    """Each with its last score, a line that is not there with nothing."""
    assert last_score_words(view(session(1, pain=PainScores(5, 2)), *TWO).pain) == ("Before 5", "After 3")
    assert last_score_words(view().pain) == ("", "")


def test_weeks_in_words() -> None:
    """Each by its first day, and on average from the first one with a session on."""
    shown = view(session(0, 16), session(7, 40), session(14, 0.1)).map.weeks
    assert week_words(shown[-1]) == "Week of 3 March: 16 minutes, 1 day"
    assert week_words(shown[0]) == "Week of 4 November: no minutes, 0 days"
    assert weeks_heading(shown) == "About 19 minutes a week"
    assert weeks_heading(view().map.weeks) == "Minutes per week"
    assert weeks_heading(view(session(0, 1)).map.weeks) == "About 1 minute a week"


def test_sides_in_words() -> None:
    """Which did more, by time or else by repetitions, and with which one the next session begins."""
    left, right = SideSum(80 * SECOND, 12), SideSum(60 * SECOND, 12)
    assert balance_heading(SideBalance(left, right)) == "Left did 20 s more"
    assert balance_heading(SideBalance(right, left)) == "Right did 20 s more"
    assert balance_heading(SideBalance(left, SideSum(80 * SECOND, 11))) == "Left did 1 repetition more"
    assert balance_heading(SideBalance(left, left)) == "Left and right are even"
    assert side_sum_words(left) == "1 min 20 s, 12 repetitions"
    assert coming_words(Side.RIGHT) == "Your next session begins with the right."
    assert coming_words(Side.LEFT) == "Your next session begins with the left."
    assert coming_words(None) == ""


def test_long_times_are_told_in_hours() -> None:
    """Seconds say nothing there."""
    assert work_words(59 * 60 * SECOND + 999) == "59 min"
    assert work_words(125 * 60 * SECOND + 10_000) == "2 h 5 min"
