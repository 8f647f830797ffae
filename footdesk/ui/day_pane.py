"""The chosen day: its sessions, the earliest first, each of which can be edited and deleted."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from footdesk.core.history_view import ChosenDay, DaySession
from footdesk.ui.buttons import ToolButton
from footdesk.ui.history_words import day_words, morning_words, session_words, tally_words, time_words
from footdesk.ui.text_label import TextLabel
from footdesk.ui.theme import Theme, light
from footdesk.ui.themed import Themed


class _SessionRow(QWidget):
    """A session: when, what, how long, how it felt."""

    edit_wanted = Signal()
    delete_wanted = Signal()

    def __init__(self, each: DaySession, parent: QWidget, *, first: bool) -> None:
        super().__init__(parent)
        session, began = each.session, time_words(each.session)
        self._line = QWidget(self)
        self._line.setAutoFillBackground(True)
        self._line.setVisible(not first)
        self._time = TextLabel(16, 500, self, token="text2")
        self._time.say(began)
        self._name = TextLabel(16, 600, self, line=120)
        self._name.say(session.plan.name)
        texts = (session_words(each), tally_words(each.tally), morning_words(session.pain), session.note.strip())
        self._details = [TextLabel(15, 400, self, token="text2", line=130) for _ in filter(None, texts)]
        for label, text in zip(self._details, filter(None, texts), strict=True):
            label.say(text)
        self._edit = ToolButton("pencil", self.tr("Edit session at {time}").format(time=began), self, side=36)
        self._delete = ToolButton("delete", self.tr("Delete session at {time}").format(time=began), self, side=36)
        # Whoever writes it is still at it.
        over = session.ended is not None
        self._edit.setVisible(over)
        self._delete.setVisible(over)
        self._edit.clicked.connect(self.edit_wanted)
        self._delete.clicked.connect(self.delete_wanted)
        self._build()

    def show_theme(self, theme: Theme) -> None:
        parts: tuple[Themed, ...] = (self._time, self._name, *self._details, self._edit, self._delete)
        for part in parts:
            part.show_theme(theme)
        palette = self._line.palette()
        palette.setColor(QPalette.ColorRole.Window, theme.color("line"))
        self._line.setPalette(palette)
        self._line.setFixedHeight(1)
        u = theme.u
        self._row.setSpacing(u(4))
        self._row.setContentsMargins(0, u(8), 0, u(8))
        self._time.setMinimumWidth(u(54))
        for label in (self._time, self._name):
            label.setContentsMargins(0, u(7), 0, 0)

    def _build(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._name)
        for label in self._details:
            words.addWidget(label)
        words.addStretch(1)
        top = Qt.AlignmentFlag.AlignTop
        self._row = QHBoxLayout()
        self._row.addWidget(self._time, 0, top)
        self._row.addLayout(words, 1)
        self._row.addWidget(self._edit, 0, top)
        self._row.addWidget(self._delete, 0, top)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._line)
        column.addLayout(self._row)


class DayPane(QWidget):
    """Names the day and lists its sessions; wishes carry the id of a session."""

    edit_wanted = Signal(str)
    delete_wanted = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        """Make a pane without a day."""
        super().__init__(parent)
        self._theme = light()
        self._shown: ChosenDay | None = None
        self._title = TextLabel(18, 600, self, line=120)
        self._nothing = TextLabel(15, 400, self, token="text2", line=130)
        self._nothing.say(self.tr("No session this day."))
        self._rows: list[_SessionRow] = []
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._title)
        self._column.addWidget(self._nothing)

    def show_day(self, chosen: ChosenDay) -> None:
        """Show a day; a screen reader is told when it is another one."""
        if chosen == self._shown:
            return
        other = self._shown is not None and chosen.day != self._shown.day
        self._shown = chosen
        self._title.say(day_words(chosen.day))
        self._nothing.setVisible(not chosen.sessions)
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [_SessionRow(each, self, first=number == 0) for number, each in enumerate(chosen.sessions)]
        for row, each in zip(self._rows, chosen.sessions, strict=True):
            row.edit_wanted.connect(partial(self.edit_wanted.emit, each.session.id))
            row.delete_wanted.connect(partial(self.delete_wanted.emit, each.session.id))
            row.show_theme(self._theme)
            self._column.addWidget(row)
        if other and QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self._words(chosen)))

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours and sizes of a theme."""
        self._theme = theme
        parts: tuple[Themed, ...] = (self._title, self._nothing, *self._rows)
        for part in parts:
            part.show_theme(theme)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.u(4))

    def _words(self, chosen: ChosenDay) -> str:
        """The whole day, to be heard."""
        lines = tuple(
            f"{time_words(each.session)}, {each.session.plan.name}. {session_words(each)}" for each in chosen.sessions
        )
        return " ".join((f"{day_words(chosen.day)}.", *(lines or (self._nothing.said,))))
