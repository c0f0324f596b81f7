// hetumind:plugin/config@1.0.0 and hetumind:plugin/credentials@1.0.0
#include <hetumind/settings.h>

#include "abi.h"

typedef struct {
  uint8_t is_error;
  union {
    abi_option value;
    abi_error error;
  };
} config_result;

IMPORT("config", "get") void hm_import_config(const char *name, size_t length, config_result *result);
IMPORT("credentials", "get") void hm_import_credential(const char *name, size_t length, abi_result *result);

bool hm_config(hm_string name, bool *found, hm_string *json, hm_error *error) {
  config_result result;
  hm_import_config(name.data, name.length, &result);
  if (result.is_error) return abi_take(&result.error, error);
  *found = result.value.is_some != 0;
  *json = result.value.text;
  return true;
}

bool hm_credential(hm_string name, hm_string *json, hm_error *error) {
  abi_result result;
  hm_import_credential(name.data, name.length, &result);
  if (result.is_error) return abi_take(&result.error, error);
  *json = result.text;
  return true;
}
