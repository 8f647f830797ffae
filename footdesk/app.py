"""The composition root: it builds everything in the order of start-up, connects it, and quits.

No decision is made here: what a wish means stands in `desk`, what is kept in `keeper`.
"""

import os
from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from footdesk import __version__, lean_start
from footdesk.appearance import Appearance
from footdesk.application import WITHOUT_INPUT, Opened, hold_place, wait_for
from footdesk.command_line import Request
from footdesk.desk import Choice, Desk
from footdesk.desktop.clock import Clock, MonotonicClock
from footdesk.desktop.crash import CrashHook
from footdesk.desktop.driver import Driver
from footdesk.desktop.single import Single
from footdesk.desktop.wall import local_time, wall_time
from footdesk.desktop.window_memory import Look, WindowMemory
from footdesk.front import Front
from footdesk.keeper import Keeper
from footdesk.late_ears import LateEars
from footdesk.late_sections import LateSections
from footdesk.offers import Offers
from footdesk.places import resources
from footdesk.problem_words import problem_words
from footdesk.store.catalog import Catalog, load_catalog
from footdesk.store.errors import Problem, StoreError
from footdesk.store.settings import MiniShape as KeptShape
from footdesk.ui import accessible
from footdesk.ui.banner import BannerKind
from footdesk.ui.main_window import MainWindow

if TYPE_CHECKING:
    from footdesk.core.figure.figure import Figure
    from footdesk.desktop.pin import Pin
    from footdesk.ui.mini_shape import MiniShape
    from footdesk.ui.mini_window import MiniWindow
    from footdesk.ui.room_window import RoomWindow


