"""The history as JSON: read again as it was written, and anything else told with the place where it is wrong."""

import json
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from footdesk.core.ending import Ending
from footdesk.core.exercise import Side, Strength
from footdesk.core.history import PainScores, Place, SessionPlan, SessionRecord, WallTime, WholeSession
from footdesk.core.plan import Kind, Pace
from footdesk.store.errors import Cause, StoreError
from footdesk.store.history_json import history_json, read_history_json
from tests.core.sums import scores
from tests.store.histories import MADE_OF, START, TODAY, at, identifier, opened, remark, step
from tests.store.ten_years import years_of_use
from tests.store.test_history import REMARKS, STEPS

LEFT_OUT = replace(MADE_OF, left_out=("foot-massage",), strength=Strength.EASIER)

GOLDEN = WholeSession(
    SessionRecord(
        identifier(1),
        LEFT_OUT,
        at(23),
        START,
        at(23).utc + 7,
        Ending.STOPPED,
        PainScores(5, 3),
        "Cold “feet” ❄",
        morning_asked=True,
    ),
    (step(), replace(step(1, complete=False), kind=Kind.MOVE, planned=None, stage=0)),
    (remark(),),
)

text = st.text(st.characters(codec="utf-8"))
moments = st.integers(-(10**13), 10**14)
walls = st.builds(WallTime, moments, st.integers(-1439, 1439), text)
counts = st.integers(0, 2**40)
paces = st.builds(Pace, counts, counts, counts, counts, st.sampled_from((Side.LEFT, Side.RIGHT)), st.booleans())
strengths = st.sampled_from((None, *Strength))
plans = st.builds(SessionPlan, text, text, st.booleans(), paces, st.lists(text, max_size=3).map(tuple), strengths)
places = st.builds(Place, counts, st.sampled_from(Side))
begun = st.builds(
    SessionRecord,
    st.uuids().map(str),
    plans,
    walls,
    places,
    pain=scores,
    note=text,
    declined=st.booleans(),
    morning_asked=st.booleans(),
)
sessions = st.one_of(
    begun,
    st.builds(
        lambda session, end, ending: replace(session, ended=end, ending=ending),
        begun,
        moments,
        st.sampled_from(Ending),
    ),
)
wholes = st.builds(
    WholeSession, sessions, st.lists(STEPS, max_size=3).map(tuple), st.lists(REMARKS, max_size=3).map(tuple)
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Give the name of a file that is not there yet."""
    return tmp_path / "history.json"


def written(path: Path, *several: WholeSession) -> Any:  # noqa: ANN401 - whatever JSON has
    """Write sessions, and give what a program that knows nothing of us reads."""
    path.write_bytes(b"".join(history_json(several)))
    return json.loads(path.read_text(encoding="utf-8"))


@given(several=st.lists(wholes, max_size=3))
def test_what_is_written_is_read_again(tmp_path_factory: pytest.TempPathFactory, several: list[WholeSession]) -> None:
    """Every session that can be comes back as it was, wherever on earth it began."""
    path = tmp_path_factory.mktemp("json") / "history.json"
    written(path, *several)
    assert list(read_history_json(path)) == several


def test_the_format_is_the_one_that_is_described(path: Path) -> None:
    """Each field has the name and the meaning that other programs rely on."""
    found = written(path, GOLDEN)
    (session,) = found.pop("sessions")
    assert found == {"format": "FootDesk history", "version": 1}
    steps, remarks = session.pop("steps"), session.pop("remarks")
    assert session == {
        "id": "00000000-0000-4000-8000-000000000001",
        "routine": "all-ten",
        "routine_name": "All ten exercises",
        "by_position": True,
        "pace": {
            "prepare": 5000,
            "settle": 10000,
            "switch": 5000,
            "rest": 10000,
            "first_side": "right",
            "wait": False,
        },
        "began": "2026-11-23T08:00:00.000+01:00",
        "zone": "Europe/Berlin",
        "ended": "2026-11-23T08:00:00.007+01:00",
        "ending": "stopped",
        "place": {"number": 0, "side": "right"},
        "pain": {"before": 5, "after": 3, "next_morning": None},
        "note": "Cold “feet” ❄",
        "left_out": ["foot-massage"],
        "strength": "easier",
        "declined": False,
        "morning_asked": True,
    }
    assert steps[1] == {
        "number": 1,
        "exercise": "exercise-1",
        "kind": "move",
        "side": "left",
        "repetition": 1,
        "stage": 0,
        "began": 0,
        "planned": None,
        "spent": 3000,
        "complete": False,
    }
    assert remarks == [{"number": 0, "exercise": "exercise-0", "outcome": "done", "moment": 3000}]


def test_a_file_from_before_anything_was_left_out_is_read(path: Path) -> None:
    """A field that came later is not asked of an older file."""
    found = written(path, GOLDEN)
    for later in ("left_out", "strength", "declined", "morning_asked"):
        del found["sessions"][0][later]
    path.write_text(json.dumps(found), encoding="utf-8")
    (session,) = read_history_json(path)
    assert session.session.plan == MADE_OF
    assert not session.session.morning_asked


def test_a_session_is_a_line(path: Path) -> None:
    """Other programs may take the file line by line; an empty history is a whole file too."""
    written(path, *years_of_use(TODAY, 5))
    lines = path.read_text(encoding="utf-8").splitlines()
    assert all(json.loads(line.removesuffix(","))["id"] for line in lines[1:-1])
    assert written(path) == {"format": "FootDesk history", "version": 1, "sessions": []}


def test_a_field_that_is_not_known_is_passed_over(path: Path) -> None:
    """A newer FootDesk may add fields to the same format."""
    found = written(path, GOLDEN)
    found["made_by"] = found["sessions"][0]["mood"] = "new"
    path.write_text(json.dumps(found), encoding="utf-8")
    assert read_history_json(path) == (GOLDEN,)


WRONG: list[tuple[str, object, str]] = [
    ("format", "Something else", "format"),
    ("version", 2, "version"),
    ("sessions.0.id", "short", "sessions[0].id"),
    ("sessions.0.began", "yesterday", "sessions[0].began"),
    ("sessions.0.began", "2026-11-23T08:00:00", "sessions[0].began"),
    ("sessions.0.began", "0001-01-01T00:00:00+01:00", "sessions[0].began"),
    ("sessions.0.ended", "9999-12-31T23:59:59-20:00", "sessions[0].ended"),
    ("sessions.0.ended", None, "sessions[0].ended"),
    ("sessions.0.pain.after", 11, "sessions[0].pain.after"),
    ("sessions.0.pace.first_side", "both", "sessions[0].pace.first_side"),
    ("sessions.0.steps.1.spent", -1, "sessions[0].steps[1].spent"),
    ("sessions.0.steps.1.kind", "jump", "sessions[0].steps[1].kind"),
    ("sessions.0.remarks.0.moment", 2**60, "sessions[0].remarks[0].moment"),
]


@pytest.mark.parametrize(("field", "value", "place"), WRONG)
def test_a_wrong_value_is_told_with_its_place(path: Path, field: str, value: object, place: str) -> None:
    """Whatever cannot be kept is refused before anything is."""
    found = written(path, GOLDEN)
    here: Any = found
    *way, last = (int(name) if name.isdigit() else name for name in field.split("."))
    for name in way:
        here = here[name]
    here[last] = value
    path.write_text(json.dumps(found), encoding="utf-8")
    with pytest.raises(StoreError) as told:
        read_history_json(path)
    assert (told.value.problem.cause, told.value.problem.values["place"]) == (Cause.FILE_WRONG, place)


@pytest.mark.parametrize("content", [b"", b"{", b"\xff\xfe", b"[1]", b'"FootDesk"', b"[" * 100_000])
def test_a_file_that_is_something_else_is_refused(path: Path, content: bytes) -> None:
    """What is no JSON, or no object, is told as such."""
    path.write_bytes(content)
    with pytest.raises(StoreError) as told:
        read_history_json(path)
    assert told.value.problem.cause is Cause.FILE_WRONG


def test_a_file_that_is_not_there_is_told(path: Path) -> None:
    """The sentence says that it cannot be read."""
    with pytest.raises(StoreError) as told:
        read_history_json(path)
    assert told.value.problem.cause is Cause.FILE_UNREADABLE


def bitten(content: bytes) -> Iterator[bytes]:
    """Give the content cut off, and overwritten, at places all over it."""
    for place in range(0, len(content), 7):
        yield content[:place]
        yield content[:place] + b"\x00\xff{" + content[place + 3 :]


def test_damage_is_told_and_never_a_crash(path: Path) -> None:
    """Wherever a file is cut off or overwritten, it is read or refused with a sentence."""
    written(path, GOLDEN)
    for content in bitten(path.read_bytes()):
        path.write_bytes(content)
        try:
            read_history_json(path)
        except StoreError as error:
            assert error.problem.cause is Cause.FILE_WRONG  # noqa: PT017 - most of them are refused, not all


def test_what_was_brought_in_twice_is_there_once(path: Path, tmp_path: Path) -> None:
    """A file made of a history changes nothing in it, and fills an empty one."""
    made = list(years_of_use(TODAY, 20))
    written(path, *made)
    history, _ = opened(tmp_path)
    with closing(history):
        assert history.merge(read_history_json(path)) == len(made)
        assert history.merge(read_history_json(path)) == 0
        assert list(history.everything()) == made
