#include "generate.h"

#include <algorithm>
#include <chrono>

#include "edgegen_text.h"
#include "stop.h"
#include "verify.h"

namespace edgegen::text {
namespace {

constexpr size_t kPrefill = 256;  // tokens of a prompt between two checks for cancellation

double now() {
    using Clock = std::chrono::steady_clock;
    return std::chrono::duration<double>(Clock::now().time_since_epoch()).count();
}

// Text of an answer, from its tokens.
class Output {
public:
    Output(const TextModel &model, const Request &request, size_t limit)
        : tokenizer_(model.tokenizer()),
          request_(request),
          limit_(limit),
          detokenizer_(tokenizer_),
          stop_(request.options.stop),
          started_(now()) {}

    // Append a token; whether the answer continues.
    bool push(int32_t token) {
        const double time = now();
        if (answer.first_seconds == 0) {
            answer.first_seconds = time - started_;
            first_ = time;
        }
        if (!request_.options.ignore_eos && tokenizer_.ends(token)) return end(EDGEGEN_TEXT_STOP);
        answer.seconds = time - first_;
        answer.tokens.push_back(token);
        emit(stop_.push(detokenizer_.push(token)));
        if (stop_.hit()) return end(EDGEGEN_TEXT_STOP);
        if (stopped_) return end(EDGEGEN_TEXT_CANCELLED);
        return answer.tokens.size() < limit_ || end(EDGEGEN_TEXT_LENGTH);
    }

    // Release the text that was held back for a stop string.
    void finish() { emit(stop_.flush()); }

    Answer answer{.text = {}, .tokens = {}, .reason = EDGEGEN_TEXT_CANCELLED};

private:
    bool end(int reason) {
        answer.reason = reason;
        return false;
    }

    void emit(const std::string &text) {
        if (text.empty()) return;
        answer.text += text;
        if (!stopped_ && !request_.on_text(text)) stopped_ = true;
    }

    const Tokenizer &tokenizer_;
    const Request &request_;
    const size_t limit_;
    Detokenizer detokenizer_;
    StopFilter stop_;
    const double started_;
    double first_ = 0;
    bool stopped_ = false;
};

// The tokens of a step: the last `missing` of the text, and the draft.
class Step {
public:
    Step(Ids text, const Draft &draft) : tokens_(text.begin(), text.end()), missing_(text.size()) {
        tokens_.insert(tokens_.end(), draft.tokens.begin(), draft.tokens.end());
        if (draft.parents.empty()) return;
        const auto last = int32_t(missing_) - 1;
        for (int32_t i = 0; i <= last; ++i) parents_.push_back(i - 1);
        for (const int32_t parent : draft.parents)
            parents_.push_back(parent == kRoot ? last : int32_t(missing_) + parent);
    }

    void run(Cache &cache, size_t wanted, std::vector<float> &logits, size_t vocab) const {
        logits.resize(wanted * vocab);
        cache.step(tokens_, parents_, wanted, logits.data());
    }

    // Keep the text and a path of the draft.
    void keep(Cache &cache, const std::vector<int32_t> &path) const {
        std::vector<int32_t> indices;
        for (size_t i = 0; i < missing_; ++i) indices.push_back(int32_t(i));
        for (const int32_t i : path) indices.push_back(int32_t(missing_) + i);
        cache.keep(indices);
    }

private:
    std::vector<int32_t> tokens_, parents_;
    size_t missing_;
};

// Loop over the target's calls.
class Decoder {
public:
    Decoder(const TextModel &model, Cache &cache, Sampler &sampler, const Request &request)
        : model_(model),
          cache_(cache),
          sampler_(sampler),
          cancelled_(request.cancelled),
          history_(request.prompt),
          drafter_(model.new_drafter()),
          control_(model.controls().begin()) {}
    ~Decoder() { model_.controls().end(std::move(control_)); }
    Decoder(const Decoder &) = delete;
    Decoder &operator=(const Decoder &) = delete;

