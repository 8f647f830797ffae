"""The table of keys is whole, and no key stands in it twice."""

from collections import Counter

import pytest
from PySide6.QtGui import QKeySequence

from footdesk.ui.shortcuts import SHORTCUTS, Wish


def test_every_wish_has_its_keys_once() -> None:
    """Whoever remaps keys finds each wish in one row."""
    assert Counter(shortcut.wish for shortcut in SHORTCUTS) == Counter(Wish)
    assert all(shortcut.keys or shortcut.plain for shortcut in SHORTCUTS)


def test_no_key_means_two_things() -> None:
    """Two rows never share a key."""
    plain = [QKeySequence(key).toString() for each in SHORTCUTS for key in each.plain]
    keys = [*plain, *(QKeySequence(key).toString() for each in SHORTCUTS for key in each.keys)]
    assert [key for key, count in Counter(keys).items() if count > 1] == []


@pytest.mark.usefixtures("qapp")
def test_qt_knows_every_key() -> None:
    """A name that Qt does not know would be a dead key."""
    for shortcut in SHORTCUTS:
        for key in shortcut.keys:
            assert not QKeySequence(key).isEmpty()
            assert "Unknown" not in QKeySequence(key).toString(), key
        assert shortcut.words


def test_no_single_letter_is_a_shortcut() -> None:
    """Letters are for typing ahead in the list (WCAG 2.1.4)."""
    assert not [key for each in SHORTCUTS for key in each.keys if len(key) == 1]
