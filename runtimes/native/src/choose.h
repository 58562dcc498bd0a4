// The choice of kernels by what the processor can run.
#pragma once

#include "kernels.h"

namespace edgegen {

// Return the fastest kernels that this processor can run, or those of a name.
const Kernels &choose_kernels(const char *name);

}  // namespace edgegen
