// hetumind:plugin/http@1.0.0
#include <hetumind/http.h>

#include "abi.h"

typedef struct {
  const hm_header *data;
  size_t count;
} headers;

typedef struct {
  uint8_t is_error;
  union {
    struct {
      uint16_t status;
      hm_string url;
      headers headers;
      hm_string body;
    } reply;
    uint32_t handle;
    abi_error error;
  };
} http_result;

_Static_assert(sizeof(http_result) == 36, "result<reply, error> is 36 bytes");
_Static_assert(offsetof(http_result, reply.url) == 8, "url is at 4 in the record");

// The record `request`, flattened.
#define REQUEST                                                                                                               \
  const char *method, size_t method_length, const char *url, size_t url_length, const hm_header *headers, size_t header_count, \
    const hm_secret_header *secrets, size_t secret_count, uint32_t has_body, const char *body, size_t body_length,           \
    uint32_t has_timeout, uint32_t timeout, uint32_t redirects

#define FLAT(request)                                                                                                  \
  (request)->method.data, (request)->method.length, (request)->url.data, (request)->url.length, (request)->headers,    \
    (request)->header_count, (request)->secrets, (request)->secret_count, (request)->has_body,                         \
    (request)->has_body ? (request)->body.data : NULL, (request)->has_body ? (request)->body.length : 0,               \
    (request)->timeout != 0, (request)->timeout, (request)->redirects

IMPORT("http", "fetch") void hm_import_fetch(REQUEST, http_result *result);
IMPORT("http", "send") void hm_import_send(REQUEST, http_result *result);
IMPORT("http", "begin") void hm_import_begin(REQUEST, http_result *result);
IMPORT("http", "[method]response.status") uint32_t hm_import_status(uint32_t response);
IMPORT("http", "[method]response.url") void hm_import_url(uint32_t response, hm_string *url);
IMPORT("http", "[method]response.headers") void hm_import_headers(uint32_t response, headers *headers);
IMPORT("http", "[method]response.read") void hm_import_read(uint32_t response, uint32_t count, abi_result *result);
IMPORT("http", "[resource-drop]response") void hm_import_drop_response(uint32_t response);
IMPORT("http", "[method]upload.write")
void hm_import_upload_write(uint32_t upload, const char *bytes, size_t length, abi_result *result);
IMPORT("http", "[method]upload.finish") void hm_import_upload_finish(uint32_t upload, http_result *result);
IMPORT("http", "[resource-drop]upload") void hm_import_drop_upload(uint32_t upload);

static bool take_handle(const http_result *result, uint32_t *handle, hm_error *error) {
  if (result->is_error) return abi_take(&result->error, error);
  *handle = result->handle;
  return true;
}

bool hm_fetch(const hm_request *request, hm_reply *reply, hm_error *error) {
  http_result result;
  hm_import_fetch(FLAT(request), &result);
  if (result.is_error) return abi_take(&result.error, error);
  *reply = (hm_reply){
    result.reply.status, result.reply.url, result.reply.headers.data, result.reply.headers.count, result.reply.body,
  };
  return true;
}

bool hm_send(const hm_request *request, hm_response *response, hm_error *error) {
  http_result result;
  hm_import_send(FLAT(request), &result);
  return take_handle(&result, &response->handle, error);
}

uint16_t hm_response_status(hm_response response) { return (uint16_t)hm_import_status(response.handle); }

hm_string hm_response_url(hm_response response) {
  hm_string url;
  hm_import_url(response.handle, &url);
  return url;
}

size_t hm_response_headers(hm_response response, const hm_header **list) {
  headers found;
  hm_import_headers(response.handle, &found);
  *list = found.data;
  return found.count;
}

bool hm_response_read(hm_response response, uint32_t count, hm_string *bytes, hm_error *error) {
  abi_result result;
  hm_import_read(response.handle, count, &result);
  if (result.is_error) return abi_take(&result.error, error);
  *bytes = result.text;
  return true;
}

void hm_response_drop(hm_response response) { hm_import_drop_response(response.handle); }

bool hm_begin(const hm_request *request, hm_upload *upload, hm_error *error) {
  http_result result;
  hm_import_begin(FLAT(request), &result);
  return take_handle(&result, &upload->handle, error);
}

bool hm_upload_write(hm_upload upload, hm_string bytes, hm_error *error) {
  abi_result result;
  hm_import_upload_write(upload.handle, bytes.data, bytes.length, &result);
  return result.is_error ? abi_take(&result.error, error) : true;
}

bool hm_upload_finish(hm_upload upload, hm_response *response, hm_error *error) {
  http_result result;
  hm_import_upload_finish(upload.handle, &result);
  return take_handle(&result, &response->handle, error);
}

void hm_upload_drop(hm_upload upload) { hm_import_drop_upload(upload.handle); }

bool hm_header_value(const hm_header *list, size_t count, const char *name, hm_string *value) {
  size_t length = strlen(name);
  for (size_t index = 0; index < count; index++) {
    if (list[index].name.length != length || memcmp(list[index].name.data, name, length) != 0) continue;
    *value = list[index].value;
    return true;
  }
  return false;
}
