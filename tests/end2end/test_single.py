"""Two starts of the real program on one folder of data: the second one leaves, and after a kill the next one stays."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from pytestqt.qtbot import QtBot

from footdesk.places import resources
from footdesk.store.history_opening import open_history
from tests.source import ROOT
from tests.store.routine_files import SMALL

PROGRAM = [sys.executable, "-m", "footdesk", "--data"]


@contextmanager
def running(folder: Path, qtbot: QtBot) -> Iterator[subprocess.Popen[bytes]]:
    """Start FootDesk without a screen on a folder with a history, and wait until it has opened that."""
    history, _ = open_history(folder, resources() / "schema", date(2026, 1, 2))
    history.close()
    with subprocess.Popen([*PROGRAM, str(folder)], stderr=subprocess.PIPE) as process:
        try:
            qtbot.waitUntil(lambda: (folder / "history.db-wal").exists() or process.poll() is not None, timeout=30_000)
            yield process
        finally:
            process.kill()


def test_a_second_start_leaves_and_after_a_kill_the_next_one_stays(qtbot: QtBot, tmp_path: Path) -> None:
    """The second leaves with 0 while the first one runs on; a lock and a socket that a kill left are taken over."""
    with running(tmp_path, qtbot) as first:
        left = subprocess.run([*PROGRAM, str(tmp_path)], capture_output=True, timeout=30, check=False)
        assert (left.returncode, first.poll()) == (0, None)
    (tmp_path / "history.db-wal").unlink(missing_ok=True)
    with running(tmp_path, qtbot) as again:
        assert again.poll() is None


def test_a_second_start_hands_its_file_over(qtbot: QtBot, tmp_path: Path) -> None:
    """It leaves with 0 at once, and the first one, which asks about the file, runs on."""
    path = tmp_path / "morning.footdesk"
    path.write_text(SMALL, encoding="utf-8")
    with running(tmp_path, qtbot) as first:
        command = [*PROGRAM, str(tmp_path), path.name]
        environment = {**os.environ, "PYTHONPATH": str(ROOT)}
        left = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, timeout=30, check=False)
        assert (left.returncode, first.poll()) == (0, None)
