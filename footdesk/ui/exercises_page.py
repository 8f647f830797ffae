"""The page of the exercises: list, details, player and the end of a session, as there is room for them."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from footdesk.core.exercise import Exercise
from footdesk.core.plan import Plan
from footdesk.core.routine import Routine
from footdesk.core.snapshot import Snapshot
from footdesk.core.transitions import Action
from footdesk.ui.exercise_list import ExerciseList
from footdesk.ui.key_table import KeyTable
from footdesk.ui.layout_class import MEASURES, LayoutClass
from footdesk.ui.mode import Mode
from footdesk.ui.own_wish import OwnWish
from footdesk.ui.right_panes import RightPanes
from footdesk.ui.shortcuts import Wish
from footdesk.ui.theme import Theme, light

if TYPE_CHECKING:
    from footdesk.core.figure.figure import Figure
    from footdesk.core.history import Felt
    from footdesk.ui.detail_pane import DetailPane
    from footdesk.ui.timer_pane import TimerPane


class ExercisesPage(QWidget):
    """Shows what a mode and a layout ask for; a compact window has one pane at a time."""

    action_wanted = Signal(Action)
    mini_wanted = Signal()
    room_wanted = Signal()
    routine_chosen = Signal(str)
    order_chosen = Signal(bool)
    strength_chosen = Signal(object)
    exercise_chosen = Signal()
    pain_chosen = Signal(object)
    note_changed = Signal(str)
    panes_changed = Signal()
    own_wished = Signal(OwnWish)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make a page with nothing to do."""
        super().__init__(parent)
        self._theme = light()
        self._mode = Mode.IDLE
        self._layout = LayoutClass.WIDE
        self._plan: Plan | None = None
        self._was_one_pane = False
        self._list_shown = {
            (Mode.SESSION, LayoutClass.MEDIUM): False,
            (Mode.SESSION, LayoutClass.COMPACT): False,
        }
        self.list = ExerciseList(self)
        self._divider = QWidget(self)
        self._divider.setAutoFillBackground(True)
        self._divider.setFixedWidth(1)
        self._right = RightPanes(self)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addWidget(self.list, 0)
        self._row.addWidget(self._divider, 0)
        self._row.addWidget(self._right, 1)
        self._connect()
        self._arrange()

    @property
    def detail(self) -> "DetailPane":
        """The details of the chosen exercise."""
        return self._right.detail

    @property
    def player(self) -> "TimerPane":
        """The pane of a session under way."""
        return self._right.player

    @property
    def menu_buttons(self) -> tuple[QWidget, ...]:
        """The buttons of the menu in a compact window, of the panes that are there."""
        return (self.list.menu_button, *self._right.menu_buttons)

    @property
    def exercise(self) -> Exercise | None:
        """The exercise that is chosen in the list or in the search, None where there is none."""
        if self.list.found is not None:
            return self.list.found.exercise
        if self._plan is None:
            return None
        return next((each for each in self._plan.exercises if each.id == self.list.chosen), None)

    @property
    def detail_alone(self) -> bool:
        """Whether the details hide the list, because there is room for one of them only."""
        return self._mode is Mode.IDLE and self._one_pane() and not self._shows_list()

    @property
    def panes(self) -> tuple[QWidget, ...]:
        """The panes that F6 goes through."""
        return (self.list, self._right)

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours and sizes of a theme."""
        self._theme = theme
        self.list.show_theme(theme)
        self._right.show_theme(theme)
        palette = self._divider.palette()
        palette.setColor(QPalette.ColorRole.Window, theme.color("line"))
        self._divider.setPalette(palette)
        self._arrange()

    def show_layout(self, layout: LayoutClass) -> None:
        """Take the panes of a layout."""
        self._layout = layout
        self.list.show_layout(layout)
        self._right.show_layout(layout)
        self._arrange()

    def show_figures(self, figures: Mapping[str, "Figure"]) -> None:
        """Let the figures move into the pictures."""
        self._right.show_figures(figures)

    def show_images(self, read: Callable[[str], bytes | None]) -> None:
        """Ask this for the content of a picture of one's own, by its name."""
        self._right.show_images(read)

    def show_menu(self, menu: QMenu) -> None:
        """Open this menu with the buttons of a compact window."""
        self.list.show_menu(menu)
        self._right.show_menu(menu)

    def show_keys(self, table: KeyTable) -> None:
        """Name the keys of a table in the tooltips."""
        self.list.search_button.show_keys(table.short_words(Wish.SEARCH))
        self._right.show_keys(table)

    def show_room_available(self, *, available: bool) -> None:
        """Offer the view across the room, or leave it out."""
        self._right.show_room_available(available=available)

    def show_clock(self, look: Callable[[], Snapshot]) -> None:
        """Let the ring ask this for the moment while it drains."""
        self._right.show_clock(look)

    def show_routines(self, routines: tuple[Routine, ...], chosen: str, *, by_position: bool) -> None:
        """Offer these routines."""
        self.list.show_routines(routines, chosen, by_position=by_position)

    def show_plan(self, plan: Plan) -> None:
        """List the exercises of a plan, and show the details of the chosen one."""
        self._plan = plan
        self.list.show_plan(plan)
        self._show_detail()

    def show_done_today(self, done: frozenset[str]) -> None:
        """Tick the exercises with these ids."""
        self.list.show_done_today(done)

    def show_idle(self) -> None:
        """Show what could be started."""
        self._mode = Mode.IDLE
        self.list.show_idle()
        self._show_detail()
        self._arrange()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show a moment of a session."""
        began = self._mode is not Mode.SESSION
        self._mode = Mode.SESSION
        self.list.show_snapshot(snapshot)
        self.player.show_snapshot(snapshot)
        if began:
            self._arrange()

    def show_finished(self, snapshot: Snapshot) -> None:
        """Show what was done."""
        self._mode = Mode.DONE
        self._right.done.show_finished(snapshot)
        self._arrange()

    def show_streak(self, days: int) -> None:
        """Say how many days in a row the session that is over makes."""
        self._right.done.show_streak(days)

    def show_felt(self, felt: "Felt") -> None:
        """Show how the person said the session felt."""
        self._right.done.show_felt(felt)

    def tell_note(self) -> None:
        """Let a note that is being typed be told now."""
        self._right.tell_note()

    def show_pain_asked(self, *, asked: bool) -> None:
        """Ask how it feels when a session is over, or leave that out."""
        self._right.done.show_pain_asked(asked=asked)

    def toggle_list(self) -> None:
        """Show the list, or hide it, in this mode and layout."""
        self._set_list_shown(shown=not self._shows_list())

    def open_detail(self) -> None:
        """Show the details alone where they have no room beside the list."""
        if self._mode is Mode.IDLE and self._layout is LayoutClass.COMPACT:
            self._set_list_shown(shown=False)
            self.detail.focus_back()

    def leave(self) -> bool:
        """Go back from the details or the search to the list, or from it to the player; tell whether that could be."""
        if self._shows_list() and self.list.end_search():
            self.list.focus_list()
            return True
        if not self._one_pane() or self._mode is Mode.DONE:
            return False
        home = self._mode is Mode.IDLE
        if self._shows_list() is home:
            return False
        self._set_list_shown(shown=home)
        if home:
            self.list.focus_list()
        return True

    def focus_list(self) -> None:
        """Show the list and take the keyboard there."""
        if self._mode is not Mode.DONE:
            self._set_list_shown(shown=True)
            self.list.focus_list()

    def list_has_focus(self) -> bool:
        """Whether the keyboard is in the list of exercises, or in the search."""
        return self.list.list_has_focus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Look again whether there is room for two panes."""
        super().resizeEvent(event)
        if self._one_pane() is not self._was_one_pane:
            self._arrange()

    def _connect(self) -> None:
        self.list.exercise_chosen.connect(self._show_detail)
        self.list.exercise_opened.connect(self.open_detail)
        self.list.routine_chosen.connect(self.routine_chosen)
        self.list.order_chosen.connect(self.order_chosen)
        self.list.strength_chosen.connect(self.strength_chosen)
        self.list.own_wished.connect(self.own_wished)
        self.detail.own_wished.connect(self.own_wished)
        self.detail.back_wanted.connect(self.leave)
        self._right.action_wanted.connect(self.action_wanted)
        self._right.mini_wanted.connect(self.mini_wanted)
        self._right.room_wanted.connect(self.room_wanted)
        self._right.pain_chosen.connect(self.pain_chosen)
        self._right.note_changed.connect(self.note_changed)

    def _show_detail(self) -> None:
        exercise, found = self.exercise, self.list.found
        if found is not None:
            self.detail.show_exercise(found.exercise, found.time)
        elif self._plan is None or exercise is None:
            return
        else:
            self.detail.show_exercise(exercise, self._plan.time_of(self._plan.exercises.index(exercise)))
        self.exercise_chosen.emit()

    def _one_pane(self) -> bool:
        """Whether there is room for one pane only; a player needs more beside the list than the details do."""
        narrow = self._mode is Mode.SESSION and self.width() < self._theme.u(_LEAST_WITH_LIST)
        return self._layout is LayoutClass.COMPACT or narrow

    def _shows_list(self) -> bool:
        return self._mode is not Mode.DONE and self._list_shown.get((self._mode, self._layout), True)

    def _set_list_shown(self, *, shown: bool) -> None:
        self._list_shown[self._mode, self._layout] = shown
        self._arrange()

    def _arrange(self) -> None:
        shown = self._shows_list()
        one = self._was_one_pane = self._one_pane()
        if self._mode is Mode.IDLE:
            self._right.show_pane(self.detail)
        else:
            self._right.show_pane(self.player if self._mode is Mode.SESSION else self._right.done)
        self.list.setVisible(shown)
        self._divider.setVisible(shown and not one)
        self._right.setVisible(not (shown and one))
        width = 0 if one else self._theme.u(MEASURES[self._layout].list_width)
        self.list.setMinimumWidth(width)
        self.list.setMaximumWidth(width or _NO_LIMIT)
        self._row.setStretch(0, 1 if one else 0)
        self.panes_changed.emit()


_LEAST_WITH_LIST = 875
"""A player beside the list needs a page of this width, in logical pixels of the design."""

_NO_LIMIT = 16_777_215
"""Qt's own word for no maximum (QWIDGETSIZE_MAX)."""
