"""A row with a button that lets a person hear what the settings above it come to."""

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from footdesk.ui.buttons import Button
from footdesk.ui.card import CardRow
from footdesk.ui.setting import Trial
from footdesk.ui.theme import Theme

translate = QCoreApplication.translate

_NAMES: Mapping[Trial, object] = {
    Trial.SOUND: QT_TRANSLATE_NOOP("Settings", "Test the sounds"),
    Trial.VOICE: QT_TRANSLATE_NOOP("Settings", "Test the voice"),
}


class TrialRow(CardRow):
    """Its note says what is lacking where nothing can be heard."""

    wanted = Signal()

    def __init__(self, trial: Trial, parent: QWidget) -> None:
        """Make a row for a trial of which nothing is known yet."""
        name = translate("Settings", str(_NAMES[trial]))
        self._usual = translate("Settings", "With the values above")
        super().__init__(name, self._usual, parent)
        self._button = Button(translate("Settings", "Test"), self, name=name)
        self._button.clicked.connect(self.wanted)
        self.add(self._button)

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours and sizes of a theme."""
        super().show_theme(theme)
        self._button.show_theme(theme)

    def show_lacking(self, lacking: str) -> None:
        """Say this under the name; empty where nothing is lacking."""
        self.say_note(lacking or self._usual)
        self._button.setAccessibleDescription(lacking)
