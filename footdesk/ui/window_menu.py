"""The window's menu: what has no button of its own everywhere."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from footdesk.ui.arrival_wish import ArrivalWish
from footdesk.ui.key_table import KeyTable
from footdesk.ui.sections import Section
from footdesk.ui.shortcuts import Wish


class WindowMenu(QMenu):
    """Sections where there is no rail, the other views, the order of the list, files, keys, about, quit."""

    section_wanted = Signal(str)
    mini_wanted = Signal()
    room_wanted = Signal()
    voice_turn_wanted = Signal()
    order_chosen = Signal(bool)
    arrival_wanted = Signal(ArrivalWish)
    sheet_wanted = Signal()
    keys_wanted = Signal()
    safety_wanted = Signal()
    evidence_wanted = Signal()
    about_wanted = Signal()
    quit_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        """Make the menu of a window."""
        super().__init__(parent)
        self._sections: dict[str, QAction] = {}
        self._section_group = QActionGroup(self)
        self._section_line = self.addSeparator()
        self._keys = KeyTable()
        mini = self.addAction(self.tr("Mini timer"))
        mini.triggered.connect(self.mini_wanted)
        self._room = self.addAction(self.tr("Across the room"))
        self._room.triggered.connect(self.room_wanted)
        self._room.setVisible(False)
        self._voice = self.addAction(self.tr("Spoken cues"))
        self._voice.setCheckable(True)
        self._voice.setVisible(False)
        # A lambda, as Qt would hand on whether the entry is checked.
        self._voice.triggered.connect(lambda: self.voice_turn_wanted.emit())  # noqa: PLW0108
        self.addSeparator()
        orders = self.addMenu(self.tr("List order"))
        self._orders = QActionGroup(self)
        self._by_position = self._add_order(orders, self.tr("By position"), by_position=True)
        self._in_order = self._add_order(orders, self.tr("In order"), by_position=False)
        self.addSeparator()
        self._add_arrival(self.tr("Open a routine file…"), ArrivalWish.FILE)
        self._add_arrival(self.tr("Paste a list…"), ArrivalWish.LIST)
        self._add_arrival(self.tr("Share this routine…"), ArrivalWish.SHARE)
        sheet = self.addAction(self.tr("Save a sheet to print…"))
        sheet.triggered.connect(self.sheet_wanted)
        self.addSeparator()
        keys = self.addAction(self.tr("Keyboard shortcuts"))
        keys.triggered.connect(self.keys_wanted)
        self.addAction(self.tr("Safety")).triggered.connect(self.safety_wanted)
        self.addAction(self.tr("About the evidence")).triggered.connect(self.evidence_wanted)
        self.addAction(self.tr("About FootDesk")).triggered.connect(self.about_wanted)
        self.addSeparator()
        leave = self.addAction(self.tr("Quit"))
        leave.triggered.connect(self.quit_wanted)
        self._named = {
            Wish.MINI: mini,
            Wish.ROOM: self._room,
            Wish.VOICE: self._voice,
            Wish.SHEET: sheet,
            Wish.KEYS: keys,
            Wish.QUIT: leave,
        }
        self.show_sections(shown=False)
        self.aboutToShow.connect(self._name_keys)
        self.aboutToHide.connect(self._drop_keys)

    def add_section(self, section: Section) -> None:
        """Add a section to those at the head of the menu."""
        action = QAction(section.name, self)
        action.setCheckable(True)
        action.setChecked(not self._sections)
        action.triggered.connect(lambda: self.section_wanted.emit(section.id))
        self._section_group.addAction(action)
        self.insertAction(self._section_line, action)
        self._sections[section.id] = action
        if section.wish is not None:
            self._named[section.wish] = action

    def show_keys(self, table: KeyTable) -> None:
        """Name the keys of a table behind the entries."""
        self._keys = table

    def show_section(self, section: str) -> None:
        """Show which section is chosen, by its id."""
        self._sections[section].setChecked(True)

    def show_sections(self, *, shown: bool) -> None:
        """Offer the sections here, because there is no rail; a single one is no choice."""
        shown = shown and len(self._sections) > 1
        for action in self._sections.values():
            action.setVisible(shown)
        self._section_line.setVisible(shown)

    def show_order(self, *, by_position: bool, enabled: bool) -> None:
        """Show which order holds, and whether it may be changed now."""
        (self._by_position if by_position else self._in_order).setChecked(True)
        self._orders.setEnabled(enabled)

    def show_room_available(self, *, available: bool) -> None:
        """Offer the view across the room, or leave it out."""
        self._room.setVisible(available)

    def show_voice(self, *, on: bool | None) -> None:
        """Show whether the voice is on; None leaves it out."""
        self._voice.setVisible(on is not None)
        self._voice.setChecked(bool(on))

    def _name_keys(self) -> None:
        for wish, action in self._named.items():
            action.setShortcuts([QKeySequence(keys) for keys in self._keys.keys(wish)])

    def _drop_keys(self) -> None:
        """Leave the keys to the window while the menu is closed: two that listen for the same hear nothing."""
        for action in self._named.values():
            action.setShortcuts([])

    def _add_arrival(self, text: str, wish: ArrivalWish) -> None:
        self.addAction(text).triggered.connect(lambda: self.arrival_wanted.emit(wish))

    def _add_order(self, menu: QMenu, text: str, *, by_position: bool) -> QAction:
        action = menu.addAction(text)
        action.setCheckable(True)
        action.triggered.connect(lambda: self.order_chosen.emit(by_position))
        self._orders.addAction(action)
        return action
