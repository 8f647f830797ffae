"""The history as JSON, for other programs and other computers: format 1, as resources/docs/history.md describes it.

What is written is read again as it was. A field that is not known is passed over; the format's number changes when a
field gets another meaning.
"""

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from typing import Annotated

import msgspec

from footdesk.core.ending import Ending
from footdesk.core.exercise import Milliseconds, Side, Strength
from footdesk.core.history import (
    MAX_PAIN,
    Outcome,
    PainScores,
    Place,
    Remark,
    SessionPlan,
    SessionRecord,
    StepRecord,
    WallTime,
    WholeSession,
)
from footdesk.core.plan import Kind, Pace
from footdesk.store.errors import not_read
from footdesk.store.table_file import check_table, wrong_file

FORMAT = "FootDesk history"
VERSION = 1

_LARGEST = 2**53
"""The largest whole number that every reader of JSON takes as it is."""

_MILLISECOND = timedelta(milliseconds=1)

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)

_Count = Annotated[int, msgspec.Meta(ge=0, le=_LARGEST)]
_Positive = Annotated[int, msgspec.Meta(ge=1, le=_LARGEST)]
_Score = Annotated[int, msgspec.Meta(ge=0, le=MAX_PAIN)]
_Identifier = Annotated[str, msgspec.Meta(min_length=36, max_length=36)]


class PaceTable(msgspec.Struct, frozen=True):
    """The times between the work, in milliseconds."""

    prepare: _Count
    settle: _Count
    switch: _Count
    rest: _Count
    first_side: Side
    wait: bool


class PlaceTable(msgspec.Struct, frozen=True):
    """Where the session stood last."""

    number: _Count
    side: Side


class StepTable(msgspec.Struct, frozen=True):
    """A step that ended; times in milliseconds, `began` from the beginning of the session."""

    number: _Count
    exercise: str
    kind: Kind
    side: Side
    repetition: _Count
    stage: _Count | None
    began: _Count
    planned: _Positive | None
    spent: _Count
    complete: bool


class RemarkTable(msgspec.Struct, frozen=True):
    """What became of an exercise."""

    number: _Count
    exercise: str
    outcome: Outcome
    moment: _Count


class PainTable(msgspec.Struct, frozen=True):
    """The person's own scores."""

    before: _Score | None = None
    after: _Score | None = None
    next_morning: _Score | None = None


class SessionTable(msgspec.Struct, frozen=True):
    """A session; moments are those of ISO 8601, with milliseconds and the offset of the place where it began."""

    id: _Identifier
    routine: str
    routine_name: str
    by_position: bool
    pace: PaceTable
    began: str
    zone: str
    ended: str | None
    ending: Ending | None
    place: PlaceTable
    pain: PainTable
    note: str
    steps: tuple[StepTable, ...]
    remarks: tuple[RemarkTable, ...]
    left_out: tuple[str, ...] = ()
    strength: Strength | None = None
    declined: bool = False
    morning_asked: bool = False


class HistoryTable(msgspec.Struct, frozen=True):
    """The whole file."""

    format: str
    version: int
    sessions: tuple[SessionTable, ...]


def history_json(sessions: Iterable[WholeSession]) -> Iterator[bytes]:
    """The parts of the file, one for each session, so that it need not be held as a whole; a session is one line."""
    head = {"format": FORMAT, "version": VERSION, "sessions": []}
    yield msgspec.json.encode(head).removesuffix(b"]}")
    between = b"\n"
    for whole in sessions:
        yield between + msgspec.json.encode(_table(whole))
        between = b",\n"
    yield b"\n]}\n"


def read_history_json(path: Path) -> tuple[WholeSession, ...]:
    """The sessions in a file that `history_json` made.

    Raises StoreError: FILE_UNREADABLE when it cannot be read, FILE_WRONG when it is no such file.
    """
    table = _decoded(path)
    if table.format != FORMAT:
        raise wrong_file(path, "format", f'"{table.format[:60]}"', f'"{FORMAT}"')
    if table.version != VERSION:
        raise wrong_file(path, "version", str(table.version), str(VERSION))
    return tuple(_whole(path, f"sessions[{number}]", session) for number, session in enumerate(table.sessions))


