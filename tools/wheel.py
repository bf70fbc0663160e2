"""Build the wheel, see that nothing is left out, and try it in an empty environment away from the repository.

python -m tools.wheel
"""

import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BUILD = ROOT / "build" / "wheel"

# Sources of the bundle: only what is built from them is served.
NOT_SHIPPED = "src/lincah/web/assets/"
BUILT = (
    "lincah/web/static/lincah/dist/utama.css",
    "lincah/web/static/lincah/dist/utama.js",
    "lincah/web/static/lincah/dist/ikon.svg",
    "lincah/naskah/fonts/Arimo_400Regular.ttf",
)


def run(*command: str | Path, cwd: Path = ROOT) -> str:
    """Run a command that must succeed; its output is shown only when it does not."""
    done = subprocess.run([str(part) for part in command], cwd=cwd, capture_output=True, text=True, env=clean_env())
    if done.returncode != 0:
        sys.exit(f"wheel: {' '.join(map(str, command))}\n{done.stdout}{done.stderr}")
    return done.stdout


def clean_env() -> dict[str, str]:
    """The environment without what would let the wheel lean on this checkout."""
    return {key: value for key, value in os.environ.items() if key not in {"PYTHONPATH", "VIRTUAL_ENV"}}


def build() -> Path:
    """Build the wheel with the packages of this environment; returns its path."""
    shutil.rmtree(BUILD, ignore_errors=True)
    run(sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", BUILD)
    (wheel,) = BUILD.glob("*.whl")
    return wheel


def expected() -> set[str]:
    """Every committed file of the package, as named in the wheel, and what the build made; behind a link its files."""
    tracked = run("git", "ls-files", "src/lincah").splitlines()
    shipped = {name.removeprefix("src/") for name in tracked if not name.startswith(NOT_SHIPPED)}
    linked = {name for name in shipped if (ROOT / "src" / name).is_dir()}
    behind = {f"{name}/{file.name}" for name in linked for file in (ROOT / "src" / name).iterdir()}
    return shipped - linked | behind | set(BUILT)


def install(wheel: Path) -> Path:
    """Install the wheel at the locked versions into an environment of its own; returns its `lincah` command."""
    uv, python = Path(sys.executable).with_name("uv"), BUILD / "venv/bin/python"
    run(uv, "venv", "--quiet", "--python", sys.executable, BUILD / "venv")
    run(uv, "pip", "install", "--quiet", "--python", python, "--constraint", ROOT / "requirements.lock", wheel)
    return BUILD / "venv/bin/lincah"


def main() -> int:
    """Build, compare, install and ask the installed command two things from an empty folder."""
    wheel = build()
    missing = sorted(expected() - set(zipfile.ZipFile(wheel).namelist()))
    if missing:
        sys.exit("wheel: left out: " + ", ".join(missing))
    lincah, empty = install(wheel), BUILD / "kosong"
    empty.mkdir()
    run(lincah, "--help", cwd=empty)
    run(lincah, "periksa", cwd=empty)
    print(f"{wheel.name}: {wheel.stat().st_size // 1024} kB, complete, works without the repository")
    return 0


if __name__ == "__main__":
    sys.exit(main())
