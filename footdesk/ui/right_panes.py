"""What stands beside the list: the details, the player or the end of a session, one at a time.

The panes of a session are made when the first one needs them: the first look at FootDesk does not wait for them.
"""

from collections.abc import Callable, Iterator, Mapping
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu, QStackedLayout, QWidget

from footdesk.core.snapshot import Snapshot
from footdesk.core.transitions import Action
from footdesk.ui.detail_pane import DetailPane
from footdesk.ui.key_table import KeyTable
from footdesk.ui.layout_class import LayoutClass
from footdesk.ui.theme import Theme, light

if TYPE_CHECKING:
    from footdesk.core.figure.figure import Figure
    from footdesk.ui.done_pane import DonePane
    from footdesk.ui.timer_pane import TimerPane


class RightPanes(QWidget):
    """Tells a pane that is made late what the others were told before."""

    action_wanted = Signal(Action)
    mini_wanted = Signal()
    room_wanted = Signal()
    pain_chosen = Signal(object)
    note_changed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show the details, of no exercise yet."""
        super().__init__(parent)
        self._theme = light()
        self._layout = LayoutClass.WIDE
        self._menu: QMenu | None = None
        self._look: Callable[[], Snapshot] | None = None
        self._room_available = False
        self._keys = KeyTable()
        self._figures: Mapping[str, Figure] = {}
        self._read: Callable[[str], bytes | None] | None = None
        self._player: TimerPane | None = None
        self._done: DonePane | None = None
        self.detail = DetailPane(self)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.detail)

    @property
    def player(self) -> "TimerPane":
        """The pane of a session under way, made when it is first asked for."""
        if self._player is None:
            self._player = self._make_player()
        return self._player

    @property
    def done(self) -> "DonePane":
        """The pane of a session that is over, made when it is first asked for."""
        if self._done is None:
            self._done = self._make_done()
        return self._done

    @property
    def menu_buttons(self) -> tuple[QWidget, ...]:
        """The buttons of the menu, of the panes that are there."""
        return () if self._player is None else (self._player.header.menu_button,)

    def show_pane(self, pane: QWidget) -> None:
        """Show one of the three."""
        self._stack.setCurrentWidget(pane)

    def tell_note(self) -> None:
        """Let a note that is being typed be told now."""
        if self._done is not None:
            self._done.note.tell()

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours and sizes of a theme."""
        self._theme = theme
        for pane in self._panes():
            pane.show_theme(theme)

    def show_layout(self, layout: LayoutClass) -> None:
        """Take the panes of a layout."""
        self._layout = layout
        for pane in self._panes():
            pane.show_layout(layout)

    def show_figures(self, figures: Mapping[str, "Figure"]) -> None:
        """Let the figures move into the pictures."""
        self._figures = figures
        self.detail.picture.show_figures(figures)
        if self._player is not None:
            self._player.picture.show_figures(figures)

    def show_images(self, read: Callable[[str], bytes | None]) -> None:
        """Ask this for the content of a picture of one's own, by its name."""
        self._read = read
        self.detail.picture.show_images(read)
        if self._player is not None:
            self._player.picture.show_images(read)

    def show_menu(self, menu: QMenu) -> None:
        """Open this menu with the button of a compact player."""
        self._menu = menu
        if self._player is not None:
            self._player.show_menu(menu)

    def show_keys(self, table: KeyTable) -> None:
        """Name the keys of a table in the tooltips."""
        self._keys = table
        if self._player is not None:
            self._player.show_keys(table)

    def show_room_available(self, *, available: bool) -> None:
        """Offer the view across the room, or leave it out."""
        self._room_available = available
        if self._player is not None:
            self._player.show_room_available(available=available)

    def show_clock(self, look: Callable[[], Snapshot]) -> None:
        """Let the ring ask this for the moment while it drains."""
        self._look = look
        if self._player is not None:
            self._player.show_clock(look)

    def _panes(self) -> "Iterator[DetailPane | TimerPane | DonePane]":
        yield from (pane for pane in (self.detail, self._player, self._done) if pane is not None)

    def _add(self, pane: QWidget) -> None:
        self._stack.addWidget(pane)
        # What is made late would be met last, after the bar: let the Tab key meet it where it is seen.
        stops = [*_tab_stops(self.detail)[-1:], *_tab_stops(pane)]
        for before, after in pairwise(stops):
            self.setTabOrder(before, after)

    def _make_player(self) -> "TimerPane":
        # Loaded when the first session needs it.
        from footdesk.ui.timer_pane import TimerPane  # noqa: PLC0415 - see above

        player = TimerPane(self)
        self._add(player)
        player.action_wanted.connect(self.action_wanted)
        player.mini_wanted.connect(self.mini_wanted)
        player.room_wanted.connect(self.room_wanted)
        player.show_theme(self._theme)
        player.show_layout(self._layout)
        player.show_room_available(available=self._room_available)
        player.show_keys(self._keys)
        player.picture.show_figures(self._figures)
        if self._read is not None:
            player.picture.show_images(self._read)
        if self._menu is not None:
            player.show_menu(self._menu)
        if self._look is not None:
            player.show_clock(self._look)
        return player

    def _make_done(self) -> "DonePane":
        # Loaded when the first session is over.
        from footdesk.ui.done_pane import DonePane  # noqa: PLC0415 - see above

        done = DonePane(self)
        self._add(done)
        done.pain_chosen.connect(self.pain_chosen)
        done.note_changed.connect(self.note_changed)
        done.show_theme(self._theme)
        done.show_layout(self._layout)
        return done


def _tab_stops(pane: QWidget) -> list[QWidget]:
    return [part for part in pane.findChildren(QWidget) if part.focusPolicy() is not Qt.FocusPolicy.NoFocus]
