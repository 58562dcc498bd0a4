// The C interface of the quantizers. Exceptions become error codes here.
#include <cmath>
#include <exception>
#include <new>
#include <string>

#include "block.h"
#include "edgegen_quantize.h"
#include "factor.h"
#include "gemm.h"
#include "rows.h"
#include "viterbi.h"

struct edgegen_quantizer {
    edgegen::Pool pool;
};

namespace {

using namespace edgegen::quantize;

thread_local std::string last_error;

template <class Body>
int guard(const Body &body) noexcept {
    try {
        return body();
    } catch (const std::exception &error) {  // bad_alloc, or threads that cannot be started
        last_error.assign(error.what());
        return EDGEGEN_QUANTIZE_NO_MEMORY;
    }
}

int refuse(const char *why) {
    last_error = why;
    return EDGEGEN_QUANTIZE_BAD_ARGUMENT;
}

Product product_of(const edgegen_quantize_product &p) {
    return {.m = p.m,
            .n = p.n,
            .k = p.k,
            .a = {p.a, p.a_stride, bool(p.a_transposed)},
            .b = {p.b, p.b_stride, bool(p.b_transposed)},
            .c = p.c,
            .stride = p.c_stride,
            .beta = p.added ? 1.f : 0.f,
            .rounded = bool(p.rounded)};
}

Matrix matrix_of(const edgegen_quantize_matrix &m) {
    return {m.rows, m.inputs, m.groups, m.weight, m.q, m.z, m.c, m.s};
}

// Scratch memory of a thread. On Windows a function that is exported cannot have its own.
Room &room() {
    thread_local Room room;
    return room;
}

}  // namespace

extern "C" {

uint32_t edgegen_quantize_abi(void) { return EDGEGEN_QUANTIZE_ABI; }

const char *edgegen_quantize_error(void) { return last_error.c_str(); }

const char *edgegen_quantize_kernels(void) { return gptq().name; }

int edgegen_quantize_open(uint32_t threads, edgegen_quantizer **quantizer) {
    return guard([&]() -> int {
        if (!threads || threads > 256) return refuse("threads must be 1 to 256");
        *quantizer = new edgegen_quantizer{edgegen::Pool(threads)};
        return EDGEGEN_QUANTIZE_OK;
    });
}

void edgegen_quantize_close(edgegen_quantizer *quantizer) { delete quantizer; }

int edgegen_quantize_multiply(edgegen_quantizer *quantizer, const edgegen_quantize_product *p) {
    return guard([&]() -> int {
        multiply(quantizer ? &quantizer->pool : nullptr, product_of(*p));
        return EDGEGEN_QUANTIZE_OK;
    });
}

int edgegen_quantize_add_moments(edgegen_quantizer *quantizer, const float *x, size_t tokens,
                                 size_t inputs, float *sums) {
    return guard([&]() -> int {
        multiply(&quantizer->pool, {.m = inputs,
                                    .n = inputs,
                                    .k = tokens,
                                    .a = {x, inputs, true},
                                    .b = {x, inputs},
                                    .c = sums,
                                    .stride = inputs,
                                    .beta = 1,
                                    .c_shape = Shape::kLower,
                                    .rounded = true});
        return EDGEGEN_QUANTIZE_OK;
    });
}

int edgegen_quantize_invert_root(edgegen_quantizer *quantizer, float *m, size_t size) {
    return guard([&]() -> int {
        if (!invert_root(&quantizer->pool, m, size)) return refuse("not positive definite");
        return EDGEGEN_QUANTIZE_OK;
    });
}

int edgegen_quantize_gptq(edgegen_quantizer *quantizer, const edgegen_quantize_layer *layer,
                          const edgegen_quantize_matrix *matrix, int searched, int sweeps) {
    return guard([&]() -> int {
        if (layer->bits != 2 && layer->bits != 4 && layer->bits != 8)
            return refuse("bits must be 2, 4 or 8");
        const Layer shared{.bits = layer->bits,
                           .inputs = matrix->inputs,
                           .groups = matrix->groups,
                           .starts = layer->starts,
                           .hessian = layer->hessian,
                           .factor = layer->factor};
        gptq_rows(quantizer->pool, shared, {layer->order, layer->group_order}, matrix_of(*matrix),
                  searched, sweeps);
        return EDGEGEN_QUANTIZE_OK;
    });
}

int edgegen_quantize_nearest(edgegen_quantizer *quantizer, const edgegen_quantize_matrix *matrix,
                             int bits, size_t group_size, const float *importance,
                             const float *largest_c, float limit) {
    return guard([&]() -> int {
        if (bits != 2 && bits != 4) return refuse("bits must be 2 or 4");
        nearest_rows(quantizer->pool, matrix_of(*matrix), bits, group_size, importance, largest_c,
                     limit);
        return EDGEGEN_QUANTIZE_OK;
    });
}

int edgegen_quantize_trellis(const edgegen_quantize_sequence *s) {
    return guard([&]() -> int {
        if (s->count < 2) return refuse("a sequence must have at least 2 codes");
        if (s->planes < 0 || s->planes > 2) return refuse("a refinement must have at most 2 bits");
        viterbi().search({.first = s->first,
                          .second = s->second,
                          .factor = s->factor,
                          .planes = s->planes,
                          .offset = s->offset},
                         {.count = s->count,
                          .target = s->target,
                          .weight = s->weight,
                          .codes = s->codes,
                          .improve = bool(s->improve)},
                         room().get(viterbi_scratch(s->count)));
        return EDGEGEN_QUANTIZE_OK;
    });
}

int edgegen_quantize_attention(const edgegen_quantize_heads *h) {
    return guard([&]() -> int {
        if (!h->kv_heads || h->heads % h->kv_heads)
            return refuse("heads must be a multiple of kv_heads");
        attend({.q = h->q,
                .k = h->k,
                .v = h->v,
                .out = h->out,
                .heads = h->heads,
                .kv_heads = h->kv_heads,
                .tokens = h->tokens,
                .dim = h->dim,
                .window = h->window,
                .scale = h->scale});
        return EDGEGEN_QUANTIZE_OK;
    });
}

void edgegen_quantize_gated(float *gate, const float *up, size_t count) {
    elements().gated(gate, up, count);
}
}
