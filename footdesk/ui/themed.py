"""What every part of a window can do: take a theme."""

from typing import Protocol

from footdesk.ui.theme import Theme


class Themed(Protocol):
    """Draws in the colours and sizes of a theme."""

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours and sizes of a theme."""
