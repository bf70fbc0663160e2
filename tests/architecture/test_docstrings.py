"""Public names of the law and of every service say what they do; every function says what it takes and gives."""

import ast
from collections.abc import Iterator
from pathlib import Path

from tests.architecture.tree import LAW, SRC, Function, functions, is_service, parsed, python_files, refuse, shown


def public_names(tree: ast.Module | ast.ClassDef, within: str = "") -> Iterator[tuple[str, Function | ast.ClassDef]]:
    """Public classes, functions and methods, one inside the other; magic methods explain themselves."""
    for node in tree.body:
        if isinstance(node, Function | ast.ClassDef) and not node.name.startswith("_"):
            yield f"{within}{node.name}", node
            if isinstance(node, ast.ClassDef):
                yield from public_names(node, f"{node.name}.")


def undocumented(path: Path) -> Iterator[str]:
    tree = parsed(path)
    if tree.body and not ast.get_docstring(tree):
        yield f"{shown(path)}: the module"
    for name, node in public_names(tree):
        if not ast.get_docstring(node):
            yield f"{shown(path)}:{node.lineno} {name}"


def unannotated(function: Function) -> list[str]:
    """Arguments without a type; `self` and `cls` need none."""
    given = function.args
    arguments = [*given.posonlyargs, *given.args, *given.kwonlyargs, given.vararg, given.kwarg]
    bare = [arg.arg for arg in arguments if arg and arg.annotation is None and arg.arg not in {"self", "cls"}]
    return bare if function.returns else [*bare, "return"]


def test_the_law_and_the_services_are_explained() -> None:
    files = [file for file in python_files(SRC) if file.is_relative_to(LAW) or is_service(file)]
    refuse([name for file in files for name in undocumented(file)])


def test_every_function_is_annotated() -> None:
    bare = [
        f"{shown(file)}:{function.lineno} {function.name}: {', '.join(missing)}"
        for file in python_files(SRC)
        for function in functions(file)
        if (missing := unannotated(function))
    ]
    refuse(bare)
