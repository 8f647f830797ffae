"""Ten thousand exercises of one's own: each letter that is typed is answered within a frame or two."""

import time
from collections.abc import Callable, Iterator

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from footdesk.core.search import Wanted
from footdesk.ui.name_order import NameOrder
from footdesk.ui.search_pane import SearchPane
from footdesk.ui.shown_library import Offered, offered_exercise
from tests.ui.windows import STILL, catalog

MANY, FEW = 10_000, 100

WORDS = ("calf", "heel", "Zehe", "pied", "стопа", "つま先", "قدم", "पैर", "발가락", "πόδι", "เท้า", "רגל")
"""What the names are made of, in a dozen scripts."""

RUNS = 9


def offered(count: int) -> list[Offered]:
    """So many exercises of one's own in the order of their names."""
    model = catalog().exercise("toe-pressing")
    names = (f"{WORDS[n % 12]} {WORDS[n * 7 % 12]} {n * 7919 % count}" for n in range(count))
    made = (replace(model, id=f"own-{n}", number=0, name=name) for n, name in enumerate(names))
    found: list[Offered] = [offered_exercise(each, 60_000, own=True) for each in made]
    return NameOrder().sort(found, lambda each: each.name)


def least(work: Callable[[], object]) -> float:
    """Give how many seconds something takes, the least of some runs: other programs can only add to it."""
    taken = []
    for _ in range(RUNS):
        began = time.perf_counter()
        work()
        taken.append(time.perf_counter() - began)
    return min(taken)


@pytest.fixture
def pane(qtbot: QtBot) -> Iterator[SearchPane]:
    """A search that is shown, with nothing to find yet."""
    window = QWidget()
    qtbot.addWidget(window)
    made = SearchPane(window)
    made.show_theme(STILL)
    made.resize(320, 480)
    window.resize(320, 480)
    window.show()
    qtbot.waitExposed(window)
    yield made
    window.close()


def typed(pane: SearchPane) -> None:
    """Type five letters, take them back, and paint what is found after each."""
    for words in ("c", "ca", "cal", "calf", "calf 9", "calf", "ca", ""):
        pane.filter.line.setText(words)
        pane._search(Wanted(words))
        pane.list.grab()
        QApplication.processEvents()


def test_a_letter_is_answered_at_once_among_ten_thousand(pane: SearchPane) -> None:
    """A hundred times the exercises take at most eight times the time of a letter, and that is less than 50 ms."""
    pane.show_offered(offered(FEW))
    few = least(lambda: typed(pane)) / 8
    pane.show_offered(offered(MANY))
    many = least(lambda: typed(pane)) / 8
    assert many <= 8 * few, f"{many * 1000:.1f} ms, with {FEW} {few * 1000:.1f} ms"
    assert many <= 0.05, f"{many * 1000:.1f} ms"


def test_names_are_put_in_order_quickly(qapp: QApplication) -> None:
    """Putting ten thousand in order again takes less than the first time, when the keys were made."""
    assert qapp is not None
    names, order = [each.name for each in offered(MANY)], NameOrder()
    shuffled = sorted(names, key=hash)
    first = least(lambda: NameOrder().sort(shuffled, lambda name: name))
    again = least(lambda: order.sort(shuffled, lambda name: name))
    assert again < first, f"{again * 1000:.0f} ms, first {first * 1000:.0f} ms"
