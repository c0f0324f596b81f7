// The tree to instructions: conditions as jumps, and pairs of instructions that become one.
#include "compiler.h"

Instruction code[most_instructions];
u32 code_count;
static u32 barrier;  // no instruction before it may be merged with one after it: a jump leads here
static Symbol *function;

typedef struct Loop {
  struct Loop *outer;
  u32 breaks, continues;  // chains of jumps that wait for their target
} Loop;

static Loop *loop;

void code_reset(void) {
  code_count = barrier = 0;
  loop = 0;
}

static u32 emit(Opcode opcode, i32 operand) {
  if (code_count == most_instructions) fail(50);
  Instruction *last = code_count > barrier ? &code[code_count - 1] : 0;
  if (last) {
    if (opcode == op_add && last->opcode == op_push) {
      last->opcode = op_add_constant;
      return code_count - 1;
    }
    if (opcode == op_subtract && last->opcode == op_push) {
      last->opcode = op_add_constant;
      last->operand = (i32)(0u - (u32)last->operand);
      return code_count - 1;
    }
    if (opcode == op_load && last->opcode == op_load && (u32)operand < 0x8000 && (u32)last->operand < 0x8000) {
      last->opcode = op_load_load;
      last->operand |= operand << 16;
      return code_count - 1;
    }
    if (opcode == op_jump_if_false && last->opcode == op_less) {
      last->opcode = op_less_jump;
      last->operand = operand;
      return code_count - 1;
    }
    if (opcode == op_pop && last->opcode == op_duplicate) return --code_count;
  }
  code[code_count] = (Instruction){opcode, operand};
  return code_count++;
}

static u32 here(void) { return barrier = code_count; }

static void patch(u32 chain, u32 target) {
  while (chain != ~0u) {
    u32 next = (u32)code[chain].operand;
    code[chain].operand = (i32)target;
    chain = next;
  }
}

static void expression(Node *node);

static void address_of(Symbol *symbol) {
  // An array that is a parameter is already an address.
  if (symbol->place == in_globals) emit(op_global_address, (i32)symbol->index);
  else if (symbol->size) emit(op_address, (i32)symbol->index);
  else emit(op_load, (i32)symbol->index);
}

static void load(Symbol *symbol) {
  if (symbol->type == type_array) address_of(symbol);
  else emit(symbol->place == in_globals ? op_load_global : op_load, (i32)symbol->index);
}

static void assign(Node *node) {
  Node *target = node->first;
  int adds = node->operation == t_plus_assign;
  if (target->kind == n_variable) {
    if (adds) load(target->symbol);
    expression(node->second);
    if (adds) emit(op_add, 0);
    emit(op_duplicate, 0);
    emit(target->symbol->place == in_globals ? op_store_global : op_store, (i32)target->symbol->index);
    return;
  }
  address_of(target->symbol);
  expression(target->first);
  if (adds) {
    address_of(target->symbol);
    expression(target->first);
    emit(op_load_element, 0);
  }
  expression(node->second);
  if (adds) emit(op_add, 0);
  emit(op_store_element, 0);
}

static Opcode binary_opcode(Token operation) {
  switch (operation) {
  case t_plus: return op_add;
  case t_minus: return op_subtract;
  case t_times: return op_multiply;
  case t_divide: return op_divide;
  case t_modulo: return op_modulo;
  case t_bit_and: return op_bit_and;
  case t_bit_or: return op_bit_or;
  case t_bit_xor: return op_bit_xor;
  case t_shift_left: return op_shift_left;
  case t_shift_right: return op_shift_right;
  case t_equal: return op_equal;
  case t_different: return op_different;
  case t_less: case t_greater: return op_less;
  default: return op_less_equal;
  }
}

static void expression(Node *node) {
  switch (node->kind) {
  case n_number: emit(op_push, node->value); break;
  case n_variable: load(node->symbol); break;
  case n_element:
    address_of(node->symbol);
    expression(node->first);
    emit(op_load_element, 0);
    break;
  case n_unary:
    expression(node->first);
    emit(node->operation == t_minus ? op_negate : node->operation == t_not ? op_not : op_complement, 0);
    break;
  case n_binary: {
    int is_swapped = node->operation == t_greater || node->operation == t_greater_equal;
    expression(is_swapped ? node->second : node->first);
    expression(is_swapped ? node->first : node->second);
    emit(binary_opcode(node->operation), 0);
    break;
  }
  case n_and: case n_or: {
    expression(node->first);
    u32 end = emit(node->kind == n_and ? op_jump_if_false : op_jump_if_true, -1);
    expression(node->second);
    u32 done = emit(op_jump, -1);
    patch(end, here());
    emit(op_push, node->kind == n_or);
    patch(done, here());
    break;
  }
  case n_call:
    for (Node *argument = node->first; argument; argument = argument->next) expression(argument);
    emit(op_call, (i32)node->symbol->entry);
    break;
  default: assign(node);
  }
}

static void statement(Node *node);

static void loop_statement(Node *condition, Node *step, Node *body) {
  Loop inner = {loop, ~0u, ~0u};
  loop = &inner;
  u32 start = here();
  expression(condition);
  u32 end = emit(op_jump_if_false, -1);
  statement(body);
  patch(inner.continues, here());
  if (step) statement(step);
  emit(op_jump, (i32)start);
  patch(end, here());
  patch(inner.breaks, here());
  loop = inner.outer;
}

static void statement(Node *node) {
  switch (node->kind) {
  case n_block:
    for (Node *each = node->first; each; each = each->next) statement(each);
    break;
  case n_if: {
    expression(node->first);
    u32 otherwise = emit(op_jump_if_false, -1);
    statement(node->second);
    if (node->third) {
      u32 end = emit(op_jump, -1);
      patch(otherwise, here());
      statement(node->third);
      patch(end, here());
    } else patch(otherwise, here());
    break;
  }
  case n_while: loop_statement(node->first, 0, node->second); break;
  case n_for:
    if (node->first) statement(node->first);
    loop_statement(node->second, node->third, node->fourth);
    break;
  case n_return:
    if (node->first) expression(node->first);
    emit(op_return, function->type != type_void);
    break;
  case n_break: loop->breaks = emit(op_jump, (i32)loop->breaks); break;
  case n_continue: loop->continues = emit(op_jump, (i32)loop->continues); break;
  default:
    expression(node->first);
    if (node->first->type != type_void) {
      // An assignment leaves its value for nobody: store alone will do, if it was duplicated just before.
      Instruction *last = &code[code_count - 1];
      int is_store = last->opcode == op_store || last->opcode == op_store_global;
      if (code_count - 1 > barrier && is_store && last[-1].opcode == op_duplicate) {
        last[-1] = *last;
        code_count--;
      } else emit(op_pop, 0);
    }
  }
}

void emit_function(Symbol *symbol, Node *body) {
  function = symbol;
  symbol->entry = here();
  u32 enter = emit(op_enter, 0);
  barrier = code_count;
  statement(body);
  if (symbol->type == type_void) emit(op_return, 0);
  code[enter].operand = (i32)(symbol->parameter_count << 16 | symbol->frame_size);
}
