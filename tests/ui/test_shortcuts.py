"""The table of keys is whole, and no key stands in it twice."""

from collections import Counter

import pytest
from PySide6.QtGui import QKeySequence

from footdesk.ui.key_names import file_keys
from footdesk.ui.key_table import spoils
from footdesk.ui.sections import EXERCISES, REMINDERS, SETTINGS
from footdesk.ui.shortcuts import GROUPS, SHORTCUTS, Wish


def test_every_wish_has_its_keys_once() -> None:
    """Whoever remaps keys finds each wish in one row."""
    rows = [each for group in GROUPS for each in group.shortcuts]
    assert Counter(shortcut.wish for shortcut in rows) == Counter(Wish)
    assert all(shortcut.keys or shortcut.plain or shortcut.media for shortcut in rows)


def test_no_key_means_two_things() -> None:
    """Two rows never share a key."""
    plain = [QKeySequence(key).toString() for each in SHORTCUTS.values() for key in each.plain]
    keys = [*plain, *(file_keys(key) for each in SHORTCUTS.values() for key in (*each.keys, *each.media))]
    assert [key for key, count in Counter(keys).items() if count > 1] == []


@pytest.mark.usefixtures("qapp")
def test_qt_knows_every_key_as_it_is_written() -> None:
    """A name that Qt does not know would be a dead key."""
    for shortcut in SHORTCUTS.values():
        assert [file_keys(key) for key in (*shortcut.keys, *shortcut.media)] == [*shortcut.keys, *shortcut.media]


def test_no_usual_key_spoils_typing() -> None:
    """Letters are for typing ahead in the list (WCAG 2.1.4); what nobody may choose is no usual key either."""
    assert [key for each in SHORTCUTS.values() for key in each.keys if spoils(key)] == []


def test_every_section_has_a_key() -> None:
    """The wish to see a section has the section's own name."""
    assert [each.wish for each in (EXERCISES, REMINDERS, SETTINGS)] == [Wish.EXERCISES, Wish.REMINDERS, Wish.SETTINGS]
