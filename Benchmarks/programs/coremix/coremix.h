// The parts of the mix, each working on a seed and answering with a checksum that goes into the next.
#pragma once
#include "kernel.h"

u16 crc16(u16 crc, u32 value);
u16 list_work(u32 seed);
u16 matrix_work(u32 seed);
u16 state_work(u32 seed);
