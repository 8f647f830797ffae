"""The history on the command line: a table to read, or JSON for scripts, both without a window and without Qt."""

import os
import sys
from collections.abc import Iterable, Iterator
from datetime import date
from io import TextIOWrapper
from typing import TextIO

from footdesk.command_line import EXIT_FAILED, Request
from footdesk.core.ending import Ending
from footdesk.core.exercise import SECOND
from footdesk.core.history import SessionSum
from footdesk.places import resources
from footdesk.store.database import schema_files
from footdesk.store.errors import StoreError
from footdesk.store.history import History
from footdesk.store.history_json import history_json
from footdesk.store.history_reading import read_only_history
from footdesk.usual_folder import usual_folder

_HEAD = f"{'Day':10}  {'Began':5}  {'Min':>4}  {'Pain':>7}  Routine"
_ENDINGS = {Ending.COMPLETED: "", Ending.STOPPED: " (stopped)", None: " (unfinished)"}


def run(request: Request) -> int:
    """Print the history of a profile; the exit status is 1, with a sentence, when it cannot be read."""
    try:
        known = len(schema_files(resources() / "schema"))
        with read_only_history(request.data or usual_folder(), known) as history:
            if request.json:
                # JSON is UTF-8, whatever the terminal is.
                sys.stdout.buffer.writelines(history_json(() if history is None else history.everything()))
            else:
                _forgive_letters(sys.stdout)
                sys.stdout.writelines(_table(history))
        sys.stdout.flush()
    except StoreError as error:
        sys.stderr.write(f"footdesk: {error}\n")
        return EXIT_FAILED
    except BrokenPipeError:
        # Who reads has seen enough; Python's own farewell to the pipe would fail once more.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return 0


def _forgive_letters(terminal: TextIO) -> None:
    """Show a question mark for a letter that the terminal does not have."""
    if isinstance(terminal, TextIOWrapper):
        terminal.reconfigure(errors="replace")


def _table(history: History | None) -> Iterator[str]:
    sums = () if history is None else history.sums(date.min, date.max)
    return (f"{line}\n" for line in table_lines(sums))


def table_lines(sums: Iterable[SessionSum]) -> Iterator[str]:
    """A line for each session under a head; a sentence where there is none."""
    lines = [_line(each) for each in sums]
    yield from (_HEAD, *lines) if lines else ("Nothing here yet.",)


def _line(each: SessionSum) -> str:
    session, pain = each.session, each.session.pain
    scores = f"{_score(pain.before)} to {_score(pain.after)}" if (pain.before, pain.after) != (None, None) else ""
    minutes = round(each.totals.spent / (60 * SECOND))
    when = f"{session.day.isoformat()}  {session.began.local:%H:%M}"
    return f"{when}  {minutes:4}  {scores:>7}  {session.plan.name}{_ENDINGS[session.ending]}"


def _score(score: int | None) -> str:
    return "-" if score is None else str(score)
