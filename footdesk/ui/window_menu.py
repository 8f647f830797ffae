"""The window's menu: what has no button of its own everywhere."""

from collections.abc import Callable
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from footdesk.ui.arrival_wish import ArrivalWish
from footdesk.ui.key_table import KeyTable
from footdesk.ui.sections import Section
from footdesk.ui.shortcuts import Wish


class WindowMenu(QMenu):
    """Sections where there is no rail, the other views, the order of the list, files, keys, about, quit.

    It is filled when it is first opened: a start does not wait for it.
    """

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
        self._sections: list[Section] = []
        self._section = ""
        self._sections_shown = False
        self._by_position = True
        self._orders_enabled = True
        self._room_available = False
        self._voice_on: bool | None = None
        self._keys = KeyTable()
        self._entries: _Entries | None = None
        self.aboutToShow.connect(self._open)
        self.aboutToHide.connect(self._drop_keys)

    def add_section(self, section: Section) -> None:
        """Add a section to those at the head of the menu."""
        self._sections.append(section)
        self._section = self._section or section.id
        if self._entries is not None:
            self._add_section(self._entries, section)
            self._show(self._entries)

    def show_keys(self, table: KeyTable) -> None:
        """Name the keys of a table behind the entries."""
        self._keys = table

    def show_section(self, section: str) -> None:
        """Show which section is chosen, by its id."""
        self._section = section
        self._show(self._entries)

    def show_sections(self, *, shown: bool) -> None:
        """Offer the sections here, because there is no rail; a single one is no choice."""
        self._sections_shown = shown
        self._show(self._entries)

    def show_order(self, *, by_position: bool, enabled: bool) -> None:
        """Show which order holds, and whether it may be changed now."""
        self._by_position, self._orders_enabled = by_position, enabled
        self._show(self._entries)

    def show_room_available(self, *, available: bool) -> None:
        """Offer the view across the room, or leave it out."""
        self._room_available = available
        self._show(self._entries)

    def show_voice(self, *, on: bool | None) -> None:
        """Show whether the voice is on; None leaves it out."""
        self._voice_on = on
        self._show(self._entries)

    def _open(self) -> None:
        if self._entries is None:
            self._entries = self._filled()
            self._show(self._entries)
        for wish, action in self._entries.named.items():
            action.setShortcuts([QKeySequence(keys) for keys in self._keys.keys(wish)])

    def _drop_keys(self) -> None:
        """Leave the keys to the window while the menu is closed: two that listen for the same hear nothing."""
        for action in self._entries.named.values() if self._entries is not None else ():
            action.setShortcuts([])

    def _filled(self) -> "_Entries":
        section_line = self.addSeparator()
        mini = self._add(self.tr("Mini timer"), self.mini_wanted.emit)
        room = self._add(self.tr("Across the room"), self.room_wanted.emit)
        voice = self._add(self.tr("Spoken cues"), self.voice_turn_wanted.emit)
        voice.setCheckable(True)
        self.addSeparator()
        menu = self.addMenu(self.tr("List order"))
        orders = QActionGroup(self)
        ordered = {True: menu.addAction(self.tr("By position")), False: menu.addAction(self.tr("In order"))}
        for by_position, action in ordered.items():
            action.setCheckable(True)
            # A default, as Qt would hand on whether the entry is checked.
            action.triggered.connect(lambda _checked, by_position=by_position: self.order_chosen.emit(by_position))
            orders.addAction(action)
        self.addSeparator()
        self._add(self.tr("Open a routine file…"), partial(self.arrival_wanted.emit, ArrivalWish.FILE))
        self._add(self.tr("Paste a list…"), partial(self.arrival_wanted.emit, ArrivalWish.LIST))
        self._add(self.tr("Share this routine…"), partial(self.arrival_wanted.emit, ArrivalWish.SHARE))
        sheet = self._add(self.tr("Save a sheet to print…"), self.sheet_wanted.emit)
        self.addSeparator()
        keys = self._add(self.tr("Keyboard shortcuts"), self.keys_wanted.emit)
        self._add(self.tr("Safety"), self.safety_wanted.emit)
        self._add(self.tr("About the evidence"), self.evidence_wanted.emit)
        self._add(self.tr("About FootDesk"), self.about_wanted.emit)
        self.addSeparator()
        leave = self._add(self.tr("Quit"), self.quit_wanted.emit)
        named = {
            Wish.MINI: mini,
            Wish.ROOM: room,
            Wish.VOICE: voice,
            Wish.SHEET: sheet,
            Wish.KEYS: keys,
            Wish.QUIT: leave,
        }
        entries = _Entries({}, QActionGroup(self), section_line, room, voice, orders, ordered, named)
        for section in self._sections:
            self._add_section(entries, section)
        return entries

    def _show(self, entries: "_Entries | None") -> None:
        """Bring the entries up to date, if they are there yet."""
        if entries is None:
            return
        sections_shown = self._sections_shown and len(self._sections) > 1
        for section, action in entries.sections.items():
            action.setVisible(sections_shown)
            action.setChecked(section == self._section)
        entries.section_line.setVisible(sections_shown)
        entries.ordered[self._by_position].setChecked(True)
        entries.orders.setEnabled(self._orders_enabled)
        entries.room.setVisible(self._room_available)
        entries.voice.setVisible(self._voice_on is not None)
        entries.voice.setChecked(bool(self._voice_on))

    def _add(self, text: str, wanted: Callable[[], None]) -> QAction:
        action = self.addAction(text)
        # A lambda, as Qt would hand on whether the entry is checked.
        action.triggered.connect(lambda: wanted())  # noqa: PLW0108
        return action

    def _add_section(self, entries: "_Entries", section: Section) -> None:
        action = QAction(section.name, self)
        action.setCheckable(True)
        action.triggered.connect(lambda: self.section_wanted.emit(section.id))
        entries.section_group.addAction(action)
        self.insertAction(entries.section_line, action)
        entries.sections[section.id] = action
        if section.wish is not None:
            entries.named[section.wish] = action


class _Entries(NamedTuple):
    """The entries of a menu that is filled; `named` are those with keys, `ordered` the two orders of the list."""

    sections: dict[str, QAction]
    section_group: QActionGroup
    section_line: QAction
    room: QAction
    voice: QAction
    orders: QActionGroup
    ordered: dict[bool, QAction]
    named: dict[Wish, QAction]
