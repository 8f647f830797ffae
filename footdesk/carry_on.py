"""Carrying on: a session that was cut off is offered again, at the side that was under way."""

from PySide6.QtCore import QCoreApplication, QObject, Slot

from footdesk.core.cut_off import CutOff
from footdesk.core.plan import Plan
from footdesk.desk import Desk
from footdesk.keeper import Keeper
from footdesk.offers import Offers, Refusal
from footdesk.ui.words_body import side_inside_words


class CarryOn(QObject):
    """Offers once, when FootDesk has started; what was done is kept whatever the answer is."""

    def __init__(self, desk: Desk, keeper: Keeper, offers: Offers, parent: QObject) -> None:
        """Ask the keeper what was cut off, and let the desk go on with it."""
        super().__init__(parent)
        self._desk = desk
        self._keeper = keeper
        self._offers = offers
        self._found: tuple[CutOff, Plan] | None = None

    def look(self) -> None:
        """Offer what was cut off, if its routine is still there."""
        cut_off = self._keeper.cut_off()
        if cut_off is None:
            return
        plan = self._desk.plan_again(cut_off.session.plan)
        if plan is None:
            self._keeper.decline(cut_off.session.id)
            return
        self._found = cut_off, plan
        translate = QCoreApplication.translate
        refusal = Refusal(translate("CarryOn", "Not now"), self._decline)
        self._offers.make(carry_on_words(cut_off, plan), translate("CarryOn", "Carry on"), self._accept, refusal)

    @Slot()
    def forget(self) -> None:
        """Take the offer back, because another session begins."""
        if self._found is not None:
            self._found = None
            self._offers.withdraw(self._accept)

    def _accept(self) -> None:
        found, self._found = self._found, None
        if found is not None:
            self._desk.carry_on(*found)

    def _decline(self) -> None:
        found, self._found = self._found, None
        if found is not None:
            self._keeper.decline(found[0].session.id)


def offer_to_carry_on(desk: Desk, keeper: Keeper, offers: Offers, parent: QObject) -> None:
    """Look once for what was cut off; the offer is taken back when another session begins."""
    carry_on = CarryOn(desk, keeper, offers, parent)
    desk.session_loaded.connect(carry_on.forget)
    carry_on.look()


def carry_on_words(cut_off: CutOff, plan: Plan) -> str:
    """The question, with the exercise and the side at which the session would go on."""
    step = plan.steps[cut_off.session.place.step_in(plan)]
    exercise = plan.exercises[step.exercise]
    question = QCoreApplication.translate("CarryOn", "Carry on from {exercise}, {side}?")
    return question.format(exercise=exercise.name, side=side_inside_words(step.side, exercise.limb))
