"""The size of the package beside that of a bare window, both made and packed in the same way in the same run."""

import importlib.util
import subprocess
import sys
from pathlib import Path

import pytest

from tests.source import ROOT

MOST = 1.35
"""How many times as large as a bare window's the compressed package may be."""


@pytest.mark.timeout(900)
def test_the_package_is_little_larger_than_a_bare_window(tmp_path: Path) -> None:
    """Everything FootDesk adds, figures and sounds and sentences, fits into a third of what Qt and Python take."""
    if importlib.util.find_spec("PyInstaller") is None:
        pytest.skip("Not installed: PyInstaller (make package).")
    ours = packed(ROOT / "build.spec", "footdesk", tmp_path)
    bare = packed(ROOT / "tests" / "benchmarks" / "bare_window.spec", "bare", tmp_path)
    assert ours / bare <= MOST, f"{ours / bare:.2f} times as large: {ours} bytes against {bare}"


def packed(spec: Path, name: str, folder: Path) -> int:
    """The bytes of a program that was built and packed."""
    places = ["--distpath", str(folder / "dist"), "--workpath", str(folder / "build")]
    subprocess.run(
        [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR", *places, str(spec)], check=True
    )
    archive = folder / f"{name}.tar.xz"
    subprocess.run(["tar", "-C", folder / "dist", "-cJf", archive, name], check=True)
    return archive.stat().st_size
