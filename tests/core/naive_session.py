"""A session as simple as it can be: a clock that counts every single millisecond down.

It is written from what a session promises, not from how `footdesk.core.session` keeps it: it changes in place, knows no
deadlines, finds everything by walking through a list, and tells what happened as plain tuples.
"""

from dataclasses import dataclass, field

from footdesk.core.exercise import Dose, Exercise
from footdesk.core.plan import Pace

Happened = tuple[object, ...]
"""What happened: its name, its moment, and what else belongs to it."""

AFTER = {"skip": "paused", "back": "paused", "ease": "paused"}
"""Where what does not resume leaves a session that stood still."""


@dataclass
class Part:
    """One step, and all that a view shows of it."""

    kind: str
    exercise: int
    side: str
    repetition: int
    repetitions: int
    time: int | None
    stage: int | None = None

    def told(self) -> Happened:
        """The step as a plain tuple."""
        return (self.kind, self.exercise, self.side, self.repetition, self.repetitions, self.time, self.stage)

    @property
    def waits(self) -> bool:
        """Whether this is a time to get ready in."""
        return self.kind in {"prepare", "switch", "rest"}


def parts_of(exercises: tuple[Exercise, ...], pace: Pace) -> list[Part]:
    """Everything to be done, in order, without what takes no time at all."""
    parts: list[Part] = []
    for number, exercise in enumerate(exercises):
        dose = exercise.dose
        first = (pace.first_side if dose.first_side is None else dose.first_side).value
        second = "left" if first == "right" else "right"
        sides = [first, second] if dose.sides.value == "each" else [dose.sides.value]
        before = exercises[number - 1] if number else None
        stood = before.position.value if before else "standing"
        held = set(before.kit) if before else set()
        far = exercise.position.value != stood or bool(set(exercise.kit) - held)
        if before:
            rest = pace.rest if before.dose.rest_time is None else before.dose.rest_time
            parts.append(Part("rest", number, sides[0], 0, dose.repetitions, None if pace.wait else rest))
        parts.append(Part("prepare", number, sides[0], 0, dose.repetitions, pace.settle if far else pace.prepare))
        for side in sides:
            parts.extend(work_of(dose, number, side))
            parts.append(Part("switch", number, second, 0, dose.repetitions, pace.switch))
        parts.pop()
    return [part for part in parts if part.time != 0]


def work_of(dose: Dose, number: int, side: str) -> list[Part]:
    """All repetitions of one side, with a relax behind each but the last."""
    kind = "hold" if dose.work.value == "hold" else "move"
    parts = []
    for repetition in range(dose.repetitions):
        for stage, named in enumerate(dose.stages):
            time = dose.work_time if named.time is None else named.time
            parts.append(Part(kind, number, side, repetition + 1, dose.repetitions, time, stage))
        if not dose.stages:
            parts.append(Part(kind, number, side, repetition + 1, dose.repetitions, dose.work_time))
        parts.append(Part("relax", number, side, repetition + 1, dose.repetitions, dose.relax_time))
    return parts[:-1]


