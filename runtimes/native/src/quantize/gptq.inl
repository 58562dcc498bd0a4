// GPTQ's loops, compiled once for each instruction set: the inner loops run over rows.

constexpr size_t kBlock = 64;       // inputs between two updates of all others
constexpr size_t kUnit = 256;       // inputs of the widest group whose scale is refitted
constexpr float kHeadroom = 1.15f;  // compensation can widen a group after the row's scale is set
constexpr float kTiny = 1.17549435e-38f;
constexpr int kShrink2[] = {100, 95, 90, 85, 80, 75, 70, 65, 60, 55, 50, 45, 40, 35, 30};
constexpr int kShrink4[] = {100, 95, 90, 85, 80, 75, 70, 65, 60};
constexpr float kRefine[] = {-2, -1, 1, 2}, kShifts[] = {0, -1, 1};

inline float clamp(float x, float low, float high) {
    x = x < low ? low : x;
    return x > high ? high : x;
}

// Candidates c around the min-max step, for kLanes groups at a time; ties go to the first.
constexpr size_t kLanes = kRowUnit;

struct Search {
    const float *w, *importance;  // w [inputs, stride]; importance [inputs], or null for all alike
    size_t inputs, stride;
    float top, limit;  // `limit` bounds c |q - z|
    float largest;     // importance
    float s[kLanes] = {}, largest_c[kLanes] = {}, middle[kLanes] = {};
    float error[kLanes] = {}, c[kLanes] = {}, z[kLanes] = {};

    void attempt(const float *candidate) {
        float step[kLanes], inverse[kLanes], centre[kLanes], tried[kLanes];
        float zero[3][kLanes], sum[3][kLanes] = {};
        for (size_t r = 0; r < kLanes; ++r) {
            tried[r] = clamp(candidate[r], 1, largest_c[r]);
            step[r] = s[r] * tried[r];
            inverse[r] = 1 / step[r];
            centre[r] = __builtin_rintf(top / 2 - middle[r] / step[r]);
            for (int i = 0; i < 3; ++i) zero[i][r] = clamp(centre[r] + kShifts[i], 0, top);
        }
        for (size_t k = 0; k < inputs; ++k) {
            const float weight = importance ? importance[k] / largest : 1;
            const float *line = w + k * stride;
            for (size_t r = 0; r < kLanes; ++r) {
                const float scaled = line[r] * inverse[r], rounded = __builtin_rintf(scaled);
                for (int i = 0; i < 3; ++i) {
                    const float lost = clamp(rounded, -zero[i][r], top - zero[i][r]) - scaled;
                    sum[i][r] += lost * lost * weight;
                }
            }
        }
        for (int i = 0; i < 3; ++i)
            for (size_t r = 0; r < kLanes; ++r) {
                const float found = sum[i][r] * step[r] * step[r];
                const float side = zero[i][r] > top - zero[i][r] ? zero[i][r] : top - zero[i][r];
                const bool better = tried[r] * side <= limit && found < error[r];
                error[r] = better ? found : error[r];
                c[r] = better ? tried[r] : c[r];
                z[r] = better ? zero[i][r] : z[r];
            }
    }

    void run(int bits) {
        float widest[kLanes], candidate[kLanes];
        for (size_t r = 0; r < kLanes; ++r) {
            float low = 0, high = 0;
            for (size_t k = 0; k < inputs; ++k) {
                low = w[k * stride + r] < low ? w[k * stride + r] : low;
                high = w[k * stride + r] > high ? w[k * stride + r] : high;
            }
            middle[r] = (low + high) / 2;
            widest[r] = (high - low) / top / s[r];
            error[r] = __builtin_inff();
            c[r] = 1;
            z[r] = 0;
        }
        const int *shrink = bits == 2 ? kShrink2 : kShrink4;
        const size_t count = bits == 2 ? std::size(kShrink2) : std::size(kShrink4);
        for (size_t i = 0; i < count; ++i) {
            const float share = float(shrink[i] / 100.0);
            for (size_t r = 0; r < kLanes; ++r) candidate[r] = __builtin_rintf(widest[r] * share);
            attempt(candidate);
        }
        float best[kLanes];
        std::copy(c, c + kLanes, best);
        for (const float delta : kRefine) {
            for (size_t r = 0; r < kLanes; ++r) candidate[r] = best[r] + delta;
            attempt(candidate);
        }
    }
};

