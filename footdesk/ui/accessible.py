"""What a screen reader meets in the widgets that FootDesk paints itself.

A painted widget is nothing to a screen reader until it is given a face: a role and words. Those whose words stand
beside them anyway are left out, so that nothing is read twice.
"""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget


class Described(QWidget):
    """A widget that says itself what it is and what there is to know; it is read, not operated."""

    role = QAccessible.Role.StaticText
    face: "Face | None" = None

    def words(self) -> str:
        """The accessible name right now; asked for each time a screen reader wants it."""
        return self.accessibleName()

    def announce_words(self) -> None:
        """Let a screen reader know that the words are others now; it decides whether to speak them."""
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.NameChanged))


class Face(QAccessibleWidget):
    """The accessible face of a described widget."""

    def __init__(self, widget: Described) -> None:
        """Stand for a widget in its role, without keeping it alive."""
        super().__init__(widget, widget.role)

    def text(self, kind: QAccessible.Text) -> str:
        """Its words as the name; the rest as Qt knows it."""
        widget = self.object()
        if kind is QAccessible.Text.Name and isinstance(widget, Described):
            return widget.words()
        return super().text(kind)

    def state(self) -> QAccessible.State:
        """Read only: there is nothing to press or to set."""
        state = super().state()
        state.readOnly = True
        return state


def announce(widget: QWidget, words: str) -> None:
    """Let a screen reader say something that has just changed beside the control in use, when it has time."""
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))


def install() -> None:
    """Let Qt ask for the faces of described widgets; to be called once, before the first window."""
    QAccessible.installFactory(_face_of)


def leave_out(widget: QWidget) -> None:
    """Make a painted widget no node of the accessible tree: what it shows stands in words beside it.

    Qt leaves out children with this name, and offers no other way (childWidgets() in qaccessiblewidget.cpp).
    """
    widget.setObjectName("qt_rubberband")


def _face_of(_class_name: str, found: QObject | None) -> QAccessibleInterface | None:
    if not isinstance(found, Described):
        return None
    # Qt deletes the face with its widget; until then Python must not, so the widget keeps it.
    found.face = Face(found)
    return found.face
