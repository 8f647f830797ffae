"""The keeper: it writes down what a person chose and did, and tells when the disk would not take it."""

from PySide6.QtCore import QObject, Signal

from footdesk.desktop.profile import Profile
from footdesk.store.errors import Problem, StoreError
from footdesk.store.settings import Settings, load_settings, save_settings


class Keeper(QObject):
    """Keeps one profile; what cannot be kept is told once and does not stop the session."""

    problem_told = Signal(Problem)
    done_today_changed = Signal(frozenset)

    def __init__(self, profile: Profile, parent: QObject | None = None) -> None:
        """Read the settings; what was wrong with them is told by `tell`."""
        super().__init__(parent)
        self._profile = profile
        self.settings, self._untold = load_settings(profile.config)

    def settle(self) -> None:
        """Do what can wait until the window is there: tell what went wrong before anybody could listen."""
        for problem in self._untold:
            self.problem_told.emit(problem)
        self._untold = ()

    def keep_settings(self, settings: Settings) -> None:
        """Write other settings to the disk at once."""
        if settings == self.settings:
            return
        self.settings = settings
        try:
            save_settings(self._profile.config, settings)
        except StoreError as error:
            self.problem_told.emit(error.problem)

    def close(self) -> None:
        """Keep what is still to be kept."""
