"""The search among all exercises, and the form of those of one's own, put together when they are first wanted."""

from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QObject, Signal

from footdesk.core.exercise import Exercise
from footdesk.file_question import FileQuestion
from footdesk.keeper import Keeper
from footdesk.librarian import Librarian
from footdesk.library_desk import LibraryDesk
from footdesk.offers import Offers
from footdesk.own_exercises import OwnExercises
from footdesk.problem_words import problem_words
from footdesk.store.errors import StoreError
from footdesk.store.pictures import Pictures, picture_name, read_picture
from footdesk.ui.exercise_form import ExerciseForm
from footdesk.ui.main_window import MainWindow
from footdesk.ui.own_wish import OwnWish
from footdesk.ui.sections import EXERCISES
from footdesk.ui.words_library import deleted_words


class ExerciseSection(QObject):
    """Answers what is wished about exercises of one's own; `start_wanted` asks for a session of one, by its id."""

    start_wanted = Signal(str)

    def __init__(  # noqa: PLR0913, PLR0917 - whatever it is put together from
        self,
        library: LibraryDesk,
        librarian: Librarian,
        keeper: Keeper,
        window: MainWindow,
        offers: Offers,
        parent: QObject,
    ) -> None:
        """Stand before a window."""
        super().__init__(parent)
        self._library = library
        self._librarian = librarian
        self._window = window
        self._offers = offers
        self._pictures = Pictures(keeper.profile.data)
        self._question = FileQuestion(window, self)
        self._routine = False
        self.form: ExerciseForm | None = None
        self.desk = OwnExercises(library, librarian, self)
        self.desk.deleted.connect(self._offer_undo)
        library.past.changed.connect(self._search_again)
        librarian.changed.connect(self._search_again)

    def answer(self, wish: OwnWish) -> None:
        """Do what is wished; what is about an exercise is about the one that is chosen in the window."""
        chosen = self._window.page.exercise
        translate = QCoreApplication.translate
        if wish is OwnWish.SEARCH:
            self._window.show_section(EXERCISES.id)
            self._window.page.list.search(self._library.findable, afresh=True)
        elif wish is OwnWish.NEW:
            self.open(self.desk.blank(), translate("Own", "New exercise"))
        elif chosen is not None and wish is OwnWish.COPY:
            self.open(self.desk.copied(chosen), translate("Own", "Copy as one of your own"))
        elif chosen is not None and wish is OwnWish.EDIT:
            self.open(self.desk.usual(chosen), translate("Own", "Edit this exercise"))
        elif chosen is not None:
            self.desk.delete(chosen)

    def make_for_routine(self) -> None:
        """Make a new exercise, and add it to the routine that is looked at."""
        self.answer(OwnWish.NEW)
        self._routine = True

    def open(self, exercise: Exercise, title: str) -> None:
        """Show an exercise in the form."""
        form = self.form or self._make_form()
        self._routine = False
        form.show_theme(self._window.theme)
        # Each shipped exercise has the figure of its id; a file of a later FootDesk may name one that is not here.
        if exercise.figure not in {each.id for each in self._librarian.shipped.exercises}:
            exercise = replace(exercise, figure="")
        form.show_exercise(exercise, title)
        form.open()

    def take_picture(self, path: Path) -> None:
        """Keep a copy of a picture for the exercise in the form; what cannot be kept is told there."""
        if self.form is None:
            return
        try:
            content = read_picture(path)
            name = picture_name(content)
            self._pictures.keep({name: content})
        except StoreError as error:
            self.form.picture.say_problem(problem_words(error.problem))
        else:
            self.form.picture.take(name)

    def _make_form(self) -> ExerciseForm:
        self.form = form = ExerciseForm(self._window)
        form.save_wanted.connect(self._save)
        form.picture_wanted.connect(self._ask_picture)
        self.desk.name_refused.connect(form.show_name_problem)
        return form

    def _save(self, exercise: Exercise, tried: bool) -> None:  # noqa: FBT001 - a slot
        kept = self.desk.save(exercise)
        if kept is None or self.form is None:
            return
        self.form.accept()
        if self._routine:
            self._library.add(kept)
        else:
            self._window.show_section(EXERCISES.id)
            self._window.page.list.search(self._library.findable, afresh=True, chosen=kept)
        if tried:
            self.start_wanted.emit(kept)

    def _ask_picture(self) -> None:
        title = QCoreApplication.translate("Own", "Choose a picture")
        kinds = QCoreApplication.translate("Own", "Pictures (*.png *.jpg *.jpeg *.svg)")
        self._question.ask(self._question.existing(title, kinds), self.take_picture)

    def _search_again(self) -> None:
        if self._window.page.list.searching:
            self._window.page.list.search(self._library.findable, afresh=False)

    def _offer_undo(self, name: str) -> None:
        undo = QCoreApplication.translate("Library", "Undo")
        self._offers.make(deleted_words(name), undo, self._library.undo)
