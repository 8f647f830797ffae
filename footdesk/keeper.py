"""The keeper: it writes down what a person chose and did, and tells when the disk would not take it."""

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QThreadPool, Signal, Slot

from footdesk.core.ending import Ending
from footdesk.core.plan import Plan
from footdesk.desktop.profile import Profile
from footdesk.store.errors import Cause, Problem, StoreError
from footdesk.store.history_file import is_to_open
from footdesk.store.settings import Settings, load_settings, save_settings
from footdesk.ui.key_table import read_keys

if TYPE_CHECKING:
    from footdesk.core.cut_off import CutOff
    from footdesk.core.events import Event
    from footdesk.core.history import SessionRecord, WallTime
    from footdesk.core.reminder import Done
    from footdesk.store.copies import Copies
    from footdesk.store.history import History
    from footdesk.store.recorder import Recorder

_Answer = TypeVar("_Answer")
_Other = TypeVar("_Other")


class Keeper(QObject):
    """Keeps one profile; what cannot be kept is told once, and the session goes on."""

    problem_told = Signal(Problem)
    done_today_changed = Signal(frozenset)
    history_changed = Signal()
    profile_replaced = Signal(Settings)
    history_opened = Signal()
    _care_failed = Signal(Problem)

    def __init__(
        self, profile: Profile, schemas: Path, wall: "Callable[[], WallTime]", parent: QObject | None = None
    ) -> None:
        """Read the settings; `schemas` is the folder of the history's formats, `wall` tells the time on the wall."""
        super().__init__(parent)
        self.profile = profile
        self._schemas = schemas
        self._wall = wall
        self._history: History | None = None
        self._recorder: Recorder | None = None
        self._before: int | None = None
        self._failing: Cause | None = None
        self._settled = False
        self._pool = QThreadPool(self)
        self._care_failed.connect(self._restore)
        self.settings, self._untold = load_settings(profile.config, _check)

    def open(self) -> None:
        """Open the history, once, if there is one; what was wrong is told. The first one waits for `begin`."""
        if not self._settled:
            self._settled = True
            if is_to_open(self.profile.data):
                self._open(thorough=False)

    def begin(self) -> None:
        """Open the history for whoever looks into it or adds to it: make the first one, or try again after a failure.

        It may have failed for want of room, or because another program used it.
        """
        if self._settled and self._history is None:
            self._open(thorough=False)

    def settle(self) -> None:
        """Do what can wait until the window is there: open the history, and tell what was wrong."""
        for problem in self._untold:
            self.problem_told.emit(problem)
        self._untold = ()
        self.open()
        if self._history is not None:
            self._pool.start(partial(self._care, self._history.copies, self._today()))
            self._try(self._tell_done)

    @Slot(Settings)
    def keep_settings(self, settings: Settings) -> None:
        """Write other settings to the disk at once."""
        if settings != self.settings:
            self.settings = settings
            self._try(partial(save_settings, self.profile.config, settings))

    @Slot(Plan, bool)
    def prepare(self, plan: Plan, by_position: bool) -> None:  # noqa: FBT001 - a slot
        """Make ready to write a session of a plan."""
        before, self._before = self._before, None
        self.begin()
        if self._recorder is not None:
            self._recorder.load(plan, by_position=by_position, before=before)

    @property
    def session(self) -> str | None:
        """The id of the session that was begun last; None while there was none, or none could be written."""
        return None if self._recorder is None else self._recorder.session

    @Slot(object)
    def feel_before(self, score: int | None) -> None:
        """Let the session that begins next have this score from before it."""
        self._before = score

    @Slot(Plan, object)
    def prepare_carried_on(self, plan: Plan, session: "SessionRecord") -> None:
        """Make ready to go on writing a session that was cut off."""
        if self._recorder is not None:
            self._recorder.load(plan, by_position=session.plan.by_position, carried=session)

    def cut_off(self) -> "CutOff | None":
        """The session that was killed, or else the last one of today if it was stopped with something done in it."""
        found: list[CutOff] = []
        self._try(lambda: found.extend(self._find_cut_off()))
        return next(iter(found), None)

    def done_today(self) -> "tuple[Done, ...]":
        """The routines that were done to their end in sessions of today."""
        # Only who wants to be reminded asks.
        from footdesk.core.reminder import Done  # noqa: PLC0415 - see above

        today = self._today()
        found: tuple[SessionRecord, ...] = self.ask(lambda history: history.sessions(today, today), ())
        return tuple(
            Done(each.plan.routine, datetime.fromtimestamp(each.ended / 1_000, UTC))
            for each in found
            if each.ended is not None and each.ending is Ending.COMPLETED
        )

    def decline(self, session: str) -> None:
        """Keep what was done in a session that was cut off, and offer it no more: nobody wants to carry on."""
        history = self._history
        if history is not None:
            self._try(lambda: history.decline(session))

    @Slot(object)
    def hear(self, event: "Event") -> None:
        """Write what happened in the session, as it happens."""
        if self._recorder is None or self._history is None:
            return
        # Loaded already by whoever made the event.
        from footdesk.core.events import ExerciseDone, Finished  # noqa: PLC0415 - see above

        self._try(partial(self._recorder.hear, event))
        if isinstance(event, ExerciseDone | Finished):
            self._try(self._tell_done)
        if isinstance(event, Finished):
            self.history_changed.emit()

    def ask(self, question: "Callable[[History], _Answer]", otherwise: _Other) -> _Answer | _Other:
        """What the history answers; `otherwise` where there is none, or it cannot be read, which is told."""
        history, answers = self._history, list[_Answer]()
        if history is not None:
            self._try(lambda: answers.append(question(history)))
        return next(iter(answers), otherwise)

    def change(self, write: "Callable[[History], object]") -> bool:
        """Change the history as the person wishes, and tell that it changed; whether that could be done."""
        self.begin()
        history = self._history
        if history is None or not self._try(partial(write, history)):
            return False
        self._try(self._tell_done)
        self.history_changed.emit()
        return True

    def write(self, write: "Callable[[History], object]") -> bool:
        """Write what a person made beside the sessions; whether that could be done. If not, it is told."""
        self.begin()
        history = self._history
        return history is not None and self._try(partial(write, history))

    def replace_profile(self, change: Callable[[], object]) -> bool:
        """Let the files of the profile be replaced while none is open, and begin again with what is there then.

        Whether `change` was done; if it failed, that is told.
        """
        self._pool.waitForDone()
        if self._history is not None:
            self._try(self._history.close)
            self._history = None
        replaced = self._try(change)
        self._open(thorough=False)
        self.settings, problems = load_settings(self.profile.config, _check)
        for problem in problems:
            self.problem_told.emit(problem)
        self.profile_replaced.emit(self.settings)
        self._try(self._tell_done)
        self.history_changed.emit()
        return replaced

    def close(self) -> None:
        """Write what still waits, and close the history."""
        self._pool.waitForDone()
        self._settled = False
        if self._history is not None:
            self._try(self._history.close)
            self._history = self._recorder = None

    def _open(self, *, thorough: bool) -> None:
        # Loaded once the window is there: SQLite is only for what was done.
        from footdesk.store.history_opening import open_history  # noqa: PLC0415 - see above

        # Likewise.
        from footdesk.store.recorder import Recorder  # noqa: PLC0415 - see above

        try:
            self._history, problems = open_history(self.profile.data, self._schemas, self._today(), thorough=thorough)
        except StoreError as error:
            self.problem_told.emit(error.problem)
            return
        if self._recorder is None:
            self._recorder = Recorder(self._history, self._wall)
        else:
            self._try(partial(self._recorder.move, self._history))
        for problem in problems:
            self.problem_told.emit(problem)
        self.history_opened.emit()

    def _find_cut_off(self) -> Iterator["CutOff"]:
        # Loaded once the window is there, like the history itself.
        from footdesk.core.cut_off import CutOff  # noqa: PLC0415 - see above

        if self._history is None:
            return
        killed = self._history.unfinished()
        session = killed or self._history.stopped_last(self._today())
        if session is not None:
            cut_off = CutOff(session, self._history.steps(session.id), self._history.remarks(session.id))
            if killed or cut_off.worked:
                yield cut_off

    def _today(self) -> date:
        return self._wall().day

    def _tell_done(self) -> None:
        if self._history is not None:
            self.done_today_changed.emit(self._history.done_on(self._today()))

    def _try(self, write: Callable[[], object]) -> bool:
        """Do a write, and say whether it was done; a disk that fails again and again for one reason is told of once."""
        try:
            write()
        except StoreError as error:
            if error.problem.cause is not self._failing:
                self._failing = error.problem.cause
                self.problem_told.emit(error.problem)
            return False
        # An event that writes nothing says nothing about the disk.
        if self._history is None or not self._history.waits:
            self._failing = None
        return True

    def _care(self, copies: "Copies", today: date) -> None:
        """Check and copy the history in another thread: in ten years it has grown."""
        try:
            copies.care(today)
        except StoreError as error:
            self._care_failed.emit(error.problem)

    @Slot(Problem)
    def _restore(self, problem: Problem) -> None:
        if problem.cause is not Cause.HISTORY_DAMAGED or self._history is None:
            self.problem_told.emit(problem)
            return
        self._try(self._history.close)
        self._history = None
        self._open(thorough=True)


def _check(settings: Settings) -> None:
    """Refuse keys that mean nothing; what a key is, the store does not know."""
    read_keys(settings.keys)
