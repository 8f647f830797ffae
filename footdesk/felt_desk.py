"""How it felt: what the person says of a session is kept with it at once, and shown as it is kept.

FootDesk asks, and computes nothing of the answers.
"""

from collections.abc import Callable

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal, Slot

from footdesk.core.history import Felt
from footdesk.keeper import Keeper
from footdesk.store.history import History


class FeltDesk(QObject):
    """Keeps the scores and the note of the session that was told last; before that it keeps nothing."""

    felt_changed = Signal(Felt)

    def __init__(self, keeper: Keeper, parent: QObject) -> None:
        """Write where `keeper` writes."""
        super().__init__(parent)
        self._keeper = keeper
        self._session: str | None = None
        self._told = Felt()

    @property
    def felt(self) -> Felt:
        """What is kept, also where it was changed elsewhere; what was told last where that cannot be read yet."""
        session = self._session
        kept = None if session is None else self._keeper.ask(lambda history: history.session(session), None)
        return self._told if kept is None else Felt(kept.pain, kept.note)

    @Slot()
    def tell(self) -> None:
        """Tell what is kept of the session that was begun last."""
        if self._keeper.session != self._session:
            self._session, self._told = self._keeper.session, Felt()
        self._tell(self.felt)

    @Slot(object)
    def keep_pain(self, score: int | None) -> None:
        """Keep how it feels after the session; None takes the score back."""
        felt = self.felt
        pain = replace(felt.pain, after=score)
        self._keep(replace(felt, pain=pain), lambda history, session: history.set_pain(session, pain))

    @Slot(str)
    def keep_note(self, note: str) -> None:
        """Keep the person's own words."""
        self._keep(replace(self.felt, note=note), lambda history, session: history.set_note(session, note))

    def _keep(self, felt: Felt, write: Callable[[History, str], None]) -> None:
        session = self._session
        if session is not None:
            self._keeper.change(lambda history: write(history, session))
            self._tell(felt)

    def _tell(self, felt: Felt) -> None:
        self._told = felt
        self.felt_changed.emit(felt)
