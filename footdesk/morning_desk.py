"""The question about the morning after a session: asked once about each session, and never again."""

from datetime import date, timedelta

from msgspec.structs import replace
from PySide6.QtCore import QObject, Slot

from footdesk.core.history import SessionRecord
from footdesk.keeper import Keeper

LATEST = timedelta(days=7)
"""Until then somebody may remember the morning after a session."""


def unasked(keeper: Keeper, today: date) -> SessionRecord | None:
    """The last session of an earlier day, if nobody was asked about its morning yet and somebody may remember it."""
    session: SessionRecord | None = keeper.ask(lambda history: history.unasked(today), None)
    return session if session is not None and today - session.day <= LATEST else None


class MorningDesk(QObject):
    """Keeps what the person says of the morning after one session."""

    def __init__(self, keeper: Keeper, session: str, parent: QObject) -> None:
        """Write where `keeper` writes, about the session with this id."""
        super().__init__(parent)
        self._keeper = keeper
        self._session = session

    @Slot()
    def keep_asked(self) -> None:
        """Keep that the question was seen, whatever the answer will be."""
        self._keeper.write(lambda history: history.ask_of_morning(self._session))

    @Slot(object)
    def keep_score(self, score: int | None) -> None:
        """Keep the score beside the others of the session; None takes it back."""
        session: SessionRecord | None = self._keeper.ask(lambda history: history.session(self._session), None)
        if session is not None:
            pain = replace(session.pain, next_morning=score)
            self._keeper.change(lambda history: history.set_pain(self._session, pain))
