"""The library: a person's own exercises and routines, in the file of the history, whose care and copies it shares.

A row holds the core's value as JSON. One that cannot be read is left out and told; all others are still there.
"""

import sqlite3
import uuid
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TypeVar
from unicodedata import normalize

import msgspec

from footdesk.core.exercise import Exercise
from footdesk.core.own import PREFIX, Change, Own, OwnRoutine
from footdesk.store.database import told, transaction
from footdesk.store.errors import Cause, Problem

_LONGEST_SLUG = 40
_RANDOM = 12
"""The hexadecimal digits at the end of a new id: nobody has so many things that two get the same."""

_PUT_EXERCISE = (
    "INSERT INTO own_exercise (id, name, content) VALUES (?, ?, ?) "
    "ON CONFLICT (id) DO UPDATE SET name = excluded.name, content = excluded.content"
)
_PUT_NAME = "INSERT INTO own_name VALUES (?, ?) ON CONFLICT (exercise) DO UPDATE SET name = excluded.name"
_PUT_ROUTINE = (
    "INSERT INTO own_routine (id, name, content, place) "
    "VALUES (?, ?, ?, (SELECT coalesce(max(place), 0) + 1 FROM own_routine)) "
    "ON CONFLICT (id) DO UPDATE SET name = excluded.name, content = excluded.content"
)

_Kind = TypeVar("_Kind", Exercise, OwnRoutine)


class Library:
    """What is a person's own, in an open history. Every method may raise a StoreError."""

    def __init__(self, connection: sqlite3.Connection, path: Path) -> None:
        """Use the connection of a history."""
        self._connection = connection
        self._path = path

    @property
    def is_there(self) -> bool:
        """Whether the history has a library: one that is only read may be of an older format."""
        with told(self._path):
            return bool(self._connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'own_exercise'").fetchall())

    def everything(self) -> tuple[Own, tuple[Problem, ...]]:
        """All that is there, and what could not be read: 0.1 s for ten thousand exercises."""
        problems = list[Problem]()
        exercises = self._read(Exercise, "SELECT name, content FROM own_exercise ORDER BY number", problems)
        routines = self._read(OwnRoutine, "SELECT name, content FROM own_routine ORDER BY place, id", problems)
        return Own(exercises, routines), tuple(problems)

    def names(self) -> Mapping[str, str]:
        """What every exercise of one's own is called, or was called before it was deleted, by its id."""
        if not self.is_there:
            return {}
        with told(self._path):
            return dict(self._connection.execute("SELECT exercise, name FROM own_name"))

    def write(self, change: Change) -> None:
        """Write a change, all of it or nothing."""
        encode = msgspec.json.Encoder().encode
        exercises = [(each.id, each.name, encode(each).decode()) for each in change.exercises]
        routines = [(each.id, each.name, encode(each).decode()) for each in change.routines]
        gone = [(identity,) for identity in sorted(change.without)]
        with told(self._path), transaction(self._connection):
            self._connection.executemany(_PUT_EXERCISE, exercises)
            self._connection.executemany(_PUT_NAME, [(identity, name) for identity, name, _ in exercises])
            self._connection.executemany(_PUT_ROUTINE, routines)
            self._connection.executemany("DELETE FROM own_exercise WHERE id = ?", gone)
            self._connection.executemany("DELETE FROM own_routine WHERE id = ?", gone)
            if change.order:
                self._order(change.order)

    def _order(self, order: tuple[str, ...]) -> None:
        there = [str(row[0]) for row in self._connection.execute("SELECT id FROM own_routine ORDER BY place, id")]
        rest = [identity for identity in there if identity not in order]
        places = [(place, identity) for place, identity in enumerate((*order, *rest), start=1)]
        self._connection.executemany("UPDATE own_routine SET place = ? WHERE id = ?", places)

    def _read(self, kind: type[_Kind], query: str, problems: list[Problem]) -> tuple[_Kind, ...]:
        with told(self._path):
            rows = self._connection.execute(query).fetchall()
        return tuple(_decoded(kind, rows, problems))


def _decoded(kind: type[_Kind], rows: list[tuple[str, str]], problems: list[Problem]) -> Iterator[_Kind]:
    decode = msgspec.json.Decoder(kind).decode
    for name, content in rows:
        try:
            yield decode(content)
        except msgspec.DecodeError as error:
            problems.append(Problem(Cause.OWN_UNREADABLE, {"name": name, "reason": str(error)}))


def new_id(name: str) -> str:
    """A new id for something of one's own, in which its name can be recognized where it has Latin letters."""
    plain = normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    words = "".join(letter if letter.isalnum() else " " for letter in plain).split()
    slug = "-".join(words)[:_LONGEST_SLUG].rstrip("-")
    return f"{PREFIX}{'-'.join(filter(None, (slug, uuid.uuid4().hex[:_RANDOM])))}"
