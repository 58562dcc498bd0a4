// C++ wrapper of edgegen_text.h, header-only, for C++17 or newer.
//
//   edgegen::Model model("smollm2.edgegen", {{"draft", "lookup"}});
//   edgegen::Session chat(model, "Be short.", {{"temperature", "0"}});
//   chat.send("What is the capital of France?", [](std::string_view piece) {
//       std::cout << piece << std::flush;
//       return true;  // false stops the answer
//   });
//
// Errors are thrown as edgegen::TextError. The rules about threads are those of edgegen_text.h.
#pragma once

#include <cstdint>
#include <exception>
#include <functional>
#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "edgegen_text.h"

namespace edgegen {

// A failed call: its code, of the EDGEGEN_TEXT_ list, and the reason.
class TextError : public std::runtime_error {
public:
    TextError(int code_, const char *reason) : std::runtime_error(reason), code(code_) {}
    const int code;
};

using Options = std::vector<std::pair<std::string, std::string>>;

struct ChatMessage {
    std::string role, content;
};

// Receives each piece of text; false stops the answer. An exception stops it too, and is thrown by
// the call that generates.
using OnPiece = std::function<bool(std::string_view)>;

struct Reply {
    std::string text;
    edgegen_text_result result;
};

namespace detail {

inline void check(int code) {
    if (code != EDGEGEN_TEXT_OK) throw TextError(code, edgegen_text_error());
}

// Return a text as C takes it. Throws TextError if it has a NUL, at which C would end it.
inline const char *c_text(const std::string &text) {
    if (text.find('\0') != text.npos)
        throw TextError(EDGEGEN_TEXT_BAD_ARGUMENT, "expected text without NUL, got one");
    return text.c_str();
}

inline std::vector<const char *> pointers(const Options &options) {
    std::vector<const char *> list;
    for (const auto &option : options) {
        list.push_back(c_text(option.first));
        list.push_back(c_text(option.second));
    }
    list.push_back(nullptr);
    return list;
}

// Roles and contents of messages, for C.
struct Columns {
    explicit Columns(const std::vector<ChatMessage> &messages) {
        for (const ChatMessage &message : messages) {
            roles.push_back(c_text(message.role));
            contents.push_back(c_text(message.content));
        }
    }
    std::vector<const char *> roles, contents;
};

}  // namespace detail

// An opened file of `edgegen pack`. Threads may share it.
class Model {
public:
    explicit Model(const std::string &path, const Options &options = {}) {
        if (edgegen_text_abi() != EDGEGEN_TEXT_ABI)
            throw TextError(EDGEGEN_TEXT_BAD_ARGUMENT,
                            "expected the version of libedgegen_text that this program was built "
                            "for, got another; build it again");
        edgegen_text_model *model = nullptr;
        detail::check(
            edgegen_text_open(detail::c_text(path), detail::pointers(options).data(), &model));
        model_.reset(model);
    }

    bool has_template() const { return edgegen_text_has_template(model_.get()) != 0; }

    std::vector<int32_t> encode(std::string_view text, bool add_bos = true) const {
        return ids([&](int32_t *out, size_t capacity, size_t *count) {
            return edgegen_text_encode(model_.get(), text.data(), text.size(), add_bos, out,
                                       capacity, count);
        });
    }

    std::vector<int32_t> encode(const std::vector<ChatMessage> &messages) const {
        const detail::Columns columns(messages);
        return ids([&](int32_t *out, size_t capacity, size_t *count) {
            return edgegen_text_encode_chat(model_.get(), columns.roles.data(),
                                            columns.contents.data(), messages.size(), out, capacity,
                                            count);
        });
    }

    std::string decode(const std::vector<int32_t> &tokens) const {
        size_t size = 0;
        detail::check(
            edgegen_text_decode(model_.get(), tokens.data(), tokens.size(), nullptr, 0, &size));
        std::string text(size, '\0');
        detail::check(edgegen_text_decode(model_.get(), tokens.data(), tokens.size(), text.data(),
                                          size, &size));
        return text;
    }

