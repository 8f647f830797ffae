"""A sheet to print: asked for, painted and written; made when the first one is wanted."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QLocale, QObject, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QImage

from footdesk.core.exercise import Exercise
from footdesk.core.figure.figure import Figure
from footdesk.desk import Desk
from footdesk.file_question import FileQuestion
from footdesk.front import Front
from footdesk.problem_words import not_written_words
from footdesk.store.errors import StoreError
from footdesk.store.pictures import Pictures
from footdesk.store.whole_file import write_whole
from footdesk.ui.banner import BannerKind
from footdesk.ui.own_picture import read_image
from footdesk.ui.paper import Paper, usual_paper
from footdesk.ui.routine_sheet import Sheet, routine_pdf

_SHARP = 1_200
"""The longer side of a picture of one's own on paper, in pixels."""


class SheetSection(QObject):
    """Asks where the chosen routine's sheet is to go and on which paper, writes it, and offers to open it."""

    def __init__(self, desk: Desk, front: Front, today: Callable[[], date], folder: Path, parent: QObject) -> None:
        """Stand before a window; `today` tells the day that stands on the sheet, `folder` is that of the data."""
        super().__init__(parent)
        self._desk = desk
        self._offers = front.offers
        self._today = today
        self._own = Pictures(folder)
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
        plan, looks = self._desk.choice.plan, self._desk.settings.looks()
        pictures = dict(self._pictures(plan.exercises))
        sheet = Sheet(plan, self._figures, looks, self._today(), QLocale(), pictures)
        try:
            write_whole(path, routine_pdf(sheet, paper))
        except StoreError as error:
            words = not_written_words(error.problem, path)
            self._offers.make(words, self.tr("Choose folder"), self.ask, kind=BannerKind.ERROR)
        else:
            text = self.tr("Your sheet was written as {file}.").format(file=path.name)
            file = QUrl.fromLocalFile(str(path))
            self._offers.make(text, self.tr("Open the sheet"), partial(QDesktopServices.openUrl, file))

    def _pictures(self, exercises: Iterable[Exercise]) -> Iterator[tuple[str, QImage]]:
        for exercise in exercises:
            content = self._own.read(exercise.image) if exercise.image else None
            picture = None if content is None else read_image(exercise.image, content)
            if picture is not None:
                yield exercise.id, _sharp(picture)

    @staticmethod
    def file_name(name: str) -> str:
        """The name of a routine without the signs that some file systems do not take."""
        plain = "".join(sign if sign.isalnum() or sign in "-_()" else " " for sign in name)
        return " ".join(plain.split()) or "FootDesk"


def _sharp(picture: QImage) -> QImage:
    """The picture no larger than paper shows of it: a photo would make a large file."""
    if max(picture.width(), picture.height()) <= _SHARP:
        return picture
    ways = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    return picture.scaled(_SHARP, _SHARP, *ways)