def _decoded(path: Path) -> HistoryTable:
    try:
        content = path.read_bytes()
    except OSError as error:
        raise not_read(path, error) from error
    try:
        try:
            return msgspec.json.decode(content, type=HistoryTable)
        except msgspec.ValidationError:
            # Once more, this time to tell what was found.
            return check_table(path, msgspec.json.decode(content), HistoryTable)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise wrong_file(path, "the file", str(error).lower(), "JSON") from error


def _table(whole: WholeSession) -> dict[str, object]:
    """The fields of SessionTable, with what the core has the same names for as it is."""
    session, began = whole.session, whole.session.began
    ended = None if session.ended is None else WallTime(session.ended, began.offset, began.zone)
    return {
        "id": session.id,
        "routine": session.plan.routine,
        "routine_name": session.plan.name,
        "by_position": session.plan.by_position,
        "pace": session.plan.pace,
        "began": _written(began),
        "zone": began.zone,
        "ended": None if ended is None else _written(ended),
        "ending": session.ending,
        "place": session.place,
        "pain": session.pain,
        "note": session.note,
        "steps": whole.steps,
        "remarks": whole.remarks,
        "left_out": session.plan.left_out,
        "strength": session.plan.strength,
        "declined": session.declined,
        "morning_asked": session.morning_asked,
    }


def _whole(path: Path, place: str, table: SessionTable) -> WholeSession:
    if (table.ended is None) != (table.ending is None):
        raise wrong_file(
            path, f"{place}.ended", str(table.ended), "a moment where there is an ending, and null elsewhere"
        )
    began, offset = _read_moment(path, f"{place}.began", table.began)
    ended = None if table.ended is None else _read_moment(path, f"{place}.ended", table.ended)[0]
    session = SessionRecord(
        id=table.id,
        plan=SessionPlan(
            table.routine,
            table.routine_name,
            table.by_position,
            _pace(path, f"{place}.pace", table.pace),
            table.left_out,
            table.strength,
        ),
        began=WallTime(began, offset, table.zone),
        place=Place(table.place.number, table.place.side),
        ended=ended,
        ending=table.ending,
        pain=PainScores(**msgspec.structs.asdict(table.pain)),
        note=table.note,
        declined=table.declined,
        morning_asked=table.morning_asked,
    )
    steps = tuple(StepRecord(*msgspec.structs.astuple(step)) for step in table.steps)
    remarks = tuple(Remark(*msgspec.structs.astuple(remark)) for remark in table.remarks)
    return WholeSession(session, steps, remarks)


def _pace(path: Path, place: str, table: PaceTable) -> Pace:
    if table.first_side is Side.BOTH:
        raise wrong_file(path, f"{place}.first_side", f'"{table.first_side.value}"', "left or right")
    return Pace(**msgspec.structs.asdict(table))


def _written(moment: WallTime) -> str:
    zone = timezone(timedelta(minutes=moment.offset))
    return moment.local.replace(tzinfo=zone).isoformat(timespec="milliseconds")


def _read_moment(path: Path, place: str, text: str) -> tuple[Milliseconds, int]:
    """Milliseconds of UTC, and minutes east of it."""
    try:
        moment = datetime.fromisoformat(text)
        offset = moment.utcoffset()
        if offset is None:
            raise wrong_file(path, place, f'"{text[:60]}"', "a moment with its offset from UTC")
        wall = WallTime((moment - _EPOCH) // _MILLISECOND, offset // timedelta(minutes=1), "")
    except (ValueError, OverflowError) as error:
        raise wrong_file(path, place, f'"{text[:60]}"', "a moment as in 2026-11-23T08:00:00.000+01:00") from error
    return wall.utc, wall.offset
