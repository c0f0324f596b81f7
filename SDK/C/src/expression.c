// hetumind:plugin/expression@1.0.0
#include <hetumind/expression.h>

#include "abi.h"

IMPORT("expression", "parameters") void hm_import_parameters(uint32_t item, abi_result *result);
IMPORT("expression", "evaluate")
void hm_import_evaluate(const char *expression, size_t length, uint32_t item, abi_result *result);
IMPORT("expression", "evaluate-with")
void hm_import_evaluate_with(const char *expression, size_t length, const char *json, size_t json_length, abi_result *result);

static bool take(const abi_result *result, hm_string *json, hm_error *error) {
  if (result->is_error) return abi_take(&result->error, error);
  *json = result->text;
  return true;
}

bool hm_parameters(uint32_t item, hm_string *json, hm_error *error) {
  abi_result result;
  hm_import_parameters(item, &result);
  return take(&result, json, error);
}

bool hm_evaluate(hm_string expression, uint32_t item, hm_string *json, hm_error *error) {
  abi_result result;
  hm_import_evaluate(expression.data, expression.length, item, &result);
  return take(&result, json, error);
}

bool hm_evaluate_with(hm_string expression, hm_string data, hm_string *json, hm_error *error) {
  abi_result result;
  hm_import_evaluate_with(expression.data, expression.length, data.data, data.length, &result);
  return take(&result, json, error);
}
