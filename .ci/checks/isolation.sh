#!/usr/bin/env bash
# The release binary alone: in an empty folder with a profile, and in an empty root.
# usage: isolation.sh VITA
set -euo pipefail
vita=$1
root=$(mktemp -d)
cp "$vita" "$root/vita"
cp profile.json "$root/profile.json"

(cd "$root" && env -i ./vita build --as-of 2026-01-01 -o site)
chroot "$root" /vita build --as-of 2026-01-01 -o rooted
diff -r "$root/site" "$root/rooted"
[ "$(ls "$root/site" | wc -l)" -eq 8 ]
themes=(themes/*/theme.json)
for file in "${themes[@]}"; do
  theme=$(basename "$(dirname "$file")")
  chroot "$root" /vita render cv.txt -t "$theme" --as-of 2026-01-01 | grep -q "Work Experience"
done
# What is read from standard input is a file too, and is not written over.
if (cd "$root" && ./vita render cv.txt - -o profile.json <profile.json 2>/dev/null); then
  echo "the profile on standard input was written over"
  exit 1
fi
cmp profile.json "$root/profile.json"
rm -rf "$root"
echo "built in an empty folder and in an empty root: the same 8 files; ${#themes[@]} themes"
