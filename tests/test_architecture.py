"""The house keeps its borders: who may import whom, and what may stand where."""

import ast
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.source import ROOT, Module, called, modules, parsed, tracked_files

LAYERS = ("core", "store", "desktop", "ui")
MAY_IMPORT = {
    "core": {"core"},
    "places": set[str](),
    "store": {"store", "core", "places"},
    "desktop": {"desktop", "core", "places"},
    "ui": {"ui", "core", "places"},
}
"""Layer -> the parts of footdesk it may know. A module at the top, such as app, may know every one."""

LONGEST_FILE = 300
VAGUE = re.compile(r"(^|_)(utils?|helpers?|managers?|common|misc|base|tools?)$")


def test_a_module_imports_only_what_its_layer_may_know() -> None:
    """The arrows of the layers point one way, in every import, wherever in the file it stands."""
    assert [problem for module in modules() for problem in _wrong_imports(module)] == []


@pytest.mark.parametrize("layer", ["core", "store"])
def test_core_and_store_load_no_qt(layer: str) -> None:
    """A fresh Python that imports every module of the layer has loaded no Qt."""
    names = [module.name for module in modules() if module.layer == layer]
    program = f"import sys; [__import__(name) for name in {names!r}]; print([n for n in sys.modules if 'PySide6' in n])"
    assert names
    assert _printed(program) == "[]"


def test_the_core_asks_no_clock_and_no_files() -> None:
    """The core is told the time, and never opens anything."""
    forbidden = {"time", "os", "io", "pathlib", "sqlite3", "threading", "random", "subprocess", "socket", "logging"}
    found = [
        f"{module.line(node)}: {name}"
        for module in modules()
        if module.layer == "core"
        for name, node in module.imports()
        if name.partition(".")[0] in forbidden
    ]
    found += [
        module.line(call)
        for module in modules()
        if module.layer == "core"
        for name in ("open", "now", "today", "utcnow")
        for call in module.calls(name)
    ]
    assert found == []


def test_values_are_made_in_one_way() -> None:
    """A value is a Struct: a dataclass takes five times the memory and, at each start, most of a millisecond.

    What the empty window needs is a NamedTuple, as msgspec is loaded behind it.
    """
    found = [
        module.line(node)
        for module in modules()
        for name, node in module.imports()
        if name.partition(".")[0] in {"dataclasses", "attrs"}
    ]
    assert found == []


def test_nothing_is_connected_in_core_and_store() -> None:
    """Signals belong to Qt; what the store connects to is its own database."""
    found = [
        module.line(call)
        for module in modules()
        if module.layer in {"core", "store"}
        for call in module.calls("connect")
        if isinstance(call.func, ast.Attribute) and ast.unparse(call.func) != "sqlite3.connect"
    ]
    assert found == []


def test_a_file_is_short_and_named_by_a_noun() -> None:
    """A file is one idea: at most 300 lines, under a name that says which."""
    assert [module.where for module in modules() if len(module.text.splitlines()) > LONGEST_FILE] == []
    assert [module.where for module in modules() if VAGUE.search(module.path.stem)] == []


def test_a_module_opens_with_what_it_is() -> None:
    """Each module's docstring begins with one plain sentence."""
    sentences = {module.where: (ast.get_docstring(module.tree) or "").partition("\n")[0] for module in modules()}
    assert [where for where, sentence in sentences.items() if not sentence.endswith((".", ":"))] == []


def test_an_import_inside_a_function_gives_its_reason() -> None:
    """Imports stand at the head; one that has to wait has its reason above it, or in its function's sentence."""
    found = [
        module.line(node)
        for module in modules()
        for node in _late_imports(module)
        if not _line_above_the_imports(module, node.lineno).startswith("#")
    ]
    assert found == []


