"""The tray shows and steers a session, the window stays there, and without one all is as usual."""

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

# Jeepney has no type hints of its own.
from jeepney import DBusAddress, new_method_call  # type: ignore[import-untyped]
from jeepney.io.blocking import open_dbus_connection  # type: ignore[import-untyped]

from footdesk.core.schedule import WEEK, QuietHours, Reminder, Schedule
from footdesk.desktop.wall import wall_time, zoned_time
from footdesk.store.reminders import load_schedule, save_schedule
from footdesk.store.settings import Settings, load_settings, save_settings
from tests.end2end.display import Display, Process, wait_until
from tests.end2end.private_bus import PYTHON, missing

pytestmark = pytest.mark.frozen

HOST = Path(__file__).with_name("tray_host.py")
ITEM = "org.kde.StatusNotifierItem"
MENU = "com.canonical.dbusmenu"


class Bus:
    """Whoever steers a program by its bus."""

    def __init__(self, display: Display, name: str) -> None:
        """Speak to a program by its name."""
        self._address = display.environment["DBUS_SESSION_BUS_ADDRESS"]
        self._name = name

    def call(self, path: str, interface: str, method: str, signature: str, *body: object) -> Any:  # noqa: ANN401 - whatever is answered
        """Call a method and return what it answers."""
        with open_dbus_connection(self._address) as connection:
            message = new_method_call(DBusAddress(path, self._name, interface), method, signature or None, body)
            return connection.send_and_get_reply(message, timeout=10).body

    def property(self, path: str, interface: str, name: str) -> Any:  # noqa: ANN401 - whatever is answered
        """Read a property."""
        return self.call(path, "org.freedesktop.DBus.Properties", "Get", "ss", interface, name)[0][1]

    def menu(self) -> dict[str, int]:
        """Read the entries that can be seen, with their numbers."""
        _, (_, _, entries) = self.call("/MenuBar", MENU, "GetLayout", "iias", 0, -1, [])
        found = {}
        for _, (number, properties, _) in entries:
            values = {name: value for name, (_, value) in properties.items()}
            if values.get("visible", True) and values.get("label"):
                found[values["label"].replace("_", "")] = number
        return found

    def press(self, label: str) -> None:
        """Press an entry of the menu."""
        self.call("/MenuBar", MENU, "Event", "isvu", self.menu()[label], "clicked", ("i", 0), 0)


@pytest.fixture
def folder(display: Display) -> Path:
    """Give a folder of data in which the safety page was read."""
    if reason := missing():
        pytest.skip(reason)
    folder = display.folder / "data"
    folder.mkdir()
    save_settings(folder, Settings(safety_read=wall_time().day))
    return folder


def start_host(display: Display) -> Process:
    """Start a tray."""
    host = display.start([PYTHON, str(HOST)])
    wait_until(lambda: "ready" in host.said, "a tray")
    return host


def item(display: Display, host: Process) -> Bus:
    """Wait for the icon."""
    wait_until(lambda: "item" in host.said, "an icon in the tray")
    return Bus(display, host.said.split()[-1])


def test_the_tray_shows_and_steers_a_session(display: Display, program: list[str], folder: Path) -> None:
    """The tip tells where one is; the menu pauses and resumes; closing the window keeps the session, Quit ends it."""
    host = start_host(display)
    process = display.start([*program, "--data", str(folder), "--silent", "--start", "toe-pressing"])
    window = display.window("Toe pressing - FootDesk")
    tray = item(display, host)
    wait_until(lambda: "Pause" in tray.menu(), "a session in the menu")
    assert "Toe pressing" in str(tray.property("/StatusNotifierItem", ITEM, "ToolTip"))
    assert {"Open FootDesk", "Mini timer", "Quit"} <= set(tray.menu())
    assert "Start" not in tray.menu()
    icon = tray.property("/StatusNotifierItem", ITEM, "IconPixmap")
    wait_until(lambda: tray.property("/StatusNotifierItem", ITEM, "IconPixmap") != icon, "the next second")

    display.xdotool("windowactivate", "--sync", str(window), "key", "ctrl+w")
    wait_until(lambda: not display.windows("Toe pressing - FootDesk"), "a window that is away")
    wait_until(lambda: load_settings(folder)[0].tray_said, "that it was said")
    tray.press("Pause")
    wait_until(lambda: "Resume" in tray.menu(), "a paused session")
    tray.call("/StatusNotifierItem", ITEM, "Activate", "ii", 0, 0)
    display.window("Toe pressing - FootDesk")
    tray.press("Quit")
    assert process.wait(20) == 0, process.said


def test_a_tray_that_comes_later_has_the_icon_too(display: Display, program: list[str], folder: Path) -> None:
    """With reminders on FootDesk stays; they are switched off and on from the menu."""
    later = zoned_time() + timedelta(hours=2)
    reminder = Reminder(later.hour * 60 + later.minute, "desk-break", WEEK)
    save_schedule(folder, Schedule((reminder,), quiet=QuietHours(0, 0)))
    process = display.start([*program, "--data", str(folder), "--silent"])
    window = display.window("FootDesk")
    display.run("sleep", "1")
    host = start_host(display)
    tray = item(display, host)
    display.xdotool("windowactivate", "--sync", str(window), "key", "ctrl+w")
    wait_until(lambda: not display.windows("FootDesk"), "a window that is away")
    tray.press("Reminders")
    wait_until(lambda: not load_schedule(folder)[0].enabled, "reminders that are off")
    tray.press("Reminders")
    wait_until(lambda: load_schedule(folder)[0].enabled, "reminders that are on")
    tray.press("Quit")
    assert process.wait(20) == 0, process.said


def test_without_a_tray_closing_ends_it(display: Display, program: list[str], folder: Path) -> None:
    """Where there is no tray, the window's end is the program's, session or not."""
    process = display.start([*program, "--data", str(folder), "--silent", "--start", "toe-pressing"])
    window = display.window("Toe pressing - FootDesk")
    display.run("sleep", "1")
    display.xdotool("windowactivate", "--sync", str(window), "key", "ctrl+w")
    assert process.wait(20) == 0, process.said
