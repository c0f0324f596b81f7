// Calls a function of WASI that only writes to the guest's memory, args_sizes_get: an engine's own way into its host.
// group: host calls
// n: 150000
// wasi: yes
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <wasi/api.h>

int main(int count, char **arguments) {
  int n = count > 1 ? atoi(arguments[1]) : 0;
  uint64_t checksum = 0;
  for (int i = 0; i < n; i++) {
    // What the sizes are differs between drivers: only that the call succeeds and writes is counted.
    __wasi_size_t arguments_seen = ~(__wasi_size_t)0, bytes = 0;
    checksum = checksum * 3 + (__wasi_args_sizes_get(&arguments_seen, &bytes) == 0 && arguments_seen != ~(__wasi_size_t)0);
  }
  printf("%llu\n", (unsigned long long)checksum);
  return 0;
}
