#!/usr/bin/env bash
# The main job on the real case, in the order a meeting would ask: what breaks, what remains, what would be best.
set -eu
ansvar=$(realpath "$1")
cd "$(dirname "$2")"
scenario=$(basename "$2")

heading() { printf '\n── %s\n\n' "$1"; }
# 1 means findings and 3 that not everything could be solved: both are answers here, not failures.
show() { "$ansvar" "$@" || [ $? -ne 2 ]; }

heading "1. Ledningsrådet pausas och ingen tar över: vad går sönder?"
show check "$scenario" --alternative pausat --severity error --brief
heading "2. Med dokumentets eget förslag: vad återstår?"
show check "$scenario" --alternative forslaget --severity warning --brief
heading "3. Vad vore bäst? Planen och beviset"
show plan "$scenario" --alternative pausat --brief
heading "4. Planens tabell"
show table "$scenario" --alternative planerat
heading "5. Alternativen sida vid sida (ansvar compare), den första skärmen"
show compare "$scenario" | head -33
