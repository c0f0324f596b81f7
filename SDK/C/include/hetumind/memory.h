// hetumind's Memory Service: the messages of a session. Tenant and workflow are the caller's.
#ifndef HETUMIND_MEMORY_H
#define HETUMIND_MEMORY_H

#include <hetumind/plugin.h>

typedef struct {
  // `system`, `user`, `assistant` or `tool`.
  hm_string role;
  hm_string content;
} hm_message;

// Adds messages, all or none.
bool hm_memory_store(hm_string session, const hm_message *messages, size_t count, hm_error *error);
// The last `limit` messages, the oldest of them first; all for a negative limit.
bool hm_memory_retrieve(hm_string session, int64_t limit, const hm_message **messages, size_t *count, hm_error *error);
bool hm_memory_clear(hm_string session, hm_error *error);

typedef struct {
  uint64_t total_entries, expired_entries, active_entries;
} hm_memory_cleanup_result;

// Forgets messages older than that many nanoseconds since 1970.
bool hm_memory_cleanup(uint64_t expired_before, hm_memory_cleanup_result *found, hm_error *error);

#endif
