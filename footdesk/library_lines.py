"""What is shown of each routine and each of its exercises, with the times that a session of it would take."""

from collections.abc import Iterator, Mapping

from msgspec.structs import replace

from footdesk.core.exercise import Exercise, Position
from footdesk.core.own import OwnRoutine, is_own
from footdesk.core.plan import Plan, unroll
from footdesk.core.routine import Routine
from footdesk.core.strength import strengthened
from footdesk.desk import Desk
from footdesk.ui.shown_library import EditorLine, OfferedRoutine, RoutineLine

_HEIGHT = {position: height for height, position in enumerate(Position)}


class LibraryLines:
    """Reckons with the pace and the order of the desk; what did not change is not reckoned again."""

    def __init__(self, desk: Desk) -> None:
        """Begin with nothing reckoned."""
        self._desk = desk
        self._known: dict[str, tuple[object, RoutineLine]] = {}

    def shipped(self, routine: Routine) -> RoutineLine:
        """The line of a routine that comes with FootDesk."""
        return self._line(routine, own=False)

    def own(self, routine: OwnRoutine, exercises: Mapping[str, Exercise]) -> RoutineLine:
        """The line of a routine of one's own, of those of its exercises that are there."""
        found = routine.routine(exercises)
        if found is None:
            return RoutineLine(routine.id, routine.name, own=True, count=0, total=0, position=None)
        return self._line(found, own=True)

    def offered(self, routine: Routine) -> OfferedRoutine:
        """A routine as it can be found, with the time that it takes at its strength."""
        positions, kit = frozenset(each.position for each in routine.exercises), frozenset(routine.kit)
        line = self._line(routine, own=is_own(routine.id))
        return OfferedRoutine(routine.id, routine.name, positions, kit, line.total, line.own, line.count)

    def exercises(self, routine: Routine, exercises: Mapping[str, Exercise]) -> Iterator[EditorLine]:
        """The lines of a routine's exercises in its own order; `exercises` has them with their usual doses."""
        plan, places = self._plan(routine)
        for exercise, place in zip(routine.exercises, places, strict=True):
            yield EditorLine(exercise, exercises[exercise.id], plan.time_of(place))

    def _line(self, routine: Routine, *, own: bool) -> RoutineLine:
        settings = self._desk.settings
        strength = settings.strength(routine.id)
        state = (routine, settings.pace(), settings.by_position, strength)
        known = self._known.get(routine.id)
        if known is not None and known[0] == state:
            return known[1]
        positions = {each.position for each in routine.exercises}
        position = positions.pop() if len(positions) == 1 else None
        total = self._plan(routine)[0].total
        line = RoutineLine(routine.id, routine.name, own, len(routine.exercises), total, position, strength)
        self._known[routine.id] = (state, line)
        return line

    def _plan(self, routine: Routine) -> tuple[Plan, tuple[int, ...]]:
        """The plan as it would be done, at the strength that was chosen; and each exercise's place in it."""
        order = list(range(len(routine.exercises)))
        if self._desk.settings.by_position:
            order.sort(key=lambda place: _HEIGHT[routine.exercises[place].position])
        ordered = replace(routine, exercises=tuple(routine.exercises[place] for place in order))
        places = tuple(order.index(place) for place in range(len(order)))
        done = strengthened(ordered, self._desk.settings.strength(routine.id))
        return unroll(done, self._desk.settings.pace()), places
