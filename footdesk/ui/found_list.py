"""The list of what was found: exercises and routines in the order of their names, however many there are."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from footdesk.ui.icons import paint_icon
from footdesk.ui.row_model import ROW_ROLE, RowModel
from footdesk.ui.row_paint import SMALL, Look, aligned, mirrored, paint_kit, paint_words
from footdesk.ui.row_view import RowDelegate, RowView
from footdesk.ui.shown_library import Offered, OfferedExercise, OfferedRoutine
from footdesk.ui.words_counted import clock_words
from footdesk.ui.words_library import found_note_words, found_spoken_words

ROW_HEIGHT: Final = 58
"""The height of a row in logical pixels of the design."""

_NAME, _TIME = Look("text", 15, 600), Look("text", 14, 500)
_SIGN, _TEXT_LEFT, _RIGHT = 22, 50, 12
_LEADING = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_TRAILING = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class FoundDelegate(RowDelegate):
    """Paints what was found: a sign of its position, its name, its time, its dose and its things."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex) -> QSize:  # type: ignore[override]  # Qt gives a plain index
        """The height alone counts: rows are as wide as the list."""
        return QSize(0, self.theme.u(ROW_HEIGHT))

    def paint_row(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        """Paint the sign and the words."""
        row, u, theme, rect = index.data(ROW_ROLE), self.theme.u, self.theme, option.rect
        if not isinstance(row, OfferedExercise | OfferedRoutine):
            return
        side = u(_SIGN)
        sign = QRect(rect.left() + u(14), rect.center().y() - side // 2 + 1, side, side)
        icon = row.exercise.position.value if isinstance(row, OfferedExercise) else "routines"
        paint_icon(painter, QRectF(mirrored(option, sign)), icon, theme.color("text2"))
        upper = QRect(rect.left() + u(_TEXT_LEFT), rect.top() + u(8), rect.width() - u(_TEXT_LEFT + _RIGHT), u(22))
        lower = upper.translated(0, u(22))
        leading, trailing = aligned(option, _LEADING), aligned(option, _TRAILING)
        used = paint_words(painter, mirrored(option, upper), trailing, clock_words(row.time), _TIME, theme)
        name = upper.adjusted(0, 0, -used - u(8), 0)
        paint_words(painter, mirrored(option, name), leading, row.name, _NAME, theme)
        used = paint_words(painter, mirrored(option, lower), leading, found_note_words(row), SMALL, theme)
        if isinstance(row, OfferedExercise):
            things = mirrored(option, lower.adjusted(used + u(8), 0, 0, 0))
            paint_kit(painter, things, row.exercise.kit, theme, option.direction)


class FoundList(RowView):
    """Shows what it is given, in the order in which it is given."""

    def __init__(self, name: str, parent: QWidget, *, enters: bool = True) -> None:
        """Make an empty list; `name` is what a screen reader calls it, `enters` whether Enter opens a row."""
        super().__init__(name, FoundDelegate(parent), parent, enters=enters)
        self._model = RowModel[Offered](
            key=lambda row: row.id, title=lambda row: row.name, spoken=found_spoken_words, parent=self
        )
        self.setModel(self._model)

    @property
    def current(self) -> Offered | None:
        """What is chosen, None where nothing is."""
        return None if self.place is None else self._model.rows[self.place]

    def show_found(self, rows: Sequence[Offered], chosen: str | None = None) -> None:
        """Show these, with the one of this id chosen if it is among them, else the first."""
        changed = self._model.show_rows(rows)
        place = next((place for place, row in enumerate(rows) if row.id == chosen), 0 if rows else None)
        if changed or place != self.place:
            self.show_place(place)
