"""Programs started on a private display, with the figures that the operating system keeps of them."""

import statistics
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from footdesk.desktop.wall import wall_time
from footdesk.places import resources
from footdesk.store.history_opening import open_history
from footdesk.store.settings import Settings, save_settings
from tests.end2end.display import Display, Process, wait_until


@contextmanager
def started(display: Display, command: list[str]) -> Iterator[tuple[Process, float]]:
    """Run a program until its window is on the screen; give it with the seconds that took, and end it afterwards."""
    spy = subprocess.Popen(
        ["xprop", "-root", "-spy", "-notype", "_NET_CLIENT_LIST"],
        env=display.environment,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert spy.stdout is not None
    spy.stdout.readline()
    began = time.monotonic()
    process = display.start(command)
    try:
        # The window manager lists a window at the moment it puts it on the screen.
        while "0x" not in spy.stdout.readline():
            assert process.exit_code is None, process.said
        yield process, time.monotonic() - began
    finally:
        process.stop()
        spy.kill()
        spy.wait()
        spy.stdout.close()
        emptied(display)


def emptied(display: Display) -> None:
    """Wait until no window is left on the screen."""
    wait_until(lambda: "0x" not in display.run("xprop", "-root", "-notype", "_NET_CLIENT_LIST"), "an empty screen")


def read_safety(display: Display) -> None:
    """Let the safety page have been read, so that an idle window is all there is to see."""
    folder = Path(display.environment["XDG_CONFIG_HOME"]) / "FootDesk"
    folder.mkdir(parents=True)
    save_settings(folder, Settings(safety_read=wall_time().day))


def begin_history(display: Display) -> None:
    """Let there be a history, as after the first session."""
    data = Path(display.environment["XDG_DATA_HOME"]) / "FootDesk"
    history, _ = open_history(data, resources() / "schema", wall_time().day)
    history.close()


def resident(process: Process) -> int:
    """The resident memory of a program, in KiB."""
    return int(_status(Path(f"/proc/{process.id}/status"))["VmRSS"].split()[0])


def switches(process: Process) -> int:
    """How often the program's threads have been woken up so far."""
    tasks = Path(f"/proc/{process.id}/task").iterdir()
    return sum(int(_status(task / "status")["voluntary_ctxt_switches"]) for task in tasks)


def median_ratio(ours: list[float], theirs: list[float]) -> float:
    """The median of the ratios of runs that were made in turn."""
    return statistics.median(mine / other for mine, other in zip(ours, theirs, strict=True))


def settle(seconds: float) -> None:
    """Let a program come to rest: here the passing of time itself is what is measured."""
    time.sleep(seconds)


def _status(path: Path) -> dict[str, str]:
    lines = (line.partition(":") for line in path.read_text(encoding="ascii").splitlines())
    return {name: value.strip() for name, _, value in lines}
