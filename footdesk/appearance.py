"""The appearance: the theme that follows from the settings and the system, put on the whole application."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from footdesk.store.settings import Settings, ThemeChoice
from footdesk.ui.layout_class import largest_scale
from footdesk.ui.style import APPLICATION_STYLE
from footdesk.ui.stylesheet import palette, stylesheet
from footdesk.ui.theme import Theme, dark, light


class Appearance(QObject):
    """Tells the theme whenever it changes, and keeps native widgets in its colours."""

    changed = Signal(Theme)

    def __init__(self, settings: Settings, application: QApplication, parent: QObject | None = None) -> None:
        """Put on what the settings ask for."""
        super().__init__(parent)
        self._application = application
        self._settings = settings
        application.setStyle(APPLICATION_STYLE)
        self.theme = self._wanted()
        self._put_on()

    def choose(self, settings: Settings) -> None:
        """Follow other settings."""
        self._settings = settings
        self.follow_system()

    def follow_system(self) -> None:
        """Look again whether the system is light or dark."""
        before, theme = self.theme, self._wanted()
        if theme == before:
            return
        self.theme = theme
        # Native widgets do not know of the figures' body.
        if theme._replace(looks=before.looks) != before:
            self._put_on()
        self.changed.emit(theme)

    def _wanted(self) -> Theme:
        choice = self._settings.theme
        system_is_dark = self._application.styleHints().colorScheme() is Qt.ColorScheme.Dark
        make = dark if choice is ThemeChoice.DARK or (choice is ThemeChoice.SYSTEM and system_is_dark) else light
        screen = self._application.primaryScreen().availableGeometry()
        scale = min(self._settings.text_size / 100, largest_scale(screen.width(), screen.height()))
        return make(scale, reduced_motion=self._settings.reduced_motion, looks=self._settings.looks())

    def _put_on(self) -> None:
        self._application.setPalette(palette(self.theme))
        self._application.setStyleSheet(stylesheet(self.theme))
