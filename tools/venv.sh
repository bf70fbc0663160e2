#!/bin/sh
# Makes the virtual environment $1 with the first Python on this machine that is new enough.
set -eu
venv=$1
[ -x "$venv/bin/python" ] && exit 0
for python in ${PYTHON:-python3 python3.14 python3.13 python3.12 python3.11}; do
  if "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
    "$python" -m venv "$venv" && exit 0
    rm -rf "$venv"
    echo "lincah: $python cannot make a virtual environment; on Debian or Ubuntu: apt install python3-venv" >&2
    exit 1
  fi
done
echo "lincah: Python 3.11 or newer is needed; name one with: make PYTHON=/path/to/python3.11" >&2
exit 1
