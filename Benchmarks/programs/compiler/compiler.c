// Writes a program of some thousand lines in a small language like C, compiles it in one pass, and runs the result.
// group: programs
// n: 5
#include "compiler.h"

RUN {
  u64 checksum = 0;
  for (i32 round = 0; round < n; round++) {
    u32 length = write_source(4242 + (u32)round, 300);
    symbols_reset();
    code_reset();
    folded = 0;
    lexer_start(source);
    u32 entry = parse_program(), executed = 0;
    i32 answer = run_code(entry, &executed);
    checksum = mix(mix(checksum, (u64)length << 32 | line), (u64)code_count << 32 | folded);
    checksum = mix(mix(checksum, executed), (u64)(u32)answer << 32 | functions_compiled);
  }
  return (i64)checksum;
}
