// Recurrent state of a sequence in one part of a model: a matrix that every token changes, and the
// inputs of the last tokens, from which it is computed again after going back.
//
// The memory holds the current matrix and two snapshots of it. A snapshot is taken before a step
// when the last one is kRecent tokens old, and within steps of more than kMaxStep tokens. So each
// length that `Nodes.truncate` of edgegen/runtimes allows can be computed from one of them.
#pragma once

#include <cstddef>
#include <utility>

#include "kernels.h"

namespace edgegen {

constexpr int kRecent = 16;   // tokens before the last step that can be forgotten
constexpr int kMaxStep = 64;  // tokens of a step all of which can be forgotten, or of a tree
constexpr int kMatrices = 3;  // the current one and the snapshots
constexpr int kRingSlots = 2 * kRecent + 2 * kMaxStep + kMaxConvWidth;

// Where a part's state is in the memory of a cache, in floats: the matrices, then the ring of the
// inputs of the last tokens.
struct RecurrentLayout {
    size_t offset, matrix, row;
    uint32_t index;  // of the part's Recurrence
    int width;       // tokens that the convolution reads

    size_t floats() const { return kMatrices * matrix + size_t(kRingSlots) * row; }
    // Floats of a saved state: the matrix, and the inputs before the next token.
    size_t saved() const { return matrix + size_t(width - 1) * row; }
    float *matrices(float *memory, int which) const {
        return memory + offset + size_t(which) * matrix;
    }
    float *inputs(float *memory, int token) const {
        return memory + offset + kMatrices * matrix + size_t(token % kRingSlots) * row;
    }
};

// Number of tokens in each matrix of one part. Snapshot 2 is newer than 1, or there is none.
struct Recurrence {
    static constexpr int kNone = -1;
    int current = 0, older = 0, newer = kNone;
    int place[2] = {1, 2};  // of the older and the newer snapshot among the matrices

    // Whether a snapshot of the current matrix is due. Then shift the snapshots; the caller copies
    // the matrix to place[1].
    bool take() {
        if (current - (newer == kNone ? older : newer) < kRecent) return false;
        if (newer != kNone) {
            std::swap(place[0], place[1]);
            older = newer;
        }
        newer = current;
        return true;
    }

    // Return the place of the snapshot to go on from after going back to `length` tokens; 0 where
    // the current matrix still counts, kNone where there is none.
    int back(int length) {
        if (newer > length) newer = kNone;
        if (current <= length) return 0;
        if (older > length) return kNone;
        current = newer == kNone ? older : newer;
        return newer == kNone ? place[0] : place[1];
    }
};

}  // namespace edgegen
