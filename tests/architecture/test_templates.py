"""The content security policy lets nothing inline through, so nothing inline is written."""

import ast
import re
from pathlib import Path

from tests.architecture.tree import SRC, parsed, python_files, refuse, shown, templates

COMMENT = re.compile(r"\{#.*?#\}|\{%\s*comment.*?endcomment\s*%\}|<!--.*?-->", re.DOTALL)
# A script without `src`; a block of JSON is data and may stay.
INLINE_SCRIPT = re.compile(r"<script(?![^>]*\bsrc=)(?![^>]*type=\"application/json\")[^>]*>", re.IGNORECASE)
INLINE_STYLE = re.compile(r"<style\b|\sstyle\s*=", re.IGNORECASE)
INLINE_HANDLER = re.compile(r"[\s\"']on[a-z]+\s*=|hx-on|javascript:", re.IGNORECASE)


def without_comments(text: str) -> str:
    """The text with comments blanked, so that line numbers stay."""
    return COMMENT.sub(lambda found: "\n" * found[0].count("\n"), text)


def found(pattern: re.Pattern[str]) -> list[str]:
    return [
        f"{shown(file)}:{text.count(chr(10), 0, hit.start()) + 1} {hit[0].strip()}"
        for file in templates()
        for text in [without_comments(file.read_text(encoding="utf-8"))]
        for hit in pattern.finditer(text)
    ]


def styled_strings(path: Path) -> list[str]:
    """Markup made in Python (SVG, forms) must obey as well."""
    strings = (node for node in ast.walk(parsed(path)) if isinstance(node, ast.Constant) and type(node.value) is str)
    inline = re.compile(r"\sstyle=[\"']|<style\b|<script\b")
    return [f"{shown(path)}:{node.lineno}" for node in strings if inline.search(str(node.value))]


def test_no_inline_script() -> None:
    refuse(found(INLINE_SCRIPT))


def test_no_inline_style() -> None:
    refuse(found(INLINE_STYLE))


def test_no_inline_handler() -> None:
    refuse(found(INLINE_HANDLER))


def test_python_writes_no_inline_script_or_style() -> None:
    refuse([place for file in python_files(SRC) for place in styled_strings(file)])
