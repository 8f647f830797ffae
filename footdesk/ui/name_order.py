"""The order of names in the person's language, as its dictionaries have it."""

from collections.abc import Callable, Iterable
from typing import TypeVar

from PySide6.QtCore import QCollator, QCollatorSortKey, QLocale, Qt

_Item = TypeVar("_Item")


class NameOrder:
    """Sorts by name; each name's key is made once, because comparing keys is quick and making them is not."""

    def __init__(self) -> None:
        """Order as the person's language does, and numbers by their value."""
        self._collator = QCollator(QLocale())
        self._collator.setNumericMode(True)
        self._collator.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._keys: dict[str, QCollatorSortKey] = {}

    def sort(self, items: Iterable[_Item], name: Callable[[_Item], str]) -> list[_Item]:
        """The items in the order of their names."""
        return sorted(items, key=lambda item: self._key(name(item)))

    def _key(self, name: str) -> QCollatorSortKey:
        if name not in self._keys:
            self._keys[name] = self._collator.sortKey(name)
        return self._keys[name]
