"""What stands before a routine: the safety page, and the question what is within reach."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QObject, Signal, Slot

from footdesk.core.exercise import Kit
from footdesk.core.plan import unroll
from footdesk.core.routine import Routine
from footdesk.desk import Desk
from footdesk.ui.kit_dialog import KitItem, KitSum

TO_FETCH = frozenset({Kit.PENCIL, Kit.TOWEL, Kit.BAND, Kit.BALL})
"""What is asked about; a chair and a wall are only named."""


def within(routine: Routine, at_hand: frozenset[Kit]) -> Routine | None:
    """The routine without the exercises whose things are not at hand; None where nothing is left."""
    missing = TO_FETCH - at_hand
    return routine.without([exercise.id for exercise in routine.exercises if missing & set(exercise.kit)])


class SafetyDesk(QObject):
    """Takes the wish to start, asks what has to be asked first, and passes it on."""

    safety_asked = Signal()
    kit_asked = Signal(tuple)
    sum_changed = Signal(KitSum)

    def __init__(self, desk: Desk, today: Callable[[], date], parent: QObject) -> None:
        """Start sessions at `desk`; `today` tells the day."""
        super().__init__(parent)
        self._desk = desk
        self._today = today
        self._wanted = ""
        self._missing: frozenset[Kit] = frozenset()

    @Slot()
    def open(self) -> None:
        """Ask whether the safety page was read, if that is due."""
        self._wanted = ""
        if self._desk.settings.safety_due(self._today()):
            self.safety_asked.emit()

    @Slot(str)
    def start(self, wanted: str) -> None:
        """Start a routine or an exercise by its id, once nothing is left to be asked."""
        self._wanted = wanted
        if self._desk.settings.safety_due(self._today()):
            self.safety_asked.emit()
        else:
            self._ask_kit()

    @Slot()
    def confirm_read(self) -> None:
        """Keep that the safety page was read, and go on to what was wanted."""
        self._desk.change(replace(self._desk.settings, safety_read=self._today()))
        if self._wanted:
            self._ask_kit()

    @Slot(frozenset)
    def tick(self, ticked: frozenset[Kit]) -> None:
        """Tell what is left with these things within reach."""
        self._missing = TO_FETCH - ticked
        routine = self._desk.routine(self._wanted)
        left = None if routine is None else within(routine, ticked)
        count, total = 0, 0
        if left is not None:
            count, total = len(left.exercises), unroll(left, self._desk.settings.pace()).total
        self.sum_changed.emit(KitSum(count, total))

    @Slot(frozenset)
    def start_with(self, ticked: frozenset[Kit]) -> None:
        """Start what was wanted, without what needs a thing that is not within reach."""
        self._missing = TO_FETCH - ticked
        routine = self._desk.routine(self._wanted)
        left = None if routine is None else within(routine, ticked)
        if left is not None:
            self._desk.start_routine(left)

    def _ask_kit(self) -> None:
        routine = self._desk.routine(self._wanted)
        things = () if routine is None else tuple(kit for kit in routine.kit if kit in TO_FETCH)
        if routine is None or not things:
            self._desk.start(self._wanted)
            return
        # What was missing a moment ago is still missing; whoever fetched it ticks it.
        items = tuple(
            KitItem(kit, kit not in self._missing, tuple(each.name for each in routine.exercises if kit in each.kit))
            for kit in things
        )
        self.kit_asked.emit(items)
        self.tick(frozenset(item.kit for item in items if item.ready) | (TO_FETCH - set(things) - self._missing))
