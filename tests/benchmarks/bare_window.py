"""The smallest PySide6 program that shows a window: what FootDesk's start and memory are measured against."""

import sys

from PySide6.QtWidgets import QApplication, QWidget


def main() -> int:
    """Show an empty window of FootDesk's size until it is ended."""
    application = QApplication(sys.argv)
    window = QWidget()
    window.setWindowTitle("bare window")
    window.resize(1120, 760)
    window.show()
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
