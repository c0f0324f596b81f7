// Interfaces figures and drawings: variants, records, lists of them.
#include "guest.h"

typedef struct {
  int32_t x, y;
} point;

typedef struct {
  uint8_t kind;
  union {
    float circle;
    point box;
    string label;
    list polygon;
    struct {
      uint8_t hue;
      struct {
        uint8_t is_some;
        uint64_t value;
      } alpha;
    } tinted;
  };
} shape;

enum { dot, circle, box, label, polygon, tinted };

_Static_assert(sizeof(shape) == 32, "shape is 32 bytes");

static void release_shape(const shape *shape) {
  if (shape->kind == label) release((list){shape->label.data, byte_count(shape->label)});
  if (shape->kind == polygon) release(shape->polygon);
}

IMPORT("figures", "turn") void import_turn(uint32_t kind, uint32_t a, uint32_t b, uint64_t c, shape *result);
IMPORT("figures", "swap") void import_swap(uint32_t a, int64_t b, void *result);
IMPORT("figures", "restyle") uint32_t import_restyle(uint32_t style, uint32_t wide);

EXPORT("figures", "turn") shape *export_turn(uint32_t kind, uint32_t a, uint32_t b, uint64_t c) {
  shape *result = (shape *)&area;
  import_turn(kind, a, b, c, result);
  if (kind == label) release((list){(void *)a, byte_count((string){(void *)a, b})});
  if (kind == polygon) release((list){(void *)a, b});
  if (result->kind == circle) result->circle *= 2;
  if (result->kind == tinted) result->tinted.alpha.value++;
  return result;
}

POST_RETURN("figures", "turn") void post_turn(shape *result) { release_shape(result); }

// tuple<s64, u8>: in the host's answer too.
EXPORT("figures", "swap") void *export_swap(uint32_t a, int64_t b) {
  import_swap(a, b - 1, &area);
  return &area;
}

EXPORT("figures", "restyle") uint32_t export_restyle(uint32_t style, uint32_t wide) {
  // Bits beyond the labels are ignored.
  return import_restyle(style ^ 0xfffffff8, wide) | 0xfff00000;
}

typedef struct {
  string name;
  uint8_t style;
  list shapes;
  struct {
    uint8_t is_some;
    point value;
  } origin;
} drawing;

typedef struct {
  uint8_t is_error;
  union {
    drawing drawing;
    _Alignas(8) struct {
      uint8_t kind;
      union {
        uint32_t too_many;
        _Alignas(8) struct {
          uint8_t is_error;
          union {
            struct {
              uint8_t is_some;
              string value;
            } ok;
            struct {
              uint8_t a;
              uint64_t b;
            } error;
          };
        } nested;
      };
    } failure;
  };
} answer;

_Static_assert(sizeof(drawing) == 32, "drawing is 32 bytes");
_Static_assert(sizeof(answer) == 40, "result<drawing, failure> is 40 bytes");

IMPORT("drawings", "redraw") void import_redraw(
  const void *name, uint32_t length, uint32_t style, const shape *shapes, uint32_t count, uint32_t has_origin, int32_t x, int32_t y,
  answer *result);

static bool is_nest(const void *name, uint32_t length) {
#if defined(LATIN1_UTF16)
  // The host writes Latin-1 wherever it can.
  return length == 4 && memcmp(name, "nest", 4) == 0;
#else
  static const unit nest[] = {'n', 'e', 's', 't'};
  return length == 4 && memcmp(name, nest, sizeof nest) == 0;
#endif
}

// Refuses no shape and more than three; a drawing called "nest" gets the deepest of all failures.
EXPORT("drawings", "redraw") answer *export_redraw(
  void *name, uint32_t length, uint32_t style, shape *shapes, uint32_t count, uint32_t has_origin, int32_t x, int32_t y) {
  answer *result = (answer *)&area;
  for (uint32_t index = 0; index < count; index++)
    if (shapes[index].kind == box) shapes[index].box = (point){shapes[index].box.y, shapes[index].box.x};
  if (count == 0) {
    result->is_error = 1;
    result->failure.kind = 0;
  } else if (count > 3) {
    result->is_error = 1;
    result->failure.kind = 1;
    result->failure.too_many = count;
  } else if (is_nest(name, length)) {
    result->is_error = 1;
    result->failure.kind = 2;
    result->failure.nested.is_error = 1;
    result->failure.nested.error.a = 7;
    result->failure.nested.error.b = 1ull << 40;
  } else {
    import_redraw(name, length, style, shapes, count, has_origin, x, y, result);
  }
  for (uint32_t index = 0; index < count; index++) release_shape(&shapes[index]);
  release((list){shapes, count});
  release((list){name, byte_count((string){name, length})});
  return result;
}

POST_RETURN("drawings", "redraw") void post_redraw(answer *result) {
  if (!result->is_error) {
    const shape *shapes = result->drawing.shapes.data;
    for (uint32_t index = 0; index < result->drawing.shapes.length; index++) release_shape(&shapes[index]);
    release(result->drawing.shapes);
    release((list){result->drawing.name.data, byte_count(result->drawing.name)});
  } else if (result->failure.kind == 2 && !result->failure.nested.is_error && result->failure.nested.ok.is_some) {
    string text = result->failure.nested.ok.value;
    release((list){text.data, byte_count(text)});
  }
}
