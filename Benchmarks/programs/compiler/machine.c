// The machine that runs the instructions, and counts them.
#include "compiler.h"

enum { words = 1 << 16, most_calls = 512 };
// Globals come first, the stack with the frames after them, so that an array is an index whatever holds it.
static i32 memory[words];

static struct {
  const Instruction *next;
  u32 frame;
} calls[most_calls];

#define BINARY(expression) { i32 right = *top--, left = *top; *top = (i32)(expression); break; }

i32 run_code(u32 entry, u32 *executed) {
  for (u32 i = 0; i < global_words; i++) memory[i] = 0;
  const Instruction *next = code + entry;
  i32 *top = memory + global_words, *const end = memory + words - 1024;
  u32 frame = global_words, depth = 0, count = 0;
  for (;; count++) {
    Instruction instruction = *next++;
    i32 operand = instruction.operand;
    switch (instruction.opcode) {
    case op_push: *++top = operand; break;
    case op_load: *++top = memory[frame + (u32)operand]; break;
    case op_store: memory[frame + (u32)operand] = *top--; break;
    case op_address: *++top = (i32)frame + operand; break;
    case op_load_global: *++top = memory[operand]; break;
    case op_store_global: memory[operand] = *top--; break;
    case op_global_address: *++top = operand; break;
    case op_load_element: {
      u32 place = (u32)top[-1] + (u32)top[0];
      if (place >= words) fail(60);
      *--top = memory[place];
      break;
    }
    case op_store_element: {
      u32 place = (u32)top[-2] + (u32)top[-1];
      if (place >= words) fail(61);
      i32 value = memory[place] = top[0];
      top -= 2;
      *top = value;
      break;
    }
    case op_duplicate: top[1] = top[0], top++; break;
    case op_pop: top--; break;
    case op_add: BINARY((u32)left + (u32)right)
    case op_subtract: BINARY((u32)left - (u32)right)
    case op_multiply: BINARY((u32)left * (u32)right)
    case op_divide: BINARY(right == 0 ? 0 : right == -1 ? (i32)(0 - (u32)left) : left / right)
    case op_modulo: BINARY(right == 0 || right == -1 ? 0 : left % right)
    case op_bit_and: BINARY(left & right)
    case op_bit_or: BINARY(left | right)
    case op_bit_xor: BINARY(left ^ right)
    case op_shift_left: BINARY((u32)left << (right & 31))
    case op_shift_right: BINARY(left >> (right & 31))
    case op_equal: BINARY(left == right)
    case op_different: BINARY(left != right)
    case op_less: BINARY(left < right)
    case op_less_equal: BINARY(left <= right)
    case op_negate: *top = (i32)(0u - (u32)*top); break;
    case op_not: *top = !*top; break;
    case op_complement: *top = ~*top; break;
    case op_jump: next = code + operand; break;
    case op_jump_if_false: if (!*top--) next = code + operand; break;
    case op_jump_if_true: if (*top--) next = code + operand; break;
    case op_call:
      if (depth == most_calls || top > end) fail(62);
      calls[depth].next = next;
      calls[depth++].frame = frame;
      next = code + operand;
      break;
    case op_enter: {
      // The arguments are the frame's first words.
      u32 parameters = (u32)operand >> 16;
      frame = (u32)(top - memory) + 1 - parameters;
      top = memory + frame + (operand & 0xffff) - 1;
      break;
    }
    case op_return: {
      i32 value = *top;
      top = memory + frame - 1;
      if (operand) *++top = value;
      if (depth == 0) {
        *executed = count;
        return value;
      }
      next = calls[--depth].next;
      frame = calls[depth].frame;
      break;
    }
    case op_add_constant: *top = (i32)((u32)*top + (u32)operand); break;
    case op_load_load:
      *++top = memory[frame + ((u32)operand & 0xffff)];
      *++top = memory[frame + ((u32)operand >> 16)];
      break;
    case op_less_jump:
      top -= 2;
      if (!(top[1] < top[2])) next = code + operand;
      break;
    default: fail(63);
    }
  }
}
