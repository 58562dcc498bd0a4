#include "options.h"

#include <charconv>
#include <cmath>
#include <locale>
#include <sstream>
#include <utility>

#include "edgegen_text.h"
#include "section.h"
#include "utf8.h"

namespace edgegen::text {
namespace {

[[noreturn]] void wrong(std::string_view key, const std::string &expected, std::string_view value) {
    throw Error(EDGEGEN_TEXT_BAD_ARGUMENT,
                std::string(key) + ": expected " + expected + ", got '" + std::string(value) + "'");
}

uint64_t integer(std::string_view key, std::string_view value, uint64_t low, uint64_t high) {
    uint64_t number = 0;
    const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), number);
    if (error != std::errc() || end != value.data() + value.size() || number < low || number > high)
        wrong(key, "an integer from " + std::to_string(low) + " to " + std::to_string(high), value);
    return number;
}

// The same in every locale of the process.
double number(std::string_view key, std::string_view value, double low, double high,
              const char *expected) {
    std::istringstream stream{std::string(value)};
    stream.imbue(std::locale::classic());
    double parsed = 0;
    const bool whole = stream >> parsed && stream.peek() == std::istringstream::traits_type::eof();
    if (!whole || !(parsed >= low && parsed <= high)) wrong(key, expected, value);
    return parsed;
}

[[noreturn]] void unknown(std::string_view key, const char *known) {
    throw Error(EDGEGEN_TEXT_BAD_ARGUMENT,
                "unknown option '" + std::string(key) + "': expected one of " + known);
}

}  // namespace

void ModelOptions::set(std::string_view key, std::string_view value) {
    const auto up_to = [&](uint32_t high) { return uint32_t(integer(key, value, 1, high)); };
    if (key == "threads") {
        threads = up_to(256);
    } else if (key == "context") {
        context = up_to(INT32_MAX);
    } else if (key == "kernels") {
        kernels = value;
    } else if (key == "sink") {
        sink = uint32_t(integer(key, value, 0, INT32_MAX));
    } else if (key == "window") {
        window = up_to(INT32_MAX);
    } else if (key == "draft") {
        if (value != "none" && value != "lookup" && value != "ngram")
            wrong(key, "none, lookup or ngram", value);
        draft = value == "none"     ? DraftKind::kNone
                : value == "lookup" ? DraftKind::kLookup
                                    : DraftKind::kNgram;
    } else if (key == "draft_max") {
        draft_max = up_to(32);
    } else if (key == "draft_branches") {
        draft_branches = up_to(8);
    } else {
        unknown(key, "threads, context, kernels, sink, window, draft, draft_max, draft_branches");
    }
}

void GenerationOptions::set(std::string_view key, std::string_view value) {
    if (key == "max_tokens") {
        max_tokens = uint32_t(integer(key, value, 1, UINT32_MAX));
    } else if (key == "temperature") {
        temperature = number(key, value, 0, 1e300, "0 (greedy) or a positive number");
    } else if (key == "top_k") {
        top_k = uint32_t(integer(key, value, 0, UINT32_MAX));
    } else if (key == "top_p") {
        top_p = number(key, value, 5e-324, 1, "a number above 0 and up to 1");
    } else if (key == "min_p") {
        min_p = number(key, value, 0, 1, "a number from 0 to 1");
    } else if (key == "repeat_penalty") {
        repeat_penalty = number(key, value, 0.01, 100, "a number from 0.01 to 100 (1 is off)");
    } else if (key == "seed") {
        seed = integer(key, value, 0, UINT64_MAX);
    } else if (key == "stop") {
        if (find_invalid(value) != std::string_view::npos)
            throw Error(EDGEGEN_TEXT_BAD_UTF8, "stop: expected UTF-8");
        if (value.empty())
            stop.clear();
        else
            stop.emplace_back(value);
    } else if (key == "ignore_eos") {
        ignore_eos = integer(key, value, 0, 1) != 0;
    } else if (key == "overflow") {
        if (value != "error" && value != "window") wrong(key, "error or window", value);
        window = value == "window";
    } else {
        unknown(key,
                "max_tokens, temperature, top_k, top_p, min_p, repeat_penalty, seed, stop, "
                "ignore_eos, overflow");
    }
}

void GenerationOptions::set_all(const char *const *options) {
    bool replaces = true;
    for_each_option(options, [&](std::string_view key, std::string_view value) {
        if (key == "stop" && std::exchange(replaces, false)) stop.clear();
        set(key, value);
    });
}

void for_each_option(const char *const *options, const SetOption &set) {
    for (; options && options[0]; options += 2) {
        if (!options[1])
            throw Error(EDGEGEN_TEXT_BAD_ARGUMENT,
                        std::string(options[0]) + ": expected a value, got the end of the list");
        set(options[0], options[1]);
    }
}

}  // namespace edgegen::text
