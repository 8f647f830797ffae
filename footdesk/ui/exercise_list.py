"""The list of exercises with its head: which routine, in which order, and how far a session is."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QApplication, QBoxLayout, QFrame, QHBoxLayout, QListView, QMenu, QVBoxLayout, QWidget

from footdesk.core.plan import Plan
from footdesk.core.routine import Routine
from footdesk.core.snapshot import Snapshot
from footdesk.ui.buttons import ButtonKind, ToolButton
from footdesk.ui.exercise_delegate import ExerciseDelegate
from footdesk.ui.exercise_model import ROW_ROLE, ExerciseModel
from footdesk.ui.exercise_rows import ExerciseRow, idle_rows, session_rows
from footdesk.ui.exercise_view import BY_KEYBOARD, ExerciseView
from footdesk.ui.layout_class import LayoutClass
from footdesk.ui.menu_button import MenuButton
from footdesk.ui.order_switch import OrderSwitch
from footdesk.ui.own_wish import OwnWish
from footdesk.ui.routine_box import RoutineBox
from footdesk.ui.strength_switch import StrengthSwitch
from footdesk.ui.text_label import TextLabel
from footdesk.ui.theme import Theme
from footdesk.ui.themed import Themed
from footdesk.ui.words import counted_words

if TYPE_CHECKING:
    from footdesk.ui.search_pane import SearchPane
    from footdesk.ui.shown_library import Offered, OfferedExercise


class ExerciseList(QWidget):
    """What there is to do; choosing a row shows its details."""

    exercise_chosen = Signal(str)
    exercise_opened = Signal(str)
    routine_chosen = Signal(str)
    order_chosen = Signal(bool)
    strength_chosen = Signal(object)
    own_wished = Signal(OwnWish)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty list."""
        super().__init__(parent)
        self._plan: Plan | None = None
        self._by_position = True
        self._done_today = frozenset[str]()
        self._chosen: str | None = None
        self._under_way: str | None = None
        self._layout = LayoutClass.WIDE
        self._theme: Theme | None = None
        self.menu_button = MenuButton(self)
        self._routine = RoutineBox(self)
        self._strength = StrengthSwitch(self)
        self._order = OrderSwitch(self)
        self.search_button = ToolButton(
            "search", self.tr("Search and filter"), self, kind=ButtonKind.SECONDARY, checkable=True
        )
        self._search: SearchPane | None = None
        self._title = TextLabel(18, 600, self)
        self._counted = TextLabel(14, 400, self, token="text2")
        self._model = ExerciseModel(self)
        self._delegate = ExerciseDelegate(self)
        self.view = ExerciseView(self)
        self._set_up_view()
        self._build()
        self._show_head(session=False)
        self._routine.routine_chosen.connect(self.routine_chosen)
        self._order.order_chosen.connect(self.order_chosen)
        self._strength.value_chosen.connect(self.strength_chosen)
        self.view.keyboard_used.connect(self._show_keyboard)
        self.view.doubleClicked.connect(self._open)
        # What a screen reader does with such a button is no click.
        self.search_button.toggled.connect(self._turn_search)

    @property
    def chosen(self) -> str | None:
        """The id of the exercise that is chosen, None in an empty list."""
        return self._chosen

    @property
    def found(self) -> "OfferedExercise | None":
        """The exercise that is chosen in the search, None where nothing is searched for."""
        return self._search.exercise if self._search is not None and self.searching else None

    @property
    def searching(self) -> bool:
        """Whether the search stands in the place of the list."""
        return self.search_button.isChecked()

    def list_has_focus(self) -> bool:
        """Whether the keyboard is in the list, or in the search."""
        return QApplication.focusWidget() is self.view or (self._search is not None and self._search.has_focus)

    def search(self, offered: "Sequence[Offered]", *, afresh: bool, chosen: str | None = None) -> None:
        """Search among these; `afresh` leaves nothing out and takes the keyboard, `chosen` is an exercise to go to."""
        if self._under_way is not None:
            return
        pane = self._search or self._make_search()
        self._show_searching(searching=True)
        pane.show_offered(offered)
        if chosen is not None:
            pane.show_exercise(chosen)
        elif afresh:
            pane.begin()

    def end_search(self) -> bool:
        """Show the list again; tell whether anything was searched for."""
        was = self._search is not None and not self._search.isHidden()
        self._show_searching(searching=False)
        if was:
            self.exercise_chosen.emit(self._chosen or "")
        return was

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours and sizes of a theme."""
        self._theme = theme
        head: tuple[Themed, ...] = (self.menu_button, self._routine, self._strength, self._order)
        for part in (*head, self.search_button, self._title, self._counted, self._delegate):
            part.show_theme(theme)
        if self._search is not None:
            self._search.show_theme(theme)
        self._measure()
        # Laid out anew, the list is painted anew. Its viewport is not asked: to find out what kind of widget that is,
        # PySide would first make every kind there is, which takes as long as the rest of the page.
        self.view.scheduleDelayedItemsLayout()

    def show_layout(self, layout: LayoutClass) -> None:
        """Stand beside other panes, or fill a compact window with the menu in the head."""
        self._layout = layout
        compact = layout is LayoutClass.COMPACT
        self.menu_button.setVisible(compact)
        beside, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._choosing.setDirection(beside if compact else below)
        self._show_head(session=self._under_way is not None)
        self._measure()

    def show_menu(self, menu: QMenu) -> None:
        """Open this menu with the button in the head of a compact window."""
        self.menu_button.show_menu(menu)

    def show_routines(self, routines: tuple[Routine, ...], chosen: str, *, by_position: bool) -> None:
        """Offer these routines, and show which one and which order is chosen."""
        self._routine.show_routines(routines, chosen)
        self._by_position = by_position
        self._order.show_order(by_position=by_position)
        self._show_idle_rows()

    def show_plan(self, plan: Plan) -> None:
        """List the exercises of a plan, with their times."""
        self._plan = plan
        self._strength.show_value(plan.routine.strength)
        self._show_idle_rows()

    def show_done_today(self, done: frozenset[str]) -> None:
        """Tick the exercises with these ids."""
        self._done_today = done
        self._show_idle_rows()

    def show_idle(self) -> None:
        """Show what could be started."""
        self._under_way = None
        self._show_head(session=False)
        self._show_idle_rows()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show how far a session is; the choice follows the session to the next exercise."""
        moved = snapshot.exercise.id != self._under_way
        if self._under_way is None:
            self.end_search()
        self._under_way = snapshot.exercise.id
        self._title.say(snapshot.plan.routine.name)
        self._counted.say(counted_words(snapshot))
        self._show_head(session=True)
        self._model.show_rows(session_rows(snapshot))
        if moved or not self.view.currentIndex().isValid():
            self._choose(snapshot.exercise.id)

    def focus_list(self) -> None:
        """Take the keyboard to the list, or to what was found."""
        view = self._search.list if self._search is not None and self.searching else self.view
        view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice whether the keyboard or the mouse brought the focus to the list."""
        if event.type() is QEvent.Type.FocusIn and hasattr(event, "reason"):
            self._show_keyboard(event.reason() in BY_KEYBOARD)
        return super().eventFilter(watched, event)

    def _set_up_view(self) -> None:
        self.view.setAccessibleName(self.tr("Exercises"))
        self.view.setModel(self._model)
        self.view.setItemDelegate(self._delegate)
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setMouseTracking(True)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.view.installEventFilter(self)
        self.view.selectionModel().currentChanged.connect(self._take_choice)

    def _build(self) -> None:
        self._head = QHBoxLayout()
        self._head.addWidget(self.menu_button)
        words = QVBoxLayout()
        words.setSpacing(0)
        self._choosing = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._choosing.addWidget(self._routine, 1)
        self._choosing.addWidget(self._strength)
        # Nothing moves from one layout to another when the window grows: PySide then loses what it knows of a part.
        self._order_row = QHBoxLayout()
        self._order_row.addWidget(self._order, 1)
        self._order_row.addWidget(self.search_button)
        # With both hidden, a row without this would leave the column no width, and the title in the middle.
        self._order_row.addStretch()
        self._choosing.addLayout(self._order_row)
        words.addLayout(self._choosing)
        words.addWidget(self._title)
        words.addWidget(self._counted)
        self._head.addLayout(words, 1)
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._head)
        self._column.addWidget(self.view, 1)

    def _measure(self) -> None:
        if self._theme is None:
            return
        u, compact = self._theme.u, self._layout is LayoutClass.COMPACT
        self._column.setContentsMargins(u(10), u(10 if compact else 20), u(10 if compact else 4), 0)
        self._column.setSpacing(u(10))
        inner = (u(4), 0, u(6), 0) if compact else (u(10), 0, u(16), 0)
        self._head.setContentsMargins(*inner)
        self._head.setSpacing(u(10))
        self._choosing.setSpacing(u(10))
        self._order_row.setSpacing(u(8))

    def _show_head(self, *, session: bool) -> None:
        self._routine.setVisible(not session)
        compact = self._layout is LayoutClass.COMPACT
        self._strength.setVisible(not session and not self.searching)
        self._order.setVisible(not session and not compact)
        self.search_button.setVisible(not session)
        self.view.setVisible(not self.searching)
        if self._search is not None:
            self._search.setVisible(self.searching)
            self._search.show_foot(shown=not compact)
        self._title.setVisible(session)
        self._counted.setVisible(session)

    def _turn_search(self, wanted: bool) -> None:  # noqa: FBT001 - a slot
        self.end_search()
        if wanted:
            self.own_wished.emit(OwnWish.SEARCH)

    def _show_searching(self, *, searching: bool) -> None:
        with QSignalBlocker(self.search_button):
            self.search_button.setChecked(searching)
        self._show_head(session=self._under_way is not None)

    def _make_search(self) -> "SearchPane":
        # Loaded when somebody searches for the first time.
        from footdesk.ui.search_pane import SearchPane  # noqa: PLC0415 - see above

        self._search = pane = SearchPane(self)
        self._column.addWidget(pane, 1)
        pane.meet_after(self.search_button)
        pane.exercise_chosen.connect(lambda: self.exercise_chosen.emit(self._chosen or ""))
        pane.exercise_opened.connect(lambda: self.exercise_opened.emit(self._chosen or ""))
        pane.routine_chosen.connect(self.routine_chosen)
        pane.new_wanted.connect(lambda: self.own_wished.emit(OwnWish.NEW))
        if self._theme is not None:
            pane.show_theme(self._theme)
        return pane

    def _show_idle_rows(self) -> None:
        if self._plan is None or self._under_way is not None:
            return
        self._model.show_rows(idle_rows(self._plan, self._done_today, by_position=self._by_position))
        self._choose(self._chosen)

    def _choose(self, exercise: str | None) -> None:
        index = self._model.index_of(exercise)
        index = index if index.isValid() else self._model.first()
        self.view.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.view.scrollTo(index)

    def _take_choice(self, index: QModelIndex) -> None:
        row = index.data(ROW_ROLE)
        if isinstance(row, ExerciseRow) and row.exercise.id != self._chosen:
            self._chosen = row.exercise.id
            self.exercise_chosen.emit(row.exercise.id)

    def _open(self, index: QModelIndex) -> None:
        row = index.data(ROW_ROLE)
        if isinstance(row, ExerciseRow):
            self.exercise_opened.emit(row.exercise.id)

    def _show_keyboard(self, shown: bool) -> None:  # noqa: FBT001 - a slot takes what its signal gives
        self._delegate.show_keyboard(shown=shown)
        self.view.viewport().update()
