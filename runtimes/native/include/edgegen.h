/* C interface of edgegen's CPU engine.
 *
 * Tokens are integers: the host converts text with the bundle's tokenizer.json.
 *
 * A model is immutable and may be shared by threads; it runs one step at a time. A cache keeps its
 * model alive. Only one thread at a time may use a cache, except for edgegen_cancel. No function
 * throws or ends the process. Those that return int return EDGEGEN_OK or an error code;
 * edgegen_last_error() then returns the reason, for the calling thread until its next call.
 *
 * Symbols have the version EDGEGEN_1. A change that breaks callers increases EDGEGEN_ABI and gives
 * the changed symbols a new version.
 */
#ifndef EDGEGEN_H
#define EDGEGEN_H

#include <stddef.h>
#include <stdint.h>

#if defined(_WIN32) && defined(EDGEGEN_BUILD)
#define EDGEGEN_API __declspec(dllexport)
#elif defined(_WIN32)
#define EDGEGEN_API __declspec(dllimport)
#elif defined(__GNUC__)
#define EDGEGEN_API __attribute__((visibility("default")))
#else
#define EDGEGEN_API
#endif

#ifdef __cplusplus
extern "C" {
#endif

enum { EDGEGEN_ABI = 7 };

enum {
    EDGEGEN_OK = 0,
    EDGEGEN_BAD_ARGUMENT = 1,
    EDGEGEN_BAD_FILE = 2,
    EDGEGEN_NO_MEMORY = 3,
    EDGEGEN_NO_ROOM = 4,        /* the tokens do not fit the cache; no token has run */
    EDGEGEN_DEVICE_TIMEOUT = 5, /* no progress of the accelerator; configure it again */
    EDGEGEN_DEVICE_FAILED = 6   /* the accelerator reported errors */
};

typedef struct edgegen_model edgegen_model;
typedef struct edgegen_cache edgegen_cache;

/* EDGEGEN_ABI of the library; compare it with the header's. */
EDGEGEN_API uint32_t edgegen_abi(void);

/* Version of the library, e.g. "0.1.0". */
EDGEGEN_API const char *edgegen_version(void);

/* Why the calling thread's last call failed; never NULL. */
EDGEGEN_API const char *edgegen_last_error(void);

/* Map a packed model, a file that `edgegen.runtimes.native.pack.packed_model` writes for a bundle.
 *
 * `kernels` is NULL for the best kernels that the processor supports, or one of
 *     "portable"  every processor
 *     "avx2"      x86-64 with AVX2
 *     "avxvnni"   x86-64 with AVX-VNNI
 *     "avx512vl"  x86-64 with AVX-512 VNNI, on 256-bit vectors
 *     "avx512"    x86-64 with AVX-512 VNNI
 *     "amx"       x86-64 with AMX-INT8
 *     "neon"      64-bit Arm
 *     "dotprod"   64-bit Arm with dot products
 *     "i8mm"      64-bit Arm with 8-bit matrix products
 * Results depend neither on the kernels nor on the number of threads. */
EDGEGEN_API int edgegen_open(const char *path, uint32_t threads, const char *kernels,
                             edgegen_model **model);
EDGEGEN_API void edgegen_close(edgegen_model *model);

/* Memory that this process and an FPGA accelerator share. */
typedef struct {
    uint8_t *memory;  /* mapped into this process, at a multiple of 64 */
    uint64_t address; /* for the accelerator, a multiple of 16 */
    size_t size;
    uint32_t handle; /* passed to `sync` */
} edgegen_buffer;

/* Place of a matrix in the accelerator's memory. */
typedef struct {
    uint64_t address;
    uint32_t beats; /* of 16 bytes */
} edgegen_matrix;

/* Configured accelerators that share a memory, and divide each product among them. */
typedef struct {
    uint32_t accelerators; /* at least 1 */
    /* The mapped registers of each, or NULL to call `read` and `write`. */
    volatile uint32_t *const *registers;
    /* Offsets of an accelerator's registers are 64 KiB after those of the one before. */
    int64_t (*read)(void *user, uint32_t offset); /* negative if there is no answer */
    int (*write)(void *user, uint32_t offset, uint32_t value);
    /* Write a range of a buffer from the caches to memory, or with `from_device` drop it from the
     * caches. The signature is that of XRT's xclSyncBO. NULL uses the cache instructions of 64-bit
     * Arm. */
    int (*sync)(void *user, uint32_t handle, int from_device, size_t size, size_t offset);
    void *user;
    edgegen_buffer work; /* commands (128 KiB), `input_bytes` of activations, and sums */
    size_t input_bytes;
    uint32_t timeout_ms;            /* time without progress after which a step fails */
    const edgegen_matrix *matrices; /* qkv, o, gate_up and down of each layer, and the head */
    size_t matrix_count;
    uint32_t kv_heads, head_dim; /* of each layer */
} edgegen_device;

/* Totals of a device. */
typedef struct {
    uint64_t queues, commands, sent, received; /* sent and received are in bytes */
    uint64_t cycles;                           /* of the accelerator that ran longest */
    uint64_t beats;                            /* of all accelerators */
    uint64_t wait_ns;                          /* from starting queues to their end */
} edgegen_traffic;

/* As edgegen_open, with matrix products and attention on accelerators, for one thread at a time.
 * The functions and the memory of `device` must stay valid until edgegen_close. */
EDGEGEN_API int edgegen_open_device(const char *path, uint32_t threads, const char *kernels,
                                    const edgegen_device *device, edgegen_model **model);

/* Return the accelerator's totals since the model was opened; zeros without an accelerator. */
EDGEGEN_API edgegen_traffic edgegen_device_traffic(const edgegen_model *model);

/* Bytes of the accelerator's memory that a cache for `context` tokens needs. */
EDGEGEN_API size_t edgegen_device_cache_size(const edgegen_model *model, uint32_t context);

/* Give a new cache the accelerator's memory, which must stay valid until edgegen_cache_free. */
EDGEGEN_API int edgegen_cache_device(edgegen_cache *cache, const edgegen_buffer *buffer);

/* Name of the kernels in use. */
EDGEGEN_API const char *edgegen_kernels(const edgegen_model *model);

/* Size of the vocabulary: the number of logits of a position. */
EDGEGEN_API uint32_t edgegen_vocab(const edgegen_model *model);

/* Create an empty cache for up to `context` tokens, at most the context that the model was exported
 * for. Its memory grows with the number of tokens. */
EDGEGEN_API int edgegen_cache_new(edgegen_model *model, uint32_t context, edgegen_cache **cache);

/* The same with Λ attention: a token attends to the first `sink` tokens and to the last `window`,
 * itself included. Tokens outside both are evicted, so that memory stays constant. A window of 0
 * means all tokens. */
EDGEGEN_API int edgegen_cache_window(edgegen_model *model, uint32_t context, uint32_t sink,
                                     uint32_t window, edgegen_cache **cache);
EDGEGEN_API void edgegen_cache_free(edgegen_cache *cache);

/* Run `count` tokens and write the logits [wanted, vocab] of the last `wanted` of them. */
EDGEGEN_API int edgegen_step(edgegen_cache *cache, const int32_t *tokens, size_t count,
                             size_t wanted, float *logits);

/* Input and outputs of a step for one cache. */
typedef struct {
    edgegen_cache *cache;
    const int32_t *tokens;   /* [count], or NULL */
    const float *embeddings; /* [count, hidden] where tokens is NULL, else one row for each token
                                of -1, in order */
    const int32_t *parents;  /* [count]: each token's parent in a tree, an earlier index, or -1 for
                                the cache's last token; NULL is a sequence */
    size_t count;
    size_t wanted;          /* number of last tokens whose logits and hidden states are written */
    float *logits;          /* [wanted, vocab], or NULL */
    float *hidden;          /* [wanted, hidden], after the final norm, or NULL */
    uint32_t layers;        /* number of layers to run; 0 is all */
    const uint32_t *chosen; /* [layers]: the layers to run, ascending, with all whose keys and
                               values others attend to, of which `layers` says how many; NULL is the
                               first ones */
} edgegen_item;

/* Run one step for several caches of one model, each cache at most once. The weights are loaded
 * once for all of them. A token's logits do not depend on the other tokens of the step. */
EDGEGEN_API int edgegen_run(const edgegen_item *items, size_t count);

/* A matrix of 8- or 4-bit weights, laid out as in a packed file. */
typedef struct {
    const float *scale;   /* of each row, padded to a multiple of 16 rows */
    const uint8_t *tiles; /* aligned to 64 bytes */
    uint32_t rows;
    uint32_t columns; /* a multiple of 16 */
    uint32_t block;   /* inputs that are transformed together by a Hadamard matrix before they are
                         quantized: a power of two that divides `columns`, at most 4096 */
    uint32_t group;   /* columns that share a scale and a zero point at 4 bits: a multiple of 16
                         that divides `columns`; 0 for 8 bits */
} edgegen_weights;

/* Multiply `count` inputs x [count][columns], quantized to 8 bits, with a matrix of draft heads:
 * y [count][rows]. It runs on the model's threads, between its steps. */
EDGEGEN_API int edgegen_multiply(edgegen_model *model, const edgegen_weights *weights,
                                 const float *x, size_t count, float *y);

/* A guess of draft heads: the likeliest of the tokens that the heads know. */
typedef struct {
    const float *exact;   /* [rows][columns]: the matrix before it was rounded */
    uint32_t wanted;      /* number of tokens, at most the rows and 64 */
    uint32_t *tokens;     /* [count][wanted]: rows, the likeliest first */
    float *probabilities; /* [count][wanted] */
} edgegen_guess;

/* Find the likeliest rows for `count` states x [count][columns], with the softmax of the products
 * as probabilities. The highest products are computed again from the exact rows. */
EDGEGEN_API int edgegen_likeliest(edgegen_model *model, const edgegen_weights *weights,
                                  const float *x, size_t count, const edgegen_guess *guess);

/* Sampling parameters. */
typedef struct {
    uint32_t max_tokens;
    float temperature; /* 0 is greedy decoding */
    uint32_t top_k;    /* sample from the k likeliest tokens; 0 is all */
    float top_p;       /* then from the likeliest with this total probability; 0 and 1 are all */
    uint64_t seed;
    const int32_t *ends; /* [end_count]: tokens that end generation; not passed to on_token */
    size_t end_count;
} edgegen_sampling;

/* Called with each token on the thread that called edgegen_generate. A result other than 0 stops
 * generation. */
typedef int (*edgegen_on_token)(void *user, int32_t token);

enum { EDGEGEN_STOP = 0, EDGEGEN_LENGTH = 1, EDGEGEN_CANCELLED = 2 };

/* Append a prompt to the cache and generate. Afterwards the cache holds the prompt and every token
 * that was passed to on_token; if cancelled within the prompt, a part of it. `reason`, where not
 * NULL, is set to EDGEGEN_STOP, EDGEGEN_LENGTH (also if the cache is full) or EDGEGEN_CANCELLED. */
EDGEGEN_API int edgegen_generate(edgegen_cache *cache, const int32_t *prompt, size_t count,
                                 const edgegen_sampling *sampling, edgegen_on_token on_token,
                                 void *user, int *reason);

/* Stop the cache's running edgegen_generate within one step; if none is running, stop the next one.
 * May be called from any thread. */
EDGEGEN_API void edgegen_cancel(edgegen_cache *cache);

/* Number of tokens in the cache. */
EDGEGEN_API size_t edgegen_length(const edgegen_cache *cache);

/* Remove all tokens after the first `length`. Fails where a window has evicted tokens that the next
 * one attends to, or where recurrent state is kept of later tokens only: start a new cache then. */
EDGEGEN_API int edgegen_truncate(edgegen_cache *cache, size_t length);

/* Keep these of the last step's tokens, a path from the token before the step; remove the others.
 */
EDGEGEN_API int edgegen_keep(edgegen_cache *cache, const int32_t *indices, size_t count);

/* Save the keys and values of all tokens, and restore those of the first `length` tokens. The state
 * has edgegen_state_size bytes. */
EDGEGEN_API size_t edgegen_state_size(const edgegen_cache *cache, size_t length);
EDGEGEN_API int edgegen_save(edgegen_cache *cache, void *state, size_t size);
EDGEGEN_API int edgegen_restore(edgegen_cache *cache, size_t length, const void *state,
                                size_t size);

#ifdef __cplusplus
}
#endif
#endif
