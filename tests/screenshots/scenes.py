"""The scenes: what each picture shows, as a table."""

from dataclasses import dataclass
from enum import Enum

from footdesk.core.exercise import Milliseconds, Strength
from footdesk.core.transitions import Action

WIDE, MEDIUM, COMPACT = (1120, 760), (960, 500), (683, 384)
ACROSS = (1200, 675)


class Part(Enum):
    """What of the program is in the picture."""

    WINDOW = "window"
    BAR = "bar"
    SQUARE = "square"
    PILL = "pill"
    STOP = "stop"
    ROOM = "room"
    SAFETY = "safety"
    READY = "ready"
    EVIDENCE = "evidence"
    RELIEF = "relief"
    SEARCH = "search"
    FORM = "form"
    PICKER = "picker"
    KEYS = "keys"
    OTHER_KEYS = "other keys"
    LIST = "list"


@dataclass(frozen=True, slots=True)
class Scene:
    """A moment of a session: what was started, what was done before, and how far the time has run since.

    `skips` counts the exercises passed over first; `moment` is in milliseconds; `size` in logical pixels;
    `controls` shows the buttons across the room, `section` the page of a section; `chosen` is the routine in the list,
    at a `strength`; `past` is how many days were used before; `mine` are the exercises of a routine of one's own;
    `felt` are the scores before and after the session.
    """

    name: str
    routine: str | None = None
    skips: int = 0
    moment: Milliseconds = 0
    action: Action | None = None
    part: Part = Part.WINDOW
    size: tuple[int, int] = WIDE
    by_position: bool = False
    controls: bool = False
    section: str | None = None
    chosen: str = "all-ten"
    strength: Strength = Strength.STANDARD
    past: int = 0
    mine: tuple[str, ...] = ()
    felt: tuple[int, int] | None = None


HOLD: Milliseconds = 5_000 + 3 * 5_000 + 1_300
"""The fourth grip of toe pressing, with the digit 2 on the screen."""

MORNINGS = ("toe-pressing", "toe-stretching", "toe-pencil-grip", "upward-stretching", "resistance-band-stretch")
"""A routine of one's own."""

SCENES = (
    Scene("01-main-idle", by_position=True),
    Scene("01b-main-idle-in-order"),
    Scene("01c-this-morning", by_position=True, past=12),
    Scene("01d-three-a-day", by_position=True, chosen="three-a-day", strength=Strength.EASIER),
    Scene("02-running-hold", "all-ten", moment=HOLD),
    Scene("02b-running-relax", "all-ten", moment=HOLD + 2_900),
    Scene("02c-running-get-ready", "all-ten", moment=1_400),
    Scene("02d-running-rest", "all-ten", skips=4, moment=75_000 + 3_200),
    Scene("02e-running-walk", "all-ten", skips=1, moment=11_200),
    Scene("03-paused", "all-ten", moment=HOLD, action=Action.PAUSE),
    Scene("04-switch-sides", "all-ten", moment=53_000 + 1_400),
    Scene("05-mini-bar", "all-ten", moment=HOLD, part=Part.BAR),
    Scene("05-mini-square", "all-ten", moment=HOLD, part=Part.SQUARE),
    Scene("05-mini-pill", "all-ten", moment=HOLD, part=Part.PILL),
    Scene("06-across-room-hold", "all-ten", moment=HOLD, part=Part.ROOM, size=ACROSS),
    Scene("06b-across-room-switch", "all-ten", moment=53_000 + 1_400, part=Part.ROOM, size=ACROSS),
    Scene("06c-across-room-two-digits", "all-ten", skips=7, moment=15_000, part=Part.ROOM, size=ACROSS),
    Scene("06d-across-room-rest", "all-ten", skips=4, moment=75_000 + 3_200, part=Part.ROOM, size=ACROSS),
    Scene("06e-across-room-controls", "all-ten", moment=HOLD, part=Part.ROOM, size=ACROSS, controls=True),
    Scene(
        "06f-across-room-paused",
        "all-ten",
        moment=HOLD,
        action=Action.PAUSE,
        part=Part.ROOM,
        size=ACROSS,
        controls=True,
    ),
    Scene("07-finished", "toe-walking", moment=25_000, past=12, felt=(5, 3)),
    Scene("08-history", section="history", past=200),
    Scene("08b-history-medium", section="history", past=200, size=MEDIUM),
    Scene("08c-history-compact", section="history", past=200, size=COMPACT),
    Scene("09-routine-editor", section="routines", mine=MORNINGS),
    Scene("01c-search", part=Part.SEARCH),
    Scene("09c-routine-editor-compact", section="routines", mine=MORNINGS, size=COMPACT),
    Scene("09d-add-an-exercise", section="routines", mine=MORNINGS, part=Part.PICKER),
    Scene("09e-exercise-of-your-own", part=Part.FORM),
    Scene("09b-routine-editor-medium", section="routines", mine=MORNINGS, size=MEDIUM),
    Scene("10-reminders", section="reminders"),
    Scene("10b-settings", section="settings"),
    Scene("10c-shortcuts", part=Part.KEYS),
    Scene("09f-paste-a-list", part=Part.LIST),
    Scene("10d-other-keys", part=Part.OTHER_KEYS),
    Scene("11-first-run-safety", part=Part.SAFETY),
    Scene("11c-ready-check", part=Part.READY),
    Scene("11d-evidence", part=Part.EVIDENCE),
    Scene("03b-it-hurts", "all-ten", moment=HOLD, part=Part.RELIEF),
    Scene("12-compact-running", "all-ten", moment=HOLD, size=COMPACT),
    Scene("12b-compact-idle", size=COMPACT, by_position=True),
    Scene("12c-medium-running", "all-ten", moment=HOLD, size=MEDIUM),
    Scene("12d-medium-idle", size=MEDIUM, by_position=True),
    Scene("14-history-empty", section="history"),
    Scene("14b-stop-dialog", "all-ten", moment=HOLD, action=Action.STOP, part=Part.STOP),
)

DOUBLED = (
    Scene("15-at-200-percent-running", "all-ten", moment=HOLD, size=MEDIUM),
    Scene("15b-at-200-percent-compact", "all-ten", moment=HOLD, size=COMPACT),
)
"""What is taken on a screen of twice as many pixels."""
