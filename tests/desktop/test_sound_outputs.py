"""The outputs that the settings offer."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from footdesk.desktop.sound_outputs import Output, Outputs, outputs_of


def test_outputs_of_an_answer() -> None:
    """Each output has its name and its words, or its name for words."""
    answer = b'[{"index": 1, "name": "hdmi", "description": "Screen"}, {"name": "usb"}]'
    assert outputs_of(answer) == (Output("hdmi", "Screen"), Output("usb", "usb"))


@pytest.mark.parametrize("answer", [b"", b"Sink #1\n", b'{"name": 1}', b"[1]"])
def test_an_answer_that_is_not_understood(answer: bytes) -> None:
    """An older program's answer, or none, only means that there is nothing to choose from."""
    assert outputs_of(answer) == ()


def test_nobody_to_ask(tmp_path: Path, qtbot: QtBot) -> None:
    """Without the program the answer is empty."""
    outputs = Outputs({"PATH": str(tmp_path)})
    with pytest.MonkeyPatch.context() as patch, qtbot.waitSignal(outputs.listed, timeout=5000) as listed:
        patch.setenv("PATH", str(tmp_path))
        outputs.ask()
        outputs.ask()
    assert listed.args == [()]
