"""The main window: a rail, the page of a section, and the bar; it shows values and passes wishes on."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from footdesk.core.plan import Plan
from footdesk.core.routine import Routine
from footdesk.core.snapshot import Snapshot
from footdesk.core.transitions import Action
from footdesk.ui.announcer import Announcement, Announcer
from footdesk.ui.banner import Banner, BannerKind
from footdesk.ui.bottom_bar import BottomBar
from footdesk.ui.exercises_page import ExercisesPage, Mode
from footdesk.ui.focus_frame import FocusFrame
from footdesk.ui.layout_class import DEFAULT, MINIMUM, LayoutClass, layout_class
from footdesk.ui.pane_focus import move_pane
from footdesk.ui.rail import Rail
from footdesk.ui.sections import EXERCISES, Section
from footdesk.ui.shortcuts import Wish
from footdesk.ui.theme import Theme, light
from footdesk.ui.window_dialogs import WindowDialogs
from footdesk.ui.window_keys import WindowKeys
from footdesk.ui.window_menu import WindowMenu
from footdesk.ui.words import where_words


class MainWindow(QWidget):
    """One window for choosing, doing and finishing; it decides nothing, keeps nothing and reads no clock."""

    action_wanted = Signal(Action)
    start_wanted = Signal(str)
    start_one_wanted = Signal(str)
    stop_confirmed = Signal()
    routine_chosen = Signal(str)
    order_chosen = Signal(bool)
    mini_wanted = Signal()
    room_wanted = Signal()
    done_wanted = Signal()
    again_wanted = Signal()
    where_wanted = Signal()
    banner_action_wanted = Signal()
    section_shown = Signal(str)
    quit_wanted = Signal()
    closing = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make a window with nothing to start."""
        super().__init__(parent)
        self._theme = light()
        self._mode = Mode.IDLE
        self._layout = LayoutClass.WIDE
        self._plan: Plan | None = None
        self._snapshot: Snapshot | None = None
        self._by_position = True
        self._room_available = False
        self._suffix = ""
        self._pages: dict[str, QWidget] = {}
        self._menu = WindowMenu(self)
        self.rail = Rail(self)
        self.banner = Banner(self)
        self._stack = QStackedWidget(self)
        self.page = ExercisesPage(self)
        self.bar = BottomBar(self)
        self.dialogs = WindowDialogs(self)
        self._announcer = Announcer(self)
        self._frame = FocusFrame(self)
        self._keys = WindowKeys(self)
        self._build()
        self._connect()
        self.add_page(EXERCISES, self.page)
        self.rail.show_menu(self._menu)
        self.page.show_menu(self._menu)
        self.setMinimumSize(*MINIMUM)
        self.resize(*DEFAULT)
        self._entitle()

    def add_page(self, section: Section, page: QWidget) -> None:
        """Add a section with its page, below those that are there."""
        self._pages[section.id] = page
        self._stack.addWidget(page)
        self.rail.add_section(section)
        self._menu.add_section(section)
        self._show_layout()

    def show_section(self, section: str) -> None:
        """Show the page of a section, by its id."""
        self._stack.setCurrentWidget(self._pages[section])
        self.rail.show_section(section)
        self._menu.show_section(section)
        self._show_bar()
        self.section_shown.emit(section)

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours and sizes of a theme."""
        self._theme = theme
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, theme.color("surface"))
        self.setPalette(palette)
        for part in (self.rail, self.banner, self.page, self.bar, self.dialogs, self._frame):
            part.show_theme(theme)
        margin = theme.u(12)
        self._banner_room.setContentsMargins(margin, margin, margin, 0)
        self.setMinimumSize(self._least_size())
        self._show_layout()

    def show_clock(self, look: Callable[[], Snapshot]) -> None:
        """Let the ring ask this for the moment while it drains."""
        self.page.show_clock(look)

    def show_room_available(self, *, available: bool) -> None:
        """Offer the view across the room, or leave it out."""
        self._room_available = available
        for part in (self.page, self.bar, self._menu):
            part.show_room_available(available=available)

    def show_routines(self, routines: tuple[Routine, ...], chosen: str, by_position: bool) -> None:  # noqa: FBT001 - agreed
        """Offer these routines, with the chosen one's id and the order of the list."""
        self._by_position = by_position
        self.page.show_routines(routines, chosen, by_position=by_position)
        self._show_order()

    def show_plan(self, plan: Plan) -> None:
        """Show what would be started: the chosen routine, unrolled."""
        self._plan = plan
        self.bar.show_plan(plan)
        self.page.show_plan(plan)

    def show_done_today(self, done: frozenset[str]) -> None:
        """Tick the exercises with these ids."""
        self.page.show_done_today(done)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show a moment of a session; the first one takes the focus to Pause."""
        self._snapshot = snapshot
        self.page.show_snapshot(snapshot)
        self.bar.show_snapshot(snapshot)
        self._announcer.show_snapshot(snapshot)
        if self._mode is not Mode.SESSION:
            self._show_mode(Mode.SESSION)
        self._entitle()

    def show_idle(self) -> None:
        """Show what can be started."""
        self._snapshot = None
        self._announcer.forget()
        self.page.show_idle()
        self._show_mode(Mode.IDLE)
        self.dialogs.drop_question()

    def show_finished(self, snapshot: Snapshot) -> None:
        """Show what was done in a session that is over."""
        self._snapshot = snapshot
        self._announcer.show_snapshot(snapshot)
        self._announcer.forget()
        self.page.show_finished(snapshot)
        self._show_mode(Mode.DONE)
        self.dialogs.drop_question()

    def show_banner(self, text: str, kind: BannerKind = BannerKind.INFORMATION, action: str | None = None) -> None:
        """Say what happened, and offer one thing to do about it."""
        self.banner.say(text, kind, action)

    def show_suffix(self, suffix: str) -> None:
        """Put this behind the window's title."""
        self._suffix = suffix
        self._entitle()

    def show_version(self, version: str) -> None:
        """Tell this version under "About"."""
        self.dialogs.show_version(version)

    def ask_stop(self, snapshot: Snapshot) -> None:
        """Ask once before a session is stopped; the answer comes as a wish."""
        self.dialogs.ask_stop(snapshot)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the plain keys that the focused control left: Space, Enter and Escape."""
        if not self._keys.take_plain(event):
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Change the layout where the new size asks for another one."""
        super().resizeEvent(event)
        if layout_class(self.width(), self.height(), self._theme.scale) is not self._layout:
            self._show_layout()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell that the window goes; what follows from that is not the window's to decide."""
        self.closing.emit()
        super().closeEvent(event)

    def _build(self) -> None:
        self.setAutoFillBackground(True)
        self._banner_room = QVBoxLayout()
        self._banner_room.addWidget(self.banner)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addLayout(self._banner_room)
        column.addWidget(self._stack, 1)
        column.addWidget(self.bar)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addLayout(column, 1)

    def _connect(self) -> None:
        for part in (self.page, self.bar):
            part.action_wanted.connect(self.action_wanted)
            part.mini_wanted.connect(self.mini_wanted)
            part.room_wanted.connect(self.room_wanted)
        for part in (self.page, self._menu):
            part.order_chosen.connect(self.order_chosen)
        for part in (self.rail, self._menu):
            part.section_wanted.connect(self.show_section)
        self.page.routine_chosen.connect(self.routine_chosen)
        self.page.exercise_chosen.connect(self._show_chosen)
        self.page.panes_changed.connect(self._show_one)
        self.bar.start_wanted.connect(self._start)
        self.bar.start_one_wanted.connect(self._start_one)
        self.bar.done_wanted.connect(self.done_wanted)
        self.bar.again_wanted.connect(self.again_wanted)
        self.banner.action_wanted.connect(self.banner_action_wanted)
        self.banner.close_wanted.connect(self.banner.clear)
        self.dialogs.stop_confirmed.connect(self.stop_confirmed)
        self.dialogs.carry_on_wanted.connect(partial(self.action_wanted.emit, Action.RESUME))
        self._menu.mini_wanted.connect(self.mini_wanted)
        self._menu.room_wanted.connect(self.room_wanted)
        self._menu.keys_wanted.connect(self.dialogs.show_keys)
        self._menu.about_wanted.connect(self.dialogs.show_about)
        self._menu.quit_wanted.connect(self.quit_wanted)
        self._keys.wished.connect(self._fulfil)

    def _fulfil(self, wish: Wish) -> None:
        """Pass on what a key asks for; what is not possible now is passed over."""
        do = {
            Wish.GO: self._go,
            Wish.SKIP: partial(self._act, Action.SKIP),
            Wish.BACK: partial(self._act, Action.BACK),
            Wish.READY_NOW: self._enter,
            Wish.LONGER: partial(self._act, Action.LONGER),
            Wish.STOP: partial(self._act, Action.STOP),
            Wish.WHERE: self._say_where,
            Wish.ROOM: self._want_room,
            Wish.MINI: self.mini_wanted.emit,
            Wish.LEAVE: self.page.leave,
            Wish.NEXT_PANE: partial(self._move_pane, 1),
            Wish.PREVIOUS_PANE: partial(self._move_pane, -1),
            Wish.MENU: self._open_menu,
            Wish.LIST_SHOWN: self.page.toggle_list,
            Wish.ORDER: self._turn_order,
            Wish.LIST: self._go_to_list,
            Wish.KEYS: self.dialogs.show_keys,
            Wish.CLOSE: self.close,
            Wish.QUIT: self.quit_wanted.emit,
        }
        do[wish]()

    def _act(self, action: Action) -> None:
        if self._mode is Mode.SESSION and self._snapshot is not None and action in self._snapshot.actions:
            self.action_wanted.emit(action)

    def _go(self) -> None:
        if self._mode is Mode.IDLE:
            self._start()
        elif self._snapshot is not None:
            self._act(Action.RESUME if Action.RESUME in self._snapshot.actions else Action.PAUSE)

    def _enter(self) -> None:
        if self._mode is Mode.SESSION:
            self._act(Action.PROCEED)
        elif self._mode is Mode.IDLE and self.page.list_has_focus():
            if self._layout is LayoutClass.COMPACT:
                self.page.open_detail()
            else:
                self._start_one()

    def _start(self) -> None:
        if self._plan is not None:
            self.start_wanted.emit(self._plan.routine.id)

    def _start_one(self) -> None:
        exercise = self.page.exercise
        if exercise is not None:
            self.start_one_wanted.emit(exercise.id)

    def _say_where(self) -> None:
        self.where_wanted.emit()
        if self._snapshot is not None:
            self._announcer.announce(Announcement(where_words(self._snapshot)))

    def _want_room(self) -> None:
        if self._room_available:
            self.room_wanted.emit()

    def _turn_order(self) -> None:
        if self._mode is Mode.IDLE:
            self.order_chosen.emit(not self._by_position)

    def _go_to_list(self) -> None:
        self.show_section(EXERCISES.id)
        self.page.focus_list()

    def _open_menu(self) -> None:
        buttons = (self.rail.menu_button, self.page.list.menu_button, self.page.player.header.menu_button)
        button = next((each for each in buttons if each.isVisible()), self)
        self._menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    def _move_pane(self, step: int) -> None:
        page = self._stack.currentWidget()
        middle = self.page.panes if page is self.page else (page,)
        move_pane((self.rail, *middle, self.bar), step)

    def _show_mode(self, mode: Mode) -> None:
        changed = mode is not self._mode
        self._mode = mode
        reason = self._focus_reason() if changed else None
        {Mode.IDLE: self.bar.show_idle, Mode.SESSION: self.bar.show_session, Mode.DONE: self.bar.show_done}[mode](reason)
        self._show_bar()
        self._show_order()
        self._entitle()

    def _focus_reason(self) -> Qt.FocusReason:
        """Keep the focus ring if the keyboard brought the focus where it is."""
        by_keyboard = self._frame.isVisible() or self.page.list_has_focus()
        return Qt.FocusReason.ShortcutFocusReason if by_keyboard else Qt.FocusReason.OtherFocusReason

    def _show_layout(self) -> None:
        self._layout = layout_class(self.width(), self.height(), self._theme.scale)
        compact = self._layout is LayoutClass.COMPACT
        self.rail.setVisible(not compact)
        self.rail.show_labels(labelled=self._layout is LayoutClass.WIDE)
        self._menu.show_sections(shown=compact)
        self.page.show_layout(self._layout)
        self.bar.show_layout(self._layout)
        self._show_one()

    def _show_bar(self) -> None:
        elsewhere = self._stack.currentWidget() is not self.page
        self.bar.setVisible(not elsewhere or self._mode is Mode.SESSION)
        self.bar.show_status(shown=elsewhere)

    def _show_one(self) -> None:
        self.bar.show_one(shown=self._layout is not LayoutClass.COMPACT or self.page.detail_alone)

    def _show_chosen(self) -> None:
        self.bar.show_exercise(self.page.exercise)

    def _show_order(self) -> None:
        self._menu.show_order(by_position=self._by_position, enabled=self._mode is Mode.IDLE)

    def _entitle(self) -> None:
        name = self.tr("FootDesk")
        if self._snapshot is not None and self._mode is Mode.SESSION:
            name = self.tr("{exercise} – FootDesk").format(exercise=self._snapshot.exercise.name)
        self.setWindowTitle(f"{name} {self._suffix}".rstrip())

    def _least_size(self) -> QSize:
        """Grow with the text, but never beyond the screen."""
        least = QSize(*(self._theme.u(length) for length in MINIMUM))
        return least.boundedTo(self.screen().availableGeometry().size())
