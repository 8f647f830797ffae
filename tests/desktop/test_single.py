"""One FootDesk per folder of data: a second start asks the first, and leaves."""

import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QProcess, QProcessEnvironment, QTimer
from pytestqt.qtbot import QtBot

from footdesk.desktop.single import ANSWER, OPEN, PATIENCE, QUESTION, Claim, Single, ask
from tests.source import ROOT
from tests.store.worlds import open_folder, read_only

__all__ = ["open_folder"]

SECOND = """
import sys
from pathlib import Path
from footdesk.desktop.single import Single
file = Path(sys.argv[3]) if sys.argv[3:] else None
print(Single(Path(sys.argv[1]), folder=Path(sys.argv[2])).claim(file).value)
"""


@pytest.fixture
def first(tmp_path: Path, qtbot: QtBot) -> Iterator[Single]:
    """Give the first FootDesk of a folder, listening."""
    single = Single(tmp_path / "data", folder=tmp_path)
    assert single.claim() is Claim.FIRST
    assert single.listen()
    yield single
    single.close()
    single.deleteLater()


def environment() -> QProcessEnvironment:
    """The environment in which a program in any folder finds this one."""
    found = QProcessEnvironment.systemEnvironment()
    found.insert("PYTHONPATH", str(ROOT))
    return found


def second(qtbot: QtBot, tmp_path: Path, *files: str) -> str:
    """Start another one on the same folder, and hear what it found."""
    process = QProcess()
    process.setWorkingDirectory(str(tmp_path))
    process.setProcessEnvironment(environment())
    process.start(sys.executable, ["-c", SECOND, str(tmp_path / "data"), str(tmp_path), *files])
    qtbot.waitUntil(lambda: process.state() is QProcess.ProcessState.NotRunning, timeout=20_000)
    return bytes(process.readAllStandardOutput().data()).decode().strip()


def test_the_second_asks_the_first_to_come_forward(first: Single, qtbot: QtBot, tmp_path: Path) -> None:
    """Another start on the same folder is answered, and the first one is called once."""
    calls: list[None] = []
    first.called.connect(lambda: calls.append(None))
    assert second(qtbot, tmp_path) == "answered"
    assert len(calls) == 1


@pytest.mark.parametrize("name", ["morning.footdesk", "Füße am Morgen.footdesk", "a\nb %41.footdesk"])
def test_the_second_hands_its_file_over(first: Single, qtbot: QtBot, tmp_path: Path, name: str) -> None:
    """The path is whole, however it is spelt and wherever the second one was started."""
    calls: list[str] = []
    first.called.connect(calls.append)
    assert second(qtbot, tmp_path, name) == "answered"
    assert calls == [str(tmp_path / name)]


def test_a_question_may_come_in_pieces(first: Single, qtbot: QtBot) -> None:
    """It is answered when it is whole."""
    calls: list[str] = []
    first.called.connect(calls.append)
    with closing(socket.socket(socket.AF_UNIX)) as asking:
        asking.connect(str(first.path))
        for piece in (OPEN, b"/a%20", b"b.footdesk\n"):
            asking.sendall(piece)
            qtbot.wait(1)
        qtbot.waitUntil(lambda: calls == ["/a b.footdesk"])
        asking.settimeout(5)
        assert asking.recv(9) == ANSWER


def test_another_folder_is_another_footdesk(first: Single, tmp_path: Path) -> None:
    """Each folder of data has a place of its own."""
    other = Single(tmp_path / "other", folder=tmp_path)
    assert other.claim() is Claim.FIRST
    other.close()
    assert first.path.exists()


def test_nobody_else_may_ask(first: Single) -> None:
    """The socket is the person's own."""
    assert first.path.stat().st_mode & 0o777 == 0o600


@pytest.mark.skipif(os.geteuid() != 0, reason="Only root can become another user.")
def test_another_user_is_kept_out(open_folder: Path, qtbot: QtBot) -> None:
    """Who is somebody else on this computer cannot even connect, and disturbs nobody."""
    single = Single(open_folder / "data", folder=open_folder)
    assert single.claim() is Claim.FIRST
    assert single.listen()
    calls: list[None] = []
    single.called.connect(lambda: calls.append(None))
    with read_only(open_folder), closing(socket.socket(socket.AF_UNIX)) as stranger, pytest.raises(PermissionError):
        stranger.connect(str(single.path))
    assert second(qtbot, open_folder) == "answered"
    assert len(calls) == 1
    single.close()
    single.deleteLater()


