// B-trees whose leaves hold the entries, ordered by key and row, and are linked. A leaf that deletions empty stays.
#include "database.h"
#include <stdlib.h>
#include <string.h>

enum { order = 32 };

typedef struct {
  int64_t key;
  uint32_t row;
} Entry;

typedef struct Node {
  int is_leaf;
  uint32_t count;             // of entries; an inner node has one child more
  Entry entries[order];
  struct Node *children[order + 1];
  struct Node *next;
} Node;

struct Tree {
  Node *root;
};

static Node *node_new(int is_leaf) {
  Node *node = checked(calloc(1, sizeof *node));
  node->is_leaf = is_leaf;
  return node;
}

Tree *tree_new(void) {
  Tree *tree = checked(malloc(sizeof *tree));
  tree->root = node_new(1);
  return tree;
}

static int is_less(Entry a, Entry b) { return a.key != b.key ? a.key < b.key : a.row < b.row; }

// How many of the node's entries are not above this one, or, where `is_strict`, below it.
static uint32_t place_of(const Node *node, Entry entry, int is_strict) {
  uint32_t low = 0, high = node->count;
  while (low < high) {
    uint32_t middle = (low + high) / 2;
    if (is_strict ? is_less(node->entries[middle], entry) : !is_less(entry, node->entries[middle])) low = middle + 1;
    else high = middle;
  }
  return low;
}

// Splits a full child in two; what separates them goes into the parent.
static void split(Node *parent, uint32_t at) {
  Node *left = parent->children[at], *right = node_new(left->is_leaf);
  uint32_t half = order / 2, moved = order - half - !left->is_leaf, start = order - moved;
  memcpy(right->entries, left->entries + start, moved * sizeof(Entry));
  right->count = moved;
  Entry separator = left->entries[half];
  left->count = half;
  if (left->is_leaf) {
    right->next = left->next;
    left->next = right;
  } else memcpy(right->children, left->children + start, (moved + 1) * sizeof(Node *));
  memmove(parent->entries + at + 1, parent->entries + at, (parent->count - at) * sizeof(Entry));
  memmove(parent->children + at + 2, parent->children + at + 1, (parent->count - at) * sizeof(Node *));
  parent->entries[at] = separator;
  parent->children[at + 1] = right;
  parent->count++;
}

void tree_insert(Tree *tree, int64_t key, uint32_t row) {
  Entry entry = {key, row};
  if (tree->root->count == order) {
    Node *root = node_new(0);
    root->children[0] = tree->root;
    tree->root = root;
    split(root, 0);
  }
  Node *node = tree->root;
  while (!node->is_leaf) {
    uint32_t at = place_of(node, entry, 0);
    if (node->children[at]->count == order) {
      split(node, at);
      if (!is_less(entry, node->entries[at])) at++;
    }
    node = node->children[at];
  }
  uint32_t at = place_of(node, entry, 1);
  memmove(node->entries + at + 1, node->entries + at, (node->count - at) * sizeof(Entry));
  node->entries[at] = entry;
  node->count++;
}

static Node *leaf_of(const Tree *tree, Entry entry) {
  Node *node = tree->root;
  while (!node->is_leaf) node = node->children[place_of(node, entry, 0)];
  return node;
}

int tree_remove(Tree *tree, int64_t key, uint32_t row) {
  Entry entry = {key, row};
  Node *leaf = leaf_of(tree, entry);
  uint32_t at = place_of(leaf, entry, 1);
  if (at == leaf->count || is_less(entry, leaf->entries[at])) return 0;
  memmove(leaf->entries + at, leaf->entries + at + 1, (leaf->count - at - 1) * sizeof(Entry));
  leaf->count--;
  return 1;
}

void tree_scan(const Tree *tree, int64_t from, int64_t to, TreeVisitor visit, void *context) {
  Entry first = {from, 0};
  const Node *leaf = leaf_of(tree, first);
  for (uint32_t at = place_of(leaf, first, 1);; at++) {
    while (at >= leaf->count) {
      if (!(leaf = leaf->next)) return;
      at = 0;
    }
    if (leaf->entries[at].key > to) return;
    visit(leaf->entries[at].key, leaf->entries[at].row, context);
  }
}
