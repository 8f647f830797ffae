"""The mini timer on real Wayland compositors: above the others where that is possible, else in words how to do it."""

import sys
from collections.abc import Iterator, Mapping

import pytest
from PySide6.QtGui import QColor, QImage

from footdesk.desktop.platform_choice import platform_choice
from footdesk.ui.theme import LIGHT
from tests.end2end.compositor import Desktop, Nested, missing_desktop, nested
from tests.end2end.conftest import MakeDisplay
from tests.end2end.display import Display, Process, wait_until

TINT, RED = LIGHT.prepare_tint, "#ff0000"
STEP = 4
"""The screen is looked at in steps of so many pixels."""

SEEN, FILLED = 300, 20_000
"""So many of them show the mini timer, and another program's window on half of the screen."""

pytestmark = pytest.mark.timeout(180)


class Scene:
    """The mini timer and another program's window on one compositor."""

    def __init__(self, display: Display, desktop: Nested) -> None:
        """Open nothing yet."""
        self.display = display
        self.desktop = desktop

    def open_mini(self, environment: Mapping[str, str]) -> Process:
        """Show the mini timer, pinned, on the platform that FootDesk chooses there."""
        host = self.start_mini(environment)
        wait_until(lambda: self.count(TINT) > SEEN, "the mini timer on the screen", 20)
        return host

    def start_mini(self, environment: Mapping[str, str]) -> Process:
        """Start the mini timer; what it has to say of the pin is said by then."""
        host = self._start("tests.end2end.mini_host", "bar", "not over", environment=environment)
        wait_until(lambda: "platform" in host.said, "the mini timer", 20)
        return host

    def open_other(self, environment: Mapping[str, str]) -> None:
        """Open another program's maximised window over it."""
        self._start("tests.end2end.other_program", "maximised", environment=environment)
        wait_until(lambda: self.count(RED) > FILLED, "the other window on the screen", 20)

    def count(self, colour: str) -> int:
        """How many of the pixels looked at show a colour."""
        picture: QImage = self.display.picture()
        wanted = QColor(colour).rgb()
        rows, columns = range(0, picture.height(), STEP), range(0, picture.width(), STEP)
        return sum(picture.pixel(x, y) == wanted for y in rows for x in columns)

    def _start(self, *module: str, environment: Mapping[str, str]) -> Process:
        known = {name: value for name, value in environment.items() if value}
        chosen = platform_choice(known)
        return self.display.start([sys.executable, "-m", *module], **environment, **chosen)


@pytest.fixture
def scene(make_display: MakeDisplay, request: pytest.FixtureRequest) -> Iterator[Scene]:
    """Give the scene on the compositor that is asked for."""
    desktop: Desktop = request.param
    if reason := missing_desktop(desktop):
        pytest.skip(reason)
    display = make_display()
    with nested(display, desktop) as running:
        yield Scene(display, running)


def on(*desktops: Desktop) -> pytest.MarkDecorator:
    """Run a test on each of these."""
    return pytest.mark.parametrize("scene", desktops, indirect=True, ids=[each.name.lower() for each in desktops])


@on(Desktop.SWAY, Desktop.KWIN, Desktop.MUTTER)
def test_beside_an_x_server_it_is_seen_above_a_maximised_window(scene: Scene) -> None:
    """FootDesk takes the X server that the compositor has, and there the pin holds."""
    host = scene.open_mini(scene.desktop.x)
    assert "platform xcb" in host.said
    assert "note None" in host.said
    scene.open_other(scene.desktop.x)
    wait_until(lambda: scene.count(TINT) > SEEN, "the mini timer above the other window")


@on(Desktop.KWIN)
def test_without_an_x_server_kwin_itself_keeps_it_above(scene: Scene) -> None:
    """Under KDE the pin works on Wayland too: there is nothing to read and nothing to do by hand."""
    host = scene.open_mini(scene.desktop.wayland)
    wait_until(lambda: host.said.rstrip().endswith("note None"), "KWin's answer")
    assert "platform wayland" in host.said
    scene.open_other(scene.desktop.wayland)
    wait_until(lambda: scene.count(TINT) > SEEN, "the mini timer above the other window")


@on(Desktop.SWAY)
def test_sway_lets_it_float_above_what_it_tiles(scene: Scene) -> None:
    """On Wayland it is seen beside a tiled window, and the note has the line that keeps it on every workspace."""
    host = scene.open_mini(scene.desktop.wayland)
    scene.open_other(scene.desktop.wayland)
    wait_until(lambda: scene.count(TINT) > SEEN, "the mini timer above the other window")
    assert "floating enable, sticky enable" in host.said


@on(Desktop.WESTON, Desktop.MUTTER)
def test_where_only_the_desktop_decides_it_says_how_to_do_it(scene: Scene) -> None:
    """The switch that would do nothing is not there; in its place stands the desktop's own way."""
    host = scene.start_mini(scene.desktop.wayland)
    assert "platform wayland" in host.said
    assert "note This desktop decides which windows stay on top." in host.said
    assert "Always on Top" in host.said
