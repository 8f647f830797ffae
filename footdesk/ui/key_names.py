"""Keys as texts: as Qt writes them in a file, and as this desktop writes them for a person to read."""

from PySide6.QtCore import QCoreApplication, QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

_MODIFIERS = frozenset(
    {
        Qt.Key.Key_Shift,
        Qt.Key.Key_Control,
        Qt.Key.Key_Alt,
        Qt.Key.Key_AltGr,
        Qt.Key.Key_Meta,
        Qt.Key.Key_Super_L,
        Qt.Key.Key_Super_R,
        Qt.Key.Key_CapsLock,
        Qt.Key.Key_NumLock,
        Qt.Key.Key_unknown,
        Qt.Key(0),
    }
)
_COUNTED = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
    | Qt.KeyboardModifier.ShiftModifier
)
"""The modifiers that make a combination; the number pad makes none."""


def file_keys(keys: str) -> str:
    """One combination as it is written in a file, the two Enter keys being one; empty if Qt does not know it."""
    if QKeySequence(keys, QKeySequence.SequenceFormat.PortableText).count() != 1:
        return ""
    combination = combination_of(keys)
    key = Qt.Key.Key_Return if combination.key() is Qt.Key.Key_Enter else combination.key()
    return _written(combination.keyboardModifiers(), key)


def combination_of(keys: str) -> QKeyCombination:
    """The key and the modifiers of a combination."""
    # A sequence has an order; PySide's stub does not say so.
    first: QKeyCombination = QKeySequence(keys)[0]  # type: ignore[index]
    return first


def pressed_keys(event: QKeyEvent) -> str:
    """The combination that is pressed, as `file_keys` writes it; empty while only modifiers are held."""
    key = Qt.Key(event.key())
    if key in _MODIFIERS:
        return ""
    modifiers = event.modifiers() & _COUNTED
    sign = chr(key) if key < Qt.Key.Key_Escape else ""
    if sign and sign.isprintable() and not sign.isalnum() and not sign.isspace():
        # Which signs need Shift is the keyboard's matter: "Ctrl++" is the same combination on all of them.
        modifiers &= ~Qt.KeyboardModifier.ShiftModifier
    return file_keys(_written(modifiers, key))


def key_words(keys: str) -> str:
    """A combination as this desktop writes it."""
    sequence = QKeySequence(keys, QKeySequence.SequenceFormat.PortableText)
    return sequence.toString(QKeySequence.SequenceFormat.NativeText)


def with_keys(text: str, keys: str) -> str:
    """A tooltip: a text with the keys behind it, or whichever of the two there is."""
    if not text or not keys:
        return text or keys
    return QCoreApplication.translate("Shortcuts", "{text} ({keys})").format(text=text, keys=keys)


def both_enters(keys: str) -> tuple[str, ...]:
    """What to listen to for a combination: with Return the Enter of the number pad too."""
    twin = keys.removesuffix("Return") + "Enter" if keys.endswith("Return") else ""
    return (keys, twin) if twin else (keys,)


def _written(modifiers: Qt.KeyboardModifier, key: Qt.Key) -> str:
    return QKeySequence(modifiers | key).toString(QKeySequence.SequenceFormat.PortableText)
