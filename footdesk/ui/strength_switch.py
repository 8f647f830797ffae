"""The three buttons "Easier", "Standard" and "Stronger", of which one is always down."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from footdesk.core.exercise import Strength
from footdesk.ui.segment_switch import Segment, SegmentSwitch
from footdesk.ui.words_strength import strength_note_words, strength_words


class StrengthSwitch(SegmentSwitch):
    """How strong the chosen routine is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Offer each strength with what it does."""
        name = QCoreApplication.translate("StrengthSwitch", "Strength")
        choices = tuple(Segment(each, strength_words(each), strength_note_words(each)) for each in Strength)
        super().__init__(name, choices, parent)
        self.show_value(Strength.STANDARD)
