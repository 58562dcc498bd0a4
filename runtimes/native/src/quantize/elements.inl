// Element-wise functions, compiled once for each instruction set.

// exp(x) for x in [-87, 88], relative error below 2e-7: 2^n times a polynomial on [-ln2/2, ln2/2].
inline float exponential(float x) {
    x = x < -87 ? -87 : x > 88 ? 88 : x;
    const float n = __builtin_rintf(x * 1.44269504f);
    const float r = (x - n * 0.693359375f) + n * 2.12194440e-4f;
    float p = 1.9875691500e-4f;
    p = p * r + 1.3981999507e-3f;
    p = p * r + 8.3334519073e-3f;
    p = p * r + 4.1665795894e-2f;
    p = p * r + 1.6666665459e-1f;
    p = p * r + 5.0000001201e-1f;
    p = p * r * r + r + 1;
    return p * std::bit_cast<float>(int32_t((int32_t(n) + 127) << 23));
}

constexpr size_t kLanes = 16;

float exponentials(float *x, size_t count, float shift) {
    float sums[kLanes] = {};
    size_t i = 0;
    for (; i + kLanes <= count; i += kLanes)
        for (size_t lane = 0; lane < kLanes; ++lane) {
            x[i + lane] = exponential(x[i + lane] - shift);
            sums[lane] += x[i + lane];
        }
    float total = 0;
    for (; i < count; ++i) total += x[i] = exponential(x[i] - shift);
    for (const float sum : sums) total += sum;
    return total;
}

void gated(float *gate, const float *up, size_t count) {
    for (size_t i = 0; i < count; ++i) gate[i] = gate[i] / (1 + exponential(-gate[i])) * up[i];
}
