"""The bar at the foot of the window: what can be started, the session's buttons, or what to do after it."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QStackedLayout, QWidget

from footdesk.core.exercise import Exercise
from footdesk.core.plan import Plan
from footdesk.core.snapshot import Snapshot
from footdesk.core.transitions import Action
from footdesk.ui.idle_face import IdleFace
from footdesk.ui.key_table import KeyTable
from footdesk.ui.layout_class import MEASURES, LayoutClass
from footdesk.ui.theme import Theme, light

if TYPE_CHECKING:
    from footdesk.ui.bar_faces import DoneFace, SessionFace


class BottomBar(QWidget):
    """Three faces of one bar; each has one primary button, and the focus moves with it.

    Those of a session and of its end are made when they are first shown.
    """

    action_wanted = Signal(Action)
    start_wanted = Signal()
    start_one_wanted = Signal()
    mini_wanted = Signal()
    room_wanted = Signal()
    hurts_wanted = Signal()
    voice_turn_wanted = Signal()
    done_wanted = Signal()
    again_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make a bar with nothing to start."""
        super().__init__(parent)
        self._theme = light()
        self._layout = LayoutClass.WIDE
        self._idle = IdleFace(self)
        self._session: SessionFace | None = None
        self._done: DoneFace | None = None
        self._told: dict[str, Callable[[SessionFace], None]] = {}
        self._faces = QStackedLayout(self)
        self._faces.addWidget(self._idle)
        self._idle.start_wanted.connect(self.start_wanted)
        self._idle.start_one_wanted.connect(self.start_one_wanted)

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours and sizes of a theme."""
        self._theme = theme
        for face in self._made():
            face.show_theme(theme)
        self._measure()
        self.update()

    def show_layout(self, layout: LayoutClass) -> None:
        """Take the height and the buttons of a layout."""
        self._layout = layout
        for face in self._made():
            face.show_layout(layout)
        self._measure()

    def show_room_available(self, *, available: bool) -> None:
        """Offer the view across the room, or leave it out."""
        self._tell("room", lambda face: face.show_room_available(available=available))

    def show_keys(self, table: KeyTable) -> None:
        """Name the keys of a table in the tooltips."""
        self._idle.show_keys(table)
        self._tell("keys", lambda face: face.show_keys(table))

    def show_voice(self, *, on: bool | None) -> None:
        """Show whether the voice is on; None leaves it out."""
        self._tell("voice", lambda face: face.show_voice(on=on))

    def show_plan(self, plan: Plan) -> None:
        """Say what "Start routine" would start."""
        self._idle.show_plan(plan)

    def show_nothing(self, name: str) -> None:
        """Say that there is nothing to start in a routine of this name."""
        self._idle.show_nothing(name)

    def show_note(self, note: str) -> None:
        """Say this instead of what the routine needs; nothing says that again."""
        self._idle.show_note(note)

    def show_exercise(self, exercise: Exercise | None) -> None:
        """Say which one "Do just this one" would start."""
        self._idle.show_exercise(exercise)

    def show_one(self, *, shown: bool) -> None:
        """Offer "Do just this one", or leave it out."""
        self._idle.show_one(shown=shown)

    def show_idle(self, reason: Qt.FocusReason | None = None) -> None:
        """Show what can be started; with a reason the focus goes to "Start routine"."""
        self._show_face(self._idle, reason)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Bring the session's buttons up to date, without showing them."""
        self._tell("snapshot", lambda face: face.show_snapshot(snapshot))

    def show_session(self, reason: Qt.FocusReason | None = None) -> None:
        """Show the session's buttons; with a reason the focus goes to Pause."""
        self._show_face(self._session or self._make_session(), reason)

    def show_done(self, reason: Qt.FocusReason | None = None) -> None:
        """Show what to do after a session; with a reason the focus goes to "Done"."""
        self._show_face(self._done or self._make_done(), reason)

    def show_status(self, *, shown: bool) -> None:
        """Say phase, side and digits in the session's bar, for sections that do not show the player."""
        self._tell("status", lambda face: face.show_status(shown=shown))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground, and the line above it."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color("surface"))
        painter.fillRect(0, 0, self.width(), 1, self._theme.color("line"))
        painter.end()

    def _tell(self, what: str, show: "Callable[[SessionFace], None]") -> None:
        """Let the session's face show something now, or as soon as it is made."""
        self._told[what] = show
        if self._session is not None:
            show(self._session)

    def _made(self) -> "tuple[IdleFace | SessionFace | DoneFace, ...]":
        faces = (self._idle, self._session, self._done)
        return tuple(face for face in faces if face is not None)

    def _make_session(self) -> "SessionFace":
        # Loaded with the first session: a start does not wait for it.
        from footdesk.ui.bar_faces import SessionFace  # noqa: PLC0415 - see above

        face = self._session = SessionFace(self)
        face.action_wanted.connect(self.action_wanted)
        face.mini_wanted.connect(self.mini_wanted)
        face.room_wanted.connect(self.room_wanted)
        face.hurts_wanted.connect(self.hurts_wanted)
        face.voice_turn_wanted.connect(self.voice_turn_wanted)
        self._take(face)
        for show in self._told.values():
            show(face)
        return face

    def _make_done(self) -> "DoneFace":
        # Loaded with the end of the first session.
        from footdesk.ui.bar_faces import DoneFace  # noqa: PLC0415 - see above

        face = self._done = DoneFace(self)
        face.done_wanted.connect(self.done_wanted)
        face.again_wanted.connect(self.again_wanted)
        self._take(face)
        return face

    def _take(self, face: "SessionFace | DoneFace") -> None:
        self._faces.addWidget(face)
        face.show_theme(self._theme)
        face.show_layout(self._layout)
        self._measure()

    def _show_face(self, face: "IdleFace | SessionFace | DoneFace", reason: Qt.FocusReason | None) -> None:
        self._faces.setCurrentWidget(face)
        if reason is not None:
            face.primary.setFocus(reason)

    def _measure(self) -> None:
        measures = MEASURES[self._layout]
        self.setFixedHeight(self._theme.u(measures.bar))
        edge = self._theme.u(measures.bar_edge)
        right = self._theme.u(measures.padding)
        for face in self._made():
            face.row.setContentsMargins(edge, 1, right, 0)
            face.row.setSpacing(self._theme.u(12 if self._layout is not LayoutClass.COMPACT else 8))
