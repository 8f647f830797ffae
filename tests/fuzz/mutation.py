"""Makes inputs of others: a few small changes, the same ones for the same number."""

from random import Random

from tests.fuzz.corpus import WORDS

LONGEST = 200_000
"""The most bytes of an input."""


class Mutation:
    """Changes inputs by a generator of its own, so that a number makes an input again."""

    def __init__(self, seed: int) -> None:
        """Begin with a number."""
        self._random = Random(seed)  # noqa: S311 - the same numbers again and again are what is wanted
        self._ways = (self._flip, self._insert, self._delete, self._repeat, self._swap, self._number, self._splice)

    def mutated(self, seeds: list[bytes]) -> bytes:
        """One of these inputs, changed in a few places."""
        content = self._random.choice(seeds)
        for _ in range(self._random.choice((1, 1, 2, 3, 8))):
            content = self._random.choice(self._ways)(content, seeds)
        return content[:LONGEST]

    def _place(self, content: bytes) -> int:
        return self._random.randint(0, len(content))

    def _piece(self, content: bytes) -> bytes:
        start = self._place(content)
        return content[start : start + self._random.choice((1, 2, 4, 8, 16, 64, 256))]

    def _flip(self, content: bytes, _seeds: list[bytes]) -> bytes:
        place = self._place(content)
        return content[:place] + bytes((self._random.randrange(256),)) + content[place + 1 :]

    def _insert(self, content: bytes, _seeds: list[bytes]) -> bytes:
        place = self._place(content)
        return content[:place] + self._random.choice(WORDS) + content[place:]

    def _delete(self, content: bytes, _seeds: list[bytes]) -> bytes:
        place = self._place(content)
        return content[:place] + content[place + len(self._piece(content)) :]

    def _repeat(self, content: bytes, _seeds: list[bytes]) -> bytes:
        place, piece = self._place(content), self._piece(content)
        return content[:place] + piece * self._random.choice((2, 3, 10, 300)) + content[place:]

    def _swap(self, content: bytes, _seeds: list[bytes]) -> bytes:
        lines = content.split(b"\n")
        here, there = self._random.randrange(len(lines)), self._random.randrange(len(lines))
        lines[here], lines[there] = lines[there], lines[here]
        return b"\n".join(lines)

    def _number(self, content: bytes, _seeds: list[bytes]) -> bytes:
        digits = [place for place, letter in enumerate(content) if 48 <= letter < 58]
        if not digits:
            return content
        place = self._random.choice(digits)
        wanted = (b"0", b"-1", b"101", b"300.5", b"99999999999999999999", b"1e9", b"0.1", b"nan", b"true", b"'3'")
        return content[:place] + self._random.choice(wanted) + content[place + 1 :]

    def _splice(self, content: bytes, seeds: list[bytes]) -> bytes:
        other = self._random.choice(seeds)
        return content[: self._place(content)] + other[self._place(other) :]
