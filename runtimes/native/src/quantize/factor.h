// Cholesky factorization and triangular inverse.
#pragma once

#include <cstddef>

#include "../pool.h"

namespace edgegen::quantize {

// Replaces a symmetric m [size, size] = L L^T, of which the lower half is read, by L^-1; false
// where m is not positive definite.
bool invert_root(Pool *pool, float *m, size_t size);

}  // namespace edgegen::quantize
