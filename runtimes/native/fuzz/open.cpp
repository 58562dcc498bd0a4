// libFuzzer harness: opens arbitrary bytes as a packed model and, if that succeeds, runs two
// tokens.
//
//   clang++ -fsanitize=fuzzer,address,undefined ...; see tests/runtimes/test_native_fuzz.py
#include <sys/mman.h>
#include <unistd.h>

#include <cstdint>
#include <cstdlib>
#include <string>
#include <vector>

#include "edgegen.h"

namespace {

void run(edgegen_model *model) {
    edgegen_cache *cache = nullptr;
    if (edgegen_cache_new(model, 2, &cache) != EDGEGEN_OK) return;
    const int32_t tokens[] = {0, int32_t(edgegen_vocab(model)) - 1};
    std::vector<float> logits(edgegen_vocab(model));
    edgegen_step(cache, tokens, 2, 1, logits.data());
    edgegen_cache_free(cache);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    const int file = memfd_create("packed", 0);
    if (file < 0 || write(file, data, size) != ssize_t(size)) return -1;
    const std::string path = "/proc/self/fd/" + std::to_string(file);
    edgegen_model *model = nullptr;
    if (edgegen_open(path.c_str(), 1, nullptr, &model) == EDGEGEN_OK) {
        run(model);
        edgegen_close(model);
    } else if (!*edgegen_last_error()) {
        std::abort();  // an error without a message
    }
    close(file);
    return 0;
}
