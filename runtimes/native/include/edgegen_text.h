/* C interface of edgegen for text: opens a model, holds conversations and returns text.
 *
 * The model is one file that `edgegen pack BUNDLE -o FILE` writes. Texts are UTF-8 and, where no
 * size is passed, end with a zero byte. Tokens, sampling, stop strings and drafts are those of
 * edgegen's Python package: the same options and seed give the same tokens.
 *
 * Errors. Functions that return int return EDGEGEN_TEXT_OK or another code of the list below;
 * edgegen_text_error() then returns the reason, for the calling thread until its next call. A
 * failed call changes nothing. No function throws or ends the process.
 *
 * Threads. A model may be shared by any number of threads; its steps run one at a time, each on all
 * of the model's threads. A session belongs to one conversation: while one of its functions runs,
 * any other call of it returns EDGEGEN_TEXT_BUSY, also from the callback, except for
 * edgegen_text_cancel and edgegen_text_session_free, which are safe from any thread at any time. A
 * session keeps its model, so the model may be closed first.
 *
 * A change that breaks callers increases EDGEGEN_TEXT_ABI.
 */
#ifndef EDGEGEN_TEXT_H
#define EDGEGEN_TEXT_H

#include <stddef.h>
#include <stdint.h>

#if defined(_WIN32) && defined(EDGEGEN_TEXT_BUILD)
#define EDGEGEN_TEXT_API __declspec(dllexport)
#elif defined(_WIN32)
#define EDGEGEN_TEXT_API __declspec(dllimport)
#elif defined(__GNUC__)
#define EDGEGEN_TEXT_API __attribute__((visibility("default")))
#else
#define EDGEGEN_TEXT_API
#endif

