"""The pin: it keeps a window above the others while it is shown, as far as the platform lets it.

The window is neither hidden nor made anew when the pin goes in or out: it keeps its place and nobody loses the focus.
Only the way above full-screen programs hides it for a moment, since it takes it out of the window manager's hands.
"""

from collections.abc import Mapping
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtWidgets import QApplication

from footdesk.desktop.stacking_advice import Advice, advice_words, stacking_advice
from footdesk.desktop.x11_window import give_keyboard, leave_out_of_lists, put_on_all_desktops

if TYPE_CHECKING:
    from footdesk.desktop.kwin_script import KWinScript

RAISE_EVERY = 1_000
"""The milliseconds between two raises above full-screen programs."""


class Stacking(Enum):
    """Where a window stands among the others."""

    AMONG = "among the others"
    ABOVE = "above the others"
    OVER_FULL_SCREEN = "above full-screen programs too"


class Pin(QObject):
    """Keeps one window above the others, on all desktops, when it is told to; it is owned by its parent.

    On X11 it also asks that the window be left out of the task bar: a window of Qt's type Tool would be so by itself,
    but KWin hides such a window as soon as another program is active and the program's main window is there
    ("Hide utility windows for inactive applications", on by default).
    Under KDE's Wayland it asks KWin itself, once KWin has answered; `advice_changed` then says that there is another
    advice, or none.
    """

    advice_changed = Signal()

    def __init__(self, window: QWindow, environment: Mapping[str, str], parent: QObject) -> None:
        """Watch `window`; `environment` tells which desktop this is."""
        super().__init__(parent)
        self._window = window
        self._platform = QGuiApplication.platformName()
        self._advice = stacking_advice(self._platform, environment)
        self._pinned = False
        self._over_full_screen = False
        self._stacking = Stacking.AMONG
        self._introduced = False
        self._kwin: KWinScript | None = None
        self._raise = QTimer(self, interval=RAISE_EVERY, timerType=Qt.TimerType.CoarseTimer)
        self._raise.timeout.connect(self._lift)
        window.installEventFilter(self)
        if self._platform == "wayland" and self._advice is Advice.KDE:
            self._kwin = self._find_kwin(environment)

    @property
    def stacking(self) -> Stacking:
        """Where the window stands now."""
        return self._stacking

    @property
    def offers_full_screen(self) -> bool:
        """Whether the window can be asked to stand above full-screen programs here."""
        return self._platform == "xcb" and self._advice is None

    def advice(self) -> Advice | None:
        """What the person can do by hand where the pin can do nothing; None where it can."""
        return self._advice

    def note(self) -> str | None:
        """The advice as a sentence; None where there is none."""
        return None if self._advice is None else advice_words(self._advice)

    def hold(self, pinned: bool) -> None:  # noqa: FBT001 - a slot
        """Keep the window above the others, or let it go."""
        self._pinned = pinned
        self._apply()

    def cover_full_screen(self, wanted: bool) -> None:  # noqa: FBT001 - a slot
        """While the pin is in, keep the window above full-screen programs too, or no longer."""
        self._over_full_screen = wanted
        self._apply()

    def give_keyboard(self) -> None:
        """Give the window the keyboard, because the person asked for it.

        Qt's own request is not enough on X: KWin offers the focus to a window that is clicked, and once Qt has
        declined on behalf of a window that wants none yet, KWin ignores the same window's request.
        """
        if self._platform == "xcb" and self._window.isExposed():
            give_keyboard(self._window.winId())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Speak to the window manager each time the window appears, and raise the window only while it is shown."""
        if watched is self._window and event.type() in {QEvent.Type.Expose, QEvent.Type.Hide}:
            self._introduce()
            self._keep_raising()
        return super().eventFilter(watched, event)

    def _apply(self) -> None:
        stacking = self._wanted()
        if stacking is self._stacking:
            return
        unmanaged_before = self._stacking is Stacking.OVER_FULL_SCREEN
        self._stacking = stacking
        if unmanaged_before or stacking is Stacking.OVER_FULL_SCREEN:
            self._change_hands()
        else:
            self._window.setFlag(Qt.WindowType.WindowStaysOnTopHint, stacking is Stacking.ABOVE)
        self._tell_kwin()
        self._keep_raising()

    def _wanted(self) -> Stacking:
        if not self._pinned or self._advice is not None:
            return Stacking.AMONG
        return Stacking.OVER_FULL_SCREEN if self._over_full_screen and self.offers_full_screen else Stacking.ABOVE

    def _change_hands(self) -> None:
        """Take the window out of the window manager's hands, or give it back: that needs a window not on the screen."""
        shown, place = self._window.isVisible(), self._window.position()
        self._window.hide()
        unmanaged = self._stacking is Stacking.OVER_FULL_SCREEN
        self._window.setFlag(Qt.WindowType.BypassWindowManagerHint, unmanaged)
        self._window.setFlag(Qt.WindowType.WindowStaysOnTopHint, self._stacking is not Stacking.AMONG)
        if shown:
            self._window.show()
            # Some window managers put a new window where they like: it is moved once it is there.
            self._window.setPosition(place)

    def _introduce(self) -> None:
        """Send what the window manager forgets when a window disappears."""
        exposed = self._window.isExposed()
        changed, self._introduced = exposed is not self._introduced, exposed
        if exposed and changed and self._platform == "xcb" and self._managed:
            put_on_all_desktops(self._window.winId())
            leave_out_of_lists(self._window.winId())
        if changed:
            self._tell_kwin()

    def _find_kwin(self, environment: Mapping[str, str]) -> "KWinScript":
        # Loaded only there.
        from footdesk.desktop.kwin_script import KWinScript  # noqa: PLC0415 - see above

        kwin = KWinScript(environment, self)
        kwin.answered.connect(self._hear_kwin)
        return kwin

    def _tell_kwin(self) -> None:
        if self._kwin is None or self._advice is not None:
            return
        if self._introduced:
            self._kwin.keep(self._window.title(), above=self._stacking is Stacking.ABOVE)
        else:
            self._kwin.let_go()

    def _hear_kwin(self, can: bool) -> None:  # noqa: FBT001 - a signal carries it
        advice = None if can else Advice.KDE
        if advice is not self._advice:
            self._advice = advice
            self._apply()
            self.advice_changed.emit()

    @property
    def _managed(self) -> bool:
        return self._stacking is not Stacking.OVER_FULL_SCREEN

    def _keep_raising(self) -> None:
        if self._window.isExposed() and not self._managed:
            if not self._raise.isActive():
                self._lift()
                self._raise.start()
        else:
            self._raise.stop()

    def _lift(self) -> None:
        """Raise the window, but not above an open menu: that is shown to be used now."""
        if QApplication.activePopupWidget() is None:
            self._window.raise_()
