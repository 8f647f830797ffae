"""A pseudo-language for the tests: every sentence is 40 % longer, as German or Finnish may be."""

from PySide6.QtCore import QTranslator

_FILLING = "ellemiroa navasuti poledoran "
"""Words of no language, as long as words are, to be cut anywhere."""


class LongWords(QTranslator):
    """Answers for every sentence with the sentence and some more."""

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's own
        """It has an answer for everything."""
        return False

    def translate(self, _context: str, source: str, _disambiguation: str | None = None, number: int = -1) -> str:
        """The sentence, 40 % longer; what has to be filled in stays in it."""
        more = -(-2 * len(source) // 5)
        filling = (_FILLING * (1 + more // len(_FILLING)))[: max(0, more - 1)].rstrip()
        return f"{source} {filling}".rstrip().replace("%n", str(number))
