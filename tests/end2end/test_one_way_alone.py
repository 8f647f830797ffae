"""A whole session by the keyboard alone, and by a screen reader's own way alone; and what that reader meets."""

import pytest

from footdesk.core.schedule import Reminder, Schedule
from footdesk.store.reminders import save_schedule
from tests.end2end.conftest import Launch
from tests.end2end.display import Display, wait_until
from tests.end2end.screen_reader import ScreenReader, missing_reader

pytestmark = [
    pytest.mark.frozen,
    pytest.mark.skipif(bool(missing_reader()), reason=missing_reader() or "present"),
]

START = "Start routine, All ten exercises, about 15 min"

BUTTON, RADIO, CHECK, SPIN = "push button", "radio button", "check box", "spin button"

IDLE = (
    ("Menu", BUTTON),
    ("Exercises", RADIO),
    ("Routines", RADIO),
    ("History", RADIO),
    ("Reminders", RADIO),
    ("Settings", RADIO),
    ("By position", RADIO),
    ("In order", RADIO),
    ("Exercises", "list"),
    (START, BUTTON),
    ("Do just this one: Toe pressing", BUTTON),
    ("Standing with bent knees, toes pressed into the floor", "image"),
)
"""The names and roles of the design's table, section 10, before a session."""

SESSION = (
    ("Stop routine", BUTTON),
    ("It hurts", BUTTON),
    ("Back: restart this exercise", BUTTON),
    ("Pause", BUTTON),
    ("Skip this exercise", BUTTON),
    ("10 seconds more", BUTTON),
    ("Ready now", BUTTON),
    ("Mini timer", BUTTON),
    ("Across the room, full screen", BUTTON),
    ("Routine progress: exercise 1 of 10, 15 minutes left", "progress bar"),
)
"""The same in a session, while one gets ready."""


SETTINGS = (
    ("Sounds", CHECK),
    ("Spoken cues", CHECK),
    ("Volume", "slider"),
    ("Get ready in seconds", SPIN),
    ("Rest in seconds", SPIN),
    ("Reduce motion", CHECK),
    ("Keep on top", CHECK),
    ("Change the keyboard shortcuts", BUTTON),
    ("Use the usual values", BUTTON),
)
"""Rows of the settings; what a box has chosen is its name on Linux, so boxes are not among them."""

REMINDERS = (
    ("Reminder at 07:30, All ten exercises", CHECK),
    ("Monday", CHECK),
    ("Edit reminder at 07:30", BUTTON),
    ("Delete reminder at 07:30", BUTTON),
    ("Add a reminder", BUTTON),
)

SCALE = (
    ("Pain now, 0 to 10", "panel"),
    ("0 of 10, no pain", RADIO),
    ("3 of 10", RADIO),
    ("10 of 10, worst pain", RADIO),
)


def test_the_keyboard_alone_leads_from_the_start_to_the_end(launch: Launch, display: Display) -> None:
    """Start, pause, make it easier, resume, skip to the end, and done; the reader only looks on."""
    reader = launch()
    reader.find(START)
    window = display.window("FootDesk")
    display.xdotool("windowactivate", "--sync", str(window))
    display.xdotool("key", "space")
    wait_until(lambda: reader.has_focus("Start"), "Start with the keyboard")
    display.xdotool("key", "Return")
    reader.find("Pause")
    display.xdotool("key", "space")
    reader.find("Resume")
    display.xdotool("key", "ctrl+h")
    reader.find("Stay paused")
    go_to(reader, display, "Make it easier")
    display.xdotool("key", "space")
    wait_until(lambda: not reader.is_shown("Stay paused"), "the window again")
    reader.find("Resume")
    display.xdotool("key", "ctrl+Return")
    reader.find("Pause")
    for number in range(2, 11):
        display.xdotool("key", "ctrl+Right")
        reader.find(f"Exercise {number} of 10", "label")
    display.xdotool("key", "ctrl+Right")
    reader.find("All done", "label")
    wait_until(lambda: reader.has_focus("Done"), "Done with the keyboard")
    display.xdotool("key", "space")
    reader.find(START)


