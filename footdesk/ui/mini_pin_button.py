"""The pin on the mini timer; where the desktop decides about stacking it tells how to do it by hand instead."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from footdesk.ui.buttons import ToolButton


class MiniPinButton(ToolButton):
    """Filled while pinned, an outline while not; a button for a note where a pin would be a dead switch."""

    pin_wanted = Signal(bool)
    note_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        """Make a pin that is out."""
        super().__init__("pin", "", parent, side=32, checkable=True)
        self._note: str | None = None
        self.show_pinned(pinned=False, note=None)
        self.clicked.connect(self._ask)

    def show_pinned(self, *, pinned: bool, note: str | None) -> None:
        """Show the pin in or out; with a note there is no pin, only the way to the note."""
        self._note = note
        self.setCheckable(note is None)
        self.setChecked(pinned and note is None)
        if note is None:
            self.rename(self.tr("Keep on top"), icon="pinned" if pinned else "pin")
        else:
            self.rename(self.tr("How to keep this on top"), icon="information")

    def _ask(self) -> None:
        if self._note is None:
            # What is shown is what was told, not what was clicked: the answer comes by `show_pinned`.
            wanted = self.isChecked()
            self.setChecked(not wanted)
            self.pin_wanted.emit(wanted)
        else:
            self.note_wanted.emit()
