// Guesses of draft heads: the likeliest tokens after a state.
#pragma once

#include "model.h"

namespace edgegen {

// States [count][columns] that heads guess from.
struct States {
    const float *x;
    size_t count;
};

// Find the likeliest rows of a matrix for each state.
void find_likeliest(Model &model, const edgegen_weights &weights, const States &states,
                    const edgegen_guess &guess);

}  // namespace edgegen
