"""What is built from this source holds what it needs, and what it is built with is written down."""

import os
import re
import struct
import subprocess
import sys
import tarfile
import tomllib
import zipfile
from importlib.metadata import PackageNotFoundError, distribution
from itertools import chain
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version
from PySide6.QtGui import QImage

from footdesk import __version__
from footdesk.places import resources
from tests.source import ROOT

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
ICONS = ROOT / "resources" / "icons"


def _pins() -> dict[str, Version]:
    lines = (ROOT / ".ci" / "constraints.txt").read_text(encoding="utf-8").splitlines()
    pins = [line.split("==") for line in lines if line and not line.startswith("#")]
    return {canonicalize_name(name): Version(version) for name, version in pins}


def _required() -> dict[str, Requirement]:
    """Everything that an installation for tests and packages brings in, by name."""
    extras = PROJECT["project"]["optional-dependencies"]
    texts = [*PROJECT["build-system"]["requires"], *PROJECT["project"]["dependencies"], *chain(*extras.values())]
    waiting = [Requirement(text) for text in texts]
    found: dict[str, Requirement] = {}
    while waiting:
        requirement = waiting.pop()
        name = canonicalize_name(requirement.name)
        if name in found or (requirement.marker and not requirement.marker.evaluate({"extra": ""})):
            continue
        found[name] = requirement
        try:
            waiting += [Requirement(text) for text in distribution(name).requires or ()]
        except PackageNotFoundError:
            continue
    return found


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a folder with a wheel and a source archive of this checkout."""
    folder = tmp_path_factory.mktemp("built")
    for target in ("wheel", "sdist"):
        build = [sys.executable, "-m", "hatchling", "build", "--target", target, "--directory", str(folder)]
        done = subprocess.run(build, cwd=ROOT, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
    return folder


def test_a_wheel_starts_with_its_own_resources(built: Path, tmp_path: Path) -> None:
    """An unpacked wheel finds every shipped file inside itself, and prints a plan from it."""
    [wheel] = built.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(tmp_path)  # noqa: S202 - it was built just now
    program = "from footdesk.places import resources; print(resources()); from footdesk.command_line import main; "
    done = subprocess.run(
        [sys.executable, "-c", f"{program} main(['--plan', 'all-ten'])"],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines()[0] == str(tmp_path / "footdesk" / "resources")
    shipped = {name for name in _files(resources()) if not name.startswith("docs/")}
    assert _files(tmp_path / "footdesk" / "resources") == shipped


def test_a_source_archive_holds_what_it_takes_to_test_and_package(built: Path) -> None:
    """Whoever has only the archive can do what this checkout can."""
    [archive] = built.glob("*.tar.gz")
    with tarfile.open(archive) as source:
        names = {name.partition("/")[2] for name in source.getnames()}
    for needed in ("Makefile", "build.spec", "LICENSE", ".ci/constraints.txt", "tests/conftest.py", "pyproject.toml"):
        assert needed in names
    assert {f"resources/{name}" for name in _files(ROOT / "resources")} <= names


def test_everything_installed_is_pinned() -> None:
    """Each thing that an installation brings in has its one version written down, and that is allowed."""
    pins, required = _pins(), _required()
    assert sorted(set(required) - set(pins)) == []
    assert [name for name, requirement in required.items() if pins[name] not in requirement.specifier] == []


def test_the_pins_name_no_place_to_get_them_from() -> None:
    """Where packages come from is the business of each machine."""
    text = (ROOT / ".ci" / "constraints.txt").read_text(encoding="utf-8")
    assert re.search(r"://|^--|@", text, re.MULTILINE) is None


def test_pyside_is_a_version_that_counts_right() -> None:
    """6.11.0 and 6.12.0 have faults that end the program; see the comment in pyproject.toml."""
    [requirement] = [
        Requirement(text) for text in PROJECT["project"]["dependencies"] if text.startswith("PySide6-Essentials")
    ]
    for faulty in ("6.11.0", "6.12.0"):
        assert Version(faulty) not in requirement.specifier


def test_the_version_stands_once() -> None:
    """The version is read from the package, and written nowhere else."""
    assert PROJECT["project"]["dynamic"] == ["version"]
    assert re.fullmatch(r"\d+\.\d+\.\d+", __version__)


def test_the_icon_has_every_size() -> None:
    """Each PNG has the size in its name, and the icons of Windows and macOS hold PNGs of theirs."""
    pictures = sorted(ICONS.glob("footdesk-*.png"))
    assert len(pictures) == 8
    for path in pictures:
        size = int(path.stem.partition("-")[2])
        image = QImage(str(path))
        assert (image.width(), image.height()) == (size, size)
        # A corner outside the rounded square, and the sole in the middle.
        assert image.pixelColor(0, 0).alpha() < 128
        assert image.pixelColor(size // 2, size * 5 // 8).lightness() > 200
    kind, count = struct.unpack("<2xHH", (ICONS / "footdesk.ico").read_bytes()[:6])
    assert (kind, count) == (1, 7)
    mac = (ICONS / "footdesk.icns").read_bytes()
    assert struct.unpack(">4sI", mac[:8]) == (b"icns", len(mac))


def _files(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
