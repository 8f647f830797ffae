"""The list of exercises with its head: which routine, in which order, and how far a session is."""

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QListView, QMenu, QVBoxLayout, QWidget

from footdesk.core.plan import Plan
from footdesk.core.routine import Routine
from footdesk.core.snapshot import Snapshot
from footdesk.ui.exercise_delegate import ExerciseDelegate
from footdesk.ui.exercise_model import ROW_ROLE, ExerciseModel
from footdesk.ui.exercise_rows import ExerciseRow, idle_rows, session_rows
from footdesk.ui.layout_class import LayoutClass
from footdesk.ui.menu_button import MenuButton
from footdesk.ui.order_switch import OrderSwitch
from footdesk.ui.routine_box import RoutineBox
from footdesk.ui.strength_switch import StrengthSwitch
from footdesk.ui.text_label import TextLabel
from footdesk.ui.theme import Theme
from footdesk.ui.themed import Themed
from footdesk.ui.words import counted_words


class _View(QListView):
    """The native list: it leaves Space, Enter and Escape to the window, and says how the focus came."""

    keyboard_used = Signal(bool)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.keyboard_used.emit(True)
        if event.key() in _LEFT_TO_THE_WINDOW:
            event.ignore()
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.keyboard_used.emit(False)
        super().mousePressEvent(event)


_LEFT_TO_THE_WINDOW = frozenset({Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape})
_BY_KEYBOARD = frozenset(
    {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason}
)


class ExerciseList(QWidget):
    """What there is to do; choosing a row shows its details."""

    exercise_chosen = Signal(str)
    exercise_opened = Signal(str)
    routine_chosen = Signal(str)
    order_chosen = Signal(bool)
    strength_chosen = Signal(object)

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
        self._title = TextLabel(18, 600, self)
        self._counted = TextLabel(14, 400, self, token="text2")
        self._model = ExerciseModel(self)
        self._delegate = ExerciseDelegate(self)
        self.view = _View(self)
        self._set_up_view()
        self._build()
        self._show_head(session=False)
        self._routine.routine_chosen.connect(self.routine_chosen)
        self._order.order_chosen.connect(self.order_chosen)
        self._strength.value_chosen.connect(self.strength_chosen)
        self.view.keyboard_used.connect(self._show_keyboard)
        self.view.doubleClicked.connect(self._open)

    @property
    def chosen(self) -> str | None:
        """The id of the exercise that is chosen, None in an empty list."""
        return self._chosen

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours and sizes of a theme."""
        self._theme = theme
        head: tuple[Themed, ...] = (self.menu_button, self._routine, self._strength, self._order)
        for part in (*head, self._title, self._counted, self._delegate):
            part.show_theme(theme)
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
        self._under_way = snapshot.exercise.id
        self._title.say(snapshot.plan.routine.name)
        self._counted.say(counted_words(snapshot))
        self._show_head(session=True)
        self._model.show_rows(session_rows(snapshot))
        if moved or not self.view.currentIndex().isValid():
            self._choose(snapshot.exercise.id)

    def focus_list(self) -> None:
        """Take the keyboard to the list."""
        self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice whether the keyboard or the mouse brought the focus to the list."""
        if event.type() is QEvent.Type.FocusIn and hasattr(event, "reason"):
            self._show_keyboard(event.reason() in _BY_KEYBOARD)
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
        words.addLayout(self._choosing)
        words.addWidget(self._title)
        words.addWidget(self._counted)
        self._head.addLayout(words, 1)
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._head)
        self._order_row = QHBoxLayout()
        self._order_row.addWidget(self._order)
        self._column.addLayout(self._order_row)
        self._column.addWidget(self.view, 1)

    def _measure(self) -> None:
        if self._theme is None:
            return
        u, compact = self._theme.u, self._layout is LayoutClass.COMPACT
        side = u(10)
        self._column.setContentsMargins(side, u(10) if compact else u(20), side if compact else u(4), 0)
        self._column.setSpacing(u(10))
        inner = (u(4), 0, u(6), 0) if compact else (u(10), 0, u(16), 0)
        self._head.setContentsMargins(*inner)
        self._head.setSpacing(u(10))
        self._choosing.setSpacing(u(10))
        self._order_row.setContentsMargins(*inner)

    def _show_head(self, *, session: bool) -> None:
        self._routine.setVisible(not session)
        self._strength.setVisible(not session)
        self._order.setVisible(not session and self._layout is not LayoutClass.COMPACT)
        self._title.setVisible(session)
        self._counted.setVisible(session)

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
