// A mix in CoreMark's spirit: linked-list sorting and searching, small integer matrices, a state machine, CRC-16.
// group: mix
// n: 360
#include "kernel.h"

struct Item { struct Item *next; i16 value, index; };
static struct Item items[256];
static i16 left[16][16], right[16][16];
static i32 product[16][16];
static u8 input[512];

static NOINLINE u16 crc16(u16 crc, u32 value) {
  for (int bit = 0; bit < 32; bit++, value >>= 1) crc = (u16)(crc >> 1 ^ ((crc ^ value) & 1 ? 0xa001 : 0));
  return crc;
}

static NOINLINE struct Item *merge_sort(struct Item *list, int by_index) {
  if (!list || !list->next) return list;
  struct Item *slow = list, *fast = list->next;
  while (fast && fast->next) slow = slow->next, fast = fast->next->next;
  struct Item *second = merge_sort(slow->next, by_index);
  slow->next = 0;
  struct Item *first = merge_sort(list, by_index), *merged = 0, **tail = &merged;
  while (first && second) {
    int take_first = by_index ? first->index <= second->index : first->value <= second->value;
    struct Item **source = take_first ? &first : &second;
    *tail = *source, tail = &(*source)->next, *source = (*source)->next;
  }
  *tail = first ? first : second;
  return merged;
}

static NOINLINE u32 list_work(u16 crc, u32 round) {
  struct Item *list = 0;
  for (u32 i = COUNT(items); i--;) items[i] = (struct Item){list, (i16)((i * 7919 + round) % 1009), (i16)i}, list = &items[i];
  list = merge_sort(list, 0);
  for (struct Item *item = list; item; item = item->next)
    if (item->value & 4) crc = crc16(crc, (u16)item->index);
  list = merge_sort(list, 1);
  return crc16(crc, (u16)list->value);
}

static NOINLINE u32 matrix_work(u16 crc, i32 seed) {
  for (int i = 0; i < 16; i++)
    for (int j = 0; j < 16; j++) left[i][j] = (i16)(seed + i * j), right[i][j] = (i16)(seed - i + j);
  for (int i = 0; i < 16; i++) {
    for (int j = 0; j < 16; j++) {
      i32 sum = 0;
      for (int k = 0; k < 16; k++) {
        i32 term = left[i][k] * right[k][j];
        sum += (term >> 2 & 15) * (term >> 5 & 127);
      }
      product[i][j] = sum;
    }
  }
  for (int i = 0; i < 16; i++) crc = crc16(crc, (u32)product[i][15 - i]);
  return crc;
}

enum Scan { start, integer, fraction, exponent, invalid, scans };

static NOINLINE u32 state_work(u16 crc) {
  u32 finals[scans] = {0};
  enum Scan state = start;
  for (u32 i = 0; i < COUNT(input); i++) {
    u8 byte = input[i];
    int digit = byte >= '0' && byte <= '9';
    if (byte == ',') {
      finals[state]++;
      state = start;
      continue;
    }
    switch (state) {
    case start: state = digit || byte == '-' || byte == '+' ? integer : byte == '.' ? fraction : invalid; break;
    case integer: state = digit ? integer : byte == '.' ? fraction : byte == 'e' ? exponent : invalid; break;
    case fraction: state = digit ? fraction : byte == 'e' ? exponent : invalid; break;
    case exponent: state = digit ? exponent : invalid; break;
    default: break;
    }
  }
  for (int i = 0; i < scans; i++) crc = crc16(crc, finals[i]);
  return crc;
}

RUN {
  static const char alphabet[] = "0123456789,,.e-+x0123456789,5678";
  u32 seed = 123;
  u16 crc = 0;
  for (i32 round = 0; round < n; round++) {
    for (u32 i = 0; i < COUNT(input); i++) input[i] = (u8)alphabet[next_random(&seed) % (sizeof alphabet - 1)];
    crc = (u16)list_work(crc, (u32)round);
    crc = (u16)matrix_work(crc, round);
    crc = (u16)state_work(crc);
  }
  return (i64)mix(0, crc);
}
