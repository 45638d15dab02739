#!/usr/bin/env bash
# Writes Sources/vita/Linking/symbol-order.txt anew: the functions that a run of vita uses. Run it when
# the toolchain or much of the code changes; it needs valgrind and binutils.
# usage: symbol-order.sh
set -euo pipefail
cd "$(dirname "$0")/.."
list=Sources/vita/Linking/symbol-order.txt
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
# What swift leaves behind in the folder for temporary files goes with it.
export TMPDIR=$scratch

swift build -c release --static-swift-stdlib -Xswiftc -static-executable --product vita \
  --scratch-path "$scratch/build"
vita=$scratch/build/release/vita
# Beside the profile alone: a folder of themes there would be read instead of the binary's own.
mkdir "$scratch/alone"
cp profile.json "$scratch/alone"
(cd "$scratch/alone" && valgrind --quiet --tool=callgrind \
  --callgrind-out-file="$scratch/calls" "$vita" render cv.txt >/dev/null)
# Functions of C++ are named readably in the profile: both forms of every name are compared.
sed -nE "s/^c?fn=\([0-9]+\) (.*)/\1/p" "$scratch/calls" | sed "s/'[0-9]*$//" | sort -u >"$scratch/used"
nm "$vita" | awk '$2 ~ /[tTwWi]/ { print $1 "\t" $3 }' | sort -u >"$scratch/symbols"
paste "$scratch/symbols" <(cut -f2 "$scratch/symbols" | c++filt) >"$scratch/names"
# Functions that the linker made one have several names at one address, and any may stand for all.
awk -F'\t' 'pass == 1 { used[$0] = 1; next }
  pass == 2 { if (($2 in used) || ($3 in used)) places[$1] = 1; next }
  $1 in places { print $2 }' \
  pass=1 "$scratch/used" pass=2 "$scratch/names" pass=3 "$scratch/names" |
  LC_ALL=C sort -u >"$scratch/list"
count=$(wc -l <"$scratch/list")
if [ "$count" -lt 1000 ]; then
  echo "a run uses more than the $count names found: the profile or the symbols could not be read" >&2
  exit 1
fi
mv "$scratch/list" "$list"
echo "$count names"
