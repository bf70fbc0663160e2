"""What the architecture tests look at: the files of this project, and Python read as a tree."""

import ast
import subprocess
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SRC = ROOT / "src/lincah"
LAW = SRC / "law"
ASSETS = SRC / "web/assets"
OURS = ("src/lincah", "tests", "tools", "benchmarks")

Function = ast.FunctionDef | ast.AsyncFunctionDef


def refuse(found: Iterable[str], remedy: str = "") -> None:
    """Fail with every finding on its own line, and what to do about them."""
    if lines := list(found):
        pytest.fail("\n".join(["", *lines, remedy]).rstrip(), pytrace=False)


def shown(path: Path) -> str:
    """The path as a person would type it."""
    return path.relative_to(ROOT).as_posix()


def python_files(*folders: Path) -> list[Path]:
    """Python under the folders; migrations are written by a machine and left out."""
    files = (file for folder in folders for file in folder.rglob("*.py"))
    return sorted(file for file in files if "migrations" not in file.parts)


def our_python() -> list[Path]:
    """All Python of the project, the tests included."""
    return python_files(*(ROOT / folder for folder in OURS)) + sorted(ROOT.glob("*.py"))


def templates() -> list[Path]:
    """Every HTML template."""
    return sorted(SRC.rglob("templates/**/*.html"))


def is_service(path: Path) -> bool:
    """`services.py`, or a file of the package it grew into."""
    return path.name == "services.py" or "services" in path.parts


@cache
def parsed(path: Path) -> ast.Module:
    """The syntax tree of a file."""
    return ast.parse(path.read_text(encoding="utf-8"), filename=str(path))


def functions(path: Path) -> Iterator[Function]:
    """Every function and method, nested ones too."""
    return (node for node in ast.walk(parsed(path)) if isinstance(node, Function))


@cache
def committed() -> tuple[Path, ...]:
    """Every file that git keeps."""
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    return tuple(ROOT / name for name in listed.split("\0") if name and (ROOT / name).is_file())
