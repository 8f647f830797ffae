"""A phrase in words, and the one of its forms that ends in time."""

from collections.abc import Iterable

from msgspec import Struct

from footdesk.core.exercise import Milliseconds

ONSET: Milliseconds = 550
PER_CHARACTER: Milliseconds = 55
PER_BREAK: Milliseconds = 250
"""Measured of espeak-ng at its usual rate, in English: ten phrases of the routine, each within 0.35 s."""


class Utterance(Struct, frozen=True):
    """The forms of a phrase, from the longest to the shortest, and the milliseconds in which it has to be over.

    `budget` is None where there is time enough; `language` is a tag such as "en" or "de-CH". No texts at all means that
    the voice is to be silent.
    """

    texts: tuple[str, ...]
    budget: Milliseconds | None
    language: str


def spoken_length(text: str) -> Milliseconds:
    """How long a voice at its usual rate takes to say a text, roughly."""
    stem = text.rstrip(".!?")
    return ONSET + PER_CHARACTER * len(stem) + PER_BREAK * sum(stem.count(mark) for mark in ".:!?")


def fitting(texts: Iterable[str], budget: Milliseconds | None, pace: float = 1.0) -> str | None:
    """The first of the texts that ends within the budget, None if none does; at `pace` 2 all is said twice as fast."""
    return next((text for text in texts if budget is None or spoken_length(text) / pace <= budget), None)
