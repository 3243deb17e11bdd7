#!/bin/sh
# Writes the manual page, packed: manual.sh PROGRAM HELP2MAN FILE.gz
set -e
program=$1 help2man=$2 page=$3
# help2man runs it with --help and --version; the language is fixed, so that every build makes the same page.
LC_ALL=C.UTF-8 "$help2man" --no-info --section=1 --name="see and assign SuperOffice CRM licences" \
    --help-option="--language en --help" --output="${page%.gz}" "$program"
gzip -9nf "${page%.gz}"
