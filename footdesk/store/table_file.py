"""Reads a TOML file into a typed table, or says where it is wrong: line or field, what was found, what was expected.

A file may be anybody's: however it is made, reading it ends soon, and what is told of it is short and one line.
"""

import re
import tomllib
from collections.abc import Iterable
from math import isfinite
from pathlib import Path
from typing import Any, TypeVar, cast

import msgspec
from msgspec import inspect

from footdesk.core.exercise import SECOND, InvalidValueError, Milliseconds
from footdesk.core.own import is_plain
from footdesk.store.errors import Cause, StoreError, not_read

Table = TypeVar("Table", bound=msgspec.Struct)

_AT = re.compile(r"(?P<what>.*?)(?: - at `\$\.?(?P<place>.*)`)?$", re.DOTALL)
_WRONG_TYPE = re.compile(r"Expected (?P<expected>.+?)(?:, got `(?P<found>.+)`)?$", re.DOTALL)
_FIELD = re.compile(r"Object (?P<how>contains unknown|missing required) field `(?P<field>.*)`$", re.DOTALL)
_STEP = re.compile(r"\[(?P<number>\d+)\]|(?P<name>[^.\[\]]+)")
_LINE = re.compile(r"(?P<what>.*) \(at (?P<place>.*)\)$", re.DOTALL)

_PLAINLY = tuple(
    (re.compile(pattern), words)
    for pattern, words in (
        (r"`str` matching regex .*", "a plain name such as calf-raises"),
        (r"`str` of length <= (\d+)", r"at most \1 characters"),
        (r"`str` of length >= 1$", "some text"),
        (r"`array` of length <= (\d+)", r"at most \1 of them"),
        (r"`array` of length >= 1$", "at least one"),
        (r"`(?:int|float)` <= (\d+)(?:\.0)?$", r"at most \1"),
        (r"`(?:int|float)` >= (\d+)(?:\.0)?$", r"at least \1"),
        (r"`|( \| null)", ""),
    )
)

LONGEST_FOUND = 60
"""The most characters of a wrong value that are repeated in a sentence."""

_LOOKED_AT = 2 * LONGEST_FOUND

MAX_DOTS = 200
"""The most dots in one line of a file."""


def read_table(path: Path, kind: type[Table]) -> Table:
    """The table in a file, checked against `kind`; unknown fields are refused.

    Raises StoreError: FILE_UNREADABLE when it cannot be read, FILE_WRONG when it is not such a table.
    """
    try:
        content = path.read_bytes()
    except OSError as error:
        raise not_read(path, error) from error
    return check_table(path, parse(path, content), kind)


def parse(path: Path, content: bytes) -> dict[str, Any]:
    """What stands in the content of a TOML file. Raises StoreError: FILE_WRONG when it is none, or too deep."""
    try:
        text = content.decode()
        _check_dots(path, text)
        return tomllib.loads(text)
    except UnicodeDecodeError as error:
        raise wrong_file(path, f"byte {error.start}", "bytes that are not UTF-8", "UTF-8 text") from error
    except tomllib.TOMLDecodeError as error:
        told = _LINE.match(str(error))
        place, what = (told["place"], told["what"]) if told else ("the file", str(error))
        raise wrong_file(path, place, what.lower(), "TOML") from error
    except RecursionError as error:
        raise wrong_file(path, "the file", "tables within tables without end", "TOML") from error
    except ValueError as error:
        # Python refuses to read numbers of thousands of digits.
        raise wrong_file(path, "the file", "a number of thousands of digits", "TOML") from error


def _check_dots(path: Path, text: str) -> None:
    """Refuse a line of hundreds of dots: the time to read a key such as a.b.c grows with the square of its parts."""
    for number, line in enumerate(text.split("\n"), start=1):
        if (dots := line.count(".")) > MAX_DOTS:
            raise wrong_file(path, f"line {number}", f"{dots} dots", f"at most {MAX_DOTS}")


def check_table(path: Path, raw: object, kind: type[Table], within: str = "") -> Table:
    """A table of a file that has been parsed already, checked against `kind`; `within` is the field it stands in.

    Raises StoreError: FILE_WRONG when it is not such a table.
    """
    try:
        return msgspec.convert(raw, kind)
    except msgspec.ValidationError as error:
        if isinstance(error.__cause__, InvalidValueError):
            raise refused_in_file(path, error.__cause__) from error
        place, found, expected = _place_found_expected(str(error), raw, kind)
        raise wrong_file(path, f"{within}.{place}" if within else place, found, expected) from error


