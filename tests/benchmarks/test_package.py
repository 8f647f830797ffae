"""The package beside that of a bare window, both made and packed in the same way in the same run."""

import importlib.util
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.benchmarks.running import begin_history, median_ratio, read_safety, resident, settle, started
from tests.benchmarks.screen import painted
from tests.end2end.display import Display, missing
from tests.source import ROOT

pytestmark = [
    pytest.mark.timeout(900),
    pytest.mark.skipif(importlib.util.find_spec("PyInstaller") is None, reason="Not installed: PyInstaller."),
]

RUNS = 9
SPECS = {"footdesk": ROOT / "build.spec", "bare": ROOT / "tests" / "benchmarks" / "bare_window.spec"}


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, Path]:
    """Build both programs; give the folder of each."""
    return {name: build(spec, tmp_path_factory.mktemp(name)) / name for name, spec in SPECS.items()}


def build(spec: Path, folder: Path) -> Path:
    """Build a program; return the folder in which its own folder is."""
    places = ["--distpath", str(folder / "dist"), "--workpath", str(folder / "build")]
    subprocess.run(
        [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR", *places, str(spec)], check=True
    )
    return folder / "dist"


def test_the_package_is_little_larger_than_a_bare_window(built: Mapping[str, Path], tmp_path: Path) -> None:
    """Everything FootDesk adds, figures and sounds and sentences, fits into a third of what Qt and Python take."""
    sizes = {}
    for name, folder in built.items():
        archive = tmp_path / f"{name}.tar.xz"
        subprocess.run(["tar", "-C", folder.parent, "-cJf", archive, name], check=True)
        sizes[name] = archive.stat().st_size
    ratio = sizes["footdesk"] / sizes["bare"]
    assert ratio <= 1.35, f"{ratio:.2f} times as large: {sizes}"


@pytest.mark.skipif(bool(missing()), reason=missing() or "present")
def test_the_packaged_window_is_there_nearly_as_soon_as_a_bare_one(built: Mapping[str, Path], display: Display) -> None:
    """The first window is painted in 1.3 times what a packaged bare one takes at most, its pages in 2.75 times."""
    read_safety(display)
    bare, ours, pages = [], [], []
    for _ in range(RUNS):
        bare.append(painted(display, [str(built["bare"] / "bare")], has_pages=False).window)
        seen = painted(display, [str(built["footdesk"] / "footdesk")], has_pages=True)
        ours.append(seen.window)
        pages.append(seen.pages)
    first, all_of_it = median_ratio(ours, bare), median_ratio(pages, bare)
    assert first <= 1.3, f"{first:.2f} times as long: {ours} against {bare}"
    assert all_of_it <= 2.75, f"the pages {all_of_it:.2f} times as long: {pages} against {bare}"


@pytest.mark.skipif(bool(missing()), reason=missing() or "present")
def test_the_packaged_memory_is_at_most_half_as_much_again(built: Mapping[str, Path], display: Display) -> None:
    """An idle packaged FootDesk with a history keeps at most 1.5 times what a packaged bare window keeps resident."""
    read_safety(display)
    begin_history(display)
    kept = {}
    for name, folder in built.items():
        with started(display, [str(folder / name)]) as (process, _):
            settle(2)
            kept[name] = resident(process)
    ratio = kept["footdesk"] / kept["bare"]
    assert ratio <= 1.5, f"{ratio:.2f} times as much: {kept} KiB"
