"""What stands before a routine: the safety page, and the questions what is within reach and how it feels.

Everything that starts something comes through here, from wherever it is wished: the safety page is never passed over.
A single exercise is started as it is: who chose it has seen what it needs, and it is over in a minute.
"""

from collections.abc import Callable
from datetime import date

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal, Slot

from footdesk.core.exercise import Kit, Strength
from footdesk.core.plan import unroll
from footdesk.core.routine import Routine
from footdesk.desk import Desk
from footdesk.ui.kit_ticks import KitItem
from footdesk.ui.ready_dialog import ReadyAnswer, ReadyQuestion, ReadySum

TO_FETCH = frozenset({Kit.PENCIL, Kit.TOWEL, Kit.BAND, Kit.BALL})
"""What is asked about; a chair and a wall are only named."""


def within(routine: Routine, at_hand: frozenset[Kit]) -> Routine | None:
    """The routine without the exercises whose things are not at hand; None where nothing is left."""
    missing = TO_FETCH - at_hand
    return routine.without([exercise.id for exercise in routine.exercises if missing & set(exercise.kit)])


class SafetyDesk(QObject):
    """Takes the wish to start, asks what has to be asked first, and passes it on."""

    safety_asked = Signal()
    ready_asked = Signal(ReadyQuestion)
    sum_changed = Signal(ReadySum)
    felt_before = Signal(object)

    def __init__(self, desk: Desk, today: Callable[[], date], parent: QObject) -> None:
        """Start sessions at `desk`; `today` tells the day."""
        super().__init__(parent)
        self._desk = desk
        self._today = today
        self._wanted: Routine | None = None
        self._score: int | None = None
        self._missing: frozenset[Kit] = frozenset()

    @Slot()
    def open(self) -> None:
        """Ask whether the safety page was read, if that is due."""
        self._wanted = None
        if self._desk.settings.safety_due(self._today()):
            self.safety_asked.emit()

    def start(self, wanted: str, strength: Strength | None = None) -> None:
        """Start a routine or an exercise by its id, once nothing is left to be asked.

        A strength holds this time only; None takes the one that was chosen for the routine.
        """
        self._want(self._desk.found(wanted, strength), None)

    def start_again(self, score: int | None) -> None:
        """Start once more what was done last, with all that was left out of it; `score` is how it feels since then."""
        self._want(self._desk.again(self._desk.moment().plan.routine), score)

    @Slot()
    def confirm_read(self) -> None:
        """Keep that the safety page was read, and go on to what was wanted."""
        self._desk.change(replace(self._desk.settings, safety_read=self._today()))
        if self._wanted is not None:
            self._ask_ready(self._wanted)

    @Slot(frozenset)
    def tick(self, ticked: frozenset[Kit]) -> None:
        """Tell what is left with these things within reach."""
        routine = self._wanted
        left = None if routine is None else self._left(routine, ticked)
        if routine is None or left is None:
            self.sum_changed.emit(ReadySum(0, 0))
            return
        skipped = tuple(exercise.name for exercise in routine.exercises if exercise.id in left.left_out)
        self.sum_changed.emit(ReadySum(len(left.exercises), unroll(left, self._desk.settings.pace()).total, skipped))

    @Slot(ReadyAnswer)
    def start_with(self, answer: ReadyAnswer) -> None:
        """Start what was wanted, without what needs a thing that is not within reach, and tell how it feels."""
        left = None if self._wanted is None else self._left(self._wanted, answer.ticked)
        if left is not None:
            self.felt_before.emit(answer.pain)
            self._desk.start_routine(left)

    def _left(self, routine: Routine, ticked: frozenset[Kit]) -> Routine | None:
        """What is left of a routine; what is missing is remembered for the next one."""
        asked = TO_FETCH & set(routine.kit)
        self._missing = (self._missing - asked) | (asked - ticked)
        if not asked <= ticked:
            # What stands in needs nothing that was not asked about.
            others = self._desk.standing_in(routine, TO_FETCH - (asked & ticked))
            return None if others is None else within(others, TO_FETCH - (asked - ticked))
        return routine

    def _want(self, routine: Routine | None, score: int | None) -> None:
        self._wanted, self._score = routine, score
        if routine is None:
            return
        if self._desk.settings.safety_due(self._today()):
            self.safety_asked.emit()
        else:
            self._ask_ready(routine)

    def _ask_ready(self, routine: Routine) -> None:
        asks_pain = self._desk.settings.ask_pain
        things = tuple(kit for kit in routine.kit if kit in TO_FETCH)
        if routine.alone or not (things or asks_pain):
            self._desk.start_routine(routine)
            return
        # What was missing a moment ago is still missing; whoever fetched it ticks it.
        items = tuple(
            KitItem(kit, kit not in self._missing, tuple(each.name for each in routine.exercises if kit in each.kit))
            for kit in things
        )
        position = routine.exercises[0].position
        self.ready_asked.emit(ReadyQuestion(routine.name, position, items, asks_pain, self._score))
        self.tick(frozenset(item.kit for item in items if item.ready))
