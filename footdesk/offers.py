"""Offers: a sentence in the window's banner with one thing to do about it."""

from collections.abc import Callable

from msgspec import Struct
from PySide6.QtCore import QObject, Slot

from footdesk.ui.banner import BannerKind
from footdesk.ui.main_window import MainWindow


class Refusal(Struct, frozen=True):
    """What the other button says instead of "Close", and what it does."""

    label: str
    answer: Callable[[], object]


class Offers(QObject):
    """Shows one offer at a time, and does what it says when it is taken."""

    def __init__(self, window: MainWindow, parent: QObject) -> None:
        """Use the banner of a window."""
        super().__init__(parent)
        self._window = window
        self._answer: Callable[[], object] | None = None
        self._refusal: Refusal | None = None
        window.banner_action_wanted.connect(self._take)
        window.banner.close_wanted.connect(self._refuse)

    def make(
        self,
        text: str,
        label: str,
        answer: Callable[[], object],
        refusal: Refusal | None = None,
        kind: BannerKind = BannerKind.INFORMATION,
    ) -> None:
        """Say this, with a button of this label that does `answer`, and another one that closes it."""
        self._answer, self._refusal = answer, refusal
        close = None if refusal is None else refusal.label
        self._window.show_banner(text, kind, label, close)

    def withdraw(self, answer: Callable[[], object]) -> None:
        """Take the offer of this answer back, if it still stands; another one stays."""
        if self._answer == answer:
            self._answer = self._refusal = None
            self._window.close_banner()

    @Slot()
    def _take(self) -> None:
        answer = self._answer
        self._answer = self._refusal = None
        self._window.close_banner()
        if answer is not None:
            answer()

    @Slot()
    def _refuse(self) -> None:
        refusal = self._refusal
        self._answer = self._refusal = None
        if refusal is not None:
            refusal.answer()
