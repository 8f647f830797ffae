"""The picture of an exercise: a card in which the figure moves, or the plain soles where there is none."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from footdesk.core.exercise import Exercise, Milliseconds
from footdesk.core.snapshot import Snapshot
from footdesk.core.transitions import State
from footdesk.ui.accessible import leave_out
from footdesk.ui.buttons import ToolButton
from footdesk.ui.picture_frame import PictureFrame
from footdesk.ui.theme import Theme
from footdesk.ui.words import picture_words

if TYPE_CHECKING:
    from footdesk.core.figure.figure import Figure
    from footdesk.ui.figure.view import FigureView

PREVIEW: Milliseconds = 20_000
"""How long a preview plays by itself: a window that is left alone comes to rest."""

_MARGIN = 8


class ExercisePicture(PictureFrame):
    """Shows an exercise's figure once the figures are there: a preview to play, or a moment of a session."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make a card with the plain soles."""
        super().__init__(parent)
        self._figures: Mapping[str, Figure] = {}
        self._exercise: Exercise | None = None
        self._snapshot: Snapshot | None = None
        self._look: Callable[[], Snapshot] | None = None
        self._view: FigureView | None = None
        self._play: ToolButton | None = None
        self._read: Callable[[str], bytes | None] | None = None
        self._rest = QTimer(self, singleShot=True, interval=PREVIEW)
        self._rest.timeout.connect(self.stop)

    @property
    def view(self) -> "FigureView | None":
        """The figure that is shown now, if there is one."""
        return self._view

    def show_figures(self, figures: Mapping[str, "Figure"]) -> None:
        """Take the figures, by the ids of their exercises; an exercise without one keeps the soles."""
        self._figures = figures
        self._show_figure()

    def show_images(self, read: Callable[[str], bytes | None]) -> None:
        """Ask this for the content of a picture of one's own, by its name."""
        self._read = read
        self._show_figure()

    def show_clock(self, look: Callable[[], Snapshot]) -> None:
        """Ask this for the moment while the figure moves."""
        self._look = look

    def show_exercise(self, exercise: Exercise, caption: str) -> None:
        """Show an exercise at rest, with its preview to play."""
        self._exercise, self._snapshot = exercise, None
        self.stop()
        self.show_picture(caption, exercise.picture)
        self._show_figure()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show a moment of a session."""
        changed = self._snapshot is None or self._exercise is not snapshot.exercise
        self.stop()
        self._exercise, self._snapshot = snapshot.exercise, snapshot
        self.show_picture(picture_words(snapshot), self._alternative_of(snapshot))
        if changed:
            self._show_figure()
        self._show_moment()

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours and sizes of a theme."""
        super().show_theme(theme)
        for part in (self._view, self._play):
            if part is not None:
                part.show_theme(theme)
        self._place()

    def play(self) -> None:
        """Play the preview for a while."""
        self._set_playing(playing=True)

    def stop(self) -> None:
        """Let the preview stand still where it is."""
        self._set_playing(playing=False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the button in its corner."""
        super().resizeEvent(event)
        self._place()

    def hideEvent(self, event: QHideEvent) -> None:
        """Play nothing that nobody sees."""
        super().hideEvent(event)
        self.stop()

    def _show_figure(self) -> None:
        figure = None if self._exercise is None else self._figures.get(self._exercise.shown_figure)
        if figure is None:
            self._view = None
            self.set_content(self._own_picture())
            self._show_play(shown=False)
            return
        if self._view is None:
            self._view = self._make_view()
            self.set_content(self._view)
            # A widget that joins a shown one is hidden until the next turn of the event loop.
            self._view.show()
        self._view.show_figure(figure)
        self._show_play(shown=self._snapshot is None)
        self._show_moment()

    def _own_picture(self) -> QWidget | None:
        """The person's own picture, if there is one; one that is gone is told in the place of the soles."""
        if self._exercise is None or not self._exercise.image or self._read is None:
            return None
        # Only for those who have such a picture.
        from footdesk.ui.own_picture import OwnPicture, read_image  # noqa: PLC0415 - see above

        name = self._exercise.image
        content = self._read(name)
        image = None if content is None else read_image(name, content)
        if image is None:
            self.show_picture(self.tr("Picture not available. Follow the steps in words."), self._exercise.picture)
            return None
        made = OwnPicture(image, self)
        made.show()
        return made

    def _make_view(self) -> "FigureView":
        # The painter is loaded once the window is there: it is the largest part of it.
        from footdesk.ui.figure.view import FigureView  # noqa: PLC0415 - see above

        view = FigureView(self, clock=self._elapsed)
        leave_out(view)
        view.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        view.show_theme(self._theme)
        return view

    def _show_moment(self) -> None:
        if self._view is None or self._snapshot is None:
            return
        step, running = self._snapshot.step, self._snapshot.state is State.RUNNING
        self._view.show_moment(step.kind, step.stage, self._spent(self._snapshot), step.side, running=running)

    def _elapsed(self) -> Milliseconds | None:
        """The time of the step that is shown; None once the session is at another one."""
        now = None if self._look is None else self._look()
        if now is None or self._snapshot is None or now.index != self._snapshot.index:
            return None
        return self._spent(now)

    def _spent(self, snapshot: Snapshot) -> Milliseconds | None:
        if snapshot.length is None or snapshot.remaining is None:
            return None
        return snapshot.length - snapshot.remaining

    def _alternative_of(self, snapshot: Snapshot) -> str:
        figure = self._figures.get(snapshot.exercise.shown_figure)
        if figure is None:
            return snapshot.exercise.picture
        # Where there is a figure, this module is loaded already.
        from footdesk.core.figure.motion import words_at  # noqa: PLC0415 - see above

        return words_at(figure, snapshot.step.kind, snapshot.step.stage)

    def _show_play(self, *, shown: bool) -> None:
        if shown and self._play is None:
            self._play = ToolButton("play", self.tr("Play the picture"), self)
            self._play.clicked.connect(self._turn)
            self._play.show_theme(self._theme)
            self._place()
        if self._play is not None:
            self._play.setVisible(shown)

    def _turn(self) -> None:
        self._set_playing(playing=not self._rest.isActive())

    def _set_playing(self, *, playing: bool) -> None:
        if self._view is None or self._play is None:
            return
        if playing:
            self._rest.start()
            self._play.rename(self.tr("Stop the picture"), icon="pause")
        else:
            self._rest.stop()
            self._play.rename(self.tr("Play the picture"), icon="play")
        if self._snapshot is None:
            self._view.set_preview(playing)

    def _place(self) -> None:
        if self._play is not None:
            size, margin = self._play.sizeHint(), self._theme.u(_MARGIN)
            corner = QPoint(self.width() - size.width() - margin, self.height() - size.height() - margin)
            self._play.setGeometry(QRect(corner, size))
            self._play.raise_()
