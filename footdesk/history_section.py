"""The history, put together and connected once somebody wants to see it: a start does not wait for it."""

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication

from footdesk.core.history import Felt, WholeSession
from footdesk.desk import Desk
from footdesk.history_desk import HistoryDesk
from footdesk.keeper import Keeper
from footdesk.offers import Offers
from footdesk.ui.history_page import HistoryPage
from footdesk.ui.main_window import MainWindow
from footdesk.ui.sections import EXERCISES, HISTORY
from footdesk.ui.session_dialog import SessionDialog

if TYPE_CHECKING:
    from footdesk.summary_section import SummarySection


class HistorySection(QObject):
    """Owns the desk and the page of the history.

    `export_wanted` passes on that somebody wants a file of it.
    """

    export_wanted = Signal()

    def __init__(  # noqa: PLR0913, PLR0917 - whatever it is put together from
        self,
        desk: Desk,
        keeper: Keeper,
        window: MainWindow,
        offers: Offers,
        today: Callable[[], date],
        parent: QObject,
    ) -> None:
        """Put the page into the window."""
        super().__init__(parent)
        self._window = window
        self._offers = offers
        self._parts = (desk, keeper, window, offers, today)
        self._summary: SummarySection | None = None
        self._undoes: list[Callable[[], object]] = []
        self.dialog: SessionDialog | None = None
        self.desk = HistoryDesk(desk, keeper, today, QLocale().firstDayOfWeek().value - 1, self)
        self.page = page = HistoryPage(window)
        self.desk.view_changed.connect(page.show_history)
        self.desk.deleted.connect(self._offer_back)
        self.desk.edited.connect(self._offer_edit_back)
        page.day_wanted.connect(self.desk.choose_day)
        page.back_wanted.connect(self.desk.scroll)
        page.edit_wanted.connect(self._edit)
        page.delete_wanted.connect(self.desk.delete)
        page.undo_wanted.connect(self._undo_by_key)
        page.export_wanted.connect(self.export_wanted)
        page.summary_wanted.connect(self._ask_summary)
        page.exercises_wanted.connect(partial(window.show_section, EXERCISES.id))
        keeper.history_changed.connect(self._look_if_seen)
        keeper.profile_replaced.connect(self._forget)
        desk.settings_changed.connect(self._look_if_seen)
        window.section_shown.connect(self._look_when_shown)
        window.give_page(HISTORY, page)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.applicationStateChanged.connect(self._look_on_another_day)

    @property
    def summary(self) -> "SummarySection":
        """What puts a summary on a page."""
        # Loaded when it is first wanted: most people only look.
        from footdesk.summary_section import SummarySection  # noqa: PLC0415 - see above

        if self._summary is None:
            self._summary = SummarySection(*self._parts, self)
        return self._summary

    @Slot()
    def _ask_summary(self) -> None:
        self.summary.ask()

    @Slot()
    def _look_if_seen(self) -> None:
        """Show what changed, if it is looked at; else it is read when it is."""
        if self._window.shows(HISTORY):
            self.desk.look()

    @Slot(Qt.ApplicationState)
    def _look_on_another_day(self, _state: Qt.ApplicationState) -> None:
        """Whoever comes back to a window that stood there overnight sees the new day."""
        if self.desk.outdated:
            self._look_if_seen()

    @Slot(str)
    def _look_when_shown(self, section: str) -> None:
        if section == HISTORY.id:
            self.desk.look()

    @Slot(str)
    def _edit(self, session: str) -> None:
        found = self.desk.session(session)
        if found is None:
            return
        if self.dialog is None:
            self.dialog = SessionDialog(self._window)
            self.dialog.save_wanted.connect(self.desk.edit)
        self.dialog.show_theme(self._window.theme)
        self.dialog.show_session(found)
        self.dialog.open()

    @Slot(WholeSession)
    def _offer_back(self, gone: WholeSession) -> None:
        self._offer_undo(self.tr("The session is deleted."), partial(self.desk.put_back, gone))

    @Slot(str, Felt)
    def _offer_edit_back(self, session: str, before: Felt) -> None:
        self._offer_undo(self.tr("The session is changed."), partial(self.desk.describe, session, before))

    def _offer_undo(self, text: str, undo: Callable[[], object]) -> None:
        self._undoes.append(undo)
        self._offers.make(text, self.tr("Undo"), self._undo)

    @Slot()
    def _undo(self) -> None:
        """Take the last change back, then the one before it."""
        if self._undoes:
            self._undoes.pop()()

    @Slot()
    def _forget(self) -> None:
        """Take nothing back into a history that is another one."""
        self._undoes.clear()

    @Slot()
    def _undo_by_key(self) -> None:
        if self._undoes:
            self._offers.withdraw(self._undo)
            self._undo()
