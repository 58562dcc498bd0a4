#include "stop.h"

#include <algorithm>
#include <tuple>

namespace edgegen::text {

std::string StopFilter::push(std::string_view piece) {
    if (stop_.empty()) return std::string(piece);
    if (hit_) return {};
    std::string text = flush().append(piece);
    // The stop string that ends first wins; of two that end together, the longer one.
    auto first = std::make_tuple(std::string::npos, std::string::npos);
    size_t longest = 0;
    for (const std::string &stop : stop_) {
        longest = std::max(longest, stop.size());
        const size_t at = text.find(stop);
        if (at != std::string::npos) first = std::min(first, std::make_tuple(at + stop.size(), at));
    }
    if (std::get<0>(first) != std::string::npos) {
        hit_ = true;
        text.resize(std::get<1>(first));
        return text;
    }
    for (size_t size = std::min(text.size(), longest - 1); size; --size) {
        const std::string_view end = std::string_view(text).substr(text.size() - size);
        const auto may_become = [&](const std::string &stop) { return stop.starts_with(end); };
        if (!std::any_of(stop_.begin(), stop_.end(), may_become)) continue;
        held_ = end;
        text.resize(text.size() - size);
        break;
    }
    return text;
}

}  // namespace edgegen::text