def test_a_screen_reader_alone_leads_from_the_start_to_the_end(launch: Launch) -> None:
    """Start, pause, make it easier, resume, skip to the end, and done, without a key or a mouse."""
    reader = launch()
    reader.press(START)
    reader.press("Start")
    reader.press("Pause")
    reader.press("Make it easier")
    reader.press("Resume")
    for number in range(2, 11):
        reader.press("Skip this exercise")
        reader.find(f"Exercise {number} of 10", "label")
    reader.press("Skip this exercise")
    reader.press("Done")
    reader.find(START)


def test_a_screen_reader_meets_the_names_and_roles_of_the_design(launch: Launch) -> None:
    """Of the running program: the window before a session and in it, and the mini timer."""
    reader = launch()
    for name, role in IDLE:
        assert reader.find(name, role), reader.tree()
    rows = reader.ask("names", "list item")
    assert "1, Toe pressing, standing, each foot, 10 times 3 seconds, takes 1 min 46 s" in rows
    reader.press(START)
    reader.press("Start")
    for name, role in SESSION:
        assert reader.find(name, role), reader.tree()
    assert any(name.startswith("Get ready, left foot") for name in reader.ask("names"))
    reader.press("Mini timer")
    for name, role in (("Keep on top", "check box"), ("Back to FootDesk", BUTTON)):
        assert reader.find(name, role), reader.tree()
    assert "FootDesk mini timer" in reader.ask("names")


def test_a_screen_reader_meets_the_pages_as_well(launch: Launch, display: Display) -> None:
    """Settings and reminders, what is asked before a routine, and the scale after it."""
    save_schedule(display.folder / "data", Schedule((Reminder(450, "all-ten"),)))
    reader = launch()
    reader.press("Settings", RADIO)
    for name, role in SETTINGS:
        assert reader.find(name, role), reader.tree()
    reader.press("Reminders", RADIO)
    for name, role in REMINDERS:
        assert reader.find(name, role), reader.tree()
    reader.press("Exercises", RADIO)
    reader.press(START)
    for name, role in (("I have a towel", CHECK), *SCALE):
        assert reader.find(name, role), reader.tree()
    reader.press("Start")
    for _ in range(10):
        reader.press("Skip this exercise")
    for name, role in (("Done", BUTTON), ("Do it again", BUTTON), *SCALE):
        assert reader.find(name, role), reader.tree()


def test_other_keys_are_given_and_used_by_the_keyboard_alone(launch: Launch, display: Display) -> None:
    """Ctrl+/ lists the keys, Enter asks, a refusal is read out, the new keys skip at once."""
    reader = launch("--start", "all-ten")
    reader.press("Start")
    window = display.window("Toe pressing - FootDesk")
    display.xdotool("windowactivate", "--sync", str(window))
    display.xdotool("key", "ctrl+slash")
    display.window("Keyboard shortcuts")
    display.xdotool("key", "Down", "Return")
    wait_until(lambda: reader.has_focus("New keys"), "the field with the keyboard")
    display.xdotool("key", "ctrl+Left")
    reader.find("Ctrl+Left is already for “Back”. Choose other keys, or give that one other keys first.", "label")
    display.xdotool("key", "F7")
    reader.find("These keys are free.", "label")
    display.xdotool("key", "Return")
    wait_until(lambda: not reader.is_shown("New keys"), "the list again")
    display.xdotool("key", "Escape")
    wait_until(lambda: not display.windows("Keyboard shortcuts"), "the window again")
    wait_until(lambda: display.active_window() == window, "the keyboard in the window")
    display.xdotool("key", "F7")
    reader.find("Exercise 2 of 10", "label")


def go_to(reader: ScreenReader, display: Display, name: str) -> None:
    """Press Tab until a control has the keyboard."""
    for _ in range(20):
        if reader.has_focus(name):
            return
        display.xdotool("key", "Tab")
    message = f"The Tab key never came to {name}.\n{reader.tree()}"
    raise AssertionError(message)
