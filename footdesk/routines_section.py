"""The section of the routines, put together when it is first wanted: a start does not wait for it."""

from PySide6.QtCore import QCoreApplication, QObject, Signal

from footdesk.desk import Desk
from footdesk.library_desk import LibraryDesk
from footdesk.offers import Offers
from footdesk.ui.exercise_picker import ExercisePicker
from footdesk.ui.main_window import MainWindow
from footdesk.ui.routines_page import RoutinesPage
from footdesk.ui.sections import ROUTINES
from footdesk.ui.shown_library import ShownLibrary
from footdesk.ui.words_library import deleted_words, too_long_words


class RoutinesSection(QObject):
    """Owns the page, and asks which exercise is to be added; `new_wanted` tells that there is none yet."""

    new_wanted = Signal()

    def __init__(self, desk: Desk, library: LibraryDesk, window: MainWindow, offers: Offers, parent: QObject) -> None:
        """Put the page into the window."""
        super().__init__(parent)
        self._session_desk = desk
        self._window = window
        self._offers = offers
        self._empty = False
        self.desk = library
        self._line = self.desk.shown.routine.line
        self.page = RoutinesPage(window)
        self.picker: ExercisePicker | None = None
        self._connect_page(self.page)
        self.desk.deleted.connect(self._offer_undo)
        self.desk.refused.connect(lambda: window.show_banner(too_long_words()))
        window.section_shown.connect(self._show_bar)
        desk.choice_changed.connect(self._show_bar)
        self._show(self.desk.shown)
        window.give_page(ROUTINES, self.page)

    def _connect_page(self, page: RoutinesPage) -> None:
        desk = self.desk
        page.routine_chosen.connect(desk.choose)
        page.new_wanted.connect(desk.make)
        page.copy_wanted.connect(desk.copy)
        page.delete_wanted.connect(desk.delete)
        page.name_wanted.connect(desk.rename)
        page.place_chosen.connect(desk.choose_place)
        page.move_wanted.connect(desk.move)
        page.remove_wanted.connect(desk.remove)
        page.add_wanted.connect(self._pick)
        page.dose_wanted.connect(desk.change_dose)
        page.usual_wanted.connect(desk.use_usual)
        page.limit_told.connect(self._tell_limit)
        page.undo_wanted.connect(desk.undo)
        page.redo_wanted.connect(desk.redo)
        desk.shown_changed.connect(self._show)
        desk.name_refused.connect(page.show_name_problem)
        desk.made.connect(page.begin_name)
        desk.added.connect(page.focus_exercises)
        desk.moved.connect(page.say_moved)

    def _show(self, shown: ShownLibrary) -> None:
        self.page.show_library(shown)
        self._line = shown.routine.line
        self._show_bar()

    def _show_bar(self) -> None:
        """Under the routines, the bar speaks of the one that is looked at, even if there is nothing in it."""
        line, here = self._line, self._window.late_page is self.page
        saved = QCoreApplication.translate("Library", "Changes are saved as you make them.")
        self._window.bar.show_note(saved if here and line.own else "")
        before, self._empty = self._empty, here and not line.count
        if self._empty:
            self._window.show_nothing(line.name)
        elif before:
            self._session_desk.show()

    def _pick(self) -> None:
        if self.picker is None:
            self.picker = ExercisePicker(self._window)
            self.picker.exercise_chosen.connect(self.desk.add)
            self.picker.new_wanted.connect(self.new_wanted)
        self.picker.show_theme(self._window.theme)
        self.picker.show_exercises(self.desk.offered)
        self.picker.open()

    def _tell_limit(self, words: str) -> None:
        undo = QCoreApplication.translate("Library", "Undo")
        self._offers.make(words, undo, self.desk.undo)

    def _offer_undo(self, name: str) -> None:
        undo = QCoreApplication.translate("Library", "Undo")
        self._offers.make(deleted_words(name), undo, self.desk.undo)
