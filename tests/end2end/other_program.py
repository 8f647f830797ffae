"""Another program's red window, maximised or full screen: what a person works in beside the mini timer.

It says on its output what is typed into it.
"""

import sys

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget


class Other(QWidget):
    """A red window that repeats what is typed."""

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Repeat a key."""
        sys.stdout.write(f"typed {event.text()}\n")
        sys.stdout.flush()


def main(how: str) -> int:
    """Show the window and run until ended from outside."""
    application = QApplication(sys.argv[:1])
    window = Other()
    window.setWindowTitle("Another program")
    window.setStyleSheet("background: #ff0000")
    window.resize(400, 300)
    {"maximised": window.showMaximized, "full screen": window.showFullScreen}[how]()
    return application.exec()


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
