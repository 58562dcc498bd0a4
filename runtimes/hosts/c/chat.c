/* A chat program that uses edgegen's C interface:
 *
 *   chat MODEL TABLE [-n TOKENS] [-c CONTEXT] [-t THREADS] [-T TEMPERATURE] [-s SEED] [-e ID]...
 *
 * Each line of standard input is a message as token ids, chat template included. The text of the
 * answer is written to standard output. tokens.py in this folder writes the model, the table of the
 * tokens' bytes and the lines of ids. Ctrl-C cancels an answer, and between answers it ends the
 * program.
 */
#include <edgegen.h>
#include <getopt.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "system.h"

enum { MAX_ENDS = 16 };

typedef struct {
    uint32_t count;
    uint32_t *ends; /* where each token's bytes end */
    char *bytes;
} table;

typedef struct {
    const table *tokens;
    uint32_t count;
    double first, last; /* seconds, of the first and the last token */
} answer;

static edgegen_cache *volatile running;
static volatile sig_atomic_t idle = 1;

static void fail(const char *what, const char *reason) {
    fprintf(stderr, "chat: %s: %s\n", what, reason);
    exit(1);
}

static void check(int code, const char *what) {
    if (code != EDGEGEN_OK) fail(what, edgegen_last_error());
}

static void *allocate(size_t size) {
    void *memory = malloc(size ? size : 1);
    if (!memory) fail("memory", "out of memory");
    return memory;
}

/* Read a table: the number of tokens, the length of each token's bytes, and the bytes. Integers are
 * uint32, little-endian. */
static table read_table(const char *path) {
    table t = {0, NULL, NULL};
    uint32_t total = 0;
    FILE *file = fopen(path, "rb");
    if (!file || fread(&t.count, 4, 1, file) != 1 || t.count > 1u << 22)
        fail(path, "expected a table of tokens; write one with tokens.py");
    t.ends = allocate(4 * (size_t)t.count);
    if (fread(t.ends, 4, t.count, file) != t.count) fail(path, "truncated file");
    for (uint32_t i = 0; i < t.count; ++i) t.ends[i] = total += t.ends[i];
    t.bytes = allocate(total);
    if (fread(t.bytes, 1, total, file) != total) fail(path, "truncated file");
    fclose(file);
    return t;
}

static void on_interrupt(int signal) {
    (void)signal;
    if (idle) _Exit(130);
    edgegen_cancel(running);
}

static int print_token(void *user, int32_t token) {
    answer *a = user;
    const table *t = a->tokens;
    const uint32_t start = token ? t->ends[token - 1] : 0;
    fwrite(t->bytes + start, 1, t->ends[token] - start, stdout);
    fflush(stdout);
    a->last = now();
    if (!a->count++) a->first = a->last;
    return 0;
}

/* Parse the ids of a line and return their number. */
static size_t parse(char *line, int32_t *ids) {
    size_t count = 0;
    for (char *part = strtok(line, " \r\n"); part; part = strtok(NULL, " \r\n"))
        ids[count++] = (int32_t)strtol(part, NULL, 10);
    return count;
}

/* Read a line of any length; return null at the end of the input. */
static char *read_line(FILE *file) {
    size_t size = 0, capacity = 4096;
    char *line = allocate(capacity);
    while (fgets(line + size, (int)(capacity - size), file)) {
        size += strlen(line + size);
        if (line[size - 1] == '\n') return line;
        if (capacity - size < 2048 && !(line = realloc(line, capacity *= 2)))
            fail("memory", "out of memory");
    }
    if (size) return line;
    free(line);
    return NULL;
}

static void converse(edgegen_cache *cache, const table *tokens, const edgegen_sampling *sampling) {
    static const char *const reasons[] = {"stop", "length", "cancelled"};
    for (char *line; (line = read_line(stdin)) != NULL; free(line)) {
        int32_t *ids = allocate(sizeof *ids * (strlen(line) / 2 + 1));
        const size_t count = parse(line, ids);
        answer a = {.tokens = tokens};
        int reason = EDGEGEN_STOP;
        const double start = now();
        idle = 0;
        check(edgegen_generate(cache, ids, count, sampling, print_token, &a, &reason), "generate");
        idle = 1;
        printf("\n");
        fprintf(stderr, "%u tokens, %s, first after %.0f ms, then %.1f tokens/s\n", a.count,
                reasons[reason], a.count ? 1e3 * (a.first - start) : 0.0,
                a.count > 1 ? (a.count - 1) / (a.last - a.first) : 0.0);
        free(ids);
    }
}

int main(int argc, char **argv) {
    static int32_t ends[MAX_ENDS];
    edgegen_sampling sampling = {.max_tokens = 128, .ends = ends};
    uint32_t context = 2048, threads = processors();
    for (int option; (option = getopt(argc, argv, "n:c:t:T:s:e:")) != -1;) {
        if (option == 'n') sampling.max_tokens = (uint32_t)atoi(optarg);
        if (option == 'c') context = (uint32_t)atoi(optarg);
        if (option == 't') threads = (uint32_t)atoi(optarg);
        if (option == 'T') sampling.temperature = (float)atof(optarg);
        if (option == 's') sampling.seed = (uint64_t)atoll(optarg);
        if (option == 'e' && sampling.end_count < MAX_ENDS)
            ends[sampling.end_count++] = (int32_t)atoi(optarg);
        if (option == '?') return 2;
    }
    if (argc - optind != 2) {
        fprintf(stderr,
                "usage: chat MODEL TABLE [-n TOKENS] [-c CONTEXT] [-t THREADS] "
                "[-T TEMPERATURE] [-s SEED] [-e ID]...\n");
        return 2;
    }
    write_bytes_to(stdout);
    if (edgegen_abi() != EDGEGEN_ABI) fail("libedgegen", "incompatible version; rebuild chat");
    edgegen_model *model;
    edgegen_cache *cache;
    const double start = now();
    check(edgegen_open(argv[optind], threads, NULL, &model), "open");
    const table tokens = read_table(argv[optind + 1]);
    if (tokens.count != edgegen_vocab(model))
        fail(argv[optind + 1], "table of another model; write it again with tokens.py");
    check(edgegen_cache_new(model, context, &cache), "cache");
    fprintf(stderr, "edgegen %s, %s kernels, loaded in %.0f ms\n", edgegen_version(),
            edgegen_kernels(model), 1e3 * (now() - start));
    running = cache;
    signal(SIGINT, on_interrupt);
    converse(cache, &tokens, &sampling);
    signal(SIGINT, SIG_DFL);
    edgegen_cache_free(cache);
    edgegen_close(model);
    free(tokens.ends);
    free(tokens.bytes);
    fprintf(stderr, "peak memory %.1f MB\n", peak_megabytes());
    return 0;
}
