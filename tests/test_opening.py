"""The window is opened with what it needs, and with nothing else."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from footdesk.desktop.window_memory import Look
from footdesk.opening import REST, first_theme
from footdesk.store.settings import FILE

ROOT = Path(__file__).parents[1]

LOADED = """
import sys
from footdesk import lean_start
lean_start.load_qt()
import footdesk.opening
print(*sys.modules)
"""

CLOSED = """
import sys
from pathlib import Path
import footdesk.opening
from footdesk.command_line import Request
from PySide6.QtCore import QMetaObject, Qt
class Hurried(footdesk.opening.Shell):
    def {moment}(self, *given):
        super().{moment}(*given)
        QMetaObject.invokeMethod(self, "close", Qt.ConnectionType.QueuedConnection)
footdesk.opening.Shell = Hurried
sys.exit(footdesk.opening.run(Request(data=Path(sys.argv[1]), silent=True)))
"""


FAILED = """
import sys
from pathlib import Path
import footdesk.app
import footdesk.opening
from footdesk.command_line import Request
from footdesk.ui.text_label import TextLabel
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QPushButton
class Read(footdesk.opening.Shell):
    def show(self):
        super().show()
        timer = QTimer(self, interval=20)
        timer.timeout.connect(self.read)
        timer.start()
    def read(self):
        dialog = QApplication.activeModalWidget()
        if dialog is not None:
            print(*(label.said for label in dialog.findChildren(TextLabel)), sep="|")
            dialog.findChild(QPushButton).click()
footdesk.opening.Shell = Read
footdesk.app.resources = lambda: Path(sys.argv[1], "gone")
print(footdesk.opening.run(Request(data=Path(sys.argv[1]), silent=True)))
"""


BROKEN = """
import sys
from pathlib import Path
import footdesk.app
import footdesk.opening
from footdesk.command_line import Request
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
def broken(app):
    raise RuntimeError("broken")
def answer(*given):
    print("it answers")
    QTimer.singleShot(0, QApplication.closeAllWindows)
footdesk.app.App._take_up = broken
footdesk.app.hold_place = answer
print(footdesk.opening.run(Request(data=Path(sys.argv[1]), silent=True)))
"""


def ran(program: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """Run a few lines of Python to their end, with a folder of their own."""
    command = [sys.executable, "-c", program, str(folder)]
    environment = os.environ | {"XDG_RUNTIME_DIR": str(folder)}
    return subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=60, check=True)


def test_the_window_waits_for_nothing_that_it_does_not_need(tmp_path: Path) -> None:
    """Neither exercises nor settings nor pages are loaded for an empty window, nor what reads them."""
    loaded = set(ran(LOADED, tmp_path).stdout.split())
    assert not loaded & {*REST, "msgspec", "tomllib", "sqlite3", "footdesk.store.settings", "footdesk.ui.rail"}
    assert not {name for name in loaded if name.startswith(("footdesk.core.", "footdesk.store."))} - {
        "footdesk.core.figure",
        "footdesk.core.figure.looks",
    }


@pytest.mark.parametrize("moment", ["show", "hold"])
def test_a_window_closed_at_once_ends_the_program(tmp_path: Path, moment: str) -> None:
    """Empty or at its first look: whoever closes it sees no second one, and is told of no error."""
    told = ran(CLOSED.replace("{moment}", moment), tmp_path).stderr.splitlines()
    # The offscreen platform does not keep sizes, and says so.
    assert [line for line in told if not line.startswith("This plugin does not support")] == []


def test_a_mistake_while_it_opens_is_told_and_the_window_answers(tmp_path: Path) -> None:
    """Keys and clicks wait for the end of the opening, also where that is a mistake of ours, which is written down."""
    told = ran(BROKEN, tmp_path)
    assert told.stdout.splitlines() == ["it answers", "0"]
    assert [path.read_text(encoding="utf-8").count("RuntimeError: broken") for path in tmp_path.glob("crash-*")] == [1]


@pytest.mark.parametrize("settings", ["", "no [toml"], ids=["usual settings", "damaged settings"])
def test_without_its_exercises_footdesk_says_so_in_its_window(tmp_path: Path, settings: str) -> None:
    """Whoever double-clicked reads what is missing and what helps; a terminal is told as well, and the status is 1."""
    (tmp_path / FILE).write_text(settings, encoding="utf-8")
    told = ran(FAILED, tmp_path)
    missing = f"The folder {tmp_path / 'gone' / 'exercises'} is missing. Install FootDesk again."
    assert told.stdout.splitlines() == [f"FootDesk cannot open|{missing}", "1"]
    assert f"footdesk: {missing}" in told.stderr
    assert (tmp_path / FILE).read_text(encoding="utf-8") == settings


@pytest.mark.parametrize("ground", ["#171513", "#F4F0E9"], ids=["dark system", "light system"])
def test_the_first_colours_are_those_of_before_or_of_the_system(qapp: QApplication, ground: str) -> None:
    """A theme that was chosen stays, one that follows the system follows it; the size of the text stays."""
    before = qapp.palette()
    qapp.setPalette(QPalette(QColor(ground)))
    system_is_dark = ground == "#171513"
    try:
        assert first_theme(Look("system", 1.25), qapp).dark is system_is_dark
        assert first_theme(Look("dark", 1.25), qapp).dark
        assert not first_theme(Look("light", 1.25), qapp).dark
        assert first_theme(Look("what else", 1.25), qapp).scale == 1.25
    finally:
        qapp.setPalette(before)
