// Wrong and hostile calls of edgegen_text.h: each returns a code and leaves the session usable.
//
//   text_abuse FILE SCRATCH     exits with 1 and a line on stderr at the first surprise
#include <edgegen_text.h>

#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <iterator>
#include <string>
#include <thread>
#include <vector>

namespace {

void expect(bool holds, const char *what, int line) {
    if (holds) return;
    std::fprintf(stderr, "line %d: %s; last error: %s\n", line, what, edgegen_text_error());
    std::_Exit(1);
}

#define EXPECT(condition) expect(condition, #condition, __LINE__)
#define EXPECT_CODE(code, call) EXPECT((call) == (code) && (!(code) || *edgegen_text_error()))

constexpr int kBad = EDGEGEN_TEXT_BAD_ARGUMENT;
const char *const kGreedy[] = {"temperature", "0", "max_tokens", "12", "ignore_eos", "1", nullptr};

edgegen_text_session *new_session(edgegen_text_model *model) {
    edgegen_text_session *session = nullptr;
    EXPECT_CODE(0, edgegen_text_session_new(model, "system", kGreedy, &session));
    return session;
}

edgegen_text_result new_result() {
    edgegen_text_result result = {};
    result.struct_size = sizeof result;
    return result;
}

void null_pointers(edgegen_text_model *model, const char *path) {
    edgegen_text_model *other = nullptr;
    size_t count = 0;
    int32_t id = 0;
    const char *text = nullptr;
    EXPECT_CODE(kBad, edgegen_text_open(nullptr, nullptr, &other));
    EXPECT_CODE(kBad, edgegen_text_open(path, nullptr, nullptr));
    const char *const odd[] = {"threads", nullptr};
    EXPECT_CODE(kBad, edgegen_text_open(path, odd, &other));
    edgegen_text_close(nullptr);
    EXPECT(!edgegen_text_has_template(nullptr));
    EXPECT_CODE(kBad, edgegen_text_encode(nullptr, "a", 1, 0, &id, 1, &count));
    EXPECT_CODE(kBad, edgegen_text_encode(model, nullptr, 1, 0, &id, 1, &count));
    EXPECT_CODE(kBad, edgegen_text_encode(model, "a", 1, 0, nullptr, 1, &count));
    EXPECT_CODE(kBad, edgegen_text_encode(model, "a", 1, 0, &id, 1, nullptr));
    EXPECT_CODE(0, edgegen_text_encode(model, nullptr, 0, 0, nullptr, 0, &count));
    EXPECT_CODE(kBad, edgegen_text_encode_chat(model, nullptr, nullptr, 1, &id, 1, &count));
    EXPECT_CODE(kBad, edgegen_text_encode_chat(model, &text, &text, 1, &id, 1, &count));
    EXPECT_CODE(kBad, edgegen_text_encode_chat(model, nullptr, nullptr, 0, &id, 1, &count));
    EXPECT_CODE(kBad, edgegen_text_decode(model, nullptr, 1, nullptr, 0, &count));
    EXPECT_CODE(kBad, edgegen_text_decode(model, &id, 1, nullptr, 0, nullptr));
    edgegen_text_session *session = nullptr;
    EXPECT_CODE(kBad, edgegen_text_session_new(nullptr, nullptr, nullptr, &session));
    EXPECT_CODE(kBad, edgegen_text_session_new(model, nullptr, nullptr, nullptr));
    EXPECT_CODE(kBad, edgegen_text_send(nullptr, "a", nullptr, nullptr, nullptr));
    EXPECT_CODE(kBad, edgegen_text_reset(nullptr));
    edgegen_text_cancel(nullptr);
    edgegen_text_session_free(nullptr);
    session = new_session(model);
    EXPECT_CODE(kBad, edgegen_text_send(session, nullptr, nullptr, nullptr, nullptr));
    EXPECT_CODE(kBad, edgegen_text_complete(session, nullptr, nullptr, nullptr, nullptr));
    EXPECT_CODE(kBad, edgegen_text_chat(session, nullptr, nullptr, 1, nullptr, nullptr, nullptr));
    EXPECT_CODE(kBad, edgegen_text_regenerate(session, nullptr, nullptr, nullptr));
    EXPECT_CODE(kBad, edgegen_text_count(session, nullptr));
    EXPECT_CODE(kBad, edgegen_text_message(session, 0, nullptr, &text, nullptr));
    EXPECT_CODE(kBad, edgegen_text_message(session, 1, &text, &text, nullptr));
    EXPECT_CODE(kBad, edgegen_text_tokens(session, nullptr, 0, nullptr));
    EXPECT_CODE(kBad, edgegen_text_save(session, nullptr));
    EXPECT_CODE(kBad, edgegen_text_restore(session, nullptr));
    EXPECT_CODE(0, edgegen_text_configure(session, nullptr));
    edgegen_text_result small = {};
    EXPECT_CODE(kBad, edgegen_text_send(session, "a", nullptr, nullptr, &small));
    EXPECT_CODE(0, edgegen_text_send(session, "a", nullptr, nullptr, nullptr));
    edgegen_text_session_free(session);
}

void invalid_texts(edgegen_text_model *model) {
    edgegen_text_session *session = new_session(model);
    size_t count = 0;
    for (const char *bad : {"\xff", "a\xc3", "\xed\xa0\x80", "\xf4\x90\x80\x80", "\xc0\x80"}) {
        const int code = EDGEGEN_TEXT_BAD_UTF8;
        EXPECT_CODE(code, edgegen_text_encode(model, bad, std::strlen(bad), 0, nullptr, 0, &count));
        EXPECT_CODE(code, edgegen_text_send(session, bad, nullptr, nullptr, nullptr));
        EXPECT_CODE(code, edgegen_text_complete(session, bad, nullptr, nullptr, nullptr));
        const char *const stop[] = {"stop", bad, nullptr}, *const role[] = {"user"};
        EXPECT_CODE(code, edgegen_text_configure(session, stop));
        EXPECT_CODE(code, edgegen_text_chat(session, role, &bad, 1, nullptr, nullptr, nullptr));
    }
    const char *const robot[] = {"robot"}, *const content[] = {"x"};
    EXPECT_CODE(EDGEGEN_TEXT_UNSUPPORTED,
                edgegen_text_chat(session, robot, content, 1, nullptr, nullptr, nullptr));
    EXPECT_CODE(0, edgegen_text_count(session, &count));
    EXPECT(count == 1);
    edgegen_text_session_free(session);
}

void write(const std::string &path, const std::vector<char> &data) {
    std::ofstream(path, std::ios::binary).write(data.data(), std::streamsize(data.size()));
}

void damaged_files(const char *path, const std::string &scratch) {
    std::ifstream file(path, std::ios::binary);
    const std::vector<char> whole{std::istreambuf_iterator<char>(file), {}};
    const auto refused = [&](const std::vector<char> &data) {
        edgegen_text_model *model = nullptr;
        write(scratch, data);
        EXPECT_CODE(EDGEGEN_TEXT_BAD_FILE, edgegen_text_open(scratch.c_str(), nullptr, &model));
        EXPECT(!model);
    };
    for (size_t i = 0; i < 60; ++i)
        refused({whole.begin(), whole.begin() + std::ptrdiff_t(whole.size() * i / 60)});
    for (size_t i = 1; i < 60; ++i) {  // the section and the trailer are at the end
        std::vector<char> changed = whole;
        changed[changed.size() - i * i] ^= 0x55;
        refused(changed);
    }
    edgegen_text_model *model = nullptr;
    EXPECT_CODE(EDGEGEN_TEXT_BAD_FILE, edgegen_text_open("/none", nullptr, &model));
}

struct Canceller {
    edgegen_text_session *session;
    size_t at, count;
};

int cancel_at(void *user, const char *, size_t) {
    auto *canceller = static_cast<Canceller *>(user);
    if (canceller->count++ == canceller->at) edgegen_text_cancel(canceller->session);
    return 0;
}

void cancels(edgegen_text_model *model) {
    edgegen_text_session *session = new_session(model);
    for (size_t at = 0; at < 12; ++at) {  // at every piece
        Canceller canceller{session, at, 0};
        edgegen_text_result result = new_result();
        EXPECT_CODE(0, edgegen_text_send(session, "x", cancel_at, &canceller, &result));
        EXPECT(canceller.count <= at || result.reason == EDGEGEN_TEXT_CANCELLED ||
               result.tokens == 12);
        EXPECT_CODE(0, edgegen_text_reset(session));
    }
    for (int delay = 0; delay < 40; ++delay) {  // at any time, from another thread
        std::thread other([&] {
            std::this_thread::sleep_for(std::chrono::microseconds(50 * delay));
            edgegen_text_cancel(session);
        });
        EXPECT_CODE(0, edgegen_text_send(session, "y", nullptr, nullptr, nullptr));
        other.join();
        EXPECT_CODE(0, edgegen_text_reset(session));
    }
    edgegen_text_session_free(session);
}

int wait_for(void *user, const char *, size_t) {
    auto *started = static_cast<std::atomic<bool> *>(user);
    *started = true;
    return 0;
}

void shared_session(edgegen_text_model *model) {
    edgegen_text_session *session = new_session(model);
    std::atomic<int> busy{0}, done{0};
    std::vector<std::thread> threads;
    for (int i = 0; i < 3; ++i)
        threads.emplace_back([&] {
            for (int k = 0; k < 8; ++k) {
                size_t count = 0;
                const int code = edgegen_text_send(session, "z", nullptr, nullptr, nullptr);
                EXPECT(code == 0 || code == EDGEGEN_TEXT_BUSY || code == EDGEGEN_TEXT_NO_ROOM);
                ++(code == EDGEGEN_TEXT_BUSY ? busy : done);
                if (code == 0) edgegen_text_reset(session);
                edgegen_text_tokens(session, nullptr, 0, &count);
                edgegen_text_cancel(session);
            }
        });
    for (std::thread &thread : threads) thread.join();
    EXPECT(done > 0);
    // Freed by another thread while it runs.
    std::atomic<bool> started{false};
    edgegen_text_session *freed = new_session(model);
    std::thread runner([&] { edgegen_text_send(freed, "w", wait_for, &started, nullptr); });
    while (!started) std::this_thread::yield();
    edgegen_text_session_free(freed);
    runner.join();
    edgegen_text_session_free(session);
}

void shared_model(edgegen_text_model *model) {
    std::vector<std::thread> threads;
    for (int i = 0; i < 3; ++i)
        threads.emplace_back([model] {
            edgegen_text_session *session = new_session(model);
            for (int k = 0; k < 3; ++k)
                EXPECT_CODE(0, edgegen_text_send(session, "z z z", nullptr, nullptr, nullptr));
            edgegen_text_session_free(session);
        });
    for (std::thread &thread : threads) thread.join();
}

int throw_exception(void *, const char *, size_t) { throw 1; }

}  // namespace

int main(int argc, char **argv) {
    if (argc != 3) return 2;
    damaged_files(argv[1], argv[2]);
    for (const char *draft : {"none", "lookup", "ngram"}) {
        const char *const options[] = {"draft", draft, "threads", "2", "context", "400", nullptr};
        edgegen_text_model *model = nullptr;
        EXPECT_CODE(0, edgegen_text_open(argv[1], options, &model));
        null_pointers(model, argv[1]);
        invalid_texts(model);
        cancels(model);
        shared_session(model);
        shared_model(model);
        edgegen_text_session *session = new_session(model);
        EXPECT_CODE(kBad, edgegen_text_send(session, "x", throw_exception, nullptr, nullptr));
        EXPECT_CODE(0, edgegen_text_send(session, "x", nullptr, nullptr, nullptr));
        edgegen_text_session_free(session);
        edgegen_text_close(model);
    }
    std::puts("ok");
    return 0;
}
