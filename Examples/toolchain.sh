# Sourced by the examples' build.sh, from the example's directory: the toolchain's commands for wasm32, nothing else.
# No path and no time reaches the output, so that the same toolchain gives the same bytes.
kit=../../SDK
llvm=$(dirname "$(readlink -f "$(command -v swiftc)")")
c_flags="--target=wasm32-unknown-unknown -std=c23 -Os -Wall -Wextra -Werror -ffreestanding -fno-ident -ffile-prefix-map=$PWD=. -I$kit/C/include"
# The stack lies first, so that its overflow traps instead of writing over data.
link_flags="--no-entry --gc-sections --stack-first -z stack-size=65536 --strip-debug --export-memory"

objects=$(mktemp -d)
trap 'rm -rf "$objects"' EXIT

# compile_c SOURCE…: into $objects
compile_c() {
  for source in "$@"; do
    "$llvm/clang" $c_flags -c "$source" -o "$objects/$(basename "$source" .c).o"
  done
}

# link_plugin OUTPUT: every object in $objects, in the order of their names
link_plugin() {
  "$llvm/wasm-ld" $link_flags "$objects"/*.o ${libraries:-} -o "$1"
}

# c_plugin OUTPUT SOURCE…
c_plugin() {
  output=$1
  shift
  compile_c "$kit"/C/src/memory.c "$kit"/C/src/world.c "$kit"/C/src/json.c "$@"
  link_plugin "$output"
}

# swift_plugin OUTPUT MODULE SOURCE…: one module of the kit's Swift part and the plugin's sources
swift_plugin() {
  output=$1
  module=$2
  shift 2
  compile_c "$kit"/C/src/memory.c "$kit"/C/src/world.c "$kit"/C/src/swift.c
  "$llvm/swiftc" -target wasm32-unknown-none-wasm -enable-experimental-feature Embedded -enable-experimental-feature Extern \
    -swift-version 6 -wmo -parse-as-library -Osize -module-name "$module" -file-prefix-map "$PWD=." \
    -Xcc -ffreestanding -I "$kit/C/include" -c "$kit"/Swift/*.swift "$@" -o "$objects/$module.o"
  libraries="$llvm/../lib/swift/embedded/wasm32-unknown-none-wasm/libswiftUnicodeDataTables.a"
  link_plugin "$output"
}
