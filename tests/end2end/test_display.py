"""The private display shows what programs paint, and leaves nothing behind."""

import os
import sys
from pathlib import Path

from tests.end2end.display import Colour, Display, wait_until

WINDOW = """
import sys
from PySide6.QtWidgets import QApplication, QWidget
application = QApplication(sys.argv)
window = QWidget()
window.setWindowTitle("A red window")
window.setStyleSheet("background: #ff0000")
window.setGeometry(200, 150, 300, 200)
window.show()
application.exec()
"""


def test_a_window_is_seen_by_its_title_its_box_and_its_pixel(any_display: Display, tmp_path: Path) -> None:
    """A program's window is found by its title, and its colour is read from the screen."""
    any_display.start([sys.executable, "-c", WINDOW], QT_QPA_PLATFORM="xcb")
    box = any_display.box(any_display.window("A red window"))
    wait_until(lambda: any_display.pixel(box.x + 150, box.y + 100) == Colour(255, 0, 0), "a red pixel")
    any_display.screenshot(tmp_path / "screen.png")
    assert (tmp_path / "screen.png").stat().st_size > 0


def test_nothing_survives_the_display(display: Display) -> None:
    """After `stop` no process runs with the display's folder in its environment, nor any that was woken on its bus."""
    folder = os.fsencode(display.folder)
    display.start([sys.executable, "-c", WINDOW], QT_QPA_PLATFORM="xcb")
    display.window("A red window")
    display.run("dbus-send", "--print-reply", "--dest=org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus.GetAddress")
    assert "at-spi-bus-laun" in _processes_with(folder)
    display.stop()
    wait_until(lambda: not _processes_with(folder), "the end of every process")
    assert not display.folder.exists()


def _processes_with(text: bytes) -> list[str]:
    found = []
    for process in Path("/proc").glob("[0-9]*"):
        try:
            environment = (process / "environ").read_bytes()
        except OSError:  # It ended meanwhile, or is another person's.
            continue
        if text in environment:
            found.append((process / "comm").read_text().strip())
    return found
