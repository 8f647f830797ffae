"""What a figure's file may hold, table by table: the names of its fields, their types and what they are when left out.

Points are [x, y] in centimetres, angles degrees, times milliseconds. A field that is not listed here is refused.
"""

from typing import Annotated, Any, Literal

import msgspec

from footdesk.core.figure.figure import Ease, Layer, Mark, Seen, Thing, Works

Number = Annotated[float, msgspec.Meta(ge=-1_000, le=1_000)]
"""A length, an angle or a share; TOML's nan and inf are none of these."""

Point = tuple[Number, Number]

Size = Annotated[float, msgspec.Meta(gt=0, le=1_000)]

Time = Annotated[int, msgspec.Meta(gt=0, le=60_000)]

Stay = Annotated[int, msgspec.Meta(ge=0, le=60_000)]

Stride = Annotated[float, msgspec.Meta(ge=0, le=1_000)]

Contact = Literal["flat", "heel", "ball", "arch", "ankle"]

PARTS = (
    "floor",
    "shadows",
    "props_back",
    "far_arm",
    "far_leg",
    "pelvis",
    "near_leg",
    "props_mid",
    "torso",
    "head",
    "near_arm",
    "props_front",
    "cues",
    "lens",
)
"""The parts of a picture, from the back to the front."""

MORE_PARTS = ("far_thigh", "far_shin", "near_thigh", "near_shin")
"""The two halves of a leg that another part lies between."""


class Table(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A table of the file."""


class ToesFields(Table, frozen=True, kw_only=True):
    """The fields of the toes, which stand directly in the table of their foot."""

    toes: Number | Literal["floor"] = 0.0
    curl: Number = 0.0
    spread: Number = 0.0
    lift: Number = 0.0


class SoleTable(Table, frozen=True, kw_only=True):
    """A crossed foot that shows its sole."""

    at: Point = (9.0, 0.0)
    toward: Number = 0.0
    scale: Number = 1.0


class LegTable(ToesFields, frozen=True, kw_only=True):
    """One leg, held by `foot` or by `thigh`."""

    foot: Point | None = None
    on: Contact = "flat"
    pitch: Number = 0.0
    straight: Number | None = None
    thigh: Number = -90.0
    knee: Number = 0.0
    hip: Point = (0.0, 0.0)
    foreshorten: Point = (1.0, 1.0)
    floor: Number = 0.0
    turn: Number = 0.0
    sole: SoleTable | None = None


class ArmTable(Table, frozen=True, kw_only=True):
    """One arm, held by its `hand`, by an anchor it goes `to`, or by the direction of its `upper` half."""

    hand: Point | None = None
    to: str = ""
    off: Point = (0.0, 0.0)
    upper: Number = -90.0
    elbow: Number = 8.0
    palm: Number | None = None
    grip: Number = 0.0
    foreshorten: Point = (1.0, 1.0)


class PlaceTable(Table, frozen=True, kw_only=True):
    """Where a prop is."""

    at: Point | None = None
    turn: Number | None = None
    slack: Number | None = None


class PropTable(PlaceTable, frozen=True, kw_only=True):
    """A prop, and where it is unless a pose says otherwise."""

    kind: Thing
    layer: Layer = Layer.BACK
    length: Number = 0.0
    radius: Number = 0.0
    facing: Number = 1.0
    far: bool = False
    every: Stride = 0.0


class LensPoseTable(ToesFields, frozen=True, kw_only=True):
    """The foot in the close-up."""

    foot: Point = (0.0, 0.0)
    on: Contact = "flat"
    pitch: Number = 0.0
    shin: Number = 90.0
    turn: Number = 0.0
    tilt: Number = 9.0
    hand: Number = 0.0
    apart: Number = 0.0
    arm: Number = 160.0
    props: dict[str, PlaceTable] = {}


class PoseTable(Table, frozen=True, kw_only=True):
    """A pose, after everything it inherits has been joined in."""

    pelvis: Point
    torso: Number = 90.0
    bend: Number = 0.0
    neck: Number = 0.0
    head: Number = 0.0
    near_leg: LegTable = LegTable()
    far_leg: LegTable = LegTable()
    near_arm: ArmTable = ArmTable()
    far_arm: ArmTable = ArmTable()
    lens: LensPoseTable = LensPoseTable()
    props: dict[str, PlaceTable] = {}
    cue: Number = 0.0
    cues: dict[str, Number] = {}
    zone: Number = 0.0


class CueTable(Table, frozen=True, kw_only=True):
    """A movement mark."""

    kind: Mark
    at: str | tuple[str | Number, ...] = (0.0, 0.0)
    path: tuple[Point, ...] = ()
    r: Point = (0.0, 0.0)
    span: Point = (0.0, 0.0)
    w: Number = 2.0
    both: bool = False
    name: str = ""


class LensTable(Table, frozen=True, kw_only=True):
    """The close-up."""

    at: Point
    r: Size
    target: str
    scale: Size = 2.5
    origin: Point = (7.0, -2.0)
    focus: Point = (17.0, -5.0)
    target_r: Number = 13.0
    floor: bool = True
    seen: Seen = Seen.OUTER
    twin: Point = (0.0, 0.0)
    cue: tuple[CueTable, ...] = ()
    props: dict[str, PropTable] = {}


class ViewTable(Table, frozen=True, kw_only=True):
    """The square that the picture shows."""

    left: Number
    bottom: Number
    size: Size


class MoveTable(Table, frozen=True, kw_only=True):
    """One part of a loop."""

    pose: str
    time: Time = 900
    stay: Stay = 0
    ease: Ease = Ease.IN_OUT


class StageTable(Table, frozen=True, kw_only=True):
    """What the body does in one stage of a repetition."""

    hold: str
    loop: tuple[MoveTable, ...] = ()
    time: Time = 900
    smooth: bool = False
    travel: Stride = 0.0
    via: str = ""


class WordsTable(Table, frozen=True, kw_only=True):
    """What a screen reader says of the picture: at rest, and in each stage."""

    rest: str
    work: tuple[str, ...]


class FigureTable(Table, frozen=True, kw_only=True):
    """A whole file. Its poses stay as they are written, because they inherit from one another first."""

    view: ViewTable
    pose: dict[str, dict[str, Any]]
    stage: Annotated[tuple[StageTable, ...], msgspec.Meta(min_length=1)]
    words: WordsTable
    works: Works = Works.NEAR
    order: tuple[str, ...] = ()
    zone: tuple[Literal["calf", "hamstring"], ...] = ()
    props: dict[str, PropTable] = {}
    cue: tuple[CueTable, ...] = ()
    lens: LensTable | None = None
