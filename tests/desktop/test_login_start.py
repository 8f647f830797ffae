"""FootDesk starts at login where the person asked for it, and what is shown of that is true."""

from pathlib import Path

import pytest

from footdesk.desktop.login_start import LaunchAgent, LoginEntry, RunValue, command, login_start
from tests.test_desktop_files import checked

START = ("/opt/odd name/50% of $it", "--background")


@pytest.fixture
def entry(tmp_path: Path) -> LoginEntry:
    """An entry in a home folder that has no settings yet."""
    return LoginEntry({}, tmp_path, START)


def test_it_is_off_at_first(entry: LoginEntry, tmp_path: Path) -> None:
    """Nothing is written unasked."""
    assert not entry.on
    entry.turn(on=False)
    assert list(tmp_path.iterdir()) == []


def test_it_is_switched_on_and_off(entry: LoginEntry, tmp_path: Path) -> None:
    """The entry stands in the usual folder, is valid, and has the command as a desktop reads it."""
    entry.turn(on=True)
    assert entry.on
    assert entry.path == tmp_path / ".config" / "autostart" / "footdesk.desktop"
    assert r'Exec="/opt/odd name/50%% of \\$it" --background' in entry.path.read_text(encoding="utf-8")
    checked("desktop-file-validate", entry.path)
    entry.turn(on=False)
    assert not entry.on


@pytest.mark.parametrize("line", ["Hidden=true", "X-GNOME-Autostart-enabled=false"])
def test_what_a_desktop_has_switched_off_is_off(entry: LoginEntry, line: str) -> None:
    """Its own settings count."""
    entry.turn(on=True)
    text = entry.path.read_text(encoding="utf-8").replace("X-GNOME-Autostart-enabled=true\n", "")
    entry.path.write_text(text + line + "\n", encoding="utf-8")
    assert not entry.on


@pytest.mark.parametrize("text", ["", "noise", "[Other]\na=b\n", "[Desktop Entry]\n[Desktop Entry]\n"])
def test_noise_is_off(entry: LoginEntry, text: str) -> None:
    """A damaged entry starts nothing."""
    entry.path.parent.mkdir(parents=True)
    entry.path.write_text(text, encoding="utf-8")
    assert not entry.on


def test_the_folder_of_the_settings_may_be_elsewhere(tmp_path: Path) -> None:
    """As the environment says."""
    entry = LoginEntry({"XDG_CONFIG_HOME": str(tmp_path / "else")}, tmp_path, START)
    assert entry.path.is_relative_to(tmp_path / "else")


def test_a_launch_agent(tmp_path: Path) -> None:
    """The file of macOS is written, read and taken away; noise in it is off."""
    agent = LaunchAgent(tmp_path, START)
    assert not LaunchAgent(tmp_path, START).on
    agent.turn(on=True)
    assert agent.on
    assert b"<string>--background</string>" in agent.path.read_bytes()
    agent.path.write_bytes(b"noise")
    assert not LaunchAgent(tmp_path, START).on
    agent.turn(on=False)
    assert not agent.path.exists()


def test_each_system_has_its_own(tmp_path: Path) -> None:
    """Linux, macOS and Windows."""
    found = [type(login_start({}, tmp_path, name)) for name in ("linux", "darwin", "win32")]
    assert found == [LoginEntry, LaunchAgent, RunValue]


def test_the_command_is_that_of_this_program() -> None:
    """A packaged program starts itself, a checkout its Python."""
    assert command("/usr/lib/footdesk/footdesk") == ("/usr/lib/footdesk/footdesk", "--background")
    assert command("/venv/bin/python3.11") == ("/venv/bin/python3.11", "-m", "footdesk", "--background")
