"""Who may know whom. The contracts stand in pyproject.toml."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from tests.architecture.tree import ROOT, SRC, parsed, python_files, refuse, shown

NOT_CHAPTERS = {"web", "cli", "law", "peraturan"}


def test_the_import_contracts_are_kept() -> None:
    command = [str(Path(sys.executable).with_name("lint-imports")), "--no-logo", "--no-cache"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def chapter_of(path: Path) -> str:
    return path.relative_to(SRC).parts[0]


def imported(path: Path) -> Iterator[tuple[int, str]]:
    """Modules named by absolute imports, with their line."""
    for node in ast.walk(parsed(path)):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield from ((node.lineno, f"{node.module}.{alias.name}") for alias in node.names)


def is_view(module: str) -> bool:
    """A module `lincah.<chapter>.views`, or one inside the package it grew into."""
    parts = module.split(".")
    return len(parts) > 2 and parts[0] == "lincah" and parts[2] == "views" and parts[1] not in NOT_CHAPTERS


def test_views_of_a_chapter_do_not_import_views_of_another() -> None:
    chapters = [file for file in python_files(SRC) if chapter_of(file) not in {"web", "cli"}]
    crossing = [
        f"{shown(file)}:{line} {module}"
        for file in chapters
        for line, module in imported(file)
        if is_view(module) and module.split(".")[1] != chapter_of(file)
    ]
    refuse(crossing)
