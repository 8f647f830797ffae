"""The keys: the person's own over the usual ones, as the settings have them, and what each wish makes of them."""

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from footdesk.desk import Desk
from footdesk.store.settings import Settings
from footdesk.ui.key_table import KeyTable, read_keys, written_keys
from footdesk.ui.shortcuts import SHORTCUTS, Wish


class KeyDesk(QObject):
    """Tells every window its keys; `done` says what can be taken back now, and is empty where nothing can."""

    changed = Signal(KeyTable)
    done = Signal(str)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        """Follow the settings that `desk` has."""
        super().__init__(parent)
        self._desk = desk
        self._before: KeyTable | None = None
        self.table = read_keys(desk.settings.keys)
        desk.settings_changed.connect(self.see)

    @Slot(Settings)
    def see(self, settings: Settings) -> None:
        """Tell the keys, if other settings have other ones."""
        table = read_keys(settings.keys)
        if table != self.table:
            self.table = table
            self.changed.emit(table)

    @Slot(Wish, str)
    def choose(self, wish: Wish, keys: str) -> None:
        """Let a combination ask for something, and no longer what asked for it before."""
        said = QCoreApplication.translate("Shortcuts", "“{action}” has the keys {keys} now.")
        self._change(self.table.with_own(wish, keys), said, wish)

    @Slot(Wish)
    def use_usual(self, wish: Wish) -> None:
        """Let the usual keys ask for something again."""
        said = QCoreApplication.translate("Shortcuts", "“{action}” has its usual keys again.")
        self._change(self.table.with_usual(wish), said, wish)

    @Slot()
    def use_all_usual(self) -> None:
        """Let the usual keys ask for everything again."""
        said = QCoreApplication.translate("Shortcuts", "Everything has its usual keys again.")
        self._change(KeyTable(), said)

    @Slot()
    def undo(self) -> None:
        """Take the last change back."""
        if self._before is not None:
            self._keep(self._before)
            self._before = None
            self.done.emit("")

    def _change(self, table: KeyTable, said: str, wish: Wish | None = None) -> None:
        if table == self.table:
            return
        self._before = self.table
        self._keep(table)
        values = {} if wish is None else {"action": SHORTCUTS[wish].name, "keys": table.short_words(wish)}
        self.done.emit(said.format(**values))

    def _keep(self, table: KeyTable) -> None:
        self._desk.change(replace(self._desk.settings, keys=written_keys(table)))
