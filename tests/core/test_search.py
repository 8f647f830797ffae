"""Words, position, kit and time find what is meant, in any script."""

import pytest
from msgspec.structs import replace

from footdesk.core.exercise import Kit, Position
from footdesk.core.search import Findable, Wanted, folded, found

GRIP = Findable("grip", "Toe grip", frozenset({Position.STANDING}), frozenset({Kit.PENCIL}), 90_000, own=False)
WALK = Findable("walk", "Toe walking", frozenset({Position.STANDING}), frozenset(), 25_000, own=False)
PULL = Findable("pull", "Band pull", frozenset({Position.SITTING}), frozenset({Kit.BAND, Kit.CHAIR}), 200_000, own=True)
DOWN = Findable(
    "down", "All the way", frozenset({Position.STANDING, Position.LYING}), frozenset({Kit.TOWEL}), 300_000, own=True
)
ALL = (GRIP, WALK, PULL, DOWN)


def ids(wanted: Wanted) -> list[str]:
    """What is found."""
    return [each.id for each in found(wanted, ALL)]


def test_nothing_wanted_leaves_nothing_out() -> None:
    """An empty search is all there is."""
    assert ids(Wanted()) == ["grip", "walk", "pull", "down"]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("toe", ["grip", "walk"]),
        ("WALK toe", ["walk"]),
        ("ull", ["pull"]),
        ("  ", ["grip", "walk", "pull", "down"]),
        ("toe band", []),
    ],
)
def test_all_words_have_to_be_in_the_name(words: str, expected: list[str]) -> None:
    """In any order, small or large, whole or in part."""
    assert ids(Wanted(words)) == expected


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        (Wanted(position=Position.STANDING), ["grip", "walk"]),
        (Wanted(position=Position.LYING), []),
        (Wanted(needs=frozenset()), ["walk"]),
        (Wanted(needs=frozenset({Kit.BAND})), ["pull"]),
        (Wanted(time=90_000), ["grip", "walk"]),
        (Wanted(own=True), ["pull", "down"]),
        (Wanted(own=False), ["grip", "walk"]),
        (Wanted("toe", Position.STANDING, frozenset({Kit.PENCIL}), 300_000, own=False), ["grip"]),
    ],
)
def test_each_filter_leaves_out_what_does_not_fit(wanted: Wanted, expected: list[str]) -> None:
    """A routine in two positions is in neither; the time is the most there is."""
    assert ids(wanted) == expected


@pytest.mark.parametrize(
    ("name", "typed"),
    [
        ("Überstrecken", "uber"),
        ("Ćwiczenie stóp", "cwiczenie stop"),
        ("Ёжик", "ежик"),
        ("Ασκήσεις ποδιών", "ασκησεισ"),
        ("تمرين القدم", "القدم"),
        ("足首回し", "足首"),
        ("পায়ের ব্যায়াম", "পায়ের"),
        ("Straße", "STRASSE"),
    ],
)
def test_marks_and_capitals_need_not_be_typed(name: str, typed: str) -> None:
    """What a keyboard makes hard to write is not asked for."""
    assert list(found(Wanted(typed), [replace(GRIP, name=name)]))


def test_a_fold_is_the_same_when_it_is_folded_again() -> None:
    """Searching for what was found finds it."""
    assert folded(folded("İstanbul ﬁnger")) == folded("İstanbul ﬁnger")
