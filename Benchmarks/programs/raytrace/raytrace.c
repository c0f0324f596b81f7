// A ray tracer over spheres, triangles and a floor: shadows, highlights, mirrors, glass, a hierarchy of boxes.
// group: programs
// n: 72
#include "raytrace.h"

static u32 as_byte(f64 value) { return value <= 0 ? 0 : value >= 1 ? 255 : (u32)(value * 255 + 0.5); }

RUN {
  if (n == 0) return 0;
  u64 checksum = 0;
  build_scene(5);
  build_hierarchy();
  Vector eye = vector(1.5, 3.4, -9), forward = normal(minus(vector(0, 1.1, 0), eye));
  Vector right = normal(cross(vector(0, 1, 0), forward)), up = cross(forward, right);
  for (i32 row = 0; row < n; row++)
    for (i32 column = 0; column < n; column++) {
      f64 x = (column + 0.5) / n - 0.5, y = 0.5 - (row + 0.5) / n;
      Ray seen = ray(eye, normal(plus(forward, plus(times(right, x), times(up, y)))));
      Vector colour = colour_of(&seen, 0);
      checksum = mix(checksum, as_byte(colour.x) << 16 | as_byte(colour.y) << 8 | as_byte(colour.z));
    }
  return (i64)checksum;
}
