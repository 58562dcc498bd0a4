// The thread pool: claiming tasks, spinning and prefetching while idle.
#include "pool.h"

#include <algorithm>

#include "platform.h"

namespace edgegen {
namespace {

constexpr int kSpins = 60000;
constexpr size_t kMaxPrefetch = 1 << 18;  // bytes, a part of L2
constexpr int kCountBits = 20;            // the other 24 bits of a ticket number the call
constexpr uint64_t kCountMask = (1 << kCountBits) - 1;

// Pause in every 16th spin only: a hypervisor takes many pauses for a contended lock, and
// deschedules the virtual processor.
inline void pause(int spin) {
    if (spin % 16) return;
#if defined(__x86_64__) || defined(__i386__)
    __builtin_ia32_pause();
#elif defined(__aarch64__)
    asm volatile("yield");
#endif
}

}  // namespace

Pool::Pool(unsigned threads) {
    if (threads > 1) stay_loaded();
    for (unsigned i = 1; i < threads; ++i) workers_.emplace_back([this, i] { work(i); });
}

Pool::~Pool() {
    stop_ = true;
    ++calls_;
    wake_all(calls_);
    for (std::thread &worker : workers_) worker.join();
}

void Pool::run(uint32_t count, Call call, const void *task) {
    if (workers_.empty() || count < 2) {
        for (uint32_t i = 0; i < count; ++i) call(task, i, 0);
        return;
    }
    call_ = call;
    task_ = task;
    done_ = 0;
    const uint64_t number = (ticket_.load() >> 2 * kCountBits) + 1;
    ticket_ = number << 2 * kCountBits | uint64_t(count) << kCountBits;
    ++calls_;
    wake_all(calls_);
    claim(0);
    for (int spin = 0; done_.load(std::memory_order_acquire) < count; ++spin) pause(spin);
}

void Pool::claim(unsigned thread) {
    uint64_t ticket = ticket_.load();
    while (true) {
        const Call call = call_;
        const void *task = task_;
        const uint64_t count = ticket >> kCountBits & kCountMask, next = ticket & kCountMask;
        if (next >= count) return;
        const uint64_t taken = std::max<uint64_t>(1, (count - next) / (2 * threads()));
        if (!ticket_.compare_exchange_weak(ticket, ticket + taken)) continue;
        for (uint64_t i = next; i < next + taken; ++i) call(task, uint32_t(i), thread);
        done_.fetch_add(uint32_t(taken), std::memory_order_release);
        ticket = ticket_.load();
    }
}

void Pool::prefetch(Prefetched &prefetched) const {
    const uint8_t *next = next_.load(std::memory_order_relaxed);
    if (next != prefetched.start) prefetched = {next, 0};
    if (prefetched.size >= std::min(kMaxPrefetch, next_size_.load(std::memory_order_relaxed)))
        return;
    __builtin_prefetch(next + prefetched.size, 0, 2);
    prefetched.size += 64;
}

void Pool::work(unsigned thread) {
    uint32_t last_call = 0;
    Prefetched prefetched;
    while (!stop_) {
        for (int i = 0; i < kSpins && calls_.load() == last_call; ++i) {
            pause(i);
            prefetch(prefetched);
        }
        sleep_while(calls_, last_call);
        last_call = calls_.load();
        claim(thread);
    }
}

}  // namespace edgegen
