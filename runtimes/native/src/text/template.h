// Chat template as pieces of text (edgegen/models/templates/pieces.py).
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "section.h"
#include "tokenizer.h"

namespace edgegen::text {

struct Message {
    std::string role, content;
};

class Template {
public:
    void read(Reader &reader);
    bool empty() const { return roles_.empty(); }

    // Render a conversation up to the start of the answer. Throws Error for roles that the template
    // has no text for.
    std::vector<Part> render(const std::vector<Message> &messages) const;

private:
    struct Role {
        std::string_view name;
        uint32_t changes;
    };
    using Piece = std::optional<std::string_view>;

    size_t find(const Message &message) const;
    static Piece read_piece(Reader &reader);

    std::vector<Role> roles_;
    std::vector<Piece> head_, between_, tail_;  // [role], [role][next role], [role]
};

}  // namespace edgegen::text
