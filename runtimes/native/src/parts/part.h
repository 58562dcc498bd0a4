// The parts of a layer. Each has one file in this folder and one line in the table of part.cpp.
#pragma once

#include <memory>

#include "kernels.h"

namespace edgegen {

class Cache;
class Executor;
class Reader;

// A part of a layer: its options, and the weights of one layer.
class Part {
public:
    virtual ~Part() = default;

    // Return a part with these options and the weights that the reader has next.
    virtual std::unique_ptr<Part> load(Reader &reader) const = 0;

    // The memory that the part reads first.
    virtual Bytes first() const = 0;

    // Compute the part for the executor's rows: y is [rows][hidden]. The threads prefetch `next` at
    // the end.
    virtual void run(Executor &executor, Bytes next, float *y) const = 0;

    // Copy the part's state of a token in a cache to an earlier slot.
    virtual void move(const Kernels &, const Cache &, int /* from */, int /* to */) const {}

    // Compute the recurrent state of all tokens in a cache, where the part has one.
    virtual void settle(const Kernels &, Cache &) const {}
};

// Read the options of a part, without its weights.
std::unique_ptr<Part> read_part(Reader &reader);

}  // namespace edgegen
