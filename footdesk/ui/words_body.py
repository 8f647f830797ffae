"""The words for sides, positions and things, alone and inside a sentence, in the person's language.

Each table is marked for translation where it stands and translated where it is read.
"""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from footdesk.core.exercise import Kit, Limb, Position, Side, Sides

translate = QCoreApplication.translate


def translated(marked: object) -> str:
    """Translate a text that was marked where it stands; PySide types such a mark as any object."""
    return translate("Words", str(marked))


_SIDE = {
    (Side.LEFT, Limb.FOOT): QT_TRANSLATE_NOOP("Words", "Left foot"),
    (Side.RIGHT, Limb.FOOT): QT_TRANSLATE_NOOP("Words", "Right foot"),
    (Side.BOTH, Limb.FOOT): QT_TRANSLATE_NOOP("Words", "Both feet"),
    (Side.LEFT, Limb.LEG): QT_TRANSLATE_NOOP("Words", "Left leg"),
    (Side.RIGHT, Limb.LEG): QT_TRANSLATE_NOOP("Words", "Right leg"),
    (Side.BOTH, Limb.LEG): QT_TRANSLATE_NOOP("Words", "Both legs"),
}

_SIDE_INSIDE = {
    (Side.LEFT, Limb.FOOT): QT_TRANSLATE_NOOP("Words", "left foot"),
    (Side.RIGHT, Limb.FOOT): QT_TRANSLATE_NOOP("Words", "right foot"),
    (Side.BOTH, Limb.FOOT): QT_TRANSLATE_NOOP("Words", "both feet"),
    (Side.LEFT, Limb.LEG): QT_TRANSLATE_NOOP("Words", "left leg"),
    (Side.RIGHT, Limb.LEG): QT_TRANSLATE_NOOP("Words", "right leg"),
    (Side.BOTH, Limb.LEG): QT_TRANSLATE_NOOP("Words", "both legs"),
}

_SIDE_FIRST = {
    (Side.LEFT, Limb.FOOT): QT_TRANSLATE_NOOP("Words", "Left foot first"),
    (Side.RIGHT, Limb.FOOT): QT_TRANSLATE_NOOP("Words", "Right foot first"),
    (Side.LEFT, Limb.LEG): QT_TRANSLATE_NOOP("Words", "Left leg first"),
    (Side.RIGHT, Limb.LEG): QT_TRANSLATE_NOOP("Words", "Right leg first"),
}

_SWITCH_TO = {
    (Side.LEFT, Limb.FOOT): QT_TRANSLATE_NOOP("Words", "Switch to your left foot"),
    (Side.RIGHT, Limb.FOOT): QT_TRANSLATE_NOOP("Words", "Switch to your right foot"),
    (Side.LEFT, Limb.LEG): QT_TRANSLATE_NOOP("Words", "Switch to your left leg"),
    (Side.RIGHT, Limb.LEG): QT_TRANSLATE_NOOP("Words", "Switch to your right leg"),
}

_SIDES = {
    (Sides.EACH, Limb.FOOT): QT_TRANSLATE_NOOP("Words", "Each foot"),
    (Sides.BOTH, Limb.FOOT): QT_TRANSLATE_NOOP("Words", "Both feet"),
    (Sides.EACH, Limb.LEG): QT_TRANSLATE_NOOP("Words", "Each leg"),
    (Sides.BOTH, Limb.LEG): QT_TRANSLATE_NOOP("Words", "Both legs"),
    (Sides.LEFT, Limb.FOOT): QT_TRANSLATE_NOOP("Words", "Left foot"),
    (Sides.RIGHT, Limb.FOOT): QT_TRANSLATE_NOOP("Words", "Right foot"),
    (Sides.LEFT, Limb.LEG): QT_TRANSLATE_NOOP("Words", "Left leg"),
    (Sides.RIGHT, Limb.LEG): QT_TRANSLATE_NOOP("Words", "Right leg"),
}

