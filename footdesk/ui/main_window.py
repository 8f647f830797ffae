"""The main window: it shows what it is given and passes wishes on; it decides, keeps and times nothing."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from footdesk.core.plan import Plan
from footdesk.core.routine import Routine
from footdesk.core.snapshot import Snapshot
from footdesk.core.transitions import Action
from footdesk.ui.announcer import Announcement, Announcer
from footdesk.ui.key_table import KeyTable
from footdesk.ui.layout_class import LayoutClass
from footdesk.ui.mode import Mode
from footdesk.ui.own_wish import OwnWish
from footdesk.ui.sections import EXERCISES, LATE_SECTIONS
from footdesk.ui.shortcuts import FROM_AFAR, ON_PAGES, Wish
from footdesk.ui.voice_button import voice_words
from footdesk.ui.window_frame import WindowFrame
from footdesk.ui.window_keys import WindowKeys
from footdesk.ui.words import where_words
from footdesk.ui.words_strength import strength_turned_words


class MainWindow(WindowFrame):
    """One window for choosing, doing and finishing.

    `action_wanted` with STOP is a wish to stop; `stop_confirmed` is the answer to `ask_stop`, and means it.
    """

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
    pain_chosen = Signal(object)
    text_size_wanted = Signal(int)
    hurts_wanted = Signal()
    own_wished = Signal(OwnWish)
    mini_wished = Signal(Wish)
    sheet_wanted = Signal()
    quit_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make a window with nothing to start."""
        super().__init__(parent)
        self._mode = Mode.IDLE
        self._plan: Plan | None = None
        self._snapshot: Snapshot | None = None
        self._by_position = True
        self._room_available = False
        self._suffix = ""
        self._announcer = Announcer(self)
        self._keys = WindowKeys(self)
        self._answers = self._answer_table()
        self._connect()
        for section in LATE_SECTIONS:
            self.offer(section)
        self._entitle()
        self.bar.show_idle(Qt.FocusReason.OtherFocusReason)

    def show_clock(self, look: Callable[[], Snapshot]) -> None:
        """Let the ring ask this for the moment while it drains."""
        self.page.show_clock(look)

    def show_room_available(self, *, available: bool) -> None:
        """Offer the view across the room, or leave it out."""
        self._room_available = available
        self.page.show_room_available(available=available)
        self.bar.show_room_available(available=available)
        self.menu.show_room_available(available=available)

    def announce(self, said: Announcement) -> None:
        """Let a screen reader say this."""
        self._announcer.announce(said)

    def show_keys(self, table: KeyTable) -> None:
        """Listen to the keys of a table, and name them where they are named."""
        super().show_keys(table)
        self._keys.show_keys(table)

    def show_routines(self, routines: tuple[Routine, ...], chosen: str, by_position: bool) -> None:  # noqa: FBT001 - one value of three
        """Offer these routines, with the chosen one's id and the order of the list."""
        self._by_position = by_position
        self.page.show_routines(routines, chosen, by_position=by_position)
        self._show_order()

    def show_plan(self, plan: Plan) -> None:
        """Show what would be started: the chosen routine, unrolled."""
        before, self._plan = self._plan, plan
        self.bar.show_plan(plan)
        self.page.show_plan(plan)
        if turned := strength_turned_words(before, plan):
            self._announcer.announce(Announcement(turned))

    def show_nothing(self, name: str) -> None:
        """Show that there is nothing to start in a routine of this name."""
        self._plan = None
        self.bar.show_nothing(name)

    def show_done_today(self, done: frozenset[str]) -> None:
        """Tick the exercises with these ids."""
        self.page.show_done_today(done)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show a moment of a session; the first one takes the focus to Pause."""
        self._snapshot = snapshot
        self.page.show_snapshot(snapshot)
        self.bar.show_snapshot(snapshot)
        if self._mode is not Mode.SESSION:
            self._show_mode(Mode.SESSION)
        self._entitle()

    def show_idle(self) -> None:
        """Show what can be started."""
        self._snapshot = None
        self.page.show_idle()
        self._show_mode(Mode.IDLE)
        self.dialogs.drop_question()

    def show_finished(self, snapshot: Snapshot) -> None:
        """Show what was done in a session that is over."""
        self._snapshot = snapshot
        self.page.show_finished(snapshot)
        self._show_mode(Mode.DONE)
        self.dialogs.drop_question()

    def show_section(self, section: str) -> None:
        """Show the page of a section, by its id; a session's bar stays, and says what the player would say."""
        super().show_section(section)
        self._show_bar()

    def show_suffix(self, suffix: str) -> None:
        """Put this behind the window's title."""
        self._suffix = suffix
        self._entitle()

    def ask_stop(self, snapshot: Snapshot) -> None:
        """Ask once before a session is stopped; the answer comes as a wish."""
        self.dialogs.ask_stop(snapshot)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the plain keys that the focused control left: Space, Enter and Escape."""
        if not self._keys.take_plain(event):
            super().keyPressEvent(event)

    def _connect(self) -> None:
        self.page.action_wanted.connect(self.action_wanted)
        self.page.mini_wanted.connect(self.mini_wanted)
        self.page.room_wanted.connect(self.room_wanted)
        self.page.routine_chosen.connect(self.routine_chosen)
        self.page.order_chosen.connect(self.order_chosen)
        self.page.exercise_chosen.connect(self._show_chosen)
        self.page.pain_chosen.connect(self.pain_chosen)
        self.page.own_wished.connect(self.own_wished)
        self.bar.action_wanted.connect(self.action_wanted)
        self.bar.mini_wanted.connect(self.mini_wanted)
        self.bar.room_wanted.connect(self.room_wanted)
        self.bar.start_wanted.connect(self._start)
        self.bar.start_one_wanted.connect(self._start_one)
        self.bar.done_wanted.connect(self.done_wanted)
        self.bar.again_wanted.connect(self.again_wanted)
        self.menu.mini_wanted.connect(self.mini_wanted)
        self.menu.room_wanted.connect(self.room_wanted)
        self.menu.order_chosen.connect(self.order_chosen)
        self.menu.sheet_wanted.connect(self.sheet_wanted)
        self.menu.quit_wanted.connect(self.quit_wanted)
        self.dialogs.stop_confirmed.connect(self.stop_confirmed)
        self.dialogs.action_wanted.connect(self.action_wanted)
        self.bar.hurts_wanted.connect(self.hurts_wanted)
        self.dialogs.carry_on_wanted.connect(partial(self.action_wanted.emit, Action.RESUME))
        self._keys.wished.connect(self._answer)

    def _answer_table(self) -> dict[Wish, Callable[[], object]]:
        return {
            Wish.GO: self._go,
            Wish.SKIP: partial(self._act, Action.SKIP),
            Wish.BACK: partial(self._act, Action.BACK),
            Wish.READY_NOW: self._enter,
            Wish.LONGER: partial(self._act, Action.LONGER),
            Wish.STOP: partial(self._act, Action.STOP),
            Wish.HURTS: self.hurts_wanted.emit,
            Wish.WHERE: self._say_where,
            Wish.VOICE: self._turn_voice,
            Wish.ROOM: self._want_room,
            Wish.MINI: self.mini_wanted.emit,
            Wish.LEAVE: self.leave_pane,
            Wish.NEXT_PANE: partial(self.move_pane, 1),
            Wish.PREVIOUS_PANE: partial(self.move_pane, -1),
            Wish.MENU: self.open_menu,
            Wish.LIST_SHOWN: self.page.toggle_list,
            Wish.ORDER: self._turn_order,
            Wish.LIST: self._go_to_list,
            Wish.SEARCH: partial(self.own_wished.emit, OwnWish.SEARCH),
            **{Wish(each.id): partial(self.show_section, each.id) for each in (EXERCISES, *LATE_SECTIONS)},
            Wish.LARGER: partial(self.text_size_wanted.emit, 1),
            Wish.SMALLER: partial(self.text_size_wanted.emit, -1),
            Wish.USUAL_SIZE: partial(self.text_size_wanted.emit, 0),
            Wish.KEYS: self.keys_wanted.emit,
            Wish.SHEET: self.sheet_wanted.emit,
            Wish.CLOSE: self.window().close,
            Wish.QUIT: self.quit_wanted.emit,
            **{wish: partial(self.answer_on_page, wish) for wish in ON_PAGES},
            **{wish: partial(self.mini_wished.emit, wish) for wish in FROM_AFAR},
        }

    def _answer(self, wish: Wish) -> None:
        """Pass on what a key asks for; what is not possible now is passed over."""
        self._answers[wish]()

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
            if self.layout_class is LayoutClass.COMPACT:
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
            self.announce(Announcement(where_words(self._snapshot)))

    def _want_room(self) -> None:
        if self._room_available:
            self.room_wanted.emit()

    def _turn_voice(self) -> None:
        self.voice_turn_wanted.emit()
        # Nobody who pressed a key sees the button, or hears a voice that has just been turned off.
        if self.voice is not None:
            self.announce(Announcement(voice_words(on=self.voice)))

    def _turn_order(self) -> None:
        if self._mode is Mode.IDLE:
            self.order_chosen.emit(not self._by_position)

    def _go_to_list(self) -> None:
        self.show_section(EXERCISES.id)
        self.page.focus_list()

    def _show_mode(self, mode: Mode) -> None:
        reason = Qt.FocusReason.OtherFocusReason if mode is not self._mode else None
        self._mode = mode
        faces = {Mode.IDLE: self.bar.show_idle, Mode.SESSION: self.bar.show_session, Mode.DONE: self.bar.show_done}
        faces[mode](reason)
        self._show_bar()
        self._show_order()
        self._entitle()

    def _show_bar(self) -> None:
        late = self.late_page
        kept = late is not None and late.keeps_bar and self._mode is Mode.IDLE
        self.bar.setVisible(kept or not self.elsewhere or self._mode is Mode.SESSION)
        self.bar.show_status(shown=self.elsewhere)

    def _show_chosen(self) -> None:
        self.bar.show_exercise(self.page.exercise)

    def _show_order(self) -> None:
        self.menu.show_order(by_position=self._by_position, enabled=self._mode is Mode.IDLE)

    def _entitle(self) -> None:
        name = self.tr("FootDesk")
        if self._snapshot is not None and self._mode is Mode.SESSION:
            name = self.tr("{exercise} - FootDesk").format(exercise=self._snapshot.exercise.name)
        self.setWindowTitle(f"{name} {self._suffix}".rstrip())
