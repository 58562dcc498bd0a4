#include "pool.h"

#include <algorithm>

namespace edgegen {
namespace {

constexpr int kSpins = 60000;
constexpr size_t kMostAhead = 1 << 18;  // a part of the second cache
constexpr int kCountBits = 20;          // the rest of a ticket, 24 bits, numbers the call
constexpr uint64_t kCountMask = (1 << kCountBits) - 1;

// One pause in sixteen looks: a hypervisor takes a long run of them for a lock that will not come
// free, and gives the processor away.
inline void pause(int look) {
    if (look % 16) return;
#if defined(__x86_64__) || defined(__i386__)
    __builtin_ia32_pause();
#elif defined(__aarch64__)
    asm volatile("yield");
#endif
}

}  // namespace

Pool::Pool(unsigned threads) {
    for (unsigned i = 1; i < threads; ++i) workers_.emplace_back([this, i] { work(i); });
}

Pool::~Pool() {
    stop_ = true;
    ++calls_;
    calls_.notify_all();
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
    calls_.notify_all();
    claim(0);
    for (int look = 0; done_.load(std::memory_order_acquire) < count; ++look) pause(look);
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

void Pool::ask(Asked &asked) const {
    const uint8_t *next = next_.load(std::memory_order_relaxed);
    if (next != asked.of) asked = {next, 0};
    if (asked.size >= std::min(kMostAhead, next_size_.load(std::memory_order_relaxed))) return;
    __builtin_prefetch(next + asked.size, 0, 2);
    asked.size += 64;
}

void Pool::work(unsigned thread) {
    uint32_t seen = 0;
    Asked asked;
    while (!stop_) {
        for (int i = 0; i < kSpins && calls_.load() == seen; ++i) {
            pause(i);
            ask(asked);
        }
        calls_.wait(seen);
        seen = calls_.load();
        claim(thread);
    }
}

}  // namespace edgegen
