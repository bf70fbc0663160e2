"""A file is read in one sitting, a function at one glance."""

from pathlib import Path

from tests.architecture.tree import ASSETS, LAW, SRC, functions, our_python, refuse, shown, templates

LAW_LINES = 150
PYTHON_LINES = 300
FUNCTION_LINES = 40
TEMPLATE_LINES = 100
SCRIPT_LINES = 80


def too_long(files: list[Path], limit: int) -> list[str]:
    lengths = ((file, len(file.read_text(encoding="utf-8").splitlines())) for file in files)
    return [f"{shown(file)}: {length} lines, {limit} allowed" for file, length in lengths if length > limit]


def test_files_of_the_law_are_short() -> None:
    refuse(too_long([file for file in our_python() if file.is_relative_to(LAW)], LAW_LINES))


def test_python_files_are_short() -> None:
    refuse(too_long(our_python(), PYTHON_LINES))


def test_functions_are_short() -> None:
    long = [
        f"{shown(file)}:{function.lineno} {function.name}: {length} lines, {FUNCTION_LINES} allowed"
        for file in our_python()
        for function in functions(file)
        if (length := (function.end_lineno or function.lineno) - function.lineno + 1) > FUNCTION_LINES
    ]
    refuse(long)


def test_templates_are_short() -> None:
    refuse(too_long(templates() + sorted(SRC.rglob("*.typ")), TEMPLATE_LINES))


def test_scripts_are_short() -> None:
    refuse(too_long(sorted(ASSETS.rglob("*.js")), SCRIPT_LINES))