def wrong_file(path: Path, place: str, found: str, expected: str) -> StoreError:
    """What to raise when a file is not as it has to be at a place."""
    return StoreError(Cause.FILE_WRONG, file=str(path), place=_short(place), found=_short(found), expected=expected)


def refused_in_file(path: Path, refused: InvalidValueError) -> StoreError:
    """What to raise when a file has a value that its kind refuses."""
    return wrong_file(path, refused.field, str(refused.found), refused.expected)


def milliseconds(path: Path, place: str, seconds: float) -> Milliseconds:
    """Seconds of a file as whole milliseconds. Raises StoreError: FILE_WRONG when they are none."""
    whole = round(seconds * SECOND) if isfinite(seconds) else 0
    if whole / SECOND != seconds:
        raise wrong_file(path, place, str(seconds), "whole milliseconds")
    return whole


def _place_found_expected(message: str, raw: object, kind: type[msgspec.Struct]) -> tuple[str, str, str]:
    told = _AT.match(message)
    what, place = (told["what"], told["place"] or "") if told else (message, "")
    # Which entry of a table with names of the person's own is meant, msgspec does not say: it writes "[...]".
    place = place.partition("[...]")[0]
    steps = tuple(int(step["number"]) if step["number"] else step["name"] for step in _STEP.finditer(place))
    if field := _FIELD.match(what):
        inside = f"{place}.{field['field']}".lstrip(".")
        if field["how"] == "missing required":
            return inside, "nothing", "a value"
        return inside, "an unknown field", _either(_names(_type_at(kind, steps)))
    found = _shown(_value_at(raw, steps))
    if expected := _WRONG_TYPE.match(what):
        return place or "the file", found, _plainly(expected["expected"])
    return place or "the file", found, _either(_names(_type_at(kind, steps))) or what.lower()


def _plainly(expected: str) -> str:
    """What msgspec expected, in words that are not a programmer's."""
    for pattern, words in _PLAINLY:
        expected = pattern.sub(words, expected)
    return expected


def _value_at(raw: object, steps: Iterable[int | str]) -> object:
    here: Any = raw
    for step in steps:
        here = here[step]
    return here


def _type_at(kind: type[msgspec.Struct], steps: Iterable[int | str]) -> inspect.Type:
    """The type of a field, however deep: what lies between is a struct with that field, or a tuple."""
    here: inspect.Type = inspect.type_info(kind)
    for step in steps:
        here = _present(here)
        if isinstance(here, inspect.StructType):
            here = next(field.type for field in here.fields if field.encode_name == step)
        else:
            here = cast("inspect.VarTupleType", here).item_type
    return _present(here)


def _present(kind: inspect.Type) -> inspect.Type:
    """The type of a field that is there, of one that may be missing."""
    return kind.types[0] if isinstance(kind, inspect.UnionType) else kind


def _names(kind: inspect.Type) -> tuple[str, ...]:
    """The values or fields that a type knows by name."""
    match kind:
        case inspect.StructType(fields=fields):
            return tuple(field.encode_name for field in fields)
        case inspect.EnumType(cls=cls):
            return tuple(str(member.value) for member in cls)
        case inspect.LiteralType(values=values):
            return tuple(str(value) for value in values)
        case _:
            return ()


def _either(names: tuple[str, ...]) -> str:
    return " or ".join(filter(None, (", ".join(names[:-1]), *names[-1:])))


def _shown(found: object) -> str:
    if isinstance(found, str):
        return f'"{found}"'
    if isinstance(found, int) and found.bit_length() > LONGEST_FOUND:
        # Python refuses to write numbers of thousands of digits.
        return "a number of many digits"
    if isinstance(found, dict | list):
        return "a table" if isinstance(found, dict) else "a list"
    return str(found)


def _short(text: str) -> str:
    """A text of a file as it stands in a sentence: one line, and not too much of it."""
    plain = "".join(letter if is_plain(letter) else "\N{REPLACEMENT CHARACTER}" for letter in text[:_LOOKED_AT])
    return plain if len(text) <= LONGEST_FOUND else f"{plain[:LONGEST_FOUND]}… ({len(text)} characters)"
