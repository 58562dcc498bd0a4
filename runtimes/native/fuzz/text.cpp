// libFuzzer harness: opens a packed model with arbitrary bytes as its section of text data, whose
// checksum is right, and if that succeeds, encodes a text and a conversation.
//
// EDGEGEN_FUZZ_MODEL names the packed model. See tests/runtimes/test_native_fuzz.py.
#include <sys/mman.h>
#include <unistd.h>

#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "edgegen_text.h"

namespace {

struct Trailer {
    char magic[8] = {'E', 'D', 'G', 'E', 'T', 'E', 'X', 'T'};
    uint32_t version = 1, check = 0;
    uint64_t start = 0, size = 0;
};

uint32_t crc32(const uint8_t *data, size_t size) {
    uint32_t value = 0xFFFFFFFF;
    for (size_t i = 0; i < size; ++i) {
        value ^= data[i];
        for (int bit = 0; bit < 8; ++bit) value = value >> 1 ^ (value & 1 ? 0xEDB88320u : 0);
    }
    return ~value;
}

// A file that begins with the packed model.
struct File {
    File() {
        std::ifstream source(std::getenv("EDGEGEN_FUZZ_MODEL"), std::ios::binary);
        std::vector<char> model(std::istreambuf_iterator<char>(source), {});
        model.resize((model.size() + 63) / 64 * 64);
        size = model.size();
        if (write(handle, model.data(), size) != ssize_t(size)) std::abort();
    }
    bool append(const uint8_t *data, size_t count) const {
        const Trailer trailer{.check = crc32(data, count), .start = size, .size = count};
        return ftruncate(handle, off_t(size)) == 0 &&
               pwrite(handle, data, count, off_t(size)) == ssize_t(count) &&
               pwrite(handle, &trailer, sizeof trailer, off_t(size + count)) ==
                   ssize_t(sizeof trailer);
    }
    int handle = memfd_create("packed", 0);
    size_t size = 0;
};

void use(edgegen_text_model *model) {
    static const char text[] = "the a\u0200b <s> <|im_end|>\n\t 12 \U0001f600 e\u0301\u4e2d";
    const char *roles[] = {"system", "user"}, *contents[] = {"short", text};
    int32_t ids[256];
    size_t count = 0, size = 0;
    if (edgegen_text_encode(model, text, sizeof text - 1, 1, ids, 256, &count) == EDGEGEN_TEXT_OK &&
        count <= 256)
        edgegen_text_decode(model, ids, count, nullptr, 0, &size);
    edgegen_text_encode_chat(model, roles, contents, 2, ids, 256, &count);
    edgegen_text_session *session = nullptr;
    if (edgegen_text_session_new(model, "system", nullptr, &session) == EDGEGEN_TEXT_OK)
        edgegen_text_session_free(session);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    static const File file;
    if (!file.append(data, size)) return -1;
    const std::string path = "/proc/self/fd/" + std::to_string(file.handle);
    const char *const options[] = {"threads", "1", nullptr};
    edgegen_text_model *model = nullptr;
    if (edgegen_text_open(path.c_str(), options, &model) == EDGEGEN_TEXT_OK) {
        use(model);
        edgegen_text_close(model);
    } else if (!*edgegen_text_error()) {
        std::abort();  // an error without a message
    }
    return 0;
}
