#include "session.h"

#include <algorithm>
#include <random>

#include "edgegen_text.h"
#include "sessionfile.h"

namespace edgegen::text {
namespace {

uint64_t new_seed() {
    std::random_device device;
    return uint64_t(device()) << 32 | device();
}

void check_prompt(size_t length, size_t context) {
    if (!length)
        throw Error(EDGEGEN_TEXT_BAD_ARGUMENT,
                    "expected at least 1 prompt token, got an empty prompt; add some text");
    if (length >= context)
        throw Error(EDGEGEN_TEXT_NO_ROOM,
                    "expected fewer than " + std::to_string(context) +
                        " prompt tokens, since the context also holds the answer, got " +
                        std::to_string(length) + "; shorten the prompt or open the model with a " +
                        "larger context");
}

}  // namespace

Session::Session(std::shared_ptr<const TextModel> model, const std::string &system,
                 GenerationOptions options)
    : model_(std::move(model)),
      options_(std::move(options)),
      random_(options_.seed.value_or(new_seed())) {
    if (!system.empty()) messages_.push_back({"system", system});
}

void Session::configure(const char *const *options) {
    GenerationOptions changed = options_;
    changed.seed.reset();
    changed.set_all(options);
    options_ = std::move(changed);
    if (options_.seed) random_ = Random(*options_.seed);
}

size_t Session::system_count() const { return !messages_.empty() && messages_[0].role == "system"; }

Answer Session::send(const std::string &message, const OnText &on_text) {
    std::vector<Message> messages = messages_;
    messages.push_back({"user", message});
    return answer(std::move(messages), on_text);
}

Answer Session::regenerate(const OnText &on_text) {
    if (messages_.empty() || messages_.back().role != "assistant")
        throw Error(EDGEGEN_TEXT_BAD_ARGUMENT,
                    "expected an answer to regenerate, got none; send a message first");
    return answer({messages_.begin(), messages_.end() - 1}, on_text);
}

Answer Session::chat(std::vector<Message> messages, const OnText &on_text) {
    return answer(std::move(messages), on_text);
}

Answer Session::answer(std::vector<Message> messages, const OnText &on_text) {
    Answer result = run(encode(messages), on_text);
    if (!result.text.empty() || result.reason != EDGEGEN_TEXT_CANCELLED) {
        messages.push_back({"assistant", result.text});
        messages_ = std::move(messages);
    }
    return result;
}

Answer Session::complete(const std::string &text, const OnText &on_text) {
    std::vector<int32_t> prompt = model_->tokenizer().encode(text, true);
    check_prompt(prompt.size(), model_->context());
    return run(std::move(prompt), on_text);
}

Answer Session::run(std::vector<int32_t> prompt, const OnText &on_text) {
    if (!cache_) cache_.emplace(model_->engine().new_cache(model_->context()));
    reuse_cache(prompt);
    prompt_tokens_ = uint32_t(prompt.size());
    cached_tokens_ = uint32_t(cache_->length());
    ids_ = std::move(prompt);
    tokens_.clear();
    Answer result = generate(*model_, *cache_, random_, {ids_, options_, cancelled_, on_text});
    ids_.insert(ids_.end(), result.tokens.begin(), result.tokens.end());
    tokens_ = result.tokens;
    return result;
}

// Truncate the cache to its common prefix with a prompt, of which at least one token has to run.
void Session::reuse_cache(const std::vector<int32_t> &prompt) {
    const size_t most = std::min({cache_->length(), ids_.size(), prompt.size() - 1});
    size_t length = 0;
    while (length < most && ids_[length] == prompt[length]) ++length;
    if (!cache_->truncate(length))  // a window has evicted tokens of the prefix
        cache_.emplace(model_->engine().new_cache(model_->context()));
}

std::vector<int32_t> Session::encode(const std::vector<Message> &messages) const {
    std::vector<int32_t> ids = model_->encode_chat(messages);
    const size_t context = model_->context(), maximum = context - context / 4;
    const auto first = messages.begin();
    const auto head = std::ptrdiff_t(messages[0].role == "system");
    const auto last = std::ptrdiff_t(messages.size()) - 1;
    for (auto tail = head; options_.window && ids.size() > maximum && tail < last;) {
        tail += 2;  // a question and its answer
        std::vector<Message> kept(first, first + head);
        kept.insert(kept.end(), first + std::min(tail, last), messages.end());
        ids = model_->encode_chat(kept);
    }
    check_prompt(ids.size(), context);
    return ids;
}

void Session::reset() { messages_.resize(system_count()); }

void Session::save(const std::string &path) {
    const Engine &engine = model_->engine();
    SavedSession saved{model_->digest(), engine.sink(), engine.window(), messages_, {}, {}};
    // Accepted drafts may follow the answer's last token. A cache that cannot go back is left out.
    const bool known = cache_ && cache_->truncate(std::min(cache_->length(), ids_.size()));
    if (known && cache_->length()) {
        saved.ids.assign(ids_.begin(), ids_.begin() + std::ptrdiff_t(cache_->length()));
        saved.state = cache_->save();
    }
    write_session(path, saved);
}

void Session::restore(const std::string &path) {
    SavedSession saved = read_session(path, model_->digest());
    const Engine &engine = model_->engine();
    Cache cache = engine.new_cache(model_->context());
    // The cache of a longer context is left out: it is computed again.
    if (saved.ids.size() > model_->context()) saved.ids.clear();
    if (!saved.ids.empty()) {
        if (saved.sink != engine.sink() || saved.window != engine.window() ||
            cache.state_size(saved.ids.size()) != saved.state.size())
            throw Error(EDGEGEN_TEXT_BAD_ARGUMENT,
                        path +
                            ": expected a session with the same sink and window; open the model "
                            "with the options that it was saved with");
        cache.restore(saved.ids.size(), saved.state);
    }
    cache_.emplace(std::move(cache));
    messages_ = std::move(saved.messages);
    ids_ = std::move(saved.ids);
    tokens_.clear();
}

}  // namespace edgegen::text
