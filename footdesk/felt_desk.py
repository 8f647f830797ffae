"""How it felt: what the person says of a session is kept with it at once, and shown as it is kept.

FootDesk asks, and computes nothing of the answers.
"""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot

from footdesk.core.history import Felt
from footdesk.keeper import Keeper
from footdesk.store.history import History


class FeltDesk(QObject):
    """Keeps the scores and the note of the session that was begun last; without a session it keeps nothing."""

    felt_changed = Signal(Felt)

    def __init__(self, keeper: Keeper, parent: QObject) -> None:
        """Write where `keeper` writes."""
        super().__init__(parent)
        self._keeper = keeper
        self._told: tuple[str | None, Felt] = None, Felt()

    @property
    def felt(self) -> Felt:
        """What is kept, also where it was changed elsewhere; what was told last where that cannot be read yet."""
        session = self._keeper.session
        kept = None if session is None else self._keeper.ask(lambda history: history.session(session), None)
        if kept is not None:
            return Felt(kept.pain, kept.note)
        told, felt = self._told
        return felt if told == session else Felt()

    @Slot()
    def tell(self) -> None:
        """Tell what is kept."""
        self._tell(self.felt)

    @Slot(object)
    def keep_pain(self, score: int | None) -> None:
        """Keep how it feels after the session; None takes the score back."""
        felt = self.felt
        pain = replace(felt.pain, after=score)
        self._keep(replace(felt, pain=pain), lambda history, session: history.set_pain(session, pain))

    def _keep(self, felt: Felt, write: Callable[[History, str], None]) -> None:
        session = self._keeper.session
        if session is not None:
            self._keeper.change(lambda history: write(history, session))
            self._tell(felt)

    def _tell(self, felt: Felt) -> None:
        self._told = self._keeper.session, felt
        self.felt_changed.emit(felt)
