"""The player: one moment of a session, large enough to be followed from the floor."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QMenu, QWidget

from footdesk.core.snapshot import Snapshot
from footdesk.core.transitions import Action, State
from footdesk.ui.buttons import Button, ButtonSize
from footdesk.ui.exercise_picture import ExercisePicture
from footdesk.ui.key_table import KeyTable
from footdesk.ui.layout_class import LayoutClass
from footdesk.ui.next_line import NextLine
from footdesk.ui.player_geometry import Places, Room, inner, places
from footdesk.ui.player_header import PlayerHeader
from footdesk.ui.text_label import TextLabel
from footdesk.ui.theme import Theme, light
from footdesk.ui.timer_ring import TimerRing
from footdesk.ui.turn_panel import TurnPanel
from footdesk.ui.words import cue_words

_HEADER_TOP = {LayoutClass.WIDE: 20, LayoutClass.MEDIUM: 12, LayoutClass.COMPACT: 8}


class TimerPane(QWidget):
    """Places its parts by itself (`player_geometry`), so that a resize never moves what has the focus."""

    action_wanted = Signal(Action)
    mini_wanted = Signal()
    room_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make a player that shows nothing yet."""
        super().__init__(parent)
        self._theme = light()
        self._layout = LayoutClass.WIDE
        self.header = PlayerHeader(self)
        # In the order in which a screen reader and the Tab key meet them.
        self._ring = TimerRing(self)
        self._turn = TurnPanel(self)
        self.picture = ExercisePicture(self)
        self._cue = TextLabel(18, 500, self, line=130)
        self._reliefs = QWidget(self)
        self._again = Button(self.tr("Restart this side"), self._reliefs, size=ButtonSize.SMALL, icon="undo")
        self._ease = Button(self.tr("Make it easier"), self._reliefs, size=ButtonSize.SMALL, icon="ease")
        self._next = NextLine(self)
        self._line = QRect()
        self._relief_row = QHBoxLayout(self._reliefs)
        self._relief_row.setContentsMargins(0, 0, 0, 0)
        self._relief_row.addWidget(self._again, 0, Qt.AlignmentFlag.AlignLeft)
        self._relief_row.addWidget(self._ease, 0, Qt.AlignmentFlag.AlignLeft)
        self._relief_row.addStretch(1)
        self.header.mini_wanted.connect(self.mini_wanted)
        self.header.room_wanted.connect(self.room_wanted)
        self._turn.action_wanted.connect(self.action_wanted)
        self._ease.clicked.connect(lambda: self.action_wanted.emit(Action.EASE))
        self._again.clicked.connect(lambda: self.action_wanted.emit(Action.RESTART_SIDE))

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours and sizes of a theme."""
        self._theme = theme
        parts = (self.header, self.picture, self._cue, self._ease, self._again, self._ring, self._turn, self._next)
        for part in parts:
            part.show_theme(theme)
        self._relief_row.setSpacing(theme.u(8))
        self._place_parts()

    def show_layout(self, layout: LayoutClass) -> None:
        """Stand as in a wide, a medium or a compact window."""
        self._layout = layout
        self.header.show_layout(layout)
        self._turn.show_centred(centred=layout is LayoutClass.WIDE)
        self._place_parts()

    def show_menu(self, menu: QMenu) -> None:
        """Open this menu with the button of a compact window."""
        self.header.show_menu(menu)

    def show_room_available(self, *, available: bool) -> None:
        """Offer the view across the room, or leave it out."""
        self.header.show_room_available(available=available)

    def show_keys(self, table: KeyTable) -> None:
        """Name the keys of a table in the tooltips."""
        self.header.show_keys(table)
        self._turn.show_keys(table)

    def show_clock(self, look: Callable[[], Snapshot]) -> None:
        """Let the ring ask this for the moment while it drains."""
        self._ring.show_clock(look)
        self.picture.show_clock(look)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Draw a moment of a session."""
        for part in (self.header, self._ring, self._turn, self._next):
            part.show_snapshot(snapshot)
        self._cue.say(cue_words(snapshot))
        self.picture.show_snapshot(snapshot)
        still = snapshot.state in {State.PAUSED, State.INTERRUPTED}
        self._ease.setVisible(still and Action.EASE in snapshot.actions)
        self._again.setVisible(Action.RESTART_SIDE in snapshot.actions)
        self._reliefs.setVisible(still)
        self._place_parts()

    def event(self, event: QEvent) -> bool:
        """Place the parts anew when one of them asks for another size."""
        if event.type() is QEvent.Type.LayoutRequest:
            self._place_parts()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the parts anew."""
        super().resizeEvent(event)
        self._place_parts()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the line above the next steps, where they have a row of their own."""
        painter = QPainter(self)
        painter.fillRect(self._line, self._theme.color("line"))
        painter.end()

    def _place_parts(self) -> None:
        room = self._room(0)
        left, width = inner(room, self._layout)
        top = self._theme.u(_HEADER_TOP[self._layout])
        header = QRect(left, top, width, self.header.sizeHint().height())
        self.header.setGeometry(header)
        where = places(self._room(header.bottom() + 1), self._layout)
        self._turn_reliefs(where.text.width())
        self._ring.setGeometry(where.ring)
        self.picture.setVisible(where.picture is not None)
        if where.picture is not None:
            self.picture.setGeometry(where.picture.adjusted(0, 0, 0, -self._lack(where)))
        if where.next_line is not None:
            self._turn.show_brief(brief=False)
            self._turn.setGeometry(where.turn)
            self._place_texts(where.text.top() - self._lack(where), where.text)
            self._next.setGeometry(where.next_line)
            self._next.show()
            line = QRect(where.next_line.left(), where.next_line.top(), where.next_line.width(), 1)
        else:
            self._place_column(where.turn, where.text)
            line = QRect()
        if line != self._line:
            self._line = line
            self.update()

    def _turn_reliefs(self, width: int) -> None:
        """Stand the reliefs beside one another, or above one another where that is too wide."""
        shown = [button.sizeHint().width() for button in (self._again, self._ease) if not button.isHidden()]
        fits = sum(shown) + self._relief_row.spacing() <= width
        direction = QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom
        if direction is not self._relief_row.direction():
            self._relief_row.setDirection(direction)
            self._relief_row.activate()

    def _lack(self, where: Places) -> int:
        """How much taller the words under the picture are than their room; the picture gives it up."""
        if where.next_line is None:
            return 0
        gap = self._theme.u(10)
        relief = 0 if self._reliefs.isHidden() else gap + self._reliefs.sizeHint().height()
        return max(0, self._cue.heightForWidth(where.text.width()) + relief + gap - where.text.height())

    def _place_texts(self, top: int, room: QRect) -> None:
        """Put the cue and, under it, the reliefs into a column from `top` on."""
        height = self._cue.heightForWidth(room.width())
        self._cue.setGeometry(room.left(), top, room.width(), height)
        relief = self._reliefs.sizeHint()
        self._reliefs.setGeometry(room.left(), top + height + self._theme.u(10), room.width(), relief.height())

    def _place_column(self, turn: QRect, room: QRect) -> None:
        """Stack side, cue, reliefs and the next line in the middle of a column; the next line goes if it is tight."""
        gap = self._theme.u(10)
        cue = self._cue.heightForWidth(room.width())
        relief = 0 if self._reliefs.isHidden() else self._reliefs.sizeHint().height() + gap
        next_height = self._next.sizeHint().height() + gap
        used = turn.height() + gap + cue + relief
        fits = used + next_height <= room.height() - 2 * gap
        self._next.setVisible(fits)
        used += next_height if fits else 0
        brief = used > room.height() and not self._turn.waits
        turn_height = self._turn.brief_height if brief else turn.height()
        used += turn_height - turn.height()
        self._turn.show_brief(brief=brief)
        top = room.top() + max(0, (room.height() - used) // 2)
        self._turn.setGeometry(turn.left(), top, turn.width(), turn_height)
        self._place_texts(top + turn_height + gap, room)
        next_top = top + used - next_height + gap
        self._next.setGeometry(room.left(), next_top, room.width(), next_height - gap)

    def _room(self, header_bottom: int) -> Room:
        turn = QSize(self._turn.sizeHint().width(), self._turn.full_height)
        next_height = self._theme.u(46)
        return Room(self.size(), header_bottom, turn, next_height, self._theme.scale)
