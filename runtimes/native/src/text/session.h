// Conversation with its history and KV cache (edgegen/generation/session.py).
#pragma once

#include <atomic>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "generate.h"
#include "model.h"

namespace edgegen::text {

using OnText = std::function<bool(const std::string &)>;

class Session {
public:
    Session(std::shared_ptr<const TextModel> model, const std::string &system,
            GenerationOptions options);

    // Change options: all of them or, with an error, none.
    void configure(const char *const *options);

    Answer send(const std::string &message, const OnText &on_text);
    Answer regenerate(const OnText &on_text);
    Answer chat(std::vector<Message> messages, const OnText &on_text);
    Answer complete(const std::string &text, const OnText &on_text);

    void cancel() { cancelled_ = true; }
    void allow() { cancelled_ = false; }  // before an answer

    void reset();
    void save(const std::string &path);
    void restore(const std::string &path);

    const std::vector<Message> &messages() const { return messages_; }
    const std::vector<int32_t> &tokens() const { return tokens_; }
    uint32_t prompt_tokens() const { return prompt_tokens_; }
    uint32_t cached_tokens() const { return cached_tokens_; }

private:
    Answer answer(std::vector<Message> messages, const OnText &on_text);
    Answer run(std::vector<int32_t> prompt, const OnText &on_text);
    std::vector<int32_t> encode(const std::vector<Message> &messages) const;
    void reuse_cache(const std::vector<int32_t> &prompt);
    size_t system_count() const;

    const std::shared_ptr<const TextModel> model_;
    GenerationOptions options_;
    Random random_;
    std::vector<Message> messages_;
    std::optional<Cache> cache_;
    std::vector<int32_t> ids_;  // the cache holds the first of them
    std::vector<int32_t> tokens_;
    uint32_t prompt_tokens_ = 0, cached_tokens_ = 0;
    std::atomic<bool> cancelled_{false};
};

}  // namespace edgegen::text
