#include "template.h"

#include <algorithm>

#include "edgegen_text.h"
#include "utf8.h"

namespace edgegen::text {
namespace {

enum Change : uint32_t { kLstrip = 1, kRstrip = 2, kAfterThought = 4, kNoNewlines = 8 };
constexpr std::string_view kThought = "</think>";
constexpr uint32_t kMaxRoles = 64;

std::string_view changed(std::string_view text, uint32_t changes) {
    const size_t thought = text.rfind(kThought);
    if ((changes & kAfterThought) && thought != text.npos) {
        text.remove_prefix(thought + kThought.size());
        if (changes & kNoNewlines)
            text.remove_prefix(std::min(text.find_first_not_of('\n'), text.size()));
    }
    if (changes & kLstrip) text = strip_start(text);
    if (changes & kRstrip) text = strip_end(text);
    return text;
}

}  // namespace

Template::Piece Template::read_piece(Reader &reader) {
    const bool exists = reader.number();
    const std::string_view text = reader.text();
    return exists ? Piece(text) : std::nullopt;
}

void Template::read(Reader &reader) {
    const uint32_t count = reader.number_below(kMaxRoles, "roles");
    for (uint32_t i = 0; i < count; ++i) {
        const std::string_view name = reader.text();
        roles_.push_back({name, reader.number()});
    }
    for (uint32_t i = 0; i < count; ++i) head_.push_back(read_piece(reader));
    for (uint32_t i = 0; i < count * count; ++i) between_.push_back(read_piece(reader));
    for (uint32_t i = 0; i < count; ++i) tail_.push_back(read_piece(reader));
}

size_t Template::find(const Message &message) const {
    for (size_t i = 0; i < roles_.size(); ++i)
        if (roles_[i].name == message.role) return i;
    throw Error(EDGEGEN_TEXT_UNSUPPORTED,
                "the chat template has no messages of role '" + message.role + "'");
}

std::vector<Part> Template::render(const std::vector<Message> &messages) const {
    if (empty())
        throw Error(EDGEGEN_TEXT_UNSUPPORTED,
                    "this model has no chat template; pass a text with edgegen_text_complete");
    if (messages.empty())
        throw Error(EDGEGEN_TEXT_BAD_ARGUMENT, "expected at least 1 message, got 0");
    std::vector<Part> parts;
    const auto add = [&](const Piece &piece, const std::string &where) {
        if (!piece)
            throw Error(EDGEGEN_TEXT_UNSUPPORTED, "the chat template does not accept " + where);
        parts.push_back({Part::kTemplate, std::string(*piece)});
    };
    size_t before = roles_.size();
    for (const Message &message : messages) {
        const size_t role = find(message);
        if (before == roles_.size())
            add(head_[role], "a conversation that begins with " + message.role);
        else
            add(between_[before * roles_.size() + role],
                message.role + " after " + std::string(roles_[before].name));
        const auto source = message.role == "tool" ? Part::kToolResult : Part::kMessage;
        parts.push_back({source, std::string(changed(message.content, roles_[role].changes))});
        before = role;
    }
    add(tail_[before], "a conversation that ends with " + messages.back().role);
    return parts;
}

}  // namespace edgegen::text
