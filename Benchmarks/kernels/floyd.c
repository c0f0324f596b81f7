// Floyd and Warshall's shortest paths between all pairs of a graph's nodes, over integers.
// group: integer
// n: 4
#include "kernel.h"

enum { nodes = 110 };
static i32 distance[nodes][nodes];

static NOINLINE void relax(void) {
  for (int k = 0; k < nodes; k++)
    for (int i = 0; i < nodes; i++)
      for (int j = 0; j < nodes; j++) {
        i32 through = distance[i][k] + distance[k][j];
        if (through < distance[i][j]) distance[i][j] = through;
      }
}

RUN {
  u64 checksum = 0;
  for (i32 round = 0; round < n; round++) {
    u32 seed = 77 + (u32)round;
    for (int i = 0; i < nodes; i++)
      for (int j = 0; j < nodes; j++) {
        u32 random = next_random(&seed);
        distance[i][j] = i == j ? 0 : random % 8 == 0 ? (i32)(random >> 8) % 1000 + 1 : 1000000;
      }
    relax();
    for (int i = 0; i < nodes; i++)
      for (int j = 0; j < nodes; j++) checksum = mix(checksum, (u64)distance[i][j]);
  }
  return (i64)checksum;
}
