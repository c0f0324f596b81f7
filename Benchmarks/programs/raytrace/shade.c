// What a ray sees: light and shadow, highlights, reflection and refraction to a depth.
#include "raytrace.h"

enum { deepest = 4 };
static const Vector lights[] = {{6, 9, -7}, {-8, 7, -3}};
static const f64 far = 1e9, refraction = 1.5;

static f64 raised(f64 base, u32 exponent) {
  f64 result = 1;
  for (; exponent; exponent >>= 1, base *= base)
    if (exponent & 1) result *= base;
  return result;
}

static Vector sky(Vector direction) {
  f64 height = 0.5 * (direction.y + 1);
  return plus(times(vector(1, 1, 1), 1 - height), times(vector(0.4, 0.6, 1), height));
}

static Vector own_colour(const Hit *hit) {
  if (!hit->surface->is_chequered) return hit->surface->colour;
  i32 column = (i32)__builtin_floor(hit->point.x), row = (i32)__builtin_floor(hit->point.z);
  return (column + row) & 1 ? times(hit->surface->colour, 0.35) : hit->surface->colour;
}

static Vector lit(const Ray *seen, const Hit *hit, Vector outward) {
  Vector own = own_colour(hit), sum = times(own, 0.12);
  for (u32 i = 0; i < COUNT(lights); i++) {
    Vector to_light = minus(lights[i], hit->point);
    f64 distance = __builtin_sqrt(dot(to_light, to_light));
    Vector towards = times(to_light, 1 / distance);
    f64 facing = dot(towards, outward);
    if (facing <= 0) continue;
    Ray shadow = ray(plus(hit->point, times(outward, 1e-5)), towards);
    if (hits_any(&shadow, distance)) continue;
    sum = plus(sum, times(own, 0.55 * facing));
    f64 highlight = -dot(reflected(times(towards, -1), outward), seen->direction);
    if (highlight > 0) sum = plus(sum, times(vector(1, 1, 1), hit->surface->shine * raised(highlight, hit->surface->sharpness)));
  }
  return sum;
}

// The direction of a ray that goes through the surface; tells whether there is one.
static int refract(Vector direction, Vector outward, int enters, Vector *through) {
  f64 ratio = enters ? 1 / refraction : refraction;
  f64 cosine = -dot(direction, outward), rest = 1 - ratio * ratio * (1 - cosine * cosine);
  if (rest < 0) return 0;
  *through = normal(plus(times(direction, ratio), times(outward, ratio * cosine - __builtin_sqrt(rest))));
  return 1;
}

Vector colour_of(const Ray *seen, u32 depth) {
  Hit hit;
  if (!hit_nearest(seen, far, &hit)) return sky(seen->direction);
  int enters = dot(seen->direction, hit.normal) < 0;
  Vector outward = enters ? hit.normal : times(hit.normal, -1);
  Vector colour = lit(seen, &hit, outward);
  if (depth == deepest) return colour;
  f64 mirror = hit.surface->mirror;
  Vector through;
  if (hit.surface->clear > 0) {
    if (refract(seen->direction, outward, enters, &through)) {
      Ray next = ray(minus(hit.point, times(outward, 1e-5)), through);
      Vector behind = product(colour_of(&next, depth + 1), hit.surface->colour);
      colour = plus(times(colour, 1 - hit.surface->clear), times(behind, hit.surface->clear));
    } else mirror = 1;
  }
  if (mirror > 0) {
    Ray next = ray(plus(hit.point, times(outward, 1e-5)), normal(reflected(seen->direction, outward)));
    colour = plus(times(colour, 1 - mirror), times(colour_of(&next, depth + 1), mirror));
  }
  return colour;
}
