/* The C interface of edgegen's CPU engine.
 *
 * A model is immutable and may be shared by threads; its steps run one after the other. A cache is
 * used by one thread at a time and keeps its model alive. No function throws or ends the process:
 * those that return int give EDGEGEN_OK or an error code, and edgegen_last_error() then says why,
 * for the calling thread until its next call.
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

enum { EDGEGEN_ABI = 2 };

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

EDGEGEN_API const char *edgegen_last_error(void);

/* Map a packed model. `kernels` is "portable", "avx2", "avx512" or NULL for the best that the
 * processor has; results do not depend on it, nor on the number of threads. */
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
EDGEGEN_API void edgegen_cache_free(edgegen_cache *cache);

/* Run `count` tokens; the logits [wanted, vocab] of the last `wanted` of them are written. */
EDGEGEN_API int edgegen_step(edgegen_cache *cache, const int32_t *tokens, size_t count,
                             size_t wanted, float *logits);

/* What a step runs against one cache, and what is wanted of it. */
typedef struct {
    edgegen_cache *cache;
    const int32_t *tokens;   /* [count], or NULL */
    const float *embeddings; /* [count, hidden] where tokens is NULL */
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

EDGEGEN_API size_t edgegen_length(const edgegen_cache *cache);

/* Forget all tokens after the first `length`. */
EDGEGEN_API int edgegen_truncate(edgegen_cache *cache, size_t length);

/* Of the last step's tokens keep these indices, a path from the cache's last token before it. */
EDGEGEN_API int edgegen_keep(edgegen_cache *cache, const int32_t *indices, size_t count);

/* The keys and values of the first `length` tokens as one run of bytes, of this size. */
EDGEGEN_API size_t edgegen_state_size(const edgegen_cache *cache, size_t length);
EDGEGEN_API int edgegen_save(const edgegen_cache *cache, void *state, size_t size);
EDGEGEN_API int edgegen_restore(edgegen_cache *cache, size_t length, const void *state,
                                size_t size);

#ifdef __cplusplus
}
#endif
#endif