    edgegen_text_model *handle() const { return model_.get(); }

private:
    template <class Call>
    static std::vector<int32_t> ids(const Call &call) {
        size_t count = 0;
        detail::check(call(nullptr, 0, &count));
        std::vector<int32_t> found(count);
        detail::check(call(found.data(), count, &count));
        return found;
    }

    struct Close {
        void operator()(edgegen_text_model *model) const { edgegen_text_close(model); }
    };
    std::unique_ptr<edgegen_text_model, Close> model_;
};

// A conversation. It keeps its model open.
class Session {
public:
    explicit Session(const Model &model, const std::string &system = "",
                     const Options &options = {}) {
        edgegen_text_session *session = nullptr;
        detail::check(edgegen_text_session_new(model.handle(), detail::c_text(system),
                                               detail::pointers(options).data(), &session));
        session_.reset(session);
    }

    Reply send(const std::string &message, const OnPiece &on_piece = {}) {
        return answer(on_piece, [&](auto... rest) {
            return edgegen_text_send(session_.get(), detail::c_text(message), rest...);
        });
    }

    Reply chat(const std::vector<ChatMessage> &messages, const OnPiece &on_piece = {}) {
        const detail::Columns columns(messages);
        return answer(on_piece, [&](auto... rest) {
            return edgegen_text_chat(session_.get(), columns.roles.data(), columns.contents.data(),
                                     messages.size(), rest...);
        });
    }

    Reply complete(const std::string &text, const OnPiece &on_piece = {}) {
        return answer(on_piece, [&](auto... rest) {
            return edgegen_text_complete(session_.get(), detail::c_text(text), rest...);
        });
    }

    Reply regenerate(const OnPiece &on_piece = {}) {
        return answer(on_piece, [&](auto... rest) {
            return edgegen_text_regenerate(session_.get(), rest...);
        });
    }

    // Stop the running answer. May be called from any thread and from signal handlers.
    void cancel() noexcept { edgegen_text_cancel(session_.get()); }

    void configure(const Options &options) {
        detail::check(edgegen_text_configure(session_.get(), detail::pointers(options).data()));
    }

    std::vector<ChatMessage> messages() const {
        size_t count = 0;
        detail::check(edgegen_text_count(session_.get(), &count));
        std::vector<ChatMessage> found;
        for (size_t i = 0; i < count; ++i) {
            const char *role = nullptr, *content = nullptr;
            size_t size = 0;
            detail::check(edgegen_text_message(session_.get(), i, &role, &content, &size));
            found.push_back({role, std::string(content, size)});
        }
        return found;
    }

    void reset() { detail::check(edgegen_text_reset(session_.get())); }
    void save(const std::string &path) const {
        detail::check(edgegen_text_save(session_.get(), detail::c_text(path)));
    }
    void restore(const std::string &path) {
        detail::check(edgegen_text_restore(session_.get(), detail::c_text(path)));
    }

private:
    struct Receiver {
        const OnPiece &on_piece;
        Reply reply;
        std::exception_ptr thrown;
    };

    static int receive(void *user, const char *text, size_t size) {
        auto *receiver = static_cast<Receiver *>(user);
        try {
            receiver->reply.text.append(text, size);
            return receiver->on_piece && !receiver->on_piece({text, size});
        } catch (...) {
            receiver->thrown = std::current_exception();
            return 1;
        }
    }

    template <class Call>
    static Reply answer(const OnPiece &on_piece, const Call &call) {
        Receiver receiver{on_piece, {}, {}};
        receiver.reply.result.struct_size = sizeof receiver.reply.result;
        const int code = call(&receive, static_cast<void *>(&receiver), &receiver.reply.result);
        if (receiver.thrown) std::rethrow_exception(receiver.thrown);
        detail::check(code);
        return std::move(receiver.reply);
    }

    struct Free {
        void operator()(edgegen_text_session *session) const { edgegen_text_session_free(session); }
    };
    std::unique_ptr<edgegen_text_session, Free> session_;
};

}  // namespace edgegen
