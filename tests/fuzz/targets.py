"""What is done with each input, and what has to hold whatever it is."""

import time
from collections.abc import Callable, Mapping
from pathlib import Path

from footdesk.core.arrival import Incoming, arrival
from footdesk.core.exercise import SECOND, Exercise, InvalidValueError
from footdesk.core.own import Own, is_plain
from footdesk.core.plan import Pace, unroll
from footdesk.core.written_draft import draft, drafted
from footdesk.core.written_list import read_written_list
from footdesk.places import resources
from footdesk.store.catalog import load_catalog
from footdesk.store.errors import Cause, StoreError
from footdesk.store.history import History
from footdesk.store.library import new_id
from footdesk.store.picture_check import picture_kind
from footdesk.store.routine_file import routine_of, routine_text

LONGEST = 5.0
"""The most seconds of the processor that any input may take; nearly all take less than a hundredth of one."""

HERE = Path("/nowhere/morning.footdesk")
"""Where a file is said to be: nothing stands beside it."""

KINDS = ("file", "file", "list", "picture")
"""Two of four inputs are files."""

REFUSALS = {Cause.FILE_WRONG, Cause.FILE_NEWER}


class Targets:
    """Reads inputs as files, lists and pictures; a history, where there is one, takes what is read and is watched."""

    def __init__(self, history: History | None = None) -> None:
        """Know what is shipped."""
        self.shipped: Mapping[str, Exercise] = {each.id: each for each in load_catalog(resources()).exercises}
        self.refused = 0
        self._history = history
        self._own = Own()

    def run(self, kind: str, content: bytes) -> None:
        """Give an input to whoever reads its kind; raises where something does not hold."""
        began = time.process_time()
        of_kind: dict[str, Callable[[bytes], bool]] = {"file": self.file, "list": self.list, "picture": self.picture}
        self.refused += not of_kind[kind](content)
        taken = time.process_time() - began
        assert taken < LONGEST, f"{taken:.1f} s"

    def file(self, content: bytes) -> bool:
        """Read a routine file: refused in one line with the place, or all of it can be kept, done and written again."""
        try:
            incoming = routine_of(HERE, content, self.shipped)
        except StoreError as error:
            refused = error.problem
        else:
            self._keep(incoming)
            self._round_trip(incoming)
            return True
        assert refused.cause in REFUSALS, refused
        assert is_plain(str(refused)), refused
        assert len(str(refused)) < 400, refused
        self._unchanged()
        return False

    def list(self, content: bytes) -> bool:
        """Read a list: every line becomes an exercise or is told."""
        written = read_written_list(content.decode(errors="replace"))
        lines = draft(written.lines, self.shipped.values(), 3 * SECOND)
        assert all(line.exercise is not None or line.unclear for line in lines)
        try:
            incoming = drafted(lines, written.title or "List", new_id)
        except InvalidValueError:
            return False
        self._keep(incoming)
        self._round_trip(incoming)
        return True

    def picture(self, content: bytes) -> bool:
        """Look at a picture."""
        try:
            picture_kind(content)
        except InvalidValueError:
            return False
        return True

    def _round_trip(self, incoming: Incoming) -> None:
        exercises = {**self.shipped, **{each.id: each for each in incoming.exercises}}
        text = routine_text(incoming.routine, exercises, incoming.pictures or {})
        again = routine_of(HERE, text.encode(), self.shipped)
        assert again.routine == incoming.routine
        assert (
            routine_text(again.routine, {**exercises, **{e.id: e for e in again.exercises}}, again.pictures or {})
            == text
        )

    def _keep(self, incoming: Incoming) -> None:
        found = arrival(Own(), incoming)
        own = Own().changed(found.change)
        assert arrival(own, incoming).is_empty
        exercises = {**self.shipped, **{each.id: each for each in own.exercises}}
        for each in own.routines:
            routine = each.routine(exercises)
            assert routine is not None
            assert unroll(routine, Pace()).total >= 0
        if self._history is not None:
            self._history.library.write(found.change)
            assert self._history.library.everything() == (own, ())
            self._history.library.write(Own().reversal(found.change))
            self._unchanged()

    def _unchanged(self) -> None:
        if self._history is not None:
            assert self._history.library.everything() == (self._own, ())
