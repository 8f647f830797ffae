"""FootDesk is driven from outside, as a screen reader and as a keyboard and mouse drive it."""

import sqlite3
import time
from contextlib import closing
from pathlib import Path

import pytest

from footdesk.ui.taps import TOGETHER
from tests.end2end.conftest import Launch
from tests.end2end.display import Display, wait_until
from tests.end2end.screen_reader import missing_reader

pytestmark = [
    pytest.mark.frozen,
    pytest.mark.skipif(bool(missing_reader()), reason=missing_reader() or "present"),
]

START = "Start routine, All ten exercises, about 15 min"


def test_a_screen_reader_starts_pauses_resumes_skips_goes_back_and_stops(launch: Launch) -> None:
    """Every control of a session has its name and does its work when it is pressed from outside."""
    reader = launch()
    reader.press(START)
    reader.press("Start")
    reader.press("Pause")
    reader.press("Resume")
    reader.press("Skip this exercise")
    reader.find("Toe walking", "label")
    reader.press("Ready now")
    wait_until(lambda: not reader.is_shown("Ready now"), "the walk")
    reader.press("Back: restart this exercise")
    reader.find("Ready now")
    reader.press("Stop routine")
    reader.find(START)


def test_a_routine_is_made_easier_from_outside(launch: Launch) -> None:
    """Easier is a radio button; what Start and its exercises say follows at once, and back again."""
    reader = launch()
    reader.find(START)
    reader.press("Easier", "radio button")
    reader.find("Start routine, All ten exercises, easier, about 10 min")
    assert "checked" in reader.find("Easier", "radio button")["states"]
    reader.press("Standard", "radio button")
    reader.find(START)


def test_three_a_day_begins_at_once(launch: Launch) -> None:
    """The exercises of the day are begun without a window in between, and there are three."""
    reader = launch("--start", "three-a-day", "--strength", "stronger")
    reader.press("Start")
    reader.find("Exercise 1 of 3", "label")


def test_a_first_start_leads_over_safety_and_kit_to_a_session(launch: Launch) -> None:
    """Next waits for the tick; a thing that is not there leaves its exercise out."""
    reader = launch(new=True)
    reader.press("I have read this", "check box")
    reader.press("Next")
    reader.press(START)
    reader.press("I have a towel", "check box")
    reader.find("9 exercises, about 14 min", "label")
    reader.press("Start")
    reader.find("Exercise 1 of 9", "label")


def test_a_stop_after_something_was_done_is_asked_about(launch: Launch) -> None:
    """Stop asks when something was done: Carry on carries on, Stop and save leads back to the list."""
    reader = launch("--start", "toe-pressing", "--speed", "10")
    wait_until(lambda: reader.is_shown("Rep 3 of 10"), "a third repetition", 30)
    reader.press("Stop routine")
    reader.press("Carry on")
    reader.find("Pause")
    reader.press("Stop routine")
    reader.press("Stop and save")
    reader.find(START)


def test_a_routine_comes_to_its_end(launch: Launch) -> None:
    """A whole exercise is followed to All done, done again, and left."""
    reader = launch("--start", "toe-walking", "--speed", "20")
    reader.press("Do it again", seconds=30)
    reader.press("Done", seconds=30)
    reader.find(START)


def test_a_pain_score_is_given_from_outside(launch: Launch, display: Display) -> None:
    """The score that a screen reader turns on after a session is kept."""
    reader = launch("--start", "toe-walking", "--speed", "20")
    reader.press("3 of 10", "radio button", seconds=30)
    history = display.folder / "data" / "history.db"
    wait_until(lambda: scores(history) == [(3,)], "a score in the history")


def scores(history: Path) -> list[tuple[int | None]]:
    """Give the scores after each session of a history."""
    with closing(sqlite3.connect(history)) as connection:
        return connection.execute("SELECT pain_after FROM session").fetchall()


def test_the_mini_timer_steers_the_session(launch: Launch, display: Display) -> None:
    """The mini timer opens, pauses, resumes, is unpinned and pinned, and leads back."""
    reader = launch("--start", "toe-pressing", "--mini")
    display.window("FootDesk mini timer")
    assert "checked" in reader.find("Keep on top", "check box")["states"]
    reader.press("Keep on top")
    wait_until(lambda: "checked" not in reader.find("Keep on top", "check box")["states"], "an unpinned mini timer")
    reader.press("Keep on top")
    wait_until(lambda: "checked" in reader.find("Keep on top", "check box")["states"], "a pinned mini timer")
    reader.press("Pause")
    reader.find("Resume")
    mini = display.window("FootDesk mini timer")
    reader.press("Mini timer")
    wait_until(lambda: display.active_window() == mini, "the keyboard in the mini timer")
    display.xdotool("key", "ctrl+w")
    wait_until(lambda: not display.windows("FootDesk mini timer"), "a closed mini timer")
    reader.press("Mini timer")
    display.window("FootDesk mini timer")
    reader.press("Back to FootDesk")


def test_the_keyboard_alone_leads_through_a_session(launch: Launch, display: Display) -> None:
    """Space starts, pauses and resumes; Ctrl+Right skips; Ctrl+Left goes back; Enter is ready; Ctrl+. stops."""
    reader = launch()
    reader.find(START)
    window = display.window("Toe pressing - FootDesk|FootDesk")
    display.xdotool("windowactivate", "--sync", str(window))
    display.xdotool("key", "space")
    reader.find("I have a towel", "check box")
    display.xdotool("key", "Return")
    reader.find("Pause")
    display.xdotool("key", "space")
    reader.find("Resume")
    display.xdotool("key", "ctrl+Return")
    reader.find("Pause")
    display.xdotool("key", "ctrl+Right")
    reader.find("Exercise 2 of 10")
    display.xdotool("key", "ctrl+Left")
    display.xdotool("key", "ctrl+Left")
    reader.find("Exercise 1 of 10")
    display.xdotool("key", "Return")
    reader.find("Rep 1 of 10")
    display.xdotool("key", "ctrl+m")
    display.window("FootDesk mini timer")
    display.xdotool("key", "ctrl+period")
    wait_until(lambda: reader.is_shown(START) or reader.is_shown("Stop and save"), "the list or the question")


def test_across_the_room_is_worked_from_the_floor(launch: Launch, display: Display) -> None:
    """F11 fills the screen; a click pauses, a presenter's keys go on and skip, Escape leads back and stops nothing."""
    reader = launch("--start", "all-ten")
    reader.press("Start")
    window = display.window("Toe pressing - FootDesk")
    display.xdotool("windowactivate", "--sync", str(window))
    display.xdotool("key", "F11")
    room = display.window("FootDesk across the room")
    wait_until(lambda: display.active_window() == room, "the keyboard across the room")
    display.xdotool("mousemove", "300", "300", "click", "1")
    tapped = time.monotonic()
    reader.find("Resume")
    wait_until(lambda: time.monotonic() - tapped > TOGETHER / 1_000, "the time in which two taps are one")
    display.xdotool("key", "space")
    reader.find("Pause")
    display.xdotool("key", "Next")
    wait_until(lambda: bool(display.windows("Toe walking - FootDesk")), "the next exercise")
    display.xdotool("key", "Escape")
    wait_until(lambda: not display.windows("FootDesk across the room"), "the window again")
    reader.find("Exercise 2 of 10", "label")
