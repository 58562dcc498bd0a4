#include "model.h"

#include <algorithm>

#include "edgegen_text.h"

namespace edgegen::text {
namespace {

constexpr uint32_t kDefaultContext = 4096;

}  // namespace

TextModel::TextModel(const std::string &path, const ModelOptions &options)
    : section_(read_section(path)), engine_(path, options), draft_(options.draft) {
    Reader reader(section_);
    digest_ = reader.text();
    const uint32_t maximum = reader.number();
    tokenizer_.read(reader);
    template_.read(reader);
    const uint32_t defaults = reader.number();
    for (uint32_t i = 0; i < defaults; ++i) {
        const std::string_view name = reader.text();
        defaults_.set(name, reader.text());
    }
    reader.require_end();
    if (options.context > maximum)
        throw Error(EDGEGEN_TEXT_BAD_ARGUMENT, "context: expected 1 to " + std::to_string(maximum) +
                                                   " tokens, got " +
                                                   std::to_string(options.context));
    context_ = options.context ? options.context : std::min(kDefaultContext, maximum);
    engine_.new_cache(context_);  // throws for a context or a window out of range
    if (draft_ == DraftKind::kNgram) table_ = make_ngram_table();
    controls_ = std::make_unique<TextControls>(
        options.draft_max
            ? make_fixed_control(options.draft_max, std::max(options.draft_branches, 1u))
            : make_adaptive_control(options.draft_branches));
}

std::unique_ptr<Drafter> TextModel::new_drafter() const {
    if (draft_ == DraftKind::kNone) return nullptr;
    if (draft_ == DraftKind::kLookup) return make_lookup();
    return make_ngram(table_, engine_.vocab());
}

std::vector<int32_t> TextModel::encode_chat(const std::vector<Message> &messages) const {
    return tokenizer_.encode_parts(template_.render(messages));
}

}  // namespace edgegen::text