void search(const Group &group, const float *s, const float *largest_c, float *c, float *z) {
    const float *importance = group.importance;
    for (size_t r = 0; r < group.rows; r += kLanes) {
        Search found{.w = group.w + r,
                     .importance = importance,
                     .inputs = group.inputs,
                     .stride = group.stride,
                     .top = float((1 << group.bits) - 1),
                     .limit = group.limit,
                     .largest = group.largest};
        std::copy(s + r, s + r + kLanes, found.s);
        if (largest_c)
            std::copy(largest_c + r, largest_c + r + kLanes, found.largest_c);
        else
            std::fill(found.largest_c, found.largest_c + kLanes, 255.f);
        found.run(group.bits);
        std::copy(found.c, found.c + kLanes, c + r);
        std::copy(found.z, found.z + kLanes, z + r);
    }
}

size_t scratch(const Layer &layer, size_t rows) {
    return 4 * kUnit * rows + 4 * rows + layer.inputs;
}

// target [count, rows] -= A [count, depth] B [depth, rows]
void subtract(View a, size_t count, size_t depth, const float *b, size_t rows, float *target,
              bool rounded = false) {
    multiply(nullptr, {.m = count,
                       .n = rows,
                       .k = depth,
                       .a = a,
                       .b = {b, rows},
                       .c = target,
                       .stride = rows,
                       .alpha = -1,
                       .beta = 1,
                       .rounded = rounded});
}

// Inputs [start, stop) whose effect on all inputs outside is computed at once, which takes one pass
// over these in place of several.
struct Stretch {
    size_t start = 0, stop = 0;

    // Begin at input `first` of group g, unless it is inside: all following narrow groups up to
    // kUnit inputs, or the inputs up to `last` of a wide group. Return whether it is a new one.
    bool reach(const Layer &layer, size_t g, size_t first, size_t last) {
        if (first < stop) return false;
        start = first;
        stop = last;
        const auto narrow = [&](size_t h) {
            return layer.starts[h + 1] - layer.starts[h] <= kUnit;
        };
        for (; g < layer.groups && narrow(g) && layer.starts[g] - start < kUnit; ++g)
            stop = layer.starts[g + 1];
        return true;
    }
    size_t size() const { return stop - start; }
};

// The row's scale: the widest group's plain step is 255 s.
void set_scales(const Layer &layer, Rows &rows) {
    const size_t n = rows.rows;
    std::fill(rows.s, rows.s + n, 0.f);
    for (size_t g = 0; g < layer.groups; ++g)
        for (size_t r = 0; r < n; ++r) {
            float low = 0, high = 0;
            for (size_t k = layer.starts[g]; k < layer.starts[g + 1]; ++k) {
                low = rows.w[k * n + r] < low ? rows.w[k * n + r] : low;
                high = rows.w[k * n + r] > high ? rows.w[k * n + r] : high;
            }
            rows.s[r] = high - low > rows.s[r] ? high - low : rows.s[r];
        }
    for (size_t r = 0; r < n; ++r) {
        const float s = rows.s[r] / layer.top() * kHeadroom / 255;
        rows.s[r] = s < kTiny ? kTiny : s;
    }
}

