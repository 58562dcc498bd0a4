/* The quantizers' kernels: matrix products, factorizations and GPTQ, in single precision.
 *
 * A private interface between edgegen and edgegen-native of the same release. All matrices are
 * row-major. A quantizer's calls run on its own threads; one call at a time. Results do not depend
 * on the number of threads.
 */
#ifndef EDGEGEN_QUANTIZE_H
#define EDGEGEN_QUANTIZE_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#if defined(_WIN32)
#define EDGEGEN_QUANTIZE_API __declspec(dllexport)
#else
#define EDGEGEN_QUANTIZE_API __attribute__((visibility("default")))
#endif

#define EDGEGEN_QUANTIZE_ABI 5

enum {
    EDGEGEN_QUANTIZE_OK = 0,
    EDGEGEN_QUANTIZE_BAD_ARGUMENT = 1, /* or a matrix that is not positive definite */
    EDGEGEN_QUANTIZE_NO_MEMORY = 3
};

typedef struct edgegen_quantizer edgegen_quantizer;

/* C [m, n] = A [m, k] B [k, n], or C += A B; strides in floats; a transposed operand is stored
 * [k, m], [n, k]. */
typedef struct {
    size_t m, n, k;
    const float *a;
    size_t a_stride;
    int a_transposed;
    const float *b;
    size_t b_stride;
    int b_transposed;
    float *c;
    size_t c_stride;
    int added;   /* C += A B */
    int rounded; /* operands are rounded to bfloat16, sums are in float */
} edgegen_quantize_product;

/* Weights [rows, inputs] and what they are rounded to: s c (q - z), z and c [rows, groups]. */
typedef struct {
    size_t rows, inputs, groups;
    const float *weight;
    uint8_t *q, *z, *c;
    float *s;
} edgegen_quantize_matrix;

/* What all rows share. The Hessian and its factor are in the order in which inputs are rounded. */
typedef struct {
    int bits;
    const int64_t *order;       /* [inputs] */
    const int64_t *group_order; /* [groups] */
    const size_t *starts;       /* [groups + 1], in that order */
    const float *hessian;       /* [inputs, inputs], dampened */
    const float *factor;        /* [inputs, inputs], upper U with U^T U = hessian^-1 */
} edgegen_quantize_layer;

/* Queries [heads, tokens, dim], keys and values [kv_heads, tokens, dim] of one sequence; the result
 * is [tokens, heads * dim]. A query sees itself and what came before, at most `window` keys in all
 * unless that is 0. */
typedef struct {
    const float *q, *k, *v;
    float *out;
    size_t heads, kv_heads, tokens, dim, window;
    float scale;
} edgegen_quantize_heads;

/* A cyclic sequence of `count` trellis codes, each of which stands for two targets. */
typedef struct {
    const int8_t *first, *second; /* tables [2, 16] */
    int factor;                   /* multiplier of the tables */
    int planes;                   /* bits of a refinement, at most 2 */
    int offset;                   /* half the distance of two refinements, in steps */
    size_t count;
    const float *target; /* [count, 2], in steps */
    const float *weight; /* [count, 2], of the squared error */
    uint8_t *codes;      /* [count] */
    int improve;         /* leave the given codes unless better ones are found */
} edgegen_quantize_sequence;

EDGEGEN_QUANTIZE_API uint32_t edgegen_quantize_abi(void);

/* Text of the calling thread's last error. */
EDGEGEN_QUANTIZE_API const char *edgegen_quantize_error(void);

/* "portable", "avx2" or "avx512". */
EDGEGEN_QUANTIZE_API const char *edgegen_quantize_kernels(void);

EDGEGEN_QUANTIZE_API int edgegen_quantize_open(uint32_t threads, edgegen_quantizer **quantizer);
EDGEGEN_QUANTIZE_API void edgegen_quantize_close(edgegen_quantizer *quantizer);

/* On the calling thread if `quantizer` is null. */
EDGEGEN_QUANTIZE_API int edgegen_quantize_multiply(edgegen_quantizer *quantizer,
                                                   const edgegen_quantize_product *product);

/* Adds x^T x, for x [tokens, inputs] rounded to bfloat16, to the lower half of sums [inputs,
 * inputs].
 */
EDGEGEN_QUANTIZE_API int edgegen_quantize_add_moments(edgegen_quantizer *quantizer, const float *x,
                                                      size_t tokens, size_t inputs, float *sums);

/* Replaces m [size, size] = L L^T, of which the lower half is read, by L^-1. */
EDGEGEN_QUANTIZE_API int edgegen_quantize_invert_root(edgegen_quantizer *quantizer, float *m,
                                                      size_t size);

/* GPTQ, then sweeps of coordinate descent; where not `searched`, z, c and s are given and stay. */
EDGEGEN_QUANTIZE_API int edgegen_quantize_gptq(edgegen_quantizer *quantizer,
                                               const edgegen_quantize_layer *layer,
                                               const edgegen_quantize_matrix *matrix, int searched,
                                               int sweeps);

/* Rounding to nearest after a clip search; `importance` [inputs] may be null; largest_c [rows]
 * bounds c, and `limit`, where positive, c |q - z|. */
EDGEGEN_QUANTIZE_API int edgegen_quantize_nearest(edgegen_quantizer *quantizer,
                                                  const edgegen_quantize_matrix *matrix, int bits,
                                                  size_t group_size, const float *importance,
                                                  const float *largest_c, float limit);

/* The best codes of a sequence, on the calling thread. */
EDGEGEN_QUANTIZE_API int edgegen_quantize_trellis(const edgegen_quantize_sequence *sequence);

/* Causal softmax attention, on the calling thread. */
EDGEGEN_QUANTIZE_API int edgegen_quantize_attention(const edgegen_quantize_heads *heads);

/* gate[i] = silu(gate[i]) up[i], on the calling thread. */
EDGEGEN_QUANTIZE_API void edgegen_quantize_gated(float *gate, const float *up, size_t count);

#ifdef __cplusplus
}
#endif

#endif
