// Cholesky factorization and triangular inverse.
#pragma once

#include <cstddef>

#include "../pool.h"

namespace edgegen::quantize {

// Replace a symmetric m [size, size] = L L^T by L^-1; only its lower half is read. Return false if
// m is not positive definite.
bool invert_root(Pool *pool, float *m, size_t size);

}  // namespace edgegen::quantize
