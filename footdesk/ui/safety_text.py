"""What a person has to know before the first exercise, as a table: nothing of it is advice about one's own back.

What it says is what health services say to everybody with back pain; the wording is ours.
"""

from msgspec import Struct
from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication


class Passage(Struct, frozen=True):
    """A heading with what stands under it, and a sign before it; both texts are untranslated."""

    icon: str
    heading: str
    text: str

    @property
    def heading_words(self) -> str:
        """The heading as the person reads it."""
        return QCoreApplication.translate("Reading", self.heading)

    @property
    def words(self) -> str:
        """The text as the person reads it."""
        return QCoreApplication.translate("Reading", self.text)


SAFETY = (
    Passage(
        "claim",
        str(QT_TRANSLATE_NOOP("Reading", "Ask first if you are unsure")),
        str(
            QT_TRANSLATE_NOOP(
                "Reading",
                "Talk to your doctor or physiotherapist first after surgery or a foot injury, if you cannot put weight "
                "on a foot, or if a foot is hot, red, swollen or numb. With diabetes ask first, too, and wear shoes.",
            )
        ),
    ),
    Passage(
        "care",
        str(QT_TRANSLATE_NOOP("Reading", "Stop if it hurts")),
        str(
            QT_TRANSLATE_NOOP(
                "Reading",
                "A mild stretch is fine. Sharp pain, numbness or tingling is not. Stop at once with chest pain, "
                "dizziness, bad breathlessness, new weakness or a changed feeling in a leg or foot. If one calf is "
                "swollen, warm and painful, leave your calves alone and get help at once.",
            )
        ),
    ),
    Passage(
        "safety",
        str(QT_TRANSLATE_NOOP("Reading", "Get help quickly")),
        str(
            QT_TRANSLATE_NOOP(
                "Reading",
                "Call an ambulance if your back hurts and you have weakness, numbness, tingling or pain in both legs; "
                "numbness around the genitals or buttocks; trouble passing urine, or no control of bladder or bowels; "
                "chest pain; or if it began with a serious accident.",
            )
        ),
    ),
    Passage(
        "information",
        str(QT_TRANSLATE_NOOP("Reading", "See a doctor soon")),
        str(
            QT_TRANSLATE_NOOP(
                "Reading",
                "If your back hurts and you have a fever, lose weight without a reason, or have a lump or a changed "
                "shape of the back. Or if rest does not ease the pain, if it is worse at night or when you cough, "
                "sneeze or strain, if it sits between the shoulder blades, or if it lasts for weeks.",
            )
        ),
    ),
    Passage(
        "chair",
        str(QT_TRANSLATE_NOOP("Reading", "Have something to hold")),
        str(
            QT_TRANSLATE_NOOP(
                "Reading",
                "A wall, or a chair that does not roll, within reach: you will walk on your toes and stand on one leg. "
                "The floor is dry and not slippery.",
            )
        ),
    ),
    Passage(
        "chart",
        str(QT_TRANSLATE_NOOP("Reading", "How much is too much")),
        str(
            QT_TRANSLATE_NOOP(
                "Reading",
                "From 0, no pain, to 10: 0 to 3 is fine, 4 to 5 is acceptable, 6 to 10 is too much. Then do fewer "
                "repetitions, hold for a shorter time, and rest more. It should be no worse the next morning.",
            )
        ),
    ),
)
"""What to know before the first exercise."""

EVIDENCE = (
    Passage(
        "evidence",
        str(QT_TRANSLATE_NOOP("Reading", "This routine")),
        str(
            QT_TRANSLATE_NOOP(
                "Reading",
                "We found no trial of these ten exercises together. They come from a popular article, and copies of it "
                "give different figures. So FootDesk shows where each figure comes from, and lets you change the times "
                "between the exercises.",
            )
        ),
    ),
    Passage(
        "chart",
        str(QT_TRANSLATE_NOOP("Reading", "Foot exercises and back pain")),
        str(
            QT_TRANSLATE_NOOP(
                "Reading",
                "One small trial found that another foot exercise helped: Mahmoud, 2022, 46 people with back pain and "
                "feet that roll in. Alam, 2024, put four small trials of people with such feet together; two of them "
                "were of exercise.",
            )
        ),
    ),
    Passage(
        "standing",
        str(QT_TRANSLATE_NOOP("Reading", "Feet and backs in general")),
        str(
            QT_TRANSLATE_NOOP(
                "Reading",
                "The Framingham Foot Study (Menz, 2013, 1,930 people) found no link between the shape of the foot and "
                "back pain, and one between feet that roll in while walking and back pain in women only.",
            )
        ),
    ),
    Passage(
        "information",
        str(QT_TRANSLATE_NOOP("Reading", "What the guidelines say")),
        str(
            QT_TRANSLATE_NOOP(
                "Reading",
                "NICE NG59 advises against foot orthotics and rocker soles for low back pain, and suggests exercise "
                "that suits the person. The guideline of APTA and JOSPT, 2021, recommends exercise for chronic low "
                "back pain and names no foot exercise. Keeping active is the common advice.",
            )
        ),
    ),
    Passage(
        "check",
        str(QT_TRANSLATE_NOOP("Reading", "So what can you expect?")),
        str(
            QT_TRANSLATE_NOOP(
                "Reading",
                "These exercises may help comfort and mobility. They do not fix a back. FootDesk is no medical device: "
                "it does not diagnose or treat, and what you note in it is for you alone.",
            )
        ),
    ),
)
"""What is known, and what is not, with the sources by name."""
