// GPTQ's loops, compiled once for each instruction set: the inner loops run over rows.

constexpr size_t kBlock = 64;       // inputs between two updates of all others
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
    const size_t groups = layer.groups;
    return 2 * layer.inputs * rows + kBlock * rows + layer.inputs + rows + groups * rows +
           groups * groups * rows;
}

// target [count, rows] -= A [count, depth] B [depth, rows]
void subtract(View a, size_t count, size_t depth, const float *b, size_t rows, float *target) {
    multiply(nullptr, {.m = count,
                       .n = rows,
                       .k = depth,
                       .a = a,
                       .b = {b, rows},
                       .c = target,
                       .stride = rows,
                       .alpha = -1,
                       .beta = 1});
}

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
        subtract({layer.factor + start, inputs}, start, stop - start, slope + start * n, n, slope);
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
            const View part = {layer.factor + start * inputs + stop, inputs, true};
            subtract(part, inputs - stop, stop - start, w + start * n, n, w + stop * n);
        }
    }
    solve_upper(layer, w, n);
}

void descend(const Layer &layer, Rows &rows, bool used, float *scratch) {
    const size_t n = rows.rows, inputs = layer.inputs;
    float *moved = scratch;
    const float top = layer.top(), bottom = layer.bottom();
    size_t group = 0;
    for (size_t start = 0; start < inputs; start += kBlock) {
        const size_t stop = std::min(start + kBlock, inputs);
        for (size_t i = start; i < stop; ++i) {
            while (layer.starts[group + 1] <= i) ++group;
            const float *h = layer.hessian + i * inputs, *c = rows.c + group * n;
            float *code = rows.code + i * n, *slope = rows.slope + i * n;
            float *change = moved + (i - start) * n;
            for (size_t r = 0; r < n; ++r) {
                const float step = rows.s[r] * c[r];
                const float best =
                    clamp(__builtin_rintf(code[r] + slope[r] / (h[i] * step)), bottom, top);
                change[r] = (best - code[r]) * step;
                code[r] = best;
            }
            for (size_t j = used ? start : i + 1; j < stop; ++j) {
                const float weight = h[j];  // the Hessian is symmetric
                float *other = rows.slope + j * n;
                for (size_t r = 0; r < n; ++r) other[r] -= weight * change[r];
            }
        }
        const View lines = {layer.hessian + start * inputs, inputs, true};
        subtract(lines.from(stop, 0), inputs - stop, stop - start, moved, n, rows.slope + stop * n);
        if (used) subtract(lines, start, stop - start, moved, n, rows.slope);
    }
}

// Solve m x = b [groups] in place by Cholesky, for a symmetric m. Return false if m is not positive
// definite.
bool solve(double *m, double *b, size_t groups) {
    for (size_t i = 0; i < groups; ++i) {
        double *row = m + i * groups;
        for (size_t j = 0; j <= i; ++j) {
            const double *other = m + j * groups;
            double sum = row[j];
            for (size_t k = 0; k < j; ++k) sum -= row[k] * other[k];
            if (i == j) {
                if (!(sum > 0)) return false;
                row[i] = __builtin_sqrt(sum);
            } else {
                row[j] = sum / other[j];
            }
        }
    }
    for (size_t i = 0; i < groups; ++i) {
        for (size_t k = 0; k < i; ++k) b[i] -= m[i * groups + k] * b[k];
        b[i] /= m[i * groups + i];
    }
    for (size_t i = groups; i-- > 0;) {
        b[i] /= m[i * groups + i];
        for (size_t k = 0; k < i; ++k) b[k] -= m[i * groups + k] * b[i];
    }
    return true;
}

void refit(const Layer &layer, Rows &rows, float *scratch) {
    const size_t n = rows.rows, inputs = layer.inputs, groups = layer.groups;
    float *steps = scratch, *product = steps + inputs * n, *right = product + inputs * n;
    float *left = right + groups * n;  // [groups, groups, n], its lower half
    for (size_t g = 0; g < groups; ++g) {
        const float *z = rows.z + g * n;
        for (size_t k = layer.starts[g]; k < layer.starts[g + 1]; ++k)
            for (size_t r = 0; r < n; ++r) steps[k * n + r] = rows.code[k * n + r] - z[r];
    }
    // Sum steps times `lines` over the inputs of group g; the first line is input `base`.
    const auto reduce = [&](size_t g, const float *lines, size_t base, float *out) {
        std::fill(out, out + n, 0.f);
        for (size_t k = layer.starts[g]; k < layer.starts[g + 1]; ++k)
            for (size_t r = 0; r < n; ++r) out[r] += steps[k * n + r] * lines[(k - base) * n + r];
    };
    for (size_t g = 0; g < groups; ++g) reduce(g, rows.slope, 0, right + g * n);
    for (size_t g = 0; g < groups; ++g) {  // the Hessian is symmetric: later groups only
        const size_t begin = layer.starts[g], size = layer.starts[g + 1] - begin;
        multiply(nullptr, {.m = inputs - begin,
                           .n = n,
                           .k = size,
                           .a = {layer.hessian + begin * inputs + begin, inputs, true},
                           .b = {steps + begin * n, n},
                           .c = product,
                           .stride = n});
        for (size_t other = g; other < groups; ++other)
            reduce(other, product, begin, left + (other * groups + g) * n);
    }
    std::vector<double> matrix(groups * groups), change(groups);
    for (size_t r = 0; r < n; ++r) {
        double trace = 0;
        for (size_t g = 0; g < groups; ++g) trace += left[(g * groups + g) * n + r];
        const double ridge = 1e-6 * trace / double(groups) + double(kTiny);
        for (size_t i = 0; i < groups; ++i) {
            for (size_t j = 0; j <= i; ++j) matrix[i * groups + j] = left[(i * groups + j) * n + r];
            matrix[i * groups + i] += ridge;
            change[i] = right[i * n + r];
        }
        const bool solved = solve(matrix.data(), change.data(), groups);
        float largest = 0;
        for (size_t g = 0; g < groups; ++g) {
            const float before = rows.s[r] * rows.c[g * n + r];
            const float after = solved ? float(before + change[g]) : before;
            const float scale = after > 0 ? after : before;
            right[g * n + r] = scale;
            largest = scale > largest ? scale : largest;
        }
        const float s = largest / 255 < kTiny ? kTiny : largest / 255;
        for (size_t g = 0; g < groups; ++g) {
            const float c = clamp(__builtin_rintf(right[g * n + r] / s), 1, 255);
            right[g * n + r] = s * c - rows.s[r] * rows.c[g * n + r];  // how much the step grows
            rows.c[g * n + r] = c;
        }
        rows.s[r] = s;
    }
    for (size_t g = 0; g < groups; ++g)
        for (size_t k = layer.starts[g]; k < layer.starts[g + 1]; ++k)
            for (size_t r = 0; r < n; ++r) steps[k * n + r] *= right[g * n + r];
    subtract({layer.hessian, inputs, true}, inputs, inputs, steps, n, rows.slope);
}
