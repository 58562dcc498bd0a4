// An answer that ends while drafts rest: prints whether n-grams draft its last token afterwards.
#include <iostream>

#include "text/generate.h"

namespace {

using namespace edgegen::text;

// Rests after the first token.
class Resting : public Control {
public:
    std::unique_ptr<Control> begin() const override { return std::make_unique<Resting>(); }
    int rest(bool) override { return 100; }
    DraftPlan choose(bool) override { return {}; }
    Draft cut(Draft draft, double) override { return draft; }
    void record(const Round &) override {}
};

}  // namespace

int main(int, char **arguments) {
    ModelOptions options;
    options.draft = DraftKind::kNgram;
    TextModel model(arguments[1], options);
    model.controls().end(std::make_unique<Resting>());
    GenerationOptions greedy;
    greedy.temperature = 0;
    greedy.max_tokens = 12;
    greedy.ignore_eos = true;
    Random random(1);
    Cache cache = model.engine().new_cache(model.context());
    const std::atomic<bool> cancelled = false;
    std::vector<int32_t> text = {5, 6, 7};
    const auto received = [](const std::string &) { return true; };
    const Answer answer = generate(model, cache, random, {text, greedy, cancelled, received});
    text.insert(text.end(), answer.tokens.begin(), answer.tokens.end());
    Sampler sampler(greedy, random);
    const DraftPlan plan{.length = 1, .branches = 1, .floor = 0, .sampled = false};
    const Ids before = Ids(text).first(text.size() - 1);
    const Draft draft = model.new_drafter()->propose(before, plan, sampler);
    std::cout << answer.tokens.size() << ' ' << (draft.tokens == std::vector{text.back()}) << '\n';
}
