"""The details of one exercise: how to do it, what to mind, and where its figures come from."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QMenu, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from footdesk.core.exercise import Exercise, Kit, Milliseconds
from footdesk.core.own import is_own
from footdesk.ui.buttons import ToolButton
from footdesk.ui.detail_parts import FactLine, NoteCard, NumberedStep
from footdesk.ui.exercise_picture import ExercisePicture
from footdesk.ui.layout_class import MEASURES, LayoutClass
from footdesk.ui.origin_note import OriginNote
from footdesk.ui.own_wish import OwnWish
from footdesk.ui.text_label import TextLabel
from footdesk.ui.theme import Theme, light
from footdesk.ui.themed import Themed
from footdesk.ui.words_exercise import dose_words, kit_words, position_words, span_words

_MOST_WIDTH = 980
"""The content stops growing here, in logical pixels of the design, so that lines stay readable."""

_TITLE = {LayoutClass.WIDE: 30, LayoutClass.MEDIUM: 24, LayoutClass.COMPACT: 20}


class DetailPane(QScrollArea):
    """A page that scrolls; a compact window shows it alone, with a way back."""

    back_wanted = Signal()
    own_wished = Signal(OwnWish)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make a pane without an exercise."""
        super().__init__(parent)
        self._theme = light()
        self._layout = LayoutClass.WIDE
        self._shown: tuple[Exercise, Milliseconds] | None = None
        self._steps: list[NumberedStep] = []
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Exercise details"))
        self._page = QWidget(self)
        self.setWidget(self._page)
        self._back = ToolButton("previous", self.tr("Back to the list"), self._page)
        self._title = TextLabel(30, 700, self._page, line=100)
        self._more = ToolButton("more", self.tr("More for this exercise"), self._page)
        self.menu: QMenu | None = None
        self._facts = FactLine(self._page)
        self.picture = ExercisePicture(self._page)
        self._heading = TextLabel(18, 600, self._page)
        self._heading.say(self.tr("How to do it"))
        # One parent for all steps, so that a screen reader meets them before the notes.
        self._how = QWidget(self._page)
        self._care = NoteCard("care", self._page)
        self._origin = OriginNote(self._page)
        self._build()
        self._back.clicked.connect(self.back_wanted)
        self._more.clicked.connect(self._open_menu)

    def show_exercise(self, exercise: Exercise, time: Milliseconds) -> None:
        """Show an exercise that takes this time in milliseconds, from the top; the same one again changes nothing."""
        if (exercise, time) == self._shown:
            return
        self._shown = (exercise, time)
        self._title.say(exercise.name)
        self._facts.show_facts(
            (
                (exercise.position.value, position_words(exercise.position)),
                ("dose", dose_words(exercise).replace(" · ", ", ")),
                ("time", span_words(time)),
                (exercise.kit[0].value if exercise.kit else "nothing-needed", self._kit_fact(exercise.kit)),
            )
        )
        caption = self.tr("Picture: {picture}").format(picture=_lowered(exercise.picture))
        self.picture.show_exercise(exercise, caption)
        for step in self._steps:
            self._instructions.removeWidget(step)
            step.hide()
            step.deleteLater()
        self._steps = [
            NumberedStep(number, text, self._how) for number, text in enumerate(exercise.instructions, start=1)
        ]
        for step in self._steps:
            self._instructions.addWidget(step)
            step.show()
        self._care.say(exercise.care)
        self._origin.show_exercise(exercise)
        self.show_theme(self._theme)
        self.verticalScrollBar().setValue(0)

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours and sizes of a theme."""
        self._theme = theme
        parts: tuple[Themed, ...] = (self._back, self._more, self._title, self._facts, self.picture, self._heading)
        for part in (*parts, self._care, self._origin, *self._steps):
            part.show_theme(theme)
        self._measure()

    def show_layout(self, layout: LayoutClass) -> None:
        """Stand the picture beside the words, or above them, or leave it out where there is no room."""
        self._layout = layout
        wide = layout is LayoutClass.WIDE
        self._back.setVisible(layout is LayoutClass.COMPACT)
        self._heading.setVisible(wide)
        self._facts.show_signs(shown=wide)
        self._body.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)
        self._title.resize_text(_TITLE[layout])
        self._measure()

    def focus_back(self) -> None:
        """Begin at the top, with the keyboard at the way back."""
        self.verticalScrollBar().setValue(0)
        self._back.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _open_menu(self) -> None:
        """Offer what can be done with the exercise; only one's own can be changed."""
        own = self._shown is not None and is_own(self._shown[0].id)
        self.menu = QMenu(self._more)
        self.menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        offered = (
            (OwnWish.EDIT, self.tr("Edit this exercise"), own),
            (OwnWish.COPY, self.tr("Copy as one of your own"), True),
            (OwnWish.DELETE, self.tr("Delete this exercise"), own),
            (OwnWish.NEW, self.tr("New exercise"), True),
        )
        for wish, words, possible in offered:
            action = self.menu.addAction(words)
            action.setEnabled(possible)
            action.triggered.connect(partial(self.own_wished.emit, wish))
        self.menu.popup(self._more.mapToGlobal(self._more.rect().bottomLeft()))

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._back)
        head.addWidget(self._title, 1)
        head.addWidget(self._more, 0, Qt.AlignmentFlag.AlignTop)
        self._words = QVBoxLayout()
        self._words.addWidget(self._heading)
        self._instructions = QVBoxLayout(self._how)
        self._instructions.setContentsMargins(0, 0, 0, 0)
        self._words.addWidget(self._how)
        self._words.addWidget(self._care)
        self._words.addWidget(self._origin)
        self._words.addStretch(1)
        self._body = QHBoxLayout()
        self._body.addWidget(self.picture, 1, Qt.AlignmentFlag.AlignTop)
        self._body.addLayout(self._words, 1)
        self._column = QVBoxLayout()
        self._column.addLayout(head)
        self._column.addWidget(self._facts)
        self._column.addLayout(self._body)
        self._column.addStretch(1)
        self._limit = QWidget(self._page)
        self._limit.setLayout(self._column)
        self._limit.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        page = QHBoxLayout(self._page)
        page.setContentsMargins(0, 0, 0, 0)
        # The words take all the room up to their limit; only what is left behind it stays empty.
        page.addWidget(self._limit, 1)
        page.addStretch(0)

    def _measure(self) -> None:
        u = self._theme.u
        wide = self._layout is LayoutClass.WIDE
        padding = u(MEASURES[self._layout].padding)
        top = u({LayoutClass.WIDE: 28, LayoutClass.MEDIUM: 20, LayoutClass.COMPACT: 12}[self._layout])
        self._limit.setMaximumWidth(u(_MOST_WIDTH) + 2 * padding)
        self._column.setContentsMargins(padding, top, padding, padding)
        self._column.setSpacing(u(10))
        self._facts.setContentsMargins(0, 0, 0, u(16 if wide else 0))
        self._body.setSpacing(u(32 if wide else 16))
        self._words.setSpacing(u(16))
        self._instructions.setSpacing(u(16 if wide else 8))
        self.picture.setFixedHeight(u(430 if wide else 150))

    def _kit_fact(self, kit: tuple[Kit, ...]) -> str:
        return ", ".join(kit_words(each) for each in kit) if kit else self.tr("Nothing needed")


def _lowered(text: str) -> str:
    return text[:1].lower() + text[1:]
