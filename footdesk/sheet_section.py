"""A sheet to print: asked for, painted and written; made when the first one is wanted."""

from collections.abc import Callable, Mapping
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QLocale, QObject, QUrl
from PySide6.QtGui import QDesktopServices

from footdesk.core.figure.figure import Figure
from footdesk.desk import Desk
from footdesk.file_question import FileQuestion
from footdesk.front import Front
from footdesk.problem_words import not_written_words
from footdesk.store.errors import StoreError
from footdesk.store.whole_file import write_whole
from footdesk.ui.banner import BannerKind
from footdesk.ui.paper import Paper, usual_paper
from footdesk.ui.routine_sheet import Sheet, routine_pdf


class SheetSection(QObject):
    """Asks where the chosen routine's sheet is to go and on which paper, writes it, and offers to open it."""

    def __init__(self, desk: Desk, front: Front, today: Callable[[], date], parent: QObject) -> None:
        """Stand before a window; `today` tells the day that stands on the sheet."""
        super().__init__(parent)
        self._desk = desk
        self._offers = front.offers
        self._today = today
        self._figures: Mapping[str, Figure] = {}
        self.file = FileQuestion(front.window, self)

    def show_figures(self, figures: Mapping[str, Figure]) -> None:
        """Put these figures on the sheets, by the ids of their exercises."""
        self._figures = figures

    def ask(self) -> None:
        """Ask for the file and the paper."""
        papers = {self.tr("PDF, A4 (*.pdf)"): Paper.A4, self.tr("PDF, Letter (*.pdf)"): Paper.LETTER}
        usual = usual_paper(QLocale())
        title = self.tr("Save a sheet to print")
        dialog = self.file.new(
            title, self.file_name(self._desk.choice.plan.routine.name), self._today(), tuple(papers), "pdf"
        )
        dialog.selectNameFilter(next(name for name, paper in papers.items() if paper is usual))
        self.file.ask(dialog, lambda path: self.write(path, papers[dialog.selectedNameFilter()]))

    def write(self, path: Path, paper: Paper) -> None:
        """Write the sheet of the chosen routine, and say where it is, or that another folder is needed."""
        settings = self._desk.settings
        sheet = Sheet(self._desk.choice.plan, self._figures, settings.looks(), self._today(), QLocale())
        try:
            write_whole(path, routine_pdf(sheet, paper))
        except StoreError as error:
            words = not_written_words(error.problem, path)
            self._offers.make(words, self.tr("Choose folder"), self.ask, kind=BannerKind.ERROR)
        else:
            text = self.tr("Your sheet was written as {file}.").format(file=path.name)
            file = QUrl.fromLocalFile(str(path))
            self._offers.make(text, self.tr("Open the sheet"), partial(QDesktopServices.openUrl, file))

    @staticmethod
    def file_name(name: str) -> str:
        """The name of a routine without the signs that some file systems do not take."""
        plain = "".join(sign if sign.isalnum() or sign in "-_()" else " " for sign in name)
        return " ".join(plain.split()) or "FootDesk"
