// Five bodies under gravity, integrated with fixed steps; the checksum is the energy's bits.
// group: float
// n: 110000
#include "kernel.h"

enum { bodies = 5 };
static f64 position[bodies][3], velocity[bodies][3], mass[bodies];

static void step(f64 dt) {
  for (int i = 0; i < bodies; i++) {
    for (int j = i + 1; j < bodies; j++) {
      f64 x = position[i][0] - position[j][0], y = position[i][1] - position[j][1], z = position[i][2] - position[j][2];
      f64 square = x * x + y * y + z * z + 0.01;
      f64 pull = dt / (square * __builtin_sqrt(square));
      velocity[i][0] -= x * mass[j] * pull, velocity[j][0] += x * mass[i] * pull;
      velocity[i][1] -= y * mass[j] * pull, velocity[j][1] += y * mass[i] * pull;
      velocity[i][2] -= z * mass[j] * pull, velocity[j][2] += z * mass[i] * pull;
    }
  }
  for (int i = 0; i < bodies; i++)
    for (int axis = 0; axis < 3; axis++) position[i][axis] += dt * velocity[i][axis];
}

RUN {
  u32 seed = 42;
  for (int i = 0; i < bodies; i++) {
    mass[i] = i ? 0.001 * (i + 1) : 1;
    for (int axis = 0; axis < 3; axis++) {
      position[i][axis] = (f64)(i32)next_random(&seed) / 2147483648.0 * 3 * i;
      velocity[i][axis] = (f64)(i32)next_random(&seed) / 2147483648.0;
    }
  }
  for (i32 i = 0; i < n; i++) step(0.001);
  f64 energy = 0;
  for (int i = 0; i < bodies; i++)
    for (int axis = 0; axis < 3; axis++) energy += 0.5 * mass[i] * velocity[i][axis] * velocity[i][axis];
  return (i64)mix(0, bits_of(energy));
}
