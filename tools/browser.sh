#!/bin/sh
# A Chromium for the tests on screen: the one of this machine, else Debian's, else Playwright's own.
set -eu

found() {
  for name in chromium chromium-browser google-chrome; do
    command -v "$name" >/dev/null 2>&1 && return 0
  done
  return 1
}

from_debian() {
  [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1 || return 1
  # Ubuntu's package is only a door to snap, which containers lack.
  grep -q '^ID=debian' /etc/os-release || return 1
  echo "lincah: installing Chromium with apt-get"
  export DEBIAN_FRONTEND=noninteractive
  apt-get update -qq && apt-get install -y -qq --no-install-recommends chromium >/dev/null
}

found || { from_debian && found; } || .venv/bin/playwright install chromium
