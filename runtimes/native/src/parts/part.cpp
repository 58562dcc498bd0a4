// Table of the parts that the engine computes.
#include "parts/part.h"

#include "reader.h"

namespace edgegen {

using ReadPart = std::unique_ptr<Part>(Reader &);
// Each is in the file of its part.
ReadPart read_attention, read_experts, read_gated_delta, read_gated_mlp, read_latent_attention,
    read_layer_embedding, read_layer_scale, read_shared_attention, read_shared_expert,
    read_short_conv, read_state_space;

namespace {

// The numbers are those of edgegen/runtimes/native/parts.
constexpr struct {
    uint32_t number;
    ReadPart *read;
} kParts[] = {
    {1, read_attention},        {2, read_gated_mlp},      {3, read_short_conv},
    {4, read_experts},          {5, read_gated_delta},    {6, read_latent_attention},
    {7, read_state_space},      {8, read_layer_scale},    {9, read_shared_attention},
    {10, read_layer_embedding}, {11, read_shared_expert},
};

}  // namespace

std::unique_ptr<Part> read_part(Reader &reader) {
    const uint32_t number = reader.next<uint32_t>();
    for (const auto &part : kParts)
        if (part.number == number) return part.read(reader);
    expect(false, "unknown part of a layer");
    return nullptr;
}

}  // namespace edgegen
