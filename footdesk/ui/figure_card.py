"""The card in which the figures' body is chosen: a small picture of it above the rows that change it."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QVBoxLayout, QWidget

from footdesk.core.exercise import Side
from footdesk.core.figure.figure import Figure
from footdesk.core.plan import Kind
from footdesk.ui.accessible import leave_out
from footdesk.ui.card import Card
from footdesk.ui.figure.view import FigureView
from footdesk.ui.picture_frame import PictureFrame
from footdesk.ui.theme import Theme

_HEIGHT, _MARGIN = 190, 12
"""The height of the picture and the room round it, in logical pixels of the design."""


class FigureCard(Card):
    """Rows under a picture that always has the body of the theme."""

    def __init__(self, parent: QWidget) -> None:
        """Make a card without rows and with an empty picture."""
        super().__init__(parent)
        self._preview = _Preview(self)
        self._room = QVBoxLayout()
        self._room.addWidget(self._preview)
        self.add_above(self._room)
        self._preview.hide()

    def show_figure(self, figure: Figure | None) -> None:
        """Show the body in the resting pose of a figure; without one there is no picture."""
        self._preview.show_figure(figure)
        self._preview.setVisible(figure is not None)

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours and sizes of a theme, and its body."""
        super().show_theme(theme)
        self._preview.show_theme(theme)
        margin = theme.u(_MARGIN)
        self._room.setContentsMargins(margin, margin, margin, 0)


class _Preview(PictureFrame):
    """A figure at rest, as high as a few rows."""

    def __init__(self, parent: QWidget) -> None:
        """Make an empty picture."""
        super().__init__(parent)
        self._view = FigureView(self)
        leave_out(self._view)
        self.set_content(self._view)
        self.show_picture("", self.tr("The figure with the body you have chosen"))

    def show_figure(self, figure: Figure | None) -> None:
        """Show a figure at rest."""
        self._view.show_figure(figure)
        self._view.show_moment(Kind.PREPARE, None, None, Side.RIGHT, running=False)

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours and sizes of a theme, and its body."""
        super().show_theme(theme)
        self._view.show_theme(theme)
        self.setFixedHeight(theme.u(_HEIGHT))

    def sizeHint(self) -> QSize:
        """As wide as the card, and not as high as in the player."""
        return QSize(self._theme.u(_HEIGHT), self._theme.u(_HEIGHT))
