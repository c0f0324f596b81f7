# Sourced by the examples' build.sh, from the example's directory: the toolchain's commands for wasm32, nothing else.
# No path and no time reaches the output, so that the same toolchain gives the same bytes.
kit=${kit:-../../SDK}
llvm=$(dirname "$(readlink -f "$(command -v swiftc)")")
c_flags="--target=wasm32-unknown-unknown -std=c23 -Os -Wall -Wextra -Werror -ffreestanding -fno-ident -I$kit/C/include"
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

# link_plugin OUTPUT: every object in $objects, in the order of their names. The linker makes its output's name the
# module's, which backtraces show: the example's name.
link_plugin() {
  linked=$objects/$(basename "$PWD")
  "$llvm/wasm-ld" $link_flags "$objects"/*.o ${libraries:+"$libraries"} -o "$linked"
  cat "$linked" > "$1"
}

# The kit's C sources, and those of the provider types that the plugin supplies: providers="llm tool". What of them nobody
# uses is left out by the linker, imports included.
compile_kit() {
  compile_c "$kit"/C/src/memory.c "$kit"/C/src/world.c "$kit"/C/src/json.c "$kit"/C/src/expression.c "$kit"/C/src/http.c \
    "$kit"/C/src/binary.c "$kit"/C/src/memory-service.c "$kit"/C/src/settings.c
  for provider in ${providers:-}; do compile_c "$kit/C/src/provider-$provider.c"; done
}

# c_plugin OUTPUT SOURCE…
c_plugin() {
  output=$1
  shift
  compile_kit
  compile_c "$@"
  link_plugin "$output"
}

# swift_plugin OUTPUT MODULE SOURCE…: one module of the kit's Swift part and the plugin's sources
swift_plugin() {
  output=$1
  module=$2
  shift 2
  compile_kit
  compile_c "$kit"/C/src/swift.c
  # The compiler hashes the name of its output into the object: it must not depend on where that lies.
  ln -s "$PWD" "$objects/plugin"
  ln -s "$PWD/$kit" "$objects/kit"
  sources=
  for source in "$@"; do sources="$sources plugin/$source"; done
  (cd "$objects" && "$llvm/swiftc" -target wasm32-unknown-none-wasm -enable-experimental-feature Embedded \
    -swift-version 6 -wmo -parse-as-library -Osize -module-name "$module" \
    -Xcc -ffreestanding -I kit/C/include -c kit/Swift/*.swift $sources -o "$module.o")
  libraries="$llvm/../lib/swift/embedded/wasm32-unknown-none-wasm/libswiftUnicodeDataTables.a"
  link_plugin "$output"
}
