"""Buttons in their kinds and sizes, each with its icon and its accessible name."""

from enum import Enum

from PySide6.QtWidgets import QPushButton, QWidget

from footdesk.ui.theme import Theme


class ButtonKind(Enum):
    """How much a button asks for."""

    PRIMARY = "primary"
    SECONDARY = "secondary"
    QUIET = "quiet"
    DANGER = "danger"


class ButtonSize(Enum):
    """How large a button is to hit: 56, 44, 36 and a square of 40 logical pixels high."""

    LARGE = "large"
    NORMAL = "normal"
    SMALL = "small"
    TOOL = "tool"


class Button(QPushButton):
    """A push button of a kind and a size, with an icon from the table of icons."""

    def __init__(
        self,
        text: str = "",
        parent: QWidget | None = None,
        *,
        kind: ButtonKind = ButtonKind.SECONDARY,
        size: ButtonSize = ButtonSize.NORMAL,
        icon: str | None = None,
        name: str | None = None,
    ) -> None:
        """Make a button; `name` is what a screen reader says where the text alone does not say enough."""
        super().__init__(text, parent)

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours and sizes of a theme."""

    def say(self, text: str, *, icon: str | None = None, name: str | None = None) -> None:
        """Change the text, the icon and the accessible name together, as Pause becomes Resume."""

    def set_icon(self, icon: str | None) -> None:
        """Show another icon, or none."""


class ToolButton(Button):
    """A square button of an icon alone; its name is its accessible name and its tooltip."""

    def __init__(
        self,
        icon: str,
        name: str,
        parent: QWidget | None = None,
        *,
        kind: ButtonKind = ButtonKind.QUIET,
        side: float = 40,
        checkable: bool = False,
    ) -> None:
        """Make a button of `side` logical pixels of the design; a checkable one reports on or off."""
        super().__init__("", parent, kind=kind, size=ButtonSize.TOOL, icon=icon, name=name)
