// A tree of boxes around the shapes, split at the middle of its longest side; rays walk it nearest box first.
#include "raytrace.h"

enum { most_nodes = 2 * most_shapes, in_leaf = 3 };

typedef struct {
  Vector low, high;
  u32 first, count;  // of a leaf: shapes in order; of an inner node: its children, and no count
} Node;

static Node nodes[most_nodes];
static u32 node_count, order[most_shapes], order_count, boundless[8], boundless_count;

static f64 least(f64 a, f64 b) { return a < b ? a : b; }
static f64 most(f64 a, f64 b) { return a > b ? a : b; }
static Vector least_each(Vector a, Vector b) { return vector(least(a.x, b.x), least(a.y, b.y), least(a.z, b.z)); }
static Vector most_each(Vector a, Vector b) { return vector(most(a.x, b.x), most(a.y, b.y), most(a.z, b.z)); }

static void bounds_of(const Shape *shape, Vector *low, Vector *high) {
  Vector radius = vector(shape->radius, shape->radius, shape->radius);
  if (shape->kind == sphere) *low = minus(shape->a, radius), *high = plus(shape->a, radius);
  else *low = least_each(shape->a, least_each(shape->b, shape->c)), *high = most_each(shape->a, most_each(shape->b, shape->c));
}

static void build(u32 index, u32 first, u32 count) {
  Node *node = &nodes[index];
  bounds_of(&shapes[order[first]], &node->low, &node->high);
  for (u32 i = 1; i < count; i++) {
    Vector low, high;
    bounds_of(&shapes[order[first + i]], &low, &high);
    node->low = least_each(node->low, low);
    node->high = most_each(node->high, high);
  }
  node->first = first;
  node->count = count;
  if (count <= in_leaf || node_count + 2 > most_nodes) return;
  Vector size = minus(node->high, node->low);
  u32 axis = size.x > size.y ? (size.x > size.z ? 0 : 2) : size.y > size.z ? 1 : 2;
  f64 middle = (component(node->low, axis) + component(node->high, axis)) / 2;
  u32 split = first;
  for (u32 i = first; i < first + count; i++) {
    Vector low, high;
    bounds_of(&shapes[order[i]], &low, &high);
    if ((component(low, axis) + component(high, axis)) / 2 >= middle) continue;
    u32 swapped = order[i];
    order[i] = order[split];
    order[split++] = swapped;
  }
  if (split == first || split == first + count) split = first + count / 2;
  u32 children = node_count;
  node_count += 2;
  node->first = children;
  node->count = 0;
  build(children, first, split - first);
  build(children + 1, split, first + count - split);
}

void build_hierarchy(void) {
  order_count = boundless_count = 0;
  for (u32 i = 0; i < shape_count; i++)
    if (shapes[i].kind == plane) boundless[boundless_count++] = i;
    else order[order_count++] = i;
  node_count = 1;
  build(0, 0, order_count);
}

// The distance at which a ray enters a box, or more than the limit.
static f64 entry(const Node *node, const Ray *ray, f64 limit) {
  f64 near = 0, far = limit;
  for (u32 axis = 0; axis < 3; axis++) {
    f64 origin = component(ray->origin, axis), inverse = component(ray->inverse, axis);
    f64 first = (component(node->low, axis) - origin) * inverse, second = (component(node->high, axis) - origin) * inverse;
    near = most(near, least(first, second));
    far = least(far, most(first, second));
  }
  return near <= far ? near : limit + 1;
}

static f64 distance_to(const Shape *shape, const Ray *ray) {
  const f64 nearest = 1e-6;
  switch (shape->kind) {
  case sphere: {
    Vector to_centre = minus(shape->a, ray->origin);
    f64 along = dot(to_centre, ray->direction);
    f64 inside = along * along - dot(to_centre, to_centre) + shape->radius * shape->radius;
    if (inside < 0) return -1;
    f64 half = __builtin_sqrt(inside);
    return along - half > nearest ? along - half : along + half > nearest ? along + half : -1;
  }
  case plane: {
    f64 slope = dot(shape->b, ray->direction);
    return slope > -1e-9 && slope < 1e-9 ? -1 : dot(minus(shape->a, ray->origin), shape->b) / slope;
  }
  default: {
    Vector first = minus(shape->b, shape->a), second = minus(shape->c, shape->a);
    Vector p = cross(ray->direction, second), from = minus(ray->origin, shape->a);
    f64 determinant = dot(first, p);
    if (determinant > -1e-9 && determinant < 1e-9) return -1;
    f64 u = dot(from, p) / determinant;
    if (u < 0 || u > 1) return -1;
    Vector q = cross(from, first);
    f64 v = dot(ray->direction, q) / determinant;
    if (v < 0 || u + v > 1) return -1;
    f64 distance = dot(second, q) / determinant;
    return distance > nearest ? distance : -1;
  }
  }
}

// The nearest shape before the limit, or with `is_enough` any.
static const Shape *find(const Ray *ray, f64 *limit, int is_enough) {
  const Shape *found = 0;
  for (u32 i = 0; i < boundless_count; i++) {
    f64 distance = distance_to(&shapes[boundless[i]], ray);
    if (distance > 1e-6 && distance < *limit) *limit = distance, found = &shapes[boundless[i]];
  }
  u32 waiting[64], count = 0;
  if (entry(&nodes[0], ray, *limit) <= *limit) waiting[count++] = 0;
  while (count && !(is_enough && found)) {
    const Node *node = &nodes[waiting[--count]];
    for (u32 i = 0; i < node->count; i++) {
      const Shape *shape = &shapes[order[node->first + i]];
      f64 distance = distance_to(shape, ray);
      if (distance > 0 && distance < *limit) *limit = distance, found = shape;
    }
    if (node->count) continue;
    f64 left = entry(&nodes[node->first], ray, *limit), right = entry(&nodes[node->first + 1], ray, *limit);
    u32 is_right_nearer = right < left;
    if (most(left, right) <= *limit) waiting[count++] = node->first + !is_right_nearer;
    if (least(left, right) <= *limit) waiting[count++] = node->first + is_right_nearer;
  }
  return found;
}

int hits_any(const Ray *ray, f64 limit) { return find(ray, &limit, 1) != 0; }

int hit_nearest(const Ray *ray, f64 limit, Hit *hit) {
  const Shape *shape = find(ray, &limit, 0);
  if (!shape) return 0;
  hit->distance = limit;
  hit->point = plus(ray->origin, times(ray->direction, limit));
  hit->surface = shape->surface;
  hit->normal = shape->kind == sphere  ? times(minus(hit->point, shape->a), 1 / shape->radius)
                : shape->kind == plane ? shape->b
                                       : normal(cross(minus(shape->b, shape->a), minus(shape->c, shape->a)));
  return 1;
}
