"""The button that opens the window's menu."""

from PySide6.QtWidgets import QMenu, QWidget

from footdesk.ui.buttons import ToolButton


class MenuButton(ToolButton):
    """Three lines; several may stand in a window and open the same menu."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make a button without a menu."""
        super().__init__("menu", "", parent)
        self.setAccessibleName(self.tr("Menu"))
        self.setToolTip(self.tr("Menu"))

    def show_menu(self, menu: QMenu) -> None:
        """Open this menu when pressed; the menu belongs to somebody else."""
        self.setMenu(menu)
