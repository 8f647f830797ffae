"""FootDesk's own source, parsed: what the tests of the house read."""

import ast
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parent.parent


@dataclass(frozen=True)
class Module:
    """A file of the package: its dotted name, its path, its text and its tree."""

    name: str
    path: Path
    text: str
    tree: ast.Module

    @property
    def layer(self) -> str:
        """The package below footdesk that it belongs to, or its own name where it stands at the top."""
        return [*self.name.split("."), ""][1]

    @property
    def where(self) -> str:
        """Its path as seen from the root of the project."""
        return self.path.relative_to(ROOT).as_posix()

    def line(self, node: ast.stmt | ast.expr | ast.excepthandler) -> str:
        """Where a part of it stands, as an editor opens it."""
        return f"{self.where}:{node.lineno}"

    def imports(self) -> Iterator[tuple[str, ast.Import | ast.ImportFrom]]:
        """The dotted name of every module it imports, anywhere in the file, with the statement."""
        for node in ast.walk(self.tree):
            if isinstance(node, ast.Import):
                yield from ((alias.name, node) for alias in node.names)
            elif isinstance(node, ast.ImportFrom):
                assert node.level == 0, f"{self.line(node)}: a relative import hides which way it points."
                assert node.module is not None
                yield node.module, node
                # `from footdesk import store` imports a package by its name.
                if node.module == "footdesk":
                    yield from ((f"footdesk.{alias.name}", node) for alias in node.names)

    def calls(self, name: str) -> Iterator[ast.Call]:
        """Every call of a function or method of this name."""
        for node in ast.walk(self.tree):
            if isinstance(node, ast.Call) and called(node.func) == name:
                yield node


def parsed(name: str, path: Path, text: str) -> Module:
    """Parse a module's text."""
    return Module(name, path, text, ast.parse(text, str(path)))


def called(function: ast.expr) -> str:
    """Return the last name in what is called, "" where it has none."""
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


@cache
def modules() -> tuple[Module, ...]:
    """Every module of the package."""
    return tuple(_read(path) for path in sorted((ROOT / "footdesk").rglob("*.py")))


def tracked_files() -> list[Path]:
    """Every file that the project keeps, where this is a checkout; else every file that is not built here."""
    listing = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=False)
    if listing.returncode == 0:
        found = [ROOT / name for name in listing.stdout.decode().split("\0") if name]
        return [path for path in found if path.is_file()]
    built = {".venv", "build", "dist"}
    return [path for path in ROOT.rglob("*") if path.is_file() and not built & set(path.relative_to(ROOT).parts)]


def _read(path: Path) -> Module:
    text = path.read_text(encoding="utf-8")
    parts = path.relative_to(ROOT).with_suffix("").parts
    name = ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
    return parsed(name, path, text)
