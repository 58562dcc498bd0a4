// Options of models and sessions, which callers pass as keys and values.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace edgegen::text {

enum class DraftKind { kNone, kLookup, kNgram };

struct ModelOptions {
    uint32_t threads = 0, context = 0;  // 0 is the default
    uint32_t sink = 4, window = 0;      // a window of 0 is none
    std::string kernels;                // empty is the best
    DraftKind draft = DraftKind::kNone;
    uint32_t draft_max = 0, draft_branches = 0;  // 0 is by measured speed

    void set(std::string_view key, std::string_view value);
};

// Options of one answer, as edgegen/generation/config.py defines them.
struct GenerationOptions {
    uint32_t max_tokens = 128;
    double temperature = 0.7;
    uint32_t top_k = 0;
    double top_p = 1, min_p = 0, repeat_penalty = 1;
    std::optional<uint64_t> seed;
    std::vector<std::string> stop;
    bool ignore_eos = false;
    bool window = false;  // leave out the oldest messages of a long history

    void set(std::string_view key, std::string_view value);
    // The first "stop" of a list replaces the earlier ones.
    void set_all(const char *const *options);
};

using SetOption = std::function<void(std::string_view, std::string_view)>;

// Call `set` for each pair of a list that ends with a null pointer. Throws Error.
void for_each_option(const char *const *options, const SetOption &set);

}  // namespace edgegen::text
