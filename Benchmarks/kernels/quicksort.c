// Quicksort with a median of three, insertion sort for short runs, recursion into the shorter side.
// group: integer
// n: 6
#include "kernel.h"

enum { length = 60000 };
static i32 values[length];

static void swap(i32 *a, i32 *b) {
  i32 saved = *a;
  *a = *b, *b = saved;
}

static NOINLINE void sort(i32 *low, i32 *high) {
  while (high - low > 12) {
    i32 *middle = low + (high - low) / 2;
    if (*middle < *low) swap(middle, low);
    if (high[-1] < *low) swap(high - 1, low);
    if (high[-1] < *middle) swap(high - 1, middle);
    i32 pivot = *middle, *left = low, *right = high - 1;
    while (left <= right) {
      while (*left < pivot) left++;
      while (pivot < *right) right--;
      if (left <= right) swap(left++, right--);
    }
    if (right + 1 - low < high - left) {
      sort(low, right + 1);
      low = left;
    } else {
      sort(left, high);
      high = right + 1;
    }
  }
  for (i32 *sorted = low + 1; sorted < high; sorted++) {
    i32 value = *sorted, *hole = sorted;
    for (; hole > low && hole[-1] > value; hole--) *hole = hole[-1];
    *hole = value;
  }
}

RUN {
  u64 checksum = 0;
  u32 seed = 99;
  for (i32 round = 0; round < n; round++) {
    for (u32 i = 0; i < length; i++) values[i] = (i32)next_random(&seed);
    sort(values, values + length);
    for (u32 i = 0; i < length; i += 37) checksum = mix(checksum, (u32)values[i]);
  }
  return (i64)checksum;
}
