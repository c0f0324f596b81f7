// Expressions of hetumind and n8n, evaluated by the host over the data of the execution. All texts are JSON.
#ifndef HETUMIND_EXPRESSION_H
#define HETUMIND_EXPRESSION_H

#include <hetumind/plugin.h>

// The node's parameters with every expression in them evaluated for one item of the input; a supplier asks for item 0.
bool hm_parameters(uint32_t item, hm_string *json, hm_error *error);
// The value of an expression such as `={{ $json.name }}` for one item of the input.
bool hm_evaluate(hm_string expression, uint32_t item, hm_string *json, hm_error *error);
// The same with other data as `$json`.
bool hm_evaluate_with(hm_string expression, hm_string data, hm_string *json, hm_error *error);

#endif
