// Linked lists in an array of nodes: found, reversed, sorted by merging, spliced.
#include "coremix.h"

enum { length = 200 };

typedef struct Node {
  struct Node *next;
  i16 key, place;
} Node;

static Node nodes[length];

typedef int (*Order)(const Node *, const Node *);

static int by_key(const Node *a, const Node *b) { return a->key - b->key; }
static int by_place(const Node *a, const Node *b) { return a->place - b->place; }

// Where bits of a key are scrambled first, so that comparing costs what a real order costs.
static int by_scrambled(const Node *a, const Node *b) {
  u16 left = crc16((u16)a->place, (u32)a->key), right = crc16((u16)b->place, (u32)b->key);
  return left - right;
}

static Node *make(u32 seed) {
  for (i16 i = 0; i < length; i++)
    nodes[i] = (Node){i + 1 < length ? &nodes[i + 1] : 0, (i16)(next_random(&seed) & 0x7fff), i};
  return nodes;
}

static NOINLINE Node *reversed(Node *list) {
  Node *result = 0;
  while (list) {
    Node *next = list->next;
    list->next = result;
    result = list;
    list = next;
  }
  return result;
}

static NOINLINE Node *find(Node *list, i16 key) {
  while (list && list->key != key) list = list->next;
  return list;
}

// Sorts from the bottom up, runs of doubling width merged in place.
static NOINLINE Node *sorted(Node *list, Order order) {
  for (u32 width = 1;; width *= 2) {
    Node *left = list, *head = 0, **tail = &head;
    u32 merges = 0;
    while (left) {
      merges++;
      Node *right = left;
      u32 left_count = 0, right_count = width;
      while (left_count < width && right) left_count++, right = right->next;
      while (left_count || (right_count && right)) {
        int takes_left = left_count && (!right_count || !right || order(left, right) <= 0);
        Node **from = takes_left ? &left : &right;
        *tail = *from;
        tail = &(*from)->next;
        *from = *tail;
        if (takes_left) left_count--;
        else right_count--;
      }
      left = right;
    }
    *tail = 0;
    list = head;
    if (merges <= 1) return list;
  }
}

static u16 crc_of(Node *list, u16 crc) {
  for (; list; list = list->next) crc = crc16(crc, (u32)list->key);
  return crc;
}

u16 list_work(u32 seed) {
  u16 crc = 0;
  Node *list = make(seed);
  for (i16 i = 0; i < 40; i++) {
    Node *found = find(list, (i16)(nodes[i * 5].key + (i & 1)));
    if (found && found->next) {
      // What was found moves to the front, what follows it a place further.
      Node *moved = found->next;
      found->next = moved->next;
      moved->next = list;
      list = moved;
    }
    crc = crc16(crc, found ? (u32)found->place : 0xffff);
    list = reversed(list);
  }
  list = sorted(list, by_key);
  crc = crc_of(list, crc);
  list = sorted(list, by_scrambled);
  crc = crc_of(list, crc);
  return crc_of(sorted(list, by_place), crc);
}
