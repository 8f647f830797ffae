"""The reports of earlier runs: each is told once, then put away; nothing is ever sent.

A report that was not told yet lies in the folder of the data, one that was told in a folder of its own beside it. Where
the disk takes no change, a report is told again at the next start rather than never.
"""

import re
from collections.abc import Iterator
from pathlib import Path

from footdesk.desktop.crash import ABORTS, MOST_REPORTS, Crash

TOLD = "crash reports"
"""The name of the folder of the reports that were told; the newest MOST_REPORTS are kept."""

_REPORTS = "crash-*.txt"
_HEADING = re.compile(r"^(?=FootDesk \S+, \S+$)", re.MULTILINE)


def untold(folder: Path) -> tuple[Crash, ...]:
    """What went wrong in earlier runs and was not told yet, the earliest first."""
    _part_aborts(folder)
    return tuple(crash for path in sorted(folder.glob(_REPORTS)) if (crash := _read(path)) is not None)


def put_away(crash: Crash) -> Crash:
    """Count a report as told; its file has a new place, which is told with it."""
    if crash.path is None or crash.path.parent.name == TOLD:
        return crash
    target = crash.path.parent / TOLD / crash.path.name
    try:
        target.parent.mkdir(exist_ok=True)
        crash.path.replace(target)
        for old in sorted(target.parent.glob(_REPORTS))[:-MOST_REPORTS]:
            old.unlink()
    except OSError:
        return crash
    return Crash(crash.text, target)


def _read(path: Path) -> Crash | None:
    try:
        return Crash(path.read_text(encoding="utf-8", errors="replace"), path)
    except OSError:
        return None


def _part_aborts(folder: Path) -> None:
    """Make a report of each run whose process was ended with a trace; of the others there is nothing to tell."""
    path = folder / ABORTS
    if not path.exists():
        return
    try:
        *earlier, ours = filter(None, _HEADING.split(path.read_text(encoding="utf-8", errors="replace") or "\n"))
        for name, text in _ends(earlier):
            (folder / name).write_text(text, encoding="utf-8")
        if earlier:
            # In place, because the hook of this run writes on behind it.
            path.write_text(ours, encoding="utf-8")
    except OSError:
        return


def _ends(runs: list[str]) -> Iterator[tuple[str, str]]:
    for run in runs:
        heading, _, trace = run.partition("\n")
        if trace.strip():
            # The date and the time without what stands between their digits.
            moment = re.sub(r"\D", "", heading.rpartition(", ")[2][:19])
            yield f"crash-{moment[:8]}-{moment[8:] or 0}-end.txt", run
