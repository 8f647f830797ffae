"""The ring around the control that has the keyboard's focus, for those who use the keyboard."""

from typing import cast

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QWindow
from PySide6.QtWidgets import QAbstractItemView, QApplication, QFocusFrame, QWidget
from shiboken6 import isValid

from footdesk.ui.style import FOCUS_GAP, FOCUS_WIDTH, FocusFrameStyle
from footdesk.ui.theme import Theme, light

_RADIUS, _LARGE_RADIUS = 8, 10
"""The corners of controls and of large buttons; a control with others has the property `radius`."""

_MODIFIERS = frozenset({Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta})


class FocusFrame(QFocusFrame):
    """Follows the focus inside one window and hides when the mouse moved it; one for each window.

    Lists show the focus inside their rows, so there is no frame around a list.
    What moved the focus is what was used last, a key or a button of the mouse: whoever starts a routine with a key
    sees where the focus went, whoever clicked is not disturbed.
    """

    def __init__(self, window: QWidget) -> None:
        """Follow the focus inside the whole window that this is, or is in, and belong to it."""
        whole = window.window()
        super().__init__(whole)
        self._window = whole
        self._theme = light()
        self._by_keyboard = False
        self._watched: QWindow | None = None
        style = FocusFrameStyle()
        style.setParent(self)
        self.setStyle(style)
        # A child that was never hidden appears with its window, with nothing to stand around.
        self.hide()
        whole.installEventFilter(self)
        self._watch()
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)

    @property
    def by_keyboard(self) -> bool:
        """Whether the keyboard was used last in its window."""
        return self._by_keyboard

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours and sizes of a theme."""
        self._theme = theme
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See what is used before any control does: the keyboard or the mouse."""
        kind = event.type()
        if watched is self._window and kind in {QEvent.Type.Show, QEvent.Type.WinIdChange}:
            self._watch()
            if kind is QEvent.Type.Show:
                self._take_over()
        elif watched is self._watched and kind is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            self._by_keyboard = self._by_keyboard or event.key() not in _MODIFIERS
        elif watched is self._watched and kind in {QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin}:
            self._by_keyboard = False
            self._frame(None)
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ring, its corners around those of the control."""
        inset = FOCUS_WIDTH / 2
        radius = self._radius() + FOCUS_GAP + inset
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.color("focus"), FOCUS_WIDTH))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), radius, radius)
        painter.end()

    def _radius(self) -> float:
        widget = self.widget()
        own = widget.property("radius")
        if own is not None:
            return self._theme.u(own)
        return self._theme.u(_LARGE_RADIUS if widget.property("sz") == "large" else _RADIUS)

    def _watch(self) -> None:
        # Null before the window is first shown; PySide's stub does not say so.
        found = cast("QWindow | None", self._window.windowHandle())
        if found is not None and found is not self._watched:
            found.installEventFilter(self)
            self._watched = found

    def _take_over(self) -> None:
        """Show the ring at once in a dialog that was opened by a key."""
        below = self._window.parentWidget()
        if below is not None:
            frames = below.window().findChildren(FocusFrame, options=Qt.FindChildOption.FindDirectChildrenOnly)
            self._by_keyboard = any(frame.by_keyboard for frame in frames)

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        if not isValid(self._window):
            # A window that is deleted while it is open loses the focus before it loses this frame.
            return
        self._frame(now if now is not None and self._stands_around(now) else None)

    def _stands_around(self, widget: QWidget) -> bool:
        # The window itself has the focus where nothing in it can have it, and there is no room around a window.
        mine = widget.window() is self._window and widget is not self._window
        return mine and self._by_keyboard and not isinstance(widget, QAbstractItemView)

    def _frame(self, widget: QWidget | None) -> None:
        self.setWidget(widget)  # type: ignore[arg-type]  # Qt takes null for "none", PySide's stub does not say so
        if widget is None:
            # Qt has put it into the scroll area where it stood last, and would delete it with that.
            self.setParent(self._window)
        self.setVisible(widget is not None)
