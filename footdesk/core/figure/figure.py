"""A figure: the poses of one exercise, how they follow one another, and what is shown besides the body."""

from collections.abc import Mapping
from enum import Enum
from functools import cached_property

from msgspec import Struct, field

from footdesk.core.exercise import Milliseconds
from footdesk.core.figure.pose import Pose


class Works(Enum):
    """The limbs of the picture that do the exercise."""

    NEAR = "near"
    FAR = "far"
    BOTH = "both"


class Ease(Enum):
    """How a movement between two poses begins and ends."""

    LINEAR = "linear"
    IN_OUT = "in_out"
    IN = "in"
    OUT = "out"
    SINE = "sine"


class Mark(Enum):
    """The kinds of movement marks."""

    ARROW = "arrow"
    ARC = "arc"


class Seen(Enum):
    """From where the close-up sees the foot: its outer side and its top, its inner side and its sole, or its sole."""

    OUTER = "outer"
    INNER = "inner"
    SOLE = "sole"


class Layer(Enum):
    """Where between the parts of the body a prop is painted."""

    BACK = "back"
    MID = "mid"
    FRONT = "front"


class Thing(Enum):
    """What a prop is."""

    WALL = "wall"
    CHAIR = "chair"
    MAT = "mat"
    PENCIL = "pencil"
    BALL = "ball"
    TOWEL = "towel"
    BAND = "band"
    POST = "post"
    PRINTS = "prints"


class View(Struct, frozen=True):
    """The square the picture shows: its lower left corner and its size, in centimetres."""

    left: float
    bottom: float
    size: float


class Spot(Struct, frozen=True):
    """A point tied to an anchor, or to the floor's origin where `to` is empty."""

    to: str = ""
    off: complex = 0j


class Cue(Struct, frozen=True):
    """A movement mark: an arrow along `path`, or an arc of `radius` (x and y) over `span` degrees.

    `at` is where it starts from; `name` lets a pose show it on its own; `both` gives it a head at each end.
    """

    kind: Mark
    at: Spot = field(default_factory=Spot)
    path: tuple[complex, ...] = ()
    radius: complex = 0j
    span: complex = 0j
    width: float = 2.0
    both: bool = False
    name: str = ""


class Prop(Struct, frozen=True):
    """A thing in the picture: which, in front of what, and its measures in centimetres.

    A thing that stands `every` so many centimetres along the floor is passed by as the body travels.
    """

    kind: Thing
    layer: Layer = Layer.BACK
    length: float = 0.0
    radius: float = 0.0
    facing: float = 1.0
    far: bool = False
    every: float = 0.0


class Lens(Struct, frozen=True):
    """The close-up: a disc in the picture, and what of the foot it shows how large.

    `scale` enlarges; `origin` is the close-up's point in the middle of the disc; `focus` is the foot's point that
    glows; `seen` is from where it is seen; `target` is the anchor the pointer starts from, round which a ring of
    `target_radius` is drawn. Where both feet do the same, `twin` is how far from the near foot the close-up shows the
    far one.
    """

    at: complex
    radius: float
    target: str
    scale: float = 2.5
    origin: complex = 7 - 2j
    focus: complex = 17 - 5j
    target_radius: float = 13.0
    floor: bool = True
    seen: Seen = Seen.OUTER
    twin: complex = 0j
    cues: tuple[Cue, ...] = ()
    props: Mapping[str, Prop] = field(default_factory=dict)


class Move(Struct, frozen=True):
    """One part of a loop: to which pose, in how many milliseconds, how, and how long it stays there."""

    pose: str
    time: Milliseconds = 900
    stay: Milliseconds = 0
    ease: Ease = Ease.IN_OUT


class Stage(Struct, frozen=True, dict=True):
    """What the body does in one stage of a repetition.

    A hold eases into the pose `hold` in `time` milliseconds and stands still; half way it goes through the pose `via`,
    if there is one, and on the way back again. A movement runs through `loop`; with
    `smooth` it runs through the poses without stopping, as a closed curve. The body stays in the middle of the picture
    even where it walks: `travel` is how many centimetres of floor one round of the loop leaves behind.
    """

    hold: str
    loop: tuple[Move, ...] = ()
    time: Milliseconds = 900
    smooth: bool = False
    travel: float = 0.0
    via: str = ""

    @cached_property
    def period(self) -> Milliseconds:
        """How long one round of the loop takes, in milliseconds."""
        return sum(move.time + move.stay for move in self.loop)


class Words(Struct, frozen=True):
    """What a screen reader says of the picture in each phase; `work` has one sentence per stage."""

    rest: str
    work: tuple[str, ...]


class Figure(Struct, frozen=True):
    """The picture of one exercise: everything `pose_at` and the painter have to know of it.

    `poses` always holds the pose `rest`; `order` is the order of painting, from the back to the front.
    """

    id: str
    view: View
    poses: Mapping[str, Pose]
    stages: tuple[Stage, ...]
    words: Words
    works: Works = Works.NEAR
    order: tuple[str, ...] = ()
    zone: tuple[str, ...] = ()
    props: Mapping[str, Prop] = field(default_factory=dict)
    cues: tuple[Cue, ...] = ()
    lens: Lens | None = None

    def stage(self, index: int | None) -> Stage:
        """The stage of an index; the first where a repetition has no stages, the last where the figure has fewer."""
        return self.stages[min(index or 0, len(self.stages) - 1)]
