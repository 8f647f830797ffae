"""The sections and dialogs that are put together when they are first wanted: a start does not wait for them."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from footdesk.appearance import Appearance
from footdesk.asking import Asking
from footdesk.desk import Desk
from footdesk.front import Front
from footdesk.hindsight import Hindsight
from footdesk.keeper import Keeper
from footdesk.key_desk import KeyDesk
from footdesk.own_sections import OwnSections
from footdesk.three_a_day import ID as THREE_A_DAY
from footdesk.ui.sections import HISTORY, REMINDERS, ROUTINES, SETTINGS

if TYPE_CHECKING:
    from footdesk.core.exercise import Strength
    from footdesk.core.figure.figure import Figure
    from footdesk.core.snapshot import Snapshot
    from footdesk.crash_section import CrashSection
    from footdesk.data_section import DataSection
    from footdesk.desktop.crash import Crash
    from footdesk.desktop_section import DesktopSection
    from footdesk.history_section import HistorySection
    from footdesk.librarian import Librarian
    from footdesk.reminder_section import ReminderSection
    from footdesk.routines_section import RoutinesSection
    from footdesk.safety_section import SafetySection
    from footdesk.settings_section import SettingsSection
    from footdesk.sheet_section import SheetSection
    from footdesk.shortcuts_section import ShortcutsSection

_OUTSIDE = 300
"""The milliseconds after which the desktop sees a session."""


class LateSections(QObject):
    """Makes each section once, and passes the window's wishes on; `settings_made` tells the page of the settings."""

    forward_wanted = Signal()
    settings_made = Signal(object)

    def __init__(  # noqa: PLR0913, PLR0917 - whatever the sections are put together from
        self,
        desk: Desk,
        front: Front,
        appearance: Appearance,
        keeper: Keeper,
        today: Callable[[], date],
        parent: QObject,
    ) -> None:
        """Keep what they will need; `today` tells the day."""
        super().__init__(parent)
        window = front.window
        self._desk = desk
        self._window = window
        self._offers = front.offers
        self._appearance = appearance
        self._keeper = keeper
        self._folder = keeper.profile.data
        self._today = today
        self._figures: Mapping[str, Figure] = {}
        self._front = front
        self._hindsight = Hindsight(desk, keeper, window, today, self)
        self.keys = KeyDesk(desk, self)
        self.own = OwnSections(desk, keeper, window, front.offers, self)
        self.asking = Asking(desk, front, appearance, keeper, today, self)
        self._settings: SettingsSection | None = None
        self._shortcuts: ShortcutsSection | None = None
        self._data: DataSection | None = None
        self._crashes: CrashSection | None = None
        self._reminders: ReminderSection | None = None
        self._history: HistorySection | None = None
        self._sheet: SheetSection | None = None
        self._outside: DesktopSection | None = None
        desk.session_changed.connect(self._go_outside)
        window.page_wanted.connect(self.make_page)
        window.keys_wanted.connect(self.list_keys)
        window.sheet_wanted.connect(self.save_sheet)
        window.text_size_wanted.connect(self.step_text)
        self.own.start_wanted.connect(self.asking.start)
        window.page.strength_chosen.connect(desk.choose_strength)

    @property
    def settings(self) -> "SettingsSection":
        """The section of the settings."""
        # Loaded when it is first wanted.
        from footdesk.settings_section import SettingsSection  # noqa: PLC0415 - see above

        if self._settings is None:
            self._settings = SettingsSection(self._desk, self._window, self._offers, self._folder, self)
            self._settings.show_figures(self._figures)
            self.data.connect_card(self._settings.page.data)
            self.settings_made.emit(self._settings.page)
        return self._settings

    @property
    def shortcuts(self) -> "ShortcutsSection":
        """The list of the keys."""
        # Loaded when it is first wanted.
        from footdesk.shortcuts_section import ShortcutsSection  # noqa: PLC0415 - see above

        if self._shortcuts is None:
            self._shortcuts = ShortcutsSection(self.keys, self._window, self._appearance, self)
        return self._shortcuts

    @property
    def data(self) -> "DataSection":
        """What is done with the data as a whole."""
        # Loaded when it is first wanted.
        from footdesk.data_section import DataSection  # noqa: PLC0415 - see above

        if self._data is None:
            shown = (self._window, self._offers, self._appearance)
            self._data = DataSection(self._desk, self._keeper, *shown, self)
        return self._data

    @property
    def safety(self) -> "SafetySection":
        """What stands before a routine."""
        return self.asking.safety

    @property
    def reminders(self) -> "ReminderSection":
        """The section of the reminders."""
        # Loaded when somebody wants to be reminded.
        from footdesk.reminder_section import ReminderSection  # noqa: PLC0415 - see above

        if self._reminders is None:
            made = ReminderSection(self._desk, self._keeper, self._window, self._offers, self)
            made.start_wanted.connect(self._start_reminded)
            self._reminders = made
            self.outside.remind(made.desk)
        return self._reminders

    @property
    def librarian(self) -> "Librarian":
        """What is the person's own."""
        return self.own.librarian

    @property
    def routines(self) -> "RoutinesSection":
        """The section of the routines."""
        return self.own.routines

    @property
    def history(self) -> "HistorySection":
        """The section of the history."""
        # Loaded when it is first wanted.
        from footdesk.history_section import HistorySection  # noqa: PLC0415 - see above

        if self._history is None:
            self._history = HistorySection(self._desk, self._keeper, self._window, self._offers, self._today, self)
            self._history.export_wanted.connect(self.data.ask_export)
        return self._history

    @property
    def outside(self) -> "DesktopSection":
        """What the desktop sees beside the windows."""
        # Loaded with the first session, or with the reminders.
        from footdesk.desktop_section import DesktopSection  # noqa: PLC0415 - see above

        if self._outside is None:
            self._outside = DesktopSection(self._desk, self._window, self)
            self._outside.forward_wanted.connect(self.forward_wanted)
        return self._outside

    @property
    def sheet(self) -> "SheetSection":
        """What puts a routine on paper."""
        # Loaded when it is first wanted.
        from footdesk.sheet_section import SheetSection  # noqa: PLC0415 - see above

        if self._sheet is None:
            self._sheet = SheetSection(self._desk, self._front, self._today, self._folder, self)
        self._sheet.show_figures(self._figures)
        return self._sheet

    @property
    def crashes(self) -> "CrashSection":
        """What tells that something went wrong in FootDesk."""
        # Loaded when it is first wanted: most people never see it.
        from footdesk.crash_section import CrashSection  # noqa: PLC0415 - see above

        if self._crashes is None:
            self._crashes = CrashSection(self._window, self._appearance, self)
        return self._crashes

    def show_figures(self, figures: "Mapping[str, Figure]") -> None:
        """Take the figures, by the ids of their exercises."""
        self._figures = figures
        if self._settings is not None:
            self._settings.show_figures(figures)

    def find_chosen(self) -> None:
        """Know the chosen routine before the window is painted, where the history has it: it does not change then."""
        chosen = self._desk.settings.routine
        if chosen == THREE_A_DAY or self._desk.routine(chosen) is None:
            self._keeper.open()
            self.settle()

    def settle(self) -> None:
        """Let the person's own things be there to choose, once the history is open."""
        self.own.settle()
        self._hindsight.take_turns()

    @Slot(str)
    def make_page(self, section: str) -> None:
        """Put the page of a section into the window."""
        if section == SETTINGS.id:
            _ = self.settings
        if section == ROUTINES.id:
            _ = self.routines
        if section == HISTORY.id:
            _ = self.history
        if section == REMINDERS.id:
            self.reminders.make_page()

    @Slot()
    def list_keys(self) -> None:
        """List the keys."""
        self.shortcuts.open()

    @Slot()
    def save_sheet(self) -> None:
        """Put the chosen routine on paper."""
        self.sheet.ask()

    @Slot(int)
    def step_text(self, step: int) -> None:
        """Make the text larger (1), smaller (-1), or as it usually is (0)."""
        self.settings.desk.step_text(step)

    @Slot(object)
    def _go_outside(self, _snapshot: "Snapshot") -> None:
        """Be seen outside from the first moment of the first session on."""
        self._desk.session_changed.disconnect(self._go_outside)
        # Neither the first tone nor the first picture waits for it.
        QTimer.singleShot(_OUTSIDE, self, lambda: self.outside.see(self._desk.moment()))

    @Slot(str)
    def _start_reminded(self, wanted: str) -> None:
        self.forward_wanted.emit()
        self.asking.start(wanted)

    def remind(self, *, background: bool) -> None:
        """Begin to look at the clock, if anybody ever wanted to be reminded of anything.

        In the background the window goes into the tray, if there is one and something to stay for.
        """
        self._hindsight.balance()
        if (self._keeper.profile.config / "reminders.toml").exists():
            _ = self.reminders
            if background and self.outside.stays():
                self._window.window().hide()

    def close(self) -> None:
        """Keep what is to be kept."""
        if self._reminders is not None:
            self._reminders.close()
        if self._outside is not None:
            self._outside.close()
        if self._data is not None:
            self._data.desk.close()

    @Slot(object)
    def show_crash(self, crash: "Crash") -> None:
        """Say that something went wrong just now."""
        self.crashes.offer(crash, self._offers)

    def open(self, wanted: str | None, strength: "Strength | None") -> None:
        """Tell what went wrong in an earlier run, and ask what has to be asked, or start what is wanted at once."""
        # Loaded once the window is there.
        from footdesk.desktop.crash_reports import untold  # noqa: PLC0415 - see above

        if found := untold(self._folder):
            self.crashes.show(*found)
        self.asking.open(wanted, strength)
