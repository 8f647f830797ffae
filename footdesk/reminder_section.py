"""The reminders, put together and connected once somebody wants any: a start does not wait for them."""

import os
import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QSystemTrayIcon

from footdesk.core.schedule import Reminder
from footdesk.desk import Desk
from footdesk.desktop.full_screen import another_fills_the_screen
from footdesk.desktop.login_start import login_start
from footdesk.desktop.wall import zoned_time
from footdesk.keeper import Keeper
from footdesk.offers import Offers, Refusal
from footdesk.places import resources
from footdesk.problem_words import problem_words
from footdesk.reminder_desk import ReminderDesk
from footdesk.ui.banner import BannerKind
from footdesk.ui.main_window import MainWindow
from footdesk.ui.reminder_words import heading_words, later_words, not_today_words, start_words
from footdesk.ui.sections import REMINDERS

if TYPE_CHECKING:
    from footdesk.desktop.notifications import Notifications, Reply
    from footdesk.ui.reminder_dialog import ReminderDialog
    from footdesk.ui.reminders_page import RemindersPage

FRESH = Reminder(7 * 60 + 30, "all-ten")
"""What the dialog begins with."""


class ReminderSection(QObject):
    """Owns the reminders' desk, and makes the page and the connection to the desktop when they are wanted."""

    start_wanted = Signal(str)

    def __init__(self, desk: Desk, keeper: Keeper, window: MainWindow, offers: Offers, parent: QObject) -> None:
        """Look at the clock from now on, if there is anything to be reminded of."""
        super().__init__(parent)
        self._window = window
        self._offers = offers
        self._session_loaded = desk.session_loaded
        self._notifications: Notifications | None = None
        self.page: RemindersPage | None = None
        self.dialog: ReminderDialog | None = None
        self._editing: int | None = None
        self._login = login_start(os.environ, Path.home())
        self.desk = ReminderDesk(desk, keeper.done_today, keeper.profile.config, keeper.profile.data, zoned_time, self)
        self.desk.telling.connect(self._tell_if_free)
        self.desk.tried.connect(self._tell)
        self.desk.start_wanted.connect(self._start)
        self.desk.problem_told.connect(keeper.problem_told)
        self.desk.deleted.connect(self._offer_undo)
        keeper.profile_replaced.connect(self.desk.read_again)
        for problem in self.desk.problems:
            window.show_banner(problem_words(problem), BannerKind.ERROR)

    def make_page(self) -> None:
        """Put the page into the window."""
        # Loaded when it is first wanted.
        from footdesk.ui.reminders_page import RemindersPage  # noqa: PLC0415 - see above

        if self.page is not None:
            return
        self.page = page = RemindersPage(self._window)
        page.schedule_wanted.connect(self.desk.change)
        page.add_wanted.connect(self._add)
        page.edit_wanted.connect(self._edit)
        page.delete_wanted.connect(self.desk.delete)
        page.today_wanted.connect(self.desk.resume)
        page.try_wanted.connect(self.desk.try_one)
        self.desk.shown_changed.connect(page.show_reminders)
        page.show_reminders(self.desk.shown)
        page.login_wanted.connect(self._turn_login)
        self._window.section_shown.connect(self._show_running)
        self._window.give_page(REMINDERS, page)

    def close(self) -> None:
        """Keep what is remembered, and take away what is shown."""
        self.desk.close()
        if self._notifications is not None:
            self._notifications.close()

    def _turn_login(self, on: bool) -> None:  # noqa: FBT001 - a slot
        try:
            self._login.turn(on=on)
        except OSError as error:
            text = QCoreApplication.translate("Reminders", "This could not be changed: {reason}.")
            self._window.show_banner(text.format(reason=error.strerror), BannerKind.ERROR)
        self._show_running()

    def _show_running(self) -> None:
        if self.page is not None:
            self.page.show_running(at_login=self._login.on, tray=QSystemTrayIcon.isSystemTrayAvailable())

    def _add(self) -> None:
        self._open_dialog(None, FRESH)

    def _edit(self, number: int) -> None:
        self._open_dialog(number, self.desk.schedule.reminders[number])

    def _open_dialog(self, number: int | None, reminder: Reminder) -> None:
        # Loaded when it is first wanted.
        from footdesk.ui.reminder_dialog import ReminderDialog  # noqa: PLC0415 - see above

        self._editing = number
        if self.dialog is None:
            self.dialog = ReminderDialog(self._window)
            self.dialog.save_wanted.connect(lambda changed: self.desk.put(self._editing, changed))
        self.dialog.show_theme(self._window.theme)
        self.dialog.show_reminder(reminder, self.desk.shown.routines, fresh=number is None)
        self.dialog.open()

    def _offer_undo(self, reminder: Reminder) -> None:
        text = QCoreApplication.translate("Reminders", "The reminder is deleted.")
        label = QCoreApplication.translate("Reminders", "Undo")
        self._offers.make(text, label, partial(self.desk.put, None, reminder))

    def _tell_if_free(self) -> None:
        """Tell it unless the person does not want to be disturbed; then it comes at a later look."""
        if not (self.desk.schedule.wait and another_fills_the_screen()):
            notifications = self._connected()
            if notifications is None:
                self._tell_in_window()
            else:
                notifications.ask_do_not_disturb()

    def _tell_unless(self, disturbing: bool) -> None:  # noqa: FBT001 - a slot
        if not disturbing:
            self._tell()

    def _tell(self) -> None:
        notifications = self._connected()
        if notifications is None:
            self._tell_in_window()
            return
        # Loaded with the notifications.
        from footdesk.desktop.notifications import Reply, Words  # noqa: PLC0415 - see above

        labels = {Reply.START: start_words(), Reply.LATER: later_words(), Reply.NOT_TODAY: not_today_words()}
        icon = resources() / "icons" / "footdesk-128.png"
        notifications.show(Words(heading_words(), self.desk.text, labels), icon.as_uri())

    def _tell_in_window(self) -> None:
        refusal = Refusal(later_words(), self.desk.later)
        self._offers.make(f"{heading_words()}. {self.desk.text}", start_words(), self.desk.start, refusal)
        self.desk.show_refused(True)
        self.desk.tell_done()

    def _connected(self) -> "Notifications | None":
        if not sys.platform.startswith("linux"):
            return None
        # Loaded when the first reminder is due.
        from footdesk.desktop.notifications import Notifications  # noqa: PLC0415 - see above

        if self._notifications is None:
            self._notifications = Notifications(os.environ, self)
            self._notifications.answered.connect(self._answer)
            self._notifications.shown.connect(self._note_shown)
            self._notifications.refused.connect(self._tell_in_window)
            self._notifications.disturbing_told.connect(self._tell_unless)
            self._session_loaded.connect(self._notifications.withdraw)
        return self._notifications

    def _note_shown(self) -> None:
        self.desk.show_refused(False)
        self.desk.tell_done()

    def _answer(self, reply: "Reply") -> None:
        # Loaded with the notifications.
        from footdesk.desktop.notifications import Reply  # noqa: PLC0415 - see above

        answers = {Reply.START: self.desk.start, Reply.LATER: self.desk.later, Reply.NOT_TODAY: self.desk.not_today}
        answers[reply]()

    def _start(self, routine: str) -> None:
        self._offers.withdraw(self.desk.start)
        self.start_wanted.emit(routine)
