// Objects: interned strings, tables with a list and a hash part, and a collector that marks and sweeps.
#include "script.h"

usize allocated, collect_at;
u32 collections;
static Object *all_objects;
static String **interned;
static u32 interned_count, interned_capacity;

void *grown(void *old, u32 size, u32 *capacity, u32 needed) {
  if (needed <= *capacity) return old;
  u32 before = *capacity, after = before < 8 ? 8 : before * 2;
  while (after < needed) after *= 2;
  u8 *fresh = allocate(after * size);
  for (u32 i = 0; i < before * size; i += 4) *(u32 *)(fresh + i) = *(u32 *)((u8 *)old + i);
  release(old, before * size);
  *capacity = after;
  allocated += (after - before) * size;
  return fresh;
}

void *new_object(Kind kind, usize size) {
  allocated += size;
  Object *object = allocate(size);
  object->kind = (u8)kind;
  object->is_marked = 0;
  object->next = all_objects;
  return all_objects = object;
}

static void grow_interned(void) {
  String **old = interned;
  u32 before = interned_capacity;
  interned_capacity = before ? before * 2 : 256;
  interned = allocate(interned_capacity * sizeof *interned);
  for (u32 i = 0; i < interned_capacity; i++) interned[i] = 0;
  for (u32 i = 0; i < before; i++)
    if (old[i]) {
      u32 at = old[i]->hash & (interned_capacity - 1);
      while (interned[at]) at = (at + 1) & (interned_capacity - 1);
      interned[at] = old[i];
    }
  release(old, before * sizeof *old);
}

// The string in `fresh`, or the one that was there before, when `fresh` goes back to the heap.
static String *interned_string(String *fresh) {
  if (interned_count * 2 >= interned_capacity) grow_interned();
  u32 at = fresh->hash & (interned_capacity - 1);
  for (; interned[at]; at = (at + 1) & (interned_capacity - 1)) {
    String *known = interned[at];
    if (known->hash == fresh->hash && known->length == fresh->length && bytes_equal(known->bytes, fresh->bytes, fresh->length)) {
      all_objects = fresh->head.next;  // it was the last one made
      release(fresh, sizeof *fresh + fresh->length);
      return known;
    }
  }
  interned_count++;
  return interned[at] = fresh;
}

String *intern(const u8 *bytes, u32 length) {
  String *string = new_object(string_object, sizeof *string + length);
  string->length = length;
  for (u32 i = 0; i < length; i++) string->bytes[i] = bytes[i];
  string->hash = hash_bytes(bytes, length);
  return interned_string(string);
}

String *concatenate(String *left, String *right) {
  String *string = new_object(string_object, sizeof *string + left->length + right->length);
  string->length = left->length + right->length;
  for (u32 i = 0; i < left->length; i++) string->bytes[i] = left->bytes[i];
  for (u32 i = 0; i < right->length; i++) string->bytes[left->length + i] = right->bytes[i];
  string->hash = hash_bytes(string->bytes, string->length);
  return interned_string(string);
}

Table *new_table(void) {
  Table *table = new_object(table_object, sizeof *table);
  table->count = table->capacity = table->used = table->entry_capacity = 0;
  table->list = 0;
  table->entries = 0;
  return table;
}

int equal(Value left, Value right) {
  if (left.tag != right.tag) return 0;
  switch (left.tag) {
  case is_nil: return 1;
  case is_bool: return left.boolean == right.boolean;
  case is_number: return left.number == right.number;
  case is_native: return left.native == right.native;
  default: return left.object == right.object;
  }
}

static u32 hash_of(Value key) {
  switch (key.tag) {
  case is_string: return key.string->hash;
  case is_number: {
    u64 bits = bits_of(key.number) * 0x9e3779b97f4a7c15ull;
    return (u32)(bits >> 32);
  }
  case is_bool: return (u32)key.boolean + 1;
  default: return (u32)(usize)key.object >> 4;
  }
}

static Entry *find_entry(Table *table, Value key) {
  u32 mask = table->entry_capacity - 1, at = hash_of(key) & mask;
  while (table->entries[at].key.tag != is_nil && !equal(table->entries[at].key, key)) at = (at + 1) & mask;
  return &table->entries[at];
}

