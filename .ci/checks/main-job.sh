#!/usr/bin/env bash
# The main job in this clone: eight files, each with the names that matter.
set -euo pipefail

rm -rf site
swift run vita build
names=(Spotify Better Luigi Annoy "International Olympiad in Informatics" 2003 Nordic five)
for file in profile.vcf resume.json; do
  grep -qF "Erik Bernhardsson" "site/$file" || { echo "site/$file does not name him"; exit 1; }
done
for file in index.html cv.html cv.md cv.txt about.md about.txt; do
  # Lines are wrapped in text, and escapes stand in Markdown: compare words only.
  text=$(tr '\n' ' ' <"site/$file" | tr -s ' ' | tr -d '\\')
  for name in "${names[@]}"; do
    grep -qF -- "$name" <<<"$text" || { echo "site/$file does not name $name"; exit 1; }
  done
done
echo "8 files; 6 documents, each with ${#names[@]} names"
