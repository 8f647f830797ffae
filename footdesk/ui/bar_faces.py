"""The faces of the bottom bar during a session and after it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from footdesk.core.snapshot import Snapshot
from footdesk.core.transitions import Action
from footdesk.ui.buttons import Button, ButtonKind, ButtonSize, ToolButton
from footdesk.ui.idle_face import button_size
from footdesk.ui.key_table import KeyTable
from footdesk.ui.layout_class import LayoutClass
from footdesk.ui.shortcuts import Wish
from footdesk.ui.text_label import TextLabel
from footdesk.ui.theme import Theme, light
from footdesk.ui.voice_button import VoiceButton
from footdesk.ui.words import digits_words, phase_word, side_line


class SessionFace(QWidget):
    """Stop far from the rest; Back, Pause or Resume, and Skip in the middle; at right the voice.

    Small windows have the views there too, and the voice where there is room for it.
    """

    action_wanted = Signal(Action)
    mini_wanted = Signal()
    hurts_wanted = Signal()
    room_wanted = Signal()
    voice_turn_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        """Make the buttons of a running session."""
        super().__init__(parent)
        self._snapshot: Snapshot | None = None
        self._room_available = False
        self._voice_offered = False
        self._status_shown = False
        self._layout = LayoutClass.WIDE
        self._theme = light()
        large = ButtonSize.LARGE
        self._stop = Button(
            self.tr("Stop"), self, kind=ButtonKind.DANGER, size=large, icon="stop", name=self.tr("Stop routine")
        )
        self._hurts = Button(self.tr("It hurts"), self, size=large, icon="hurts", name=self.tr("It hurts"))
        self._back = Button(self.tr("Back"), self, size=large, icon="back", name=self.tr("Back: restart this exercise"))
        self.primary = Button(self.tr("Pause"), self, kind=ButtonKind.PRIMARY, size=large, icon="pause")
        self._skip = Button(self.tr("Skip"), self, size=large, icon="skip", name=self.tr("Skip this exercise"))
        self._status = TextLabel(16, 500, self, elides=True)
        self._mini = ToolButton("mini", self.tr("Mini timer"), self, kind=ButtonKind.SECONDARY, side=44)
        self._room = ToolButton(
            "room", self.tr("Across the room, full screen"), self, kind=ButtonKind.SECONDARY, side=44
        )
        self._wishes: dict[Wish, Button] = {
            Wish.STOP: self._stop,
            Wish.HURTS: self._hurts,
            Wish.BACK: self._back,
            Wish.GO: self.primary,
            Wish.SKIP: self._skip,
            Wish.MINI: self._mini,
            Wish.ROOM: self._room,
        }
        self._parts = tuple(self._wishes.values())
        self._voice = VoiceButton(self)
        self._wishes[Wish.VOICE] = self._voice
        self.row = QHBoxLayout(self)
        self._left, self._right = QHBoxLayout(), QHBoxLayout()
        self._left.addWidget(self._stop)
        self._left.addWidget(self._hurts)
        self._left.addStretch(1)
        self._right.addStretch(1)
        for part in (self._status, self._mini, self._room, self._voice):
            self._right.addWidget(part)
        self.row.addLayout(self._left, 1)
        for button in (self._back, self.primary, self._skip):
            self.row.addWidget(button)
        self.row.addLayout(self._right, 1)
        self._stop.clicked.connect(lambda: self.action_wanted.emit(Action.STOP))
        self._back.clicked.connect(lambda: self.action_wanted.emit(Action.BACK))
        self._skip.clicked.connect(lambda: self.action_wanted.emit(Action.SKIP))
        self._hurts.clicked.connect(self.hurts_wanted)
        self.primary.clicked.connect(self._go)
        self._mini.clicked.connect(self.mini_wanted)
        self._room.clicked.connect(self.room_wanted)
        self._voice.turn_wanted.connect(self.voice_turn_wanted)

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours and sizes of a theme."""
        self._left.setSpacing(theme.u(12))
        for part in (*self._parts, self._voice):
            part.show_theme(theme)
        self._status.show_theme(theme)
        self._right.setSpacing(theme.u(8))
        self._theme = theme
        self._fit()

    def show_layout(self, layout: LayoutClass) -> None:
        """Take the buttons of a layout."""
        self._layout = layout
        for button in (self._stop, self._hurts, self._back, self.primary, self._skip, self._voice):
            button.set_size(button_size(layout))
        self._show_right()

    def show_keys(self, table: KeyTable) -> None:
        """Name the keys of each button."""
        for wish, button in self._wishes.items():
            button.show_keys(table.short_words(wish))

    def show_room_available(self, *, available: bool) -> None:
        """Offer the view across the room, or leave it out."""
        self._room_available = available
        self._show_right()

    def show_voice(self, *, on: bool | None) -> None:
        """Show whether the voice is on; None leaves it out."""
        self._voice_offered = on is not None
        self._voice.show_voice(on=bool(on))
        self._fit()

    def show_status(self, *, shown: bool) -> None:
        """Say phase, side and digits, or leave them to the player."""
        self._status_shown = shown
        self._show_right()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Offer what is possible at a moment."""
        self._snapshot = snapshot
        if Action.RESUME in snapshot.actions:
            self.primary.say(self.tr("Resume"), icon="play", name=self.tr("Resume"))
        else:
            self.primary.say(self.tr("Pause"), icon="pause", name=self.tr("Pause"))
        self._skip.setEnabled(Action.SKIP in snapshot.actions)
        self._back.setEnabled(Action.BACK in snapshot.actions)
        parts = (phase_word(snapshot), side_line(snapshot), digits_words(snapshot))
        self._status.say(", ".join(part for part in parts if part))
        if self._status_shown and self._status.sizeHint().width() > self._status.minimumWidth():
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the words of the lesser buttons away where there is no room for all of them."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        words = {
            self._stop: self.tr("Stop"),
            self._hurts: self.tr("It hurts"),
            self._back: self.tr("Back"),
            self._skip: self.tr("Skip"),
        }
        self._status.setMinimumWidth(0)
        self.primary.setMinimumWidth(self._theme.u(_LEAST))
        lesser, some = tuple(words), (self._stop, self._back, self._skip)
        stages: tuple[tuple[tuple[Button, ...], bool], ...] = (
            ((*lesser, self._voice), True),
            (lesser, True),
            (some, True),
            (some, False),
            ((), True),
            ((), False),
        )
        shown = False
        for worded, voiced in stages:
            # The names stay for screen readers, and the words come back as tooltips.
            for button, text in words.items():
                button.setText(text if button in worded else "")
                button.hint("" if button in worded else text)
            self._voice.show_words(shown=self._voice in worded)
            shown = self._voice_offered and voiced
            if self._needed(voiced=shown) <= self.width():
                break
        self._voice.setVisible(shown)
        # It stands in a row that is shared out evenly, and would be cut although there is room.
        status = self._status.sizeHint().width()
        self._status.setMinimumWidth(max(0, status - max(0, self._needed(voiced=shown) - self.width())))
        self._widen()
        # Whatever has just appeared stands in its place before it is painted.
        self.row.activate()

    def _widen(self) -> None:
        """Let the primary button be as wide as it is drawn, where the room beside it is not needed."""
        left = [self._stop, self._hurts]
        right = [part for part in (self._status, self._mini, self._room, self._voice) if not part.isHidden()]
        # Both ends have the same room, so that the middle stays where it is.
        ends = 2 * max(_width(left, self._left.spacing()), _width(right, self._right.spacing()))
        margins, gaps = self.row.contentsMargins(), 4 * self.row.spacing()
        middle = self._back.sizeHint().width() + self._skip.sizeHint().width() + gaps
        room = self.width() - margins.left() - margins.right() - ends - middle
        least, drawn = self._theme.u(_LEAST), self._theme.u(_DRAWN[self._layout])
        self.primary.setMinimumWidth(max(least, min(room, drawn)))

    def _needed(self, *, voiced: bool) -> int:
        parts = [part for part in (*self._parts, self._status) if not part.isHidden()]
        parts += [self._voice] if voiced else []
        shown = [max(part.sizeHint().width(), part.minimumWidth()) for part in parts]
        margins = self.row.contentsMargins()
        return sum(shown) + margins.left() + margins.right() + self.row.spacing() * (len(shown) + 1)

    def _go(self) -> None:
        resumes = self._snapshot is not None and Action.RESUME in self._snapshot.actions
        self.action_wanted.emit(Action.RESUME if resumes else Action.PAUSE)

    def _show_right(self) -> None:
        compact = self._layout is LayoutClass.COMPACT
        self._status.setVisible(self._status_shown)
        self._mini.setVisible(compact and not self._status_shown)
        self._room.setVisible(compact and self._room_available and not self._status_shown)
        self._fit()


def _width(parts: Sequence[QWidget], spacing: int) -> int:
    return sum(part.sizeHint().width() for part in parts) + spacing * max(0, len(parts) - 1)


_LEAST = 128
"""The primary button's width, so that "Pause" and "Resume" do not differ and the row does not jump."""

_DRAWN = {LayoutClass.WIDE: 168, LayoutClass.MEDIUM: 144, LayoutClass.COMPACT: 128}
"""Its width where there is room, in logical pixels of the design."""


class DoneFace(QWidget):
    """The button "Do it again" at the left, "Done" at the right."""

    done_wanted = Signal()
    again_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        """Make both buttons."""
        super().__init__(parent)
        self._again = Button(self.tr("Do it again"), self, size=ButtonSize.LARGE, icon="undo")
        self.primary = Button(self.tr("Done"), self, kind=ButtonKind.PRIMARY, size=ButtonSize.LARGE, icon="check")
        self.row = QHBoxLayout(self)
        self.row.addWidget(self._again)
        self.row.addStretch(1)
        self.row.addWidget(self.primary)
        self._again.clicked.connect(self.again_wanted)
        self.primary.clicked.connect(self.done_wanted)

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours and sizes of a theme."""
        self._again.show_theme(theme)
        self.primary.show_theme(theme)

    def show_layout(self, layout: LayoutClass) -> None:
        """Take the buttons of a layout."""
        self._again.set_size(button_size(layout))
        self.primary.set_size(button_size(layout))