class App:
    """Everything that runs, and who hears whom."""

    def __init__(self, opened: Opened, request: Request, catalog: Catalog, clock: Clock) -> None:
        """Build in the order of start-up: what is kept, the driver, the desk, the windows."""
        accessible.install()
        application, profile = opened.application, opened.profile
        self.root = QObject(application)
        self.request = request
        self.crashes = CrashHook(profile.data, local_time, self.root)
        self.crashes.install()
        self.keeper = Keeper(profile, resources() / "schema", wall_time, self.root)
        self.driver = Driver(clock, request.speed, self.root)
        self.desk = Desk(catalog, self.keeper.settings, self.driver, self.root)
        self.appearance = Appearance(self.keeper.settings, application, self.root)
        self.memory = WindowMemory(profile.config, self.root)
        self.shell = opened.shell
        self.window = MainWindow(self.shell)
        self.window.show_version(__version__)
        self.window.show_room_available(available=True)
        self.window.show_suffix("" if request.speed == 1 else f"× {request.speed:g}")
        self.mini: MiniWindow | None = None
        self.pin: Pin | None = None
        self.room: RoomWindow | None = None
        self.figures: Mapping[str, Figure] = {}
        self.offers = Offers(self.window, self.root)
        self.front = Front(self.desk, self.window, self.offers, self.root)
        self.ears = LateEars(self.driver, self.desk, self.keeper, self.window, self.offers, self.request, self.root)
        self.sections = LateSections(
            self.desk, self.front, self.appearance, self.keeper, lambda: wall_time().day, self.root
        )
        self.keys = self.sections.keys
        self.settled = False
        self.connect()

    def connect(self) -> None:
        """Join everything that is there from the start."""
        window, desk = self.window, self.desk
        self.driver.happened.connect(desk.hear)
        self.driver.happened.connect(self.keeper.hear)
        self.driver.changed.connect(desk.see)
        self.crashes.crashed.connect(desk.pause)
        self.crashes.crashed.connect(self.sections.show_crash)

        window.done_wanted.connect(desk.leave)
        window.action_wanted.connect(desk.act)
        window.stop_confirmed.connect(desk.stop)
        window.routine_chosen.connect(desk.choose_routine)
        window.order_chosen.connect(desk.choose_order)
        window.mini_wanted.connect(self.open_mini)
        window.room_wanted.connect(self.open_room)
        window.quit_wanted.connect(window.quit)
        window.closing.connect(self.close)
        window.show_clock(desk.moment)
        desk.choice_changed.connect(self._show_choice)
        desk.session_changed.connect(window.show_snapshot)
        desk.session_over.connect(window.show_finished)
        desk.session_left.connect(window.show_idle)
        desk.session_loaded.connect(self.ears.prepare)
        desk.session_loaded.connect(self.keeper.prepare)
        desk.session_carried_on.connect(self.keeper.prepare_carried_on)
        desk.settings_changed.connect(self.keeper.keep_settings)
        desk.settings_changed.connect(self.appearance.choose)
        self.keeper.done_today_changed.connect(window.show_done_today)
        self.keeper.problem_told.connect(self._show_problem)
        self.appearance.changed.connect(window.show_theme)
        self.sections.forward_wanted.connect(self.come_back)
        self.front.forward_wanted.connect(self.come_back)
        self.sections.settings_made.connect(self.ears.serve)
        self.keys.changed.connect(window.show_keys)

    def open(self) -> None:
        """Show the window where it was, and do what can wait once it is painted."""
        self.window.show_theme(self.appearance.theme)
        self.sections.find_chosen()
        self.desk.show()
        if not self.shell.isVisible():
            self.memory.restore(self.shell)
            self.shell.showMinimized() if self.request.background else self.shell.show()
        self.shell.hold(self.window)
        # The first look waits for nothing that can come later.
        QApplication.processEvents(WITHOUT_INPUT)
        QTimer.singleShot(0, self.root, self._settle)

    def open_mini(self) -> None:
        """Show the mini timer without taking the focus; if it is there already, go to it."""
        mini = self.mini or self._make_mini()
        if mini.isVisible():
            mini.take_focus()
        else:
            mini.show_place(self.memory.mini_place())
            mini.show()

    def open_room(self) -> None:
        """Fill the screen on which the window is with the view across the room."""
        room = self.room or self._make_room()
        room.show_snapshot(self.desk.moment())
        room.open_on(self.window.screen())

    def show_mini_shape(self, shape: "MiniShape") -> None:
        """Let the person's choice of a shape be kept, and so be shown."""
        self.desk.choose_mini_shape(KeptShape(shape.value))

    def close(self) -> None:
        """Keep what is to be kept, and end whatever was started."""
        self.memory.keep(self.shell)
        self.memory.keep_look(Look(self.desk.settings.theme.value, self.appearance.theme.scale))
        self.desk.stop()
        self.sections.close()
        self.ears.close()
        self.keeper.close()
        self.crashes.uninstall()
        if self.mini is not None:
            self.mini.close()
            self.mini.deleteLater()
        if self.room is not None:
            self.room.closed.disconnect(self.come_back)
            self.room.close()
            self.room.deleteLater()
        self.shell.deleteLater()
        self.root.deleteLater()

    def _make_mini(self) -> "MiniWindow":
        # All are loaded when they are first wanted: a start does not wait for them.
        from footdesk.connections import connect_mini  # noqa: PLC0415 - see above
        from footdesk.desktop.pin import Pin  # noqa: PLC0415 - see above
        from footdesk.ui.mini_window import MiniWindow  # noqa: PLC0415 - see above

        self.mini = MiniWindow(figures=self.figures)
        self.mini.winId()
        self.pin = Pin(self.mini.windowHandle(), os.environ, self.mini)
        connect_mini(self.mini, self.pin, self.desk, self.appearance, self.keys)
        self.window.mini_wished.connect(self.mini.grant_from_afar)
        self.mini.shape_wanted.connect(self.show_mini_shape)
        self.mini.back_wanted.connect(self.come_back)
        self.mini.moved.connect(self.memory.keep_mini_place)
        self.desk.settings_changed.connect(self._show_mini_settings)
        self.pin.advice_changed.connect(self._show_mini_settings)
        self.mini.show_theme(self.appearance.theme)
        self.mini.show_keys(self.keys.table)
        self.mini.show_snapshot(self.desk.moment())
        self._show_mini_settings()
        return self.mini

    def _make_room(self) -> "RoomWindow":
        # Loaded when it is first wanted: a start does not wait for it.
        from footdesk.connections import connect_room  # noqa: PLC0415 - see above

        # Likewise.
        from footdesk.ui.room_window import RoomWindow  # noqa: PLC0415 - see above

        self.room = RoomWindow()
        connect_room(self.room, self.desk, self.appearance, self.keys)
        self.room.where_wanted.connect(self.ears.say_where)
        self.room.closed.connect(self.come_back)
        self.room.show_theme(self.appearance.theme)
        self.room.show_keys(self.keys.table)
        self.room.show_figures(self.figures)
        self.room.show_images(self.sections.librarian.picture)
        self.front.stand_before(self.room.dialogs)
        return self.room

    def _settle(self) -> None:
        try:
            self._take_up()
        finally:
            # Whatever failed, the window answers from now on.
            self.settled = True

    def _take_up(self) -> None:
        lean_start.take_up_collection()
        self.window.show_keys(self.keys.table)
        self.keeper.settle()
        self.sections.settle()
        self._show_figures()
        # Loaded once the window is there, like the history that it asks.
        from footdesk.carry_on import offer_to_carry_on  # noqa: PLC0415 - see above

        offer_to_carry_on(self.desk, self.keeper, self.offers, self.root)
        self.sections.open(self.request.routine, self.request.strength)
        if self.request.mini:
            self.open_mini()
        self.sections.remind(background=self.request.background)
        self.sections.own.open_file(str(self.request.file or ""))

    def _show_figures(self) -> None:
        # Loaded once the window is there: the first look at FootDesk does not wait for its pictures.
        from footdesk.store.figures import FIGURES, Figures  # noqa: PLC0415 - see above

        self.figures = Figures(resources() / FIGURES, self._show_problem)
        self.window.page.show_figures(self.figures)
        self.window.page.show_images(self.sections.librarian.picture)
        self.sections.show_figures(self.figures)

    def _show_choice(self, choice: Choice) -> None:
        self.window.show_routines(choice.routines, choice.plan.routine.id, choice.by_position)
        self.window.show_plan(choice.plan)

    def _show_mini_settings(self) -> None:
        settings = self.desk.settings
        if self.mini is None or self.pin is None:
            return
        # It is loaded already: the mini timer has one.
        from footdesk.ui.mini_shape import MiniShape  # noqa: PLC0415 - see above

        self.pin.hold(settings.mini_pinned)
        self.pin.cover_full_screen(settings.mini_over_full_screen)
        self.mini.show_shape(MiniShape(settings.mini_shape.value))
        self.mini.show_pinned(settings.mini_pinned, self.pin.note())
        self.mini.show_over_full_screen(settings.mini_over_full_screen if self.pin.offers_full_screen else None)

    def come_back(self) -> None:
        """Bring the window to the front."""
        self.shell.showNormal() if self.shell.isMinimized() else self.shell.show()
        self.shell.raise_()
        self.shell.activateWindow()

    def answer(self, file: str) -> None:
        """Come forward because somebody started FootDesk once more, with a file to open or without one."""
        self.come_back()
        self.sections.own.open_file(file)

    def _show_problem(self, problem: Problem) -> None:
        self.window.show_banner(problem_words(problem), BannerKind.ERROR)


def run(opened: Opened, request: Request, single: Single) -> int:
    """Fill the window that is there, as asked for, and return the exit status when it is closed."""
    try:
        catalog = load_catalog(resources())
    except StoreError as error:
        # Only where nothing can be used at all.
        from footdesk.failure import tell_failure  # noqa: PLC0415 - see above

        return tell_failure(opened, error.problem)
    app = App(opened, request, catalog, MonotonicClock(request.speed))
    app.open()
    wait_for(lambda: app.settled or not opened.shell.isVisible(), opened.application)
    if not opened.shell.isVisible():
        # It was closed while it opened, when there was no event loop yet that could end.
        return 0
    hold_place(single, opened.application, app.answer)
    return opened.application.exec()
