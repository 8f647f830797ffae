"""A list of exercises as people write it: "Calf raises 3 x 12 each leg, hold 5 s, rest 30 s".

What a line says beyond what is known here is kept as unclear and shown; nothing is guessed. Reading is quick whatever
the text is: it is cut into short lines, and each pattern looks at a line once.
"""

import re
from collections.abc import Callable, Mapping
from typing import Any

from msgspec import Struct, field

from footdesk.core.exercise import (
    MAX_RELAX,
    MAX_REPETITIONS,
    MAX_REST,
    MAX_WORK,
    MIN_WORK,
    SECOND,
    Kit,
    Limb,
    Milliseconds,
    Position,
    Sides,
    Work,
)
from footdesk.core.own import LONGEST_NAME, MAX_ENTRIES, is_plain

LONGEST_LINE = 300
"""The most characters of a line that is read."""

MAX_LINES = MAX_ENTRIES
"""The most lines that are read."""

MAX_SETS = 10
"""The most sets of one exercise."""


_Span = tuple[int, int]
"""Where something begins and ends in a line."""


class _Reading(Struct):
    """What was understood of a line so far."""

    sets: int = 1
    limb: Limb | None = None
    position: Position | None = None
    kit: list[Kit] = field(default_factory=list)
    dose: dict[str, Any] = field(default_factory=dict)


class WrittenExercise(Struct, frozen=True):
    """One line: its own text, what was understood of it, and the parts that were not.

    `dose` has the fields of a Dose that the line states, by their names. A line without a name is not an exercise.
    """

    text: str
    name: str = ""
    sets: int = 1
    limb: Limb | None = None
    position: Position | None = None
    kit: tuple[Kit, ...] = ()
    dose: Mapping[str, Any] = field(default_factory=dict)
    unclear: tuple[str, ...] = ()


class WrittenList(Struct, frozen=True):
    """The lines of a text, without the empty ones; `title` is a first line that ends with a colon."""

    title: str = ""
    lines: tuple[WrittenExercise, ...] = ()


_NUMBER = r"(\d{1,4}(?:[.,]\d{1,2})?)"
_SPAN = _NUMBER + r"\s*(s|secs?|seconds?|min|mins|minutes?|\"|″|\u2032|')(?![^\W\d_])"
_MINUTES = {"min", "mins", "minute", "minutes", "\N{PRIME}", "'"}
_TIMES = r"\s*[x×✕*]\s*"
_COUNT = r"(?<![\d.,])(\d{1,3})"
_OF_THEM = r"(?:\s*(?:reps?|repetitions?|times)\b)?"
_LIMB = r"(leg|foot|feet|legs|side|sides|calf|calves|ankle|ankles)"
_LIMBS = {"leg": Limb.LEG, "legs": Limb.LEG, "calf": Limb.LEG, "calves": Limb.LEG}
_FEET = {"foot": Limb.FOOT, "feet": Limb.FOOT, "ankle": Limb.FOOT, "ankles": Limb.FOOT}
_KIT = {"resistance band": Kit.BAND, "theraband": Kit.BAND} | {kit.value: kit for kit in Kit}
_POSITIONS = {
    "standing": Position.STANDING,
    "sitting": Position.SITTING,
    "seated": Position.SITTING,
    "lying": Position.LYING,
    "lying down": Position.LYING,
}

_BULLET = re.compile(r"^(?:[-*•‣–—]|\(?\d{1,2}[.)](?=\D))\s*")
_FIGURE = re.compile(
    r"\d\s*(?:[x×✕*]|%|(?:s|secs?|seconds?|min|mins|minutes?|reps?|repetitions?|sets?|times)\b)", re.IGNORECASE
)
"""What looks like a figure that was not understood: it is no part of a name."""

_EDGES = " \t,;:.–—-()"
_JOINERS = re.compile(r"(?:\b(?:and|then|of|for|with|at)\b|[\s,;:.()–—+/-])+", re.IGNORECASE)


