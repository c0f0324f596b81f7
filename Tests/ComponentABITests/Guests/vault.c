// Interface vault: resources of the guest, and what it does with tokens, which are the host's.
#include "guest.h"

typedef struct {
  uint32_t value;
} counter;

OWN_RESOURCE("vault", "new", "counter") uint32_t new_counter(counter *counter);
OWN_RESOURCE("vault", "rep", "counter") counter *counter_of(uint32_t handle);
OWN_RESOURCE("vault", "drop", "counter") void drop_counter(uint32_t handle);
IMPORT("store", "[constructor]token") uint32_t new_token(uint32_t id);
IMPORT("store", "[method]token.id") uint32_t token_id(uint32_t token);
RESOURCE_DROP("store", "token") void drop_token(uint32_t token);

static uint32_t destroyed;

static uint32_t make(uint32_t value) {
  counter *made = hm_alloc(sizeof *made);
  made->value = value;
  return new_counter(made);
}

DESTRUCTOR("vault", "counter") void destroy_counter(counter *counter) {
  destroyed++;
  hm_free(counter);
}

EXPORT("vault", "[constructor]counter") uint32_t export_counter(uint32_t start) { return make(start); }

EXPORT("vault", "[method]counter.next") uint32_t export_next(counter *self) { return self->value++; }

// The implementer gets what it lent as its own number, and what it was given as a handle.
EXPORT("vault", "[static]counter.sum") uint32_t export_sum(const counter *a, uint32_t b) {
  uint32_t total = a->value + counter_of(b)->value;
  drop_counter(b);
  return make(total);
}

EXPORT("vault", "destroyed") uint32_t export_destroyed(void) { return destroyed; }

static uint32_t kept;

EXPORT("vault", "peek") uint32_t export_peek(uint32_t token) {
  uint32_t id = token_id(token);
  drop_token(token);
  return id;
}

EXPORT("vault", "keep") void export_keep(uint32_t token) {
  if (kept) drop_token(kept);
  kept = token;
}

typedef struct {
  uint8_t is_some;
  uint32_t token;
} maybe_token;

EXPORT("vault", "release") maybe_token *export_release(void) {
  maybe_token *result = (maybe_token *)&area;
  *result = (maybe_token){kept != 0, kept};
  kept = 0;
  return result;
}

EXPORT("vault", "mint") list *export_mint(uint32_t count) {
  uint32_t *tokens = hm_alloc(count * sizeof *tokens);
  for (uint32_t index = 0; index < count; index++) tokens[index] = new_token(index);
  area.list = (list){tokens, count};
  return &area.list;
}

POST_RETURN("vault", "mint") void post_mint(list *result) { hm_free(result->data); }
