// Calls through a table: shapes with two methods each, dispatched over a mixed array.
// group: calls
// n: 1300
#include "kernel.h"

struct Shape { i32 (*area)(const struct Shape *); void (*grow)(struct Shape *, i32); i32 a, b; };

static i32 square_area(const struct Shape *shape) { return shape->a * shape->a; }
static i32 rectangle_area(const struct Shape *shape) { return shape->a * shape->b; }
static i32 triangle_area(const struct Shape *shape) { return shape->a * shape->b / 2; }
static i32 cross_area(const struct Shape *shape) { return 2 * shape->a * shape->b - shape->b * shape->b; }
static void grow_one(struct Shape *shape, i32 by) { shape->a = (shape->a + by) & 255; }
static void grow_both(struct Shape *shape, i32 by) { shape->a = (shape->a + by) & 255, shape->b = (shape->b + 1) & 127; }

static i32 (*const areas[])(const struct Shape *) = {square_area, rectangle_area, triangle_area, cross_area};
static struct Shape shapes[1000];

RUN {
  u32 seed = 13;
  for (u32 i = 0; i < COUNT(shapes); i++) {
    u32 kind = next_random(&seed) >> 7 & 3;
    shapes[i] = (struct Shape){areas[kind], kind & 1 ? grow_both : grow_one, (i32)(seed & 127), (i32)(seed >> 20 & 127)};
  }
  u64 checksum = 0;
  for (i32 round = 0; round < n; round++) {
    u32 total = 0;
    for (u32 i = 0; i < COUNT(shapes); i++) {
      total += (u32)shapes[i].area(&shapes[i]);
      shapes[i].grow(&shapes[i], round & 7);
    }
    checksum = mix(checksum, total);
  }
  return (i64)checksum;
}
