// The C interface of edgegen_text.h. Exceptions become error codes here.
#include <algorithm>
#include <cstring>
#include <mutex>
#include <new>

#include "edgegen_text.h"
#include "session.h"
#include "utf8.h"

using namespace edgegen::text;

struct edgegen_text_model {
    std::shared_ptr<const TextModel> model;
};

struct edgegen_text_session {
    edgegen_text_session(std::shared_ptr<const TextModel> model, const std::string &system,
                         GenerationOptions options)
        : inner(std::move(model), system, std::move(options)) {}

    Session inner;
    std::mutex mutex;
    bool running = false;
    bool freed = false;  // while running: the running call deletes it
};

namespace {

thread_local std::string last_error;

template <class Body>
int guard(const Body &body) noexcept {
    try {
        body();
        return EDGEGEN_TEXT_OK;
    } catch (const edgegen::Error &error) {
        last_error = error.what();
        return error.code;
    } catch (const std::exception &error) {  // bad_alloc, or a thread that does not start
        last_error.assign(error.what());
        return EDGEGEN_TEXT_NO_MEMORY;
    } catch (...) {
        last_error = "the callback threw an exception";
        return EDGEGEN_TEXT_BAD_ARGUMENT;
    }
}

template <class T>
T &required(T *pointer, const char *name) {
    if (!pointer)
        throw edgegen::Error(EDGEGEN_TEXT_BAD_ARGUMENT,
                             std::string(name) + ": expected a pointer, got NULL");
    return *pointer;
}

// A text of the caller, checked to be UTF-8.
std::string checked(const char *text, size_t size, const char *name) {
    if (size) required(text, name);
    const std::string_view view(size ? text : "", size);
    if (const size_t at = find_invalid(view); at != view.npos)
        throw edgegen::Error(
            EDGEGEN_TEXT_BAD_UTF8,
            std::string(name) + ": expected UTF-8, got an invalid byte at " + std::to_string(at));
    return std::string(view);
}

std::string checked(const char *text, const char *name) {
    return checked(text, std::strlen(&required(text, name)), name);
}

std::vector<Message> checked(const char *const *roles, const char *const *contents, size_t count) {
    std::vector<Message> messages;
    if (count) {
        required(roles, "roles");
        required(contents, "contents");
    }
    for (size_t i = 0; i < count; ++i)
        messages.push_back({checked(roles[i], "a role"), checked(contents[i], "a content")});
    return messages;
}

template <class T>
void write(const T &values, typename T::value_type *out, size_t capacity, size_t *count) {
    required(count, "count") = values.size();
    if (capacity) required(out, "the buffer");
    std::copy_n(values.begin(), std::min(capacity, values.size()), out);
}

// Calls of a session: one at a time, and deletion by the last one.
class Use {
public:
    explicit Use(edgegen_text_session *session) : session_(&required(session, "session")) {
        const std::lock_guard lock(session_->mutex);
        if (session_->running)
            throw edgegen::Error(EDGEGEN_TEXT_BUSY,
                                 "another call of this session is running; cancel it and wait for "
                                 "its end, or use another session");
        session_->running = true;
        session_->inner.allow();
    }

    ~Use() {
        bool freed;
        {
            const std::lock_guard lock(session_->mutex);
            session_->running = false;
            freed = session_->freed;
        }
        if (freed) delete session_;
    }

    Session *operator->() { return &session_->inner; }

private:
    edgegen_text_session *const session_;
};

void check_result(const edgegen_text_result *result) {
    if (result && result->struct_size < sizeof *result)
        throw edgegen::Error(EDGEGEN_TEXT_BAD_ARGUMENT,
                             "struct_size: expected at least " + std::to_string(sizeof *result) +
                                 ", got " + std::to_string(result->struct_size));
}

// Run an answer: `body` gets the session and the callback.
template <class Body>
int answer(edgegen_text_session *session, edgegen_text_on_text on_text, void *user,
           edgegen_text_result *result, const Body &body) noexcept {
    const int code = guard([&] {
        check_result(result);
        Use use(session);
        const OnText callback = [&](const std::string &text) {
            return !on_text || on_text(user, text.c_str(), text.size()) == 0;
        };
        const Answer a = body(use, callback);
        if (!result) return;
        result->reason = a.reason;
        result->prompt_tokens = use->prompt_tokens();
        result->cached_tokens = use->cached_tokens();
        result->tokens = uint32_t(a.tokens.size());
        result->drafted = a.drafted;
        result->accepted = a.accepted;
        result->target_calls = a.target_calls;
        result->first_seconds = a.first_seconds;
        result->seconds = a.seconds;
    });
    if (result && result->struct_size >= sizeof *result) {
        const std::string_view reason = code ? std::string_view(last_error) : std::string_view();
        const size_t size = std::min(reason.size(), sizeof result->error - 1);
        reason.copy(result->error, size);
        result->error[size] = 0;
    }
    return code;
}

}  // namespace

