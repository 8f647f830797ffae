"""Sentences about the person's own pain scores; they compare, and advise nothing but what every page advises."""

from PySide6.QtCore import QCoreApplication, QObject

translate = QCoreApplication.translate


class PainWords(QObject):
    """The sentences whose form follows a number of points."""

    def lower(self, points: int) -> str:
        """Say "2 points lower than before."."""
        return self._one(self.tr("%n points lower than before.", "", points), points)

    def higher(self, points: int) -> str:
        """Say "2 points higher than before."."""
        return self._one(self.tr("%n points higher than before.", "", points), points)

    def _one(self, words: str, points: int) -> str:
        # English's one other form, where no translation answered.
        return words.replace("1 points ", "1 point ", 1) if points == 1 else words


def comparison_words(before: int | None, after: int | None) -> str:
    """How the score after a session stands to the one before it; nothing where one of them is missing."""
    if before is None or after is None:
        return ""
    if after == before:
        return translate("Pain", "The same as before.")
    if after < before:
        return PainWords().lower(before - after)
    rest = translate("Pain", "Rest now. If it stays up for more than a day, ask your doctor.")
    return translate("Pain", "{higher} {rest}").format(higher=PainWords().higher(after - before), rest=rest)
