"""Names: a module has a noun, and neither a region nor an article number is ever code."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from tests.architecture.tree import SRC, our_python, parsed, python_files, refuse, shown, templates

NOUNLESS = {"utils", "util", "helpers", "helper", "common", "misc"}
REGION = re.compile(r"bintan|dairi|karangasem|tanjung[ _-]?jabung|tanjab", re.IGNORECASE)
ARTICLE = re.compile(r"pasal[ _]?\d", re.IGNORECASE)
# A message may show how a citation is written, as long as it says that it is an example.
EXAMPLE = re.compile(r"misalnya '[Pp]asal[^']*'")
# The invented regencies of the demo are data in the form of Python.
DEMO_DATA = SRC / "kedudukan/demo/data"


def docstrings(tree: ast.Module) -> set[int]:
    """Lines where a string merely explains: it stands alone as a statement."""
    return {
        line
        for node in ast.walk(tree)
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
        for line in range(node.lineno, (node.end_lineno or node.lineno) + 1)
    }


def names_of(node: ast.AST) -> list[str]:
    match node:
        case ast.Name(id=name) | ast.Attribute(attr=name) | ast.arg(arg=name):
            return [name]
        case ast.FunctionDef(name=name) | ast.ClassDef(name=name):
            return [name]
        case ast.keyword(arg=str(name)):
            return [name]
        case ast.Constant(value=str(text)):
            return [text]
    return []


def code_words(path: Path) -> Iterator[tuple[int, str]]:
    """Every name and every string of the code, with its line; comments and docstrings are not code."""
    tree = parsed(path)
    explained = docstrings(tree)
    for node in ast.walk(tree):
        line = getattr(node, "lineno", 0)
        if not (isinstance(node, ast.Constant) and line in explained):
            yield from ((line, word) for word in names_of(node))


def found_in_code(pattern: re.Pattern[str]) -> list[str]:
    files = [file for file in python_files(SRC) if not file.is_relative_to(DEMO_DATA)]
    return [
        f"{shown(file)}:{line} {word[:60]!r}"
        for file in files
        for line, word in code_words(file)
        if pattern.search(EXAMPLE.sub("", word))
    ]


def found_in_templates(pattern: re.Pattern[str]) -> list[str]:
    return [
        f"{shown(file)}:{number}"
        for file in [*templates(), *sorted(SRC.rglob("*.typ")), *sorted(SRC.rglob("assets/**/*.js"))]
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), start=1)
        if pattern.search(line)
    ]


def test_a_module_has_a_noun() -> None:
    named = [shown(file) for file in our_python() if NOUNLESS & {part.removesuffix(".py") for part in file.parts}]
    refuse(named)


def test_no_region_is_named_in_code() -> None:
    refuse(found_in_code(REGION))


def test_no_article_number_is_code() -> None:
    refuse(found_in_code(ARTICLE))


def test_no_region_and_no_article_in_templates() -> None:
    refuse(found_in_templates(REGION) + found_in_templates(ARTICLE))
