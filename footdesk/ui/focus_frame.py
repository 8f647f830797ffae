"""The ring around the control that has the keyboard's focus, for those who use the keyboard."""

from PySide6.QtWidgets import QFocusFrame, QWidget

from footdesk.ui.theme import Theme


class FocusFrame(QFocusFrame):
    """Follows the focus inside one window and hides when the mouse moved it; one for each window."""

    def __init__(self, window: QWidget) -> None:
        """Follow the focus inside a window and belong to it."""
        super().__init__(window)

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours and sizes of a theme."""
