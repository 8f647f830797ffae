"""The page of the routines: all of them, the one that is looked at, and the dose of one exercise."""

from collections.abc import Callable, Mapping
from enum import Enum, auto

from PySide6.QtCore import Signal
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from footdesk.core.exercise import Dose
from footdesk.ui.announcer import Announcement, Announcer
from footdesk.ui.dose_panel import DosePanel
from footdesk.ui.key_table import KeyTable
from footdesk.ui.layout_class import LayoutClass
from footdesk.ui.routine_editor import RoutineEditor
from footdesk.ui.routine_list import RoutineList
from footdesk.ui.shortcuts import Wish
from footdesk.ui.shown_library import ShownLibrary
from footdesk.ui.theme import Theme
from footdesk.ui.window_page import WindowPage
from footdesk.ui.words_library import NameProblem, moved_words, routine_name_words

_WIDTHS = {LayoutClass.WIDE: (256, 320), LayoutClass.MEDIUM: (188, 270)}
"""The widths of the list and of the dose in logical pixels of the design; the routine has the rest."""

_LEAST_BESIDE = 850
"""Three panes beside one another need a page of this width, in logical pixels of the design."""


class _Pane(Enum):
    LIST = auto()
    ROUTINE = auto()
    DOSE = auto()


class RoutinesPage(WindowPage):
    """Three panes beside one another; where there is room for one of them only, Enter leads on and Escape back."""

    keeps_bar = True

    routine_chosen = Signal(str)
    new_wanted = Signal()
    copy_wanted = Signal()
    delete_wanted = Signal()
    name_wanted = Signal(str)
    place_chosen = Signal(int)
    move_wanted = Signal(int, int)
    remove_wanted = Signal(int)
    add_wanted = Signal()
    dose_wanted = Signal(Dose)
    usual_wanted = Signal()
    limit_told = Signal(str)
    undo_wanted = Signal()
    redo_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make a page without routines."""
        super().__init__(parent)
        self._shown: ShownLibrary | None = None
        self._alone = _Pane.LIST
        self._stood = self._layout
        self._announcer = Announcer(self)
        self.setAccessibleName(self.tr("Routines"))
        self.setAutoFillBackground(True)
        self.list = RoutineList(self.menu_button, self)
        self.editor = RoutineEditor(self)
        self.dose = DosePanel(self)
        self._lines = (self._divider(), self._divider())
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        for part in (self.list, self._lines[0], self.editor, self._lines[1], self.dose):
            self._row.addWidget(part, 1 if part is self.editor else 0)
        self._answers = self._answer_table()
        self._connect()

    @property
    def panes(self) -> tuple[QWidget, ...]:
        """The panes that F6 goes through."""
        return (self.list, self.editor, self.dose)

    def show_library(self, shown: ShownLibrary) -> None:
        """Show all routines, and the one that is looked at."""
        self._shown = shown
        self.list.show_routines(shown.routines, shown.routine.line.id)
        self.editor.show_library(shown)
        self.dose.show_library(shown)

    def show_name_problem(self, problem: NameProblem) -> None:
        """Say why the routine cannot be called what is typed."""
        self.editor.name.show_problem(routine_name_words(problem))

    def say_moved(self, name: str, place: int, count: int) -> None:
        """Tell a screen reader where a moved exercise stands now."""
        self._announcer.announce(Announcement(moved_words(name, place, count)))

    def begin_name(self) -> None:
        """Let the name be typed over."""
        self._go(_Pane.ROUTINE)
        self.editor.name.begin()

    def focus_exercises(self) -> None:
        """Take the keyboard to the exercises of the routine."""
        self._go(_Pane.ROUTINE)
        self.editor.focus_first()

    def answer(self, wish: Wish) -> None:
        """Do what a key of the window asks for here; what is not possible now is passed over."""
        if self._shown is not None:
            self._answers[wish]()

    def leave(self) -> bool:
        """Go back one pane where there is one alone; tell whether there was a way back."""
        if self._stood is not LayoutClass.COMPACT or self._alone is _Pane.LIST:
            return False
        self._go_back()
        return True

    def show_keys(self, table: KeyTable) -> None:
        """Name the keys of a table in the tooltips, and in the menu of the routine."""
        super().show_keys(table)
        self.list.new_button.show_keys(table.short_words(Wish.NEW_ROUTINE))
        self.editor.show_keys(table)

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours and sizes of a theme."""
        super().show_theme(theme)
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, theme.color("surface"))
        self.setPalette(palette)
        for line in self._lines:
            palette = line.palette()
            palette.setColor(QPalette.ColorRole.Window, theme.color("line"))
            line.setPalette(palette)
        for pane in (self.list, self.editor, self.dose):
            pane.show_theme(theme)
        self.show_layout(self._layout)

    def show_layout(self, layout: LayoutClass) -> None:
        """Stand beside one another, or alone."""
        super().show_layout(layout)
        self._stand()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Look again whether there is room for three panes."""
        super().resizeEvent(event)
        if self._roomy_layout() is not self._stood:
            self._stand()

    def _roomy_layout(self) -> LayoutClass:
        narrow = self.width() < self._theme.u(_LEAST_BESIDE)
        return LayoutClass.COMPACT if narrow else self._layout

    def _stand(self) -> None:
        self._stood = self._roomy_layout()
        for pane in (self.list, self.editor, self.dose):
            pane.show_layout(self._stood, self._theme)
        self._arrange()

    def _divider(self) -> QWidget:
        line = QWidget(self)
        line.setAutoFillBackground(True)
        line.setFixedWidth(1)
        return line

    def _answer_table(self) -> Mapping[Wish, Callable[[], object]]:
        return {
            Wish.NEW_ROUTINE: self.new_wanted.emit,
            Wish.COPY_ROUTINE: self.copy_wanted.emit,
            Wish.RENAME_ROUTINE: self._rename,
            Wish.ADD_EXERCISE: self._want_addition,
            Wish.REMOVE_EXERCISE: self._want_removal,
            Wish.MOVE_UP: lambda: self.editor.view.move_by(-1),
            Wish.MOVE_DOWN: lambda: self.editor.view.move_by(1),
            Wish.UNDO: self.undo_wanted.emit,
            Wish.REDO: self.redo_wanted.emit,
        }

    def _connect(self) -> None:
        self.list.routine_chosen.connect(self.routine_chosen)
        self.list.opened.connect(self.focus_exercises)
        self.list.new_wanted.connect(self.new_wanted)
        editor = self.editor
        editor.name_wanted.connect(self.name_wanted)
        editor.place_chosen.connect(self.place_chosen)
        editor.opened.connect(self._open_dose)
        editor.move_wanted.connect(self.move_wanted)
        editor.remove_wanted.connect(self.remove_wanted)
        editor.add_wanted.connect(self.add_wanted)
        editor.copy_wanted.connect(self.copy_wanted)
        editor.delete_wanted.connect(self.delete_wanted)
        editor.undo_wanted.connect(self.undo_wanted)
        editor.redo_wanted.connect(self.redo_wanted)
        editor.back_wanted.connect(self._go_back)
        self.dose.dose_wanted.connect(self.dose_wanted)
        self.dose.usual_wanted.connect(self.usual_wanted)
        self.dose.limit_told.connect(self.limit_told)
        self.dose.back_wanted.connect(self._go_back)

    @property
    def _own(self) -> bool:
        return self._shown is not None and self._shown.routine.line.own

    def _rename(self) -> None:
        if self._own:
            self.begin_name()

    def _want_addition(self) -> None:
        if self._own:
            self.add_wanted.emit()

    def _want_removal(self) -> None:
        """Delete what the keyboard is at: a routine in the list of routines, else the chosen exercise."""
        if not self._own or self._shown is None:
            return
        focus = QApplication.focusWidget()
        if focus is self.list.view:
            self.delete_wanted.emit()
        elif focus is not None and self.editor.isAncestorOf(focus) and self._shown.place is not None:
            self.remove_wanted.emit(self._shown.place)

    def _open_dose(self) -> None:
        self._go(_Pane.DOSE)
        self.dose.focus_first()

    def _go(self, pane: _Pane) -> None:
        self._alone = pane
        self._arrange()

    def _go_back(self) -> None:
        if self._alone is _Pane.DOSE:
            self.focus_exercises()
        else:
            self._go(_Pane.LIST)
            self.list.view.setFocus()

    def _arrange(self) -> None:
        compact = self._stood is LayoutClass.COMPACT
        panes = {_Pane.LIST: self.list, _Pane.ROUTINE: self.editor, _Pane.DOSE: self.dose}
        for pane, widget in panes.items():
            widget.setVisible(not compact or pane is self._alone)
        for line in self._lines:
            line.setVisible(not compact)
        left, right = _WIDTHS.get(self._stood, (0, 0))
        for widget, width in ((self.list, left), (self.dose, right)):
            widget.setMinimumWidth(self._theme.u(width))
            widget.setMaximumWidth(self._theme.u(width) or _NO_LIMIT)


_NO_LIMIT = 16_777_215
"""Qt's own word for no maximum (QWIDGETSIZE_MAX)."""
