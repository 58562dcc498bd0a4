// Stop strings in a stream of text: edgegen/generation/stop.py on bytes, which gives the same text,
// since no character of UTF-8 begins inside another one.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace edgegen::text {

class StopFilter {
public:
    explicit StopFilter(std::vector<std::string> stop) : stop_(std::move(stop)) {}

    // Text that `piece` releases; what may still become a stop string is held back.
    std::string push(std::string_view piece);
    // The held text, at the end of the stream.
    std::string flush() { return std::exchange(held_, {}); }
    bool hit() const { return hit_; }

private:
    std::vector<std::string> stop_;
    std::string held_;
    bool hit_ = false;
};

}  // namespace edgegen::text
