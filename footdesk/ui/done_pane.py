"""What one sees when a session is over."""

from PySide6.QtCore import QLocale, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from footdesk.core.ending import Ending
from footdesk.core.history import MAX_NOTE, Felt
from footdesk.core.snapshot import Snapshot
from footdesk.ui.accessible import announce
from footdesk.ui.buttons import Button, ButtonSize
from footdesk.ui.layout_class import LayoutClass
from footdesk.ui.note_field import NoteField
from footdesk.ui.pain_scale import PainScale
from footdesk.ui.phase import Phase
from footdesk.ui.shapes import paint_shape
from footdesk.ui.text_label import TextLabel
from footdesk.ui.theme import Theme, light
from footdesk.ui.words import done_words
from footdesk.ui.words_pain import comparison_words


class _FullRing(QWidget):
    """A full ring with a tick; no node of its own for a screen reader, since the words stand beside it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = light()
        self._side = 148

    def show_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._measure()

    def show_layout(self, layout: LayoutClass) -> None:
        self._side = 108 if layout is LayoutClass.COMPACT else 148
        self._measure()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        color = self._theme.color("hold")
        stroke = self.width() * 0.056
        painter.setPen(QPen(color, stroke))
        painter.drawEllipse(QRectF(self.rect()).adjusted(stroke / 2, stroke / 2, -stroke / 2, -stroke / 2))
        sign = QRectF(0, 0, self.width() * 0.44, self.width() * 0.44)
        sign.moveCenter(QRectF(self.rect()).center())
        paint_shape(painter, sign, Phase.DONE, color)
        painter.end()

    def _measure(self) -> None:
        side = self._theme.u(self._side)
        self.setFixedSize(QSize(side, side))
        self.update()


class DonePane(QScrollArea):
    """Says "All done" and how much it was, and asks how it feels; every answer may be left blank."""

    pain_chosen = Signal(object)
    note_changed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make a pane that says nothing yet."""
        super().__init__(parent)
        self._theme = light()
        self._snapshot: Snapshot | None = None
        self._streak = 0
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # All that is below the first screen can take the keyboard, and is scrolled to when it does.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._page = QWidget(self)
        self.setWidget(self._page)
        self._ring = _FullRing(self._page)
        self._title = TextLabel(34, 700, self._page)
        self._sum = TextLabel(18, 400, self._page, token="text2", line=130)
        self._divider = QWidget(self._page)
        self._divider.setAutoFillBackground(True)
        self._question = TextLabel(20, 600, self._page)
        self._question.say(self.tr("How is your back now?"))
        self._blank = TextLabel(15, 400, self._page, token="text2", line=130)
        self._blank.say(self.tr("0 is no pain. 10 is the worst you can imagine. You can leave this blank."))
        self.scale = PainScale(self._page)
        self._comparison = TextLabel(17, 500, self._page, line=130)
        self.add_note = Button(self.tr("Add a note"), self._page, size=ButtonSize.SMALL, icon="rename")
        self._note_name = TextLabel(16, 600, self._page)
        self._note_name.say(self.tr("Note"))
        self.note = NoteField(self._page)
        self._note_full = TextLabel(14, 400, self._page, token="text2", line=120)
        self._labels = (
            *(self._title, self._sum, self._question, self._blank, self._comparison),
            *(self._note_name, self._note_full),
        )
        self.scale.score_chosen.connect(self.pain_chosen)
        self.add_note.clicked.connect(self._open_note)
        self.note.note_changed.connect(self.note_changed)
        self.note.full_changed.connect(self._say_full)
        self.verticalScrollBar().rangeChanged.connect(self._follow_note)
        self._build()
        self._show_note(shown=False)

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours and sizes of a theme."""
        self._theme = theme
        for part in (self._ring, self.scale, self.add_note, *self._labels):
            part.show_theme(theme)
        palette = self._divider.palette()
        palette.setColor(QPalette.ColorRole.Window, theme.color("line"))
        self._divider.setPalette(palette)
        self._row.setSpacing(theme.u(28))
        self.note.setFont(theme.font(16))
        self._measure()

    def show_layout(self, layout: LayoutClass) -> None:
        """Take the sizes of a layout; a low window has no room for the ring."""
        self._ring.show_layout(layout)
        self._ring.setVisible(layout is LayoutClass.WIDE)
        self._title.resize_text(34 if layout is LayoutClass.WIDE else 24)
        self._wide = layout is LayoutClass.WIDE
        self._measure()

    def show_finished(self, snapshot: Snapshot) -> None:
        """Say how the session ended and what was done in it."""
        stopped = snapshot.ending is Ending.STOPPED
        self._title.say(self.tr("Stopped here") if stopped else self.tr("All done"))
        self._snapshot = snapshot
        self._say_sum()

    def show_streak(self, days: int) -> None:
        """Say how many days in a row that makes, before or after the session is shown."""
        self._streak = days
        self._say_sum()

    def show_pain_asked(self, *, asked: bool) -> None:
        """Ask how it feels, or leave that out."""
        for part in (self._question, self._blank, self.scale, self._comparison):
            part.setVisible(asked)

    def show_felt(self, felt: Felt) -> None:
        """Show the scores of the session, how the later one stands to the earlier one, and the note."""
        pain = felt.pain
        self.scale.show_score(pain.after, pain.before)
        words, before = comparison_words(pain.before, pain.after), self._comparison.said
        self._comparison.say(words)
        if words not in {"", before}:
            announce(self, words)
        self.note.show_note(felt.note)
        if felt.note or not self.note.hasFocus():
            self._show_note(shown=bool(felt.note))

    def _say_sum(self) -> None:
        if self._snapshot is not None:
            self._sum.say(done_words(self._snapshot, self._streak))

    def _open_note(self) -> None:
        self._show_note(shown=True)
        self.note.setFocus(Qt.FocusReason.TabFocusReason)

    def _follow_note(self) -> None:
        """Keep the note in sight where it made the page longer."""
        if self.focusWidget() is self.note:
            # Of a text Qt brings only the line with the cursor into sight; the rest of the field is below it.
            end = self.note.mapTo(self._page, self.note.rect().bottomLeft())
            self.ensureVisible(end.x(), end.y(), 0, self._note_row.spacing())

    def _show_note(self, *, shown: bool) -> None:
        self.add_note.setVisible(not shown)
        for part in (self._note_name, self.note, self._note_full):
            part.setVisible(shown)

    def _say_full(self, full: bool) -> None:  # noqa: FBT001 - a slot
        room = self.tr("A note has room for {count} characters.")
        self._note_full.say(room.format(count=QLocale().toString(MAX_NOTE)) if full else "")

    def _build(self) -> None:
        self._wide = True
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(self._title)
        words.addWidget(self._sum)
        words.addStretch(1)
        self._row = QHBoxLayout()
        self._row.addWidget(self._ring, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.addLayout(words, 1)
        self._inside = QWidget(self._page)
        self._column = QVBoxLayout(self._inside)
        self._column.setSpacing(0)
        self._column.addLayout(self._row)
        self._column.addWidget(self._divider)
        for about_pain in (self._question, self._blank, self.scale, self._comparison):
            self._column.addWidget(about_pain)
        self._note_row = QVBoxLayout()
        self._note_row.addWidget(self.add_note, 0, Qt.AlignmentFlag.AlignLeading)
        for about_note in (self._note_name, self.note, self._note_full):
            self._note_row.addWidget(about_note)
        self._column.addLayout(self._note_row)
        middle = QHBoxLayout(self._page)
        middle.setContentsMargins(0, 0, 0, 0)
        middle.addStretch(1)
        middle.addWidget(self._inside, 1000, Qt.AlignmentFlag.AlignVCenter)
        middle.addStretch(1)

    def _measure(self) -> None:
        u = self._theme.u
        edge, gap = u(32 if self._wide else 16), u(28 if self._wide else 8)
        self._inside.setMaximumWidth(u(704) + 2 * edge)
        self._column.setContentsMargins(edge, u(8), edge, u(12))
        self._divider.setFixedHeight(1)
        self._row.setContentsMargins(0, 0, 0, gap)
        self._question.setContentsMargins(0, gap, 0, 0)
        self._comparison.setContentsMargins(0, u(6), 0, 0)
        self._note_row.setContentsMargins(0, u(16 if self._wide else 8), 0, 0)
        self._note_row.setSpacing(u(6))
        self.note.setFixedHeight(u(92))
