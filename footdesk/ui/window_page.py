"""What the window asks of a page that a section has beside the exercises'."""

from PySide6.QtWidgets import QMenu, QWidget

from footdesk.ui.key_table import KeyTable
from footdesk.ui.layout_class import LayoutClass
from footdesk.ui.menu_button import MenuButton
from footdesk.ui.shortcuts import Wish
from footdesk.ui.theme import Theme, light


class WindowPage(QWidget):
    """A page with the window's menu in it, for layouts without a rail."""

    keeps_bar = False
    """Whether the bar with "Start routine" stands under the page, too."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty page."""
        super().__init__(parent)
        self._theme = light()
        self._layout = LayoutClass.WIDE
        self.menu_button = MenuButton(self)

    @property
    def panes(self) -> tuple[QWidget, ...]:
        """The panes that F6 goes through."""
        return (self,)

    def show_menu(self, menu: QMenu) -> None:
        """Open this menu with the button that stands where there is no rail."""
        self.menu_button.show_menu(menu)

    def show_keys(self, table: KeyTable) -> None:
        """Name the keys of a table in the tooltips."""
        self.menu_button.show_keys(table.short_words(Wish.MENU))

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours and sizes of a theme."""
        self._theme = theme
        self.menu_button.show_theme(theme)

    def show_layout(self, layout: LayoutClass) -> None:
        """Stand as in a wide, a medium or a compact window."""
        self._layout = layout
        self.menu_button.setVisible(layout is LayoutClass.COMPACT)

    def leave(self) -> bool:
        """Go back from what is shown alone; tell whether there was a way back."""
        return False

    def answer(self, _wish: Wish) -> None:
        """Do what a key of the window asks for here; what is not possible is passed over."""
