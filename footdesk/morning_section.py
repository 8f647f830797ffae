"""The question about the morning after a session, put together where there is one to ask about."""

from datetime import date, timedelta

from PySide6.QtCore import QObject, Qt, Slot

from footdesk.appearance import Appearance
from footdesk.core.history import SessionRecord
from footdesk.desk import Desk
from footdesk.front import Front
from footdesk.keeper import Keeper
from footdesk.morning_desk import MorningDesk
from footdesk.store.settings import Settings
from footdesk.ui.morning_card import MorningCard, MorningQuestion


class MorningSection(QObject):
    """Owns the desk and the card, which goes when it is closed, or a session begins, or pain is not asked about."""

    def __init__(  # noqa: PLR0913, PLR0917 - whatever the card is put together from
        self,
        desk: Desk,
        keeper: Keeper,
        front: Front,
        appearance: Appearance,
        session: SessionRecord,
        today: date,
        parent: QObject,
    ) -> None:
        """Ask about the morning after a session of an earlier day."""
        super().__init__(parent)
        self._window = front.window
        self.desk = MorningDesk(keeper, session.id, self)
        yesterday = today - session.day == timedelta(days=1)
        self.card = MorningCard(MorningQuestion(session.day, yesterday), self._window)
        # A disk is not waited for while the card is painted.
        self.card.seen.connect(self.desk.keep_asked, Qt.ConnectionType.QueuedConnection)
        self.card.score_chosen.connect(self.desk.keep_score)
        self.card.close_wanted.connect(self.close)
        desk.session_loaded.connect(self.close)
        desk.settings_changed.connect(self.choose)
        appearance.changed.connect(self.card.show_theme)
        self.card.show_theme(appearance.theme)
        self._window.show_card(self.card)

    @Slot(Settings)
    def choose(self, settings: Settings) -> None:
        """Take the question back where nobody wants to be asked."""
        if not settings.ask_pain:
            self.close()

    @Slot()
    def close(self) -> None:
        """Take the card away."""
        self._window.show_card(None)