extern "C" {

uint32_t edgegen_text_abi(void) { return EDGEGEN_TEXT_ABI; }

const char *edgegen_text_version(void) { return EDGEGEN_VERSION; }

const char *edgegen_text_error(void) { return last_error.c_str(); }

int edgegen_text_open(const char *path, const char *const *options, edgegen_text_model **model) {
    return guard([&] {
        edgegen_text_model *&opened = required(model, "model");
        ModelOptions parsed;
        for_each_option(options, [&](auto key, auto value) { parsed.set(key, value); });
        const std::string file = checked(path, "path");
        opened = new edgegen_text_model{std::make_shared<const TextModel>(file, parsed)};
    });
}

void edgegen_text_close(edgegen_text_model *model) { delete model; }

int edgegen_text_has_template(const edgegen_text_model *model) {
    return model && !model->model->chat_template().empty();
}

int edgegen_text_encode(const edgegen_text_model *model, const char *text, size_t size, int add_bos,
                        int32_t *ids, size_t capacity, size_t *count) {
    return guard([&] {
        const Tokenizer &tokenizer = required(model, "model").model->tokenizer();
        write(tokenizer.encode(checked(text, size, "text"), add_bos != 0), ids, capacity, count);
    });
}

int edgegen_text_encode_chat(const edgegen_text_model *model, const char *const *roles,
                             const char *const *contents, size_t messages, int32_t *ids,
                             size_t capacity, size_t *count) {
    return guard([&] {
        const TextModel &inner = *required(model, "model").model;
        write(inner.encode_chat(checked(roles, contents, messages)), ids, capacity, count);
    });
}

int edgegen_text_decode(const edgegen_text_model *model, const int32_t *ids, size_t count,
                        char *text, size_t capacity, size_t *size) {
    return guard([&] {
        const Tokenizer &tokenizer = required(model, "model").model->tokenizer();
        if (count) required(ids, "ids");
        write(tokenizer.decode({ids, count}), text, capacity, size);
    });
}

int edgegen_text_session_new(edgegen_text_model *model, const char *system,
                             const char *const *options, edgegen_text_session **session) {
    return guard([&] {
        const auto &inner = required(model, "model").model;
        edgegen_text_session *&created = required(session, "session");
        GenerationOptions parsed = inner->defaults();
        parsed.set_all(options);
        const std::string text = system ? checked(system, "system") : "";
        created = new edgegen_text_session(inner, text, parsed);
    });
}

void edgegen_text_session_free(edgegen_text_session *session) {
    if (!session) return;
    {
        const std::lock_guard lock(session->mutex);
        if (session->running) {
            session->freed = true;
            session->inner.cancel();
            return;
        }
    }
    delete session;
}

int edgegen_text_configure(edgegen_text_session *session, const char *const *options) {
    return guard([&] { Use(session)->configure(options); });
}

int edgegen_text_send(edgegen_text_session *session, const char *message,
                      edgegen_text_on_text on_text, void *user, edgegen_text_result *result) {
    return answer(session, on_text, user, result, [&](Use &use, const OnText &callback) {
        return use->send(checked(message, "message"), callback);
    });
}

int edgegen_text_regenerate(edgegen_text_session *session, edgegen_text_on_text on_text, void *user,
                            edgegen_text_result *result) {
    return answer(session, on_text, user, result,
                  [&](Use &use, const OnText &callback) { return use->regenerate(callback); });
}

int edgegen_text_chat(edgegen_text_session *session, const char *const *roles,
                      const char *const *contents, size_t messages, edgegen_text_on_text on_text,
                      void *user, edgegen_text_result *result) {
    return answer(session, on_text, user, result, [&](Use &use, const OnText &callback) {
        return use->chat(checked(roles, contents, messages), callback);
    });
}

int edgegen_text_complete(edgegen_text_session *session, const char *text,
                          edgegen_text_on_text on_text, void *user, edgegen_text_result *result) {
    return answer(session, on_text, user, result, [&](Use &use, const OnText &callback) {
        return use->complete(checked(text, "text"), callback);
    });
}

void edgegen_text_cancel(edgegen_text_session *session) {
    if (session) session->inner.cancel();
}

int edgegen_text_count(edgegen_text_session *session, size_t *count) {
    return guard([&] { required(count, "count") = Use(session)->messages().size(); });
}

int edgegen_text_message(edgegen_text_session *session, size_t index, const char **role,
                         const char **content, size_t *size) {
    return guard([&] {
        Use use(session);
        const size_t count = use->messages().size();
        if (index >= count)
            throw edgegen::Error(EDGEGEN_TEXT_BAD_ARGUMENT,
                                 "index: expected one of " + std::to_string(count) +
                                     " messages, got " + std::to_string(index));
        const Message &message = use->messages()[index];
        required(content, "content") = message.content.c_str();
        required(role, "role") = message.role.c_str();
        if (size) *size = message.content.size();
    });
}

int edgegen_text_tokens(edgegen_text_session *session, int32_t *ids, size_t capacity,
                        size_t *count) {
    return guard([&] { write(Use(session)->tokens(), ids, capacity, count); });
}

int edgegen_text_reset(edgegen_text_session *session) {
    return guard([&] { Use(session)->reset(); });
}

int edgegen_text_save(edgegen_text_session *session, const char *path) {
    return guard([&] {
        Use use(session);
        use->save(checked(path, "path"));
    });
}

int edgegen_text_restore(edgegen_text_session *session, const char *path) {
    return guard([&] {
        Use use(session);
        use->restore(checked(path, "path"));
    });
}
}
