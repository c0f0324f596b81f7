// A floor, a ring of balls of several materials, and a tower of triangles.
#include "raytrace.h"

Shape shapes[most_shapes];
u32 shape_count;

static const Surface floor_surface = {{0.8, 0.8, 0.7}, 0.1, 0.15, 0, 8, 1};
static const Surface materials[] = {
    {{0.9, 0.2, 0.2}, 0.6, 0.05, 0, 20, 0},  {{0.2, 0.7, 0.3}, 0.4, 0.1, 0, 10, 0}, {{0.95, 0.95, 0.95}, 0.9, 0.7, 0, 60, 0},
    {{0.2, 0.3, 0.9}, 0.7, 0.2, 0, 40, 0},   {{0.98, 0.98, 1}, 0.8, 0.1, 0.8, 80, 0}, {{0.8, 0.6, 0.1}, 0.5, 0.3, 0, 30, 0},
};

static void add(Shape shape) {
  if (shape_count < most_shapes) shapes[shape_count++] = shape;
}

static f64 random_unit(u32 *seed) { return (next_random(seed) & 0xffff) / 65536.0; }

static void add_pyramid(Vector base, f64 width, f64 height, const Surface *surface) {
  Vector top = plus(base, vector(0, height, 0));
  Vector corners[4] = {plus(base, vector(-width, 0, -width)), plus(base, vector(width, 0, -width)),
                       plus(base, vector(width, 0, width)), plus(base, vector(-width, 0, width))};
  for (u32 side = 0; side < 4; side++)
    add((Shape){.kind = triangle, .a = corners[side], .b = top, .c = corners[(side + 1) % 4], .surface = surface});
}

void build_scene(u32 seed) {
  shape_count = 0;
  add((Shape){.kind = plane, .a = vector(0, 0, 0), .b = vector(0, 1, 0), .surface = &floor_surface});
  // Around a circle by turning a vector: no sine is needed.
  Vector place = vector(5, 0, 0);
  const f64 cosine = 0.955336489125606, sine = 0.29552020666133955;
  for (u32 i = 0; i < 21; i++) {
    f64 radius = 0.3 + 0.6 * random_unit(&seed);
    Vector centre = plus(place, vector(random_unit(&seed) - 0.5, radius, random_unit(&seed) - 0.5));
    add((Shape){.kind = sphere, .a = centre, .radius = radius, .surface = &materials[i % COUNT(materials)]});
    place = vector(place.x * cosine - place.z * sine, 0, place.x * sine + place.z * cosine);
  }
  for (u32 storey = 0; storey < 8; storey++)
    add_pyramid(vector(0, storey * 0.5, 0), 1.6 - storey * 0.18, 0.9, &materials[storey % COUNT(materials)]);
  for (u32 i = 0; i < 40; i++) {
    Vector at = vector(random_unit(&seed) * 12 - 6, 0.12, random_unit(&seed) * 12 - 6);
    add((Shape){.kind = sphere, .a = at, .radius = 0.12, .surface = &materials[next_random(&seed) % COUNT(materials)]});
  }
}
