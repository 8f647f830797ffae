"""The pain scale: eleven buttons from 0 to 10, of which one may be chosen, or none.

The keys are those of the design, section 8: arrows, Home and End move, Space chooses, digits choose, Backspace clears.
"""

from PySide6.QtCore import QPointF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QFont, QKeyEvent, QPainter, QPaintEvent, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from footdesk.core.history import MAX_PAIN
from footdesk.ui.accessible import Described
from footdesk.ui.buttons import Button, ButtonKind, ButtonSize
from footdesk.ui.text_label import TextLabel
from footdesk.ui.theme import Theme, light

TENS = 1_000
"""A 0 typed within this many milliseconds behind a 1 makes it 10."""


class _Score(Button):
    """One score; a radio button for screen readers."""

    def __init__(self, score: int, size: ButtonSize, parent: QWidget) -> None:
        super().__init__(str(score), parent, size=size)
        self.score = score
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """As high as a button of its size, and narrow enough for eleven in the smallest window."""
        return QSize(self._theme.u(44), super().sizeHint().height())

    def letters(self) -> QFont:
        """Larger than a word: eleven figures are told apart at a glance."""
        return self._theme.font(20, 600)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let the scale have its keys; the button keeps Space."""
        if event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()


class _Before(QWidget):
    """The word "Before" with a mark, above the score that was given then."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = light()
        self.middle: int | None = None

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self.middle is None:
            return
        theme, u, middle = self.theme, self.theme.u, self.middle
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font(14, 500))
        painter.setPen(theme.color("text2"))
        word = self.tr("Before")
        half = painter.fontMetrics().horizontalAdvance(word) // 2 + 1
        left = min(max(0, middle - half), max(0, self.width() - 2 * half))
        painter.drawText(left, 0, 2 * half, u(18), Qt.AlignmentFlag.AlignCenter, word)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("text2"))
        arrow = QPolygonF.fromList([self._at(-5, 18), self._at(5, 18), self._at(0, 23)])
        painter.drawPolygon(arrow)
        painter.end()

    def _at(self, across: int, down: int) -> QPointF:
        return QPointF((self.middle or 0) + self.theme.u(across), self.theme.u(down))


class PainScale(Described):
    """A score that the person gives, or leaves blank."""

    score_chosen = Signal(object)

    role = QAccessible.Role.Grouping

    def __init__(self, parent: QWidget | None = None, *, small: bool = False) -> None:
        """Make a scale on which nothing is chosen; a small one has no words at its ends."""
        super().__init__(parent)
        self._theme = light()
        self._score: int | None = None
        self._before: int | None = None
        self._pressed_on: int | None = None
        self._showing = False
        self._tens = QTimer(self, singleShot=True, interval=TENS)
        self.setAccessibleName(self.tr("Pain now, 0 to 10"))
        self._mark = _Before(self)
        self._row = QHBoxLayout()
        size = ButtonSize.SMALL if small else ButtonSize.LARGE
        self.scores = tuple(_Score(score, size, self) for score in range(MAX_PAIN + 1))
        for each in self.scores:
            self._row.addWidget(each, 1)
            each.pressed.connect(self._note)
            each.clicked.connect(lambda _checked, score=each.score: self._take_back(score))
            # What a screen reader does with a radio button is no click.
            each.toggled.connect(lambda on, score=each.score: self._turn(score, on))
        self._least, self._most = (TextLabel(14, 400, self, token="text2") for _ in range(2))
        self._least.say(self.tr("No pain"))
        self._most.say(self.tr("Worst pain"))
        for end in (self._least, self._most):
            end.setVisible(not small)
        ends = QHBoxLayout()
        ends.addWidget(self._least)
        ends.addStretch(1)
        ends.addWidget(self._most)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._mark)
        self._column.addLayout(self._row)
        self._column.addLayout(ends)
        self._show()

    @property
    def score(self) -> int | None:
        """What is chosen; None where it is left blank."""
        return self._score

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours and sizes of a theme."""
        self._theme = self._mark.theme = theme
        for score in self.scores:
            score.show_theme(theme)
        for end in (self._least, self._most):
            end.show_theme(theme)
        self._row.setSpacing(theme.u(6))
        self._column.setSpacing(theme.u(6))
        self._mark.setFixedHeight(theme.u(24))
        self._place_mark()

    def show_score(self, score: int | None, before: int | None = None) -> None:
        """Show what is chosen, and what was given before the session."""
        self._score, self._before = score, before
        self._mark.setVisible(before is not None)
        self._show()
        self._place_mark()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move with arrows, Home and End; choose with a digit; clear with Backspace."""
        key = event.key()
        moves = {
            Qt.Key.Key_Left: self._focused() - 1,
            Qt.Key.Key_Right: self._focused() + 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: MAX_PAIN,
        }
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and key in moves:
            self._focus(moves[Qt.Key(key)])
        elif plain and event.text() in set("0123456789"):
            self._type(int(event.text()))
        elif plain and key == Qt.Key.Key_Backspace:
            self._choose(None)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the mark above its score."""
        super().resizeEvent(event)
        self._column.activate()
        self._place_mark()

    def _type(self, digit: int) -> None:
        ten = digit == 0 and self._tens.isActive()
        if digit == 1:
            self._tens.start()
        else:
            self._tens.stop()
        self._choose(MAX_PAIN if ten else digit)
        self._focus(MAX_PAIN if ten else digit)

    def _note(self) -> None:
        """Remember what was chosen before a press."""
        self._pressed_on = self._score

    def _take_back(self, score: int) -> None:
        """A score that was chosen already is taken back by a click."""
        if score == self._pressed_on:
            self._choose(None)

    def _turn(self, score: int, on: bool) -> None:  # noqa: FBT001 - a slot
        """A score that is turned on by whatever means is chosen."""
        if on and not self._showing:
            self._choose(score)

    def _choose(self, score: int | None) -> None:
        changed = score != self._score
        self._score = score
        self._show()
        if changed:
            self.score_chosen.emit(score)

    def _focused(self) -> int:
        chosen = self._score or 0
        return next((each.score for each in self.scores if each.hasFocus()), chosen)

    def _focus(self, score: int) -> None:
        self.scores[min(max(0, score), MAX_PAIN)].setFocus(Qt.FocusReason.TabFocusReason)

    def _show(self) -> None:
        reached = self._score or 0
        for each in self.scores:
            chosen = each.score == self._score
            # A radio button cannot be unchecked while it is one of several.
            each.setAutoExclusive(False)
            self._showing = True
            each.setChecked(chosen)
            self._showing = False
            each.setAutoExclusive(True)
            each.set_kind(ButtonKind.PRIMARY if chosen else ButtonKind.SECONDARY)
            each.setFocusPolicy(Qt.FocusPolicy.StrongFocus if each.score == reached else Qt.FocusPolicy.ClickFocus)
            each.setAccessibleName(self._name(each.score))

    def _name(self, score: int) -> str:
        name = self.tr("{score} of 10").format(score=score)
        ends = {0: self.tr("no pain"), MAX_PAIN: self.tr("worst pain")}
        before = self.tr("score before") if score == self._before else None
        return ", ".join(filter(None, (name, ends.get(score), before)))

    def _place_mark(self) -> None:
        self._mark.setVisible(self._before is not None)
        self._mark.middle = None if self._before is None else self.scores[self._before].geometry().center().x()
        self._mark.update()