def read_written_list(text: str) -> WrittenList:
    """What a text says, line by line; lines beyond MAX_LINES are told as unclear in one."""
    lines = [line.strip() for line in text.split("\n", MAX_LINES * 4)]
    lines = [line for line in lines if line]
    title = ""
    if lines and lines[0].endswith(":") and len(lines[0]) <= LONGEST_NAME and is_plain(lines[0]):
        title = lines.pop(0).rstrip(":").strip()
    read = tuple(read_line(line) for line in lines[:MAX_LINES])
    rest = (WrittenExercise(_cut(lines[MAX_LINES]), unclear=(_cut(lines[MAX_LINES]),)),) if lines[MAX_LINES:] else ()
    return WrittenList(title, (*read, *rest))


def read_line(line: str) -> WrittenExercise:
    """What one line says."""
    text = _cut("".join(letter if is_plain(letter) else " " for letter in line[: LONGEST_LINE + 1]))
    if len(line) > LONGEST_LINE:
        return WrittenExercise(text, unclear=(text,))
    words, reading = _BULLET.sub("", text), _Reading()
    spans, refused = list[_Span](), list[_Span]()
    for pattern, understand in _PATTERNS:
        # What one pattern took, or saw and refused, is no longer there for the next.
        for match in pattern.finditer(_without(words, spans + refused)):
            (spans if understand(reading, match) else refused).append(match.span())
    name, unclear = _name(words, spans, refused)
    if not name or len(name) > LONGEST_NAME or _FIGURE.search(name):
        return WrittenExercise(text, unclear=(text,))
    return WrittenExercise(
        text, name, reading.sets, reading.limb, reading.position, tuple(reading.kit), reading.dose, unclear
    )


def _cut(line: str) -> str:
    return line if len(line) <= LONGEST_LINE else f"{line[:LONGEST_LINE]}…"


def _without(words: str, spans: list[_Span]) -> str:
    """The words with what was understood covered by signs that no pattern knows."""
    for start, end in spans:
        words = f"{words[:start]}{'|' * (end - start)}{words[end:]}"
    return words


def _name(words: str, spans: list[_Span], refused: list[_Span]) -> tuple[str, tuple[str, ...]]:
    """The name, which is the first that no pattern saw, up to a comma; and what is left behind it."""
    covered = _without(words, spans)
    begin = next((place for place, letter in enumerate(covered) if letter not in f"|{_EDGES}"), len(covered))
    end = min((start for start, _ in refused if start >= begin), default=len(covered))
    head = covered[begin:end].partition("|")[0]
    name, *more = re.split(r"[,;:]|\s[–—-]\s", head, maxsplit=1)
    rest = covered[begin + len(head) :].split("|")
    unclear = (_JOINERS.sub(" ", part).strip() for part in (*more, *rest))
    return name.strip(_EDGES), tuple(part for part in unclear if part)


def _milliseconds(number: str, unit: str) -> Milliseconds:
    seconds = float(number.replace(",", ".")) * (60 if unit.lower() in _MINUTES else 1)
    return round(seconds * SECOND)


def _put(reading: _Reading, name: str, value: int, least: int, most: int) -> bool:
    """Take a figure, once, and within its limits; otherwise it is unclear."""
    if name in reading.dose or not least <= value <= most:
        return False
    reading.dose[name] = value
    return True


def _time(name: str, least: Milliseconds, most: Milliseconds) -> Callable[[_Reading, re.Match[str]], bool]:
    return lambda reading, match: _put(reading, name, _milliseconds(match[1], match[2]), least, most)


def _repetitions(reading: _Reading, match: re.Match[str]) -> bool:
    return _put(reading, "repetitions", int(match[1]), 1, MAX_REPETITIONS)


def _sets(reading: _Reading, match: re.Match[str]) -> bool:
    sets = int(match[1])
    if not 1 <= sets <= MAX_SETS or reading.sets != 1 or not _put(reading, "repetitions", int(match[2]), 1, 100):
        return False
    reading.sets = sets
    return True


def _timed(reading: _Reading, match: re.Match[str]) -> bool:
    if "work_time" in reading.dose or not 1 <= int(match[1]) <= MAX_REPETITIONS:
        return False
    known = _put(reading, "work_time", _milliseconds(match[2], match[3]), MIN_WORK, MAX_WORK)
    return known and _put(reading, "repetitions", int(match[1]), 1, MAX_REPETITIONS)


