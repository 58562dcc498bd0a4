/* All logits of some steps, for a processor that has no Python at hand: logits FILE KERNELS
 * WIDTH...
 *
 * Reads as many 32-bit tokens from stdin as the widths add up to and writes each one's logits,
 * 32-bit floats, to stdout. Exit code 2 where the processor has no such kernels. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "edgegen.h"

static int fail(void) {
    const char *why = edgegen_last_error();
    fprintf(stderr, "%s\n", why);
    return strncmp(why, "no kernels", 10) ? 1 : 2;
}

int main(int count, char **words) {
    edgegen_model *model;
    edgegen_cache *cache;
    if (count < 4) return 1;
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
