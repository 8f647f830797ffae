"""The settings as their page shows them, and what each wish of that page makes of them."""

from collections.abc import Callable, Mapping
from enum import Enum
from pathlib import Path
from typing import Any, get_args, get_type_hints

from msgspec.structs import asdict, replace
from PySide6.QtCore import QObject, Signal, Slot

from footdesk.desk import Desk
from footdesk.store.settings import LIMITS, Settings
from footdesk.ui.setting import ShownSettings, Value
from footdesk.ui.settings_table import SETTINGS

TEXT_SIZES = tuple(range(100, 151, 10))
"""The text sizes one can choose from, in percent."""

_HINTS = get_type_hints(Settings)

_KINDS = {
    setting.name: kind
    for setting in SETTINGS
    for kind in get_args(_HINTS[setting.name]) or (_HINTS[setting.name],)
    if issubclass(kind, Enum)
}
"""The settings of the page that are one of several words, with what these stand for."""


_UNDONE: Mapping[str, Mapping[str, Value]] = {"voice_engine": {"voice_name": ""}}
"""What goes back to its usual value with the change of another setting: a voice belongs to its engine."""


def shown_settings(settings: Settings, largest_scale: float, folder: Path) -> ShownSettings:
    """What the page shows; `largest_scale` is the largest text scale that the screen has room for."""
    sizes = tuple(size for size in TEXT_SIZES if size <= largest_scale * 100)
    held = replace(settings, announce=settings.announced())
    values = {setting.name: _plain(getattr(held, setting.name)) for setting in SETTINGS}
    values["text_size"] = max(size for size in sizes if size <= max(TEXT_SIZES[0], settings.text_size))
    return ShownSettings(values, LIMITS, sizes, str(folder))


def changed_settings(settings: Settings, name: str, value: Value) -> Settings:
    """The settings with one of them changed to a value as the page has it."""
    change: dict[str, Any] = {name: _KINDS[name](value) if name in _KINDS else value, **_UNDONE.get(name, {})}
    return replace(settings, **change)


def usual_settings(settings: Settings) -> Settings:
    """The settings as they were at first; what was chosen and read elsewhere than on the page stays."""
    shown = {setting.name for setting in SETTINGS} | {"keys"}
    kept: dict[str, Any] = {name: value for name, value in asdict(settings).items() if name not in shown}
    return Settings(**kept)


def stepped_text(settings: Settings, step: int, largest_scale: float) -> Settings:
    """The settings with the next larger text (1), the next smaller (-1), or the usual one (0)."""
    sizes = [size for size in TEXT_SIZES if size <= largest_scale * 100]
    if step > 0:
        size = next((size for size in sizes if size > settings.text_size), sizes[-1])
    else:
        size = next((size for size in reversed(sizes) if size < settings.text_size), sizes[0]) if step else sizes[0]
    return replace(settings, text_size=size)


class SettingsDesk(QObject):
    """Answers the page's wishes; `reset_done` tells that there is something to undo."""

    shown_changed = Signal(ShownSettings)
    reset_done = Signal()

    def __init__(self, desk: Desk, folder: Path, largest_scale: Callable[[], float], parent: QObject) -> None:
        """Change what `desk` has; `folder` is that of the data, `largest_scale` is asked for each time."""
        super().__init__(parent)
        self._desk = desk
        self._folder = folder
        self._largest_scale = largest_scale
        self._before: Settings | None = None
        desk.settings_changed.connect(self.show)

    @Slot()
    def show(self) -> None:
        """Tell what the page shows now."""
        self.shown_changed.emit(shown_settings(self._desk.settings, self._largest_scale(), self._folder))

    @Slot(str, object)
    def change(self, name: str, value: Value) -> None:
        """Change one setting."""
        self._desk.change(changed_settings(self._desk.settings, name, value))

    @Slot(int)
    def step_text(self, step: int) -> None:
        """Make the text larger (1), smaller (-1), or as it usually is (0)."""
        self._desk.change(stepped_text(self._desk.settings, step, self._largest_scale()))

    @Slot()
    def reset(self) -> None:
        """Go back to the usual values."""
        before, after = self._desk.settings, usual_settings(self._desk.settings)
        if before != after:
            self._before = before
            self._desk.change(after)
            self.reset_done.emit()

    @Slot()
    def undo_reset(self) -> None:
        """Take the usual values back."""
        if self._before is not None:
            self._desk.change(self._before)
            self._before = None


def _plain(value: object) -> Value:
    plain = value.value if isinstance(value, Enum) else value
    if not isinstance(plain, str | int | bool):
        message = f"{plain!r} cannot be shown on the page of the settings"
        raise TypeError(message)
    return plain
