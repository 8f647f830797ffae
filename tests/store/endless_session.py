"""A program that does nothing but record sessions, as fast as the disk lets it, until somebody kills it.

After each step it says on its output how many steps of the session were written, and that only then.
Started as `python -m tests.store.endless_session FOLDER`.
"""

import sys
from contextlib import closing
from datetime import timedelta
from itertools import count
from pathlib import Path

from footdesk.core.events import StepBegan
from footdesk.core.plan import Plan
from footdesk.core.session import prepared
from footdesk.core.transitions import Action
from footdesk.store.recorder import Recorder
from tests.core.samples import EACH_TWICE, plan_of
from tests.store.histories import TODAY, at, opened

CARE_EVERY = 100
"""How many steps lie between two copies."""


def endless_plan() -> Plan:
    """Give the plan that is recorded: longer than anybody waits."""
    return plan_of(*(EACH_TWICE for _ in range(2_000)))


def main(folder: Path) -> None:
    """Record one session and say what was written, with a copy for another day now and then."""
    history, problems = opened(folder)
    assert not problems, problems
    plan = endless_plan()
    with closing(history):
        recorder = Recorder(history, lambda: at(23))
        recorder.load(plan, by_position=False)
        session, events = prepared(plan).do(Action.START, 0)
        days = count(1)
        while session.deadline is not None:
            for event in events:
                recorder.hear(event)
                if isinstance(event, StepBegan):
                    sys.stdout.write(f"{event.index}\n")
                    sys.stdout.flush()
                    if event.index % CARE_EVERY == CARE_EVERY - 1:
                        history.copies.care(TODAY + timedelta(days=next(days)))
            session, events = session.advance(session.deadline)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
