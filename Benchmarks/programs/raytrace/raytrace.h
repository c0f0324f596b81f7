// A ray tracer: vectors, rays, surfaces, a hierarchy of boxes, and what its parts ask of one another.
#pragma once
#include "kernel.h"

typedef struct {
  f64 x, y, z;
} Vector;

typedef struct {
  Vector origin, direction, inverse;
} Ray;

typedef struct {
  Vector colour;
  f64 shine, mirror, clear;  // of a highlight, of reflection, of refraction
  u32 sharpness;
  int is_chequered;
} Surface;

typedef enum { sphere, plane, triangle } ShapeKind;

typedef struct {
  ShapeKind kind;
  Vector a, b, c;            // centre; point and normal; three corners
  f64 radius;
  const Surface *surface;
} Shape;

typedef struct {
  f64 distance;
  Vector point, normal;
  const Surface *surface;
} Hit;

static inline Vector vector(f64 x, f64 y, f64 z) { return (Vector){x, y, z}; }
static inline Vector plus(Vector a, Vector b) { return vector(a.x + b.x, a.y + b.y, a.z + b.z); }
static inline Vector minus(Vector a, Vector b) { return vector(a.x - b.x, a.y - b.y, a.z - b.z); }
static inline Vector times(Vector a, f64 by) { return vector(a.x * by, a.y * by, a.z * by); }
static inline Vector product(Vector a, Vector b) { return vector(a.x * b.x, a.y * b.y, a.z * b.z); }
static inline f64 dot(Vector a, Vector b) { return a.x * b.x + a.y * b.y + a.z * b.z; }
static inline Vector cross(Vector a, Vector b) {
  return vector(a.y * b.z - a.z * b.y, a.z * b.x - a.x * b.z, a.x * b.y - a.y * b.x);
}
static inline Vector normal(Vector a) { return times(a, 1 / __builtin_sqrt(dot(a, a))); }
static inline Vector reflected(Vector a, Vector about) { return minus(a, times(about, 2 * dot(a, about))); }
static inline f64 component(Vector a, u32 axis) { return axis == 0 ? a.x : axis == 1 ? a.y : a.z; }

static inline Ray ray(Vector origin, Vector direction) {
  return (Ray){origin, direction, vector(1 / direction.x, 1 / direction.y, 1 / direction.z)};
}

// scene.c
enum { most_shapes = 256 };
extern Shape shapes[most_shapes];
extern u32 shape_count;
void build_scene(u32 seed);

// hierarchy.c
void build_hierarchy(void);
int hit_nearest(const Ray *ray, f64 limit, Hit *hit);
int hits_any(const Ray *ray, f64 limit);

// shade.c
Vector colour_of(const Ray *ray, u32 depth);
