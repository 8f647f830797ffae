"""Names stand in the order of the person's language, and those in twenty scripts are listed, found and spoken."""

from collections.abc import Iterator

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QLocale, Qt
from pytestqt.qtbot import QtBot

from footdesk.core.own import check_name
from footdesk.core.search import Wanted, found
from footdesk.ui.found_list import FoundList
from footdesk.ui.name_order import NameOrder
from footdesk.ui.shown_library import OfferedExercise, offered_exercise
from tests.ui.windows import catalog

SCRIPTS = (
    *("Calf raises", "Подъём на носки", "Άρση φτέρνας", "Կրունկ", "ქუსლი", "הרמת עקב", "رفع الكعب", "नरम एड़ी"),
    *("গোড়ালি", "ਅੱਡੀ", "એડી", "குதிகால்", "మడమ", "ಹಿಮ್ಮಡಿ", "ഉപ്പൂറ്റി", "විලුඹ", "ยกส้นเท้า", "ສົ້ນຕີນ", "ផ្នែកកែងជើង"),
    *("かかと上げ", "抬脚跟", "발뒤꿈치 들기", "ተረከዝ", "پاشنه\u200cی پا", "👣 Feet"),
)
"""A name in each of more than twenty scripts, one of them with what keeps two letters apart."""


@pytest.fixture(params=["en", "de", "sv"])
def language(request: pytest.FixtureRequest) -> Iterator[str]:
    """Speak a language for a while."""
    before = QLocale()
    QLocale.setDefault(QLocale(request.param))
    yield request.param
    QLocale.setDefault(before)


def offered(name: str) -> OfferedExercise:
    """An exercise of one's own of a name."""
    exercise = replace(catalog().exercise("toe-walking"), id=f"own-{abs(hash(name))}", number=0, name=name)
    return offered_exercise(exercise, 25_000, own=True)


def test_each_language_has_its_own_order(language: str) -> None:
    """German puts Ä with A, Swedish behind Z; ten comes behind nine, and capitals make no difference."""
    names = ["Zehen", "Ähre", "apfel", "Apfel 10", "Apfel 9", "Bein"]
    ordered = NameOrder().sort(names, lambda name: name)
    usual = ["apfel", "Apfel 9", "Apfel 10", "Bein", "Zehen"]
    assert [name for name in ordered if name != "Ähre"] == usual
    assert ordered.index("Ähre") == (5 if language == "sv" else 0)


def test_names_in_twenty_scripts_are_listed_found_and_spoken(qtbot: QtBot) -> None:
    """Each has its row, can be typed whole, and is the first thing that is said of it."""
    assert len(SCRIPTS) >= len(range(20))
    rows = NameOrder().sort(map(offered, SCRIPTS), lambda each: each.name)
    view = FoundList("Found", None)  # type: ignore[arg-type]  # alone for once
    qtbot.addWidget(view)
    view.show_found(rows)
    view.resize(300, 600)
    view.grab()
    for place, row in enumerate(rows):
        check_name(row.name)
        assert [each.name for each in found(Wanted(row.name.upper()), rows)] == [row.name]
        spoken = view.model().index(place, 0).data(Qt.ItemDataRole.AccessibleTextRole)
        assert str(spoken).startswith(f"{row.name}, standing, ")
        assert str(spoken).endswith(", yours")
