"""The look of native widgets: one style sheet and one palette, both made of the theme's tokens."""

from PySide6.QtGui import QPalette

from footdesk.ui.theme import Theme


def stylesheet(theme: Theme) -> str:
    """The style sheet of the whole application for a theme."""
    return ""


def palette(theme: Theme) -> QPalette:
    """The palette of the whole application for a theme."""
    return QPalette()