@pytest.mark.parametrize(
    "said",
    [b"", b"\x00" * 99_000, b"come", b"open /unfinished", b"open\n", b"GET / HTTP/1.1\r\n\r\n"],
    ids=lambda said: str(said[:9]),
)
def test_garbage_is_ignored(said: bytes, first: Single, qtbot: QtBot, tmp_path: Path) -> None:
    """Whatever else is said on the socket calls nobody, and the next question is answered."""
    calls: list[None] = []
    first.called.connect(lambda: calls.append(None))
    with closing(socket.socket(socket.AF_UNIX)) as stranger:
        stranger.settimeout(5)
        stranger.connect(str(first.path))
        stranger.sendall(said)
    assert second(qtbot, tmp_path) == "answered"
    assert len(calls) == 1


def test_who_says_nothing_is_let_go(first: Single, qtbot: QtBot) -> None:
    """A connection that asks nothing is closed after a while."""
    with closing(socket.socket(socket.AF_UNIX)) as stranger:
        stranger.setblocking(False)
        stranger.connect(str(first.path))
        qtbot.waitUntil(lambda: len(first._asking) == 1)
        qtbot.waitUntil(lambda: not first._asking)
        assert stranger.recv(1) == b""


def test_a_first_one_that_hangs_costs_a_second(tmp_path: Path) -> None:
    """It takes the connection and never answers: the second start gives up after its patience."""
    path = tmp_path / "hung"
    with closing(socket.socket(socket.AF_UNIX)) as hung:
        hung.bind(str(path))
        hung.listen()
        assert ask(path, 0.1) is False
    assert ask(tmp_path / "nothing", opening=0.1) is False


def test_a_first_one_that_is_slow_to_open_is_waited_for(qtbot: QtBot, tmp_path: Path) -> None:
    """Whoever starts it twice from a slow disk, the second time with a file, gets both: the window and the file."""
    single = Single(tmp_path / "data", folder=tmp_path)
    assert single.claim() is Claim.FIRST
    QTimer.singleShot(round(1_500 * PATIENCE), single, single.listen)
    with qtbot.waitSignal(single.called, timeout=20_000) as called:
        assert second(qtbot, tmp_path, "morning.footdesk") == "answered"
    assert called.args == [str(tmp_path / "morning.footdesk")]
    single.close()


def test_a_wrong_answer_is_none(tmp_path: Path) -> None:
    """Who hangs up, or answers something else, is not our FootDesk."""
    path = tmp_path / "wrong"
    talk = "import socket,sys; s=socket.socket(socket.AF_UNIX); s.bind(sys.argv[1]); s.listen(); print(flush=True); "
    talk += "c,_=s.accept(); c.recv(99); c.close()"
    with subprocess.Popen([sys.executable, "-c", talk, str(path)], stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        process.stdout.readline()
        assert ask(path) is False
    assert QUESTION != ANSWER


def test_what_a_kill_leaves_behind_is_taken_over(qtbot: QtBot, tmp_path: Path) -> None:
    """After a kill the lock and the socket are still there; the next start is the first all the same."""
    hold = (
        "import sys; from pathlib import Path; from footdesk.desktop.single import Single; "
        "s = Single(Path(sys.argv[1]), folder=Path(sys.argv[2])); s.claim(); s.listen(); print(flush=True); input()"
    )
    command = [sys.executable, "-c", hold, str(tmp_path / "data"), str(tmp_path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        process.stdout.readline()
        process.kill()
    single = Single(tmp_path / "data", folder=tmp_path)
    assert single.path.exists()
    assert single.claim() is Claim.FIRST
    assert single.listen()
    assert second(qtbot, tmp_path) == "answered"
    single.close()
    assert not single.path.exists()


def test_without_a_place_for_the_lock_every_start_is_the_first(tmp_path: Path) -> None:
    """Where no lock and no socket can be made FootDesk runs, and hears of nobody."""
    single = Single(tmp_path, folder=tmp_path / "missing")
    assert single.claim() is Claim.FIRST
    assert not single.listen()
    single.close()
