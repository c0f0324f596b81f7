// Conway's game of life on a torus, a byte for each cell.
// group: integer
// n: 24
#include "kernel.h"

enum { width = 256, height = 128 };
static u8 cells[height][width], next[height][width];

static NOINLINE void step(u8 (*now)[width], u8 (*then)[width]) {
  for (u32 y = 0; y < height; y++) {
    const u8 *above = now[(y - 1) % height], *here = now[y], *below = now[(y + 1) % height];
    for (u32 x = 0; x < width; x++) {
      u32 left = (x - 1) % width, right = (x + 1) % width;
      u32 neighbours = (u32)above[left] + above[x] + above[right] + here[left] + here[right] + below[left] + below[x] +
                       below[right];
      then[y][x] = neighbours == 3 || (neighbours == 2 && here[x]);
    }
  }
}

RUN {
  u32 seed = 51;
  for (u32 y = 0; y < height; y++)
    for (u32 x = 0; x < width; x++) cells[y][x] = next_random(&seed) % 3 == 0;
  u64 checksum = 0;
  for (i32 round = 0; round < n; round++) {
    step(cells, next);
    step(next, cells);
    checksum = mix(checksum, cells[round % height][round * 5 % width]);
  }
  for (u32 y = 0; y < height; y++)
    for (u32 x = 0; x < width; x++) checksum = checksum * 3 + cells[y][x];
  return (i64)checksum;
}
