"""On real screens, scaled, with large text and long words: nothing is cut, covered or out of reach in any window."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.source import ROOT

LAPTOP, DESKTOP = (1366, 768), (1920, 1080)


@pytest.mark.parametrize(
    ("screen", "scaling", "text_size", "words", "least"),
    [
        (LAPTOP, 2, 100, "usual", [640, 360]),
        (LAPTOP, 2, 100, "long", [640, 360]),
        (LAPTOP, 2, 100, "from the right", [640, 360]),
        (DESKTOP, 2, 150, "usual", [960, 540]),
        (DESKTOP, 2, 150, "long", [960, 540]),
        (DESKTOP, 3, 100, "long", [640, 360]),
        (LAPTOP, 1, 150, "from the right", [960, 540]),
    ],
)
def test_nothing_is_cut_or_covered(  # noqa: PLR0913, PLR0917 - a screen, and what is shown on it
    tmp_path: Path, screen: tuple[int, int], scaling: int, text_size: int, words: str, least: list[int]
) -> None:
    """In a process with the scaling in its environment, in the smallest window, every window and dialog is whole."""
    width, height = screen
    one = {"name": "one", "x": 0, "y": 0, "width": width, "height": height, "logicalDpi": 96, "dpr": 1}
    (tmp_path / "screens.json").write_text(json.dumps({"screens": [one]}))
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": f"offscreen:configfile={tmp_path / 'screens.json'}",
        "QT_SCALE_FACTOR": str(scaling),
        "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nowhere",
        "LC_ALL": "C.UTF-8",
    }
    command = [sys.executable, "-m", "tests.end2end.every_window_host", str(text_size), words]
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert (told["scaling"], told["least"]) == (scaling, least)
    assert {name: flaws for name, flaws in told["flaws"].items() if flaws} == {}
