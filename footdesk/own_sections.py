"""What is the person's own, put together when it is first wanted: the library, its pages, and what comes from files."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from footdesk.desk import Desk
from footdesk.keeper import Keeper
from footdesk.offers import Offers
from footdesk.ui.arrival_wish import ArrivalWish
from footdesk.ui.main_window import MainWindow
from footdesk.ui.own_wish import OwnWish

if TYPE_CHECKING:
    from footdesk.arrival_section import ArrivalSection
    from footdesk.exercise_section import ExerciseSection
    from footdesk.librarian import Librarian
    from footdesk.library_desk import LibraryDesk
    from footdesk.routines_section import RoutinesSection
    from footdesk.ui.file_drop import FileDrop


class OwnSections(QObject):
    """Makes each once; the library is read with the history, once the window is there.

    `start_wanted` asks for a session of an exercise, by its id.
    """

    start_wanted = Signal(str)

    def __init__(self, desk: Desk, keeper: Keeper, window: MainWindow, offers: Offers, parent: QObject) -> None:
        """Keep what they will need."""
        super().__init__(parent)
        self._desk = desk
        self._keeper = keeper
        self._window = window
        self._offers = offers
        self._librarian: Librarian | None = None
        self._library: LibraryDesk | None = None
        self._routines: RoutinesSection | None = None
        self._exercises: ExerciseSection | None = None
        self._arrivals: ArrivalSection | None = None
        self._drop: FileDrop | None = None
        window.menu.arrival_wanted.connect(self.arrive)
        window.own_wished.connect(self.answer)

    @property
    def librarian(self) -> "Librarian":
        """What is the person's own, read from the history, which is open by then."""
        # Loaded with the history, once the window is there.
        from footdesk.librarian import Librarian  # noqa: PLC0415 - see above

        if self._librarian is None:
            self._librarian = Librarian(self._desk, self._keeper, self)
            self._keeper.history_opened.connect(self._librarian.read)
        return self._librarian

    @property
    def library(self) -> "LibraryDesk":
        """What is looked at of the person's own, and what was done with it."""
        # Loaded when it is first wanted.
        from footdesk.library_desk import LibraryDesk  # noqa: PLC0415 - see above

        if self._library is None:
            self._library = LibraryDesk(self._desk, self.librarian, self)
            self._keeper.profile_replaced.connect(self._library.forget)
        return self._library

    @property
    def routines(self) -> "RoutinesSection":
        """The section of the routines."""
        # Loaded when it is first wanted.
        from footdesk.routines_section import RoutinesSection  # noqa: PLC0415 - see above

        if self._routines is None:
            self._routines = RoutinesSection(self._desk, self.library, self._window, self._offers, self)
            self._routines.new_wanted.connect(self.make_for_routine)
        return self._routines

    @property
    def exercises(self) -> "ExerciseSection":
        """The search, and the form of exercises."""
        # Loaded when it is first wanted.
        from footdesk.exercise_section import ExerciseSection  # noqa: PLC0415 - see above

        if self._exercises is None:
            shown = (self._window, self._offers)
            self._exercises = ExerciseSection(self.library, self.librarian, self._keeper, *shown, self)
            self._exercises.start_wanted.connect(self.start_wanted)
        return self._exercises

    @property
    def arrivals(self) -> "ArrivalSection":
        """What comes in from files and lists, and goes out as a file."""
        # Loaded when it is first wanted.
        from footdesk.arrival_section import ArrivalSection  # noqa: PLC0415 - see above

        if self._arrivals is None:
            library, data = self.library, self._keeper.profile.data
            self._arrivals = ArrivalSection(self._desk, self.librarian, library, self._window, self._offers, data)
        return self._arrivals

    def settle(self) -> None:
        """Let the person's own things be there to choose, once the history is open, and files be dragged here."""
        # Loaded once the window is there.
        from footdesk.ui.file_drop import FileDrop  # noqa: PLC0415 - see above

        _ = self.librarian
        if self._drop is None:
            self._drop = FileDrop(self._window, ".footdesk")
            self._drop.file_dropped.connect(self.open_file)

    @Slot(OwnWish)
    def answer(self, wish: OwnWish) -> None:
        """Do what is wished about an exercise."""
        self.exercises.answer(wish)

    @Slot()
    def make_for_routine(self) -> None:
        """Make a new exercise for the routine that is looked at."""
        self.exercises.make_for_routine()

    @Slot(ArrivalWish)
    def arrive(self, wish: ArrivalWish) -> None:
        """Ask what has to be known before something comes in or goes out."""
        self.arrivals.ask(wish)

    @Slot(str)
    def open_file(self, path: str) -> None:
        """Open a routine file that was given, dragged here or double-clicked; no path opens none."""
        if path:
            self.arrivals.open(path)
