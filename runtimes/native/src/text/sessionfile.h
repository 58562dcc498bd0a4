// Saved conversations: one file with the history and the KV cache.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "template.h"

namespace edgegen::text {

struct SavedSession {
    std::string digest;             // of the model
    uint32_t sink = 0, window = 0;  // of the cache: its states differ by them
    std::vector<Message> messages;
    std::vector<int32_t> ids;  // tokens in the cache
    std::vector<uint8_t> state;
};

// Write a file atomically. Throws Error.
void write_session(const std::string &path, const SavedSession &session);

// Read the file that write_session wrote for the model with this digest. Throws Error.
SavedSession read_session(const std::string &path, const std::string &digest);

}  // namespace edgegen::text
