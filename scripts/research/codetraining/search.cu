// The nearest 2-bit trellis codes of many cyclic sequences: the Viterbi algorithm with 16 lanes for
// each sequence, as codetraining/search.py has it in torch. The code and its sequences are those of
// edgegen/arithmetic/trellis.py.
//
// A state (b, a) is the code two before and the code before; lane a has the 16 metrics of its b.
// Metrics are integers whose low 4 bits are b, so that a minimum also says where it came from.
// Costs are rounded to integers by adding MAGIC, and are at most CAP. tests/research compiles this
// file for a CPU.
#define CAP 4194303.0f
#define MAGIC 12582912.0f
#define BIG (1 << 29)

__device__ constexpr int F0[16] = {5, 7, 16, 15, 6, -13, -6, -6, 6, 0, -1, -7, -4, -1, -13, 6};
__device__ constexpr int F1[16] = {10, -7, -4, 8, 3, 8, 2, -5, -3, -2, 6, -17, 15, -10, -6, -14};
__device__ constexpr int S0[16] = {-2, 1, 2, -9, -2, -5, 0, 4, -15, 11, 1, -5, 8, -9, 4, 7};
__device__ constexpr int S1[16] = {5, -1, -1, 4, 9, 3, -5, 13, 1, -10, 3, -2, 1, -5, -7, 7};

struct Target {
    float t0, t1, w0, w1;
};

__device__ inline Target fetch(const float *v, const float *w, int N, int K, int k, int first,
                               int count, int pos) {
    Target r = {0.0f, 0.0f, 0.0f, 0.0f};
    int n = 32 * (first + pos % count) + pos / count;
    if (n < N) {
        r.t0 = v[(long long)n * K + k];
        r.w0 = w[n];
    }
    n += 16;
    if (n < N) {
        r.t1 = v[(long long)n * K + k];
        r.w1 = w[n];
    }
    return r;
}

extern "C" __global__ void __launch_bounds__(256)
    reencode(const float *v, const float *w, unsigned char *codes, signed char *steps,
             unsigned long long *scratch, int *changed, int layers, int N, int K, int T, int cycles,
             int longest, int offset) {
    const int tid = threadIdx.x, lane = tid & 15, seq = tid >> 4;
    __shared__ int tiles[16 * 272];
    int *tile = tiles + seq * 272;
    unsigned long long *words = scratch + (long long)blockIdx.x * longest * 256 + tid;
    const int wide = (K + 15) / 16, total = layers * cycles * wide;
    const float s0 = (float)S0[lane], s1 = (float)S1[lane];
    int moved = 0;
    for (int item = blockIdx.x; item < total; item += gridDim.x) {
        const int block = item % wide, cycle = item / wide % cycles, layer = item / wide / cycles;
        const int first = 32 * cycle, count = cycle == cycles - 1 ? T - first : 32, L = 16 * count;
        const bool real = block * 16 + seq < K;
        const int k = real ? block * 16 + seq : K - 1;
        const float *lv = v + (long long)layer * N * K;
        const float *lw = w + (long long)layer * N;
        unsigned char *lc = codes + (long long)layer * T * 16 * K;
        signed char *ls = steps + (long long)layer * N * K;
        const int start = offset % L;
        const int p1 = (start + L - 1) % L, p2 = (start + L - 2) % L;
        const int last = lc[(long long)((first + p1 % count) * 16 + p1 / count) * K + k];
        const int before = lc[(long long)((first + p2 % count) * 16 + p2 / count) * K + k];
        int m[16];
#pragma unroll
        for (int b = 0; b < 16; b++) m[b] = (b == before && lane == last ? 0 : BIG) | b;
        Target next = fetch(lv, lw, N, K, k, first, count, (start + lane) % L);
        for (int i0 = 0; i0 < L; i0 += 16) {
            const Target now = next;
            if (i0 + 16 < L)
                next = fetch(lv, lw, N, K, k, first, count, (start + i0 + 16 + lane) % L);
#pragma unroll 1
            for (int j = 0; j < 16; j++) {
                const float r0 = __shfl_sync(0xffffffffu, now.t0, j, 16) - s0;
                const float r1 = __shfl_sync(0xffffffffu, now.t1, j, 16) - s1;
                const float w0 = __shfl_sync(0xffffffffu, now.w0, j, 16);
                const float w1 = __shfl_sync(0xffffffffu, now.w1, j, 16);
                int cost[16];
#pragma unroll
                for (int x = 0; x < 16; x++) {
                    const float d0 = r0 - (float)F0[x], d1 = r1 - (float)F1[x];
                    const float c = fminf(w0 * d0 * d0 + w1 * d1 * d1, CAP) + MAGIC;
                    cost[x] = (int)((unsigned)(__float_as_int(c) - 0x4B400000) << 4);
                }
                unsigned low = 0, high = 0;
#pragma unroll
                for (int c = 0; c < 16; c++) {
                    int best = m[0] + cost[c];
#pragma unroll
                    for (int b = 1; b < 16; b++) best = min(m[b] + cost[c ^ b], best);
                    if (c < 8)
                        low |= (unsigned)(best & 15) << (4 * c);
                    else
                        high |= (unsigned)(best & 15) << (4 * (c - 8));
                    tile[lane * 17 + c] = best;
                }
                words[(long long)(i0 + j) * 256] = (unsigned long long)high << 32 | low;
                __syncwarp();
                const int base = tile[0];
#pragma unroll
                for (int b = 0; b < 16; b++) m[b] = ((tile[b * 17 + lane] - base) & ~15) | b;
                __syncwarp();
            }
        }
        __threadfence_block();
        int a = last, b = before;  // the state after the last code
        for (int i0 = L - 16; i0 >= 0; i0 -= 16) {
            unsigned long long word[16];
#pragma unroll
            for (int j = 0; j < 16; j++) word[j] = words[(long long)(i0 + j) * 256];
            int mine = 0;
#pragma unroll
            for (int j = 15; j >= 0; j--) {
                const unsigned long long at = __shfl_sync(0xffffffffu, word[j], b, 16);
                const int older = (int)(at >> (4 * a)) & 15;
                if (lane == j) mine = a | (a ^ older) << 4 | b << 8;
                a = b;
                b = older;
            }
            if (real) {
                const int pos = (start + i0 + lane) % L, code = mine & 15, mixed = mine >> 4 & 15,
                          prior = mine >> 8;
                const int t = first + pos % count, l = pos / count, n = 32 * t + l;
                unsigned char *place = lc + (long long)(t * 16 + l) * K + k;
                moved += *place != code;
                *place = (unsigned char)code;
                if (n < N) ls[(long long)n * K + k] = (signed char)(F0[mixed] + S0[prior]);
                if (n + 16 < N)
                    ls[(long long)(n + 16) * K + k] = (signed char)(F1[mixed] + S1[prior]);
            }
        }
        __syncwarp();
    }
    if (moved) atomicAdd(changed, moved);
}
