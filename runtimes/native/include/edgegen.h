/* The C interface of edgegen's CPU engine.
 *
 * Tokens are the host's affair: it turns text into ids and back with the bundle's tokenizer.json.
 *
 * A model is immutable and may be shared by threads; its steps run one after the other. A cache is
 * used by one thread at a time, edgegen_cancel apart, and keeps its model alive. No function throws
 * or ends the process: those that return int give EDGEGEN_OK or an error code, and
 * edgegen_last_error() then says why, for the calling thread until its next call.
 *
 * Symbols carry the version EDGEGEN_1; a change that breaks callers raises EDGEGEN_ABI and gives
 * the symbols that it touches a new one.
 */
#ifndef EDGEGEN_H
#define EDGEGEN_H

#include <stddef.h>
#include <stdint.h>

#if defined(__GNUC__)
#define EDGEGEN_API __attribute__((visibility("default")))
#else
#define EDGEGEN_API
#endif

#ifdef __cplusplus
extern "C" {
#endif

enum { EDGEGEN_ABI = 3 };

enum {
    EDGEGEN_OK = 0,
    EDGEGEN_BAD_ARGUMENT = 1,
    EDGEGEN_BAD_FILE = 2,
    EDGEGEN_NO_MEMORY = 3,
    EDGEGEN_NO_ROOM = 4 /* the tokens do not fit the cache; nothing was run */
};

typedef struct edgegen_model edgegen_model;
typedef struct edgegen_cache edgegen_cache;

/* EDGEGEN_ABI of the library, to be compared with the header's. */
EDGEGEN_API uint32_t edgegen_abi(void);

/* Version of the library, e.g. "0.1.0". */
EDGEGEN_API const char *edgegen_version(void);

/* Why the calling thread's last call failed; never NULL. */
EDGEGEN_API const char *edgegen_last_error(void);

/* Map a packed model, which `edgegen.runtimes.native.pack` makes of a bundle. `kernels` is
 * "portable", "avx2", "avx512" or NULL for the best that the processor has; results do not depend
 * on it, nor on the number of threads. */
EDGEGEN_API int edgegen_open(const char *path, uint32_t threads, const char *kernels,
                             edgegen_model **model);
EDGEGEN_API void edgegen_close(edgegen_model *model);

/* Name of the kernels in use. */
EDGEGEN_API const char *edgegen_kernels(const edgegen_model *model);

/* Tokens of the vocabulary: how many logits a position has. */
EDGEGEN_API uint32_t edgegen_vocab(const edgegen_model *model);

/* An empty cache for `context` tokens, at most what the model was exported for. Its memory grows
 * with the tokens held. */
EDGEGEN_API int edgegen_cache_new(edgegen_model *model, uint32_t context, edgegen_cache **cache);
/* The same with Λ attention: a token sees the first `sink` tokens and the last `window`, itself
 * included, and what no later one sees is let go, so that the memory does not grow past those. A
 * window of 0 is all of the past. */
EDGEGEN_API int edgegen_cache_window(edgegen_model *model, uint32_t context, uint32_t sink,
                                     uint32_t window, edgegen_cache **cache);
EDGEGEN_API void edgegen_cache_free(edgegen_cache *cache);

/* Run `count` tokens; the logits [wanted, vocab] of the last `wanted` of them are written. */
EDGEGEN_API int edgegen_step(edgegen_cache *cache, const int32_t *tokens, size_t count,
                             size_t wanted, float *logits);

/* What a step runs against one cache, and what is wanted of it. */
typedef struct {
    edgegen_cache *cache;
    const int32_t *tokens;   /* [count], or NULL */
    const float *embeddings; /* [count, hidden] where tokens is NULL, or one row for each token
                                of -1, in turns */
    const int32_t *parents;  /* [count]: for a tree each token's parent, an earlier index, or -1
                                for the cache's last token; NULL is a sequence */
    size_t count;
    size_t wanted;   /* of the last tokens the logits and hidden states are written */
    float *logits;   /* [wanted, vocab], or NULL */
    float *hidden;   /* [wanted, hidden], normed, or NULL */
    uint32_t layers; /* only the first of them; 0 is all */
} edgegen_item;

/* One step for several caches of a model, each once; all of them share the reading of the weights.
 * A token's logits do not depend on what shares its step. */
EDGEGEN_API int edgegen_run(const edgegen_item *items, size_t count);

/* How tokens are chosen. */
typedef struct {
    uint32_t max_tokens;
    float temperature; /* 0 takes the likeliest token */
    uint32_t top_k;    /* of the likeliest tokens only so many; 0 is all */
    float top_p;       /* and of these as many as reach this share; 0 and 1 are all */
    uint64_t seed;
    const int32_t *ends; /* [end_count]: tokens that end an answer; they are not handed out */
    size_t end_count;
} edgegen_sampling;

/* Called with each token, on the thread that called edgegen_generate; anything but 0 ends it. */
typedef int (*edgegen_on_token)(void *user, int32_t token);

enum { EDGEGEN_STOP = 0, EDGEGEN_LENGTH = 1, EDGEGEN_CANCELLED = 2 };

/* Run a prompt after what the cache holds and generate. Afterwards the cache holds the prompt and
 * every token that was handed out; cancelled within the prompt, a part of it. `reason`, where not
 * NULL, gets EDGEGEN_STOP, EDGEGEN_LENGTH (also where the cache is full) or EDGEGEN_CANCELLED. */
EDGEGEN_API int edgegen_generate(edgegen_cache *cache, const int32_t *prompt, size_t count,
                                 const edgegen_sampling *sampling, edgegen_on_token on_token,
                                 void *user, int *reason);

/* From any thread: end the running edgegen_generate of a cache within one step, or else the next.
 */
EDGEGEN_API void edgegen_cancel(edgegen_cache *cache);

EDGEGEN_API size_t edgegen_length(const edgegen_cache *cache);

/* Forget all tokens after the first `length`. */
EDGEGEN_API int edgegen_truncate(edgegen_cache *cache, size_t length);

/* Of the last step's tokens keep these indices, a path from the cache's last token before it. */
EDGEGEN_API int edgegen_keep(edgegen_cache *cache, const int32_t *indices, size_t count);

/* The keys and values of the first `length` tokens as one run of bytes, of this size. */
EDGEGEN_API size_t edgegen_state_size(const edgegen_cache *cache, size_t length);
EDGEGEN_API int edgegen_save(edgegen_cache *cache, void *state, size_t size);
EDGEGEN_API int edgegen_restore(edgegen_cache *cache, size_t length, const void *state,
                                size_t size);

#ifdef __cplusplus
}
#endif
#endif
