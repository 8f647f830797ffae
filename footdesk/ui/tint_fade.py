"""The ground of a window that is filled with a phase's tint, and how it goes from one phase to the next."""

from PySide6.QtCore import QEasingCurve, QObject, QVariantAnimation, Signal
from PySide6.QtGui import QColor

from footdesk.ui.phase import LOOKS, Phase
from footdesk.ui.theme import Theme, light
from footdesk.ui.timer_ring import FADE


class TintFade(QObject):
    """Knows the colour of the ground at each moment; `changed` asks for a new painting.

    All tints of a theme are equally bright (design, section 1), so that a change never flashes.
    """

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        """Begin with the first phase, in the light theme."""
        super().__init__(parent)
        self._theme = light()
        self._phase = Phase.GET_READY
        self._before = self._after = self._tint()
        self._fade = QVariantAnimation(self, duration=FADE, startValue=0.0, endValue=1.0)
        self._fade.setEasingCurve(QEasingCurve.Type.InOutQuad)
        self._fade.valueChanged.connect(self.changed)

    @property
    def color(self) -> QColor:
        """The colour of the ground right now."""
        if self._fade.state() is not QVariantAnimation.State.Running:
            return self._after
        share, start, end = float(self._fade.currentValue()), self._before, self._after
        parts = ((start.red(), end.red()), (start.green(), end.green()), (start.blue(), end.blue()))
        return QColor(*(round(one + (other - one) * share) for one, other in parts))

    def show_theme(self, theme: Theme) -> None:
        """Take the colours of a theme at once."""
        self._theme = theme
        self._jump()

    def show_phase(self, phase: Phase, *, seen: bool) -> None:
        """Fade to a phase's tint, or jump where nobody sees it or nothing may move."""
        if phase is self._phase:
            return
        self._phase = phase
        if not seen or self._theme.reduced_motion:
            self._jump()
            return
        self._before, self._after = self.color, self._tint()
        self._fade.stop()
        self._fade.start()

    def _jump(self) -> None:
        self._fade.stop()
        self._before = self._after = self._tint()
        self.changed.emit()

    def _tint(self) -> QColor:
        return self._theme.color(LOOKS[self._phase].tint)
