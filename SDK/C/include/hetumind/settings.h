// Settings and credentials that the plugin is granted by name.
#ifndef HETUMIND_SETTINGS_H
#define HETUMIND_SETTINGS_H

#include <hetumind/plugin.h>

// A setting as JSON; `found` is false where the host has none of that name.
bool hm_config(hm_string name, bool *found, hm_string *json, hm_error *error);
// A credential's fields, an object in JSON. `http.h` uses credentials without showing them.
bool hm_credential(hm_string name, hm_string *json, hm_error *error);

#endif
