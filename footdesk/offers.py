"""Offers: a sentence in the window's banner with one thing to do about it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot

from footdesk.ui.banner import BannerKind
from footdesk.ui.main_window import MainWindow


class Offers(QObject):
    """Shows one offer at a time, and does what it says when it is taken."""

    def __init__(self, window: MainWindow, parent: QObject) -> None:
        """Use the banner of a window."""
        super().__init__(parent)
        self._window = window
        self._answer: Callable[[], object] | None = None
        window.banner_action_wanted.connect(self._take)

    def make(self, text: str, label: str, answer: Callable[[], object]) -> None:
        """Say this, with a button of this label that does `answer`."""
        self._answer = answer
        self._window.show_banner(text, BannerKind.INFORMATION, label)

    def withdraw(self) -> None:
        """Take the offer back, if it still stands."""
        if self._answer is not None:
            self._answer = None
            self._window.close_banner()

    @Slot()
    def _take(self) -> None:
        answer, self._answer = self._answer, None
        self._window.close_banner()
        if answer is not None:
            answer()