_SIDES_INSIDE = {
    (Sides.EACH, Limb.FOOT): QT_TRANSLATE_NOOP("Words", "each foot"),
    (Sides.BOTH, Limb.FOOT): QT_TRANSLATE_NOOP("Words", "both feet"),
    (Sides.EACH, Limb.LEG): QT_TRANSLATE_NOOP("Words", "each leg"),
    (Sides.BOTH, Limb.LEG): QT_TRANSLATE_NOOP("Words", "both legs"),
    (Sides.LEFT, Limb.FOOT): QT_TRANSLATE_NOOP("Words", "left foot"),
    (Sides.RIGHT, Limb.FOOT): QT_TRANSLATE_NOOP("Words", "right foot"),
    (Sides.LEFT, Limb.LEG): QT_TRANSLATE_NOOP("Words", "left leg"),
    (Sides.RIGHT, Limb.LEG): QT_TRANSLATE_NOOP("Words", "right leg"),
}

_POSITION = {
    Position.STANDING: QT_TRANSLATE_NOOP("Words", "Standing"),
    Position.SITTING: QT_TRANSLATE_NOOP("Words", "Sitting"),
    Position.LYING: QT_TRANSLATE_NOOP("Words", "On the floor"),
}

_POSITION_INSIDE = {
    Position.STANDING: QT_TRANSLATE_NOOP("Words", "standing"),
    Position.SITTING: QT_TRANSLATE_NOOP("Words", "sitting"),
    Position.LYING: QT_TRANSLATE_NOOP("Words", "on the floor"),
}

_GO_TO = {
    Position.STANDING: QT_TRANSLATE_NOOP("Words", "stand up"),
    Position.SITTING: QT_TRANSLATE_NOOP("Words", "sit down"),
    Position.LYING: QT_TRANSLATE_NOOP("Words", "lie down"),
}

_TAKE_PLACE = {
    Position.STANDING: QT_TRANSLATE_NOOP("Words", "Stand up."),
    Position.SITTING: QT_TRANSLATE_NOOP("Words", "Sit on the floor."),
    Position.LYING: QT_TRANSLATE_NOOP("Words", "Lie on your back."),
}

_FETCH_AND_TAKE_PLACE = {
    Position.STANDING: QT_TRANSLATE_NOOP("Words", "Get {things} and stand up."),
    Position.SITTING: QT_TRANSLATE_NOOP("Words", "Get {things} and sit on the floor."),
    Position.LYING: QT_TRANSLATE_NOOP("Words", "Get {things} and lie on your back."),
}

_KIT = {
    Kit.WALL: QT_TRANSLATE_NOOP("Words", "Wall"),
    Kit.CHAIR: QT_TRANSLATE_NOOP("Words", "Chair"),
    Kit.PENCIL: QT_TRANSLATE_NOOP("Words", "Pencil"),
    Kit.TOWEL: QT_TRANSLATE_NOOP("Words", "Towel"),
    Kit.BAND: QT_TRANSLATE_NOOP("Words", "Band"),
    Kit.BALL: QT_TRANSLATE_NOOP("Words", "Ball"),
}

_KIT_INSIDE = {
    Kit.WALL: QT_TRANSLATE_NOOP("Words", "wall"),
    Kit.CHAIR: QT_TRANSLATE_NOOP("Words", "chair"),
    Kit.PENCIL: QT_TRANSLATE_NOOP("Words", "pencil"),
    Kit.TOWEL: QT_TRANSLATE_NOOP("Words", "towel"),
    Kit.BAND: QT_TRANSLATE_NOOP("Words", "band"),
    Kit.BALL: QT_TRANSLATE_NOOP("Words", "ball"),
}

_A_KIT = {
    Kit.WALL: QT_TRANSLATE_NOOP("Words", "a wall"),
    Kit.CHAIR: QT_TRANSLATE_NOOP("Words", "a chair"),
    Kit.PENCIL: QT_TRANSLATE_NOOP("Words", "a pencil"),
    Kit.TOWEL: QT_TRANSLATE_NOOP("Words", "a towel"),
    Kit.BAND: QT_TRANSLATE_NOOP("Words", "a band"),
    Kit.BALL: QT_TRANSLATE_NOOP("Words", "a ball"),
}

