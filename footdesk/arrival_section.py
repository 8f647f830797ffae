"""Opening, pasting and sharing routines: the dialogs, and who asks for them; made when it is first wanted."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Slot
from PySide6.QtWidgets import QApplication, QFileDialog

from footdesk.arrival_desk import ArrivalDesk
from footdesk.core.exercise import InvalidValueError
from footdesk.desk import Desk
from footdesk.file_question import FileQuestion
from footdesk.librarian import Librarian
from footdesk.library_desk import LibraryDesk
from footdesk.offers import Offers
from footdesk.problem_words import problem_words
from footdesk.store.errors import Problem
from footdesk.store.routine_file import ENDING
from footdesk.ui.arrival_dialog import ArrivalDialog, ShownArrival
from footdesk.ui.arrival_wish import ArrivalWish
from footdesk.ui.arrival_words import added_words, all_here_words, shared_words
from footdesk.ui.banner import BannerKind
from footdesk.ui.list_dialog import ListDialog
from footdesk.ui.main_window import MainWindow


class ArrivalSection(QObject):
    """Owns the desk and both dialogs, which stand before the window."""

    def __init__(  # noqa: PLR0913, PLR0917 - whatever it is put together from
        self, desk: Desk, librarian: Librarian, library: LibraryDesk, window: MainWindow, offers: Offers, data: Path
    ) -> None:
        """Stand before a window."""
        super().__init__(window)
        self._session_desk = desk
        self._library = library
        self._window = window
        self._offers = offers
        self.file = FileQuestion(window, self)
        self.desk = ArrivalDesk(desk, librarian, library.past, data, self)
        self.arrival = ArrivalDialog(window)
        self.list = ListDialog(window)
        self.arrival.add_wanted.connect(self.desk.accept)
        self.list.text_changed.connect(self.desk.read)
        self.list.make_wanted.connect(self.desk.make)
        self.desk.asked.connect(self._ask)
        self.desk.drafted.connect(self.list.show_draft)
        self.desk.refused.connect(self._refuse)
        self.desk.added.connect(self._tell_added)
        self.desk.all_here.connect(self._tell_here)
        self.desk.written.connect(lambda name: window.show_banner(shared_words(name)))
        self.desk.problem_told.connect(self._tell_problem)

    def ask(self, wish: ArrivalWish) -> None:
        """Ask what has to be known before a wish can be met."""
        {ArrivalWish.FILE: self.ask_file, ArrivalWish.LIST: self.ask_list, ArrivalWish.SHARE: self.ask_share}[wish]()

    @Slot()
    def ask_file(self) -> None:
        """Ask which routine file to open."""
        dialog = self.file.existing(self.tr("Open a routine file"), self._kind())
        self.file.ask(dialog, self.desk.open)

    @Slot()
    def ask_list(self) -> None:
        """Ask for a list; what is on the clipboard stands there, to be looked at and changed."""
        self.list.show_theme(self._window.theme)
        self.list.begin(QApplication.clipboard().text())
        self.list.open()

    @Slot()
    def ask_share(self) -> None:
        """Ask where to write the routine that would be started."""
        routine = self._session_desk.choice.plan.routine
        dialog = self.file.existing(self.tr("Share “{name}”").format(name=routine.name), self._kind())
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(ENDING.removeprefix("."))
        dialog.selectFile(f"{_file_name(routine.name)}{ENDING}")
        self.file.ask(dialog, partial(self.desk.share, routine.id))

    @Slot(str)
    def open(self, path: str) -> None:
        """Open the routine file of a path."""
        self.desk.open(Path(path))

    def _ask(self, shown: ShownArrival) -> None:
        self.arrival.show_theme(self._window.theme)
        self.arrival.show_arrival(shown)
        self.arrival.open()

    def _refuse(self, error: InvalidValueError) -> None:
        named = error.field == "name"
        words = self.tr("Give the routine a name.") if named else self.tr("This is too much for one routine.")
        self.list.show_problem(words)

    def _tell_here(self, name: str) -> None:
        self.list.accept()
        self._window.show_banner(all_here_words(name))

    def _tell_added(self, name: str) -> None:
        self.list.accept()
        self._offers.make(added_words(name), self.tr("Undo"), self._library.undo)

    @Slot(Problem)
    def _tell_problem(self, problem: Problem) -> None:
        # Whoever opened it knows where it is.
        named = {**problem.values, "file": Path(problem.values["file"]).name}
        self._window.show_banner(problem_words(Problem(problem.cause, named)), BannerKind.ERROR)

    def _kind(self) -> str:
        return QCoreApplication.translate("ArrivalSection", "FootDesk routine (*{ending})").format(ending=ENDING)


def _file_name(name: str) -> str:
    """A routine's name as a file can be called."""
    return "".join(" " if letter in '/\\:*?"<>|' else letter for letter in name).strip(" .") or "FootDesk"
