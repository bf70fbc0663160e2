"""Every legal noun of the law stands in the glossary, with its meaning and where it comes from."""

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from tests.architecture.tree import LAW, ROOT, parsed, python_files, refuse, shown

KAMUS = ROOT / "docs/kamus.md"
PIECE = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
# Mechanics are English; a longer list would be a sign that the law is drowning in mechanics.
MECHANICS = {
    "check",
    "dict",
    "hash",
    "id",
    "init",
    "json",
    "key",
    "kernel",
    "label",
    "law",
    "list",
    "slug",
    "str",
    "co",
    "t",
}


@cache
def rows() -> tuple[tuple[str, str, str], ...]:
    """The rows of the table: istilah, arti, dasar."""
    lines = (line for line in KAMUS.read_text(encoding="utf-8").splitlines() if line.startswith("| "))
    cells = [tuple(cell.strip() for cell in line.strip("|").split("|")) for line in lines]
    return tuple((istilah, arti, dasar) for istilah, arti, dasar in cells[1:])


def known_words() -> set[str]:
    """Words of the first column, and the everyday words of the second section."""
    everyday = KAMUS.read_text(encoding="utf-8").split("## Kata sehari-hari")[1]
    terms = " ".join(istilah for istilah, _, _ in rows())
    return set(re.findall(r"[a-z]+", f"{terms.lower()} {everyday.lower()}"))


def named_in(body: list[ast.stmt]) -> Iterator[tuple[int, str]]:
    """Public names that a module or class gives: classes, functions, fields, members, constants."""
    for node in body:
        match node:
            case ast.ClassDef(name=name, body=inner):
                yield node.lineno, name
                yield from named_in(inner)
            case ast.FunctionDef(name=name) | ast.AnnAssign(target=ast.Name(id=name)):
                yield node.lineno, name
            case ast.Assign(targets=[ast.Name(id=name)]):
                yield node.lineno, name


def words_of(path: Path) -> Iterator[tuple[str, str]]:
    """Each word of each public name, with where it stands; the name of the module is one too."""
    yield from ((f"{shown(path)}", word.lower()) for word in PIECE.findall(path.stem) if path.stem != "__init__")
    for line, name in named_in(parsed(path).body):
        if not name.startswith("_"):
            yield from ((f"{shown(path)}:{line} {name}", word.lower()) for word in PIECE.findall(name))


def test_every_word_of_the_law_is_in_the_glossary() -> None:
    known = known_words() | MECHANICS
    unknown = {word: place for file in python_files(LAW) for place, word in words_of(file) if word not in known}
    remedy = "Add each to docs/kamus.md: a legal word to the table, an everyday word to the list."
    refuse((f"{place}: {word}" for word, place in unknown.items()), remedy)


def test_every_term_has_a_meaning_and_a_ground() -> None:
    refuse([istilah for istilah, arti, dasar in rows() if not arti or not dasar])


def test_no_term_is_explained_twice() -> None:
    terms = [term.strip() for istilah, _, _ in rows() for term in istilah.split(",")]
    refuse(sorted({term for term in terms if terms.count(term) > 1}))


def test_the_terms_are_in_order_of_the_alphabet() -> None:
    terms = [istilah for istilah, _, _ in rows()]
    assert terms == sorted(terms)
