"""The routine that is looked at: its name, its exercises in their order, and the whole time."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from footdesk.core.own import LONGEST_NAME
from footdesk.ui.buttons import Button, ButtonKind, ToolButton
from footdesk.ui.editor_rows import ROW_HEIGHT, EditorDelegate, EditorView
from footdesk.ui.key_table import KeyTable
from footdesk.ui.layout_class import LayoutClass
from footdesk.ui.name_field import NameField
from footdesk.ui.row_model import RowModel
from footdesk.ui.shortcuts import Wish
from footdesk.ui.shown_library import EditorLine, ShownLibrary
from footdesk.ui.text_label import TextLabel
from footdesk.ui.theme import Theme, light
from footdesk.ui.words_counted import exercises_words
from footdesk.ui.words_library import editor_spoken_words, total_words


class RoutineEditor(QWidget):
    """Only a routine of one's own can be changed here; any other one can be copied."""

    name_wanted = Signal(str)
    place_chosen = Signal(int)
    opened = Signal()
    move_wanted = Signal(int, int)
    remove_wanted = Signal(int)
    add_wanted = Signal()
    copy_wanted = Signal()
    delete_wanted = Signal()
    undo_wanted = Signal()
    redo_wanted = Signal()
    back_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        """Make an editor of nothing."""
        super().__init__(parent)
        self._theme = light()
        self._back = ToolButton("previous", self.tr("Back to the routines"), self)
        self.name = NameField(self.tr("Routine name"), 20, LONGEST_NAME, self)
        self._title = TextLabel(20, 600, self, elides=True)
        self._more = ToolButton("more", self.tr("More for this routine"), self)
        self._count = TextLabel(15, 400, self, token="text2")
        self._total = TextLabel(16, 600, self)
        self._model = RowModel[EditorLine](
            key=lambda row: row.exercise.id, title=lambda row: row.exercise.name, spoken=self._spoken, parent=self
        )
        self.view = EditorView(self.tr("Exercises of the routine"), EditorDelegate(self), self)
        self.view.setModel(self._model)
        self._empty = TextLabel(16, 400, self, token="text2", line=130)
        self._empty.say(self.tr("Add an exercise to begin."))
        self._note = TextLabel(14, 400, self, token="text2", line=130)
        self._note.say(self.tr("This routine comes with FootDesk. Copy it to change it."))
        self._add = Button(self.tr("Add an exercise"), self, icon="add")
        self._copy = Button(self.tr("Copy this routine"), self, icon="copy")
        self._undo = Button(self.tr("Undo"), self, kind=ButtonKind.QUIET, icon="undo")
        self._redo = ToolButton("redo", self.tr("Redo"), self)
        self._parts = (self._back, self.name, self._title, self._more, self._count, self._total, self.view)
        self._foot_parts = (self._empty, self._note, self._add, self._copy, self._undo, self._redo)
        self._build()
        self._build_menu()
        self._connect()

    def show_library(self, shown: ShownLibrary) -> None:
        """Show the routine that is looked at, and what can be done with it."""
        line, lines = shown.routine.line, shown.routine.lines
        self.name.setVisible(line.own)
        self.name.show_name(line.name)
        self._title.setVisible(not line.own)
        self._title.say(line.name)
        self._delete.setEnabled(line.own)
        self._rename.setEnabled(line.own)
        self._count.say(exercises_words(line.count))
        self._total.say(total_words(line))
        changed = self._model.show_rows(lines)
        self.view.show_editable(editable=line.own)
        if changed or shown.place != self.view.place:
            self.view.show_place(shown.place)
        self.view.setVisible(bool(lines))
        self._empty.setVisible(not lines)
        self._note.setVisible(not line.own)
        self._copy.setVisible(not line.own)
        self._add.setVisible(line.own)
        self._undo.setVisible(line.own or shown.undoes or shown.redoes)
        self._redo.setVisible(shown.redoes)
        self._undo.setEnabled(shown.undoes)
        self._measure()

    def show_keys(self, table: KeyTable) -> None:
        """Name the keys of a table in the tooltips and in the menu."""
        buttons = {
            Wish.ADD_EXERCISE: self._add,
            Wish.COPY_ROUTINE: self._copy,
            Wish.UNDO: self._undo,
            Wish.REDO: self._redo,
        }
        for wish, button in buttons.items():
            button.show_keys(table.short_words(wish))
        for wish, action in {Wish.RENAME_ROUTINE: self._rename, Wish.COPY_ROUTINE: self._duplicate}.items():
            # Only written: the window's own table does what they ask for.
            words, _, _ = action.text().partition("\t")
            action.setText(f"{words}\t{table.short_words(wish)}")

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours and sizes of a theme."""
        self._theme = theme
        for part in (*self._parts, *self._foot_parts):
            part.show_theme(theme)
        self._measure()
        self.update()

    def show_layout(self, layout: LayoutClass, theme: Theme) -> None:
        """Stand between the other panes, or alone in a compact window."""
        self._back.setVisible(layout is LayoutClass.COMPACT)
        u = theme.u
        top = {LayoutClass.WIDE: 20, LayoutClass.MEDIUM: 12, LayoutClass.COMPACT: 8}[layout]
        side = u(20 if layout is LayoutClass.WIDE else 12)
        self._column.setContentsMargins(side, u(top), side, u(top))

    def focus_first(self) -> None:
        """Take the keyboard to the list, or to what begins one."""
        if self.view.isHidden():
            (self._add if not self._add.isHidden() else self._copy).setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint a line under the sums."""
        painter = QPainter(self)
        box = self._sums.geometry()
        painter.fillRect(box.left(), box.bottom() + self._theme.u(6), box.width(), 1, self._theme.color("line"))
        painter.end()

    def _spoken(self, row: EditorLine) -> str:
        rows = self._model.rows
        place = next(place for place, each in enumerate(rows) if each is row)
        return editor_spoken_words(row, place, len(rows))

    def _build(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._back, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.name, 1)
        head.addWidget(self._title, 1)
        head.addWidget(self._more, 0, Qt.AlignmentFlag.AlignTop)
        self._sums = QHBoxLayout()
        self._sums.addWidget(self._count)
        self._sums.addStretch(1)
        self._sums.addWidget(self._total)
        foot = QHBoxLayout()
        foot.addWidget(self._add)
        foot.addWidget(self._copy)
        foot.addStretch(1)
        foot.addWidget(self._undo)
        foot.addWidget(self._redo)
        self._column = QVBoxLayout(self)
        self._column.addLayout(head)
        self._column.addLayout(self._sums)
        self._column.addSpacing(8)
        self._column.addWidget(self._empty)
        self._column.addWidget(self.view, 100)
        self._column.addWidget(self._note)
        self._column.addLayout(foot)
        self._column.addStretch(1)

    def _build_menu(self) -> None:
        self.menu = QMenu(self._more)
        self._rename = self.menu.addAction(self.tr("Rename"))
        self._duplicate = self.menu.addAction(self.tr("Copy this routine"))
        self._delete = self.menu.addAction(self.tr("Delete this routine"))
        self._rename.triggered.connect(self.name.begin)
        self._duplicate.triggered.connect(self.copy_wanted)
        self._delete.triggered.connect(self.delete_wanted)
        self._more.clicked.connect(self._open_menu)

    def _open_menu(self) -> None:
        self.menu.popup(self._more.mapToGlobal(self._more.rect().bottomLeft()))

    def _connect(self) -> None:
        self.name.name_wanted.connect(self.name_wanted)
        self.name.left.connect(self.focus_first)
        self.view.chosen.connect(self.place_chosen)
        self.view.opened.connect(self.opened)
        self.view.move_wanted.connect(self.move_wanted)
        self.view.remove_wanted.connect(self.remove_wanted)
        self._add.clicked.connect(self.add_wanted)
        self._copy.clicked.connect(self.copy_wanted)
        self._undo.clicked.connect(self.undo_wanted)
        self._redo.clicked.connect(self.redo_wanted)
        self._back.clicked.connect(self.back_wanted)

    def _measure(self) -> None:
        u = self._theme.u
        # As high as its rows: what one does next stands right under them.
        self.view.setMaximumHeight(max(1, len(self._model.rows)) * u(ROW_HEIGHT) + 2)
        self._sums.setContentsMargins(u(10), 0, u(12), 0)
        self._column.setSpacing(u(8))
