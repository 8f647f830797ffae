"""A failure before there is anything to use: what is wrong is said where the person looks, and on the terminal."""

import sys

from footdesk.appearance import Appearance
from footdesk.application import Opened
from footdesk.command_line import EXIT_FAILED
from footdesk.problem_words import problem_words
from footdesk.store.errors import Problem, StoreError
from footdesk.store.settings import Settings, peek_settings
from footdesk.ui.failure_dialog import FailureDialog


def tell_failure(opened: Opened, problem: Problem) -> int:
    """Say over the empty window what is wrong until the person has read it; return the exit status."""
    sys.stderr.write(f"footdesk: {problem}\n")
    appearance = Appearance(_settings(opened), opened.application, opened.shell)
    dialog = FailureDialog(problem_words(problem), opened.shell)
    dialog.show_theme(appearance.theme)
    dialog.finished.connect(opened.application.quit)
    dialog.open()
    opened.application.exec()
    opened.shell.close()
    return EXIT_FAILED


def _settings(opened: Opened) -> Settings:
    """The person's own, for colours and the size of the text; what is wrong with them matters less now."""
    try:
        return peek_settings(opened.profile.config)
    except StoreError:
        return Settings()
