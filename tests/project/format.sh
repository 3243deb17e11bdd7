#!/bin/sh
# Fails where a source file is not laid out as .clang-format says. $1: clang-format 14.
if [ ! -x "$1" ]; then
    echo "clang-format-14 is not installed; ./check installs it." >&2
    exit 1
fi
find app models services tests views -name '*.h' -print0 -o -name '*.cpp' -print0 | xargs -0 "$1" --dry-run -Werror
