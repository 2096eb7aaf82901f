#!/bin/sh
# The browser tests drive Debian's Chromium; install it where that can be done.
set -eu
command -v chromium >/dev/null && exit 0
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    apt-get update -qq
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium >/dev/null
else
    echo "The browser tests need Chromium: apt-get install chromium" >&2
    exit 1
fi
