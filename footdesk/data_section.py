"""Your data: the wishes of its card, the files they are about, and what was done in words; made with the settings."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from footdesk.appearance import Appearance
from footdesk.data_desk import DataDesk, Deed, Done
from footdesk.desk import Desk
from footdesk.desktop.wall import wall_time
from footdesk.file_question import FileQuestion
from footdesk.keeper import Keeper
from footdesk.offers import Offers
from footdesk.places import resources
from footdesk.problem_words import not_written_words, problem_words
from footdesk.store.errors import Problem
from footdesk.store.history_files import Format
from footdesk.ui.banner import BannerKind
from footdesk.ui.data_card import DataCard
from footdesk.ui.main_window import MainWindow
from footdesk.ui.question_dialog import QuestionDialog


class DataSection(QObject):
    """Asks for a file, lets the desk do it, and says what was done."""

    def __init__(  # noqa: PLR0913, PLR0917 - whatever it is put together from
        self, desk: Desk, keeper: Keeper, window: MainWindow, offers: Offers, appearance: Appearance, parent: QObject
    ) -> None:
        """Stand before a window."""
        super().__init__(parent)
        self._window = window
        self._offers = offers
        self._appearance = appearance
        self.desk = DataDesk(desk, keeper, resources() / "schema", self)
        self.desk.done.connect(self._tell)
        self.desk.problem_told.connect(self._tell_problem)
        self.file = FileQuestion(window, self)
        self._asked: tuple[Path, Callable[[], None]] | None = None
        self.question: QuestionDialog | None = None

    def connect_card(self, card: DataCard) -> None:
        """Hear the wishes of a card."""
        card.export_wanted.connect(self.ask_export)
        card.bring_in_wanted.connect(self.ask_bring_in)
        card.back_up_wanted.connect(self.ask_back_up)
        card.restore_wanted.connect(self.ask_restore)
        card.delete_wanted.connect(self.ask_delete)

    @Slot()
    def ask_export(self) -> None:
        """Ask where to write the history, and as what."""
        formats = {
            self.tr("JSON, all of it (*.json)"): Format.JSON,
            self.tr("Table of the sessions (*.csv)"): Format.SESSIONS_CSV,
            self.tr("Table of the steps (*.csv)"): Format.STEPS_CSV,
        }
        dialog = self.file.new(self.tr("Export your history"), "FootDesk", wall_time().day, tuple(formats), "json")

        def choose_ending(shown: str) -> None:
            dialog.setDefaultSuffix("json" if formats[shown] is Format.JSON else "csv")

        dialog.filterSelected.connect(choose_ending)
        self._ask_where(
            dialog, lambda path: self.desk.export(path, formats[dialog.selectedNameFilter()]), self.ask_export
        )

    @Slot()
    def ask_bring_in(self) -> None:
        """Ask which exported history to add."""
        dialog = self.file.existing(self.tr("Bring in an exported history"), self.tr("JSON (*.json)"))
        self.file.ask(dialog, self.desk.bring_in)

    @Slot()
    def ask_back_up(self) -> None:
        """Ask where to write the backup."""
        kinds = (self.tr("Backup (*.zip)"),)
        dialog = self.file.new(self.tr("Back up"), "FootDesk backup", wall_time().day, kinds, "zip")
        self._ask_where(dialog, self.desk.back_up, self.ask_back_up)

    @Slot()
    def ask_restore(self) -> None:
        """Ask which backup to go back to, and whether that is meant."""
        dialog = self.file.existing(self.tr("Restore a backup"), self.tr("Backup (*.zip)"))
        self.file.ask(dialog, self.confirm_restore)

    def confirm_restore(self, path: Path) -> None:
        """Ask whether a backup is to take the place of what is here."""
        sentence = self.tr(
            "{file} takes the place of your history, settings, reminders and routines. "
            "Today's history is kept beside it under another name."
        )
        self._ask(
            self.tr("Restore this backup?"),
            sentence.format(file=path.name),
            self.tr("Restore"),
            partial(self.desk.restore, path),
        )

    @Slot()
    def ask_delete(self) -> None:
        """Ask whether everything is to be deleted."""
        self._ask(
            self.tr("Delete everything?"),
            self.tr(
                "Your history, scores, notes, settings, reminders and routines are deleted from this computer, and so "
                "are their copies. This cannot be undone. A backup that you saved elsewhere stays."
            ),
            self.tr("Delete everything"),
            self.desk.delete_everything,
        )

    def _ask(self, title: str, sentence: str, yes: str, do: Callable[[], None]) -> None:
        self.question = question = QuestionDialog(title, sentence, yes, self.tr("Keep everything"), self._window)
        question.confirmed.connect(do)
        question.finished.connect(question.deleteLater)
        question.show_theme(self._appearance.theme)
        question.open()

    def _ask_where(self, dialog: QFileDialog, do: Callable[[Path], None], again: Callable[[], None]) -> None:
        """Ask for a file to write; where that cannot be done, it is asked again."""

        def write(path: Path) -> None:
            self._asked = path, again
            do(path)

        self.file.ask(dialog, write)

    @Slot(Done)
    def _tell(self, done: Done) -> None:
        text = _done_words(done)
        if done.path is None or done.deed in {Deed.BROUGHT_IN, Deed.RESTORED}:
            self._window.show_banner(text, BannerKind.INFORMATION)
        else:
            self._offers.make(text, self.tr("Open folder"), partial(_open_folder, done.path.parent))

    @Slot(Problem)
    def _tell_problem(self, problem: Problem) -> None:
        path, again = self._asked or (None, None)
        if path is None or again is None or problem.values.get("file") != str(path):
            self._window.show_banner(problem_words(problem), BannerKind.ERROR)
        else:
            words = not_written_words(problem, path)
            self._offers.make(words, self.tr("Choose folder"), again, kind=BannerKind.ERROR)


def _open_folder(folder: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


def _done_words(done: Done) -> str:
    translate = QCoreApplication.translate
    file = "" if done.path is None else done.path.name
    match done.deed:
        case Deed.EXPORTED:
            return translate("DataSection", "Your history was written as {file}.").format(file=file)
        case Deed.BROUGHT_IN if done.sessions == 0:
            nothing = translate("DataSection", "Nothing new was found in {file}: its sessions are all here already.")
            return nothing.format(file=file)
        case Deed.BROUGHT_IN:
            return translate("DataSection", "Sessions added to your history: {count}.").format(count=done.sessions)
        case Deed.BACKED_UP:
            return translate("DataSection", "Your backup was written as {file}.").format(file=file)
        case Deed.RESTORED:
            return translate("DataSection", "{file} was restored.").format(file=file)
        case Deed.DELETED:
            return translate("DataSection", "Everything was deleted. FootDesk begins as it did the first time.")
