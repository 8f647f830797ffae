"""A session that was cut off, and the way back into it: to the side under way, with all that was done before."""

from footdesk.core.history import Outcome, WholeSession
from footdesk.core.plan import WORK, Plan
from footdesk.core.session import Session, prepared
from footdesk.core.snapshot import Mark

_MARKS = {Outcome.DONE: Mark.DONE, Outcome.SKIPPED: Mark.SKIPPED, Outcome.WENT_BACK: Mark.TO_DO}
_ENDS = {Outcome.DONE, Outcome.SKIPPED}


class CutOff(WholeSession, frozen=True):
    """What is kept of a session that did not come to its end."""

    @property
    def worked(self) -> bool:
        """Whether anything was done in it."""
        return any(step.kind in WORK and step.complete for step in self.steps)

    def marks(self, plan: Plan) -> tuple[Mark, ...]:
        """What became of each exercise of a plan so far; a remark about an exercise that it has not counts for none."""
        marks = [Mark.TO_DO] * len(plan.exercises)
        known = {(number, exercise.id) for number, exercise in enumerate(plan.exercises)}
        for remark in self.remarks:
            if remark.outcome in _MARKS and (remark.number, remark.exercise) in known:
                marks[remark.number] = _MARKS[remark.outcome]
        return tuple(marks)

    def eased(self, plan: Plan) -> int:
        """How often a plan's exercise under way was made easier, since it was last come to."""
        number, times = self.session.place.number, 0
        here = [(number, exercise.id) for exercise in plan.exercises[number : number + 1]]
        for remark in reversed(self.remarks):
            if (remark.number, remark.exercise) not in here or remark.outcome in _ENDS:
                break
            times += remark.outcome is Outcome.EASED
        return times

    def within(self, plan: Plan) -> Session:
        """The session as it can be carried on in a plan, ready to begin at the side that was under way."""
        spent = sum(step.spent for step in self.steps)
        return prepared(plan, self.session.place.step_in(plan), self.marks(plan), spent, self.eased(plan))