def test_everything_is_caught_in_one_place_only() -> None:
    """`except Exception` stands once, in the crash hook; what else catches everything raises it again."""
    found = [
        module.where
        for module in modules()
        for node in ast.walk(module.tree)
        if isinstance(node, ast.ExceptHandler) and _catches_everything(node) and not _raises_again(node)
    ]
    assert found == ["footdesk/desktop/crash.py"]


def test_a_sentence_to_translate_is_written_out() -> None:
    """What goes to `tr` and `translate` is plain text, or comes from a table of plain text marked in the same file.

    A table in several files marks its sentences for the context of the file that reads it. The translator's tools
    read the sentences and do not run them: one that is put together first is never found.
    """
    marked = frozenset[str]().union(*map(_marked_contexts, modules()))
    assert [problem for module in modules() for problem in _unreadable_sentences(module, marked)] == []


def test_a_late_call_has_an_owner() -> None:
    """`QTimer.singleShot` names the object with which it dies."""
    calls = [(module, call) for module in modules() for call in module.calls("singleShot")]
    assert [module.line(call) for module, call in calls if len(call.args) < 3] == []


def test_no_module_keeps_a_changing_global() -> None:
    """Nothing is kept where anyone can reach it: there is no `global` statement."""
    found = [
        module.line(node) for module in modules() for node in ast.walk(module.tree) if isinstance(node, ast.Global)
    ]
    assert found == []


def test_tests_stand_where_what_they_test_stands() -> None:
    """Each test of a layer is named after a module or package of that layer; a longer name says which part of it."""
    strays = []
    for layer in LAYERS:
        known = {path.stem for path in (ROOT / "footdesk" / layer).rglob("*.py")}
        known |= {path.name for path in (ROOT / "footdesk" / layer).rglob("*") if path.is_dir()}
        for test in (ROOT / "tests" / layer).rglob("test_*.py"):
            about = test.stem.removeprefix("test_")
            if not any(about == name or about.startswith(f"{name}_") for name in known):
                strays.append(test.relative_to(ROOT).as_posix())
    assert strays == []


def test_the_top_level_is_fixed() -> None:
    """Everything has its place below one of these."""
    allowed = {
        "pyproject.toml",
        "footdesk",
        "resources",
        "tests",
        "build.spec",
        "README.md",
        "LICENSE",
        "CHANGELOG.md",
        "CONTRIBUTING.md",
        "Makefile",
        ".ci",
        ".gitignore",
    }
    assert {path.relative_to(ROOT).parts[0] for path in tracked_files()} <= allowed


def test_no_file_names_a_registry_or_a_machines_own_folder() -> None:
    """Where packages come from is the business of each machine."""
    # Put together from parts, so that this file does not find itself.
    hosts = ["pypi" + ".org", "python" + "hosted", "debian" + ".org", "npm" + "js", "conda" + "-forge"]
    folders = ["/" + name + "/" for name in ("work", "home", "Users")]
    found = []
    for path in tracked_files():
        try:
            text = path.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue
        found += [f"{path.relative_to(ROOT)}: {word}" for word in hosts + folders if word in text]
    assert found == []


def test_importing_the_command_line_loads_no_qt() -> None:
    """A plan is printed on a machine without Qt's libraries."""
    assert _printed("import sys, footdesk.command_line; print('PySide6' in sys.modules)") == "False"


def _wrong_imports(module: Module) -> Iterator[str]:
    allowed = MAY_IMPORT.get(module.layer)
    for name, node in module.imports():
        top, _, rest = name.partition(".")
        if top == "footdesk" and rest not in {"", "__version__"} and allowed is not None:
            if rest.partition(".")[0] not in allowed:
                yield f"{module.line(node)}: {module.layer} may not know {name}."
        elif module.layer == "core" and top != "footdesk" and top not in {"msgspec", *sys.stdlib_module_names}:
            yield f"{module.line(node)}: the core knows the standard library and msgspec only."
        elif module.layer in {"store", "places"} and top in {"PySide6", "shiboken6"}:
            yield f"{module.line(node)}: no Qt here."


