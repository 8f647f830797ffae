"""The two buttons "By position" and "In order", of which one is always down."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from footdesk.ui.segment_switch import Segment, SegmentSwitch


class OrderSwitch(SegmentSwitch):
    """Whether the list, and the session, goes by position or in the source's order."""

    order_chosen = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin with "By position"."""
        choices = (Segment(True, self.tr("By position")), Segment(False, self.tr("In order")))
        super().__init__(self.tr("List order"), choices, parent)
        self.value_chosen.connect(self.order_chosen.emit)

    def show_order(self, *, by_position: bool) -> None:
        """Show which of the two holds."""
        self.show_value(by_position)