def _sides(sides: Sides) -> Callable[[_Reading, re.Match[str]], bool]:
    def understand(reading: _Reading, match: re.Match[str]) -> bool:
        if "sides" in reading.dose:
            return False
        reading.dose["sides"] = sides
        limb = (match[1] or "").lower()
        reading.limb = reading.limb or _LIMBS.get(limb) or _FEET.get(limb)
        return True

    return understand


def _position(reading: _Reading, match: re.Match[str]) -> bool:
    if reading.position is not None:
        return False
    reading.position = _POSITIONS[match[1].lower()]
    return True


def _things(reading: _Reading, match: re.Match[str]) -> bool:
    kit = _KIT[match[1].lower()]
    if kit not in reading.kit:
        reading.kit.append(kit)
    return True


def _holds(reading: _Reading, match: re.Match[str]) -> bool:
    reading.dose.setdefault("work", Work.HOLD)
    return _time("work_time", MIN_WORK, MAX_WORK)(reading, match)


def _pattern(text: str) -> re.Pattern[str]:
    return re.compile(text, re.IGNORECASE)


_PATTERNS: tuple[tuple[re.Pattern[str], Callable[[_Reading, re.Match[str]], bool]], ...] = (
    (_pattern(r"\b(?:hold|holding|keep)\s+(?:for\s+|each\s+(?:for\s+)?|it\s+(?:for\s+)?)?" + _SPAN), _holds),
    (_pattern(r"\brest(?:ing)?\s+(?:for\s+|of\s+)?" + _SPAN), _time("rest_time", 0, MAX_REST)),
    (_pattern(_SPAN + r"\s+rest\b"), _time("rest_time", 0, MAX_REST)),
    (_pattern(r"\b(?:relax|pause)\s+(?:for\s+|of\s+)?" + _SPAN), _time("relax_time", 0, MAX_RELAX)),
    (_pattern(_SPAN + r"\s+(?:relax|pause)\b"), _time("relax_time", 0, MAX_RELAX)),
    (_pattern(_COUNT + _TIMES + _SPAN + r"(?:\s+holds?\b)?"), _timed),
    (
        _pattern(r"(?<![\d.,])(\d{1,3})" + _TIMES + r"(\d{1,3})(?![\d.,]*\d)(?:\s*(?:reps?|repetitions?|times)\b)?"),
        _sets,
    ),
    (_pattern(r"(?<![\d.,])(\d{1,3})\s*sets?\s*(?:of\s*)?(\d{1,3})\b(?:\s*(?:reps?|repetitions?|times)\b)?"), _sets),
    (_pattern(_COUNT + r"\s*(?:reps?|repetitions?|times|x|×)(?!\w)"), _repetitions),
    (_pattern(r"(?<!\w)[x×]\s*(\d{1,3})(?![\d.,]*\d)"), _repetitions),
    (
        _pattern(r"\b(?:for\s+)?" + _SPAN + r"(?:\s+(?:holds?\b|each\b(?!\s+" + _LIMB + r"\b)))?"),
        _time("work_time", MIN_WORK, MAX_WORK),
    ),
    (_pattern(r"\b(?:each|every|per|on each|on both)\s+" + _LIMB + r"\b"), _sides(Sides.EACH)),
    (_pattern(r"\bboth\s+" + _LIMB + r"\b(?:\s+together\b)?"), _sides(Sides.BOTH)),
    (_pattern(r"\bleft\s+" + _LIMB + r"\b(?:\s+only\b)?"), _sides(Sides.LEFT)),
    (_pattern(r"\bright\s+" + _LIMB + r"\b(?:\s+only\b)?"), _sides(Sides.RIGHT)),
    (_pattern(r",\s*(" + "|".join(_POSITIONS) + r")\s*(?=$|[,;|])"), _position),
    (_pattern(r"\bwith\s+(?:a\s+|the\s+)?(" + "|".join(_KIT) + r")\b"), _things),
)
"""How people write what is understood, the longest first, and what it means."""
