// An opened file: engine, tokenizer, chat template, defaults, and what its sessions share.
#pragma once

#include <memory>
#include <string>

#include "control.h"
#include "draft.h"
#include "engine.h"
#include "options.h"
#include "template.h"
#include "tokenizer.h"

namespace edgegen::text {

class TextModel {
public:
    TextModel(const std::string &path, const ModelOptions &options);

    // Null for plain decoding.
    std::unique_ptr<Drafter> new_drafter() const;
    std::vector<int32_t> encode_chat(const std::vector<Message> &messages) const;

    // Maximum tokens of a prompt and its answer together.
    uint32_t context() const { return context_; }
    const std::string &digest() const { return digest_; }
    const Engine &engine() const { return engine_; }
    const Tokenizer &tokenizer() const { return tokenizer_; }
    const Template &chat_template() const { return template_; }
    const GenerationOptions &defaults() const { return defaults_; }
    TextControls &controls() const { return *controls_; }

private:
    std::vector<uint32_t> section_;
    std::string digest_;
    Tokenizer tokenizer_;
    Template template_;
    GenerationOptions defaults_;
    Engine engine_;
    uint32_t context_ = 0;
    DraftKind draft_;
    std::shared_ptr<NgramTable> table_;
    std::unique_ptr<TextControls> controls_;
};

}  // namespace edgegen::text
