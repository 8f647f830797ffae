"""A banner: what happened and what one can do about it, where one is."""

from enum import Enum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from footdesk.ui.theme import Theme


class BannerKind(Enum):
    """Whether something went wrong, or is only to be known."""

    ERROR = "error"
    INFORMATION = "information"


class Banner(QFrame):
    """A sentence with an icon and one button; hidden while it has nothing to say."""

    action_wanted = Signal()
    close_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make a hidden banner."""
        super().__init__(parent)
        self.hide()

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours and sizes of a theme."""

    def say(self, text: str, kind: BannerKind = BannerKind.INFORMATION, action: str | None = None) -> None:
        """Appear with a sentence and a button of this label, or "Close"; a screen reader is told once."""

    def clear(self) -> None:
        """Disappear."""