_YOUR_KIT = {
    Kit.CHAIR: QT_TRANSLATE_NOOP("Words", "your chair"),
    Kit.PENCIL: QT_TRANSLATE_NOOP("Words", "your pencil"),
    Kit.TOWEL: QT_TRANSLATE_NOOP("Words", "your towel"),
    Kit.BAND: QT_TRANSLATE_NOOP("Words", "your band"),
    Kit.BALL: QT_TRANSLATE_NOOP("Words", "your ball"),
}


def side_words(side: Side, limb: Limb) -> str:
    """Say "Left foot", "Right leg", "Both feet"."""
    return translated(_SIDE[side, limb])


def side_inside_words(side: Side, limb: Limb) -> str:
    """Say "left foot", inside a sentence."""
    return translated(_SIDE_INSIDE[side, limb])


def side_first_words(side: Side, limb: Limb) -> str:
    """Say "Left leg first"; both sides have no first one: "Both feet"."""
    return translated(_SIDE_FIRST.get((side, limb), _SIDE[side, limb]))


def switch_words(side: Side, limb: Limb) -> str:
    """Say "Switch to your right foot"; both sides are no switch: "Both feet"."""
    return translated(_SWITCH_TO.get((side, limb), _SIDE[side, limb]))


def sides_words(sides: Sides, limb: Limb) -> str:
    """Say "Each foot", "Both feet"."""
    return translated(_SIDES[sides, limb])


def sides_inside_words(sides: Sides, limb: Limb) -> str:
    """Say "each foot", inside a sentence."""
    return translated(_SIDES_INSIDE[sides, limb])


def position_words(position: Position) -> str:
    """How the body is placed: "Standing", "Sitting", "On the floor"."""
    return translated(_POSITION[position])


def position_inside_words(position: Position) -> str:
    """Say "on the floor", inside a sentence."""
    return translated(_POSITION_INSIDE[position])


def go_to_words(position: Position) -> str:
    """How to come into a position, inside a sentence: "sit down"."""
    return translated(_GO_TO[position])


def kit_words(kit: Kit) -> str:
    """The one word for a thing: "Towel"."""
    return translated(_KIT[kit])


def kit_inside_words(kit: tuple[Kit, ...]) -> str:
    """Say "towel", "band and chair", inside a sentence."""
    return listed(tuple(translated(_KIT_INSIDE[each]) for each in kit))


def kit_list_words(kit: tuple[Kit, ...]) -> str:
    """Say "You need a pencil, a towel, a band and a ball."; "Nothing needed"."""
    if not kit:
        return translate("Words", "Nothing needed")
    things = listed(tuple(translated(_A_KIT[each]) for each in kit))
    return translate("Words", "You need {things}.").format(things=things)


def take_place_words(position: Position | None, kit: tuple[Kit, ...]) -> str:
    """Say "Get your towel and lie on your back.", "Go to a wall."; empty where nothing changes.

    `position` is the new one, None where it stays; `kit` is what has to be fetched. Nobody fetches a wall.
    """
    things = tuple(translated(_YOUR_KIT[each]) for each in kit if each in _YOUR_KIT)
    sentences = []
    if things and position is not None:
        sentences.append(translated(_FETCH_AND_TAKE_PLACE[position]).format(things=listed(things)))
    elif things:
        sentences.append(translate("Words", "Get {things}.").format(things=listed(things)))
    elif position is not None:
        sentences.append(translated(_TAKE_PLACE[position]))
    if Kit.WALL in kit:
        sentences.append(translate("Words", "Go to a wall."))
    return " ".join(sentences)


def listed(words: tuple[str, ...]) -> str:
    """Words in a row: "a pencil, a towel and a ball"."""
    *most, last = words
    if not most:
        return last
    return translate("Words", "{most} and {last}").format(most=", ".join(most), last=last)
