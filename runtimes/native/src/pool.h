// Threads that share out the tasks of one call at a time.
#pragma once

#include <atomic>
#include <cstdint>
#include <thread>
#include <vector>

namespace edgegen {

// The caller works too and claims tasks like the others: where the machine is busy and a thread
// does not get to run, its share is done by those that do. A claim takes half of a fair share of
// what is left, for claims cost more than small tasks. Idle threads spin for about a hundred
// microseconds, the time between two layers, and then sleep.
class Pool {
public:
    explicit Pool(unsigned threads);
    ~Pool();
    Pool(const Pool &) = delete;
    Pool &operator=(const Pool &) = delete;

    unsigned threads() const { return unsigned(workers_.size()) + 1; }

    // What comes next: threads that wait ask memory for its beginning meanwhile.
    void announce(const uint8_t *next, size_t size) {
        next_size_.store(size, std::memory_order_relaxed);
        next_.store(next, std::memory_order_relaxed);
    }

    // Run task(index, thread) for every index below `count`; returns when all are done.
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

    // What of the announced bytes this thread has asked for.
    struct Asked {
        const uint8_t *of = nullptr;
        size_t size = 0;
    };
    void ask(Asked &asked) const;

    // Number of the call, its count of tasks and the next of them, in one word: a claim by a thread
    // that is late fails, and with it whatever else that thread has read. What different threads
    // write or wait for lies on lines of its own.
    alignas(64) std::atomic<uint64_t> ticket_{0};
    std::atomic<Call> call_{nullptr};
    std::atomic<const void *> task_{nullptr};
    alignas(64) std::atomic<uint32_t> done_{0};
    alignas(64) std::atomic<uint32_t> calls_{0};  // what sleepers wait on
    std::atomic<bool> stop_{false};
    std::atomic<const uint8_t *> next_{nullptr};
    std::atomic<size_t> next_size_{0};
    std::vector<std::thread> workers_;
};

}  // namespace edgegen
