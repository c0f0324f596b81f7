// One pass from text to bytecode for a stack machine: operator precedence, scopes, captured variables.
#include "scanner.h"

enum { most_locals = 64, most_captures = 32 };

typedef struct {
  String *name;
  u32 depth;
  int is_captured;
} Local;

typedef struct Scope {
  struct Scope *outer;
  Code *code;
  Local locals[most_locals];
  u32 local_count, depth;
  struct {
    u8 index, is_local;
  } captures[most_captures];
} Scope;

static Scope *scope;

static void expression(u32 precedence);
static void statement(void);

void mark_compiler(void) {
  mark(literal);
  for (Scope *each = scope; each; each = each->outer) {
    mark_object(&each->code->head);
    for (u32 i = 0; i < each->local_count; i++) mark_object(&each->locals[i].name->head);
  }
}

static void emit(u32 byte) {
  Code *code = scope->code;
  code->bytes = grown(code->bytes, 1, &code->capacity, code->count + 1);
  code->bytes[code->count++] = (u8)byte;
}

static void emit_wide(u32 opcode, u32 operand) {
  if (operand > 0xffff) fail();
  emit(opcode), emit(operand & 255), emit(operand >> 8);
}

static u32 constant(Value value) {
  Code *code = scope->code;
  for (u32 i = 0; i < code->constant_count; i++)
    if (value.tag != is_nil && equal(code->constants[i], value)) return i;
  code->constants = grown(code->constants, sizeof(Value), &code->constant_capacity, code->constant_count + 1);
  code->constants[code->constant_count] = value;
  return code->constant_count++;
}

static u32 emit_jump(u32 opcode) {
  emit_wide(opcode, 0);
  return scope->code->count - 2;
}

static void land(u32 place) {
  u32 distance = scope->code->count - place - 2;
  if (distance > 0xffff) fail();
  scope->code->bytes[place] = (u8)distance;
  scope->code->bytes[place + 1] = (u8)(distance >> 8);
}

static void jump_back(u32 target) { emit_wide(op_jump_back, scope->code->count + 3 - target); }

static void declare(String *name) {
  if (scope->local_count == most_locals) fail();
  scope->locals[scope->local_count++] = (Local){name, scope->depth, 0};
}

static void leave_block(void) {
  scope->depth--;
  while (scope->local_count && scope->locals[scope->local_count - 1].depth > scope->depth)
    emit(scope->locals[--scope->local_count].is_captured ? op_close : op_pop);
}

static int find_local(Scope *in, String *name) {
  for (u32 i = in->local_count; i-- > 0;)
    if (in->locals[i].name == name) return (int)i;
  return -1;
}

static int find_capture(Scope *in, String *name) {
  if (!in->outer) return -1;
  int index = find_local(in->outer, name), is_local = index >= 0;
  if (is_local) in->outer->locals[index].is_captured = 1;
  else if ((index = find_capture(in->outer, name)) < 0) return -1;
  for (u32 i = 0; i < in->code->captures; i++)
    if (in->captures[i].index == index && in->captures[i].is_local == is_local) return (int)i;
  if (in->code->captures == most_captures) fail();
  in->captures[in->code->captures].index = (u8)index;
  in->captures[in->code->captures].is_local = (u8)is_local;
  return in->code->captures++;
}

static void variable(String *name, int is_assignment) {
  int index = find_local(scope, name);
  if (index >= 0) emit(is_assignment ? op_set_local : op_get_local), emit((u32)index);
  else if ((index = find_capture(scope, name)) >= 0) emit(is_assignment ? op_set_cell : op_get_cell), emit((u32)index);
  else emit_wide(is_assignment ? op_set_global : op_get_global, constant(string_value(name)));
}

static void block(void) {
  expect('{');
  scope->depth++;
  while (!accept('}')) statement();
  leave_block();
}

static Code *new_code(void) {
  Code *code = new_object(code_object, sizeof *code);
  *code = (Code){.head = code->head};
  return code;
}

static void function(void) {
  Scope inner = {.outer = scope, .code = new_code()};
  scope = &inner;
  expect('(');
  if (!is_character(')'))
    do {
      declare(expect_name());
      inner.code->parameters++;
    } while (accept(','));
  expect(')');
  block();
  emit(op_nil), emit(op_return);
  scope = inner.outer;
  emit_wide(op_closure, constant((Value){.tag = is_nil, .object = &inner.code->head}));
  for (u32 i = 0; i < inner.code->captures; i++) emit(inner.captures[i].is_local), emit(inner.captures[i].index);
}

static void table(void) {
  emit(op_table);
  while (!accept('}')) {
    // A name followed by = is a field, anything else the next element.
    const char *kept_at = at;
    Value kept = literal;
    if (token == t_name && (advance(), is_character('='))) {
      advance();
      expression(1);
      emit_wide(op_set_field, constant(kept));
    } else {
      if (kept.tag == is_string && kept_at != at) {
        at = kept_at;
        token = t_name;
        literal = kept;
      }
      expression(1);
      emit(op_append);
    }
    accept(',');
  }
}

