"""What is wanted later is loaded later."""

import subprocess
import sys
from pathlib import Path

from footdesk.desktop.wall import wall_time
from footdesk.store.settings import Settings, save_settings
from tests.source import ROOT

PROGRAM = """
import sys
from pathlib import Path
from footdesk.app import App
from footdesk.application import make_application
from footdesk.command_line import Request
from footdesk.desktop.profile import separate_profile
from footdesk.places import resources
from footdesk.self_test import SteppedClock
from footdesk.store.catalog import load_catalog
application = make_application()
profile = separate_profile(Path(sys.argv[1]))
app = App(application, Request(silent=True), load_catalog(resources()), profile, SteppedClock())
app.open()
while not app.settled:
    application.processEvents()
print(*sorted(sys.modules))
app.window.close()
"""

LATE = ("room_", "settings_page", "settings_table", "safety_", "reading_dialog", "kit_dialog", "relief_dialog", "card")


def test_a_start_loads_no_section_that_nobody_has_opened(tmp_path: Path) -> None:
    """After the first look at the window, neither settings nor room nor dialogs to read have been loaded."""
    save_settings(tmp_path, Settings(safety_read=wall_time().day))
    command = [sys.executable, "-c", PROGRAM, str(tmp_path)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    loaded = [name.rpartition(".")[2] for name in done.stdout.split() if name.startswith("footdesk.")]
    assert "main_window" in loaded
    assert [name for name in loaded if name.startswith(LATE)] == []
