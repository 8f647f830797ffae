"""The head of the player: which exercise, how far the routine is, and the other views of it."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from footdesk.core.snapshot import Snapshot
from footdesk.ui.buttons import Button, ButtonSize
from footdesk.ui.key_table import KeyTable
from footdesk.ui.layout_class import MEASURES, LayoutClass
from footdesk.ui.menu_button import MenuButton
from footdesk.ui.segments import Segments
from footdesk.ui.shortcuts import Wish
from footdesk.ui.text_label import TextLabel
from footdesk.ui.theme import Theme, light
from footdesk.ui.words import place_words, short_place_words, time_left_words


class PlayerHeader(QWidget):
    """Three rows in a wide window, two in a smaller one."""

    mini_wanted = Signal()
    room_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty head."""
        super().__init__(parent)
        self._theme = light()
        self._layout = LayoutClass.WIDE
        self._room_available = False
        self._snapshot: Snapshot | None = None
        self.menu_button = MenuButton(self)
        self._title = TextLabel(28, 700, self, elides=True)
        self._place = TextLabel(15, 400, self, token="text2", elides=True)
        self._left = TextLabel(16, 400, self, token="text2")
        self._segments = Segments(self)
        self._mini = Button(self.tr("Mini timer"), self, size=ButtonSize.SMALL, icon="mini", name=self.tr("Mini timer"))
        self._room = Button(
            self.tr("Across the room"),
            self,
            size=ButtonSize.SMALL,
            icon="room",
            name=self.tr("Across the room, full screen"),
        )
        self._upper, self._lower, self._views = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        self._views.addWidget(self._mini)
        self._views.addWidget(self._room)
        self._upper.addWidget(self.menu_button)
        self._upper.addWidget(self._title)
        self._upper.addStretch(1)
        self._upper.addWidget(self._left)
        self._lower.addWidget(self._place)
        self._lower.addStretch(1)
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._upper)
        self._column.addWidget(self._segments)
        self._column.addLayout(self._lower)
        self._mini.clicked.connect(self.mini_wanted)
        self._room.clicked.connect(self.room_wanted)

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours and sizes of a theme."""
        self._theme = theme
        for part in (self.menu_button, self._title, self._place, self._left, self._segments, self._mini, self._room):
            part.show_theme(theme)
        self._measure()

    def show_layout(self, layout: LayoutClass) -> None:
        """Stand in the rows of a layout."""
        self._layout = layout
        self.menu_button.setVisible(layout is LayoutClass.COMPACT)
        self._title.resize_text(MEASURES[layout].title)
        self._mini.setVisible(layout is not LayoutClass.COMPACT)
        self._show_room()
        self._place_parts()
        self._measure()
        self._say()

    def show_menu(self, menu: QMenu) -> None:
        """Open this menu with the button of a compact window."""
        self.menu_button.show_menu(menu)

    def show_keys(self, table: KeyTable) -> None:
        """Name the keys of a table in the tooltips."""
        for wish, button in ((Wish.MENU, self.menu_button), (Wish.MINI, self._mini), (Wish.ROOM, self._room)):
            button.show_keys(table.short_words(wish))

    def show_room_available(self, *, available: bool) -> None:
        """Offer the view across the room, or leave it out."""
        self._room_available = available
        self._show_room()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Say where a moment stands in its routine."""
        self._snapshot = snapshot
        self._segments.show_snapshot(snapshot)
        self._say()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave words away where the row has no room for all of them."""
        super().resizeEvent(event)
        self._say()

    def _say(self) -> None:
        snapshot = self._snapshot
        if snapshot is None:
            return
        self._title.say(snapshot.exercise.name)
        both = self.tr("{place}, {left}")
        match self._layout:
            case LayoutClass.WIDE:
                self._show_words(shown=True)
                self._place.say(place_words(snapshot))
                self._left.say(time_left_words(snapshot))
            case LayoutClass.MEDIUM:
                left = _lowered(time_left_words(snapshot))
                full = both.format(place=place_words(snapshot), left=left)
                short = both.format(place=short_place_words(snapshot), left=left)
                fits = self._fits(full, words=True) or self._fits(full, words=False)
                self._place.say(full if fits else short)
            case LayoutClass.COMPACT:
                self._left.say(both.format(place=short_place_words(snapshot), left=_lowered(time_left_words(snapshot))))

    def _fits(self, place: str, *, words: bool) -> bool:
        """Whether a sentence fits into the medium row beside the title, with the words of the buttons or without."""
        self._show_words(shown=words)
        buttons = sum(each.sizeHint().width() for each in (self._mini, self._room) if not each.isHidden())
        texts = self._title.sizeHint().width() + self._place.fontMetrics().horizontalAdvance(place)
        return texts + buttons + self._views.spacing() + 3 * self._upper.spacing() <= self.width()

    def _show_words(self, *, shown: bool) -> None:
        """Write the words into the buttons, or leave the icons with the words as tooltips."""
        words = {self._mini: self.tr("Mini timer"), self._room: self.tr("Across the room")}
        for button, text in words.items():
            button.setText(text if shown else "")
            button.hint("" if shown else text)

    def _show_room(self) -> None:
        self._room.setVisible(self._room_available and self._layout is not LayoutClass.COMPACT)

    def _place_parts(self) -> None:
        """Move the place and the views between the rows; a layout gives up what another one takes."""
        for row in (self._upper, self._lower):
            row.removeWidget(self._place)
            row.removeItem(self._views)
        self._views.setParent(None)
        if self._layout is LayoutClass.WIDE:
            self._lower.insertWidget(0, self._place)
            self._lower.addLayout(self._views)
        else:
            self._upper.insertWidget(2, self._place)
            self._upper.addLayout(self._views)
        self._place.setVisible(self._layout is not LayoutClass.COMPACT)
        self._left.setVisible(self._layout is not LayoutClass.MEDIUM)

    def _measure(self) -> None:
        u = self._theme.u
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(u(4))
        self._views.setSpacing(u(8))
        gap = {LayoutClass.WIDE: 0, LayoutClass.MEDIUM: 24, LayoutClass.COMPACT: 10}[self._layout]
        self._upper.setSpacing(u(gap))
        self._upper.setContentsMargins(0, 0, 0, 0)


def _lowered(text: str) -> str:
    return text[:1].lower() + text[1:]
