"""The rounded, sunken card in which an exercise is pictured."""

from PySide6.QtWidgets import QFrame, QWidget

from footdesk.ui.theme import Theme


class PictureFrame(QFrame):
    """A card with a plain drawing of two soles and a caption, until a widget with the picture moves in."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty card."""
        super().__init__(parent)

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours and sizes of a theme."""

    def show_picture(self, caption: str, alternative: str) -> None:
        """Show a caption under the drawing; `alternative` is what a screen reader says instead of the picture."""

    def set_content(self, widget: QWidget | None) -> None:
        """Put a widget in place of the drawing and own it; None brings the drawing back."""
