"""What is committed works anywhere: no host of a registry, no path of one machine."""

import re

from tests.architecture.tree import ROOT, committed, refuse, shown

# Written in pieces, so that this file does not find itself.
ONE_MACHINE = re.compile(r"(?<![\w.])/(?:" + "work" + r"/|" + "shared" + r"\b)|\.\./" + "shared")
HOST = re.compile(r"https?:|file:|--(?:extra-)?index-url|--find-links| @ ")


def test_the_lock_names_no_host() -> None:
    lines = (ROOT / "requirements.lock").read_text(encoding="utf-8").splitlines()
    refuse([line for line in lines if HOST.search(line)])


def test_every_locked_package_has_a_hash() -> None:
    pinned = re.split(r"\n(?=[a-z0-9])", (ROOT / "requirements.lock").read_text(encoding="utf-8"))
    refuse([block.splitlines()[0] for block in pinned if "==" in block and "--hash=sha256:" not in block])


def test_the_npm_lock_names_no_registry() -> None:
    assert '"resolved"' not in (ROOT / "package-lock.json").read_text(encoding="utf-8")


def test_no_path_of_one_machine_is_committed() -> None:
    found = []
    for file in committed():
        try:
            lines = file.read_text(encoding="utf-8").splitlines()
        except UnicodeDecodeError:
            continue
        found += [f"{shown(file)}:{number}" for number, line in enumerate(lines, start=1) if ONE_MACHINE.search(line)]
    refuse(found)