def _late_imports(module: Module) -> Iterator[ast.stmt | ast.expr]:
    for function in ast.walk(module.tree):
        if isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef):
            if "loaded late because" in (ast.get_docstring(function) or ""):
                continue
            nodes = list(ast.walk(function))
            yield from (node for node in nodes if isinstance(node, ast.Import | ast.ImportFrom))
            yield from (node for node in nodes if isinstance(node, ast.Call) and called(node.func) == "import_module")


def _line_above_the_imports(module: Module, number: int) -> str:
    above = [line.strip() for line in module.text.splitlines()[: number - 1]]
    while above and above[-1].startswith(("from ", "import ")):
        above.pop()
    return above[-1] if above else ""


def _marked_contexts(module: Module) -> frozenset[str]:
    return frozenset(ast.unparse(call.args[0]) for call in module.calls("QT_TRANSLATE_NOOP"))


def _unreadable_sentences(module: Module, elsewhere: frozenset[str] = frozenset()) -> Iterator[str]:
    marked = _marked_contexts(module)
    for call in [*module.calls("QT_TRANSLATE_NOOP"), *module.calls("tr"), *module.calls("translate")]:
        name = ast.unparse(call.func)
        # str.translate takes a table and QTransform.translate takes numbers: no sentences.
        if name.endswith("translate") and not name.endswith("QCoreApplication.translate"):
            continue
        *contexts, sentence = call.args[:1] if name.endswith("tr") else call.args[:2]
        if name.endswith("QCoreApplication.translate") and not _is_plain(sentence):
            # Looked up in a table: of this context where it is written out, else one that keeps its contexts too.
            written = [ast.unparse(context) for context in contexts if _is_plain(context)]
            known = bool(marked or written) and all(context in marked | elsewhere for context in written)
            readable = known and not any(map(_is_put_together, call.args[:2]))
        else:
            readable = all(map(_is_plain, [*contexts, sentence]))
        if not readable:
            yield f"{module.line(call)}: {ast.unparse(call)}"


def _catches_everything(handler: ast.ExceptHandler) -> bool:
    if handler.type is None:
        return True
    names = {node.id for node in ast.walk(handler.type) if isinstance(node, ast.Name)}
    return bool(names & {"Exception", "BaseException"})


def _raises_again(handler: ast.ExceptHandler) -> bool:
    last = handler.body[-1]
    return isinstance(last, ast.Raise) and last.exc is None


def _is_plain(argument: ast.expr) -> bool:
    return isinstance(argument, ast.Constant) and isinstance(argument.value, str)


def _is_put_together(argument: ast.expr) -> bool:
    return any(
        isinstance(node, ast.JoinedStr | ast.BinOp)
        or (isinstance(node, ast.Call) and not (isinstance(node.func, ast.Name) and node.func.id == "str"))
        for node in ast.walk(argument)
    )


def _printed(program: str, folder: Path = ROOT) -> str:
    done = subprocess.run([sys.executable, "-c", program], cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


@pytest.mark.parametrize(
    ("wrong", "check"),
    [
        ("from footdesk import ui", _wrong_imports),
        ("import footdesk.desktop.driver", _wrong_imports),
        ("from PySide6 import QtCore", _wrong_imports),
        ("def f():\n import json", _late_imports),
        ("def f():\n import_module('json')", _late_imports),
        ("self.tr(f'{n} of 10')", _unreadable_sentences),
        ("self.tr('a' + b)", _unreadable_sentences),
        ("QCoreApplication.translate('A', unmarked[key])", _unreadable_sentences),
        ("QT_TRANSLATE_NOOP('A', name)", _unreadable_sentences),
    ],
)
def test_what_is_forbidden_is_found(wrong: str, check: Callable[[Module], Iterator[object]]) -> None:
    """Each check of this file finds the thing it forbids."""
    module = parsed("footdesk.store.wrong", ROOT / "footdesk" / "store" / "wrong.py", wrong)
    assert list(check(module))
