"""The parts of one repetition, each with a name and a cue."""

from msgspec import Struct
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from footdesk.core.exercise import MAX_STAGES, Milliseconds, Stage
from footdesk.core.own import LONGEST_NAME, plain_line
from footdesk.ui.buttons import Button, ButtonSize, ToolButton
from footdesk.ui.theme import Theme, light


class _Row(Struct, frozen=True):
    box: QWidget
    name: QLineEdit
    cue: QLineEdit
    remove: ToolButton
    time: Milliseconds | None


class StageRows(QWidget):
    """Rows to write, at most as many as a repetition can have."""

    def __init__(self, parent: QWidget) -> None:
        """Make it without any part."""
        super().__init__(parent)
        self._theme = light()
        self._rows: list[_Row] = []
        self._add = Button(self.tr("Add a part"), self, size=ButtonSize.SMALL, icon="add")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        foot = QHBoxLayout()
        foot.addWidget(self._add)
        foot.addStretch(1)
        self._column.addLayout(foot)
        self._add.clicked.connect(self._add_empty)

    @property
    def stages(self) -> tuple[Stage, ...]:
        """The parts as they are written; a row with nothing in it is none."""
        written = ((plain_line(row.name.text()), plain_line(row.cue.text()), row.time) for row in self._rows)
        return tuple(Stage(name, cue, time) for name, cue, time in written if name or cue)

    def show_stages(self, stages: tuple[Stage, ...]) -> None:
        """Show these parts."""
        for row in list(self._rows):
            self._drop(row)
        for stage in stages:
            self._put(stage)

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours and sizes of a theme."""
        self._theme = theme
        self._add.show_theme(theme)
        self._column.setSpacing(theme.u(8))
        for row in self._rows:
            self._dress(row)

    def _add_empty(self) -> None:
        self._put(Stage("", ""))
        self._rows[-1].name.setFocus()

    def _put(self, stage: Stage) -> None:
        number = len(self._rows) + 1
        box = QWidget(self)
        name, cue = QLineEdit(stage.name, box), QLineEdit(stage.cue, box)
        name.setMaxLength(LONGEST_NAME)
        name.setPlaceholderText(self.tr("Name"))
        cue.setPlaceholderText(self.tr("Cue"))
        name.setAccessibleName(self.tr("Name of part {number}").format(number=number))
        cue.setAccessibleName(self.tr("Cue of part {number}").format(number=number))
        remove = ToolButton("delete", self.tr("Remove part {number}").format(number=number), box)
        line = QHBoxLayout(box)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(name, 1)
        line.addWidget(cue, 3)
        line.addWidget(remove)
        row = _Row(box, name, cue, remove, stage.time)
        self._rows.append(row)
        self._column.insertWidget(len(self._rows) - 1, box)
        box.show()
        remove.clicked.connect(lambda: self._remove(row))
        self.setTabOrder(remove, self._add)
        self._dress(row)
        self._add.setEnabled(len(self._rows) < MAX_STAGES)

    def _remove(self, row: _Row) -> None:
        self._add.setFocus()
        self._drop(row)

    def _drop(self, row: _Row) -> None:
        self._rows.remove(row)
        self._column.removeWidget(row.box)
        row.box.hide()
        row.box.deleteLater()
        self._add.setEnabled(True)

    def _dress(self, row: _Row) -> None:
        for line in (row.name, row.cue):
            line.setFont(self._theme.font(16, 400))
            line.setFixedHeight(self._theme.u(44))
        row.remove.show_theme(self._theme)
