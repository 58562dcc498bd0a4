/* A plugin of QEMU that counts the instructions of each function, and writes "COUNT FUNCTION" lines
 * to the file that its argument out=FILE names. Debian has no header of the interface, of which
 * this is the used part: https://www.qemu.org/docs/master/devel/tcg-plugins.html */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef uint64_t qemu_plugin_id_t;
struct qemu_plugin_tb;
struct qemu_plugin_insn;
extern void qemu_plugin_register_vcpu_tb_trans_cb(qemu_plugin_id_t,
                                                  void (*)(qemu_plugin_id_t,
                                                           struct qemu_plugin_tb *));
extern void qemu_plugin_register_vcpu_tb_exec_cb(struct qemu_plugin_tb *,
                                                 void (*)(unsigned, void *), int flags, void *);
extern void qemu_plugin_register_atexit_cb(qemu_plugin_id_t, void (*)(qemu_plugin_id_t, void *),
                                           void *);
extern size_t qemu_plugin_tb_n_insns(const struct qemu_plugin_tb *);
extern struct qemu_plugin_insn *qemu_plugin_tb_get_insn(const struct qemu_plugin_tb *, size_t);
extern const char *qemu_plugin_insn_symbol(const struct qemu_plugin_insn *);

int qemu_plugin_version = 1;

struct function {
    const char *name;
    uint64_t count;
    struct function *next;
};
struct block {
    struct function *function;
    uint64_t instructions;
};

static struct function *functions;
static const char *out;

static struct function *function_of(const char *name) {
    struct function *f;
    for (f = functions; f; f = f->next)
        if (!strcmp(f->name, name)) return f;
    f = calloc(1, sizeof *f);
    f->name = strdup(name);
    f->next = functions;
    return functions = f;
}

static void executed(unsigned cpu, void *data) {
    struct block *block = data;
    (void)cpu;
    block->function->count += block->instructions;
}

static void translated(qemu_plugin_id_t id, struct qemu_plugin_tb *tb) {
    const char *name = qemu_plugin_insn_symbol(qemu_plugin_tb_get_insn(tb, 0));
    struct block *block = malloc(sizeof *block);
    (void)id;
    block->function = function_of(name ? name : "?");
    block->instructions = qemu_plugin_tb_n_insns(tb);
    qemu_plugin_register_vcpu_tb_exec_cb(tb, executed, 0, block);
}

static void ended(qemu_plugin_id_t id, void *data) {
    FILE *file = fopen(out, "w");
    (void)id, (void)data;
    if (!file) abort();
    for (struct function *f = functions; f; f = f->next)
        fprintf(file, "%llu %s\n", (unsigned long long)f->count, f->name);
    fclose(file);
}

int qemu_plugin_install(qemu_plugin_id_t id, const void *info, int count, char **arguments) {
    (void)info;
    if (count != 1 || strncmp(arguments[0], "out=", 4)) return 1;
    out = strdup(arguments[0] + 4);
    qemu_plugin_register_vcpu_tb_trans_cb(id, translated);
    qemu_plugin_register_atexit_cb(id, ended, NULL);
    return 0;
}
