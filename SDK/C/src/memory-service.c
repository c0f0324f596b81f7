// hetumind:plugin/memory@1.0.0
#include <hetumind/memory.h>

#include "abi.h"

typedef struct {
  uint8_t is_error;
  union {
    struct {
      const hm_message *data;
      size_t count;
    } messages;
    abi_error error;
  };
} messages_result;

// The payload is aligned to 8 bytes.
typedef struct {
  uint8_t is_error;
  union {
    hm_memory_cleanup_result found;
    abi_error error;
  };
} cleanup_result;

_Static_assert(sizeof(cleanup_result) == 40, "result<cleanup-result, error> is 40 bytes");

IMPORT("memory", "store-messages")
void hm_import_store_messages(
  const char *session, size_t session_length, const hm_message *messages, size_t count, abi_result *result);
IMPORT("memory", "retrieve-messages")
void hm_import_retrieve_messages(
  const char *session, size_t session_length, uint32_t has_limit, uint32_t limit, messages_result *result);
IMPORT("memory", "clear") void hm_import_clear(const char *session, size_t session_length, abi_result *result);
IMPORT("memory", "cleanup") void hm_import_cleanup(uint64_t expired_before, cleanup_result *result);

bool hm_memory_store(hm_string session, const hm_message *messages, size_t count, hm_error *error) {
  abi_result result;
  hm_import_store_messages(session.data, session.length, messages, count, &result);
  return result.is_error ? abi_take(&result.error, error) : true;
}

bool hm_memory_retrieve(hm_string session, int64_t limit, const hm_message **messages, size_t *count, hm_error *error) {
  messages_result result;
  uint32_t most = limit > UINT32_MAX ? UINT32_MAX : (uint32_t)limit;
  hm_import_retrieve_messages(session.data, session.length, limit >= 0, limit >= 0 ? most : 0, &result);
  if (result.is_error) return abi_take(&result.error, error);
  *messages = result.messages.data;
  *count = result.messages.count;
  return true;
}

bool hm_memory_clear(hm_string session, hm_error *error) {
  abi_result result;
  hm_import_clear(session.data, session.length, &result);
  return result.is_error ? abi_take(&result.error, error) : true;
}

bool hm_memory_cleanup(uint64_t expired_before, hm_memory_cleanup_result *found, hm_error *error) {
  cleanup_result result;
  hm_import_cleanup(expired_before, &result);
  if (result.is_error) return abi_take(&result.error, error);
  *found = result.found;
  return true;
}