// Solve factor x = slope in place, which turns GPTQ's errors into hessian (w - rounded): rounding
// leaves w - rounded = factor^T errors, and hessian = (factor^T factor)^-1.
void solve_upper(const Layer &layer, float *slope, size_t n) {
    const size_t inputs = layer.inputs;
    for (size_t stop = inputs; stop > 0;) {
        const size_t start = (stop - 1) / kBlock * kBlock;
        for (size_t i = stop; i-- > start;) {
            float *line = slope + i * n;
            const float own = 1 / layer.factor[i * inputs + i];
            for (size_t r = 0; r < n; ++r) line[r] *= own;
            for (size_t j = start; j < i; ++j) {
                const float weight = layer.factor[j * inputs + i];
                float *other = slope + j * n;
                for (size_t r = 0; r < n; ++r) other[r] -= weight * line[r];
            }
        }
        const size_t outer = (stop - 1) / kUnit * kUnit, end = std::min(outer + kUnit, inputs);
        subtract({layer.factor + outer * inputs + start, inputs}, start - outer, stop - start,
                 slope + start * n, n, slope + outer * n);
        if (start == outer)
            subtract({layer.factor + outer, inputs}, outer, end - outer, slope + outer * n, n,
                     slope, layer.is_wide());
        stop = start;
    }
}

void round(const Layer &layer, Rows &rows, bool searched, float *scratch) {
    const size_t n = rows.rows, inputs = layer.inputs;
    float *w = rows.slope, *importance = scratch, *step = importance + inputs;
    std::copy(rows.w, rows.w + inputs * n, w);
    const auto diagonal = [&](size_t i) { return layer.factor[i * inputs + i]; };
    for (size_t i = 0; i < inputs; ++i) importance[i] = 1 / (diagonal(i) * diagonal(i));
    if (searched) set_scales(layer, rows);
    const float top = layer.top(), bottom = layer.bottom();
    Stretch stretch;
    for (size_t g = 0; g < layer.groups; ++g) {
        const size_t begin = layer.starts[g], end = layer.starts[g + 1];
        float *c = rows.c + g * n, *z = rows.z + g * n;
        if (searched)
            search({.w = w + begin * n,
                    .importance = importance + begin,
                    .inputs = end - begin,
                    .rows = n,
                    .stride = n,
                    .bits = layer.bits,
                    .largest = *std::max_element(importance + begin, importance + end)},
                   rows.s, nullptr, c, z);
        for (size_t r = 0; r < n; ++r) step[r] = rows.s[r] * c[r];
        for (size_t start = begin; start < end; start += kBlock) {
            const size_t stop = std::min(start + kBlock, end);
            stretch.reach(layer, g, start, stop);
            for (size_t i = start; i < stop; ++i) {
                const float *factor = layer.factor + i * inputs, own = factor[i];
                float *line = w + i * n, *code = rows.code + i * n;  // the line ends as the error
                for (size_t r = 0; r < n; ++r) {
                    const float steps =
                        clamp(__builtin_rintf(line[r] / step[r]), bottom - z[r], top - z[r]);
                    code[r] = steps + z[r];
                    line[r] = (line[r] - steps * step[r]) / own;
                }
                for (size_t j = i + 1; j < stop; ++j) {
                    const float weight = factor[j];
                    float *other = w + j * n;
                    for (size_t r = 0; r < n; ++r) other[r] -= weight * line[r];
                }
            }
            const auto push = [&](size_t from, size_t to, size_t end, bool rounded) {
                const View part = {layer.factor + from * inputs + to, inputs, true};
                subtract(part, end - to, to - from, w + from * n, n, w + to * n, rounded);
            };
            push(start, stop, stretch.stop, false);
            if (stop == stretch.stop) push(stretch.start, stop, inputs, layer.is_wide());
        }
    }
    solve_upper(layer, w, n);
}

// Set the codes of inputs [start, stop), all of group g, one after the other, and update the slopes
// of these inputs. Add the changes of the weights to `moved` [stop - start, rows].
void descend(const Layer &layer, Rows &rows, size_t g, size_t start, size_t stop, float *moved,
             float *change) {
    const size_t n = rows.rows;
    const float *c = rows.c + g * n;
    const float top = layer.top(), bottom = layer.bottom();
    for (size_t i = start; i < stop; ++i) {
        const float *h = layer.hessian + i * layer.inputs, own = h[i];
        float *code = rows.code + i * n, *slope = rows.slope + i * n;
        float *sum = moved + (i - start) * n;
        for (size_t r = 0; r < n; ++r) {
            const float step = rows.s[r] * c[r];
            const float best =
                clamp(__builtin_rintf(code[r] + slope[r] / (own * step)), bottom, top);
            change[r] = (best - code[r]) * step;
            sum[r] += change[r];
            code[r] = best;
        }
        for (size_t j = start; j < stop; ++j) {
            const float weight = h[j];  // the Hessian is symmetric
            float *other = rows.slope + j * n;
            for (size_t r = 0; r < n; ++r) other[r] -= weight * change[r];
        }
    }
}