    // Run one step; whether the answer continues.
    bool step(Output &output) {
        if (const int rounds = rounds_of_rest()) return rest(rounds, output);
        const double started = now();
        const size_t count = history_.size();
        const size_t missing = std::min(count - cache_.length(), kPrefill);
        DraftPlan plan;
        Draft draft;
        double draft_seconds = observing_;
        if (missing == 1 && drafter_) {
            plan = make_plan();
            if (plan.length) {
                draft = propose(plan);
                draft_seconds += now() - started;
                draft = control_->cut(std::move(draft), draft_seconds);
            }
        }
        const size_t drafted = draft.tokens.size();
        const Step step(Ids(history_).subspan(cache_.length(), missing), draft);
        const bool last = cache_.length() + missing == count;
        step.run(cache_, last ? 1 + drafted : 0, logits_, model_.engine().vocab());
        if (!last) return true;
        const std::vector<Logits> rows = logit_rows(1 + drafted);
        const Verdict verdict = verify(draft, rows, history_, sampler_);
        if (drafted > verdict.path.size()) step.keep(cache_, verdict.path);
        history_.insert(history_.end(), verdict.tokens.begin(), verdict.tokens.end());
        if (missing == 1 && drafter_)  // prefill times say nothing about decoding
            control_->record(
                {plan, draft, verdict.path, now() - started + observing_, draft_seconds});
        output.answer.drafted += uint32_t(drafted);
        output.answer.accepted += uint32_t(verdict.path.size());
        ++output.answer.target_calls;
        for (const int32_t token : verdict.tokens)
            if (!output.push(token)) return false;
        if (!drafter_) return true;
        const double answered = now();
        drafter_->observe(history_, accepted_rows(rows, verdict.path));
        // Reading the prompt pays later, in every round.
        observing_ = missing == 1 ? now() - answered : 0;
        return true;
    }

private:
    // Number of rounds of plain decoding before the next draft.
    int rounds_of_rest() const {
        const bool waits = history_.size() != cache_.length() + 1;
        return waits || !drafter_ ? 0 : control_->rest(!sampler_.is_greedy());
    }

    // Decode plainly, and do nothing else for each token; then show the text to the drafter.
    bool rest(int rounds, Output &output) {
        bool more = true;
        double seconds = 0;
        int done = 0;
        for (; more && done < rounds && !cancelled_; ++done) {
            const double started = now();
            Step(Ids(history_).last(1), {}).run(cache_, 1, logits_, model_.engine().vocab());
            const int32_t token = verify({}, logit_rows(1), history_, sampler_).tokens[0];
            history_.push_back(token);
            seconds += now() - started;
            ++output.answer.target_calls;
            more = output.push(token);
        }
        if (!done) return more;
        control_->rested(done, seconds);
        drafter_->observe(history_, logit_rows(1));
        return more;
    }

    DraftPlan make_plan() const {
        const size_t room = cache_.context() - history_.size() - 1;
        DraftPlan plan = control_->choose(!sampler_.is_greedy());
        plan.length = uint32_t(std::min<size_t>(plan.length, room));
        return plan;
    }

    Draft propose(const DraftPlan &plan) {
        Draft draft = drafter_->propose(history_, plan, sampler_);
        std::vector<int32_t> first;
        for (size_t i = 0; i < std::min<size_t>(draft.tokens.size(), plan.length); ++i)
            first.push_back(int32_t(i));
        return draft.select(first);
    }

    std::vector<Logits> logit_rows(size_t count) const {
        const size_t vocab = model_.engine().vocab();
        std::vector<Logits> rows;
        for (size_t i = 0; i < count; ++i)
            rows.push_back(Logits(logits_).subspan(i * vocab, vocab));
        return rows;
    }

    // Logits that each of the last tokens was sampled from.
    static std::vector<Logits> accepted_rows(const std::vector<Logits> &rows,
                                             const std::vector<int32_t> &path) {
        std::vector<Logits> accepted{rows[0]};
        for (const int32_t i : path) accepted.push_back(rows[size_t(i) + 1]);
        return accepted;
    }

    const TextModel &model_;
    Cache &cache_;
    Sampler &sampler_;
    const std::atomic<bool> &cancelled_;
    std::vector<int32_t> history_;
    std::unique_ptr<Drafter> drafter_;
    std::unique_ptr<Control> control_;
    double observing_ = 0;  // seconds that the drafter took after the last round
    std::vector<float> logits_;
};

}  // namespace

Answer generate(const TextModel &model, Cache &cache, Random &random, const Request &request) {
    const size_t room = model.context() - request.prompt.size();
    Output output(model, request, std::min<size_t>(request.options.max_tokens, room));
    Sampler sampler(request.options, random);
    Decoder decoder(model, cache, sampler, request);
    while (!request.cancelled && decoder.step(output)) {
    }
    output.finish();
    return std::move(output.answer);
}

}  // namespace edgegen::text
