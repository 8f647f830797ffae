"""The rail at the left: the menu, and one button for each section."""

from PySide6.QtCore import QRectF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QPushButton, QSpacerItem, QVBoxLayout, QWidget

from footdesk.ui.icons import paint_icon
from footdesk.ui.key_names import with_keys
from footdesk.ui.key_table import KeyTable
from footdesk.ui.menu_button import MenuButton
from footdesk.ui.sections import Section
from footdesk.ui.shortcuts import Wish
from footdesk.ui.theme import Theme, light


class _SectionButton(QPushButton):
    """A section: a radio button for screen readers, with its word under the icon or, in a narrow rail, as a tooltip."""

    def __init__(self, section: Section, parent: QWidget) -> None:
        super().__init__(section.name, parent)
        self.section = section
        self._theme = light()
        self._labelled = True
        self._keys = ""
        # The style sheet gives other buttons a height; this one measures itself.
        self.setProperty("sz", "tool")
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setAccessibleName(section.name)

    def show_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._measure()

    def show_label(self, *, labelled: bool) -> None:
        self._labelled = labelled
        self._hint()
        self._measure()

    def show_keys(self, keys: str) -> None:
        self._keys = keys
        self._hint()

    def sizeHint(self) -> QSize:
        u = self._theme.u
        if not self._labelled:
            return QSize(u(48), u(48))
        words = QFontMetrics(self._theme.font(13, 600)).horizontalAdvance(self.section.name)
        return QSize(max(u(76), words + u(8)), u(62))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, u = self._theme, self._theme.u
        chosen = self.isChecked()
        if chosen or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("accent_tint" if chosen else "hover"))
            painter.drawRoundedRect(QRectF(self.rect()), u(12), u(12))
        side = u(24)
        top = u(9) if self._labelled else (self.height() - side) / 2
        icon = QRectF((self.width() - side) / 2, top, side, side)
        paint_icon(painter, icon, self.section.icon, theme.color("accent" if chosen else "text2"))
        if self._labelled:
            painter.setFont(theme.font(13, 600 if chosen else 500))
            painter.setPen(theme.color("text" if chosen else "text2"))
            words = self.rect().adjusted(0, u(34), 0, -u(4))
            painter.drawText(words, Qt.AlignmentFlag.AlignCenter, self.section.name)
        painter.end()

    def _hint(self) -> None:
        self.setToolTip(with_keys("" if self._labelled else self.section.name, self._keys))

    def _measure(self) -> None:
        self.setFixedSize(self.sizeHint())
        self.update()


class Rail(QWidget):
    """The sections that there are, one of them chosen."""

    section_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make a rail without any section."""
        super().__init__(parent)
        self._theme = light()
        self._labelled = True
        self._sections: dict[str, _SectionButton] = {}
        self.setAccessibleName(self.tr("Main sections"))
        self.menu_button = MenuButton(self)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self.menu_button, 0, Qt.AlignmentFlag.AlignHCenter)
        self._gap = QSpacerItem(0, 0)
        self._column.addSpacerItem(self._gap)
        self._column.addStretch(1)

    def add_section(self, section: Section) -> None:
        """Add a section below those that are there; the first one is chosen."""
        button = _SectionButton(section, self)
        button.show_theme(self._theme)
        button.show_label(labelled=self._labelled)
        button.setChecked(not self._sections)
        # "toggled" and not "clicked": what a screen reader does with a radio button is no click.
        button.toggled.connect(lambda on: self.section_wanted.emit(section.id) if on else None)
        # The Tab key meets controls in the order in which they were made, and sections come late.
        self.setTabOrder([self.menu_button, *self._sections.values()][-1], button)
        self._column.insertWidget(self._column.count() - 1, button, 0, Qt.AlignmentFlag.AlignHCenter)
        self._sections[section.id] = button
        self._measure()

    def show_section(self, section: str) -> None:
        """Show which section is chosen, by its id."""
        with QSignalBlocker(self._sections[section]):
            self._sections[section].setChecked(True)

    def show_menu(self, menu: QMenu) -> None:
        """Open this menu with the button at the top."""
        self.menu_button.show_menu(menu)

    def show_labels(self, *, labelled: bool) -> None:
        """Write the words under the icons, or leave the icons alone."""
        self._labelled = labelled
        for button in self._sections.values():
            button.show_label(labelled=labelled)
        self._measure()

    def show_keys(self, table: KeyTable) -> None:
        """Name the keys of a table in the tooltips."""
        self.menu_button.show_keys(table.short_words(Wish.MENU))
        for button in self._sections.values():
            wish = button.section.wish
            button.show_keys("" if wish is None else table.short_words(wish))

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours and sizes of a theme."""
        self._theme = theme
        self.menu_button.show_theme(theme)
        for button in self._sections.values():
            button.show_theme(theme)
        self._measure()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground, and the line at its right."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color("bg"))
        painter.fillRect(self.width() - 1, 0, 1, self.height(), self._theme.color("line"))
        painter.end()

    def _measure(self) -> None:
        u = self._theme.u
        widest = max((button.sizeHint().width() for button in self._sections.values()), default=0)
        self.setFixedWidth(max(u(93 if self._labelled else 65), widest + u(17)))
        self._gap.changeSize(0, u(6 if self._labelled else 0))
        self._column.setContentsMargins(0, u(16 if self._labelled else 12), 1, u(16))
        self._column.setSpacing(u(6 if self._labelled else 4))
        self._column.invalidate()
