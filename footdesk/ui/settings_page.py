"""The page of the settings: each change is one wish, and is kept at once."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from footdesk.core.figure.figure import Figure
from footdesk.ui.announcer import Announcement, Announcer
from footdesk.ui.buttons import Button
from footdesk.ui.card import Card, CardRow
from footdesk.ui.choice_box import ChoiceBox
from footdesk.ui.data_card import DataCard
from footdesk.ui.figure_card import FigureCard
from footdesk.ui.layout_class import LayoutClass
from footdesk.ui.section_page import SectionPage
from footdesk.ui.setting import (
    Chosen,
    Group,
    Listed,
    Listing,
    Percents,
    Seconds,
    Setting,
    ShownSettings,
    Sliding,
    Switched,
    Trial,
)
from footdesk.ui.settings_figure import FIGURE
from footdesk.ui.settings_table import LEFT_GROUPS, RIGHT_GROUPS, SETTINGS
from footdesk.ui.slider import Slider
from footdesk.ui.stepper import Stepper
from footdesk.ui.switch import Switch
from footdesk.ui.text_label import TextLabel
from footdesk.ui.theme import Theme
from footdesk.ui.trial_row import TrialRow

_Control = Switch | Stepper | Slider | ChoiceBox

_TWO_COLUMNS = 860
"""From this width on, in logical pixels of the design, there are two columns."""


class SettingsPage(SectionPage):
    """Shows the settings as they are; `change_wanted` names the setting and its new value."""

    change_wanted = Signal(str, object)
    trial_wanted = Signal(Trial)
    folder_wanted = Signal()
    usual_wanted = Signal()
    keys_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make the page from the table."""
        super().__init__(parent)
        self.set_title(self.tr("Settings"))
        self._shown: ShownSettings | None = None
        self._rows: dict[str, CardRow] = {}
        self._listings: dict[str, Listing] = {}
        self._trials: dict[Trial, TrialRow] = {}
        self._announcer = Announcer(self)
        self.controls: dict[str, _Control] = {}
        self._headings: list[TextLabel] = []
        self._cards: list[Card] = []
        self._columns = QHBoxLayout()
        self.body.addLayout(self._columns)
        self.body.addStretch(1)
        self._sides = (QVBoxLayout(), QVBoxLayout())
        self._figure_card = FigureCard(self.content)
        for side, groups in zip(self._sides, (LEFT_GROUPS, RIGHT_GROUPS), strict=True):
            self._columns.addLayout(side, 1)
            for group in groups:
                self._add_group(side, group)
        self._add_rest(self._sides[1])
        for side in self._sides:
            side.addStretch(1)

    def show_settings(self, shown: ShownSettings) -> None:
        """Show each setting's value."""
        self._shown = shown
        for setting in SETTINGS:
            self._show_value(setting, shown)
        self.data.show_folder(shown.folder)

    def show_listing(self, listing: Listing) -> None:
        """Offer what there is for a setting, and say what is to be known about the choice."""
        self._listings[listing.name] = listing
        setting = next(each for each in SETTINGS if each.name == listing.name)
        self._rows[listing.name].say_note(listing.note or setting.note_words)
        if self._shown is not None:
            self._show_value(setting, self._shown)

    def show_trial(self, trial: Trial, lacking: str) -> None:
        """Say what is lacking for a trial to be heard; nothing is, where it is empty."""
        self._trials[trial].show_lacking(lacking)
        if lacking:
            self._announcer.announce(Announcement(lacking))

    def show_figure(self, figure: Figure | None) -> None:
        """Show the body that is chosen in the picture of this figure; without one there is no picture."""
        self._figure_card.show_figure(figure)

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours and sizes of a theme."""
        super().show_theme(theme)
        for part in (*self._headings, *self._cards, *self.controls.values(), *self._buttons):
            part.show_theme(theme)
        for side in self._sides:
            side.setSpacing(theme.u(10))
        self._columns.setSpacing(theme.u(24))
        self._turn()

    def show_layout(self, layout: LayoutClass) -> None:
        """Stand as in a wide, a medium or a compact window."""
        super().show_layout(layout)
        self._turn()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Look again whether there is room for two columns."""
        super().resizeEvent(event)
        self._turn()

    def _turn(self) -> None:
        beside = self.width() >= self._theme.u(_TWO_COLUMNS)
        direction = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if self._columns.direction() is not direction:
            self._columns.setDirection(direction)

    def _add_group(self, column: QVBoxLayout, group: Group) -> None:
        card = self._figure_card if group is FIGURE else Card(self.content)
        self._add_card(column, group.words, card)
        for setting in group.settings:
            row = CardRow(setting.words, setting.note_words, card)
            control = self._make(setting, row)
            self.controls[setting.name] = control
            row.add(control)
            card.add(row)
            self._rows[setting.name] = row
        if group.trial is not None:
            trial = TrialRow(group.trial, card)
            trial.wanted.connect(partial(self.trial_wanted.emit, group.trial))
            card.add(trial)
            self._trials[group.trial] = trial

    def _add_card(self, column: QVBoxLayout, heading: str, card: Card) -> Card:
        if column.count():
            column.addSpacing(8)
        label = TextLabel(16, 600, self.content)
        label.say(heading)
        column.addWidget(label)
        column.addWidget(card)
        self._headings.append(label)
        self._cards.append(card)
        return card

    def _add_rest(self, column: QVBoxLayout) -> None:
        self.data = DataCard(self.content)
        self._add_card(column, self.tr("Your data"), self.data)
        self.data.folder_wanted.connect(self.folder_wanted)
        card = self._add_card(column, self.tr("Keys and usual values"), Card(self.content))
        keys = CardRow(self.tr("Keyboard shortcuts"), self.tr("See what each key does, or choose others"), card)
        usual = CardRow(self.tr("Start afresh"), self.tr("Your history stays as it is"), card)
        keys_button = Button(self.tr("Change"), keys, name=self.tr("Change the keyboard shortcuts"))
        usual_button = Button(self.tr("Use the usual values"), usual)
        keys_button.clicked.connect(self.keys_wanted)
        usual_button.clicked.connect(self.usual_wanted)
        self._buttons = (keys_button, usual_button)
        for row, button in zip((keys, usual), self._buttons, strict=True):
            row.add(button)
            card.add(row)

    def _make(self, setting: Setting, row: CardRow) -> _Control:
        wish = partial(self.change_wanted.emit, setting.name)
        match setting.control:
            case Switched():
                switch = Switch(setting.words, row)
                switch.setAccessibleDescription(setting.note_words)
                # Qt tells a partial nothing of the new value.
                switch.clicked.connect(lambda: wish(switch.isChecked()))
                return switch
            case Seconds():
                stepper = Stepper(setting.words, row)
                stepper.number.setAccessibleDescription(setting.note_words)
                stepper.value_chosen.connect(wish)
                return stepper
            case Sliding():
                slider = Slider(setting.words, row)
                slider.value_chosen.connect(wish)
                return slider
            case Chosen() | Percents() | Listed():
                box = ChoiceBox(setting.words, row, bounded=isinstance(setting.control, Listed))
                box.value_chosen.connect(wish)
                return box

    def _show_value(self, setting: Setting, shown: ShownSettings) -> None:
        control, value = self.controls[setting.name], shown.values[setting.name]
        if isinstance(control, Switch):
            control.setChecked(bool(value))
        elif isinstance(control, Stepper | Slider):
            control.show_limits(*shown.limits[setting.name])
            control.show_value(int(value))
        else:
            control.show_options(self._options(setting, shown))
            control.show_value(value)

    def _options(self, setting: Setting, shown: ShownSettings) -> tuple[tuple[object, str], ...]:
        if isinstance(setting.control, Chosen):
            return setting.options
        if isinstance(setting.control, Listed):
            # Until the list is there, the choice is not lost from sight.
            chosen = str(shown.values[setting.name])
            listing = self._listings.get(setting.name, Listing(setting.name, ((chosen, chosen),) if chosen else ()))
            return (*setting.options, *listing.options)
        return tuple((size, self.tr("{percent} %").format(percent=size)) for size in shown.text_sizes)
