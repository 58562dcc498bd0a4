// Runs the kernel of scripts/research/codetraining/search.cu for matrices [N, 1] of one sequence:
// one half of a warp, whose 16 lanes are threads.
#include <algorithm>
#include <barrier>
#include <cmath>
#include <cstring>
#include <thread>
#include <vector>

#define __device__
#define __global__
#define __shared__ static
#define __launch_bounds__(threads)

using std::min;

constexpr int kLanes = 16;
struct Index {
    int x;
};
static thread_local Index threadIdx;
static Index blockIdx{0}, gridDim{1};
static std::barrier<> lanes(kLanes);
static unsigned char slots[kLanes][8];

static void __syncwarp() { lanes.arrive_and_wait(); }
static void __threadfence_block() {}

template <class T>
T __shfl_sync(unsigned, T value, int lane, int) {
    std::memcpy(slots[threadIdx.x], &value, sizeof value);
    __syncwarp();
    T result;
    std::memcpy(&result, slots[lane], sizeof result);
    __syncwarp();
    return result;
}

static int __float_as_int(float value) {
    int bits;
    std::memcpy(&bits, &value, sizeof bits);
    return bits;
}

static void atomicAdd(int *total, int value) { __atomic_fetch_add(total, value, __ATOMIC_SEQ_CST); }

#include KERNEL

extern "C" void run(const float *v, const float *weight, unsigned char *codes, signed char *steps,
                    int *changed, int rows, int count, int length, int offset) {
    std::vector<unsigned long long> scratch(256 * length);
    std::vector<std::thread> threads;
    for (int lane = 0; lane < kLanes; lane++)
        threads.emplace_back([=, &scratch] {
            threadIdx.x = lane;
            reencode(v, weight, codes, steps, scratch.data(), changed, 1, rows, 1, count, 1, length,
                     offset);
        });
    for (std::thread &thread : threads) thread.join();
}
