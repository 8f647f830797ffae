"""Where the windows were, and what they looked like: machine state, kept apart from what a person chose."""

from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QByteArray, QObject, QPoint, QSettings, QSize
from PySide6.QtWidgets import QWidget

_TITLE = 24
"""What a desktop's own title takes of a screen's height, about, in logical pixels."""


_LEAST, _MOST = 0.5, 3.0
"""The text sizes that can have been; what else stands in the file was never written by us."""


class Look(NamedTuple):
    """What the main window looked like: the theme by its name in the settings, and the text size, 1 as designed."""

    theme: str = "system"
    scale: float = 1.0


class WindowMemory(QObject):
    """Remembers the main window's geometry and the mini timer's place in an INI file."""

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        """Keep the file in `folder`; a file that is missing, damaged or cannot be written only costs the places."""
        super().__init__(parent)
        self._settings = QSettings(str(folder / "windows.ini"), QSettings.Format.IniFormat, self)

    def restore(self, window: QWidget) -> bool:
        """Put the window where it was; Qt keeps it on the screens there are. False if nothing is known.

        A window that is opened for the first time is no larger than its screen, with room for its title.
        """
        geometry = self._settings.value("main/geometry")
        if isinstance(geometry, QByteArray) and window.restoreGeometry(geometry):
            return True
        room = window.screen().availableGeometry().size() - QSize(0, _TITLE)
        window.resize(window.size().boundedTo(room).expandedTo(window.minimumSize()))
        return False

    def keep(self, window: QWidget) -> None:
        """Remember where the window is."""
        self._settings.setValue("main/geometry", window.saveGeometry())

    def look(self) -> Look:
        """What the main window looked like, for the moment before the settings are read."""
        scale = self._settings.value("main/scale", 1.0, float)
        theme = str(self._settings.value("main/theme", "system"))
        return Look(theme, scale) if isinstance(scale, float) and _LEAST <= scale <= _MOST else Look(theme)

    def keep_look(self, look: Look) -> None:
        """Remember what the main window looks like."""
        self._settings.setValue("main/theme", look.theme)
        self._settings.setValue("main/scale", look.scale)

    def mini_place(self) -> QPoint | None:
        """Where the mini timer was dragged to; None if it never was."""
        place = self._settings.value("mini/place")
        return place if isinstance(place, QPoint) else None

    def keep_mini_place(self, place: QPoint) -> None:
        """Remember where the mini timer was dragged to."""
        self._settings.setValue("mini/place", place)
