// A packed model: the file is mapped into memory and checked, its matrices are used in place.
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <vector>

#include "kernels.h"
#include "parts/part.h"
#include "platform.h"
#include "reader.h"

namespace edgegen {

// One addition to the residual: x += scale * post_norm(sum of the parts of norm(x)).
struct Branch {
    const float *norm = nullptr, *post_norm = nullptr;  // [hidden], or null
    float scale = 1;
    std::vector<std::unique_ptr<Part>> parts;  // at least one
};

using Layer = std::vector<Branch>;

class File {
public:
    explicit File(const std::string &path);
    ~File();
    File(const File &) = delete;
    File &operator=(const File &) = delete;

    Header header;
    size_t chunk_bytes;                        // of the KV cache, for all layers
    std::vector<RecurrentLayout> recurrences;  // state of each recurrent part
    std::vector<uint32_t> sources;             // layers whose keys and values others attend to
    uint32_t reach;                            // tokens that any convolution reads
    bool reads_embedding;                      // whether a layer reads the model's embedding
    Matrix embedding, head;
    const float *final_norm, *final_bias = nullptr;  // the bias may be null
    const float *block_rotation = nullptr;  // [m][m], m = hidden / power(), across Hadamard blocks
    std::vector<Layer> layers;
    std::vector<Matrix> matrices;  // of the layers in the order of execution, and the head

private:
    void read();

    Mapping mapping_;
};

}  // namespace edgegen
