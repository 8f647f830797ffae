"""Reads a TOML file into a typed table, or says where it is wrong: line or field, what was found, what was expected."""

import re
import tomllib
from collections.abc import Iterable
from pathlib import Path
from typing import Any, TypeVar, cast

import msgspec
from msgspec import inspect

from footdesk.store.errors import Cause, StoreError, not_read

Table = TypeVar("Table", bound=msgspec.Struct)

_AT = re.compile(r"(?P<what>.*?)(?: - at `\$\.?(?P<place>.*)`)?$", re.DOTALL)
_WRONG_TYPE = re.compile(r"Expected (?P<expected>.+?)(?:, got `(?P<found>.+)`)?$", re.DOTALL)
_FIELD = re.compile(r"Object (?P<how>contains unknown|missing required) field `(?P<field>.*)`$", re.DOTALL)
_STEP = re.compile(r"\[(?P<number>\d+)\]|(?P<name>[^.\[\]]+)")
_LINE = re.compile(r"(?P<what>.*) \(at (?P<place>.*)\)$", re.DOTALL)

LONGEST_FOUND = 60
"""The most characters of a wrong value that are repeated in a sentence."""


def read_table(path: Path, kind: type[Table]) -> Table:
    """The table in a file, checked against `kind`; unknown fields are refused.

    Raises StoreError: FILE_UNREADABLE when it cannot be read, FILE_WRONG when it is not such a table.
    """
    try:
        raw = tomllib.loads(path.read_bytes().decode())
    except OSError as error:
        raise not_read(path, error) from error
    except UnicodeDecodeError as error:
        raise wrong_file(path, f"byte {error.start}", "bytes that are not UTF-8", "UTF-8 text") from error
    except tomllib.TOMLDecodeError as error:
        told = _LINE.match(str(error))
        place, what = (told["place"], told["what"]) if told else ("the file", str(error))
        raise wrong_file(path, place, what.lower(), "TOML") from error
    return check_table(path, raw, kind)


def check_table(path: Path, raw: object, kind: type[Table], within: str = "") -> Table:
    """A table of a file that has been parsed already, checked against `kind`; `within` is the field it stands in.

    Raises StoreError: FILE_WRONG when it is not such a table.
    """
    try:
        return msgspec.convert(raw, kind)
    except msgspec.ValidationError as error:
        place, found, expected = _place_found_expected(str(error), raw, kind)
        raise wrong_file(path, f"{within}.{place}" if within else place, found, expected) from error


def wrong_file(path: Path, place: str, found: str, expected: str) -> StoreError:
    """What to raise when a file is not as it has to be at a place."""
    return StoreError(Cause.FILE_WRONG, file=str(path), place=place, found=found, expected=expected)


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
        return place or "the file", found, expected["expected"].replace("`", "").replace(" | null", "")
    return place or "the file", found, _either(_names(_type_at(kind, steps))) or what.lower()


def _value_at(raw: object, steps: Iterable[int | str]) -> object:
    here: Any = raw
    for step in steps:
        here = here[step]
    return here


def _type_at(kind: type[msgspec.Struct], steps: Iterable[int | str]) -> inspect.Type:
    """The type of a field, however deep: what lies between is a struct with that field, or a tuple."""
    here: inspect.Type = inspect.type_info(kind)
    for step in steps:
        if isinstance(here, inspect.StructType):
            here = next(field.type for field in here.fields if field.encode_name == step)
        else:
            here = cast("inspect.VarTupleType", here).item_type
    return here


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
    text = str(found) if isinstance(found, str) else repr(found)
    text = f'"{text}"' if isinstance(found, str) else text
    return text if len(text) <= LONGEST_FOUND else f"{text[:LONGEST_FOUND]}… ({len(text)} characters)"