static void primary(void) {
  if (token == t_number || token == t_string) {
    emit_wide(op_constant, constant(literal));
    advance();
  } else if (token == t_name) variable(expect_name(), 0);
  else if (token == t_true || token == t_false || token == t_nil) {
    emit(token == t_true ? op_true : token == t_false ? op_false : op_nil);
    advance();
  } else if (token == t_fn) advance(), function();
  else if (accept('{')) table();
  else if (accept('(')) expression(1), expect(')');
  else fail();
}

// What follows a value: calls, elements and fields. Tells whether it ended in an element that `=` could assign to.
static int suffixes(void) {
  for (;;) {
    if (accept('(')) {
      u32 count = 0;
      if (!is_character(')'))
        do {
          expression(1);
          count++;
        } while (accept(','));
      expect(')');
      emit(op_call), emit(count);
    } else if (accept('[')) {
      expression(1);
      expect(']');
      if (is_character('=')) return 1;
      emit(op_get_index);
    } else if (accept('.')) {
      u32 name = constant(string_value(expect_name()));
      if (is_character('=')) {
        emit_wide(op_constant, name);
        return 1;
      }
      emit_wide(op_get_field, name);
    } else return 0;
  }
}

static void unary(void) {
  if (token == t_not) advance(), unary(), emit(op_not);
  else if (accept('-')) unary(), emit(op_negate);
  else if (accept('@')) unary(), emit(op_length);
  else primary(), suffixes();
}

static u32 precedence_of(void) {
  switch (token) {
  case t_or: return 1;
  case t_and: return 2;
  case t_equal: case t_different: case t_less_equal: case t_greater_equal: return 3;
  case t_dots: return 4;
  case t_character:
    switch (character) {
    case '<': case '>': return 3;
    case '+': case '-': return 5;
    case '*': case '/': case '%': return 6;
    default: return 0;
    }
  default: return 0;
  }
}

static void binary(Token operation, u8 sign) {
  switch (operation) {
  case t_equal: emit(op_equal); break;
  case t_different: emit(op_equal), emit(op_not); break;
  case t_less_equal: emit(op_less_equal); break;
  case t_greater_equal: emit(op_less), emit(op_not); break;
  case t_dots: emit(op_concat); break;
  default:
    switch (sign) {
    case '<': emit(op_less); break;
    case '>': emit(op_less_equal), emit(op_not); break;
    case '+': emit(op_add); break;
    case '-': emit(op_subtract); break;
    case '*': emit(op_multiply); break;
    case '/': emit(op_divide); break;
    default: emit(op_modulo); break;
    }
  }
}

static void expression(u32 lowest) {
  unary();
  for (u32 precedence; (precedence = precedence_of()) >= lowest && precedence > 0;) {
    Token operation = token;
    u8 sign = character;
    advance();
    if (operation == t_and || operation == t_or) {
      u32 end = emit_jump(operation == t_and ? op_and : op_or);
      expression(precedence + 1);
      land(end);
    } else {
      expression(precedence + 1);
      binary(operation, sign);
    }
  }
}

static void for_statement(void) {
  scope->depth++;
  String *name = expect_name();
  expect('=');
  expression(1);
  declare(name);
  expect(',');
  expression(1);
  declare(intern((const u8 *)"", 0));  // the limit, which no name reaches
  u32 index = scope->local_count - 2, start = scope->code->count;
  emit(op_for_test), emit(index);
  u32 end = emit_jump(op_jump_if_false);
  block();
  emit(op_get_local), emit(index);
  emit_wide(op_constant, constant(number(1)));
  emit(op_add), emit(op_set_local), emit(index);
  jump_back(start);
  land(end);
  leave_block();
}

static void if_statement(void) {
  expression(1);
  u32 otherwise = emit_jump(op_jump_if_false);
  block();
  u32 end = emit_jump(op_jump);
  land(otherwise);
  if (token == t_else) {
    advance();
    if (token == t_if) advance(), if_statement();
    else block();
  }
  land(end);
}

static void statement(void) {
  switch (token) {
  case t_let: {
    advance();
    String *name = expect_name();
    if (token == t_character && character == '=') advance(), expression(1);
    else emit(op_nil);
    declare(name);
    break;
  }
  case t_fn: {
    advance();
    String *name = expect_name();
    function();
    emit_wide(op_set_global, constant(string_value(name)));
    break;
  }
  case t_if: advance(), if_statement(); break;
  case t_while: {
    advance();
    u32 start = scope->code->count;
    expression(1);
    u32 end = emit_jump(op_jump_if_false);
    block();
    jump_back(start);
    land(end);
    break;
  }
  case t_for: advance(), for_statement(); break;
  case t_return:
    advance();
    if (is_character('}')) emit(op_nil);
    else expression(1);
    emit(op_return);
    break;
  case t_name: {
    const char *kept_at = at;
    String *name = expect_name();
    if (is_character('=')) {
      advance();
      expression(1);
      variable(name, 1);
      break;
    }
    at = kept_at;
    token = t_name;
    literal = string_value(name);
    [[fallthrough]];
  }
  default:
    primary();
    if (suffixes()) {
      advance();
      expression(1);
      emit(op_set_index);
    } else emit(op_pop);
  }
  accept(';');
}

Code *compile(const char *source) {
  Scope outermost = {.code = new_code()};
  scope = &outermost;
  scan(source);
  while (token != t_end) statement();
  emit(op_nil), emit(op_return);
  scope = 0;
  return outermost.code;
}