@dataclass
class NaiveSession:
    """A session that lives through every millisecond of its plan, one after the other."""

    parts: list[Part]
    exercises: int
    state: str = "ready"
    now: int = 0
    place: int = 0
    here: int = 0
    given: int = 0
    total_spent: int = 0
    ending: str | None = None
    since_back: int | None = None
    whole: list[Part] = field(default_factory=list)
    times_eased: int = 0
    marks: list[str] = field(default_factory=list)
    happened: list[Happened] = field(default_factory=list)

    def __post_init__(self) -> None:
        """Stand before the first step with everything to do."""
        self.marks = ["to do"] * self.exercises
        self.whole = list(self.parts)

    def carry_on(self, place: int, done: int) -> None:
        """Stand before a later step, behind so many exercises that are done."""
        self.place = place
        self.marks[:done] = ["done"] * done

    @property
    def part(self) -> Part:
        """The step under way."""
        return self.parts[self.place]

    @property
    def length(self) -> int | None:
        """The whole time of the step under way, with all that was given or taken; None where it waits."""
        return None if self.part.time is None else self.part.time + self.given

    @property
    def remaining(self) -> int | None:
        """What is left of the step under way."""
        if self.state == "finished":
            return 0
        return None if self.length is None else self.length - self.here

    def wait_until(self, moment: int) -> None:
        """Live through every millisecond up to a moment."""
        self.end_what_is_over()
        while self.state == "running" and self.now < moment:
            self.now += 1
            self.here += 1
            if self.here == self.length:
                self.end_what_is_over()
        self.now = moment

    def end_what_is_over(self) -> None:
        """Go on to the next step when nothing is left of this one."""
        if self.state == "running" and self.remaining == 0:
            self.leave(complete=True)
            self.go_on()

    def possible(self) -> set[str]:
        """What can be asked for here and now."""
        if self.state == "ready":
            return {"start"}
        if self.state == "finished":
            return set()
        actions = {"skip", "back", "ease", "stop"}
        if self.state == "paused":
            return actions | {"resume"}
        if self.state == "interrupted":
            return actions | {"resume", "restart side"}
        actions |= {"pause", "interrupt"}
        if self.part.waits or self.part.time is None:
            actions.add("proceed")
        if self.part.waits and self.part.time is not None:
            actions.add("longer")
        return actions

    def ask(self, action: str) -> None:
        """Do what is asked for at this moment, if it is possible."""
        self.end_what_is_over()
        if action not in self.possible():
            return
        stood_still = self.state in {"paused", "interrupted"}
        getattr(self, action.replace(" ", "_"))()
        if stood_still and self.state != "finished":
            self.state = AFTER.get(action, "running")

    def tell(self, name: str, *more: object) -> None:
        """Note what happened now."""
        self.happened.append((name, self.now, *more))

    def leave(self, *, complete: bool) -> None:
        """End the step under way."""
        self.tell("step ended", self.place, self.part.told(), self.here, complete)
        self.total_spent += self.here

    def enter(self, place: int) -> None:
        """Begin a step from nothing."""
        self.place, self.here, self.given = place, 0, 0
        self.tell("step began", place, self.part.told())

    def finish(self, ending: str) -> None:
        """End it all."""
        self.state, self.ending = "finished", ending
        self.tell("finished", ending)

    def go_on(self) -> None:
        """Begin what comes behind the step that was ended."""
        ended = self.part.exercise
        last = self.place == len(self.parts) - 1
        if last or self.parts[self.place + 1].exercise != ended:
            self.marks[ended] = "done"
            self.times_eased = 0
            self.tell("exercise done", ended)
        if last:
            self.finish("completed")
        else:
            self.enter(self.place + 1)

    def door_of(self, exercise: int) -> int:
        """The first step of an exercise that is no rest."""
        return next(n for n, part in enumerate(self.parts) if part.exercise == exercise and part.kind != "rest")

    def start(self) -> None:
        """Begin."""
        self.state = "running"
        self.tell("started")
        self.enter(self.place)

    def pause(self) -> None:
        """Stand still on wish."""
        self.state = "paused"
        self.tell("paused")

    def interrupt(self) -> None:
        """Stand still because the machine did."""
        self.state = "interrupted"
        self.tell("interrupted")

    def resume(self) -> None:
        """Carry on."""
        self.tell("resumed")

    def restart_side(self) -> None:
        """Do the repetitions of this side again, or this time to get ready; what was made easier is easier in full."""
        self.leave(complete=False)
        self.tell("went back", self.part.exercise)
        place, here = self.place, self.part
        while place and not here.waits:
            before = self.parts[place - 1]
            if before.waits or (before.exercise, before.side) != (here.exercise, here.side):
                break
            place -= 1
        self.do_anew(place)
        self.enter(place)
        self.tell("resumed")

    def proceed(self) -> None:
        """Be ready now, or be done with an open step."""
        self.leave(complete=True)
        self.go_on()

    def longer(self) -> None:
        """Take ten seconds more."""
        self.given += 10_000
        self.tell("lengthened", 10_000)

    def skip(self) -> None:
        """Leave this exercise out."""
        skipped = self.part.exercise
        self.leave(complete=False)
        self.marks[skipped] = "skipped"
        self.times_eased = 0
        self.tell("exercise skipped", skipped)
        if skipped == self.exercises - 1:
            self.finish("completed")
        else:
            self.enter(self.door_of(skipped + 1))

    def back(self) -> None:
        """Restart this exercise, as easy as it was made; or the one before, and then nothing is easier any more."""
        wanted = self.part.exercise
        soon = self.since_back is not None and self.now - self.since_back <= 3_000
        if (soon or self.part.kind == "rest") and wanted > 0:
            wanted -= 1
        self.leave(complete=False)
        if wanted == self.part.exercise:
            self.do_anew(self.door_of(wanted))
        else:
            self.times_eased = 0
            before = [part for part in self.parts if part.exercise < wanted]
            self.parts = before + [part for part in self.whole if part.exercise >= wanted]
        self.since_back = self.now
        self.marks[wanted] = "to do"
        self.tell("went back", wanted)
        self.enter(self.door_of(wanted))

    def stop(self) -> None:
        """Leave it all."""
        self.leave(complete=False)
        self.finish("stopped")

    def ease(self) -> None:
        """Do less from here to the end of the exercise."""
        self.tell("eased", self.part.exercise)
        self.times_eased += 1
        before = self.part.time
        self.make_easier(self.place)
        if before is not None and self.part.time is not None:
            self.given = max(self.given, self.here - self.part.time)

    def do_anew(self, place: int) -> None:
        """Put back all that was taken from a part of the exercise on, and take as much from the whole of that."""
        here = self.parts[place]
        wanted = (here.exercise, here.kind, here.side, here.repetition, here.stage)
        first = next(
            number
            for number, part in enumerate(self.whole)
            if (part.exercise, part.kind, part.side, part.repetition, part.stage) == wanted
        )
        rest = [part for part in self.whole[first:] if part.exercise == here.exercise]
        later = [part for part in self.parts if part.exercise > here.exercise]
        self.parts = self.parts[:place] + rest + later
        for _ in range(self.times_eased):
            self.make_easier(place)

    def make_easier(self, begun: int) -> None:
        """Two thirds of the repetitions and hold times from a part on, which has begun, to the end of its exercise."""
        here = self.parts[begun]
        kept = self.parts[:begun]
        for place in range(begun, len(self.parts)):
            part = self.parts[place]
            if part.exercise != here.exercise:
                kept.append(part)
                continue
            most = -(-part.repetitions * 2 // 3)
            if part.side == here.side:
                most = max(most, here.repetition)
            between = part.kind == "relax" and part.repetition == most and place > begun
            if part.repetition <= most and not between:
                kept.append(Part(part.kind, part.exercise, part.side, part.repetition, most, easier(part), part.stage))
        self.parts = kept


def easier(part: Part) -> int | None:
    """Two thirds of the whole seconds of work, rounded up, and never less than one; anything else stays."""
    if part.time is None or part.kind not in {"hold", "move"}:
        return part.time
    seconds = part.time // 1_000
    while seconds * 3 > part.time // 1_000 * 2 + 2:
        seconds -= 1
    return max(seconds, 1) * 1_000