// Set c of group g, of inputs [start, stop), to the value with the smallest error while all else is
// fixed. Update the slopes of these inputs, and add the changes of the weights to `moved`.
void rescale(const Layer &layer, Rows &rows, size_t g, size_t start, size_t stop, float *moved,
             float *scratch) {
    const size_t n = rows.rows, size = stop - start;
    float *steps = scratch, *product = steps + size * n;
    float *above = product + size * n, *below = above + n;
    float *c = rows.c + g * n, *z = rows.z + g * n;
    for (size_t k = 0; k < size; ++k)
        for (size_t r = 0; r < n; ++r) steps[k * n + r] = rows.code[(start + k) * n + r] - z[r];
    multiply(nullptr, {.m = size,
                       .n = n,
                       .k = size,
                       .a = {layer.hessian + start * layer.inputs + start, layer.inputs, true},
                       .b = {steps, n},
                       .c = product,
                       .stride = n});
    std::fill(above, above + n, 0.f);
    std::fill(below, below + n, 0.f);
    for (size_t k = 0; k < size; ++k)
        for (size_t r = 0; r < n; ++r) {
            above[r] += steps[k * n + r] * rows.slope[(start + k) * n + r];
            below[r] += steps[k * n + r] * product[k * n + r];
        }
    for (size_t r = 0; r < n; ++r) {
        const float wider = below[r] > 0 ? above[r] / below[r] / rows.s[r] : 0;
        const float best = clamp(__builtin_rintf(c[r] + wider), 1, 255);
        above[r] = (best - c[r]) * rows.s[r];  // by how much the step grows
        c[r] = best;
    }
    for (size_t k = 0; k < size; ++k)
        for (size_t r = 0; r < n; ++r) {
            moved[k * n + r] += steps[k * n + r] * above[r];
            rows.slope[(start + k) * n + r] -= product[k * n + r] * above[r];
        }
}

void sweep(const Layer &layer, Rows &rows, bool scaled, bool used, float *scratch) {
    const size_t n = rows.rows, inputs = layer.inputs;
    float *moved = scratch, *change = moved + 2 * kUnit * n, *rest = change + n;
    // Update the slopes of inputs [first, last) for the changes `by` of inputs [from, to).
    const auto push = [&](size_t from, size_t to, const float *by, size_t first, size_t last,
                          bool rounded = false) {
        const View lines = {layer.hessian + from * inputs + first, inputs, true};
        subtract(lines, last - first, to - from, by, n, rows.slope + first * n, rounded);
    };
    Stretch stretch;
    for (size_t g = 0; g < layer.groups; ++g) {
        const size_t begin = layer.starts[g], end = layer.starts[g + 1];
        const bool narrow = end - begin <= kUnit;
        const size_t width = narrow ? end - begin : kBlock;
        for (size_t start = begin; start < end; start += width) {
            const size_t stop = std::min(start + width, end);
            if (stretch.reach(layer, g, start, stop))
                std::fill(moved, moved + stretch.size() * n, 0.f);
            float *own = moved + (start - stretch.start) * n;
            descend(layer, rows, g, start, stop, own, change);
            if (scaled && narrow) {
                rescale(layer, rows, g, start, stop, own, rest);
                descend(layer, rows, g, start, stop, own, change);
            }
            push(start, stop, own, stop, stretch.stop);
            if (used) push(start, stop, own, stretch.start, start);
            if (stop < stretch.stop) continue;
            push(stretch.start, stop, moved, stop, inputs, layer.is_wide());
            if (used) push(stretch.start, stop, moved, 0, stretch.start, layer.is_wide());
        }
    }
}
