"""Loads Qt without what PySide6 does at every start for programs of another kind.

Two things, which together take longer than half of a bare window's start. Nothing is taken away: what is needed after
all is loaded at that moment, and a PySide6 that works in another way is loaded as it is.

1. shiboken6 compiles the modules that know the signatures of Qt's functions from their source text. They are needed
   for `help()` and for the sentence that says which argument was wrong; here they wait until then (PEP 562).
2. To support `from __feature__ import snake_case`, PySide6 replaces Python's import by one that reads the source text
   of every module imported afterwards, and keeps it in memory. We use no feature, take Python's own import back, and
   let go of what was read until then.
"""

import builtins
import gc
import importlib
import linecache
import sys
from collections.abc import Sequence
from importlib.machinery import ModuleSpec
from types import ModuleType
from typing import TYPE_CHECKING, SupportsIndex, cast

if TYPE_CHECKING:
    from importlib.abc import Loader

    from _typeshed.importlib import MetaPathFinderProtocol

LATE = frozenset(
    f"shibokensupport.signature.{name}"
    for name in ("errorhandler", "layout", "lib.enum_sig", "lib.pyi_generator", "lib.tool", "parser")
)
"""The modules that a start does not need; libshiboken looks into the others without asking."""


def load_qt() -> None:
    """Import the core of Qt, quickly; whatever else is imported afterwards is imported as usual."""
    usual = sys.meta_path
    sys.meta_path = _Finders((_LateFinder(), *usual))
    try:
        # Has to be imported here, and by us first: what follows only works while it is imported.
        importlib.import_module("PySide6.QtCore")
    finally:
        sys.meta_path = usual
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
    linecache.clearcache()


def put_off_collection() -> None:
    """Look for no garbage while everything is built: nearly all of it stays, and looking costs a tenth of the start."""
    gc.disable()


def take_up_collection() -> None:
    """Look for garbage again."""
    gc.enable()


class _Finders(list["MetaPathFinderProtocol"]):
    """Finders of which the first stays the first: shiboken6 puts its own before all others."""

    def insert(self, index: SupportsIndex, finder: "MetaPathFinderProtocol") -> None:
        super().insert(max(int(index), 1), finder)


class _LateFinder:
    """Finds the late modules where the others find them, and lets them wait."""

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        if fullname not in LATE:
            return None
        others = (finder.find_spec(fullname, path, target) for finder in sys.meta_path if finder is not self)
        spec = next(filter(None, others), None)
        if spec is not None and spec.loader is not None:
            spec.loader = cast("Loader", _LateLoader(spec.loader))
        return spec


class _LateLoader:
    """Leaves a module empty until something is asked of it."""

    def __init__(self, loader: "Loader") -> None:
        self._loader = loader

    def create_module(self, spec: ModuleSpec) -> ModuleType | None:
        return self._loader.create_module(spec)

    def exec_module(self, module: ModuleType) -> None:
        spec = module.__spec__
        if spec is None:
            self._loader.exec_module(module)
            return
        found_as = spec.name

        def fill(name: str) -> object:
            # shiboken6 has given the module a second name by now, under which its loader does not know it.
            del module.__dict__["__getattr__"]
            moved_to, spec.name = spec.name, found_as
            self._loader.exec_module(module)
            spec.name = moved_to
            return getattr(module, name)

        module.__dict__["__getattr__"] = fill
