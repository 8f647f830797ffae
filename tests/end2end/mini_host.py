"""A small program with a plain blue window and the mini timer, pinned: what the tests of stacking look at.

It says on its output where the mini timer was dragged to, and which keys and buttons asked for what.
"""

import os
import sys

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QWidget

from footdesk.core.session import prepared
from footdesk.core.transitions import Action
from footdesk.desktop.pin import Pin
from footdesk.ui.mini_shape import MiniShape
from footdesk.ui.mini_window import MiniWindow
from tests.plans import short_plan

PLACE = QPoint(700, 300)


def say(line: str) -> None:
    """Write a line at once."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def main(shape: str, over_full_screen: str) -> int:
    """Show both windows and run until ended from outside."""
    application = QApplication(sys.argv[:1])
    application.setQuitOnLastWindowClosed(False)
    window = QWidget()
    window.setWindowTitle("A main window")
    window.setStyleSheet("background: #0000ff")
    window.setGeometry(20, 500, 200, 150)
    window.show()
    mini = MiniWindow()
    mini.winId()
    pin = Pin(mini.windowHandle(), os.environ, mini)
    mini.show_shape(MiniShape(shape))
    mini.show_snapshot(prepared(short_plan()).do(Action.START, 0)[0].at(0))
    mini.pin_wanted.connect(pin.hold)
    mini.pin_wanted.connect(lambda pinned: mini.show_pinned(pinned, pin.note()))
    mini.shape_wanted.connect(mini.show_shape)
    mini.keyboard_wanted.connect(pin.give_keyboard)
    mini.moved.connect(lambda place: say(f"moved to {place.x()} {place.y()}"))
    mini.action_wanted.connect(lambda action: say(f"wanted {action.value}"))
    mini.show_over_full_screen(over_full_screen == "over")
    pin.cover_full_screen(over_full_screen == "over")
    mini.show_pinned(pinned=True, note=pin.note())
    pin.hold(pinned=True)
    pin.advice_changed.connect(lambda: mini.show_pinned(pinned=True, note=pin.note()))
    pin.advice_changed.connect(lambda: say(f"note {pin.note()}"))
    say(f"note {pin.note()}")
    say(f"platform {application.platformName()}")
    mini.show_place(PLACE)
    mini.show()
    return application.exec()


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