static void grow_entries(Table *table) {
  Entry *old = table->entries;
  u32 before = table->entry_capacity;
  table->entry_capacity = before ? before * 2 : 8;
  table->entries = allocate(table->entry_capacity * sizeof(Entry));
  allocated += (table->entry_capacity - before) * sizeof(Entry);
  for (u32 i = 0; i < table->entry_capacity; i++) table->entries[i].key = nil();
  for (u32 i = 0; i < before; i++)
    if (old[i].key.tag != is_nil) *find_entry(table, old[i].key) = old[i];
  release(old, before * sizeof(Entry));
}

Value table_get(Table *table, Value key) {
  if (key.tag == is_number && key.number >= 0 && key.number < table->count) {
    u32 index = (u32)key.number;
    if (index == key.number) return table->list[index];
  }
  if (!table->entry_capacity) return nil();
  Entry *entry = find_entry(table, key);
  return entry->key.tag == is_nil ? nil() : entry->value;
}

void table_set(Table *table, Value key, Value value) {
  if (key.tag == is_nil) fail();
  if (key.tag == is_number && key.number >= 0 && key.number <= table->count) {
    u32 index = (u32)key.number;
    if (index == key.number) {
      if (index == table->count) {
        table->list = grown(table->list, sizeof(Value), &table->capacity, ++table->count);
      }
      table->list[index] = value;
      return;
    }
  }
  if ((table->used + 1) * 4 > table->entry_capacity * 3) grow_entries(table);
  Entry *entry = find_entry(table, key);
  if (entry->key.tag == is_nil) {
    entry->key = key;
    table->used++;
  }
  entry->value = value;
}

void mark(Value value) {
  if (value.tag >= is_string && value.tag <= is_function) mark_object(value.object);
}

void mark_object(Object *object) {
  if (!object || object->is_marked) return;
  object->is_marked = 1;
  switch (object->kind) {
  case table_object: {
    Table *table = (Table *)object;
    for (u32 i = 0; i < table->count; i++) mark(table->list[i]);
    for (u32 i = 0; i < table->entry_capacity; i++)
      if (table->entries[i].key.tag != is_nil) mark(table->entries[i].key), mark(table->entries[i].value);
    break;
  }
  case function_object: {
    Function *function = (Function *)object;
    mark_object(&function->code->head);
    for (u32 i = 0; i < function->code->captures; i++) mark_object(&function->cells[i]->head);
    break;
  }
  case code_object: {
    Code *code = (Code *)object;
    for (u32 i = 0; i < code->constant_count; i++) {
      Value constant = code->constants[i];
      if (constant.tag == is_nil) mark_object(constant.object);  // a function's code
      else mark(constant);
    }
    break;
  }
  case cell_object: mark(*((Cell *)object)->place); break;
  }
}

static void free_object(Object *object) {
  switch (object->kind) {
  case string_object: release(object, sizeof(String) + ((String *)object)->length); break;
  case table_object: {
    Table *table = (Table *)object;
    release(table->list, table->capacity * sizeof(Value));
    release(table->entries, table->entry_capacity * sizeof(Entry));
    release(table, sizeof *table);
    break;
  }
  case function_object: release(object, sizeof(Function) + ((Function *)object)->code->captures * sizeof(Cell *)); break;
  case cell_object: release(object, sizeof(Cell)); break;
  default: break;  // code lives as long as its script
  }
}

static void forget_unmarked_strings(void) {
  String **old = interned;
  interned = allocate(interned_capacity * sizeof *interned);
  for (u32 i = 0; i < interned_capacity; i++) interned[i] = 0;
  interned_count = 0;
  for (u32 i = 0; i < interned_capacity; i++)
    if (old[i] && old[i]->head.is_marked) {
      u32 at = old[i]->hash & (interned_capacity - 1);
      while (interned[at]) at = (at + 1) & (interned_capacity - 1);
      interned[at] = old[i];
      interned_count++;
    }
  release(old, interned_capacity * sizeof *old);
}

void collect(void) {
  mark_roots();
  forget_unmarked_strings();
  usize live = 0;
  Object **link = &all_objects;
  // Functions need their code to be freed, so code is kept and stays marked until the end.
  while (*link) {
    Object *object = *link;
    if (object->is_marked || object->kind == code_object) {
      object->is_marked = 0;
      live += 48;
      link = &object->next;
    } else {
      *link = object->next;
      free_object(object);
    }
  }
  collections++;
  allocated = 0;
  collect_at = live * 2 > 1 << 16 ? live * 2 : 1 << 16;
}

void objects_reset(void) {
  heap_reset();
  all_objects = 0;
  interned = 0;
  interned_count = interned_capacity = collections = 0;
  allocated = 0;
  collect_at = 1 << 16;
}
