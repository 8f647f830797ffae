"""The command line answers what can be answered without a window, in real processes."""

import os
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from footdesk import __version__
from footdesk.arguments import FASTEST
from footdesk.command_line import EXIT_FAILED, EXIT_MISUSED, parse
from footdesk.core.own import Change, Entry, OwnRoutine
from footdesk.places import resources
from footdesk.store.catalog import load_catalog
from footdesk.store.database import make, schema_files
from footdesk.store.history_file import FILE
from tests.store.histories import opened


def footdesk(*arguments: str, **extra: str) -> subprocess.CompletedProcess[str]:
    """Run FootDesk without any display, to its end."""
    hidden = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    environment = {name: value for name, value in os.environ.items() if name not in hidden}
    command = [sys.executable, "-m", "footdesk", *arguments]
    return subprocess.run(
        command, env={**environment, **extra}, capture_output=True, text=True, timeout=60, check=False
    )


def test_a_plan_is_printed_with_the_stated_figures() -> None:
    """All ten stand there, toe pressing with ten holds of 3 s on each side, and the whole time in milliseconds."""
    ran = footdesk("--plan", "all-ten")
    assert ran.returncode == 0
    assert ran.stdout.count("3.000 s  hold  left") == 10
    assert ran.stdout.count("3.000 s  hold  right") == 10
    assert "10 exercises" in ran.stdout
    assert ran.stdout.splitlines()[-1] == "total 14:52.000 (892000 ms)"


def test_a_plan_needs_no_qt() -> None:
    """Printing a plan loads no module of Qt."""
    code = (
        "import sys; from footdesk.command_line import main; main(['--plan', 'desk-break']);"
        "sys.exit(any(name.startswith('PySide6') for name in sys.modules))"
    )
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, check=False).returncode == 0


def test_a_plan_can_be_in_the_order_of_positions() -> None:
    """Asked for by position, standing comes first and lying last."""
    titles = [line for line in footdesk("--plan", "all-ten", "--by-position").stdout.splitlines() if ". " in line[:4]]
    positions = [title.split(", ")[1] for title in titles]
    assert positions == ["standing"] * 5 + ["sitting"] * 3 + ["lying"] * 2


def test_a_single_exercise_has_a_plan() -> None:
    """The id of an exercise works like that of a routine."""
    assert "Ankle circles" in footdesk("--plan", "ankle-circles").stdout


def test_a_routine_of_ones_own_has_a_plan(tmp_path: Path) -> None:
    """It is read from the profile, which is left as it is; another profile, or an older one, does not have it."""
    history, _ = opened(tmp_path / "mine")
    walking = load_catalog(resources()).exercise("toe-walking")
    with closing(history):
        history.library.write(Change((), (OwnRoutine("own-walk", "Walk", (Entry("toe-walking", walking.dose),)),)))
    ran = footdesk("--plan", "own-walk", "--data", str(tmp_path / "mine"))
    assert (ran.returncode, ran.stdout.splitlines()[-1]) == (0, "total 0:25.000 (25000 ms)")
    make(tmp_path / FILE, schema_files(resources() / "schema")[:2])
    for folder in (tmp_path / "other", tmp_path):
        ran = footdesk("--plan", "own-walk", "--data", str(folder))
        assert ran.returncode == EXIT_MISUSED
        assert ran.stderr.startswith("footdesk: There is no routine or exercise called own-walk. The routines are")
    (tmp_path / "mine" / FILE).write_bytes(b"noise")
    assert footdesk("--plan", "own-walk", "--data", str(tmp_path / "mine")).returncode == EXIT_FAILED


def test_a_plan_can_be_easier_or_stronger() -> None:
    """Two thirds, or a third more, of the holds and of how long they are; the head says so."""
    easier, stronger = (footdesk("--plan", "toe-pressing", "--strength", each) for each in ("easier", "stronger"))
    assert easier.stdout.startswith("Toe pressing (toe-pressing), easier, ")
    assert easier.stdout.count("2.000 s  hold  left") == easier.stdout.count("2.000 s  hold  right") == 7
    assert stronger.stdout.startswith("Toe pressing (toe-pressing), stronger, ")
    assert stronger.stdout.count("4.000 s  hold  left") == stronger.stdout.count("4.000 s  hold  right") == 13
    assert footdesk("--plan", "all-ten", "--strength", "standard").stdout == footdesk("--plan", "all-ten").stdout


@pytest.mark.parametrize("flag", ["--plan", "--start"])
def test_an_unknown_routine_is_one_sentence_and_exit_2(flag: str) -> None:
    """A routine that is not there is said, with those that are."""
    ran = footdesk(flag, "nonsense")
    assert ran.returncode == EXIT_MISUSED
    assert ran.stderr == (
        "footdesk: There is no routine or exercise called nonsense. "
        "The routines are all-ten, desk-break, on-the-floor, three-a-day.\n"
    )


@pytest.mark.parametrize(
    "arguments",
    [("--nonsense",), ("--plan", "all-ten", "--strength", "soft"), ("--speed", "0"), ("--speed", "fast"), ("--plan",)],
)
def test_a_wrong_flag_is_one_sentence_and_exit_2(arguments: tuple[str, ...]) -> None:
    """What is not understood is said in one line."""
    ran = footdesk(*arguments)
    assert ran.returncode == EXIT_MISUSED
    assert ran.stderr.startswith("footdesk: ")
    assert ran.stderr.count("\n") == 1


def test_no_display_is_one_sentence_and_exit_1() -> None:
    """Without a display FootDesk says so instead of aborting."""
    ran = footdesk()
    assert ran.returncode == EXIT_FAILED
    assert ran.stderr == "footdesk: There is no display to open a window on. Start FootDesk from a desktop.\n"


def test_the_version_is_printed() -> None:
    """The version is the package's own."""
    assert footdesk("--version").stdout == f"FootDesk {__version__}\n"


def test_the_self_test_passes(tmp_path: Path) -> None:
    """Every window opens and a whole routine runs, without touching the person's own folders."""
    ran = footdesk("--self-test", QT_QPA_PLATFORM="offscreen", HOME=str(tmp_path))
    assert ran.returncode == 0, ran.stderr
    assert "self-test passed: 10 exercises" in ran.stdout
    assert list(tmp_path.iterdir()) == []


def test_speed_is_a_number_in_its_limits() -> None:
    """The clock can be made faster and slower, up to a thousand times."""
    assert parse(["--speed", "0.5"]).speed == 0.5
    assert parse(["--speed", "1000"]).speed == FASTEST
    with pytest.raises(SystemExit):
        parse(["--speed", "1001"])
