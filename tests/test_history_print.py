"""The history on the command line: in real processes, without Qt, and told when it cannot be read."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QApplication

from footdesk.application import NAME
from footdesk.command_line import EXIT_FAILED, main
from footdesk.usual_folder import usual_folder, usual_settings_folder
from tests.store.histories import TODAY
from tests.store.ten_years import write_years, years_of_use
from tests.test_command_line import footdesk


def test_the_history_is_printed(tmp_path: Path) -> None:
    """A line for each session, the newest last, under a head."""
    count = write_years(tmp_path, TODAY, 30)
    ran = footdesk("--history", "--data", str(tmp_path))
    assert (ran.returncode, ran.stderr) == (0, "")
    head, *lines = ran.stdout.splitlines()
    assert head.split() == ["Day", "Began", "Min", "Pain", "Routine"]
    assert len(lines) == count
    assert lines[-1].startswith(TODAY.isoformat())


def test_the_history_is_printed_as_json(tmp_path: Path) -> None:
    """All of it, for scripts."""
    write_years(tmp_path, TODAY, 10)
    found = json.loads(footdesk("--history", "--json", "--data", str(tmp_path)).stdout)
    assert [each["id"] for each in found["sessions"]] == [each.session.id for each in years_of_use(TODAY, 10)]


def test_the_history_needs_no_qt(tmp_path: Path) -> None:
    """Neither form loads a module of Qt."""
    write_years(tmp_path, TODAY, 2)
    code = (
        "import sys; from footdesk.command_line import main;"
        f"main(['--history', '--data', {str(tmp_path)!r}]); main(['--history', '--json', '--data', {str(tmp_path)!r}]);"
        "sys.exit(any(name.startswith('PySide6') for name in sys.modules))"
    )
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, check=False).returncode == 0


def test_an_empty_profile_has_an_answer(tmp_path: Path) -> None:
    """Nothing is made where there is nothing."""
    assert footdesk("--history", "--data", str(tmp_path / "none")).stdout == "Nothing here yet.\n"
    found = json.loads(footdesk("--history", "--json", "--data", str(tmp_path / "none")).stdout)
    assert found["sessions"] == []
    assert not list(tmp_path.iterdir())


def test_a_damaged_history_is_one_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """It is told, with status 1, and left as it is."""
    (tmp_path / "history.db").write_bytes(b"noise" * 500)
    assert main(["--history", "--data", str(tmp_path)]) == EXIT_FAILED
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.startswith("footdesk: ")
    assert "is damaged" in told.err


def test_who_has_read_enough_may_leave(tmp_path: Path) -> None:
    """A pipe that closes early is no failure."""
    write_years(tmp_path, TODAY, 120)
    command = [sys.executable, "-m", "footdesk", "--history", "--json", "--data", str(tmp_path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.read(10)
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == 0


def test_a_terminal_without_our_letters_shows_question_marks(tmp_path: Path) -> None:
    """A name that a terminal cannot show is no failure."""
    write_years(tmp_path, TODAY, 3)
    ran = footdesk("--history", "--data", str(tmp_path), PYTHONIOENCODING="ascii")
    assert (ran.returncode, ran.stderr) == (0, "")


def test_the_usual_folders_are_those_of_the_windows(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without Qt the folders are found where Qt would find them, whatever the environment says."""
    before = qapp.applicationName()
    qapp.setApplicationName(NAME)
    places = QStandardPaths.StandardLocation
    found = {
        "DATA": (usual_folder, places.AppLocalDataLocation),
        "CONFIG": (usual_settings_folder, places.AppConfigLocation),
    }
    try:
        for name, (usual, location) in found.items():
            for chosen in (os.environ[f"XDG_{name}_HOME"], "relative", ""):
                monkeypatch.setenv(f"XDG_{name}_HOME", chosen)
                assert usual() == Path(QStandardPaths.writableLocation(location))
    finally:
        qapp.setApplicationName(before)


def test_the_usual_folders_elsewhere() -> None:
    """Each platform has its places for data and settings of a person on this computer."""
    windows = {"HOME": "/u", "LOCALAPPDATA": "/u/Local"}
    assert usual_folder("win32", windows) == usual_settings_folder("win32", windows) == Path("/u/Local/FootDesk")
    assert usual_folder("win32", {"HOME": "/u"}) == Path("/u/AppData/Local/FootDesk")
    assert usual_folder("darwin", {"HOME": "/u"}) == Path("/u/Library/Application Support/FootDesk")
    assert usual_settings_folder("darwin", {"HOME": "/u"}) == Path("/u/Library/Preferences/FootDesk")
