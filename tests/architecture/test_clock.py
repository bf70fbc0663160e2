"""Time is an argument: one module reads the clock, the law never does."""

import ast
from collections.abc import Iterator
from pathlib import Path

from tests.architecture.tree import LAW, ROOT, SRC, parsed, python_files, refuse, shown

CLOCK = SRC / "registry/waktu.py"
READS = {"today", "now", "utcnow", "localdate", "localtime"}
OWNERS = {"date", "datetime", "timezone", "dt"}
# Whose moments come in the zone of the instansi, or as a day in a cell of a spreadsheet, which has no zone.
ZONED = {CLOCK} | {
    SRC / satu for satu in ("web/format.py", "setahun/jam.py", "perjanjian/demo/jalan.py", "pelaksanaan/lembar.py")
}
# The database or the model would read the clock behind our back.
HIDDEN = {"auto_now", "auto_now_add"}


def readings(path: Path) -> Iterator[str]:
    for node in ast.walk(parsed(path)):
        match node:
            case ast.Attribute(attr=name, value=ast.Name(id=owner) | ast.Attribute(attr=owner)) if (
                name in READS and owner in OWNERS
            ) or (owner == "time" and name in {"time", "time_ns", "localtime"}):
                yield f"{shown(path)}:{node.lineno} {owner}.{name}"
            case ast.ImportFrom(module="django.utils.timezone" | "time" | "django.db.models.functions", names=names):
                forbidden = {alias.name for alias in names} & (READS | {"time", "Now"})
                yield from (f"{shown(path)}:{node.lineno} import {name}" for name in sorted(forbidden))
            case ast.keyword(arg=str(name)) if name in HIDDEN:
                yield f"{shown(path)}:{node.value.lineno} {name}"


def test_only_one_module_reads_the_clock() -> None:
    files = [file for file in python_files(SRC) if file != CLOCK]
    refuse([reading for file in files for reading in readings(file)])


def test_the_law_does_not_even_import_a_clock() -> None:
    imported = [
        shown(file)
        for file in python_files(LAW)
        for node in ast.walk(parsed(file))
        if isinstance(node, ast.Import) and {"time", "calendar"} & {alias.name for alias in node.names}
    ]
    refuse(imported)


def test_a_day_is_counted_where_the_instansi_is() -> None:
    """The date of a moment depends on the zone it is told in: `registry.waktu.tanggal_di` knows which."""
    refuse(
        [
            f"{shown(file)}:{node.lineno} {ast.unparse(node)}"
            for file in python_files(SRC)
            if file not in ZONED
            for node in ast.walk(parsed(file))
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and not node.args
            if node.func.attr in {"date", "get_current_timezone"}
        ]
    )


def test_no_test_takes_the_day_from_greenwich() -> None:
    """The server counts days where the instansi is; from midnight to seven in Jakarta, UTC is a day behind."""
    greenwich = {"datetime.now(UTC).date()", "datetime.utcnow().date()", "date.today()", "localdate(UTC)"}
    refuse(
        [
            f"{shown(file)}:{node.lineno} {ast.unparse(node)}"
            for file in python_files(ROOT / "tests")
            for node in ast.walk(parsed(file))
            if isinstance(node, ast.Call) and ast.unparse(node) in greenwich
        ]
    )
