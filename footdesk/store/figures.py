"""Reads the figures: one TOML file per exercise, in centimetres and degrees, into the core's values.

The file's name is the exercise's id; `figure_tables` says what a file may hold. A damaged file is refused with the
file, the field, what was found and what was expected; the exercise then goes on without its figure.
"""

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from footdesk.core.exercise import InvalidValueError
from footdesk.core.figure.figure import Cue, Figure, Lens, Move, Prop, Spot, Stage, View, Words
from footdesk.core.figure.pose import Pose
from footdesk.core.figure.skeleton import ANCHORS
from footdesk.store.errors import Problem, StoreError
from footdesk.store.figure_poses import check_known, check_legs, joined, pose_of, shared
from footdesk.store.figure_tables import (
    MORE_PARTS,
    PARTS,
    CueTable,
    FigureTable,
    LensTable,
    PoseTable,
    PropTable,
    StageTable,
)
from footdesk.store.table_file import check_table, read_table, wrong_file

FIGURES = "figures"
"""The folder of the figures among the resources."""


class Figures(Mapping[str, Figure]):
    """The figures of a folder by their exercises' ids, each read when it is first looked at, and then kept."""

    def __init__(self, folder: Path, told: Callable[[Problem], object]) -> None:
        """Read nothing yet; of a file that has to be left out `told` hears once, and its exercise has no figure."""
        self._paths = {path.stem: path for path in sorted(folder.glob("*.toml"))}
        self._told = told
        self._figures: dict[str, Figure | None] = {}

    def __getitem__(self, exercise: str) -> Figure:
        """The figure of an exercise. Raises KeyError where there is none, or none that can be read."""
        if exercise not in self._figures:
            self._figures[exercise] = self._read(self._paths[exercise])
        figure = self._figures[exercise]
        if figure is None:
            raise KeyError(exercise)
        return figure

    def __iter__(self) -> Iterator[str]:
        """The exercises whose figures can be read."""
        return (exercise for exercise in self._paths if exercise in self)

    def __len__(self) -> int:
        """How many figures can be read."""
        return sum(1 for _ in self)

    def _read(self, path: Path) -> Figure | None:
        try:
            return read_figure(path)
        except StoreError as error:
            self._told(error.problem)
            return None


def read_figure(path: Path) -> Figure:
    """The figure in a file. Raises StoreError for a damaged file, and for one that cannot be read."""
    table = read_table(path, FigureTable)
    try:
        return _figure(path, table)
    except InvalidValueError as error:
        raise wrong_file(path, error.field, str(error.found), error.expected) from error


def _figure(path: Path, table: FigureTable) -> Figure:
    poses: dict[str, Pose] = {}
    seen: dict[object, object] = {}
    for name in table.pose:
        written = joined(table.pose, name)
        poses[name] = shared(pose_of(table, check_table(path, written, PoseTable, f"pose.{name}"), name), seen)
    check_known("pose", "rest", poses)
    check_legs(poses)
    for number, stage in enumerate(table.stage):
        for pose in (stage.hold, stage.via or stage.hold, *(move.pose for move in stage.loop)):
            check_known(f"stage[{number}]", pose, poses)
    for part in table.order:
        check_known("order", part, (*PARTS, *MORE_PARTS))
    if len(table.words.work) != len(table.stage):
        found, expected = f"{len(table.words.work)} sentences", f"{len(table.stage)}, one for each stage"
        field = "words.work"
        raise InvalidValueError(field, found, expected)
    return Figure(
        id=path.stem,
        view=View(table.view.left, table.view.bottom, table.view.size),
        poses=poses,
        stages=tuple(_stage(each) for each in table.stage),
        words=Words(table.words.rest, table.words.work),
        works=table.works,
        order=table.order or PARTS,
        zone=table.zone,
        props={name: _prop(each) for name, each in table.props.items()},
        cues=tuple(_cue(each, f"cue[{number}]") for number, each in enumerate(table.cue)),
        lens=None if table.lens is None else _lens(table.lens),
    )


def _prop(table: PropTable) -> Prop:
    return Prop(table.kind, table.layer, table.length, table.radius, table.facing, table.far, table.every)


def _stage(table: StageTable) -> Stage:
    loop = tuple(Move(each.pose, each.time, each.stay, each.ease) for each in table.loop)
    return Stage(table.hold, loop, table.time, table.smooth, table.travel, table.via)


def _spot(at: str | tuple[str | float, ...], where: str) -> Spot:
    match at:
        case str() as anchor:
            x, y = 0.0, 0.0
        case (str() as anchor, float() as x, float() as y):
            pass
        case (float() as x, float() as y):
            anchor = ""
        case _:
            raise InvalidValueError(where, at, "[x, y], an anchor, or [anchor, x, y]")
    check_known(where, anchor, ANCHORS)
    return Spot(anchor, complex(x, y))


def _cue(table: CueTable, where: str) -> Cue:
    return Cue(
        kind=table.kind,
        at=_spot(table.at, f"{where}.at"),
        path=tuple(complex(*point) for point in table.path),
        radius=complex(*table.r),
        span=complex(*table.span),
        width=table.w,
        both=table.both,
        name=table.name,
    )


def _lens(table: LensTable) -> Lens:
    check_known("lens.target", table.target, ANCHORS)
    return Lens(
        at=complex(*table.at),
        radius=table.r,
        target=table.target,
        scale=table.scale,
        origin=complex(*table.origin),
        focus=complex(*table.focus),
        target_radius=table.target_r,
        floor=table.floor,
        seen=table.seen,
        twin=complex(*table.twin),
        cues=tuple(_cue(each, f"lens.cue[{number}]") for number, each in enumerate(table.cue)),
        props={each: _prop(prop) for each, prop in table.props.items()},
    )
