"""An exercise: what to do, in which position, with what, and how much of it.

Everything here is frozen and checked when it is made, so that nothing behind it has to check again.
Times are whole milliseconds: sums of them are exact, and a plan is right to the millisecond.
"""

from enum import Enum

from msgspec import Struct

Milliseconds = int
"""A span or a moment in whole milliseconds."""

SECOND: Milliseconds = 1_000

MAX_REPETITIONS = 100
"""The most repetitions of one side."""

MIN_WORK: Milliseconds = 1 * SECOND
MAX_WORK: Milliseconds = 300 * SECOND
"""A hold, a movement or a stage lasts between these two, in milliseconds (design, section 9)."""

MAX_RELAX: Milliseconds = 120 * SECOND
"""The longest pause between two repetitions, in milliseconds."""

MAX_REST: Milliseconds = 300 * SECOND
"""The longest rest behind an exercise that has one of its own, in milliseconds."""

MAX_STAGES = 8
"""The most named stages inside one repetition."""


class InvalidValueError(ValueError):
    """A value cannot be what it is given as: `field` names it, `found` and `expected` say why."""

    def __init__(self, field: str, found: object, expected: str) -> None:
        """Keep the three parts apart, so that whoever reads a file can add where it stood."""
        super().__init__(f"{field}: found {found!r}, expected {expected}")
        self.field = field
        self.found = found
        self.expected = expected


class Side(Enum):
    """The side a step works on; it rides along with the step and is no state."""

    LEFT = "left"
    RIGHT = "right"
    BOTH = "both"

    @property
    def other(self) -> "Side":
        """The opposite side; both stay both."""
        return _OPPOSITE[self]


_OPPOSITE = {Side.LEFT: Side.RIGHT, Side.RIGHT: Side.LEFT, Side.BOTH: Side.BOTH}


class Sides(Enum):
    """Whether the sides are worked one after the other, both at once, or only one of them."""

    EACH = "each"
    BOTH = "both"
    LEFT = "left"
    RIGHT = "right"

    def order(self, first: Side) -> tuple[Side, ...]:
        """The sides in the order in which they are worked, beginning with `first` where there are two."""
        return (first, first.other) if self is Sides.EACH else (Side(self.value),)


class Limb(Enum):
    """What the words call the thing that works."""

    FOOT = "foot"
    LEG = "leg"


class Position(Enum):
    """How the body is placed, from the highest to the lowest."""

    STANDING = "standing"
    SITTING = "sitting"
    LYING = "lying"


class Kit(Enum):
    """A thing that an exercise needs at hand."""

    WALL = "wall"
    CHAIR = "chair"
    PENCIL = "pencil"
    TOWEL = "towel"
    BAND = "band"
    BALL = "ball"


class Work(Enum):
    """What a repetition is: held still, or one of the movements; also the one word a person reads meanwhile."""

    HOLD = "hold"
    WALK = "walk"
    CIRCLE = "circle"
    ROLL = "roll"
    MOVE = "move"


class Origin(Enum):
    """Where a figure of a dose comes from: the source states it, or FootDesk chose it."""

    STATED = "stated"
    CHOSEN = "chosen"


class Strength(Enum):
    """How a routine's doses are taken: as they are, or scaled down or up (`core.strength`)."""

    EASIER = "easier"
    STANDARD = "standard"
    STRONGER = "stronger"


class Stage(Struct, frozen=True):
    """A named part of one repetition, such as "toes up", with its own cue.

    `time` is its length in milliseconds; None takes the dose's time of work. Raises InvalidValueError outside limits.
    """

    name: str
    cue: str
    time: Milliseconds | None = None

    def __post_init__(self) -> None:
        """Refuse what no step could be made of."""
        if self.time is not None:
            _check_range("time", self.time, MIN_WORK, MAX_WORK)


class Dose(Struct, frozen=True):
    """How much: sides, repetitions, and the milliseconds of work and of relaxing between repetitions.

    `work_time` is the length of one repetition, or of each stage where a repetition has stages; None waits
    until the person says that it is done. `rest_time` is the rest behind the exercise, None takes the pace's;
    `first_side` is the side that begins, None takes the pace's. Raises InvalidValueError for a figure outside its
    limits, and for both sides as the first one.
    """

    sides: Sides
    repetitions: int
    work: Work
    work_time: Milliseconds | None
    relax_time: Milliseconds = 0
    stages: tuple[Stage, ...] = ()
    rest_time: Milliseconds | None = None
    first_side: Side | None = None

    def __post_init__(self) -> None:
        """Refuse what no plan could be made of."""
        _check_range("repetitions", self.repetitions, 1, MAX_REPETITIONS)
        _check_range("relax_time", self.relax_time, 0, MAX_RELAX)
        _check_range("stages", len(self.stages), 0, MAX_STAGES)
        if self.work_time is not None:
            _check_range("work_time", self.work_time, MIN_WORK, MAX_WORK)
        if self.rest_time is not None:
            _check_range("rest_time", self.rest_time, 0, MAX_REST)
        if self.first_side is Side.BOTH:
            raise InvalidValueError(field="first_side", found=self.first_side.value, expected="left or right")

    @property
    def work_times(self) -> tuple[Milliseconds | None, ...]:
        """The milliseconds of each stage of one repetition, or of the one without a name; None waits for the person."""
        return tuple(stage.time or self.work_time for stage in self.stages) or (self.work_time,)

    @property
    def repetition_time(self) -> Milliseconds | None:
        """The milliseconds of one repetition with all its stages; None where any of it waits for the person."""
        times = [time for time in self.work_times if time is not None]
        return sum(times) if len(times) == len(self.work_times) else None


class Cues(Struct, frozen=True):
    """The one line under the picture, for each phase of an exercise."""

    prepare: str
    work: str
    relax: str
    switch: str


class Provenance(Struct, frozen=True):
    """Where one figure of the dose comes from, with the sentence that says so to the person."""

    field: str
    origin: Origin
    note: str


class Claim(Struct, frozen=True):
    """What somebody says about an exercise, told as their claim."""

    author: str
    text: str


class Scaled(Struct, frozen=True):
    """That a dose is not the usual one, because somebody chose another strength."""

    strength: Strength
    usual: Dose


class Exercise(Struct, frozen=True):
    """One exercise as a person is shown it, and as a plan is made of it.

    `number` is its place in the source's order, from 1, and 0 where it is one's own. `picture` is the alternative
    text of its picture; `image` is the name of a picture of one's own in the folder of pictures, or empty. `scaled` is
    None where the dose is the usual one. `figure` is the id of the exercise whose moving figure a copy has kept; empty,
    it is its own.
    """

    id: str
    number: int
    name: str
    position: Position
    limb: Limb
    kit: tuple[Kit, ...]
    dose: Dose
    instructions: tuple[str, ...]
    cues: Cues
    care: str
    picture: str
    provenance: tuple[Provenance, ...] = ()
    claims: tuple[Claim, ...] = ()
    scaled: Scaled | None = None
    image: str = ""
    figure: str = ""

    @property
    def shown_figure(self) -> str:
        """The id under which its moving figure is found, if there is one; empty where a picture of one's own stands."""
        return "" if self.image else self.figure or self.id


def _check_range(field: str, found: int, least: int, most: int) -> None:
    if not least <= found <= most:
        raise InvalidValueError(field, found, f"{least} to {most}")
