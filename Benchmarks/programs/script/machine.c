// The machine that runs bytecode: a stack of values, frames, and cells for the variables that closures share.
#include "script.h"

enum { stack_size = 4096, most_frames = 256 };

typedef struct {
  Function *function;
  const u8 *next;
  Value *base;  // the first parameter; below it the function itself
} Frame;

u64 emitted;
Table *globals;
static Value stack[stack_size], *top;
static Frame frames[most_frames];
static u32 frame_count;
static Cell *open_cells;

void machine_reset(void) {
  emitted = 0;
  top = stack;
  frame_count = 0;
  open_cells = 0;
  globals = 0;
  globals = new_table();
}

void define_native(const char *name, Native native) {
  String *string = intern((const u8 *)name, (u32)string_length(name));
  table_set(globals, string_value(string), (Value){.tag = is_native, .native = native});
}

void mark_roots(void) {
  for (Value *value = stack; value < top; value++) mark(*value);
  for (u32 i = 0; i < frame_count; i++) mark_object(&frames[i].function->head);
  for (Cell *cell = open_cells; cell; cell = cell->next_open) mark_object(&cell->head);
  if (globals) mark_object(&globals->head);
  mark_compiler();
}

static Cell *capture(Value *place) {
  Cell **link = &open_cells;
  while (*link && (*link)->place > place) link = &(*link)->next_open;
  if (*link && (*link)->place == place) return *link;
  Cell *cell = new_object(cell_object, sizeof *cell);
  cell->place = place;
  cell->next_open = *link;
  return *link = cell;
}

static void close_from(Value *place) {
  while (open_cells && open_cells->place >= place) {
    Cell *cell = open_cells;
    cell->closed = *cell->place;
    cell->place = &cell->closed;
    open_cells = cell->next_open;
  }
}

static void call(Value *callee, u32 count) {
  if (callee->tag == is_native) {
    Value result = callee->native(count, callee + 1);
    top = callee;
    *top++ = result;
    return;
  }
  if (callee->tag != is_function || callee->function->code->parameters != count) fail();
  if (frame_count == most_frames || top > stack + stack_size - 128) fail();
  frames[frame_count++] = (Frame){callee->function, callee->function->code->bytes, callee + 1};
}

static f64 remainder_of(f64 left, f64 right) {
  f64 whole = __builtin_floor(left / right);
  return left - whole * right;
}

static Value index_of(Value from, Value key) {
  if (from.tag == is_string && key.tag == is_number) {
    u32 at = (u32)key.number;
    return at < from.string->length ? number(from.string->bytes[at]) : nil();
  }
  if (from.tag != is_table) fail();
  return table_get(from.table, key);
}

static inline f64 as_number(Value value) {
  if (value.tag != is_number) fail();
  return value.number;
}

static int is_less(Value left, Value right) {
  if (left.tag == is_number && right.tag == is_number) return left.number < right.number;
  if (left.tag != is_string || right.tag != is_string) fail();
  String *a = left.string, *b = right.string;
  u32 shorter = a->length < b->length ? a->length : b->length;
  for (u32 i = 0; i < shorter; i++)
    if (a->bytes[i] != b->bytes[i]) return a->bytes[i] < b->bytes[i];
  return a->length < b->length;
}

static void make_closure(Frame *frame, Code *code) {
  Function *function = new_object(function_object, sizeof *function + code->captures * sizeof(Cell *));
  function->code = code;
  for (u32 i = 0; i < code->captures; i++) {
    u32 is_local = *frame->next++, index = *frame->next++;
    function->cells[i] = is_local ? capture(frame->base + index) : frame->function->cells[index];
  }
  *top++ = (Value){.tag = is_function, .function = function};
}

#define WIDE (frame->next += 2, (u32)frame->next[-2] | (u32)frame->next[-1] << 8)
#define CONSTANT (frame->function->code->constants[WIDE])
#define ARITHMETIC(operation) \
  { f64 right = as_number(*--top), left = as_number(top[-1]); top[-1] = number(operation); break; }

