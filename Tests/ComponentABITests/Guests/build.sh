#!/bin/sh
# Builds the guests from C and Swift: build.sh [DIRECTORY]. The one in Rust has rust.sh.
set -eu
cd "$(dirname "$0")"
kit=../../../SDK
. ../../../Examples/toolchain.sh
target=${1:-.}
flags=$c_flags
links=$link_flags

# c_guest NAME FLAG…: the guest in one encoding and one mangling
c_guest() {
  name=$1
  shift
  c_flags="$flags $*"
  rm -f "$objects"/*.o
  compile_c "$kit"/C/src/memory.c guest.c figures.c vault.c
  link_plugin "$target/$name.wasm"
}

c_guest c
c_guest c-utf16 -DUTF16
c_guest c-latin1-utf16 -DLATIN1_UTF16
link_flags="$links=cm32p2_memory"
c_guest c-standard -DSTANDARD

c_flags=$flags
link_flags=$links
rm -f "$objects"/*.o
compile_c "$kit"/C/src/memory.c "$kit"/C/src/swift.c
# The compiler hashes the name of its output into the object: it must not depend on where that lies.
ln -s "$PWD" "$objects/guest"
(cd "$objects" && "$llvm/swiftc" -target wasm32-unknown-none-wasm -enable-experimental-feature Embedded \
  -enable-experimental-feature Extern -swift-version 6 -wmo -parse-as-library -Osize -module-name Guest \
  -c guest/Guest.swift -o Guest.o)
libraries="$llvm/../lib/swift/embedded/wasm32-unknown-none-wasm/libswiftUnicodeDataTables.a"
link_plugin "$target/swift.wasm"