#ifdef __cplusplus
extern "C" {
#endif

enum { EDGEGEN_TEXT_ABI = 1 };

enum {
    EDGEGEN_TEXT_OK = 0,
    EDGEGEN_TEXT_BAD_ARGUMENT = 1, /* an option, a text or a null pointer */
    EDGEGEN_TEXT_BAD_FILE = 2,     /* missing, truncated or damaged */
    EDGEGEN_TEXT_NO_MEMORY = 3,
    EDGEGEN_TEXT_NO_ROOM = 4,     /* the prompt leaves no room for an answer in the context */
    EDGEGEN_TEXT_BUSY = 5,        /* another call of the session is running */
    EDGEGEN_TEXT_UNSUPPORTED = 6, /* the model has no chat template, or it has no such role */
    EDGEGEN_TEXT_BAD_UTF8 = 7,
    EDGEGEN_TEXT_NOT_WRITTEN = 8 /* a file could not be written */
};

/* Why an answer ended. */
enum { EDGEGEN_TEXT_STOP = 0, EDGEGEN_TEXT_LENGTH = 1, EDGEGEN_TEXT_CANCELLED = 2 };

typedef struct edgegen_text_model edgegen_text_model;
typedef struct edgegen_text_session edgegen_text_session;

/* EDGEGEN_TEXT_ABI of the library; compare it with the header's. */
EDGEGEN_TEXT_API uint32_t edgegen_text_abi(void);

/* Version of the library, e.g. "0.1.0". */
EDGEGEN_TEXT_API const char *edgegen_text_version(void);

/* Why the calling thread's last call failed; never NULL. */
EDGEGEN_TEXT_API const char *edgegen_text_error(void);

/* Open a model. `options` is NULL or a list of keys and values, alternating, that ends with NULL:
 *
 *     "threads"   number of threads, 1 to 256; the number of processors by default
 *     "context"   maximum tokens of a prompt and its answer together; by default 4096, or the
 *                 model's maximum if that is smaller
 *     "kernels"   as in edgegen.h; the best that the processor supports by default
 *     "sink", "window"   Λ attention as in edgegen.h; off by default
 *     "draft"     "none" (default), "lookup" or "ngram"
 *     "draft_max", "draft_branches"   size of drafts; chosen by measured speed by default
 */
EDGEGEN_TEXT_API int edgegen_text_open(const char *path, const char *const *options,
                                       edgegen_text_model **model);
EDGEGEN_TEXT_API void edgegen_text_close(edgegen_text_model *model);

/* Why the file has no chat template is printed by `edgegen pack`; without one, use
 * edgegen_text_complete. */
EDGEGEN_TEXT_API int edgegen_text_has_template(const edgegen_text_model *model);

/* Encode a text of `size` bytes. Writes at most `capacity` ids, and their whole number to `count`;
 * `ids` may be NULL if `capacity` is 0. `add_bos` adds the model's first token where it has one. */
EDGEGEN_TEXT_API int edgegen_text_encode(const edgegen_text_model *model, const char *text,
                                         size_t size, int add_bos, int32_t *ids, size_t capacity,
                                         size_t *count);

/* Encode a conversation of `messages` messages with the chat template, up to the start of the
 * answer. Special tokens in messages are ordinary text. */
EDGEGEN_TEXT_API int edgegen_text_encode_chat(const edgegen_text_model *model,
                                              const char *const *roles, const char *const *contents,
                                              size_t messages, int32_t *ids, size_t capacity,
                                              size_t *count);

/* Decode tokens to at most `capacity` bytes, without a zero byte; `size` is the whole number.
 * Invalid UTF-8 becomes U+FFFD, special and unknown tokens become nothing. */
EDGEGEN_TEXT_API int edgegen_text_decode(const edgegen_text_model *model, const int32_t *ids,
                                         size_t count, char *text, size_t capacity, size_t *size);

/* Create an empty conversation. `system` is its system message, or NULL; `options` is as above:
 *
 *     "max_tokens"      maximum tokens of an answer; 128 by default
 *     "temperature"     0 is greedy decoding; by default the model's own, or 0.7
 *     "top_k", "top_p", "min_p", "repeat_penalty"
 *     "seed"            of the session's random numbers; a new one by default
 *     "stop"            a string that ends the answer and is not part of it; may be repeated, and
 *                       the first one in a list replaces the earlier ones. "" removes all
 *     "ignore_eos"      "1" continues past the model's end token
 *     "overflow"        "error" (default), or "window": leave out the oldest messages of a history
 *                       that outgrows the context
 */
EDGEGEN_TEXT_API int edgegen_text_session_new(edgegen_text_model *model, const char *system,
                                              const char *const *options,
                                              edgegen_text_session **session);

/* Free a session; a running call ends within one step first, on its own thread. */
EDGEGEN_TEXT_API void edgegen_text_session_free(edgegen_text_session *session);

/* Change options for the following answers. "seed" restarts the random numbers. */
EDGEGEN_TEXT_API int edgegen_text_configure(edgegen_text_session *session,
                                            const char *const *options);

/* Called with each piece of text on the thread that generates: `size` bytes of whole characters,
 * followed by a zero byte. A result other than 0 stops the answer. */
typedef int (*edgegen_text_on_text)(void *user, const char *text, size_t size);

/* Record of an answer. The caller sets `struct_size` to its sizeof; later versions append fields.
 */
typedef struct {
    size_t struct_size;
    int32_t reason;         /* EDGEGEN_TEXT_STOP, _LENGTH or _CANCELLED */
    uint32_t prompt_tokens; /* of the whole conversation */
    uint32_t cached_tokens; /* of them, those that did not have to run */
    uint32_t tokens;        /* of the answer, without the end token */
    uint32_t drafted;       /* draft tokens that were verified */
    uint32_t accepted;      /* of them, those that were accepted */
    uint32_t target_calls;  /* steps of the model that yielded tokens */
    double first_seconds;   /* until the first token, prefill included; 0 without a token */
    double seconds;         /* from the first to the last token */
    char error[256];        /* why the call failed, for callers that look from another thread */
} edgegen_text_result;

/* Send a user message and generate the answer. `on_text` and `result` may be NULL. The message and
 * the answer join the history, also when cancelled after the first text. */
EDGEGEN_TEXT_API int edgegen_text_send(edgegen_text_session *session, const char *message,
                                       edgegen_text_on_text on_text, void *user,
                                       edgegen_text_result *result);

/* Generate another answer to the last message, which replaces the current one. */
EDGEGEN_TEXT_API int edgegen_text_regenerate(edgegen_text_session *session,
                                             edgegen_text_on_text on_text, void *user,
                                             edgegen_text_result *result);

/* Replace the whole history by `messages` messages, and answer the last one. */
EDGEGEN_TEXT_API int edgegen_text_chat(edgegen_text_session *session, const char *const *roles,
                                       const char *const *contents, size_t messages,
                                       edgegen_text_on_text on_text, void *user,
                                       edgegen_text_result *result);

/* Continue a text, for rendered conversations and for models without a chat template. Special
 * tokens in it are structure, and the history stays as it is. */
EDGEGEN_TEXT_API int edgegen_text_complete(edgegen_text_session *session, const char *text,
                                           edgegen_text_on_text on_text, void *user,
                                           edgegen_text_result *result);

/* Stop the running answer within one step; if none is running, do nothing. */
EDGEGEN_TEXT_API void edgegen_text_cancel(edgegen_text_session *session);

/* Number of messages in the history, the system message included. */
EDGEGEN_TEXT_API int edgegen_text_count(edgegen_text_session *session, size_t *count);

/* Role and content of a message, valid until the next call of the session. `size`, where not NULL,
 * is set to the bytes of the content, which may have zero bytes inside. */
EDGEGEN_TEXT_API int edgegen_text_message(edgegen_text_session *session, size_t index,
                                          const char **role, const char **content, size_t *size);

/* Tokens of the last answer, without the end token; as in edgegen_text_encode. */
EDGEGEN_TEXT_API int edgegen_text_tokens(edgegen_text_session *session, int32_t *ids,
                                         size_t capacity, size_t *count);

/* Forget all messages except the system message. */
EDGEGEN_TEXT_API int edgegen_text_reset(edgegen_text_session *session);

/* Write history and KV cache to a file, atomically; restore continues without running the prompt
 * again. A file belongs to one model; options are not saved. */
EDGEGEN_TEXT_API int edgegen_text_save(edgegen_text_session *session, const char *path);
EDGEGEN_TEXT_API int edgegen_text_restore(edgegen_text_session *session, const char *path);

#ifdef __cplusplus
}
#endif
#endif
