"""The list of all routines, and the way to a new one."""

from typing import Final

from PySide6.QtCore import QModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QStyleOptionViewItem, QVBoxLayout, QWidget

from footdesk.ui.buttons import Button
from footdesk.ui.icons import paint_icon
from footdesk.ui.layout_class import LayoutClass
from footdesk.ui.menu_button import MenuButton
from footdesk.ui.row_model import ROW_ROLE, RowModel
from footdesk.ui.row_paint import Look, aligned, mirrored, paint_words
from footdesk.ui.row_view import RowDelegate, RowView
from footdesk.ui.shown_library import RoutineLine
from footdesk.ui.text_label import TextLabel
from footdesk.ui.theme import Theme
from footdesk.ui.words_library import routine_note_words, routine_spoken_words

ROW_HEIGHT: Final = 62
"""The height of a routine's row in logical pixels of the design."""

_NAME, _NOTE = Look("text", 16, 600), Look("text2", 14, 400)
_LEFT, _RIGHT, _LOCK = 16, 14, 16


class RoutineDelegate(RowDelegate):
    """Paints a routine: its name, what it is, and a lock where it comes with FootDesk."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex) -> QSize:  # type: ignore[override]  # Qt gives a plain index
        """The height alone counts: rows are as wide as the list."""
        return QSize(0, self.theme.u(ROW_HEIGHT))

    def paint_row(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        """Paint the words, and the lock."""
        row, u, theme, rect = index.data(ROW_ROLE), self.theme.u, self.theme, option.rect
        if not isinstance(row, RoutineLine):
            return
        words = rect.adjusted(u(_LEFT), 0, -u(_RIGHT), 0)
        upper = QRect(words.left(), rect.top() + u(9), words.width(), u(22))
        lower = upper.translated(0, u(22))
        if not row.own:
            box = QRect(words.right() + 1 - u(_LOCK), upper.top() + u(3), u(_LOCK), u(_LOCK))
            paint_icon(painter, QRectF(mirrored(option, box)), "lock", theme.color("text2"))
            upper.setRight(upper.right() - u(_LOCK + 8))
        place = _LEADING
        paint_words(painter, mirrored(option, upper), aligned(option, place), row.name, _NAME, theme)
        paint_words(painter, mirrored(option, lower), aligned(option, place), routine_note_words(row), _NOTE, theme)


_LEADING = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class RoutineList(QWidget):
    """Shows which routine is looked at; `opened` tells that the person wants to see it alone."""

    routine_chosen = Signal(str)
    opened = Signal()
    new_wanted = Signal()

    def __init__(self, menu_button: MenuButton, parent: QWidget) -> None:
        """Make an empty list, with the page's menu button in its head."""
        super().__init__(parent)
        self._menu_button = menu_button
        self._title = TextLabel(22, 700, self)
        self._title.say(self.tr("Routines"))
        self._model = RowModel[RoutineLine](
            key=lambda row: row.id, title=lambda row: row.name, spoken=routine_spoken_words, parent=self
        )
        self.view = RowView(self.tr("Your routines"), RoutineDelegate(self), self)
        self.view.setModel(self._model)
        self._hint = TextLabel(14, 400, self, token="text2", line=130)
        self._hint.say(self.tr("No routine of your own yet. Copy one or start a new one."))
        self.new_button = Button(self.tr("New routine"), self, icon="add")
        self._head = QHBoxLayout()
        self._head.addWidget(menu_button)
        self._head.addWidget(self._title, 1)
        self._foot = QVBoxLayout()
        self._foot.addWidget(self._hint)
        self._foot.addWidget(self.new_button)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addLayout(self._head)
        self._column.addWidget(self.view, 1)
        self._column.addLayout(self._foot)
        self.view.chosen.connect(lambda place: self.routine_chosen.emit(self._model.rows[place].id))
        self.view.opened.connect(self.opened)
        self.new_button.clicked.connect(self.new_wanted)

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours and sizes of a theme."""
        u = theme.u
        for part in (self._title, self._hint, self.new_button, self.view):
            part.show_theme(theme)
        self._head.setContentsMargins(u(24), 0, u(16), 0)
        self._head.setSpacing(u(8))
        self._foot.setContentsMargins(u(16), u(8), u(16), u(20))
        self._foot.setSpacing(u(12))
        self._column.setSpacing(u(8))

    def show_layout(self, layout: LayoutClass, theme: Theme) -> None:
        """Stand beside the routine, or alone in a compact window."""
        u, compact = theme.u, layout is LayoutClass.COMPACT
        wide = layout is LayoutClass.WIDE
        self._column.setContentsMargins(0, u(24 if wide else 10), 0, 0)
        self._head.setContentsMargins(u(8 if compact else 24 if wide else 20), 0, u(16), 0)
        side = u(16 if wide or compact else 12)
        self._foot.setContentsMargins(side, u(8), side, u(20 if wide else 12))
        self.view.setViewportMargins(u(8), 0, u(8), 0)

    def show_routines(self, routines: tuple[RoutineLine, ...], chosen: str) -> None:
        """Show these routines, and which one is looked at."""
        self._model.show_rows(routines)
        place = next((place for place, row in enumerate(routines) if row.id == chosen), None)
        if place != self.view.place:
            self.view.show_place(place)
        self._hint.setVisible(not any(row.own for row in routines))
