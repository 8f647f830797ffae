"""The button that opens the window's menu."""

from PySide6.QtWidgets import QMenu, QStyleOptionButton, QWidget

from footdesk.ui.buttons import ToolButton


class MenuButton(ToolButton):
    """Three lines; several may stand in a window and open the same menu."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make a button without a menu."""
        super().__init__("menu", "", parent)
        self.rename(self.tr("Menu"))

    def show_menu(self, menu: QMenu) -> None:
        """Open this menu when pressed; the menu belongs to somebody else."""
        self.setMenu(menu)

    def initStyleOption(self, option: QStyleOptionButton) -> None:
        """Leave out the style's own arrow: three lines already say that there is a menu."""
        super().initStyleOption(option)
        option.features &= ~QStyleOptionButton.ButtonFeature.HasMenu
