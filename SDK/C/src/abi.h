// The Canonical ABI's layouts that the kit's sources share. Not for plugins.
#ifndef HETUMIND_ABI_H
#define HETUMIND_ABI_H

#include <hetumind/plugin.h>

#define EXPORT(name) __attribute__((export_name(name)))
#define IMPORT(interface, name) __attribute__((import_module("hetumind:plugin/" interface "@1.0.0"), import_name(name)))

// option<string>
typedef struct {
  uint8_t is_some;
  hm_string text;
} abi_option;

// The record `error`.
typedef struct {
  hm_string code, message;
  uint8_t retryable;
  abi_option details;
} abi_error;

_Static_assert(sizeof(abi_error) == 32, "error is 32 bytes");
_Static_assert(offsetof(abi_error, details) == 20, "details is at 20");

// Fills in what the host reported, and returns false.
static inline bool abi_take(const abi_error *reported, hm_error *error) {
  *error = (hm_error){
    reported->code, reported->message, reported->retryable != 0, reported->details.is_some != 0, reported->details.text,
  };
  return false;
}

// What goes to the host.
static inline abi_error abi_give(const hm_error *error) {
  return (abi_error){error->code, error->message, error->retryable, {error->has_details, error->details}};
}

// result<string, error> and result<_, error>; results with a payload of 8-byte alignment are defined where they occur.
typedef struct {
  uint8_t is_error;
  union {
    hm_string text;
    abi_error error;
  };
} abi_result;

_Static_assert(sizeof(abi_result) == 36, "result<string, error> is 36 bytes");

#endif
