"""The frame of the main window: rail, banner, pages and bar, and how they share the room."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QCloseEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from footdesk.ui.banner import Banner, BannerKind
from footdesk.ui.bottom_bar import BottomBar
from footdesk.ui.exercises_page import ExercisesPage
from footdesk.ui.focus_frame import FocusFrame
from footdesk.ui.key_table import KeyTable
from footdesk.ui.layout_class import DEFAULT, MINIMUM, LayoutClass, layout_class
from footdesk.ui.pane_focus import chain_behind, move_pane
from footdesk.ui.rail import Rail
from footdesk.ui.sections import EXERCISES, ROUTINES, Section
from footdesk.ui.shortcuts import ON_ROUTINES, Wish
from footdesk.ui.theme import Theme, light
from footdesk.ui.themed import Themed
from footdesk.ui.window_dialogs import WindowDialogs
from footdesk.ui.window_menu import WindowMenu

if TYPE_CHECKING:
    from footdesk.ui.window_page import WindowPage


class WindowFrame(QWidget):
    """Knows sections and layouts, and nothing of sessions."""

    section_shown = Signal(str)
    page_wanted = Signal(str)
    keys_wanted = Signal()
    banner_action_wanted = Signal()
    voice_turn_wanted = Signal()
    closing = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make a frame with the page of the exercises."""
        super().__init__(parent)
        self.theme = light()
        self.layout_class = LayoutClass.WIDE
        self.voice: bool | None = None
        self._stays: Callable[[], bool] = bool
        self._leaving = False
        self._table = KeyTable()
        self._pages: dict[str, QWidget] = {}
        self._late: list[WindowPage] = []
        self._card: QWidget | None = None
        self.menu = WindowMenu(self)
        self.rail = Rail(self)
        self.banner = Banner(self)
        self.stack = QStackedWidget(self)
        self.page = ExercisesPage(self)
        self.bar = BottomBar(self)
        self.dialogs = WindowDialogs(self)
        self.frame = FocusFrame(self)
        self._build()
        self.rail.show_menu(self.menu)
        self.page.show_menu(self.menu)
        self.rail.section_wanted.connect(self.show_section)
        self.menu.section_wanted.connect(self.show_section)
        self.menu.voice_turn_wanted.connect(self.voice_turn_wanted)
        self.bar.voice_turn_wanted.connect(self.voice_turn_wanted)
        self.menu.keys_wanted.connect(self.keys_wanted)
        self.menu.safety_wanted.connect(self.dialogs.show_safety)
        self.menu.evidence_wanted.connect(self.dialogs.show_evidence)
        self.menu.about_wanted.connect(self.dialogs.show_about)
        self.page.panes_changed.connect(self._show_one)
        self.banner.action_wanted.connect(self.banner_action_wanted)
        self.banner.close_wanted.connect(self.close_banner)
        self.add_page(EXERCISES, self.page)
        self.setMinimumSize(*MINIMUM)
        self.resize(*DEFAULT)
        self._show_layout()

    @property
    def elsewhere(self) -> bool:
        """Whether another page than the exercises' is shown."""
        return self.stack.currentWidget() is not self.page

    def shows(self, section: Section) -> bool:
        """Whether a section's page is the one in sight."""
        return self.isVisible() and self.stack.currentWidget() is self._pages.get(section.id)

    @property
    def late_page(self) -> "WindowPage | None":
        """The page in sight, unless it is the exercises'."""
        return next((page for page in self._late if page is self.stack.currentWidget()), None)

    def add_page(self, section: Section, page: QWidget) -> None:
        """Add a section with its page, below those that are there."""
        self._pages[section.id] = page
        self.stack.addWidget(page)
        self.offer(section)

    def give_page(self, section: Section, page: "WindowPage") -> None:
        """Give an offered section its page, because it was wanted."""
        self._pages[section.id] = page
        self._late.append(page)
        self.stack.addWidget(page)
        page.show_menu(self.menu)
        page.show_keys(self._table)
        page.show_theme(self.theme)
        page.show_layout(self.layout_class)
        chain_behind(page, self.rail)

    def offer(self, section: Section) -> None:
        """Offer a section, below those that are there; its page is wanted when it is first shown."""
        self.rail.add_section(section)
        self.menu.add_section(section)
        self.menu.show_sections(shown=self.layout_class is LayoutClass.COMPACT)

    def show_section(self, section: str) -> None:
        """Show the page of a section, by its id; one that is only offered is wanted first."""
        if section not in self._pages:
            self.page_wanted.emit(section)
        if section not in self._pages:
            return
        self.stack.setCurrentWidget(self._pages[section])
        self.rail.show_section(section)
        self.menu.show_section(section)
        self._show_one()
        self._show_banner_room()
        self.section_shown.emit(section)

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours and sizes of a theme."""
        self.theme = theme
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, theme.color("surface"))
        self.setPalette(palette)
        parts: tuple[Themed, ...] = (self.rail, self.banner, self.page, self.bar, self.dialogs, self.frame, *self._late)
        for part in parts:
            part.show_theme(theme)
        self._show_banner_room()
        self.setMinimumSize(self._least_size())
        self._show_layout()

    def show_banner(
        self,
        text: str,
        kind: BannerKind = BannerKind.INFORMATION,
        action: str | None = None,
        close: str | None = None,
    ) -> None:
        """Say what happened, and offer one thing to do about it; `close` is what the other button says."""
        self.banner.say(text, kind, action, close)
        self._show_banner_room()

    def close_banner(self) -> None:
        """Take away what the banner says."""
        self.banner.clear()
        self._show_banner_room()

    def show_card(self, card: QWidget | None) -> None:
        """Show a card above the page of the exercises, in the place of the one before; None shows none."""
        if self._card is not None:
            self._banner_room.removeWidget(self._card)
            self._card.hide()
            self._card.deleteLater()
        self._card = card
        if card is not None:
            self._banner_room.addWidget(card)
            chain_behind(card, self.rail)
        self._show_banner_room()

    def show_keys(self, table: KeyTable) -> None:
        """Name the keys of a table in the tooltips and in the menu."""
        self._table = table
        for part in (self.menu, self.rail, self.page, self.bar):
            part.show_keys(table)
        for page in self._late:
            page.show_keys(table)

    def show_voice(self, *, on: bool | None) -> None:
        """Show whether the voice is on; None leaves it out, where nothing is to be heard at all."""
        self.voice = on
        self.bar.show_voice(on=on)
        self.menu.show_voice(on=on)

    def show_version(self, version: str) -> None:
        """Tell this version under "About"."""
        self.dialogs.show_version(version)

    def show_staying(self, ask: Callable[[], bool]) -> None:
        """Let this be asked when the window is closed: where it answers yes, the window is only hidden."""
        self._stays = ask

    def quit(self) -> None:
        """Close the window for good."""
        self._leaving = True
        self.window().close()

    def move_pane(self, step: int) -> None:
        """Take the keyboard to the next pane, or with -1 to the previous one."""
        late, page = self.late_page, self.stack.currentWidget()
        alone = self.page.panes if page is self.page else (page,)
        cards = () if self._card is None else (self._card,)
        move_pane((self.rail, *cards, *(alone if late is None else late.panes), self.bar), step)

    def leave_pane(self) -> bool:
        """Go back from what a page shows alone; tell whether there was a way back."""
        late = self.late_page
        return self.page.leave() if late is None else late.leave()

    def answer_on_page(self, wish: Wish) -> None:
        """Let the page in sight do what a key asks for; new routines are made where the routines are."""
        if wish in ON_ROUTINES:
            self.show_section(ROUTINES.id)
        late = self.late_page
        if late is not None:
            late.answer(wish)

    def open_menu(self) -> None:
        """Open the menu under its button."""
        late = (page.menu_button for page in self._late)
        buttons = (self.rail.menu_button, *self.page.menu_buttons, *late)
        under: QWidget = next((each for each in buttons if each.isVisible()), self)
        self.menu.popup(under.mapToGlobal(under.rect().bottomLeft()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Change the layout where the new size asks for another one."""
        super().resizeEvent(event)
        if layout_class(self.width(), self.height(), self.theme.scale) is not self.layout_class:
            self._show_layout()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell that the window goes, unless it stays; what follows from that is not the window's to decide."""
        if not self._leaving and self._stays():
            event.ignore()
            self.window().hide()
            return
        self.page.tell_note()
        self.closing.emit()
        super().closeEvent(event)

    def _build(self) -> None:
        self.setAutoFillBackground(True)
        self._banner_room = QVBoxLayout()
        self._banner_room.setContentsMargins(0, 0, 0, 0)
        self._banner_room.addWidget(self.banner)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addLayout(self._banner_room)
        column.addWidget(self.stack, 1)
        column.addWidget(self.bar)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addLayout(column, 1)

    def _show_layout(self) -> None:
        self.layout_class = layout_class(self.width(), self.height(), self.theme.scale)
        compact = self.layout_class is LayoutClass.COMPACT
        self.rail.setVisible(not compact)
        self.rail.show_labels(labelled=self.layout_class is LayoutClass.WIDE)
        self.menu.show_sections(shown=compact)
        self.page.show_layout(self.layout_class)
        self.bar.show_layout(self.layout_class)
        for page in self._late:
            page.show_layout(self.layout_class)
        self._show_one()

    def _show_one(self) -> None:
        """Offer "Do just this one" where one sees which one it is."""
        seen = self.layout_class is not LayoutClass.COMPACT or self.page.detail_alone
        self.bar.show_one(shown=seen and not self.elsewhere)

    def _show_banner_room(self) -> None:
        if self._card is not None:
            self._card.setVisible(not self.elsewhere)
        said = [part for part in (self.banner, self._card) if part is not None and not part.isHidden()]
        margin = self.theme.u(12) if said else 0
        self._banner_room.setContentsMargins(margin, margin, margin, 0)
        self._banner_room.setSpacing(self.theme.u(8) if len(said) > 1 else 0)

    def _least_size(self) -> QSize:
        """Grow with the text, but never beyond the screen."""
        least = QSize(*(self.theme.u(length) for length in MINIMUM))
        return least.boundedTo(self.screen().availableGeometry().size())
