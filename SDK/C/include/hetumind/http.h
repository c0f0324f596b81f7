// HTTP through the host, to the hosts that the plugin is granted.
#ifndef HETUMIND_HTTP_H
#define HETUMIND_HTTP_H

#include <hetumind/plugin.h>

typedef struct {
  hm_string name, value;
} hm_header;

// A header that the host adds: `prefix` and the credential, which the plugin never sees.
typedef struct {
  hm_string name, prefix;
  // A credential's name, or the name and a field: `deepseek.api_key`.
  hm_string credential;
} hm_secret_header;

typedef struct {
  hm_string method, url;
  const hm_header *headers;
  size_t header_count;
  const hm_secret_header *secrets;
  size_t secret_count;
  bool has_body;
  hm_string body;
  // In milliseconds; 0 for none but the execution's own.
  uint32_t timeout;
  // How many are followed.
  uint8_t redirects;
} hm_request;

typedef struct {
  uint16_t status;
  // Where the answer came from in the end.
  hm_string url;
  // Names in lower case.
  const hm_header *headers;
  size_t header_count;
  hm_string body;
} hm_reply;

// The whole answer.
bool hm_fetch(const hm_request *request, hm_reply *reply, hm_error *error);

// An answer whose body is read in pieces.
typedef struct {
  uint32_t handle;
} hm_response;

bool hm_send(const hm_request *request, hm_response *response, hm_error *error);
uint16_t hm_response_status(hm_response response);
hm_string hm_response_url(hm_response response);
size_t hm_response_headers(hm_response response, const hm_header **headers);
// At least one byte and at most `count`; an empty text is the end.
bool hm_response_read(hm_response response, uint32_t count, hm_string *bytes, hm_error *error);
// Ends the transfer.
void hm_response_drop(hm_response response);

// A body that is sent in pieces, behind the request's own.
typedef struct {
  uint32_t handle;
} hm_upload;

bool hm_begin(const hm_request *request, hm_upload *upload, hm_error *error);
bool hm_upload_write(hm_upload upload, hm_string bytes, hm_error *error);
bool hm_upload_finish(hm_upload upload, hm_response *response, hm_error *error);
// Ends the request unless it is finished.
void hm_upload_drop(hm_upload upload);

// The value of a header by its name in lower case; false where there is none.
bool hm_header_value(const hm_header *headers, size_t count, const char *name, hm_string *value);

#endif
