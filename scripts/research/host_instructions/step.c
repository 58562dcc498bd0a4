/* The host's part of decode steps: products are those of an accelerator that ends at once and
 * leaves the same random sums each time.
 *
 *   step FILE KERNELS LAYERS KV_HEADS HEAD_DIM CONTEXT STEPS
 *
 * CONTEXT is a multiple of 32. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include "edgegen.h"

enum { QUEUE = 128 << 10, INPUTS = 8 << 20, SUMS = 8 << 20, TOKENS = 0x30 / 4, PREFILL = 32 };

static int fail(void) {
    fprintf(stderr, "%s\n", edgegen_last_error());
    return 1;
}

static uint8_t *aligned(size_t size) { return aligned_alloc(64, (size + 63) / 64 * 64); }

int main(int count, char **words) {
    static volatile uint32_t registers[64];
    static volatile uint32_t *const accelerators[1] = {registers};
    if (count != 8) return 2;
    const uint32_t layers = (uint32_t)atoi(words[3]), context = (uint32_t)atoi(words[6]);
    const uint32_t steps = (uint32_t)atoi(words[7]), matrices = 4 * layers + 1;
    registers[TOKENS] = 2;
    edgegen_matrix *placed = calloc(matrices, sizeof *placed);
    for (uint32_t i = 0; i < matrices; ++i) placed[i].beats = 1;
    edgegen_device device = {
        .accelerators = 1,
        .registers = accelerators,
        .work = {aligned(QUEUE + INPUTS + SUMS), 1 << 20, QUEUE + INPUTS + SUMS, 0},
        .input_bytes = INPUTS,
        .timeout_ms = 1000,
        .matrices = placed,
        .matrix_count = matrices,
        .kv_heads = (uint32_t)atoi(words[4]),
        .head_dim = (uint32_t)atoi(words[5]),
    };
    int32_t *sums = (int32_t *)(device.work.memory + QUEUE + INPUTS);
    for (size_t i = 0; i < SUMS / sizeof *sums; ++i) sums[i] = rand() % 20001 - 10000;

    edgegen_model *model;
    edgegen_cache *cache;
    if (edgegen_open_device(words[1], 1, words[2], &device, &model)) return fail();
    if (edgegen_cache_new(model, context + steps + 1, &cache)) return fail();
    const size_t size = edgegen_device_cache_size(model, context + steps + 1);
    const edgegen_buffer buffer = {aligned(size), 1ull << 32, size, 1};
    if (edgegen_cache_device(cache, &buffer)) return fail();
    float *logits = malloc(edgegen_vocab(model) * sizeof *logits);
    int32_t tokens[PREFILL];
    for (int i = 0; i < PREFILL; ++i) tokens[i] = i + 1;
    for (uint32_t done = 0; done < context; done += PREFILL)
        if (edgegen_step(cache, tokens, PREFILL, 1, logits)) return fail();
    for (uint32_t i = 0; i < steps; ++i)
        if (edgegen_step(cache, tokens, 1, 1, logits)) return fail();
    return 0;
}
