"""The ears, made with the first session: neither a start nor an idle window needs to be heard."""

from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QObject, Slot

from footdesk.command_line import Request
from footdesk.desk import Desk
from footdesk.desktop.driver import Driver
from footdesk.keeper import Keeper
from footdesk.offers import Offers
from footdesk.store.settings import Settings
from footdesk.ui.main_window import MainWindow
from footdesk.ui.sections import SETTINGS

if TYPE_CHECKING:
    from footdesk.ears import Ears
    from footdesk.heard_section import HeardSection
    from footdesk.ui.settings_page import SettingsPage


class LateEars(QObject):
    """Makes the ears once, lets them hear as the settings say, and tells what is lacking in the window."""

    def __init__(  # noqa: PLR0913, PLR0917 - whatever the ears are put together from
        self,
        driver: Driver,
        desk: Desk,
        keeper: Keeper,
        window: MainWindow,
        offers: Offers,
        request: Request,
        parent: QObject,
    ) -> None:
        """Keep what they will need; `request` says how fast the clock runs, and whether all is to be silent."""
        super().__init__(parent)
        self._driver = driver
        self._desk = desk
        self._keeper = keeper
        self._window = window
        self._offers = offers
        self._request = request
        self.ears: Ears | None = None
        self._section: HeardSection | None = None
        desk.settings_changed.connect(self.choose)
        window.where_wanted.connect(self.say_where)
        window.voice_turn_wanted.connect(desk.turn_voice)
        self._show_voice(desk.settings)

    @Slot()
    def prepare(self) -> None:
        """Make them for the first session."""
        if self.ears is not None:
            return
        # Loaded with the first session.
        from footdesk.connections import connect_ears  # noqa: PLC0415 - see above
        from footdesk.ears import Ears  # noqa: PLC0415 - see above

        self.ears = Ears(self._driver, self._audible(self._desk.settings), self._request.speed, self)
        connect_ears(self.ears, self._driver, self._keeper)
        self.ears.spoken.announced.connect(self._window.announce)
        self.ears.silenced.connect(self._window.show_banner)
        self.ears.lacking.connect(self._offer_settings)

    @Slot()
    def say_where(self) -> None:
        """Let the voice say where one is in a session."""
        now = self._driver.look()
        if self.ears is not None and now is not None:
            self.ears.tell_where(now)

    def close(self) -> None:
        """Let go of everything that was started."""
        if self.ears is not None:
            self.ears.close()
        if self._section is not None:
            self._section.close()

    @Slot(object)
    def serve(self, page: "SettingsPage") -> None:
        """Let the page of the settings know what there is to choose from, and what it sounds like."""
        # Loaded with the page.
        from footdesk.heard_section import HeardSection  # noqa: PLC0415 - see above

        self._section = HeardSection(self._desk, self._window, page, self, asks=not self._request.silent)

    @Slot(Settings)
    def choose(self, settings: Settings) -> None:
        """Sound as other settings ask for, and show whether the voice is on."""
        self._show_voice(settings)
        if self.ears is not None:
            self.ears.choose(self._audible(settings))

    def _show_voice(self, settings: Settings) -> None:
        self._window.show_voice(on=None if self._request.silent else settings.voice)

    def _audible(self, settings: Settings) -> Settings:
        return replace(settings, tones=False, voice=False) if self._request.silent else settings

    def _offer_settings(self, lacking: str) -> None:
        label = QCoreApplication.translate("Heard", "Open sound settings")
        self._offers.make(lacking, label, self._open_settings)

    def _open_settings(self) -> None:
        self._window.show_section(SETTINGS.id)
