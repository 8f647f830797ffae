"""A summary to show to somebody: asked for, painted and written; made when the first one is wanted."""

from collections.abc import Callable, Mapping
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QLocale, QObject, QUrl
from PySide6.QtGui import QDesktopServices

from footdesk.core.summary import Period, Summary, summary
from footdesk.desk import Desk
from footdesk.file_question import FileQuestion
from footdesk.keeper import Keeper
from footdesk.offers import Offers
from footdesk.problem_words import not_written_words
from footdesk.store.errors import StoreError
from footdesk.store.history import History
from footdesk.store.whole_file import write_whole
from footdesk.ui.banner import BannerKind
from footdesk.ui.main_window import MainWindow
from footdesk.ui.summary_dialog import SummaryDialog
from footdesk.ui.summary_sheet import summary_pdf


class SummarySection(QObject):
    """Asks what it is to have and where it is to go, writes it, and says so."""

    def __init__(  # noqa: PLR0913, PLR0917 - whatever it is put together from
        self,
        desk: Desk,
        keeper: Keeper,
        window: MainWindow,
        offers: Offers,
        today: Callable[[], date],
        parent: QObject,
    ) -> None:
        """Stand before a window; `today` tells the day on which a summary ends."""
        super().__init__(parent)
        self._desk = desk
        self._keeper = keeper
        self._window = window
        self._offers = offers
        self._today = today
        self.file = FileQuestion(window, self)
        self.dialog = SummaryDialog(window)
        self.dialog.save_wanted.connect(self._ask_where)

    def ask(self) -> None:
        """Ask what the summary is to have."""
        self.dialog.show_theme(self._window.theme)
        self.dialog.open()

    def _ask_where(self, period: Period, notes: bool) -> None:  # noqa: FBT001 - a slot
        title, kind = self.tr("Save a summary"), self.tr("PDF (*.pdf)")
        dialog = self.file.new(title, self.tr("FootDesk summary"), self._today(), (kind,), "pdf")
        self.file.ask(dialog, partial(self.write, period=period, notes=notes))

    def write(self, path: Path, *, period: Period, notes: bool) -> None:
        """Write a summary of a period into a file, and say where it is, or that another folder is needed."""
        found = self._keeper.ask(partial(self._read, period=period, notes=notes), None)
        if found is None:
            # Why the history cannot be read was told.
            return
        try:
            write_whole(path, summary_pdf(found, self.names(), QLocale()))
        except StoreError as error:
            again = partial(self._ask_where, period, notes)
            words = not_written_words(error.problem, path)
            self._offers.make(words, self.tr("Choose folder"), again, kind=BannerKind.ERROR)
        else:
            text = self.tr("Your summary was written as {file}.").format(file=path.name)
            folder = QUrl.fromLocalFile(str(path.parent))
            self._offers.make(text, self.tr("Open folder"), partial(QDesktopServices.openUrl, folder))

    def names(self) -> Mapping[str, str]:
        """What the exercises are called, by their ids; those that were deleted have a name only in the history."""
        kept = self._keeper.ask(lambda history: history.library.names(), {})
        return {**kept, **{each.id: each.name for each in self._desk.catalog.exercises}}

    def _read(self, history: History, *, period: Period, notes: bool) -> Summary:
        today = self._today()
        first = period.first(today)
        sums = history.sums(first, today)
        return summary(sums, history.exercise_sums(first, today), first, today, notes=notes)
