// A thread pool that runs the tasks of one call at a time.
#pragma once

#include <atomic>
#include <cstdint>
#include <thread>
#include <vector>

namespace edgegen {

// The calling thread works too, and all threads claim tasks: on a busy machine the running threads
// do the work of those that are not scheduled. A claim takes half of a thread's even split of the
// remaining tasks, because claims cost more than small tasks. Idle threads spin for about a hundred
// microseconds, which is the time between two layers, and then sleep.
class Pool {
public:
    explicit Pool(unsigned threads);
    ~Pool();
    Pool(const Pool &) = delete;
    Pool &operator=(const Pool &) = delete;

    unsigned threads() const { return unsigned(workers_.size()) + 1; }

    // Set the memory that the next call reads; waiting threads prefetch its beginning.
    void prefetch_next(const uint8_t *next, size_t size) {
        next_size_.store(size, std::memory_order_relaxed);
        next_.store(next, std::memory_order_relaxed);
    }

    // Run task(index, thread) for every index below `count`; return when all are done.
    template <class Task>
    void run(uint32_t count, const Task &task) {
        const auto call = [](const void *self, uint32_t index, unsigned thread) {
            (*static_cast<const Task *>(self))(index, thread);
        };
        run(count, call, &task);
    }

private:
    using Call = void (*)(const void *, uint32_t, unsigned);

    void run(uint32_t count, Call call, const void *task);
    void work(unsigned thread);
    void claim(unsigned thread);

    // How far this thread has prefetched the next call's memory.
    struct Prefetched {
        const uint8_t *start = nullptr;
        size_t size = 0;
    };
    void prefetch(Prefetched &prefetched) const;

    // The call's number, its task count and its next task, in one word. A late thread's claim
    // fails, and the other values that it has read are not used. Words that different threads write
    // or wait for have cache lines of their own.
    alignas(64) std::atomic<uint64_t> ticket_{0};
    std::atomic<Call> call_{nullptr};
    std::atomic<const void *> task_{nullptr};
    alignas(64) std::atomic<uint32_t> done_{0};
    alignas(64) std::atomic<uint32_t> calls_{0};  // sleeping threads wait on it
    std::atomic<bool> stop_{false};
    std::atomic<const uint8_t *> next_{nullptr};
    std::atomic<size_t> next_size_{0};
    std::vector<std::thread> workers_;
};

}  // namespace edgegen