static Value run_frames(void) {
  Frame *frame = &frames[frame_count - 1];
  for (;;) {
    switch (*frame->next++) {
    case op_constant: *top++ = CONSTANT; break;
    case op_nil: *top++ = nil(); break;
    case op_true: *top++ = boolean(1); break;
    case op_false: *top++ = boolean(0); break;
    case op_pop: top--; break;
    case op_get_local: *top++ = frame->base[*frame->next++]; break;
    case op_set_local: frame->base[*frame->next++] = *--top; break;
    case op_get_cell: *top++ = *frame->function->cells[*frame->next++]->place; break;
    case op_set_cell: *frame->function->cells[*frame->next++]->place = *--top; break;
    case op_get_global: *top++ = table_get(globals, CONSTANT); break;
    case op_set_global: table_set(globals, CONSTANT, top[-1]), top--; break;
    case op_table:
      if (allocated > collect_at) collect();
      *top++ = (Value){.tag = is_table, .table = new_table()};
      break;
    case op_append: table_set(top[-2].table, number(top[-2].table->count), top[-1]), top--; break;
    case op_get_index: top[-2] = index_of(top[-2], top[-1]), top--; break;
    case op_get_field: top[-1] = index_of(top[-1], CONSTANT); break;
    case op_set_field: table_set(top[-2].table, CONSTANT, top[-1]), top--; break;
    case op_set_index:
      if (top[-3].tag != is_table) fail();
      table_set(top[-3].table, top[-2], top[-1]), top -= 3;
      break;
    case op_length:
      if (top[-1].tag != is_table && top[-1].tag != is_string) fail();
      top[-1] = number(top[-1].tag == is_string ? top[-1].string->length : top[-1].table->count);
      break;
    case op_add: ARITHMETIC(left + right)
    case op_subtract: ARITHMETIC(left - right)
    case op_multiply: ARITHMETIC(left * right)
    case op_divide: ARITHMETIC(left / right)
    case op_modulo: ARITHMETIC(remainder_of(left, right))
    case op_negate: top[-1] = number(-as_number(top[-1])); break;
    case op_not: top[-1] = boolean(!is_true(top[-1])); break;
    case op_equal: top--, top[-1] = boolean(equal(top[-1], top[0])); break;
    case op_less: top--, top[-1] = boolean(is_less(top[-1], top[0])); break;
    case op_less_equal: top--, top[-1] = boolean(!is_less(top[0], top[-1])); break;
    case op_concat:
      if (top[-1].tag != is_string || top[-2].tag != is_string) fail();
      if (allocated > collect_at) collect();
      top--, top[-1] = string_value(concatenate(top[-1].string, top[0].string));
      break;
    case op_jump: { u32 distance = WIDE; frame->next += distance; break; }
    case op_jump_back: { u32 distance = WIDE; frame->next -= distance; break; }
    case op_jump_if_false: { u32 distance = WIDE; if (!is_true(*--top)) frame->next += distance; break; }
    case op_and: { u32 distance = WIDE; if (is_true(top[-1])) top--; else frame->next += distance; break; }
    case op_or: { u32 distance = WIDE; if (is_true(top[-1])) frame->next += distance; else top--; break; }
    case op_call: {
      u32 count = *frame->next++;
      call(top - count - 1, count);
      frame = &frames[frame_count - 1];
      break;
    }
    case op_return: {
      Value result = top[-1];
      close_from(frame->base);
      top = frame->base - 1;
      if (--frame_count == 0) return result;
      *top++ = result;
      frame = &frames[frame_count - 1];
      break;
    }
    case op_closure:
      if (allocated > collect_at) collect();
      make_closure(frame, (Code *)CONSTANT.object);
      break;
    case op_close: close_from(top - 1), top--; break;
    case op_for_test: {
      u32 index = *frame->next++;
      *top++ = boolean(as_number(frame->base[index]) <= as_number(frame->base[index + 1]));
      break;
    }
    default: fail();
    }
  }
}

Value execute(Code *code) {
  Function *function = new_object(function_object, sizeof *function);
  function->code = code;
  *top++ = (Value){.tag = is_function, .function = function};
  call(top - 1, 0);
  return run_frames();
}
