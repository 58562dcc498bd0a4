// The Viterbi algorithm, compiled once for each instruction set. The including file defines kWidth,
// the number of floats in a vector.

constexpr size_t kCodes = kTrellisCodes, kStates = kCodes * kCodes, kVectors = kCodes / kWidth;
constexpr int kPlanes = 2;  // of a refinement, at most
constexpr float kNever = 1e30f;

typedef float Vector __attribute__((vector_size(kWidth * sizeof(float))));

inline Vector load(const float *from) {
    Vector x;
    std::memcpy(&x, from, sizeof x);
    return x;
}

inline void store(float *to, Vector x) { std::memcpy(to, &x, sizeof x); }

// A state is the last two codes. The metrics [16][16] before a code have a row for each code two
// before it and a column for each code before it.
class Search {
public:
    Search(const Trellis &trellis, const TrellisSequence &sequence, float *scratch)
        : sequence_(sequence), costs_(scratch), metrics_(scratch + kStates) {
        for (size_t v = 0; v < 2; ++v)
            for (size_t i = 0; i < kCodes; ++i) {
                first_[v][i] = float(trellis.factor * trellis.first[v * kCodes + i]);
                second_[v][i] = float(trellis.factor * trellis.second[v * kCodes + i]);
            }
        for (int plane = 0; plane < kPlanes; ++plane)
            levels_[plane] = plane < trellis.planes ? float(trellis.offset << plane) : 0.f;
    }

    void run() {
        const size_t count = sequence_.count;
        const State joint = find_joint();
        std::fill(metrics_, metrics_ + kStates, kNever);
        metrics_[joint.before * kCodes + joint.last] = 0;
        forward(0, count);
        State state = joint;
        if (sequence_.improve && cost_of_codes() <= metric(count, state)) return;
        for (size_t i = count; i-- > 0; state = back(0, i, state))
            sequence_.codes[i] = uint8_t(state.last);
    }

private:
    struct State {
        size_t before, last;
    };

    float metric(size_t i, State state) const {
        return metrics_[i * kStates + state.before * kCodes + state.last];
    }

    // Return the distance to the nearest refinement of a step, with either sign.
    template <class T>
    T refined(T off) const {
        for (int plane = kPlanes; plane-- > 0;)
            if (levels_[plane] != 0) off = (off < 0 ? -off : off) - levels_[plane];
        return off;
    }

    float cost(size_t at, size_t mixed, size_t last) const {
        float sum = 0;
        for (size_t v = 0; v < 2; ++v) {
            const float off =
                refined(sequence_.target[2 * at + v] - first_[v][mixed] - second_[v][last]);
            sum += sequence_.weight[2 * at + v] * off * off;
        }
        return sum;
    }

    // Set costs [mixed][last], with mixed = code ^ the one two before.
    void set_costs(size_t at) {
        const float *x = sequence_.target + 2 * at, *w = sequence_.weight + 2 * at;
        for (size_t mixed = 0; mixed < kCodes; ++mixed) {
            const float a = x[0] - first_[0][mixed], b = x[1] - first_[1][mixed];
            for (size_t i = 0; i < kCodes; i += kWidth) {
                const Vector u = refined(a - load(second_[0] + i));
                const Vector v = refined(b - load(second_[1] + i));
                store(costs_ + mixed * kCodes + i, w[0] * u * u + w[1] * v * v);
            }
        }
    }

    // Set the metrics `to` after a code from those before it: the least sum over the code two
    // before. `to` has a row for each last code and a column for each code.
    void advance(const float *from, float *to) const {
        float sums[kStates];
        for (size_t i = 0; i < kCodes; i += kWidth)
            for (size_t code = 0; code < kCodes; ++code) {
                Vector best = load(from + i) + load(costs_ + code * kCodes + i);
#pragma GCC unroll 16
                for (size_t before = 1; before < kCodes; ++before) {
                    const Vector sum = load(from + before * kCodes + i) +
                                       load(costs_ + (code ^ before) * kCodes + i);
                    best = best < sum ? best : sum;
                }
                store(sums + code * kCodes + i, best);
            }
        for (size_t last = 0; last < kCodes; ++last)
            for (size_t code = 0; code < kCodes; ++code)
                to[last * kCodes + code] = sums[code * kCodes + last];
    }

    // Run `count` codes from `start` on, around the cycle.
    void forward(size_t start, size_t count) {
        for (size_t i = 0; i < count; ++i) {
            set_costs((start + i) % sequence_.count);
            advance(metrics_ + i * kStates, metrics_ + (i + 1) * kStates);
        }
    }

    // Return the state before the i-th code of a run, for the state after it.
    State back(size_t start, size_t i, State state) const {
        const size_t at = (start + i) % sequence_.count;
        size_t best = 0;
        float least = 2 * kNever;
        for (size_t before = 0; before < kCodes; ++before) {
            const float sum =
                metric(i, {before, state.before}) + cost(at, state.last ^ before, state.before);
            if (sum < least) least = sum, best = before;
        }
        return {best, state.before};
    }

    // Return the state before the first code: the best one in a run across the joint.
    State find_joint() {
        const size_t side = std::min(sequence_.count, kJoint);
        const size_t start = sequence_.count - side;
        std::fill(metrics_, metrics_ + kStates, 0.f);
        forward(start, 2 * side);
        const float *last = metrics_ + 2 * side * kStates;
        const size_t best = size_t(std::min_element(last, last + kStates) - last);
        State state{best / kCodes, best % kCodes};
        for (size_t i = 2 * side; i-- > side;) state = back(start, i, state);
        return state;
    }

    float cost_of_codes() const {
        const size_t count = sequence_.count;
        const uint8_t *codes = sequence_.codes;
        float sum = 0;
        for (size_t i = 0; i < count; ++i)
            sum +=
                cost(i, codes[i] ^ codes[(i + count - 2) % count], codes[(i + count - 1) % count]);
        return sum;
    }

    const TrellisSequence &sequence_;
    float *costs_, *metrics_;
    alignas(64) float first_[2][kCodes];
    alignas(64) float second_[2][kCodes];
    float levels_[kPlanes];
};

void search(const Trellis &trellis, const TrellisSequence &sequence, float *scratch) {
    Search(trellis, sequence, scratch).run();
}
