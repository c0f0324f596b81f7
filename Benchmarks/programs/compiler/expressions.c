// Expressions: parsed by precedence, their types checked, what is constant computed at once.
#include "compiler.h"

u32 folded;

Node *new_node(NodeKind kind) {
  Node *node = reserve(sizeof *node);
  *node = (Node){.kind = kind};
  return node;
}

int accept(Token wanted) {
  if (token != wanted) return 0;
  advance();
  return 1;
}

void expect(Token wanted) {
  if (!accept(wanted)) fail(10);
}

static Node *number(i32 value, Type type) {
  Node *node = new_node(n_number);
  node->value = value;
  node->type = type;
  return node;
}

static void require(Node *node, Type type) {
  if (node->type != type) fail(11);
}

static Node *call(Symbol *function) {
  if (!function->is_function) fail(12);
  Node *node = new_node(n_call), **last = &node->first;
  node->symbol = function;
  node->type = function->type;
  u32 count = 0;
  if (token != t_right_paren)
    do {
      Node *argument = parse_expression();
      if (count == function->parameter_count || argument->type != function->parameters[count]) fail(13);
      *last = argument;
      last = &argument->next;
      count++;
    } while (accept(t_comma));
  expect(t_right_paren);
  if (count != function->parameter_count) fail(14);
  return node;
}

static Node *primary(void) {
  switch (token) {
  case t_number: {
    Node *node = number(token_value, type_int);
    advance();
    return node;
  }
  case t_true: case t_false: {
    Node *node = number(token == t_true, type_bool);
    advance();
    return node;
  }
  case t_left_paren: {
    advance();
    Node *node = parse_expression();
    expect(t_right_paren);
    return node;
  }
  case t_name: {
    Symbol *symbol = lookup(token_start, token_length, token_hash);
    if (!symbol) fail(15);
    advance();
    if (accept(t_left_paren)) return call(symbol);
    if (symbol->is_function) fail(16);
    if (accept(t_left_bracket)) {
      if (symbol->type != type_array) fail(17);
      Node *node = new_node(n_element);
      node->symbol = symbol;
      node->type = type_int;
      node->first = parse_expression();
      require(node->first, type_int);
      expect(t_right_bracket);
      return node;
    }
    Node *node = new_node(n_variable);
    node->symbol = symbol;
    node->type = symbol->type;
    return node;
  }
  default: fail(18);
  }
}

static Node *unary(void) {
  Token operation = token;
  if (operation != t_minus && operation != t_not && operation != t_complement) return primary();
  advance();
  Node *operand = unary();
  require(operand, operation == t_not ? type_bool : type_int);
  if (operand->kind == n_number) {
    folded++;
    i32 value = operand->value;
    operand->value = operation == t_minus ? (i32)(0u - (u32)value) : operation == t_not ? !value : ~value;
    return operand;
  }
  Node *node = new_node(n_unary);
  node->operation = operation;
  node->type = operand->type;
  node->first = operand;
  return node;
}

static u32 precedence(Token operation) {
  switch (operation) {
  case t_or: return 1;
  case t_and: return 2;
  case t_bit_or: return 3;
  case t_bit_xor: return 4;
  case t_bit_and: return 5;
  case t_equal: case t_different: return 6;
  case t_less: case t_less_equal: case t_greater: case t_greater_equal: return 7;
  case t_shift_left: case t_shift_right: return 8;
  case t_plus: case t_minus: return 9;
  case t_times: case t_divide: case t_modulo: return 10;
  default: return 0;
  }
}

static i32 computed(Token operation, i32 left, i32 right) {
  u32 a = (u32)left, b = (u32)right;
  switch (operation) {
  case t_bit_or: return left | right;
  case t_bit_xor: return left ^ right;
  case t_bit_and: return left & right;
  case t_equal: return left == right;
  case t_different: return left != right;
  case t_less: return left < right;
  case t_less_equal: return left <= right;
  case t_greater: return left > right;
  case t_greater_equal: return left >= right;
  case t_shift_left: return (i32)(a << (b & 31));
  case t_shift_right: return left >> (b & 31);
  case t_plus: return (i32)(a + b);
  case t_minus: return (i32)(a - b);
  case t_times: return (i32)(a * b);
  case t_divide: return right == -1 ? (i32)(0 - a) : left / right;
  default: return right == -1 ? 0 : left % right;
  }
}

static Node *simplified(Node *node) {
  Node *left = node->first, *right = node->second;
  if (right->kind != n_number) return node;
  if (left->kind == n_number) {
    if (!right->value && (node->operation == t_divide || node->operation == t_modulo)) fail(19);
    folded++;
    return number(computed(node->operation, left->value, right->value), node->type);
  }
  // What does nothing goes; what a shift can do is left to it.
  Token operation = node->operation;
  int keeps = (right->value == 0 && (operation == t_plus || operation == t_minus || operation == t_shift_left)) ||
              (right->value == 1 && (operation == t_times || operation == t_divide));
  if (keeps) {
    folded++;
    return left;
  }
  if (node->operation == t_times && right->value > 0 && !(right->value & (right->value - 1))) {
    folded++;
    node->operation = t_shift_left;
    right->value = __builtin_ctz((u32)right->value);
  }
  return node;
}

static Node *binary(Token operation, Node *left, Node *right) {
  Node *node = new_node(operation == t_and ? n_and : operation == t_or ? n_or : n_binary);
  node->operation = operation;
  node->first = left;
  node->second = right;
  switch (operation) {
  case t_and: case t_or:
    require(left, type_bool), require(right, type_bool);
    node->type = type_bool;
    return node;
  case t_equal: case t_different:
    if (left->type != right->type || left->type == type_array || left->type == type_void) fail(20);
    node->type = type_bool;
    break;
  default:
    require(left, type_int), require(right, type_int);
    node->type = precedence(operation) == 7 ? type_bool : type_int;
  }
  return simplified(node);
}

static Node *climb(u32 lowest) {
  Node *left = unary();
  for (u32 here; (here = precedence(token)) >= lowest && here;) {
    Token operation = token;
    advance();
    left = binary(operation, left, climb(here + 1));
  }
  return left;
}

Node *parse_expression(void) {
  Node *left = climb(1);
  if (token != t_assign && token != t_plus_assign) return left;
  if (left->kind != n_variable && left->kind != n_element) fail(21);
  Node *node = new_node(n_assign);
  node->operation = token;
  advance();
  node->first = left;
  node->second = parse_expression();
  if (left->type != node->second->type || left->type == type_array) fail(22);
  node->type = left->type;
  return node;
}

Node *parse_condition(void) {
  expect(t_left_paren);
  Node *condition = parse_expression();
  require(condition, type_bool);
  expect(t_right_paren);
  return condition;
}
