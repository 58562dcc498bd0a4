/* Runs steps of a packed model and writes all their logits, on systems without Python:
 *
 *   logits FILE KERNELS WIDTH...
 *
 * Reads the 32-bit tokens of all steps from stdin and writes their logits, 32-bit floats, to
 * stdout. Exits with 2 if the processor does not support the kernels. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#ifdef _WIN32
#include <fcntl.h>
#include <io.h>
#endif

#include "edgegen.h"

static int fail(void) {
    const char *reason = edgegen_last_error();
    fprintf(stderr, "%s\n", reason);
    return strncmp(reason, "no kernels", 10) ? 1 : 2;
}

int main(int count, char **words) {
    edgegen_model *model;
    edgegen_cache *cache;
    if (count < 4) return 1;
#ifdef _WIN32
    _setmode(0, _O_BINARY);
    _setmode(1, _O_BINARY);
#endif
    if (edgegen_open(words[1], 2, words[2], &model)) return fail();
    if (edgegen_cache_new(model, 80, &cache)) return fail();
    for (int i = 3; i < count; ++i) {
        const size_t width = strtoul(words[i], NULL, 10), size = width * edgegen_vocab(model);
        int32_t *tokens = malloc(width * sizeof *tokens);
        float *logits = malloc(size * sizeof *logits);
        if (!tokens || !logits || fread(tokens, sizeof *tokens, width, stdin) != width) return 1;
        if (edgegen_step(cache, tokens, width, width, logits)) return fail();
        if (fwrite(logits, sizeof *logits, size, stdout) != size) return 1;
        free(tokens);
        free(logits);
    }
    edgegen_cache_free(cache);
    edgegen_close(model);
    return 0;
}
