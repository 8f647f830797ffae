"""The mini timer stays above another program's window, by the pixel that a person sees, and leaves it the keyboard."""

import sys

import pytest
from PySide6.QtGui import QColor

from footdesk.ui.mini_shape import MINI_SIZES, MiniShape
from footdesk.ui.theme import LIGHT
from tests.end2end.display import Box, Colour, Display, Process, wait_until

TINT, RED, BLUE = LIGHT.prepare_tint, "#ff0000", "#0000ff"
PIN = (475, 25)
"""The middle of the bar's pin, in pixels from the window's corner."""

PLACE = (700, 300)
MINI, MAIN, OTHER = "FootDesk mini timer", "A main window", "Another program"


class Scene:
    """The mini timer beside another program's window on one display."""

    def __init__(self, display: Display, shape: MiniShape = MiniShape.BAR, over_full_screen: str = "not over") -> None:
        """Show the mini timer alone."""
        self.display = display
        command = [sys.executable, "-m", "tests.end2end.mini_host", shape.value, over_full_screen]
        self.host = display.start(command, QT_QPA_PLATFORM="xcb")
        self.mini = display.window(MINI)
        size = MINI_SIZES[shape]
        self.place = Box(*PLACE, size.width, size.height)
        wait_until(lambda: self.box() == self.place, "the mini timer at its place")
        self.main = display.window(MAIN)

    def open_other(self, how: str) -> Process:
        """Open another program's window and wait until it has the keyboard and is seen."""
        other = self.display.start([sys.executable, "-m", "tests.end2end.other_program", how], QT_QPA_PLATFORM="xcb")
        self.other = self.display.window(OTHER)
        wait_until(lambda: self.display.active_window() == self.other, "the other window active")
        wait_until(lambda: self.shows(400, 700, RED), "the other window on the screen")
        return other

    @property
    def told(self) -> list[str]:
        """What the mini timer has asked for and where it was moved to, line by line."""
        return [line for line in self.host.said.splitlines() if line.startswith(("moved", "wanted"))]

    def box(self) -> Box:
        """Where the mini timer is."""
        return self.display.box(self.mini)

    def shows(self, x: int, y: int, colour: str) -> bool:
        """Tell whether the screen shows a colour."""
        wanted = QColor(colour)
        return self.display.pixel(x, y) == Colour(wanted.red(), wanted.green(), wanted.blue())

    def mini_shows(self, colour: str) -> bool:
        """Tell whether the screen shows a colour where the mini timer has its plain ground."""
        return self.shows(self.place.x + self.place.width // 2, self.place.y + 4, colour)

    def click(self, x: int, y: int) -> None:
        """Click on a pixel of the screen."""
        self.display.xdotool("mousemove", str(x), str(y), "click", "1")

    def click_pin(self) -> None:
        """Click on the pin of the bar."""
        self.click(self.place.x + PIN[0], self.place.y + PIN[1])


def test_it_is_seen_above_a_maximised_window_that_keeps_the_keyboard(any_display: Display) -> None:
    """Pinned, it is above what is opened, raised and typed into later, and whoever had the keyboard keeps it."""
    scene = Scene(any_display)
    other = scene.open_other("maximised")
    wait_until(lambda: scene.mini_shows(TINT), "the mini timer above the other window")
    scene.click(400, 700)
    any_display.xdotool("key", "x")
    wait_until(lambda: "typed x" in other.said, "what was typed in the other window")
    assert scene.mini_shows(TINT)
    assert any_display.active_window() == scene.other


def test_the_pin_goes_out_and_in_without_place_window_or_keyboard_changing(any_display: Display) -> None:
    """A click on the pin lets the other window cover it, another click does not, and nothing else changes."""
    scene = Scene(any_display)
    other = scene.open_other("maximised")
    wait_until(lambda: scene.mini_shows(TINT), "the mini timer above the other window")

    scene.click_pin()
    wait_until(lambda: "ABOVE" not in any_display.property(scene.mini, "_NET_WM_STATE"), "the pin out")
    assert any_display.active_window() == scene.other
    scene.click(400, 700)
    wait_until(lambda: scene.mini_shows(RED), "the other window over the mini timer")

    any_display.xdotool("windowminimize", str(scene.other))
    wait_until(lambda: scene.mini_shows(TINT), "the mini timer alone again")
    scene.click_pin()
    wait_until(lambda: "ABOVE" in any_display.property(scene.mini, "_NET_WM_STATE"), "the pin in")
    any_display.xdotool("windowactivate", str(scene.other))
    wait_until(lambda: scene.shows(400, 700, RED), "the other window back")
    wait_until(lambda: scene.mini_shows(TINT), "the mini timer above it")

    any_display.xdotool("key", "y")
    wait_until(lambda: "typed y" in other.said, "what was typed in the other window")
    assert any_display.windows(MINI) == [scene.mini]
    assert scene.box() == scene.place
    assert not scene.told


def test_with_the_setting_it_is_seen_above_a_full_screen_window(any_display: Display) -> None:
    """Out of the window manager's hands, it is above a full-screen program even after a click into that."""
    scene = Scene(any_display, over_full_screen="over")
    other = scene.open_other("full screen")
    wait_until(lambda: scene.mini_shows(TINT), "the mini timer above the full screen")
    scene.click(400, 700)
    any_display.xdotool("key", "z")
    wait_until(lambda: "typed z" in other.said, "what was typed in the other window")
    wait_until(lambda: scene.mini_shows(TINT), "the mini timer still above the full screen")
    assert any_display.active_window() == scene.other


def test_without_the_setting_openbox_lets_a_full_screen_window_cover_it(display: Display) -> None:
    """The setting is what makes the difference: the pin alone is not above a full-screen program."""
    scene = Scene(display)
    scene.open_other("full screen")
    wait_until(lambda: scene.mini_shows(RED), "the full screen over the mini timer")


def test_the_pin_goes_out_and_in_above_a_full_screen_window_in_the_same_place(any_display: Display) -> None:
    """Given back to the window manager and taken out of its hands again, it stays where it was."""
    scene = Scene(any_display, over_full_screen="over")
    scene.open_other("maximised")
    wait_until(lambda: scene.mini_shows(TINT), "the mini timer above the other window")
    scene.click_pin()
    wait_until(lambda: [any_display.box(each) for each in any_display.windows(MINI)] == [scene.place], "the same place")
    wait_until(lambda: any_display.active_window() == scene.other, "the keyboard with the other window")


def test_it_stays_while_its_main_window_is_minimised(any_display: Display) -> None:
    """The main window out of sight leaves the mini timer in sight, also while another program is active."""
    scene = Scene(any_display)
    any_display.xdotool("windowminimize", str(scene.main))
    wait_until(lambda: not scene.shows(120, 600, BLUE), "the main window minimised")
    assert scene.mini_shows(TINT)
    scene.open_other("maximised")
    wait_until(lambda: scene.mini_shows(TINT), "the mini timer above the other window")
    # KWin hides utility windows of programs that are not active, so it must not be one.
    assert "UTILITY" not in any_display.property(scene.mini, "_NET_WM_WINDOW_TYPE")


def test_it_is_on_all_desktops_and_in_no_task_bar(any_display: Display) -> None:
    """The window manager is told each time it appears."""
    scene = Scene(any_display)
    wait_until(lambda: any_display.property(scene.mini, "_NET_WM_DESKTOP") == "4294967295", "it on all desktops")
    states = "_NET_WM_STATE"
    wait_until(lambda: "SKIP_TASKBAR" in any_display.property(scene.mini, states), "it left out of the task bar")
    assert "SKIP_PAGER" in any_display.property(scene.mini, states)


@pytest.mark.parametrize("shape", MiniShape, ids=lambda shape: shape.value)
def test_its_corners_are_not_there(display: Display, shape: MiniShape) -> None:
    """What is behind the rounded corners is seen, without a compositor too, and a click there reaches it."""
    scene = Scene(display, shape)
    scene.open_other("maximised")
    wait_until(lambda: scene.mini_shows(TINT), "the mini timer above the other window")
    box = scene.place
    right, bottom = box.x + box.width - 1, box.y + box.height - 1
    assert all(scene.shows(x, y, RED) for x in (box.x, right) for y in (box.y, bottom))


def test_it_is_dragged_by_its_ground_and_says_where_to_only_then(any_display: Display) -> None:
    """A drag moves it and says so once, at its end; the keyboard stays where it was."""
    scene = Scene(any_display)
    scene.open_other("maximised")
    x, y = scene.place.x + 250, scene.place.y + 6
    any_display.xdotool("mousemove", str(x), str(y), "mousedown", "1")
    for _ in range(8):
        any_display.xdotool("mousemove_relative", "--", "-20", "10")
    any_display.xdotool("mouseup", "1")
    wait_until(lambda: scene.told and "moved" in scene.told[-1], "the new place")
    there = (PLACE[0] - 160, PLACE[1] + 80)
    assert scene.told == [f"moved to {there[0]} {there[1]}"]
    wait_until(lambda: scene.box() == Box(*there, scene.place.width, scene.place.height), "the window there")
    assert any_display.active_window() == scene.other


def test_a_click_beside_its_buttons_gives_it_the_keyboard(any_display: Display) -> None:
    """Then its keys work, and Escape does nothing at all."""
    scene = Scene(any_display)
    scene.open_other("maximised")
    scene.click(scene.place.x + 250, scene.place.y + 6)
    wait_until(lambda: any_display.active_window() == scene.mini, "the mini timer active")
    any_display.xdotool("key", "Escape", "key", "ctrl+Right", "key", "Prior", "key", "space", "key", "ctrl+shift+Left")
    wait_until(lambda: scene.told and "moved" in scene.told[-1], "the left edge")
    wanted = ["wanted skip", "wanted back", "wanted pause", f"moved to 16 {PLACE[1]}"]
    assert scene.told == wanted
