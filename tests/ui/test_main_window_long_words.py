"""With sentences 40 % longer nothing is clipped and nothing lies on anything else."""

import pytest
from pytestqt.qtbot import QtBot

from footdesk.core.plan import Kind
from footdesk.core.transitions import Action
from tests.ui.test_main_window_sizes import audit
from tests.ui.windows import COMPACT, MEDIUM, SMALLEST, WIDE, snapshot_after, snapshot_in, window

pytestmark = pytest.mark.usefixtures("long_words")


@pytest.mark.parametrize("size", [WIDE, MEDIUM, COMPACT, SMALLEST], ids=str)
def test_every_control_still_has_its_place(qtbot: QtBot, size: tuple[int, int]) -> None:
    """Before a session, in one and paused, each control is whole and apart from the others."""
    shown = window(qtbot, size)
    assert len(shown.bar._idle.primary.text()) >= 1.4 * len("Start routine") - 1
    audit(shown)
    for snapshot in (snapshot_in(Kind.HOLD), snapshot_in(Kind.SWITCH), snapshot_after(Action.PAUSE)):
        shown.show_snapshot(snapshot)
        qtbot.wait(0)
        audit(shown)
