"""The camera: it opens the real program on a folder of its own, brings it to a scene, and takes the picture."""

from pathlib import Path
from tempfile import TemporaryDirectory

from msgspec.structs import replace
from PySide6.QtWidgets import QApplication, QWidget

from footdesk.app import App
from footdesk.application import Opened
from footdesk.command_line import Request
from footdesk.core.schedule import Reminder, Schedule
from footdesk.core.transitions import Action
from footdesk.desktop.profile import separate_profile
from footdesk.desktop.wall import wall_time
from footdesk.places import resources
from footdesk.self_test import SteppedClock
from footdesk.store.catalog import load_catalog
from footdesk.store.reminders import save_schedule
from footdesk.store.settings import Settings, ThemeChoice, save_settings
from footdesk.ui.mini_shape import MiniShape
from footdesk.ui.own_wish import OwnWish
from footdesk.ui.shell import Shell
from footdesk.ui.shortcuts import SHORTCUTS, Wish
from tests.screenshots.scenes import Part, Scene
from tests.store.ten_years import write_years

LIST = """\
From my therapist:
Calf raises 3 x 12 each leg, hold 5 s, rest 30 s
Towel curls 2 sets of 10, sitting, with a towel
Toe pressing 5 reps
Balance 30 s each foot, eyes closed
"""

_OWN = {Part.SEARCH, Part.FORM, Part.PICKER}
_DIALOGS = {Part.SAFETY, Part.READY, Part.EVIDENCE}
_KEYS = {Part.KEYS, Part.OTHER_KEYS}
_SHAPES = {Part.BAR: MiniShape.BAR, Part.SQUARE: MiniShape.SQUARE, Part.PILL: MiniShape.PILL}

_REMINDERS = Schedule((Reminder(450, "all-ten"), Reminder(660, "desk-break"), Reminder(930, "desk-break", on=False)))
"""Half past seven, eleven, and half past three switched off: what the drawing shows."""


class Camera:
    """Takes scenes into a folder."""

    def __init__(self, application: QApplication, folder: Path) -> None:
        """Read the catalog once."""
        self._application = application
        self._folder = folder
        self._catalog = load_catalog(resources())
        folder.mkdir(parents=True, exist_ok=True)

    def take(self, scene: Scene, *, dark: bool) -> Path:
        """Take one picture and return where it is."""
        path = self._folder / f"{scene.name}-{'dark' if dark else 'light'}.png"
        theme = ThemeChoice.DARK if dark else ThemeChoice.LIGHT
        with TemporaryDirectory() as folder:
            profile = Path(folder)
            # A picture taken in the middle of a cross-fade would show two moments at once.
            still = replace(Settings(), theme=theme, by_position=scene.by_position, reduced_motion=True)
            still = replace(still, routine=scene.chosen).with_strength(scene.chosen, scene.strength)
            if scene.part is not Part.SAFETY:
                still = replace(still, safety_read=wall_time().day)
            save_settings(profile, still)
            if scene.section == "reminders":
                save_schedule(profile, _REMINDERS)
            if scene.past:
                write_years(profile, wall_time().day, scene.past)
            clock = SteppedClock()
            app = App(
                Opened(self._application, separate_profile(profile), Shell()),
                Request(silent=True),
                self._catalog,
                clock,
            )
            app.open()
            # A silent program has no button for its voice.
            app.window.show_voice(on=True)
            app.shell.resize(*scene.size)
            self._settle()
            self._play(app, clock, scene)
            picture = self._framed(app, scene).grab()
            app.shell.close()
            self._settle()
        if not picture.save(str(path)):
            message = f"{path} could not be written"
            raise OSError(message)
        return path

    def _play(self, app: App, clock: SteppedClock, scene: Scene) -> None:
        if scene.mine:
            self._make_routine(app, scene.mine)
        if scene.felt:
            app.keeper.feel_before(scene.felt[0])
        if scene.routine:
            app.desk.start(scene.routine)
        for _ in range(scene.skips):
            app.desk.act(Action.SKIP)
        left = scene.moment
        while left > 0:
            stretch = min(left, app.desk.moment().remaining or left)
            clock.turn(stretch)
            app.driver.beat()
            left -= stretch
        if scene.felt:
            app.window.pain_chosen.emit(scene.felt[1])
        if scene.section:
            app.window.show_section(scene.section)
        if scene.action:
            app.desk.act(scene.action)
        self._settle()

    def _make_routine(self, app: App, exercises: tuple[str, ...]) -> None:
        desk = app.sections.routines.desk
        desk.make()
        desk.rename("My mornings")
        for exercise in exercises:
            desk.add(exercise)
        desk.choose_place(len(exercises) - 2)
        line = desk.shown.line
        if line is not None:
            desk.change_dose(replace(line.exercise.dose, work_time=30_000, rest_time=15_000))

    def _framed(self, app: App, scene: Scene) -> QWidget:
        if scene.part is Part.STOP and app.window.dialogs.stop is not None:
            return app.window.dialogs.stop
        if scene.part is Part.RELIEF:
            app.desk.hurt()
            self._settle()
            return app.window.dialogs.relief or app.window
        if scene.part in _DIALOGS | _OWN:
            return self._own(app, scene.part) if scene.part in _OWN else self._asked(app, scene.part)
        if scene.part in {*_KEYS, Part.LIST}:
            return self._listed(app, scene.part)
        if scene.part in _SHAPES:
            app.open_mini()
            app.show_mini_shape(_SHAPES[scene.part])
            self._settle()
        if scene.part is Part.ROOM:
            return self._across(app, scene)
        return app.mini if app.mini is not None and scene.part in _SHAPES else app.window

    def _own(self, app: App, part: Part) -> QWidget:
        if part is Part.PICKER:
            app.sections.routines.page.add_wanted.emit()
            self._settle()
            return app.sections.routines.picker or app.window
        app.window.own_wished.emit(OwnWish.SEARCH if part is Part.SEARCH else OwnWish.NEW)
        self._settle()
        return app.window if part is Part.SEARCH else app.sections.own.exercises.form or app.window

    def _asked(self, app: App, part: Part) -> QWidget:
        safety = app.sections.safety
        if part is Part.EVIDENCE:
            app.window.dialogs.show_evidence()
            self._settle()
            return app.window.dialogs.evidence or app.window
        if part is Part.SAFETY:
            return safety.question
        app.window.start_wanted.emit("all-ten")
        self._settle()
        safety.ready.scale.show_score(5)
        return safety.ready

    def _pasted(self, app: App) -> QWidget:
        app.sections.own.arrivals.ask_list()
        dialog = app.sections.own.arrivals.list
        dialog.text.setPlainText(LIST)
        self._settle()
        return dialog

    def _listed(self, app: App, part: Part) -> QWidget:
        if part is Part.LIST:
            return self._pasted(app)
        app.sections.list_keys()
        dialog = app.sections.shortcuts.dialog
        if part is Part.OTHER_KEYS:
            dialog.list.opened.emit(SHORTCUTS[Wish.SKIP])
        self._settle()
        if dialog.question is not None:
            dialog.question.field.keys_pressed.emit("Ctrl+Left")
            self._settle()
        return dialog.question or dialog

    def _across(self, app: App, scene: Scene) -> QWidget:
        app.open_room()
        if app.room is None:
            return app.window
        app.room.showNormal()
        app.room.resize(*scene.size)
        self._settle()
        if not scene.controls:
            app.room.hide_controls()
        self._settle()
        return app.room

    def _settle(self) -> None:
        for _ in range(3):
            self._application.sendPostedEvents(None, 0)
            self._application.processEvents()
