#!/bin/sh
# A Chromium for the tests on screen: the one of this machine, else Debian's, else Playwright's own.
set -eu
for name in chromium chromium-browser google-chrome; do
  command -v "$name" >/dev/null 2>&1 && exit 0
done
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
  echo "lincah: installing Chromium with apt-get"
  export DEBIAN_FRONTEND=noninteractive
  apt-get update -qq
  # Ubuntu's package is only a door to snap, which containers lack: then Playwright's own is the way.
  apt-get install -y -qq --no-install-recommends chromium >/dev/null && command -v chromium >/dev/null && exit 0
fi
.venv/bin/playwright install chromium
