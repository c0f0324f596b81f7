// Declarations and statements: scopes, places in frames, whether every way through a function returns.
#include "compiler.h"

u32 global_count, functions_compiled;
static Symbol *function;
static u32 frame_used, loops;

static Node *parse_statement(void);

static Type parse_type(void) {
  Type type = token == t_int ? type_int : token == t_bool ? type_bool : token == t_void ? type_void : type_array;
  if (type == type_array) fail(30);
  advance();
  return type;
}

static Symbol *declare_token(Type type) {
  if (token != t_name) fail(31);
  Symbol *symbol = declare(token_start, token_length, token_hash, type);
  advance();
  return symbol;
}

// A variable of a function; an array takes as many words as it has elements.
static Node *local_declaration(void) {
  Symbol *symbol = declare_token(parse_type());
  symbol->place = in_frame;
  symbol->index = frame_used;
  if (symbol->type == type_void) fail(32);
  if (accept(t_left_bracket)) {
    symbol->type = type_array;
    symbol->size = (u32)token_value;
    frame_used += symbol->size;
    expect(t_number), expect(t_right_bracket), expect(t_semicolon);
    if (frame_used > function->frame_size) function->frame_size = frame_used;
    return new_node(n_block);
  }
  if (++frame_used > function->frame_size) function->frame_size = frame_used;
  expect(t_assign);
  Node *assignment = new_node(n_assign), *target = new_node(n_variable), *node = new_node(n_expression);
  target->symbol = symbol;
  target->type = symbol->type;
  assignment->operation = t_assign;
  assignment->first = target;
  assignment->second = parse_expression();
  assignment->type = symbol->type;
  if (assignment->second->type != symbol->type) fail(33);
  expect(t_semicolon);
  node->first = assignment;
  return node;
}

static Node *parse_block(void) {
  Node *block = new_node(n_block), **last = &block->first;
  u32 frame_before = frame_used;
  expect(t_left_brace);
  open_scope();
  while (!accept(t_right_brace)) {
    *last = token == t_int || token == t_bool ? local_declaration() : parse_statement();
    last = &(*last)->next;
  }
  close_scope();
  frame_used = frame_before;
  return block;
}

static Node *expression_statement(void) {
  Node *node = new_node(n_expression);
  node->first = parse_expression();
  return node;
}

static Node *parse_for(void) {
  Node *node = new_node(n_for);
  u32 frame_before = frame_used;
  open_scope();
  expect(t_left_paren);
  if (token == t_int) node->first = local_declaration();
  else if (!accept(t_semicolon)) node->first = expression_statement(), expect(t_semicolon);
  node->second = parse_expression();
  if (node->second->type != type_bool) fail(34);
  expect(t_semicolon);
  node->third = expression_statement();
  expect(t_right_paren);
  loops++;
  node->fourth = parse_statement();
  loops--;
  close_scope();
  frame_used = frame_before;
  return node;
}

static Node *parse_statement(void) {
  Node *node;
  switch (token) {
  case t_left_brace: return parse_block();
  case t_if:
    advance();
    node = new_node(n_if);
    node->first = parse_condition();
    node->second = parse_statement();
    if (accept(t_else)) node->third = parse_statement();
    return node;
  case t_while:
    advance();
    node = new_node(n_while);
    node->first = parse_condition();
    loops++;
    node->second = parse_statement();
    loops--;
    return node;
  case t_for: advance(); return parse_for();
  case t_return:
    advance();
    node = new_node(n_return);
    if (token != t_semicolon) node->first = parse_expression();
    if ((node->first ? node->first->type : type_void) != function->type) fail(35);
    expect(t_semicolon);
    return node;
  case t_break: case t_continue:
    if (!loops) fail(36);
    node = new_node(token == t_break ? n_break : n_continue);
    advance();
    expect(t_semicolon);
    return node;
  default:
    node = expression_statement();
    expect(t_semicolon);
    return node;
  }
}

static int always_returns(Node *node) {
  if (!node) return 0;
  switch (node->kind) {
  case n_return: return 1;
  case n_if: return always_returns(node->second) && always_returns(node->third);
  case n_block:
    for (Node *each = node->first; each; each = each->next)
      if (always_returns(each)) return 1;
    return 0;
  default: return 0;
  }
}

static void parse_function(Symbol *symbol) {
  function = symbol;
  function->is_function = 1;
  frame_used = 0;
  open_scope();
  if (token != t_right_paren)
    do {
      Symbol *parameter = declare_token(parse_type());
      if (accept(t_left_bracket)) expect(t_right_bracket), parameter->type = type_array;
      parameter->place = in_frame;
      parameter->index = frame_used++;
      if (function->parameter_count == COUNT(function->parameters)) fail(37);
      function->parameters[function->parameter_count++] = parameter->type;
    } while (accept(t_comma));
  expect(t_right_paren);
  function->frame_size = frame_used;
  Node *body = parse_block();
  close_scope();
  if (function->type != type_void && !always_returns(body)) fail(38);
  emit_function(function, body);
  functions_compiled++;
}

u32 parse_program(void) {
  global_count = functions_compiled = 0;
  Symbol *last = 0;
  while (token != t_end) {
    Symbol *symbol = declare_token(parse_type());
    symbol->place = in_globals;
    if (accept(t_left_paren)) {
      parse_function(symbol);
      last = symbol;
      continue;
    }
    symbol->index = global_count;
    symbol->size = 1;
    if (accept(t_left_bracket)) {
      symbol->type = type_array;
      symbol->size = (u32)token_value;
      expect(t_number), expect(t_right_bracket);
    }
    global_count += symbol->size;
    if (global_count > global_words) fail(39);
    expect(t_semicolon);
  }
  if (!last || last->parameter_count) fail(40);
  return last->entry;  // the program begins with its last function
}
