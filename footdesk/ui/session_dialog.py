"""A session's scores and note, to be changed: each may be left blank."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from footdesk.core.history import Felt, PainScores, SessionRecord
from footdesk.ui.buttons import Button, ButtonKind
from footdesk.ui.dialog import Dialog
from footdesk.ui.history_words import day_words, time_words
from footdesk.ui.note_field import NoteField
from footdesk.ui.pain_scale import PainScale
from footdesk.ui.text_label import TextLabel
from footdesk.ui.theme import Theme
from footdesk.ui.themed import Themed


class _Note(NoteField):
    """A few lines of plain text; Tab leaves it, Ctrl+Enter saves."""

    save_wanted = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        if control and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.save_wanted.emit()
        else:
            super().keyPressEvent(event)


class SessionDialog(Dialog):
    """Shows what the person said about a session; `save_wanted` gives its id and how it felt."""

    save_wanted = Signal(str, Felt)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make the dialog without a session."""
        super().__init__(760, 620, parent)
        self._session: SessionRecord | None = None
        self._when = TextLabel(16, 400, self, token="text2", line=120)
        self._names = tuple(TextLabel(16, 500, self) for _ in range(3))
        for label, words in zip(
            self._names, (self.tr("Pain before"), self.tr("Pain after"), self.tr("Note")), strict=True
        ):
            label.say(words)
        self.before, self.after = PainScale(self), PainScale(self)
        self.before.setAccessibleName(self.tr("Pain before, 0 to 10"))
        self.after.setAccessibleName(self.tr("Pain after, 0 to 10"))
        self.note = _Note(self)
        self._cancel = Button(self.tr("Cancel"), self)
        self._save = Button(self.tr("Save"), self, kind=ButtonKind.PRIMARY)
        self._save.setDefault(True)
        self.body.addWidget(self._when)
        for label, control in zip(self._names, (self.before, self.after, self.note), strict=True):
            self.body.addWidget(label)
            self.body.addWidget(control)
        self.body.addStretch(1)
        self.add_button(self._cancel)
        self.add_button(self._save)
        self._cancel.clicked.connect(self.reject)
        self._save.clicked.connect(self._want_save)
        self.note.save_wanted.connect(self._want_save)

    def show_session(self, session: SessionRecord) -> None:
        """Show the scores and the note of a session."""
        self._session = session
        self.set_title(session.plan.name)
        when = self.tr("{day}, {time}").format(day=day_words(session.day), time=time_words(session))
        self._when.say(when)
        self.before.show_score(session.pain.before)
        self.after.show_score(session.pain.after, session.pain.before)
        self.note.show_note(session.note)

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours and sizes of a theme."""
        super().show_theme(theme)
        parts: tuple[Themed, ...] = (self._when, *self._names, self.before, self.after)
        for part in parts:
            part.show_theme(theme)
        for label in self._names:
            label.setContentsMargins(0, theme.u(10), 0, 0)
        self.note.setFont(theme.font(16))
        self.note.setFixedHeight(theme.u(96))
        self.body.setSpacing(theme.u(6))
        # Room for the focus ring, which stands outside the control.
        self.body.setContentsMargins(theme.u(6), theme.u(4), theme.u(6), theme.u(6))

    def _want_save(self) -> None:
        session = self._session
        self.accept()
        if session is not None:
            pain = PainScores(self.before.score, self.after.score, session.pain.next_morning)
            self.save_wanted.emit(session.id, Felt(pain, self.note.note))
